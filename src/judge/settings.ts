/** What a house may change in the judgement: severities, thresholds, words. Read from its configuration, or nothing. */
import type { Severity } from '../model/severity.ts';
import type { RuleOption } from './rule.ts';

/** A word of the house, and what to write instead. `~` at the end stands for any ending. */
export interface HouseWord {
  mot: string;
  conseil: string;
}

export interface Settings {
  /** Ids of findings -> the severity that replaces their own; null drops them. */
  severities: ReadonlyMap<string, Severity | null>;
  /** Ids of rules -> the thresholds set for them. */
  options: ReadonlyMap<string, Readonly<Record<string, number>>>;
  houseWords: readonly HouseWord[];
  /** Words and acronyms that every reader of the house knows. */
  knownWords: ReadonlySet<string>;
}

export const NO_SETTINGS: Settings = {
  severities: new Map(),
  options: new Map(),
  houseWords: [],
  knownWords: new Set(),
};

/** The findings that are kept, at the severity they are given. */
export function withSeverities<F extends { rule: string; severity: Severity }>(
  findings: readonly F[],
  { severities }: Settings,
): F[] {
  if (severities.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const severity = severities.get(finding.rule);
    return severity === null ? [] : [severity === undefined ? finding : { ...finding, severity }];
  });
}

/** What a house may change: which ids, which thresholds. */
export interface Adjustable {
  /** Ids whose severity may change, and those of which it may not. */
  ids: ReadonlySet<string>;
  fixed: ReadonlySet<string>;
  options: ReadonlyMap<string, Readonly<Record<string, RuleOption>>>;
}
