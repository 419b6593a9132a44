import type { Rule } from '../../core/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

const covered = {
  nature: 'partenaire',
  description: 'accès au fichier de la mairie',
  contournement: 'liste papier en attendant',
};

export const deploiementSansDependance: Rule = {
  id: 'deploiement-sans-dependance',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.dependances'],
  examples: {
    good: [
      { name: 'aucune dépendance', patch: { 'deploiement.dependances': [] } },
      { name: 'une dépendance contournée', patch: { 'deploiement.dependances': [covered] } },
    ],
    bad: [
      {
        name: 'une seconde dépendance sans contournement',
        patch: {
          'deploiement.dependances': [covered, { nature: 'texte_juridique', description: 'décret attendu en mai' }],
        },
      },
      {
        name: 'contournement vide',
        patch: {
          'deploiement.dependances': [covered, { nature: 'budget', description: 'crédits de 2028', contournement: '' }],
        },
      },
    ],
  },
  check: (draft, context) => incompleteElementFindings('deploiement.dependances', draft, context),
};
