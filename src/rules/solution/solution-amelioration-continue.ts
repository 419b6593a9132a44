import type { Rule } from '../../judge/rule.ts';

export const solutionAmeliorationContinue: Rule = {
  id: 'solution-amelioration-continue',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['solution.rythme_livraison'],
  examples: {
    good: [
      { name: 'chaque semaine', patch: { 'solution.rythme_livraison': 'hebdomadaire' } },
      { name: 'chaque mois', patch: { 'solution.rythme_livraison': 'mensuel' } },
    ],
    bad: [
      { name: 'chaque trimestre', patch: { 'solution.rythme_livraison': 'trimestriel' } },
      { name: 'rarement', phase: 'perennisation', patch: { 'solution.rythme_livraison': 'rare' } },
    ],
  },
  *check(draft) {
    const at = draft.at('solution.rythme_livraison');
    if (at.text === 'trimestriel' || at.text === 'rare') {
      yield { message: 'À ce rythme, un défaut signalé attend des mois. Livrez au moins chaque mois.', at };
    }
  },
};
