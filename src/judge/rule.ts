/** What a rule is: one file, one judgement on content, its examples beside it. */
import type { Criteria, Criterion } from '../model/criterion.ts';
import type { Draft } from '../model/draft.ts';
import type { Phase } from '../model/phase.ts';
import type { PublishedReading, ReaderQuestion } from '../model/reader-questions.ts';
import type { Severity } from '../model/severity.ts';
import type { HouseWord, Settings } from './settings.ts';

/** `O`: names of the rule's options. */
export interface RuleContext<O extends string = string> {
  /** `AAAA-MM-JJ`. */
  today: string;
  /** The phase being judged. */
  phase: Phase;
  options: Readonly<Record<O, number>>;
  /** Words and acronyms that need no explanation in this house. */
  knownWords: ReadonlySet<string>;
}

/** A threshold that a house may set in its configuration. */
export interface RuleOption {
  default: number;
  /** The smallest that makes sense. */
  minimum: number;
  /** What it counts, in French. */
  title: string;
}

export interface RuleFinding {
  /** A French sentence, ready to print. */
  message: string;
  at: Draft;
  on?: 'key' | 'value';
  word?: string;
  /** Replaces the criterion's question where this case calls for another. */
  ask?: string;
  /** Replaces the criterion's reason, where it is another. */
  why?: string;
  /** Milder than the rule's own, for a case that cannot be mended any more. */
  severity?: Severity;
  /** Tolerated until the exit of the phase. */
  onlyAtGate?: boolean;
  /** Tolerated in the first half of the phase: what is counted there is not over. */
  onlyPastHalf?: boolean;
  /** Said only where nothing else is said of the same answer. */
  unlessTold?: boolean;
  /** Compares two answers: for whoever reads the whole, not for somebody who is still telling it. */
  comparesAnswers?: boolean;
}

/** Dotted paths -> values, applied to the sound fiche of `phase` (default: the first the rule runs in). */
export interface Example {
  name: string;
  phase?: Phase;
  patch: Readonly<Record<string, unknown>>;
  /** Ids of other findings that the same patch implies. */
  also?: readonly string[];
}

/** The same purpose, where the fiche is a text that was published: whatever its phase, and never more than an advice. */
export interface PublishedCheck {
  /** What a reader asks of the text: the finding shows the sentence that comes nearest to an answer. */
  question: ReaderQuestion;
  fires(reading: PublishedReading): boolean;
  /** A French sentence, ready to print. */
  message: string;
  /** Replaces the criterion's question. */
  ask?: string;
  /** Whole texts in Markdown. */
  examples: { good: readonly string[]; bad: readonly string[] };
}

export interface Rule<O extends string = string> {
  /** Id of the criterion it serves. */
  id: string;
  phases: readonly Phase[];
  /** Fields without which nothing can be said: the rule is then « not assessable ». */
  needs: readonly string[];
  /** At the gate, where it differs from the criterion's. */
  severity?: Severity;
  /** Judges the present state: it runs by the fiche's own phase, whatever phase is asked for. */
  presentState?: boolean;
  options?: Readonly<Record<O, RuleOption>>;
  examples: { good: readonly Example[]; bad: readonly Example[] };
  published?: PublishedCheck;
  check(draft: Draft, context: RuleContext<O>): Iterable<RuleFinding>;
}

/** What a rule is told: the house's thresholds, its own where the house sets none. */
export function contextOf(rule: Rule, judged: Pick<RuleContext, 'today' | 'phase'>, settings: Settings): RuleContext {
  const { today, phase } = judged;
  return { today, phase, options: optionsOf(rule, settings), knownWords: settings.knownWords };
}

const NO_OPTIONS: Readonly<Record<string, number>> = {};

function optionsOf({ id, options }: Rule, settings: Settings): Readonly<Record<string, number>> {
  if (options === undefined) return NO_OPTIONS;
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...settings.options.get(id) };
}

/** The severity of a rule at the gate of a phase. */
export function severityAtGate(rule: Rule, criterion: Criterion): Severity {
  return rule.severity ?? criterion.severity;
}

export interface Catalogue {
  rules: readonly Rule[];
  criteria: Criteria;
  /** Where a fiche uses the words of the house. */
  houseWords(draft: Draft, words: readonly HouseWord[]): RuleFinding[];
  /** Whether a whole answer says nothing; `canBeNone`: where « néant » is an answer. */
  saysNothing(text: string, canBeNone: boolean): boolean;
}
