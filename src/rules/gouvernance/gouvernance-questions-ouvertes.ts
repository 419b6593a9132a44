import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const gouvernanceQuestionsOuvertes: Rule = {
  id: 'gouvernance-questions-ouvertes',
  phases: ['perennisation'],
  needs: ['perennisation.questions_ouvertes'],
  presentState: true,
  examples: {
    good: [
      { name: 'une échéance à venir', patch: { 'perennisation.questions_ouvertes[0].echeance': '2027-01-29' } },
      {
        name: 'une échéance passée, et une réponse',
        patch: { 'perennisation.questions_ouvertes[1].echeance': '2026-09-30' },
      },
    ],
    bad: [
      {
        name: 'une échéance passée sans réponse',
        patch: { 'perennisation.questions_ouvertes[0].echeance': '2026-09-30' },
      },
      { name: 'la réponse a été retirée', patch: { 'perennisation.questions_ouvertes[1].reponse': null } },
    ],
  },
  *check(draft, { today }) {
    for (const item of draft.at('perennisation.questions_ouvertes').items) {
      const at = item.at('echeance');
      if (at.date && at.date < today && !item.at('reponse').isAnswered) {
        yield { message: `Cette question devait avoir sa réponse le ${formatDate(at.date)}. Qui relancez-vous ?`, at };
      }
    }
  },
};
