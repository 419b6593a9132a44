import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { ADMINISTRATION } from '../../text/lexicons/people.ts';
import { missingTool } from '../../text/missing-tool.ts';
import { sentences } from '../../text/sentences.ts';
import { finds, has } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';

/** The subject of a sentence stands within its first words. */
const SUBJECT_WORDS = 3;
/** « Chaque année, », « Depuis la réforme, »: when and where come before it. */
const BEFORE_SUBJECT = /^(?:chaque|tous|toutes|depuis|en|dans|au|aux|avec|sur|faute|à|a|lors|pendant)\b[^,]{2,40}, /iu;
/** What an administration suffers, by the verb that says it. */
const STRUGGLES =
  /\b(?:pein|manqu|croul|satur|subi|ressaisi|absorb|gaspill|recrut|deborde|submerge|n'(?:arriv|ont|a|en peuvent)|ne (?:parvien|dispos|peuvent|peut|suffi|tien)|perd|passe|consacr|mobilis)[a-z]{0,8}\b/;
/** In words, after the subject. */
const VERB_WITHIN = 9;
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
        name: 'les services agissent, les victimes subissent',
        patch: {
          'probleme.enonce': 'Chaque année, les services font attendre 7 400 victimes de vol pendant dix mois.',
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
      ...[
        'Chaque année, la direction départementale peine à rappeler 7 400 victimes : ses équipes n’ont plus les effectifs.',
        'Depuis la réforme, nos services croulent sous les courriers de 4 000 victimes par an.',
        'Au greffe de Lannion, les agents ressaisissent 7 400 références dans trois logiciels.',
      ].map((enonce) => ({ name: enonce.slice(0, 30), patch: { 'probleme.enonce': enonce } })),
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
    const isSubject = isAdministrationsOwn(sentences(text)[0] ?? '', draft);
    if ((users === 0 && inside > 0) || (inside >= MANY && inside >= 3 * users) || isSubject) {
      yield {
        message: 'L’énoncé parle d’abord de l’administration. Et du côté du public, que change ce problème ?',
        at,
      };
    }
  },
};

function isAdministrationsOwn(sentence: string, draft: Draft): boolean {
  const lead = BEFORE_SUBJECT.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(lead.length).split(/\s+/);
  const opening = words.slice(0, SUBJECT_WORDS).join(' ');
  if (!has(ADMINISTRATION, opening) || namesUsager(opening, draft) > 0) return false;
  // « Chaque année, les services refusent 300 familles »: they act, others suffer.
  return lead === '' || STRUGGLES.test(plain(words.slice(0, VERB_WITHIN).join(' ')));
}
