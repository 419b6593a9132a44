import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { QUESTIONNAIRE } from '../../text/lexicons/effect.ts';
import { finds } from '../../text/words.ts';

const SPOKEN =
  /\b(?:(?:sans|pas d[e'] ?|ni|aucun|plutot qu'un|plus fiable qu'un) ?(?:questionnaire|sondage|enquete|formulaire)s?|de vive voix|au telephone|par telephone|en face|sur place|au guichet)\b/;

const signs = (methode: string) => [
  { description: 'la famille dit ce qui a changé', methode, nombre: 10 },
  { description: 'deux rendez-vous observés', methode: 'observation', nombre: 2 },
  { description: 'dossiers complets comptés le vendredi', methode: 'comptage_manuel', nombre: 40 },
];

export const impactSansQuestionnaire: Rule = {
  id: 'impact-sans-questionnaire',
  phases: ['investigation', 'construction'],
  needs: ['impact.premiers_signes'],
  examples: {
    good: [
      {
        name: 'sans questionnaire',
        patch: {
          'impact.premiers_signes': [
            ...signs('temoignage'),
            { ...signs('autre')[0], description: 'elles racontent, sans questionnaire ni note' },
          ],
        },
      },
      { name: 'au téléphone', patch: { 'impact.premiers_signes': signs('appel_telephonique') } },
      {
        name: 'un questionnaire posé de vive voix',
        patch: {
          'impact.premiers_signes': [
            ...signs('temoignage'),
            { description: 'questionnaire posé de vive voix au guichet', methode: 'rencontre_terrain', nombre: 12 },
          ],
        },
      },
      { name: 'sur place', patch: { 'impact.premiers_signes': signs('rencontre_terrain') } },
    ],
    bad: [
      {
        name: 'un sondage sous un autre nom',
        patch: {
          'impact.premiers_signes': [
            ...signs('temoignage'),
            { ...signs('autre')[0], description: 'note au sondage de fin' },
          ],
        },
      },
      { name: 'un questionnaire en ligne', patch: { 'impact.premiers_signes': signs('questionnaire_en_ligne') } },
      {
        name: 'un questionnaire parmi quatre signes',
        patch: {
          'impact.premiers_signes': [
            ...signs('temoignage'),
            { description: 'avis recueillis', methode: 'questionnaire_en_ligne', nombre: 500 },
          ],
        },
      },
    ],
  },
  *check(draft) {
    for (const item of draft.at('impact.premiers_signes').items) {
      const at = item.at('methode');
      if (at.text === 'questionnaire_en_ligne') {
        yield {
          message:
            'Un questionnaire en ligne ne montre pas un premier effet. Appelez dix personnes, ou allez les voir.',
          at,
        };
        continue;
      }
      const told = item.at('description');
      const [word] = finds(QUESTIONNAIRE, told.text ?? '');
      if (word !== undefined && !SPOKEN.test(plain(told.text ?? ''))) {
        const message = `« ${word} » : un signe se constate, sur place ou au téléphone. Lequel irez-vous voir ?`;
        yield { message, at: told, severity: 'warning' };
      }
    }
  },
};
