/** The day told by a sentence: « le conseil de février, je crois », « entre le 5 et le 28 octobre ». */

import { MONTH, WORKDAY } from './calendar-words.ts';
import { plain } from './fold.ts';
import { CORRECTING } from './hesitation.ts';
import { WORDS } from './numerals.ts';
import { spokenDate } from './spoken-dates.ts';

const MENTIONS = new RegExp(
  [
    "(?:avant |apres |a la fin de |pour )l'ete(?: \\d{4})?",
    '(?:fin |debut )?(?:du |de ce )?(?:premier|1er|deuxieme|2e|second|troisieme|3e|quatrieme|4e|dernier) (?:trimestre|semestre)(?: (?:de )?20\\d\\d)?',
    '(?:fin )?[tqs][1-4] 20\\d\\d',
    `(?:a |de |pour )?la rentree (?:de |du mois de |d')(?:${MONTH})(?: \\d{4})?`,
    `(?:(?:debut|mi|fin)[- ](?:de )?)?(?:\\d{1,2}(?:er)? |premier )?(?:${MONTH})(?: (?:de )?\\d{4}| prochain| dernier)?`,
    `(?:dans|d'ici|il y a|voila) (?:environ |a peu pres )?(?:une?|${WORDS}|\\d{1,3}) (?:jours?|semaines?|quinzaines?|mois|trimestres?|ans?|annees?)`,
    `(?:${WORKDAY}) (?:prochain|dernier|qui vient)`,
    "(?:la semaine|le mois|le trimestre|l'an(?:nee)?) (?:prochaine?|derniere?|qui vient)",
    '(?:a |de |avant |depuis )?(?:la rentree|noel|la toussaint)(?: \\d{4})?',
    '(?:au |ce )printemps(?: \\d{4})?',
    "(?:fin|debut) (?:de l'|d')annee",
    'fin (?:du|de ce) mois(?: prochain)?',
    '(?:fin|debut|mi)[- ](?:19|20)\\d\\d',
  ]
    .map((pattern) => `(?<![a-z\\d])(?:${pattern})(?![a-z\\d])`)
    .join('|'),
  'g',
);
/** « 31.03.2027 », « 15/05/27 » */
const SHORT_DAY = /(?<![a-z\d])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|[2-4]\d)(?![a-z\d])/g;
/** Between two mentions of one period, or of one list. */
const JOINT = /^(?:,| ?et| a| au| ou| puis|,? ?et| -)(?: (?:le|en|la|de|fin|debut|mi))? ?$/;
const CORRECTED = new RegExp(`\\b(?:${CORRECTING})\\b`);

/**
 * `AAAA-MM-JJ`; of a period, its last day told. Undefined where no day is told, or several that are no period.
 * `today`: the day it is said.
 */
export function dateTold(text: string, today: string): string | undefined {
  const flat = plain(text);
  const found = [MENTIONS, SHORT_DAY]
    .flatMap((pattern) => [...flat.matchAll(pattern)])
    .sort((one, other) => one.index - other.index);
  const last = found.at(-1);
  if (last === undefined || /\bpas (?:avant|en|au|le)\b/.test(flat)) return undefined;
  const isOne = found.slice(1).every((mention, rank) => {
    const before = found[rank];
    const between = before === undefined ? '' : flat.slice(before.index + before[0].length, mention.index);
    return JOINT.test(between) || CORRECTED.test(between);
  });
  return isOne ? spokenDate(last[0], today) : undefined;
}
