/** Where each fiche of a folder stands, as a coach looks at them together. No score, no rank between them. */
import { escapeHtml } from '../model/escape.ts';

export interface PortfolioRow {
  /** Of the service, or of its file. */
  name: string;
  path: string;
  phase: string;
  /** State of each risk, in the order of the titles. */
  risks: string[];
  /** What keeps it from going on; empty when nothing does. */
  blocks: string;
  /** In words, with how a machine sorts it: `AAAA-MM-JJ`, or empty. */
  committee: { words: string; day: string };
  updated: { words: string; day: string };
}

export interface Portfolio {
  title: string;
  today: string;
  risks: string[];
  /** The oldest first. */
  rows: PortfolioRow[];
}

/** By phase, in the order of the phases: how many stand in each. */
function countsOf(rows: readonly PortfolioRow[]): { phase: string; count: string }[] {
  const counts = new Map<string, number>();
  for (const { phase } of rows) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return [...counts].map(([phase, count]) => ({ phase, count: String(count) }));
}

/** The view of its page. */
export function portfolioView({ title, today, risks, rows }: Portfolio, style: string): object {
  const escaped = JSON.parse(
    JSON.stringify({ title, today, risks, rows, counts: countsOf(rows) }),
    (_, value: unknown) => (typeof value === 'string' ? escapeHtml(value) : value),
  ) as object;
  return { ...escaped, style };
}
