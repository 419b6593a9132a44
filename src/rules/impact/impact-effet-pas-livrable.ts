import type { Rule } from '../../judge/rule.ts';
import { EFFET, LIVRABLE } from '../../text/lexicons.ts';
import { quantities } from '../../text/quantities.ts';
import { finds, has } from '../../text/words.ts';

/** H27. */
export const impactEffetPasLivrable: Rule = {
  id: 'impact-effet-pas-livrable',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.objectif_6_mois.impact'],
  examples: {
    good: [
      {
        name: 'un effet compté',
        patch: { 'deploiement.objectif_6_mois.impact': '60 vélos repris en moins de 30 jours' },
      },
      {
        name: 'une mise en ligne, et son effet',
        patch: { 'deploiement.objectif_6_mois.impact': 'La mise en ligne évite 60 pertes de vélo.' },
      },
    ],
    bad: [
      { name: 'trois webinaires', patch: { 'deploiement.objectif_6_mois.impact': '3 webinaires et 2 formations' } },
      {
        name: 'un prototype',
        patch: { 'deploiement.objectif_6_mois.impact': 'Un prototype en version 2 et 4 études' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('deploiement.objectif_6_mois.impact');
    const text = at.text ?? '';
    const [output] = finds(LIVRABLE, text);
    // Without a number, another rule speaks first.
    if (output !== undefined && !has(EFFET, text) && quantities(text).length > 0) {
      yield { message: `« ${output} » est ce que vous livrez. Quel effet, pour combien de personnes ?`, at };
    }
  },
};
