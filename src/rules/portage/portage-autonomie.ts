import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** Beyond the steering committee, of the sponsor's own. */
const MOST = 1;

export const portageAutonomie: Rule = {
  id: 'portage-autonomie',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['portage.autonomie'],
  examples: {
    good: [
      {
        name: 'libre, et rend compte au sponsor',
        patch: { 'portage.autonomie.rend_compte_a': 'sponsor', 'portage.autonomie.contacts_libres': true },
      },
      {
        name: 'libre, et rend compte au comité',
        phase: 'acceleration',
        patch: { 'portage.autonomie.rend_compte_a': 'comite' },
      },
    ],
    bad: [
      { name: 'chaque contact passe par le bureau', patch: { 'portage.autonomie.contacts_libres': false } },
      { name: 'rend compte à la hiérarchie', patch: { 'portage.autonomie.rend_compte_a': 'hierarchie' } },
      { name: 'quatre comités imposés', patch: { 'portage.autonomie.comites_imposes': 4 } },
    ],
  },
  *check(draft) {
    const autonomy = draft.at('portage.autonomie');
    const contacts = autonomy.at('contacts_libres');
    if (contacts.boolean === false) {
      yield {
        message: 'L’équipe ne peut pas parler librement aux usagers. Demandez cette liberté au sponsor.',
        at: contacts,
      };
    }
    const to = autonomy.at('rend_compte_a');
    if (to.text === 'hierarchie') {
      yield {
        message: 'L’équipe rend compte à la hiérarchie. Voyez avec le sponsor un compte rendu direct.',
        at: to,
        severity: 'warning',
      };
    }
    const imposed = autonomy.at('comites_imposes');
    if (imposed.number !== undefined && imposed.number > MOST) {
      yield {
        message: `${plural(imposed.number, 'comité imposé', 'comités imposés')} : chacun prend une semaine. Lequel pouvez-vous refuser ?`,
        at: imposed,
        severity: 'warning',
      };
    }
  },
};
