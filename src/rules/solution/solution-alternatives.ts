import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { deniesAll } from '../../text/answered-elsewhere.ts';
import { incompleteElementFindings } from '../elements.ts';

const other = { nom: 'numéro vert', nature: 'publique', limite: 'sature dès huit heures' };

export const solutionAlternatives: Rule = {
  id: 'solution-alternatives',
  phases: PHASES,
  needs: ['solution.alternatives'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une solution existante et sa limite', patch: { 'solution.alternatives': [other] } },
      {
        name: 'aucun outil, et ce qui en tient lieu',
        patch: { 'solution.alternatives': [{ ...other, nom: 'aucun logiciel, un cahier au comptoir' }] },
      },
      {
        name: 'ne rien faire est une solution',
        patch: {
          'solution.alternatives': [
            { nom: 'laisser faire', nature: 'faire_rien', limite: 'le retard double chaque année' },
          ],
        },
      },
    ],
    bad: [
      {
        name: 'aucune, et un élément pour le dire',
        patch: { 'solution.alternatives': [{ ...other, nom: 'Aucune, nous sommes les seuls sur ce créneau' }] },
      },
      {
        name: 'rien sur le marché',
        patch: { 'solution.alternatives': [{ ...other, nom: 'il n’existe strictement rien sur le marché' }] },
      },
      { name: 'liste vide', patch: { 'solution.alternatives': [] } },
      {
        name: 'une solution sans sa limite',
        patch: { 'solution.alternatives': [other, { nom: 'annuaire privé', nature: 'privee' }] },
      },
    ],
  },
  published: {
    question: 'existant_cite',
    fires: (reading) => !reading.existant_cite.yes,
    message: 'Rien ne dit ce qui existe déjà. Comment les personnes se débrouillent-elles aujourd’hui ?',
    examples: {
      good: [
        '## Contexte\n\nAujourd’hui, les agents suivent les dossiers dans un tableur Excel et par courriel, et des éditeurs privés vendent des logiciels.',
        '## Solutions existantes\n\nIl existe déjà plusieurs plateformes privées, mais elles sont payantes et incomplètes.',
      ],
      bad: ['## Problème\n\nDes familles renoncent à leurs vacances.\n\n## Solution\n\nUn site les aide à partir.'],
    },
  },
  *check(draft, context) {
    const at = draft.at('solution.alternatives');
    if (at.isEmptyList) {
      yield {
        message:
          'La fiche dit qu’il n’existe aucune autre solution. Cherchez encore : ne rien faire et se débrouiller en sont.',
        at,
        on: 'key',
      };
    }
    for (const name of at.items.map((one) => one.at('nom'))) {
      if (deniesAll(name.text ?? ''))
        yield {
          message: `${quote(name.text ?? '')} : comment les personnes se débrouillent-elles aujourd’hui ?`,
          at: name,
        };
    }
    yield* incompleteElementFindings('solution.alternatives', draft, context);
  },
};
