import type { Rule } from '../../judge/rule.ts';
import { indicator } from './example-indicator.ts';

export const impactMesureCommencee: Rule = {
  id: 'impact-mesure-commencee',
  phases: ['construction'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      { name: 'une mesure depuis le départ', patch: { 'impact.indicateurs[0].date_valeur': '2026-10-30' } },
      { name: 'une seule suffit', patch: { 'impact.indicateurs[1].date_valeur': '2026-03-02' } },
    ],
    bad: [
      {
        name: 'aucune mesure depuis le départ',
        patch: {
          'impact.indicateurs': [
            indicator({ date_valeur: '2025-12-31', id: 'un' }),
            indicator({ date_valeur: '2025-12-31', id: 'deux' }),
            indicator({ date_valeur: '2025-12-31', id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
      },
      {
        name: 'des mesures à venir seulement',
        patch: {
          'impact.indicateurs': [
            indicator({ date_valeur: '2027-06-30', id: 'un' }),
            indicator({ date_valeur: '2027-06-30', id: 'deux' }),
            indicator({ date_valeur: '2027-06-30', id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
        also: ['calendrier-dates-coherentes'],
      },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('impact.indicateurs');
    const dated = at.items.filter((item) => item.at('date_valeur').date && item.at('date_reference').date);
    const begun = dated.some((item) => {
      const last = item.at('date_valeur').date ?? '';
      return last > (item.at('date_reference').date ?? '') && last <= today;
    });
    if (dated.length > 0 && !begun) {
      yield { message: 'Aucune mesure n’a été faite depuis le départ. Faites-en une, même à la main.', at, on: 'key' };
    }
  },
};
