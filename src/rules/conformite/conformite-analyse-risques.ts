import type { Rule } from '../../judge/rule.ts';

export const conformiteAnalyseRisques: Rule = {
  id: 'conformite-analyse-risques',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite.securite.analyse_risques.faite'],
  examples: {
    good: [
      { name: 'l’analyse est faite', patch: { 'conformite.securite.analyse_risques.faite': true } },
      {
        name: 'faite en accélération',
        phase: 'acceleration',
        patch: { 'conformite.securite.analyse_risques.faite': true },
      },
    ],
    bad: [
      { name: 'elle reste à faire', patch: { 'conformite.securite.analyse_risques.faite': false } },
      {
        name: 'à faire en pérennisation',
        phase: 'perennisation',
        patch: { 'conformite.securite.analyse_risques.faite': false },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('conformite.securite.analyse_risques.faite');
    if (at.boolean === false)
      yield {
        message:
          'L’analyse des risques n’est pas faite. Une demi-journée avec le responsable de la sécurité suffit pour commencer.',
        at,
      };
  },
};
