import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

const MARK = 30;

export const deploiementTouteLaCible: Rule = {
  id: 'deploiement-toute-la-cible',
  phases: ['acceleration'],
  needs: ['deploiement.couverture_pct'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'un tiers', patch: { 'deploiement.couverture_pct': 33 } },
      { name: 'plus de la moitié', patch: { 'deploiement.couverture_pct': 52 } },
    ],
    bad: [
      { name: 'un dixième', patch: { 'deploiement.couverture_pct': 10 } },
      { name: 'trois pour cent', patch: { 'deploiement.couverture_pct': 3 } },
    ],
  },
  *check(draft) {
    const at = draft.at('deploiement.couverture_pct');
    if (at.number !== undefined && at.number < MARK) {
      yield {
        message: `Vous servez ${formatNumber(at.number)} % de la cible. La sortie se prépare plutôt à partir de 30 %.`,
        at,
        onlyAtGate: true,
      };
    }
  },
};
