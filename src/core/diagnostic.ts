/** The vocabulary shared by everything that judges or reports: phases, axes, severities, findings. */

export const PHASES = ['investigation', 'construction', 'acceleration', 'perennisation'] as const;
export type Phase = (typeof PHASES)[number];

/** The four risks, in the order in which a committee reads them. */
export const RISK_AXES = ['probleme', 'solution', 'impact', 'portage'] as const;
export const AXES = [...RISK_AXES, 'transverse'] as const;
export type Axis = (typeof AXES)[number];

/** From the mildest to the gravest: `rank` relies on this order. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Who = 'porteur' | 'coach' | 'sponsor' | 'equipe' | 'juriste' | 'dpo' | 'rssi' | 'financeur';

export const SEVERITY_WORDS: Record<Severity, string> = { error: 'erreur', warning: 'avertissement', info: 'conseil' };

export const PHASE_WORDS: Record<Phase, string> = {
  investigation: 'investigation',
  construction: 'construction',
  acceleration: 'accélération',
  perennisation: 'pérennisation',
};

export const AXIS_WORDS: Record<Axis, string> = {
  probleme: 'problème',
  solution: 'solution',
  impact: 'impact',
  portage: 'portage',
  transverse: 'transverse',
};

export const WHO_WORDS: Record<Who, string> = {
  porteur: 'le porteur',
  coach: 'le coach',
  sponsor: 'le sponsor',
  equipe: 'l’équipe',
  juriste: 'un juriste',
  dpo: 'le délégué à la protection des données',
  rssi: 'le responsable de la sécurité',
  financeur: 'le financeur',
};

export function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The milder of two severities. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return rank(severity) < rank(ceiling) ? severity : ceiling;
}

export function isPhase(value: unknown): value is Phase {
  return PHASES.some((phase) => phase === value);
}

/** 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/**
 * What a check says, before it is placed in the text.
 * `pointer` is a JSON pointer; it may name something missing. `on` tells whether the key or the value is at fault.
 * `word` narrows the range to its first occurrence inside the value. `offsets` (UTF-16, end exclusive) replaces
 * the pointer where there is no value to point at, as in broken YAML.
 */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  pointer: string;
  on: 'key' | 'value';
  word?: string;
  offsets?: readonly [number, number];
  /** Offsets of a second place that the message speaks of. */
  relatedOffsets?: readonly [number, number];
  why: string | null;
  ask: string | null;
  who: readonly Who[];
  criteria: readonly string[];
  axis: Axis | null;
}

/** A finding placed in its file, ready to be reported. */
export interface Diagnostic extends Omit<Finding, 'offsets' | 'relatedOffsets' | 'word' | 'on'> {
  range: Range;
  /** A second place that the message speaks of. */
  related?: Range;
  /** First line of what the range covers, from the user's own text. */
  excerpt: string | null;
  /** Stable when lines are inserted above or list items reordered. */
  fingerprint: string;
  /** Only in a comparison with an earlier state: whether it was there already. */
  since?: 'new' | 'open';
}

export type ReadinessState = 'pret' | 'a_completer' | 'non_evalue';
export type Readiness = Record<Axis, { state: ReadinessState; blocking: number }>;

/** The verdict on one file. `source` is null when the file could not be read as text. */
export interface FileReport {
  path: string;
  phase: Phase | null;
  statut: string | null;
  identifiant: string | null;
  /** `AAAA-MM-JJ`. */
  updated: string | null;
  gate: Phase | null;
  readiness: Readiness;
  notAssessable: readonly string[];
  todo: readonly string[];
  /** Findings that the team assumes, each with its reason. */
  excused: readonly { rule: string; reason: string }[];
  findings: readonly Diagnostic[];
  source: string | null;
}

/** A finding about the file or its grammar: no criterion, no one in particular to ask. */
export function plainFinding(
  rule: string,
  severity: Severity,
  message: string,
  place: Pick<Finding, 'pointer' | 'on'> & Partial<Pick<Finding, 'offsets' | 'word'>>,
): Finding {
  return { rule, severity, message, ...place, why: null, ask: null, who: [], criteria: [], axis: null };
}
