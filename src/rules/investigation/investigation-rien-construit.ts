import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const investigationRienConstruit: Rule = {
  id: 'investigation-rien-construit',
  phases: ['investigation'],
  needs: ['solution'],
  presentState: true,
  examples: {
    good: [
      { name: 'une maquette', patch: { 'solution.prototype.type': 'maquette' } },
      { name: 'un service rendu à la main', patch: { 'solution.prototype.type': 'conciergerie' } },
    ],
    bad: [
      { name: 'une application', patch: { 'solution.prototype.type': 'application_en_production' } },
      { name: 'déjà en production', patch: { 'solution.en_production_depuis': '2026-11-02' } },
    ],
  },
  *check(draft) {
    const type = draft.at('solution.prototype.type');
    const since = draft.at('solution.en_production_depuis');
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
