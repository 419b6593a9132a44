/** What a rule is: one file, one judgement on content, its examples beside it. */
import type { Criteria, Criterion } from './criterion.ts';
import type { Phase, Severity } from './diagnostic.ts';
import type { Draft } from './draft.ts';

export interface RuleContext {
  /** `AAAA-MM-JJ`. */
  today: string;
  /** The phase being judged. */
  phase: Phase;
}

export interface RuleFinding {
  /** A French sentence, ready to print. */
  message: string;
  at: Draft;
  on?: 'key' | 'value';
  word?: string;
  /** Replaces the criterion's question where this case calls for another. */
  ask?: string;
  /** Milder than the rule's own, for a case that cannot be mended any more. */
  severity?: Severity;
  /** Tolerated until the exit of the phase. */
  onlyAtGate?: boolean;
}

/** Dotted paths -> values, applied to the sound fiche of `phase` (default: the first the rule runs in). */
export interface Example {
  name: string;
  phase?: Phase;
  patch: Readonly<Record<string, unknown>>;
  /** Ids of other findings that the same patch implies. */
  also?: readonly string[];
}

export interface Rule {
  /** Id of the criterion it serves. */
  id: string;
  phases: readonly Phase[];
  /** Fields without which nothing can be said: the rule is then « not assessable ». */
  needs: readonly string[];
  /** At the gate, where it differs from the criterion's. */
  severity?: Severity;
  /** Judges the present state: it runs by the fiche's own phase, whatever phase is asked for. */
  presentState?: boolean;
  examples: { good: readonly Example[]; bad: readonly Example[] };
  check(draft: Draft, context: RuleContext): Iterable<RuleFinding>;
}

/** The severity of a rule at the gate of a phase. */
export function severityAtGate(rule: Rule, criterion: Criterion): Severity {
  return rule.severity ?? criterion.severity;
}

export interface Catalogue {
  rules: readonly Rule[];
  criteria: Criteria;
}
