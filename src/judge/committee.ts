/** When a committee last looked at a fiche, and when the next one does. */
import type { Draft } from '../model/draft.ts';

/** Of the committees that are past; null when none is known. `today`, answer: `AAAA-MM-JJ`. */
export function lastCommittee(draft: Draft, today: string): string | null {
  const days = draft.at('portage.comites').items.flatMap((one) => one.at('date').date ?? []);
  return days
    .filter((day) => day <= today)
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** The nearest of those that are to come; null when none is known. */
export function nextCommittee(draft: Draft, today: string): string | null {
  const listed = draft.at('portage.comites').items.flatMap((one) => one.at('date').date ?? []);
  const days = listed.concat(draft.at('portage.prochain_comite').date ?? []);
  return days.filter((day) => day > today).sort()[0] ?? null;
}
