import { daysBetween } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { isCounted } from '../../text/no-proof.ts';

const YEAR = 366;
/** A year is counted from a day that nobody holds to: a quarter more is still that year. In days. */
const MARGIN = 92;
const goals = (...dates: string[]) => ({
  'perennisation.objectifs': dates.map((echeance) => ({ echeance, resultat: '85 % de manuels remis', cout: 690000 })),
});

export const perennisationObjectifs3Ans: Rule = {
  id: 'perennisation-objectifs-3-ans',
  phases: ['perennisation'],
  needs: ['perennisation.objectifs'],
  examples: {
    good: [
      { name: 'un an et trois ans', patch: goals('2027-09-15', '2029-06-29') },
      {
        name: 'comptés du transfert',
        patch: {
          ...goals('2028-06-30', '2030-06-30'),
          'perennisation.calendrier': [{ id: 'transfert', etape: 'transfert', echeance: '2027-07-01', fait: false }],
        },
        also: ['perennisation-calendrier'],
      },
      { name: 'six mois et deux ans et demi', patch: goals('2027-05-31', '2029-05-31') },
    ],
    bad: [
      { name: 'rien avant deux ans', patch: goals('2028-12-31', '2029-06-29') },
      { name: 'rien au-delà d’un an', patch: goals('2027-03-31', '2027-09-15') },
      {
        name: 'une ambition sans nombre',
        patch: { 'perennisation.objectifs[0].resultat': 'continuer à grandir dans les autres académies' },
      },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('perennisation.objectifs');
    const from = transferOf(draft, today);
    const days = at.items.flatMap((item) => item.at('echeance').date ?? []).map((date) => daysBetween(from, date));
    if (days.length === 0) return;
    const isSoon = days.some((day) => day <= YEAR + MARGIN);
    const isFar = days.some((day) => day > YEAR && day <= 3 * YEAR + MARGIN);
    if (!isSoon)
      yield {
        message: 'Aucun objectif à un an. Donnez le premier résultat attendu après le transfert.',
        at,
        on: 'key',
      };
    if (!isFar) {
      yield { message: 'Aucun objectif à trois ans. Dites où le service doit en être alors.', at, on: 'key' };
    }
    // One thing at a time: what lacks comes first.
    if (!isSoon || !isFar) return;
    for (const item of at.items) {
      const result = item.at('resultat');
      if (result.text && !isCounted(plain(result.text)))
        yield {
          message: `${quote(result.text)} : à quel nombre verra-t-on que c’est atteint ?`,
          at: result,
          severity: 'warning',
        };
    }
  },
};

/** What is promised is promised from the day the host takes over, when that day is known and still to come. */
function transferOf(draft: Draft, today: string): string {
  const steps = draft.at('perennisation.calendrier').items;
  const date = steps.find((step) => step.at('id').text === 'transfert')?.at('echeance').date;
  return date !== undefined && date > today ? date : today;
}
