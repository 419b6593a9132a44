import type { Rule } from '../../judge/rule.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import { PHASES, type Phase } from '../../model/phase.ts';

/** The phase whose exit each risk must have been looked at for. */
const TREATED_IN: Record<(typeof RISK_AXES)[number], Phase> = {
  probleme: 'investigation',
  solution: 'construction',
  impact: 'acceleration',
  portage: 'investigation',
};

export const risqueNiveauParPhase: Rule = {
  id: 'risque-niveau-par-phase',
  phases: PHASES,
  needs: ['risques'],
  severity: 'error',
  examples: {
    good: [
      { name: 'la solution peut rester inconnue en investigation', patch: { 'risques.solution.niveau': 'inconnu' } },
      {
        name: 'l’impact peut rester inconnu en construction',
        phase: 'construction',
        patch: { 'risques.impact.niveau': 'inconnu' },
      },
    ],
    bad: [
      { name: 'problème inconnu à la sortie de l’investigation', patch: { 'risques.probleme.niveau': 'inconnu' } },
      {
        name: 'portage inconnu en construction',
        phase: 'construction',
        patch: { 'risques.portage.niveau': 'inconnu' },
      },
    ],
  },
  *check(draft, { phase }) {
    for (const axis of RISK_AXES) {
      const at = draft.at(`risques.${axis}.niveau`);
      if (at.text !== 'inconnu' || PHASES.indexOf(TREATED_IN[axis]) > PHASES.indexOf(phase)) continue;
      yield {
        message: `Le risque « ${AXIS_WORDS[axis]} » est encore inconnu. Cette phase doit l’éclaircir : donnez-lui un niveau.`,
        at,
      };
    }
  },
};
