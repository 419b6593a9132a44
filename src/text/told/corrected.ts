/** What somebody says, then takes back: « 30 patients par mois, non pardon 40 », « les patients, c’est plutôt 40 ». */

import { withoutTakenBack } from '../../french/taken-back.ts';

/** Opens what corrects an answer, at its end. */
export const CORRECTION = 'Correction :';

const NUMBER = '\\d{1,3}(?:[  ]\\d{3})+|\\d{1,9}';
/** « les patients, c’est plutôt 40 par mois »: of whom, then how many. */
const OF_WHOM = new RegExp(
  `(?:^|(?<=[.;!?,] ))(?:pour )?(?:les |des |nos )?((?:[\\p{L}’'-]{2,20} ){0,2}[\\p{L}’'-]{2,20}),? (?:c['’ ]?est|ce serait|c['’ ]?était) (?:plut[oô]t |en fait |environ )?(${NUMBER})(?! ?(?:%|euros?|€|ans|mois|jours|heures))( par (?:an|mois|semaine|jour))?(?=[ ,.;!?]|$)`,
  'giu',
);

/** As it was meant: what was taken back is gone, what corrects an answer comes before it. */
export function corrected(text: string): string {
  const at = text.lastIndexOf(CORRECTION);
  const said = at < 0 ? text : `${text.slice(at + CORRECTION.length).trim()}. ${text.slice(0, at).trim()}`;
  return withoutTakenBack(said).replace(OF_WHOM, '$2 $1$3');
}
