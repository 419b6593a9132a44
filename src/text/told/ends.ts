/** What is around a piece of a sentence, and no part of what it says. */
import { HESITATION } from '../../french/hesitation.ts';

/** « …, jsp trop si c’est assez »: said of it, and no part of it. */
const DOUBT =
  /(?<=\S),? (?:mais )?(?:jsp|je (?:ne )?sais pas|j['’]en sais rien)(?: trop| encore| vraiment)?(?: si [^.;,!?]{1,40})?$/iu;

/** A piece of a sentence, without what ended it. */
export function withoutEnd(text: string): string {
  // What was opened is closed.
  const end = text.includes('(') ? /(?<![\s.,;])[\s.,;]+$/ : /(?<![\s.,;)])[\s.,;)]+$/;
  return text.replace(end, '').replace(DOUBT, '').trim();
}

/** What people say before they say it. */
const FILLERS = new RegExp(
  `^(?:(?:${HESITATION}|enfin(?: bon)?|donc|et|et puis|puis|bon|voil[àa]|allez|ensuite|d['’]abord|pour commencer|en premier(?: lieu)?)[\\s,:]+)+`,
  'iu',
);

/** Without the words by which somebody begins to speak. */
export function withoutFillers(text: string): string {
  return text.trim().replace(FILLERS, '');
}

/** « Pégase je crois » */
const BELIEVED = /,? (?:je crois|il me semble|si je me souviens bien|je pense|sauf erreur)(?= |,|$)/iu;

export function withoutBelief(text: string): string {
  return text.replace(BELIEVED, '');
}

/** « reçoit, sous deux jours, une réponse »: what is received comes after. */
export function isInserted(before: string): boolean {
  const at = before.lastIndexOf(',');
  return at !== -1 && /^ (?:sous|dans|en|avant|par|sans|avec|pour|d[èe]s|chez) /iu.test(before.slice(at + 1));
}
