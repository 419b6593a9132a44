/** What somebody says, then takes back: « 30 patients par mois, non pardon 40 », « les patients, c’est plutôt 40 ». */

import { QUANTITY } from '../../french/numerals.ts';
import { withoutTakenBack } from '../../french/taken-back.ts';

/** Opens what corrects an answer, at its end. */
export const CORRECTION = 'Correction :';

const NUMBER = '\\d{1,3}(?:[  ]\\d{3})+|\\d{1,9}';
/** « les patients, c’est plutôt 40 par mois »: of whom, then how many. */
const OF_WHOM = new RegExp(
  `(?:^|(?<=[.;!?,] ))(?:pour )?(?:les |des |nos )?(?!(?:(?:l[ea] |l['’])?(?:bon |vrai )?(?:nombre|chiffre|total|effectif|objectif|ann[ée]e|date|p[ée]riode|source|an)|nous|moi|ici|attention|non|pardon|oups|enfin|euh|attende?[sz]|bon|alors|mais|donc|voil[àa]|en fait|erreur|plut[oô]t)(?!\\p{L}))((?:[\\p{L}’'-]{2,20} ){0,2}[\\p{L}’'-]{2,20}),? (?:c['’ ]?est|ce serait|c['’ ]?était) (?:plut[oô]t |en fait |environ )?(${NUMBER})(?! ?(?:%|euros?|€|ans|mois|jours|heures))( par (?:an|mois|semaine|jour))?(?=[ ,.;!?]|$)`,
  'giu',
);

/** « c’est 2 100 », « plutôt 2 100 et pas 2 300 »: a number alone, and the one that it replaces. */
const NUMBER_TOLD = new RegExp(
  `^(?:(?:c['’ ]?(?:est|était)|ce serait|il y en a|ils sont|elles sont|on est [àa]|je dirais|plut[oô]t|en fait|environ)[ ,]{1,2}){0,3}(${QUANTITY})(?:,? (?:et )?(?:pas|non(?: pas)?|au lieu de) (${QUANTITY}))?[ .!]{0,2}$`,
  'iu',
);
/** « Non pardon, mille quatre cents foyers et pas mille trois cents »: what takes back, and what is taken back. */
const LED = /^(?:(?:non|pardon|oups|enfin|plut[oô]t|c['’]est|rectification)[ ,:]{1,3}){1,4}(?=\S)/iu;
const INSTEAD = new RegExp(`,? et (?:pas|non) ${QUANTITY}(?![\\d%])`, 'iu');
const ANY_QUANTITY = new RegExp(`(?<![\\d,.\\p{L}])${QUANTITY}(?![\\d%\\p{L}])`, 'iu');

/** The number that a correction tells, and nothing else; `before`: the one that it replaces, where it is said. */
function numberTold(said: string): { number: string; before: string | undefined } | null {
  const [, number, before] = NUMBER_TOLD.exec(said.trim()) ?? [];
  return number === undefined ? null : { number, before };
}

/** The same answer, with that number in its place; null where there is none. */
function withNumber(told: string, { number, before }: { number: string; before: string | undefined }): string | null {
  const place = before ?? ANY_QUANTITY.exec(told)?.[0];
  return place === undefined || !told.includes(place) ? null : told.replace(place, () => number);
}

/** As it was meant: what was taken back is gone, what corrects an answer comes before it. */
export function corrected(text: string): string {
  const at = text.lastIndexOf(CORRECTION);
  const [told, correction] =
    at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + CORRECTION.length).trim()];
  const number = numberTold(correction);
  const meant = correction.replace(LED, '').replace(INSTEAD, '');
  const said = (number && withNumber(told, number)) ?? (at < 0 ? text : `${meant}. ${told}`);
  return withoutTakenBack(said).replace(OF_WHOM, '$2 $1$3');
}
