import { plain } from '../../french/fold.ts';
import { enumerate } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** Who must sit there, and the words by which they are told. */
const SEATS: Readonly<Record<string, RegExp>> = {
  'le sponsor': /\b(?:sponsor|direct(?:eur|rice)|administration|ministere|prefet|recteur|secretaire general)/,
  'l’accompagnateur':
    /\b(?:accompagnat|coach|incubateur|fabrique|betagouv|beta\.gouv|dinum|direction interministerielle)/,
  'le porteur': /\b(?:porteu(?:r|se)|intrapreneur|responsable d[eu] (?:produit|service)|equipe|cheff?e? de produit)/,
};

const SEATED = Object.keys(SEATS).length;

export const gouvernanceComiteSuivi: Rule = {
  id: 'gouvernance-comite-suivi',
  phases: ['perennisation'],
  needs: ['perennisation.gouvernance.instances'],
  examples: {
    good: [
      {
        name: 'sponsor, accompagnatrice et porteuse',
        patch: {
          'perennisation.gouvernance.instances[0].membres': [
            'sponsor',
            'accompagnatrice de la direction',
            'porteuse du service',
          ],
        },
      },
      {
        name: 'directrice sponsor, coach, responsable de produit',
        patch: {
          'perennisation.gouvernance.instances[0].membres': ['directrice sponsor', 'coach', 'responsable de produit'],
        },
      },
    ],
    bad: [
      {
        name: 'personne de l’administration sponsor',
        patch: { 'perennisation.gouvernance.instances[0].membres': ['accompagnatrice', 'porteuse'] },
      },
      { name: 'pas de comité de suivi', patch: { 'perennisation.gouvernance.instances[0].id': 'autre' } },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.gouvernance.instances');
    const follow = at.items.find((item) => item.at('id').text === 'suivi');
    if (!follow) {
      if (at.items.some((item) => item.at('id').text))
        yield {
          message: 'Aucun comité de suivi. Il réunit sponsor, accompagnateur et porteur chaque mois.',
          at,
          on: 'key',
        };
      return;
    }
    const members = follow.at('membres');
    const names = plain(members.items.flatMap((item) => item.text ?? []).join(' ; '));
    const missing = Object.entries(SEATS)
      .filter(([, words]) => !words.test(names))
      .map(([seat]) => seat);
    // Titles are many: three people around the table may well hold the three seats.
    if (members.items.length > 0 && members.items.length < SEATED && missing.length > 0) {
      yield {
        message: `Au comité de suivi, nous ne reconnaissons pas : ${enumerate(missing, 'et')}. Y sont-ils ?`,
        at: members,
        on: 'key',
      };
    }
  },
};
