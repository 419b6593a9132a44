import type { Rule } from '../../judge/rule.ts';

/** During the investigation the hypothesis is what is being tested: the verdict concludes it. */
export const problemeStatut: Rule = {
  id: 'probleme-statut',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['probleme.statut'],
  examples: {
    good: [
      { name: 'confirmé', patch: { 'probleme.statut': 'confirme' } },
      { name: 'reformulé', patch: { 'probleme.statut': 'reformule' } },
    ],
    bad: [
      { name: 'encore une hypothèse', patch: { 'probleme.statut': 'hypothese' } },
      { name: 'infirmé, et pourtant on construit', patch: { 'probleme.statut': 'infirme' } },
    ],
  },
  *check(draft) {
    const at = draft.at('probleme.statut');
    if (at.text === 'hypothese')
      yield {
        message:
          'Le problème est encore une hypothèse après l’investigation. Dites s’il est confirmé, reformulé ou infirmé.',
        at,
      };
    if (at.text === 'infirme')
      yield { message: 'Le problème est infirmé, et le service continue. Reformulez-le, ou arrêtez le service.', at };
  },
};
