import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

const MARK = 30;

/** Two ways of counting may differ; not that much. */
const FAR = 1.5;
/** In points: of so few, nobody cares which. */
const CLOSE = 2;

export const deploiementTouteLaCible: Rule = {
  id: 'deploiement-toute-la-cible',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['deploiement.couverture_pct'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'peu, en construction, et le compte y est',
        phase: 'construction',
        patch: { 'deploiement.couverture_pct': 1.4 },
      },
      { name: 'un tiers', phase: 'acceleration', patch: { 'deploiement.couverture_pct': 33 } },
      {
        name: 'plus de la moitié',
        phase: 'acceleration',
        patch: { 'deploiement.couverture_pct': 52, 'deploiement.utilisateurs_actifs': 33_000 },
      },
    ],
    bad: [
      {
        name: 'dix fois trop, en construction',
        phase: 'construction',
        patch: { 'deploiement.couverture_pct': 15 },
      },
      {
        name: 'un dixième, et le compte y est',
        phase: 'acceleration',
        patch: {
          'deploiement.couverture_pct': 10,
          'deploiement.utilisateurs_actifs': 400,
          'deploiement.marche.effectif': 4000,
        },
      },
      {
        name: 'une part qui ne compte pas les gens',
        phase: 'acceleration',
        patch: {
          'deploiement.couverture_pct': 64,
          'deploiement.utilisateurs_actifs': 400,
          'deploiement.marche.effectif': 4000,
        },
      },
      {
        name: 'une part oubliée à zéro',
        phase: 'acceleration',
        patch: {
          'deploiement.couverture_pct': 0,
          'deploiement.utilisateurs_actifs': 1400,
          'deploiement.marche.effectif': 4000,
        },
      },
      {
        name: 'un tiers de trop, au transfert',
        phase: 'perennisation',
        patch: {
          'deploiement.couverture_pct': 87,
          'deploiement.utilisateurs_actifs': 30200,
          'deploiement.marche.effectif': 58000,
        },
      },
      { name: 'un dixième', phase: 'acceleration', patch: { 'deploiement.couverture_pct': 10 } },
      { name: 'trois pour cent', phase: 'acceleration', patch: { 'deploiement.couverture_pct': 3 } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('deploiement.couverture_pct');
    const [active, market] = [draft.at('deploiement.utilisateurs_actifs'), draft.at('deploiement.marche.effectif')];
    const served = active.number && market.number ? (100 * active.number) / market.number : undefined;
    if (
      at.number !== undefined &&
      served !== undefined &&
      Math.abs(at.number - served) > CLOSE &&
      (at.number > served * FAR || at.number < served / FAR)
    ) {
      const message = `${formatNumber(at.number)} % couverts, et ${formatNumber(active.number ?? 0)} utilisateurs sur ${formatNumber(market.number ?? 0)}, soit ${formatNumber(served < 10 ? Math.round(10 * served) / 10 : Math.round(served))} %. Que compte le premier chiffre ?`;
      yield { message, at };
      return;
    }
    if (phase === 'acceleration' && at.number !== undefined && at.number < MARK) {
      yield {
        message: `Vous servez ${formatNumber(at.number)} % de la cible. La sortie se prépare plutôt à partir de 30 %.`,
        at,
        onlyAtGate: true,
      };
    }
  },
};
