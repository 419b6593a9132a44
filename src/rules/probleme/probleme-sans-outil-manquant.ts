import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { OUTIL } from '../../text/lexicons.ts';
import { sentences } from '../../text/sentences.ts';
import { finds } from '../../text/words.ts';

/** H10: only where it opens the statement, or fills a third of it. */
export const problemeSansOutilManquant: Rule = {
  id: 'probleme-sans-outil-manquant',
  phases: PHASES,
  needs: ['probleme.enonce'],
  examples: {
    good: [
      {
        name: 'l’outil absent n’est qu’une cause',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol attendent dix mois. Elles ne savent pas que l’objet est retrouvé. Il manque un outil au greffe. Une sur trois renonce.',
        },
      },
      {
        name: 'aucun outil',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois un objet retrouvé.' },
      },
    ],
    bad: [
      {
        name: 'un manque d’outil d’entrée',
        patch: { 'probleme.enonce': 'L’absence d’un outil partagé fait attendre 7 400 victimes de vol chaque année.' },
      },
      {
        name: 'il n’existe pas de plateforme',
        patch: {
          'probleme.enonce': 'Chaque année, il n’existe pas de plateforme pour 7 400 victimes de vol qui attendent.',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('probleme.enonce');
    const parts = sentences(at.text ?? '');
    const missing = parts.map((part) => finds(OUTIL, part)[0]);
    const count = missing.filter((one) => one !== undefined).length;
    const phrase = missing.find((one) => one !== undefined);
    if (phrase !== undefined && (missing[0] !== undefined || count * 3 > parts.length)) {
      yield { message: `${quote(phrase)} : si vous retiriez l’outil, quel problème resterait-il ?`, at };
    }
  },
};
