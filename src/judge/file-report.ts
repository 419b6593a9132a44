/** The verdict on one file, ready to be reported. */
import type { Axis } from '../model/axis.ts';
import type { Phase } from '../model/phase.ts';
import type { Range } from '../source/position.ts';
import type { Diagnostic } from './finding.ts';

/** `a_relire`: nothing blocks, and a rule doubts; `non_evalue`: nothing is due. */
export type ReadinessState = 'pret' | 'a_relire' | 'a_completer' | 'non_evalue';
/** `reason`: the first thing that keeps it from being ready, a French sentence; null when nothing does. */
export type Readiness = Record<Axis, { state: ReadinessState; blocking: number; reason: string | null }>;

/** How far the judgement went: what stops it hides all that would have been judged after. In this order. */
export const STAGES = ['nothing', 'bytes', 'text', 'values', 'schema', 'all'] as const;
export type Stage = (typeof STAGES)[number];

export interface FileReport {
  path: string;
  /** What the service is called. */
  nom: string | null;
  phase: Phase | null;
  statut: string | null;
  identifiant: string | null;
  /** Where the identifier stands: what only the other files tell is said there. Null when the file does not read. */
  identity: { range: Range; excerpt: string | null } | null;
  /** `AAAA-MM-JJ`. */
  updated: string | null;
  /** That day is written, and does not read. */
  isMisdated?: true;
  gate: Phase | null;
  /** Of a fiche that was published as a text: what the site shows of its phase; empty when it shows none. Null of any other. */
  published: string | null;
  /** The last committee that is known and past, `AAAA-MM-JJ`. */
  committee: string | null;
  /** The next one that is known, `AAAA-MM-JJ`. */
  nextCommittee: string | null;
  readiness: Readiness;
  notAssessable: readonly string[];
  /** `nothing`: the file could not be opened; `bytes`: it holds no text; `text`: its YAML does not read; `values`: their shape stops all; `schema`: no phase. */
  reached: Stage;
  todo: readonly string[];
  /** Findings that the team assumes, each with its reason; `until`: `AAAA-MM-JJ`, when they said how long. */
  excused: readonly { rule: string; reason: string; until: string | null }[];
  findings: readonly Diagnostic[];
  /** How many of these mistakes mend themselves. */
  fixable: number;
}
