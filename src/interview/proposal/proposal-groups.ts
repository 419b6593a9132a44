/** Which answers are proposed together. */
import type { Draft } from '../../model/draft.ts';

/** Told in several breaths, as a size and how it is known: proposed together, once the last is told. Six groups, six proposals. */
const GROUPS = [
  ['probleme.enonce', 'probleme.constats', 'usagers.recit'],
  ['solution.description', 'nom'],
  ['solution.existant', 'deploiement.demarrage'],
  ['deploiement.cap_6_mois', 'impact.difference'],
  ['impact.signes'],
  ['portage.recit', 'pire_scenario.description'],
];

/** More would be one questionnaire after another; a sentence told again is proposed again, which is not one more. */
export const MOST_PROPOSALS = GROUPS.length;

/** The group that a question is of, up to it, and what comes after it there. */
export function around(path: string): { group: readonly string[]; before: readonly string[]; next: string | null } {
  const group = GROUPS.find((one) => one.includes(path)) ?? [];
  const rank = group.indexOf(path);
  return { group, before: group.slice(0, Math.max(0, rank)), next: group[rank + 1] ?? null };
}

/** The answers that were told with one, up to it: what is put right may be in any of them. */
export function toldWith(path: string, draft: Draft): string[] {
  return [...around(path).before, path].filter((one) => draft.find(one).isAnswered);
}
