import type { Rule } from '../../judge/rule.ts';
import { TEMPS_FUTUR } from '../../text/lexicons/service.ts';
import { sentences } from '../../text/sentences.ts';
import { finds } from '../../text/words.ts';

/** Of the sentences. */
const SHARE = 0.4;

/** Told in the present, a solution describes a gesture; in the future, a wish. One future alone never suffices. */
export const solutionAuPresent: Rule = {
  id: 'solution-au-present',
  phases: ['investigation', 'construction'],
  needs: ['solution.description'],
  examples: {
    good: [
      {
        name: 'au présent',
        patch: {
          'solution.description': 'La victime reçoit la photo de son objet retrouvé et choisit un jour de retrait.',
        },
      },
      {
        name: 'un seul futur légitime',
        patch: {
          'solution.description':
            'La victime reçoit la photo de son objet retrouvé. Le greffe sait que quelqu’un sera là. Elle repart avec son bien.',
        },
      },
      {
        name: 'caméra et opéra n’ont rien d’un futur',
        patch: {
          'solution.description': 'La victime voit son objet retrouvé à la caméra de l’opéra. Elle le reprend.',
        },
      },
    ],
    bad: [
      {
        name: 'tout au futur',
        patch: {
          'solution.description':
            'La victime pourra voir son objet retrouvé. Un message lui permettra de choisir un jour.',
        },
      },
      {
        name: 'au conditionnel',
        patch: {
          'solution.description':
            'Le service permettrait de prévenir la victime pour son objet retrouvé, qui pourrait venir.',
        },
      },
    ],
  },
  published: {
    question: 'solution_present',
    fires: (reading) => !reading.solution_present.yes,
    message: 'La solution n’est pas racontée au présent. Que fait un usager avec elle, aujourd’hui ?',
    examples: {
      good: [
        '## Solution\n\nLe service propose un annuaire des médecins et permet aux patients de prendre rendez-vous en ligne.',
        '## La solution\n\nUn simulateur qui calcule les aides et guide la famille jusqu’au dépôt de son dossier.',
      ],
      bad: [
        '## Solution\n\nNous souhaitons imaginer un outil qui pourrait permettre de mieux orienter les jeunes.',
        '## Problème\n\nLes familles attendent une réponse pendant des mois.',
      ],
    },
  },
  *check(draft) {
    const at = draft.at('solution.description');
    const parts = sentences(at.text ?? '');
    const marks = parts.map((part) => finds(TEMPS_FUTUR, part));
    const all = marks.flat();
    const marked = marks.filter((found) => found.length > 0).length;
    const opens = (marks[0]?.length ?? 0) > 0 && (all.length > 1 || marked > 1);
    if (opens || (marked > 1 && marked >= parts.length * SHARE)) {
      yield { message: `« ${all[0]} » : racontez la solution au présent, comme si elle marchait déjà.`, at };
    }
  },
};
