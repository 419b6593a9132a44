/** When a committee last looked at a fiche. */
import type { Draft } from '../model/draft.ts';

/** Of the committees that are past; null when none is known. `today`, answer: `AAAA-MM-JJ`. */
export function lastCommittee(draft: Draft, today: string): string | null {
  const days = draft.at('portage.comites').items.flatMap((one) => one.at('date').date ?? []);
  return days
    .filter((day) => day <= today)
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
