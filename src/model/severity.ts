/** How grave a finding is, and the words for it. */

/** From the mildest to the gravest: `rank` relies on this order. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_WORDS: Record<Severity, string> = { error: 'erreur', warning: 'avertissement', info: 'conseil' };

export function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The milder of two severities. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return rank(severity) < rank(ceiling) ? severity : ceiling;
}

/** The severity that a word means; null for what is none. */
export function severityNamed(word: string): Severity | null {
  return SEVERITIES.find((severity) => SEVERITY_WORDS[severity] === word) ?? null;
}
