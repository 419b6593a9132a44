import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { quantities } from '../../text/quantities.ts';

/** H20. */
export const deploiementObjectif6Mois: Rule = {
  id: 'deploiement-objectif-6-mois',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.objectif_6_mois'],
  examples: {
    good: [
      {
        name: 'un nombre dans chacun',
        patch: {
          'deploiement.objectif_6_mois.usage': '80 victimes prévenues',
          'deploiement.objectif_6_mois.impact': '60 vélos repris en moins de 30 jours',
        },
      },
      {
        name: 'une durée vaut mesure',
        patch: { 'deploiement.objectif_6_mois.impact': 'Le vélo est repris en trois semaines au lieu de dix mois.' },
      },
    ],
    bad: [
      {
        name: 'un usage sans nombre',
        patch: { 'deploiement.objectif_6_mois.usage': 'Les victimes de vol utilisent le service' },
      },
      {
        name: 'un impact sans nombre',
        patch: { 'deploiement.objectif_6_mois.impact': 'Les vélos sont repris plus vite.' },
      },
      {
        name: 'deux fois la même phrase',
        patch: {
          'deploiement.objectif_6_mois.usage': '80 vélos repris',
          'deploiement.objectif_6_mois.impact': '80 vélos repris',
        },
      },
      { name: 'une échéance passée', patch: { 'deploiement.objectif_6_mois.echeance': '2026-06-30' } },
    ],
  },
  *check(draft, { today }) {
    const goal = draft.at('deploiement.objectif_6_mois');
    const [use, effect, deadline] = [goal.at('usage'), goal.at('impact'), goal.at('echeance')];
    for (const at of [use, effect]) {
      if (at.text && quantities(at.text).length === 0)
        yield { message: 'Cet objectif ne porte aucun nombre. Combien, dans six mois ?', at };
    }
    if (use.text && plain(use.text) === plain(effect.text ?? '')) {
      yield {
        message: 'Usage et impact disent la même chose. L’impact est ce qui change pour les gens.',
        at: effect,
        severity: 'warning',
      };
    }
    if (deadline.date && deadline.date < today) {
      yield {
        message: `L’échéance du ${formatDate(deadline.date)} est passée. Où en êtes-vous, et quelle est la suivante ?`,
        at: deadline,
        severity: 'warning',
      };
    }
  },
};
