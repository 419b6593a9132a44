import { PHASES } from '../../core/diagnostic.ts';
import { plural } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

const MOST = 4;
/** Nobody has met these groups: another rule says so. */
const OTHERS = ['investigation-vrais-usagers'];
const group = (nom: string) => ({ nom, effectif: 1200, nature: 'usager', besoin: 'une réponse en moins d’un mois' });

export const usagersCibles: Rule = {
  id: 'usagers-cibles',
  phases: PHASES,
  needs: ['usagers.cibles'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'un seul groupe complet', patch: { 'usagers.cibles': [group('parents')] }, also: OTHERS },
      {
        name: 'quatre groupes',
        patch: { 'usagers.cibles': ['parents', 'agents', 'médecins', 'élèves'].map(group) },
        also: OTHERS,
      },
    ],
    bad: [
      {
        name: 'cinq groupes',
        patch: { 'usagers.cibles': ['parents', 'agents', 'médecins', 'élèves', 'maires'].map(group) },
        also: OTHERS,
      },
      {
        name: 'un second groupe sans effectif',
        patch: { 'usagers.cibles': [group('parents'), { nom: 'agents', nature: 'agent', besoin: 'un interlocuteur' }] },
        also: OTHERS,
      },
    ],
  },
  *check(draft, context) {
    const at = draft.at('usagers.cibles');
    if (context.phase === 'investigation' && at.items.length > MOST) {
      yield {
        message: `La fiche vise ${plural(at.items.length, 'groupe')}. Gardez les quatre qui souffrent le plus.`,
        at,
        on: 'key',
      };
    }
    yield* incompleteElementFindings('usagers.cibles', draft, context);
  },
};
