/** How many they are, told after who: « ils sont quarante », « on en compte cent dix », « (14) ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { quantities } from '../quantities.ts';

const ROUGHLY =
  '(?:(?:environ|en gros|a peu pres|au moins|bien|deja|quelque chose comme|autour de|pres de|plus de|plus que|tout juste|que|encore) )?';
const NUMBER = `(une? [a-z]{3,8}aine|${DIGITS}|${WORDS})`;
/** Not what measures, dates or shares. */
const ENDS =
  '(?![a-z\\d.,/]*\\d|[a-z-])(?! ?(?:%|€|k€|ans?\\b|annees?\\b|mois\\b|semaines?\\b|jours?\\b|heures?\\b|h\\b|minutes?\\b|min\\b|euros?\\b|km\\b|kilometres?\\b|metres?\\b|fois\\b|pour cent|sur (?:\\d|dix|cinq|quatre|trois|deux)))';
const NOUN =
  '(?:personnes|gens|familles|foyers|agents|gars|bonshommes|inscrits|inscrites|licenciees?|bonshommes|foyers|abonnes|ames|adherents|enfants|eleves|gosses|parents|patients|usagers|dossiers|menages)';
const WAYS = [
  `(?:ils|elles|on|nous) (?:en )?(?:sont|est|etaient|sommes|seront|seraient) (?:quoi |quelque |peut-etre )?${ROUGHLY}${NUMBER}${ENDS}`,
  `(?:il )?y ?'? ?en (?:a|avait|aurait) ${ROUGHLY}${NUMBER}${ENDS}(?! qui)`,
  `en (?:(?:ai|a|avons) (?:repere|recense|denombre|pointe|note|touche|concerne)s?|a (?=\\d|[a-z-]+ (?:dans|sur|en|je|au|a|chez|ici))|compte|ai compte|ai recense|ai vu|a compte|avons compte|recense|suit|suis|connais|ai (?=\\d|[a-z-]+ (?:sur|dans|en|d'apres)))(?:e?s)? ?${ROUGHLY}${NUMBER}${ENDS}`,
  `qui (?:sont|etaient) ${ROUGHLY}${NUMBER}${ENDS}`,
  `(?:ca (?:doit )?(?:fait|faire|represente|fera)|ca concerne|ca touche) ${ROUGHLY}${NUMBER}${ENDS}`,
  `(?:^|[,;:(–-] ?|~ ?)(?:soit |en gros |environ |~ ?)?${NUMBER} (?:a peu pres|environ|${NOUN})`,
  `(?:environ|en gros|a peu pres|je dirais|~ ?) ?${NUMBER}${ENDS}(?=[ ,.;)]|$)`,
  `\\(${ROUGHLY}${NUMBER}\\)`,
  `, ${NUMBER}${ENDS}(?=[.,;)]|$)`,
  `[, ](?:enfin|non|plutot|pardon|exactement),? ${NUMBER}${ENDS}(?=[ .,;)]|$)`,
];
const THEM = new RegExp(WAYS.map((way) => `(?<![a-z'])${way}`).join('|'), 'g');
/** What is said again, and right. */
const AGAIN = /(?<![a-z])(?:enfin|non|pardon|plutot|en fait|exactement|je corrige|d'apres)(?![a-z])/;

/** Null where it is not told, or several numbers are. */
export function themCounted(text: string): number | null {
  const flat = plain(text);
  const found = [...flat.matchAll(THEM)].flatMap((match) => {
    const number = match.slice(1).find((one) => one !== undefined) ?? '';
    const value = /aine$/.test(number) ? (quantities(number)[0]?.value ?? undefined) : numberIn(number);
    return value !== undefined && value > 1 ? [{ value, at: match.index, end: match.index + match[0].length }] : [];
  });
  const [first, ...others] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  if (others.every(({ value }) => value === first.value)) return first.value;
  // « une quarantaine, enfin 41 »
  return AGAIN.test(flat.slice(first.end, last.end)) ? last.value : null;
}
