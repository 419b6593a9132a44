import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { SOUFFRANCE } from '../../text/lexicons/harm.ts';
import { missingTool } from '../../text/missing-tool.ts';
import { sentences } from '../../text/sentences.ts';
import { has } from '../../text/words.ts';
import { technologiesIn } from '../solution/technology.ts';

const PROMISE = /(?:potentiel|opportunite|apport|promesse|usage|recours|developpement|essor|grace a|absence)/;

/** Technology is often the very object of a problem; only a promise without harm is told. */
export const problemeSansTechnologie: Rule = {
  id: 'probleme-sans-technologie',
  phases: PHASES,
  needs: ['probleme.enonce'],
  examples: {
    good: [
      {
        name: 'la technologie est l’objet du problème',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol perdent leur bien à cause du recours à une IA qui se trompe.',
        },
      },
      {
        name: 'aucune technologie',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois un objet retrouvé.' },
      },
    ],
    bad: [
      {
        name: 'l’essor de l’IA',
        patch: { 'probleme.enonce': 'L’essor de l’IA pour 7 400 victimes de vol chaque année est une chance.' },
        also: ['probleme-drame'],
      },
      {
        name: 'une opportunité',
        patch: { 'probleme.enonce': 'L’usage de la blockchain aiderait 7 400 victimes de vol par an.' },
        also: ['probleme-drame'],
      },
    ],
  },
  *check(draft) {
    const at = draft.at('probleme.enonce');
    const first = sentences(at.text ?? '')[0] ?? '';
    const [technology] = technologiesIn(first, draft.at('nom').text);
    // Told there as a tool in place of a problem.
    if (technology === undefined || has(SOUFFRANCE, first) || missingTool(first) !== null) return;
    if (new RegExp(`${PROMISE.source}[^.]{0,20}${plain(technology)}`).test(plain(first))) {
      yield {
        message: `« ${technology} » est une promesse, pas un problème. De quoi les gens souffrent-ils aujourd’hui ?`,
        at,
      };
    }
  },
};
