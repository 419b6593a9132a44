import type { Rule } from '../../core/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

const whole = {
  qui: 'parents de deux crèches de Valmy',
  nombre: 30,
  statut: 'engage',
  pourquoi_volontaires: 'Ils ont tous manqué la dernière rentrée.',
  canal: 'la directrice',
  discours: 'On vous rappelle.',
};

export const deploiementPremiersUtilisateurs: Rule = {
  id: 'deploiement-premiers-utilisateurs',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_utilisateurs'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'un élément complet', patch: { 'deploiement.premiers_utilisateurs': [whole] } },
      { name: 'deux éléments complets', patch: { 'deploiement.premiers_utilisateurs': [whole, whole] } },
    ],
    bad: [
      {
        name: 'un second groupe seulement nommé',
        patch: { 'deploiement.premiers_utilisateurs': [whole, { qui: 'une troisième crèche' }] },
      },
      {
        name: 'un second groupe dont on ignore le motif',
        patch: {
          'deploiement.premiers_utilisateurs': [
            whole,
            { qui: 'une troisième crèche', nombre: 12, statut: 'pressenti' },
          ],
        },
      },
    ],
  },
  check: (draft, context) => incompleteElementFindings('deploiement.premiers_utilisateurs', draft, context),
};
