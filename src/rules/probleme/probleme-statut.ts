import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

/** During the investigation the hypothesis is what is being tested: the verdict concludes it. */
export const problemeStatut: Rule = {
  id: 'probleme-statut',
  phases: PHASES,
  needs: ['probleme.statut'],
  examples: {
    good: [
      {
        name: 'infirmé, et on change de cap',
        phase: 'investigation',
        patch: { 'probleme.statut': 'infirme', 'investigation.verdict': 'reorienter' },
      },
      { name: 'confirmé', phase: 'construction', patch: { 'probleme.statut': 'confirme' } },
      { name: 'reformulé', phase: 'construction', patch: { 'probleme.statut': 'reformule' } },
    ],
    bad: [
      {
        name: 'confirmé sans preuve datée',
        phase: 'investigation',
        patch: { 'probleme.statut': 'confirme', 'probleme.preuves': null },
        also: ['requis/probleme.preuves'],
      },
      {
        name: 'infirmé, et pourtant on poursuit',
        phase: 'investigation',
        patch: { 'probleme.statut': 'infirme', 'investigation.verdict': 'poursuivre' },
      },
      { name: 'encore une hypothèse', phase: 'construction', patch: { 'probleme.statut': 'hypothese' } },
      { name: 'infirmé, et pourtant on construit', phase: 'construction', patch: { 'probleme.statut': 'infirme' } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('probleme.statut');
    if (at.text === 'confirme' && !draft.at('probleme.preuves').items.some((item) => item.at('date').date)) {
      const message = 'Le problème est dit confirmé, et aucune preuve datée ne le montre. Qu’avez-vous vu, et quand ?';
      yield { message, at, severity: 'warning' };
    }
    const verdict = draft.at('investigation.verdict');
    if (phase === 'investigation') {
      if (at.text === 'infirme' && verdict.text === 'poursuivre')
        yield {
          message:
            'Le problème est infirmé, et le verdict est de poursuivre. Réorientez, arrêtez, ou dites ce qui reste vrai.',
          at: verdict,
        };
      return;
    }
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
