import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { ADMINISTRATION } from '../../text/lexicons/people.ts';
import { missingTool } from '../../text/missing-tool.ts';
import { sentences } from '../../text/sentences.ts';
import { finds, has } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';

/** The subject of a sentence stands within its first words. */
const SUBJECT_WORDS = 3;
const MANY = 4;

/** The trouble of an administration is not that of the people it serves. */
export const problemeCoteUsager: Rule = {
  id: 'probleme-cote-usager',
  phases: PHASES,
  needs: ['probleme.enonce'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'les victimes d’abord',
        patch: {
          'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois que les services rappellent.',
        },
      },
      {
        name: 'un problème d’agents, dit comme tel',
        patch: {
          'usagers.cibles[0].nature': 'agent',
          'probleme.enonce': 'Chaque mois, 48 greffiers de service perdent dix heures à rappeler des victimes.',
        },
      },
    ],
    bad: [
      {
        name: 'le pilotage et les données',
        patch: { 'probleme.enonce': 'Chaque année, le pilotage des données par les services perd 7 400 dossiers.' },
        also: ['probleme-drame', 'usagers-cibles'],
      },
      {
        name: 'les agents en sujet',
        patch: { 'probleme.enonce': 'Les agents perdent dix mois à chercher les 7 400 victimes de vol.' },
      },
    ],
  },
  *check(draft) {
    if (draft.at('usagers.cibles').items[0]?.at('nature').text === 'agent') return;
    const at = draft.at('probleme.enonce');
    const text = at.text ?? '';
    // Told there already: a tool in place of a problem speaks of offices, necessarily.
    if (missingTool(text) !== null) return;
    const users = namesUsager(text, draft);
    const inside = finds(ADMINISTRATION, text).length;
    const opening = (sentences(text)[0] ?? '').split(/\s+/).slice(0, SUBJECT_WORDS).join(' ');
    const isSubject = has(ADMINISTRATION, opening) && namesUsager(opening, draft) === 0;
    if ((users === 0 && inside > 0) || (inside >= MANY && inside >= 3 * users) || isSubject) {
      yield {
        message: 'L’énoncé parle d’abord de l’administration. Et du côté du public, que change ce problème ?',
        at,
      };
    }
  },
};
