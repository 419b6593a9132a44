/** Which labels name a part of a fiche, and how surely. */
import { plain } from '../../french/fold.ts';
import { topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';
import { LABEL, TELLING, words } from './labels.ts';

/** « Problème - la suite », « Problème. La suite » where it is in bold. */
export const DASHED = /^([^:.!?\n\t]{2,40}?)(?:[ \u00a0\u202f](?:[-–—=→]|->|=>)[ \u00a0\u202f]|\t)/;

/** Whether a line names a part that we know, and says more; who writes and when is no part. */
export function isKnownLabel(line: string): boolean {
  const label = LABEL.exec(line)?.[1] ?? '';
  return isLabel(label) && !/^(?:autre|nom|porteur|contact|phase|equipe)$/.test(knownTopic(label) ?? '');
}

/** Whether a bullet says what it answers, in a text where others do. */
export function isLabelled(line: string): boolean {
  const label = LABEL.exec(line)?.[1] ?? DASHED.exec(line)?.[1] ?? '';
  return label !== '' && (isKnownLabel(line) || isLowLabel(label));
}

/** Labels that belong to what one tells, and begin no part. */
const WITHIN =
  /^(?:avant|apres|aujourd'hui|hier|exemples?|ex|sources?|notes?|nb|n\.b|attention|ps|soit|total|dont|objectif|cible|unite|resultat|constat|exception|par exemple|reponse|question|https?)\b/;

/** « Problème », « 2. Notre solution ». */
export function isBare(text: string): boolean {
  const said = nakedOf(text);
  return words(said) <= 4 && startsAName(said, text) && !/[.;,!?]$/.test(said) && knownTopic(said) !== null;
}

/** « Problème : », not « Notre solution permet aux usagers : ». */
export function isLabel(label: string): boolean {
  if (label === '' || TELLING.test(label) || knownTopic(label) === null) return false;
  const said = nakedOf(label);
  // One word alone needs no capital.
  return words(said) <= 4 && (startsAName(said, label) || words(said) === 1 || knownTopic(label) === 'nom');
}

/** In a text that names its parts so, « Prochaine réunion : » is one, though we know none like it. */
export function isOwnLabel(label: string): boolean {
  const said = nakedOf(label);
  return words(said) <= 3 && /^\p{Lu}/u.test(said) && !WITHIN.test(plain(said));
}

/** In such a text, « le pire : » and « à six mois : » are too, in lower case. */
export function isLowLabel(label: string): boolean {
  const said = nakedOf(label);
  const isShort = words(said) > 1 && words(said) <= 4 && !TELLING.test(said) && !WITHIN.test(plain(said));
  return isShort && (topicOf(said) ?? 'autre') !== 'autre';
}

/** « Problème », « a) le problème »: a capital, or a rank. */
function startsAName(said: string, text: string): boolean {
  return /^[^\p{L}]{0,4}\p{Lu}/u.test(said) || /^(?:\d{1,2}|[A-Ha-h]) ?[./)-]/.test(text);
}

/** Without its rank, nor what is asked between brackets. */
export function nakedOf(text: string): string {
  return text
    .replace(/^(?:\d{1,2}|[A-H])(?:\.\d{1,2}){1,2}[.)]? |^(?:\d{1,2}|[A-Ha-h]) ?[./)-] ?/, '')
    .replace(/ ?\([^()]{1,200}\) ?:?$/, '')
    .replace(/[ \u00a0\u202f]?:$/, '')
    .trim();
}
