import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

const stranger = { role: 'développement', statut: 'prestataire', etp: 1 };

export const perennisationEquipeConservee: Rule = {
  id: 'perennisation-equipe-conservee',
  phases: ['perennisation'],
  needs: ['perennisation.equipe_cible'],
  examples: {
    good: [
      { name: 'six personnes restent', patch: { 'perennisation.equipe_cible[0].depuis': '2022-01-10' } },
      { name: 'une nouvelle parmi six', patch: { 'perennisation.equipe_cible[5].depuis': null } },
    ],
    bad: [
      { name: 'personne ne reste', patch: { 'perennisation.equipe_cible': Array(5).fill(stranger) } },
      {
        name: 'une personne sur cinq reste',
        patch: {
          'perennisation.equipe_cible': [{ ...stranger, depuis: '2024-01-08' }, ...Array(4).fill(stranger)],
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.equipe_cible');
    const kept = at.items.filter((item) => item.at('depuis').date).length;
    if (at.items.length > 1 && kept < at.items.length / 2) {
      yield {
        message: `${plural(kept, 'personne')} sur ${at.items.length} ${kept < 2 ? 'reste' : 'restent'} dans l’équipe. Qui gardera la connaissance des usagers ?`,
        at,
        on: 'key',
      };
    }
  },
};
