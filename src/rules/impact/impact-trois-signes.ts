import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { COMPTES, VANITE } from '../../text/lexicons/effect.ts';
import { finds } from '../../text/words.ts';
import { incompleteElementFindings } from '../elements.ts';

const FEWEST = 3;
const sign = (methode: string) => ({ description: `effet constaté par ${methode}`, methode, nombre: 10 });

export const impactTroisSignes: Rule = {
  id: 'impact-trois-signes',
  phases: ['investigation', 'construction'],
  needs: ['impact.premiers_signes'],
  examples: {
    good: [
      {
        name: 'trois signes, trois méthodes',
        patch: { 'impact.premiers_signes': ['appel_telephonique', 'observation', 'comptage_manuel'].map(sign) },
      },
      {
        name: 'quatre signes',
        patch: {
          'impact.premiers_signes': ['appel_telephonique', 'observation', 'dossiers', 'rencontre_terrain'].map(sign),
        },
      },
    ],
    bad: [
      {
        name: 'un signe qui compte le bruit',
        patch: { 'impact.premiers_signes[0].description': 'les pouces levés sous la publication de la présidente' },
      },
      { name: 'un seul signe', patch: { 'impact.premiers_signes': ['appel_telephonique'].map(sign) } },
      {
        name: 'trois fois la même méthode',
        patch: {
          'impact.premiers_signes': ['appel_telephonique', 'appel_telephonique', 'appel_telephonique'].map(sign),
        },
      },
    ],
  },
  *check(draft, context) {
    const at = draft.at('impact.premiers_signes');
    const methods = at.items.flatMap((item) => item.at('methode').text ?? []);
    if (at.items.length > 0 && at.items.length < FEWEST) {
      yield {
        message: `La fiche prévoit ${plural(at.items.length, 'premier signe', 'premiers signes')}. Trouvez-en trois, différents.`,
        at,
        on: 'key',
        onlyAtGate: at.items.length === FEWEST - 1,
      };
    } else if (methods.length >= FEWEST && new Set(methods).size === 1) {
      yield {
        message: 'Les premiers signes reposent tous sur la même méthode. Variez : appel, visite, comptage.',
        at,
        on: 'key',
        severity: 'warning',
      };
    }
    for (const item of at.items) {
      const said = item.at('description');
      const [word] = [...finds(VANITE, said.text ?? ''), ...finds(COMPTES, said.text ?? '')];
      if (word !== undefined)
        yield {
          message: `« ${word} » compte le bruit. Que ferait de neuf une personne aidée, que l’on pourrait voir ?`,
          at: said,
          severity: 'warning',
        };
    }
    yield* incompleteElementFindings('impact.premiers_signes', draft, context);
  },
};
