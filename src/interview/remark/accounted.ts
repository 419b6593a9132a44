/**
 * Whether what a correction did can be stood by. Forms of speech are without end, and each reads a few: what they made is
 * proven here, whichever was used. A figure or a name that was said is told now, or told no longer; nothing else is gone.
 */
import { MONTH } from '../../french/calendar-words.ts';
import { flatOf, plain } from '../../french/fold.ts';
import { DIGITS, numbersIn, WORDS } from '../../french/numerals.ts';
import { sentences } from '../../text/sentences.ts';
import { isCleanlySpliced } from './spliced.ts';

/** `before`, `now`: the same answers, in the same order; `aside`: kept among the notes. `isAdded`: what was said stands after one of them, whole. */
export interface Done {
  said: string;
  before: readonly string[];
  now: readonly string[];
  aside: string;
  isAdded: boolean;
}

export function isAccounted({ said: typed, before, now, aside, isAdded }: Done): boolean {
  // « 1) … 2) … »: ranks count nothing.
  const said = typed
    .replace(/(?<=^|\s)\d ?[).] (?=\S)/g, '')
    // « avec deux r »: of letters.
    .replace(/ (?:avec|sans) (?:une?|deux|trois) \p{L}{1,2}(?!\p{L})/giu, '');
  const [was, is] = [before.join(' \n'), now.join(' \n')];
  const written = sentences(is).filter((one) => !was.includes(one));
  return (
    !written.some((one) => isTalk(plain(one), plain(was)) || isHalfDenied(plain(one))) &&
    (isAdded || before.every((one, rank) => isCleanlySpliced(one, now[rank] ?? one))) &&
    // What was broken before is how they write.
    brokenIn(is) <= brokenIn(was) &&
    !isMeasureCounted(said, was, is) &&
    hasEveryNumber(said, was, is, aside) &&
    [...namesIn(said), ...monthsIn(said)].every((one) => tells(is, one) || tells(was, one) || tells(aside, one)) &&
    deniedIn(said).every((one) => timesIn(is, one) < timesIn(was, one) || timesIn(was, one) === 0) &&
    !(isAdded && numbersOf(said).some((one) => isTwice(one, was, is))) &&
    (isAdded || (!isSaidThere(said, before, now) && isDoneThere(said, written)))
  );
}

/** Said of the answer, and no part of it; what stood there before is how they tell it. */
function isTalk(flat: string, was: string): boolean {
  return [SAID_TO_TOOL, OF_THE_TEXT].some((one) => {
    const [talk] = one.exec(flat) ?? [];
    return talk !== undefined && !was.includes(talk);
  });
}

const SAID_TO_TOOL =
  /\b(?:s'ecri(?:t|vent)|sans (?:tiret|accent|majuscule|espace)|avec (?:un|une|deux) (?:tiret|accent|majuscule|s|[a-z])\b(?! [a-z])|(?:la|cette) (?:premiere|deuxieme|troisieme|derniere) phrase|n'ai (?:jamais|pas) dit (?:ca|cela)|cela meme)\b|^(?:ok |oui |d'accord )?pour l[ea]s? (?:deux |trois |quatre )?premie(?:rs?|res?)[.]?$|^(?:vire|virez)\b|^(?:faux|fausse|inexacte?|erreur) ?[:,]|\bc'est (?:tout )?(?:l'inverse|le contraire)\b|\b(?:remplace[rz]?|au lieu d|(?:dites|mettez|ecrivez|notez|lisez|corrigez|enlevez|supprimez|retirez|rayez|laissez) (?!l(?:eur|ui) )|j'ai (?:inverse|melange|confondu|dit|mis|ecrit|oublie)|vous (?:avez|aviez|mettez|dites|ecrivez|notez|confondez)|je (?:plaisante|rigole|voulais (?:dire|parler)|me suis tromp)|on (?:pourrait|peut) (?:aussi )?(?:dire|ajouter)|partout[.]?$|il (?:faut|fallait|faudrait) (?:lire|mettre|ecrire|comprendre|noter)|(?:deux|trois|plusieurs) (?:choses|remarques|corrections)[.,: ]|en fait[ .]*$|^(?:petite )?precision ?:)/;
/** What speaks of the text, rather than of what it tells. */
const OF_THE_TEXT = new RegExp(
  [
    "(?:son|le) (?:nom|prenom)(?: de famille)?,? c'est|c'est (?:le|son) (?:nom|prenom)|n'? ?importe (?:quoi|l[ea]s?)|guillemets?|orthographe|virgules?|majuscules?|faute(?: de frappe)?(?= ?,)|coquille",
    "(?:le|ce|l'|un|du|seul le|dernier|premier|second|deuxieme) ?(?:terme|mot|chiffre|nombre|texte|phrase)s?(?: \\S{1,20}){0,4} (?:est|etait|parait|semble|me parait|n'est|sont) (?:errone|impropre|faux|inexact|mauvais|juste|bon|exact)",
    "(?:vous |tu |t')(?:l[ea]s? |l'|en |m'|n')?(?:avez|as|aviez) (?:(?:pas|bien|mal) )?(?:oubli|zapp|vir|effac|chang|coup|compris|not|mis|dit|saut|rat|perdu|lu|ecrit)[a-z]*",
    'ta (?:oublie|zappe|vire|efface|mis|rate)',
    '(?:il )?(?:faut|faudrait|fallait) (?:l[ea]s? )?(?:mettre|noter|ecrire|ajouter|enlever|changer|corriger|retirer|garder)',
    "il convient de|il y a lieu de (?:lire|porter|corriger|remplacer|mettre)|mett(?:ez|s|re)[ -](?:l[ea]s?|moi)|n'est pas (?:une|ma) (?:action|reponse|phrase)|ne fait pas partie de ma",
  ]
    .map((one) => `(?<![a-z])(?:${one})(?![a-z])`)
    .join('|'),
);

/** « 40 et km », « 5 les foyers », « l’association l’association », « de Aubusson », « le celui du directeur », « il n’existe. » */
const BROKEN =
  /(?<![a-z\d])(?:\d{1,9} et km|(?<!en )\d{1,3} les |(?:les|des|la|le|un|une|de|du) (?:les|des|la|du|et|notre|nos|mon|ma|mes|leur|leurs|votre|vos)(?![a-z])(?<!(?:de (?:la|notre|nos|mon|ma|mes|leurs?|votre|vos)|la leur|les leurs))|et et(?![a-z])|(?:du|de|des|le|les) de(?![a-z])|(?:du|au|le|la|les|des) le(?![a-z])|(?:du|au|le|la|les|des|un|une) (?:celui|celle|ceux|celles|son|sa|ses|mon|ma|mes|notre|votre|cet?|cette|ces)(?![a-z])|(?:\d{1,9}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:ceux|celles|celui|celle)(?![a-z])|([a-z']{5,20}) \1(?![a-z])|de (?=[aeiou]\S)(?!onze|oui|ou\b|un\b|une\b))/;

/** « en mai en 2023 » */
const TWICE_WHEN = new RegExp(`(?<![a-z])(?:${MONTH}) en \\d{4}`, 'g');

function brokenIn(text: string): number {
  return text
    .split('\n')
    .map(flatOf)
    .flatMap((line) => [...line.matchAll(new RegExp(BROKEN, 'g')), ...line.matchAll(TWICE_WHEN)]).length;
}

/** « Rien n’existe », whose « rien » was put right. */
function isHalfDenied(flat: string): boolean {
  return /(?<![a-z])n'[a-z]/.test(flat) && !NEGATIVE.test(flat);
}

const NEGATIVE = /(?<![a-z])(?:pas|plus|jamais|rien|aucune?|personne|nul(?:le)?|ni|guere|que?|qu'|point)(?![a-z])/;

/** « et ils sont 300 », of « ils paient 200 € »: how many they are takes the place of no sum, and of no delay. */
function isMeasureCounted(said: string, was: string, is: string): boolean {
  if (!countsThem(said) || MEASURED.test(plain(said))) return false;
  const left = numbersOf(is);
  const measures = [...plain(was).matchAll(new RegExp(MEASURED, 'g'))].flatMap(([one]) => numbersIn(one));
  return measures.some((one) => !left.includes(one));
}

/** « ils sont 300 », « il y en a 22 » */
export function countsThem(said: string): boolean {
  return THEY_ARE.test(plain(said));
}

const THEY_ARE =
  /\b(?:(?:ils|elles|nous|on) (?:en )?(?:sont|sommes|est|etaient|etait|seraient)|(?:il )?y en (?:a|avait|aurait)) (?:environ |a peu pres |plutot |pres de |au moins )?(?:une? [a-z]+aine|\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)/;
const MEASURED = new RegExp(
  `(?<![a-z\\d.,])(?:${DIGITS}|${WORDS}) ?(?:€|euros?|%|k€|km|kilometres?|metres?|hectares?|tonnes?|kilos?|kg|minutes?|min|heures?|h|jours?|semaines?|mois|ans?|annees?)(?![a-z])`,
);

/** None that was said is nowhere; one that is gone gave its place to another. */
function hasEveryNumber(said: string, was: string, is: string, aside: string): boolean {
  const [own, before, now, kept] = [said, was, is, aside].map(numbersOf) as [number[], number[], number[], number[]];
  const isNowhere = own.some((one) => ![before, now, kept].some((all) => all.includes(one)));
  const gone = before.filter((one) => !now.includes(one) && !own.includes(one));
  // « 1 fois sur 6 », where something else is of six months.
  const isShared = (one: number) => timesIn(is, `sur ${one}`) > timesIn(was, `sur ${one}`);
  const come = own.filter((one) => now.includes(one) && (!before.includes(one) || isShared(one)));
  return !isNowhere && gone.length <= come.length;
}

/** Told already, and once more. */
function isTwice(one: number, was: string, is: string): boolean {
  const times = (text: string) => numbersIn(plain(text)).filter((own) => own === one).length;
  return !isYear(one) && times(was) > 0 && times(is) > times(was);
}

/** « Deux semaines au lieu de cinq », of « de cinq semaines à deux »: what is right stood there already. */
function isSaidThere(said: string, before: readonly string[], now: readonly string[]): boolean {
  return before.some((text, rank) => {
    const [was, is] = [sentences(text), sentences(now[rank] ?? text)];
    const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
    return (
      gone.length === 1 &&
      come.length === 1 &&
      numbersOf(said).some((one) => isTwice(one, gone[0] ?? '', come[0] ?? ''))
    );
  });
}

/** « c’est l’auxiliaire qui tient la tablette », said against « la maman choisit »: of another deed. Who suffers, suffers of anything. */
function isDoneThere(said: string, written: readonly string[]): boolean {
  const deeds = [...plain(said).matchAll(DOER)].map(([, verb = '']) => verb.slice(0, STEM));
  return (
    deeds.length === 0 || written.length === 0 || deeds.some((verb) => written.some((one) => plain(one).includes(verb)))
  );
}

const DOER =
  /\b(?:c'est|ce sont) (?:l[ea]s? |l'|un |une |des |nos? |notre |mon |ma |mes )?[a-z][a-z' -]{1,30}? qui (?:l[ea]s? |l'|s'|se |en |y |nous |vous |ne )?(?!sont\b|est\b|ont\b|souffr|subi|trinqu|pati|perd|paie)([a-z]{3,})/g;

/** What a verb keeps of itself in most of its forms. In UTF-16 units. */
const STEM = 4;

function isYear(one: number): boolean {
  return one >= 1900 && one <= 2100;
}

/** « Un », « une » count nothing. */
function numbersOf(text: string): number[] {
  return [...new Set(numbersIn(plain(text)))].filter((one) => one !== 1);
}

/** Within a sentence, a capital begins a name; all in capitals, nothing is known. */
function namesIn(said: string): string[] {
  if (!/\p{Ll}/u.test(said)) return [];
  return [...said.matchAll(/(?<=[\p{L},:’'] ?)(?<!^)(?:(?<= )|(?<=['’]))\p{Lu}[\p{L}-]{2,30}/gu)].map(([name]) => name);
}

function monthsIn(said: string): string[] {
  return [...plain(said).matchAll(new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])`, 'g'))].map(([month]) => month);
}

/** « pas 14 », « au lieu de Colmar »: what is no more to be told. */
function deniedIn(said: string): string[] {
  const numbers = [...plain(said).matchAll(/(?<![a-z])(?:pas|au lieu de|et non) (\d[\d ]{0,12})(?![\d%])/g)].map(
    ([, one = '']) => one.trim(),
  );
  // « 14 000 kilos et non 14 000 repas »: the number stays.
  const gone = numbers.filter((one) => timesIn(said, one) === 1);
  const names = [
    ...said.matchAll(
      /(?<!\p{L})(?:pas|au lieu d(?:e |['’]))(?: ?(?:[àa]|en|de|du|la|le|les|des) |[ ’'])?(?:l['’])?(\p{Lu}[\p{L}-]{2,30})/gu,
    ),
  ].map(([, one = '']) => one);
  return [...gone, ...names];
}

function tells(text: string, words: string): boolean {
  return timesIn(text, words) > 0;
}

function timesIn(text: string, words: string): number {
  const spaced = (one: string) => ` ${plain(one).replace(/[^a-z\d]+/g, '  ')} `;
  return spaced(text).split(spaced(words)).length - 1;
}
