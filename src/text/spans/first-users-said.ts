/** Who begins, how many, why and where: by the words that tell each, else by the rules of a sentence. */

import { isFirstName } from '../../french/first-names.ts';
import { plain } from '../../french/fold.ts';
import { numbersIn, QUANTITY } from '../../french/numerals.ts';
import { firstUsersIn } from '../told/first-users.ts';
import { piece, preferred, preferredCount } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

export interface FirstUsersSaid {
  who?: string;
  count?: number;
  why?: string;
  place?: string;
}

const PLACE =
  /^(?:l[ea]s? |l['’]|une? |au |aux |à la )?(?:rues?|quartiers?|places?|avenues?|boulevards?|cit[ée]s?|hameaux?|villages?|ports?|gares?|campus|sites?|b[âa]timents?|secteurs?|march[ée]s?)(?!\p{L})/iu;
/** « 6 à 90 000 € » is nobody. */
const AMOUNT = /^\d[\d\s.,à-]*(?:€|k€|euros?|%)/iu;

/** « Ça dépendra du budget », « question prématurée », « ici même »: nobody yet. */
const NOBODY =
  /^(?:sans doute$|ici m[êe]me|peut-[êe]tre (?:personne|rien)|(?:[çc]a|cela|ce) (?:d[ée]pend|a |sera d[ée]cid)|d[ée]cid[ée]|question(?!s)|pourquoi |le plus t[ôo]t|ni |sans r[ée]ponse|les premiers \?|alors$)/iu;

export function firstUsersSaid(text: string, said: string): FirstUsersSaid | null {
  const found = firstUsersIn(text);
  const read = found === null || AMOUNT.test(found.who) || NOBODY.test(found.who) ? null : found;
  const spans = spansIn('demarrage', said);
  const of = (wanted: (typeof spans)[number]['kind']) => spans.filter(({ kind }) => kind === wanted);
  const people = withCounts(of('qui'), of('nombre'), said);
  // « Rue des Lilas et rue Pasteur : 8 foyers »: where, read as whom.
  const isPlace = PLACE.test(read?.who ?? '') && people.some(({ text: words }) => /^\d|^une? \p{L}+aine/u.test(words));
  const who = preferred(isPlace ? undefined : read?.who, people);
  const count = preferredCount(read?.count, of('nombre'), said) ?? theyAre(said);
  const why = preferred(wholeWhy(read?.why, of('pourquoi')), of('pourquoi'));
  const isThere =
    read?.place !== undefined && isWhere(read.place, text.slice(0, Math.max(0, text.indexOf(read.place))));
  const place = preferred(
    isThere ? read.place : undefined,
    of('ou').filter(({ text: where, at }) => isWhere(where, said.slice(0, at))),
  );
  if (who === undefined) return place === undefined ? null : { place: piece(place) };
  return {
    who: piece(who),
    ...(count !== undefined && { count }),
    ...(why !== undefined && { why: piece(why) }),
    ...(place !== undefined && { place: piece(place) }),
  };
}

/** « le soir », of « le soir ils savent jamais quand débaucher »: cut where no reason ends. */
function wholeWhy(read: string | undefined, spans: readonly SaidSpan[]): string | undefined {
  const isCut = read !== undefined && read.split(' ').length <= CUT;
  return isCut && spans.some(({ text, sure }) => sure >= LIKELY && text.startsWith(`${read} `)) ? undefined : read;
}

/** In words. */
const CUT = 3;
const LIKELY = 0.4;

/** « pas ceux de Riom », « un groupe à Samira », « ouvriers d’État »: it begins nowhere there. */
function isWhere(where: string, before: string): boolean {
  if (!/\p{L}{3}/u.test(where) || ELSEWHERE.test(before) || /^[ÉE]tat$/u.test(where)) return false;
  const [first = '', ...others] = where.split(' ');
  return !(others.length === 0 && isFirstName(first) && / [àa] $/u.test(before));
}

const ELSEWHERE =
  /(?<!\p{L})(?:pas|sauf|hors|ni) (?:(?:ceux|celles|celui|celle) )?(?:d[eu] |d['’]|des |[àa] |au |en |dans (?:l[ea] )?|la |le |chez )?$/iu;

/** « ils sont vingt », « on est quatre », « neuf en tout », « au nombre de 5 », « Total : 33 »: how many, told by itself. */
function theyAre(said: string): number | undefined {
  const flat = plain(said);
  const [, before, after] = THEY_ARE.exec(flat) ?? [];
  const told = numbersIn(before ?? after ?? '')[0];
  return told !== undefined && told > 1 ? told : undefined;
}

const THEY_ARE = new RegExp(
  `\\b(?:(?:ils|elles|on|nous|ca) (?:en )?(?:sont|est|sommes|seront|serait|fait|serons|ont)(?: bien| environ| a peu pres| deja)?|au nombre de|(?:nombre|total|effectif|combien)(?: de [a-z]{4,14})? ?[:?]) (${QUANTITY})(?! ?(?:h\\b|heures?|ans|jours?|mois|euros?|%|fois|minutes?|semaines?))|(${QUANTITY}) en tout\\b`,
);

/** « vingt et une » + « communes du Couserans »: as they are said. */
function withCounts(people: readonly SaidSpan[], counts: readonly SaidSpan[], said: string): SaidSpan[] {
  return people.map((one) => {
    const count = counts.find(({ end }) => end <= one.at && /^\s*(?:d['’]|de )?$/u.test(said.slice(end, one.at)));
    return count === undefined ? one : { ...one, at: count.at, text: said.slice(count.at, one.end) };
  });
}
