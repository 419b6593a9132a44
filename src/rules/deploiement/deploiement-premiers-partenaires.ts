import type { Rule } from '../../judge/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

const whole = { nom: 'mairie de Valmy', apport: 'prête une salle et deux agents' };

export const deploiementPremiersPartenaires: Rule = {
  id: 'deploiement-premiers-partenaires',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_partenaires'],
  examples: {
    good: [
      { name: 'un élément complet', patch: { 'deploiement.premiers_partenaires': [whole] } },
      { name: 'deux éléments complets', patch: { 'deploiement.premiers_partenaires': [whole, whole] } },
    ],
    bad: [
      {
        name: 'un partenaire sans apport',
        patch: { 'deploiement.premiers_partenaires': [whole, { nom: 'préfecture' }] },
      },
      { name: 'un apport sans nom', patch: { 'deploiement.premiers_partenaires': [whole, { apport: 'un local' }] } },
    ],
  },
  check: (draft, context) => incompleteElementFindings('deploiement.premiers_partenaires', draft, context),
};
