/** Names of people written without capitals: « hélène carpentier, directrice ». */
import { isFirstName } from '../french/first-names.ts';

/** Where somebody is named: at the start, after a comma or a colon, after « c’est », « avec », « par ». */
const NAMED =
  /(?<=^|[,:;(.\n] ?|(?<!\p{L})(?:c['’]est|avec|par|soutien|sponsor|chef(?:fe)?|direct(?:eur|rice)) )(\p{Ll}[\p{L}-]{2,15}) (\p{Ll}[\p{L}’'-]{2,20})(?=[,;:.)\n]|$| \(| (?:(?:le |la |notre |ma |mon )?(?:direct(?:eur|rice)|chef(?:fe)?|maire|adjointe?|pr[ée]sidente?|responsable|secr[ée]taire|pr[ée]f[èe]te?)|qui|est|nous|me|soutient)(?!\p{L}))/gu;
/** « claire et nette », « pierre angulaire » */
const NO_SURNAME = /^(?:et|ou|est|qui|que|pour|dans|avec|nous|vous|angulaire|tombale|naturelle|d['’].*|de|du|des)$/;

/** The same length, each such name with its capitals. */
export function withNamesRaised(text: string): string {
  return text.replace(NAMED, (whole, first: string, last: string) =>
    isFirstName(first) && !NO_SURNAME.test(last) ? `${raised(first)} ${raised(last)}` : whole,
  );
}

function raised(word: string): string {
  return word.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
