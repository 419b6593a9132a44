import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { BAS, CONCRET, HAUT, TIEDE } from '../../text/lexicons.ts';
import { finds, has } from '../../text/words.ts';
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
      {
        name: 'favorable, et signe',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'favorable : signe la lettre le 3 mars' }] },
      },
      { name: 'un élément complet', patch: { 'portage.sponsors': [whole] } },
      { name: 'deux éléments complets', patch: { 'portage.sponsors': [whole, whole] } },
    ],
    bad: [
      {
        name: 'un chef de bureau',
        patch: { 'portage.sponsors': [{ ...whole, fonction: 'cheffe de bureau' }] },
      },
      {
        name: 'un directeur de projet',
        patch: { 'portage.sponsors': [{ ...whole, fonction: 'directeur de projet' }] },
      },
      {
        name: 'un soutien sans acte',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'est très favorable au projet' }] },
      },
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
  *check(draft, context) {
    const sponsors = draft.at('portage.sponsors').items;
    const roles = sponsors.map((item) => item.at('fonction'));
    const isHigh = roles.some(({ text }) => has(HAUT, text ?? ''));
    for (const at of roles) {
      if (!isHigh && has(BAS, at.text ?? '')) {
        yield {
          message: `${quote(at.text ?? '')} ne peut pas lever un blocage seul. Qui, plus haut, s’engage avec vous ?`,
          at,
        };
      }
    }
    for (const item of sponsors) {
      const at = item.at('engagement');
      const [lukewarm] = finds(TIEDE, at.text ?? '');
      if (lukewarm !== undefined && !has(CONCRET, at.text ?? '')) {
        yield { message: `« ${lukewarm} » n’est pas un acte. Que va-t-il libérer, financer ou signer, et quand ?`, at };
      }
    }
    yield* incompleteElementFindings('portage.sponsors', draft, context);
  },
};
