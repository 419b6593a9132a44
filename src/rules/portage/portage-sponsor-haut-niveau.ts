import { PHASES } from '../../core/diagnostic.ts';
import type { Rule } from '../../core/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

const whole = {
  nom: 'Odile Ramon',
  fonction: 'directrice générale',
  structure: 'agence de l’Exemple',
  engagement: 'préside le comité de mars',
};

export const portageSponsorHautNiveau: Rule = {
  id: 'portage-sponsor-haut-niveau',
  phases: PHASES,
  needs: ['portage.sponsors'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'un élément complet', patch: { 'portage.sponsors': [whole] } },
      { name: 'deux éléments complets', patch: { 'portage.sponsors': [whole, whole] } },
    ],
    bad: [
      {
        name: 'un second sponsor sans engagement',
        patch: {
          'portage.sponsors': [
            whole,
            { nom: 'Paul Servan', fonction: 'sous-directeur', structure: 'agence de l’Exemple' },
          ],
        },
      },
      {
        name: 'un sponsor sans nom',
        patch: {
          'portage.sponsors': [
            whole,
            { fonction: 'préfet', structure: 'préfecture', engagement: 'ouvre ses guichets' },
          ],
        },
      },
    ],
  },
  check: (draft, context) => incompleteElementFindings('portage.sponsors', draft, context),
};
