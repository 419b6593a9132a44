import { MONTH } from '../../french/calendar-words.ts';
import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** « utilisée par 5 000 victimes depuis janvier »: it is there already. */
const USED = new RegExp(
  `(?<!\\b(?:sera|seront|serait|seraient|etre|ete|est|sont|n'est|pas|non) )\\b(?:utilise|adopte|installe|deploye|mise? en (?:ligne|service|production))e?s? (?:deja )?(?:par (?:plus de |pres de )?\\d[\\d ]{2,9}[a-z' -]{3,40} depuis (?:${MONTH}|20\\d\\d|un an|deux ans)|(?:dans toute la france |partout )?depuis (?:${MONTH}|20\\d\\d|un an|deux ans|trois ans))`,
);

export const investigationRienConstruit: Rule = {
  id: 'investigation-rien-construit',
  phases: ['investigation'],
  needs: ['solution'],
  presentState: true,
  examples: {
    good: [
      { name: 'une maquette', patch: { 'solution.prototype.type': 'maquette' } },
      {
        name: 'elle sera utilisée',
        patch: { 'solution.description': 'Une page sera utilisée par 12 victimes volontaires dès janvier.' },
      },
      { name: 'un service rendu à la main', patch: { 'solution.prototype.type': 'conciergerie' } },
    ],
    bad: [
      { name: 'une application', patch: { 'solution.prototype.type': 'application_en_production' } },
      { name: 'déjà en production', patch: { 'solution.en_production_depuis': '2026-11-02' } },
      {
        name: 'utilisée depuis des mois',
        patch: { 'solution.description': 'L’application, utilisée par 5 000 victimes depuis janvier, envoie tout.' },
      },
    ],
  },
  *check(draft) {
    const type = draft.at('solution.prototype.type');
    const since = draft.at('solution.en_production_depuis');
    const description = draft.at('solution.description');
    const used = USED.exec(plain(description.text ?? ''))?.[0];
    if (used !== undefined) {
      yield {
        message: `La solution sert déjà (${quote(used)}), et la fiche est en investigation. Changez de phase, ou dites ce qui sera.`,
        at: description,
      };
    }
    if (type.text === 'application_en_production') {
      yield {
        message:
          'Une application est en production pendant l’investigation. Revenez à une maquette, ou changez de phase.',
        at: type,
      };
    }
    if (since.date) {
      yield {
        message: `Le service est en production depuis le ${formatDate(since.date)}, et la fiche est en investigation. Changez de phase.`,
        at: since,
      };
    }
  },
};
