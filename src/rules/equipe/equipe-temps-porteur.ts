import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

/** Part of what is needed: above it, other subjects come first. */
const ALMOST = 0.8;

/** Two days a week during the investigation, three afterwards. */
const LEAST_PCT = { investigation: 40, afterwards: 60 };

export const equipeTempsPorteur: Rule = {
  id: 'equipe-temps-porteur',
  phases: PHASES,
  needs: ['porteur.temps_pct'],
  examples: {
    good: [
      { name: 'deux jours par semaine en investigation', patch: { 'porteur.temps_pct': 40 } },
      { name: 'trois jours en construction', phase: 'construction', patch: { 'porteur.temps_pct': 60 } },
    ],
    bad: [
      { name: 'un jour par semaine', patch: { 'porteur.temps_pct': 20 } },
      { name: 'deux jours en construction', phase: 'construction', patch: { 'porteur.temps_pct': 40 } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('porteur.temps_pct');
    const least = phase === 'investigation' ? LEAST_PCT.investigation : LEAST_PCT.afterwards;
    if (at.number !== undefined && at.number < least) {
      yield {
        message: `${formatNumber(at.number)} % de votre temps : c’est peu pour mener un service. Demandez-en ${least} % à votre hiérarchie, par écrit.`,
        at,
        onlyAtGate: at.number >= least * ALMOST,
      };
    }
  },
};
