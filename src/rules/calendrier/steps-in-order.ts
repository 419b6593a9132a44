/** Steps that are written one after the other, and dated the other way. */
import { formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

/** The steps of a spread: each comes later than the one above, and reaches no fewer. */
export function* stepsOutOfOrder(draft: Draft): Iterable<RuleFinding> {
  let before: Draft | null = null;
  for (const step of draft.at('deploiement.etapes').items) {
    const [date, count] = [step.at('echeance'), step.at('nombre')];
    const [lastDate, last] = [before?.at('echeance').date, before?.at('nombre').number];
    if (date.date !== undefined && lastDate !== undefined && date.date < lastDate) {
      const message = `Cette étape (${formatDate(date.date)}) est écrite après celle du ${formatDate(lastDate)}. Remettez-les dans l’ordre, ou corrigez une date.`;
      yield { message, at: date, severity: 'warning' };
    } else if (count.number !== undefined && last !== undefined && count.number < last) {
      const message = `De ${formatNumber(last)} à ${formatNumber(count.number)} : cette étape touche moins de monde que celle d’avant. Est-ce voulu ?`;
      yield { message, at: count, severity: 'info' };
    }
    before = step;
  }
}
