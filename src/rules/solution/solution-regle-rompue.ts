import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { ABSTRAIT, REFUS } from '../../text/lexicons/service.ts';
import { finds, has } from '../../text/words.ts';

/** « Simplification » names no rule that falls; what is no longer done does. */
export const solutionRegleRompue: Rule = {
  id: 'solution-regle-rompue',
  phases: PHASES,
  needs: ['solution.regle_rompue'],
  severity: 'info',
  examples: {
    good: [
      {
        name: 'une attente en moins',
        patch: { 'solution.regle_rompue': 'On n’attend plus la demande écrite de la victime.' },
      },
      {
        name: 'un nom abstrait, et ce qui cesse',
        patch: { 'solution.regle_rompue': 'Simplification : la victime ne se déplace plus.' },
      },
    ],
    bad: [
      { name: 'un nom abstrait seul', patch: { 'solution.regle_rompue': 'Modernisation de la restitution' } },
      {
        name: 'deux noms abstraits',
        patch: { 'solution.regle_rompue': 'Dématérialisation et simplification du circuit' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('solution.regle_rompue');
    const [abstract] = finds(ABSTRAIT, at.text ?? '');
    if (abstract !== undefined && !has(REFUS, at.text ?? '')) {
      yield { message: `« ${abstract} » ne dit pas quelle règle tombe. Que ne fait-on plus ?`, at };
    }
  },
};
