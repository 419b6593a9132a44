import type { Rule } from '../../judge/rule.ts';

export const conformiteCodeOuvert: Rule = {
  id: 'conformite-code-ouvert',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite.code_source.ouvert'],
  examples: {
    good: [
      { name: 'le code est ouvert', patch: { 'conformite.code_source.ouvert': true } },
      { name: 'ouvert aussi en accélération', phase: 'acceleration', patch: { 'conformite.code_source.ouvert': true } },
    ],
    bad: [
      { name: 'le code est fermé', patch: { 'conformite.code_source.ouvert': false } },
      { name: 'fermé en pérennisation', phase: 'perennisation', patch: { 'conformite.code_source.ouvert': false } },
    ],
  },
  *check(draft) {
    const at = draft.at('conformite.code_source.ouvert');
    if (at.boolean === false)
      yield { message: 'Le code reste fermé. Ouvrez-le, ou dites par une exception ce qui l’empêche.', at };
  },
};
