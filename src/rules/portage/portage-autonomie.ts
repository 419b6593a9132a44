import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isDecidedAbove } from '../../text/answered-elsewhere.ts';

/** Beyond the steering committee, of the sponsor's own. */
const MOST = 1;

export const portageAutonomie: Rule = {
  id: 'portage-autonomie',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['portage.autonomie'],
  examples: {
    good: [
      ...[
        'L’équipe choisit seule ; la direction tranche les achats de plus de 40 000 €.',
        'Tout, sauf le prix, que le comité fixe chaque année.',
        'Nous décidons du catalogue, le bureau juridique valide les conventions.',
      ].map((said) => ({ name: said, patch: { 'portage.autonomie.decisions': said } })),
      {
        name: 'tout, sauf l’enveloppe',
        patch: { 'portage.autonomie.decisions': 'tout, sauf le montant de l’enveloppe' },
      },
      {
        name: 'catalogue et dépenses, sans visa',
        patch: { 'portage.autonomie.decisions': 'catalogue et dépenses jusqu’à 40 000 €, sans visa' },
      },
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
      {
        name: 'décidé par le comité',
        patch: { 'portage.autonomie.decisions': 'Les priorités sont fixées par le comité de pilotage.' },
      },
      ...[
        'L’équipe propose, le bureau métier arbitre chaque évolution.',
        'Nos priorités sont discutées, puis la direction générale tranche.',
        'Le chef de projet valide ce que nous livrons.',
      ].map((said) => ({ name: said, patch: { 'portage.autonomie.decisions': said } })),
      { name: 'rien sans visa', patch: { 'portage.autonomie.decisions': 'rien sans visa de la hiérarchie' } },
      {
        name: 'tout passe en commission',
        patch: { 'portage.autonomie.decisions': 'chaque évolution passe en commission' },
      },
      {
        name: 'aucune, tout remonte',
        patch: { 'portage.autonomie.decisions': 'Aucune : chaque choix remonte au cabinet.' },
      },
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
    const decisions = autonomy.at('decisions');
    if (isDecidedAbove(decisions.text ?? ''))
      yield {
        message: `${quote(decisions.text ?? '')} : d’autres décident. Que l’équipe tranche-t-elle seule, cette semaine ?`,
        at: decisions,
        severity: 'warning',
      };
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
