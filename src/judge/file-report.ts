/** The verdict on one file, ready to be reported. */
import type { Axis } from '../model/axis.ts';
import type { Phase } from '../model/phase.ts';
import type { Range } from '../source/position.ts';
import type { Diagnostic } from './finding.ts';

export type ReadinessState = 'pret' | 'a_completer' | 'non_evalue';
export type Readiness = Record<Axis, { state: ReadinessState; blocking: number }>;

/** How far the judgement went: what stops it hides all that would have been judged after. In this order. */
export const STAGES = ['bytes', 'text', 'values', 'schema', 'all'] as const;
export type Stage = (typeof STAGES)[number];

export interface FileReport {
  path: string;
  phase: Phase | null;
  statut: string | null;
  identifiant: string | null;
  /** Where the identifier stands: what only the other files tell is said there. Null when the file does not read. */
  identity: { range: Range; excerpt: string | null } | null;
  /** `AAAA-MM-JJ`. */
  updated: string | null;
  gate: Phase | null;
  readiness: Readiness;
  notAssessable: readonly string[];
  /** `bytes`: no text could be read; `text`: its YAML does not read; `values`: their shape stops all; `schema`: no phase. */
  reached: Stage;
  todo: readonly string[];
  /** Findings that the team assumes, each with its reason. */
  excused: readonly { rule: string; reason: string }[];
  findings: readonly Diagnostic[];
  /** The text without its byte-order mark; null when the file could not be read as text. */
  source: string | null;
}
