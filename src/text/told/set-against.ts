/** What is set against something that an answer tells: « pas des familles mais des personnes », « la CAF et pas le SIAO ». */

import { flatOf } from '../../french/fold.ts';
import { numbersIn, WORDS } from '../../french/numerals.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import { capital } from '../../french/typography.ts';
import { linked, replaced } from './linked.ts';

/** What corrects says first. */
export const LEAD =
  /^(?:(?:non|oui|si|mais|euh|ah|enfin|finalement|pardon|desolee?|en fait|plutot|erreur|attention|alors|bah|ben|bon|attendez|(?:je (?:crois|pense|dirais)|il me semble)(?: bien)?(?: que?| qu')?|je (?:me suis|m'etais) tromp\w{1,3}|c'est faux|(?:c'|ce )(?:est|etait|etaient|sont|sera|serait|seront)|il y en (?:a|avait|aura)|(?:ils|elles) (?:sont|etaient|seront)|(?:le nom|la source|le lieu|la ville|le mot)(?=,)|(?:on|nous) (?:est|sommes) (?:plutot )?(?:a|autour de)|(?:mettez|lisez|notez|ecrivez|dites)(?= (?:plutot |\d|.{2,60} (?:au lieu d|a la place d|plutot que|et (?:non )?pas )))|plus haut|deux choses|trois choses|il (?:faut|fallait|faudrait) (?:lire|mettre|ecrire|comprendre|dire)|(?:le chiffre|le nombre|la periode|l'annee|la date|l'echeance|l'objectif)(?: c'est| est| serait)?)[\s,:;.!]+)+/;
/** « Pas des familles mais des personnes », « la CAF et pas le SIAO ». */
export const SWAPS: readonly RegExp[] = [
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>.{1,60}?)(?:,| ;)? (?:mais|plutot|c'est|ce sont) (?:plutot |bien )?(?<right>.{1,60})$/,
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>[^,]{1,60}),? (?<right>[^,]{1,60})$/,
  /^(?<right>.{1,60}?),? (?:et )?(?:pas|non pas|et non|au lieu d[eu']|plutot que|a la place d[eu']) ?(?<old>.{1,60})$/,
  /^(?<old>[^,]{2,40}?),? (?:non|nan),? (?:c'est|ce sont|mais|plutot) (?:plutot )?(?<right>.{2,60})$/,
  /^(?<old>[^,]{2,40}?) (?:est partie?|est en retraite|(?:a|est) (?:ete )?(?:remplacee?|mutee?|nommee? ailleurs)|n'est plus (?:la|en poste|chez nous)|a quitte [^,]{2,40})(?:,| et) (?:c'est|maintenant c'est|desormais c'est|remplacee? par) (?<right>.{2,60}?)(?: (?:maintenant|desormais|a present|qui (?:la |le )?remplace))?$/,
  /^(?<old>\d[\d ]{0,12})(?: [a-z]{3,15})?,? (?:c'est|cest|c|est|ca fait|me parait|semble)(?: (?:un peu|trop|tres|bien trop|sans doute|peut-etre|beaucoup))* (?:optimiste|ambitieux|beaucoup|peu|haut|bas|exagere|eleve|genereux|gourmand|trop)[,;:]? (?:disons|plutot|mettez|mets|met|mettons|je dirais|on va dire|je mettrais|soyons (?:modestes?|realistes?|prudents?|raisonnables?))(?: plutot)?(?: ?:)? (?<right>\d[\d ]{0,12}|[a-z-]{3,20})$/,
  /^(?<old>\d[\d ]{0,12}),? c'est (?:pour|sur|dans|a l'echelle d[eu]) [^,;]{3,50}[,;] (?:nous|ici|chez nous|pour nous|(?:sur|dans|pour) [a-z' -]{3,30}),? (?:on en a|c'est|on est a|il y en a|y en a|elles sont|ils sont|ca fait|on en compte) (?<right>\d[\d ]{0,12})$/,
];

/** « c’était pas 12 jours mais 21 »: where both are said, and the first stands in the text; null elsewhere. */
export function setAgainst(told: string, said: string): string | null {
  const flat = withoutLastSigns(flatOf(said.trim()));
  const correction = said.trim().slice(0, flat.length);
  return flatOf(told).length !== told.length || flat.length !== correction.length ? null : swap(told, correction, flat);
}

/** « il est directeur adjoint », « on dit ménages », « j’ai vu neuf mères »: what is right comes after the verb. */
const SAID_OF =
  /^(?:(?:l[ea] |l'|mon |ma |m\. |mme )?[a-z' -]{1,40} s'appelle(?:nt)? |(?:il|elle|ils|elles|on|je|nous|ca|cela|le chiffre|la source|j') ?(?:l'|les |en )?(?:est|sont|a|ont|ai|dit|dis|disons|suis|sommes|s'appelle(?:nt)?|vient|viennent|provient|compte|comptent|ecrit)(?: (?:vu|rencontre|compte|dit|appele|parle (?:a|avec)))? |mettez |lisez |notez |ecrivez |dites |plutot |bien )+/;

/** « les premiers concernés, ce sont les patients »: the patients. */
const IDENTIFIED =
  /^(?:ceux|celles|celui|celle) (?:qui|que|dont) [^,;]{3,50}?,? (?:c'est|ce sont) |^[^,;]{1,40} non,? (?:c'est|ce sont) |^(?:l[ea]s? |l'|nos |mes )[a-z' -]{3,40}?,? (?:c'est|ce sont|sont|c'etait) (?=(?:l[ea]s? |l'|des |nos |mes )[a-z])/;

/** « les enfants sont 18 » against « 80 »: of two numbers, the number. */
function numberOf(right: string, old: string, told: string): string | null {
  if (!isNumber(old)) return null;
  // « 24 internes » against « 22 », where nobody said of whom.
  const [, noun] = /^(?:\d[\d ]*|[a-z-]+) (?:d')?([a-z'-]{3,25})$/.exec(right) ?? [];
  if (noun !== undefined && !told.includes(noun)) return null;
  const said = [...right.matchAll(ANY_NUMBER)].map(([number]) => number);
  // « de 94 à 20 jours, et non 15 »: what stands there already is said again.
  const all = said.length > 1 ? said.filter((one) => !isIn(told, one)) : said;
  return all.length === 1 ? (all[0] ?? null) : null;
}

function isIn(told: string, number: string): boolean {
  return [...told.matchAll(ANY_NUMBER)].some(([one]) => one === number);
}

const ANY_NUMBER = new RegExp(
  `(?<![a-z\\d])(?:\\d{1,3}(?: \\d{3})+|\\d+|(?:${WORDS})(?! (?:(?:de|des|du) |d')))(?![a-z\\d])`,
  'g',
);

/** « la direction de Dunkerque » against « de Lille »: « de Dunkerque ». */
function alignedWith(right: string, old: string): string {
  const lead = /^(?:de la |de l'|du |des |de |d'|a la |a l'|aux? |a |en |chez |pour |par )/.exec(old)?.[0];
  // « des fiches » against « un cahier »
  if (/^(?:une?|des) /.test(old)) return right;
  // « à Metz » against « Colmar »: the preposition that stands there stays.
  if (lead === undefined) return right.replace(/^(?:a|en|dans|chez|au|aux|du|de|des) (?=[a-z])/, '');
  if (right.startsWith(lead)) return right;
  const kind = lead.startsWith('d')
    ? / (?=(?:de la |de l'|du |des |de |d')\S)/g
    : / (?=(?:a la |a l'|aux? |a |en |chez |pour |par )\S)/g;
  const at = [...right.matchAll(kind)].at(-1)?.index;
  return at === undefined ? right : right.slice(at + 1);
}

/** « une cinquantaine de déclarations », where « de déclarations » comes next already. */
function withoutTold(right: string, after: string): string {
  for (const { index } of right.matchAll(/ /g))
    if (index > 0 && new RegExp(`^${escaped(right.slice(index))}(?![a-z\\d])`).test(after))
      return right.slice(0, index);
  return right;
}

/** Where a number stands, whatever its form: « six cents » is 600. */
function placeOfNumber(told: string, old: string): { index: number; length: number } | null {
  const [value] = numbersIn(old);
  const all = [...flatOf(told).matchAll(ANY_NUMBER)].filter(([written]) => numbersIn(written)[0] === value);
  const [one, other] = all;
  return value === undefined || one === undefined || other !== undefined
    ? null
    : { index: one.index, length: one[0].length };
}

/** « neuf mères mères »: nobody writes so. */
function stutters(text: string): boolean {
  return /(?<![a-z])([a-z]{4,})(?: (?:de |du |des |d')?[a-z'-]{2,20})? \1(?![a-z])/.test(flatOf(text));
}

/** « on dit usagers chez nous »: where it is said so is no part of it. */
const HERE = /,? (?:chez nous|par ici|ici|dans (?:notre|le) (?:service|metier|jargon|bureau)|nous)$/;

/** In words, without a pause before « pas ». */
const LONGEST_PART = 4;

export function swap(told: string, said: string, flat: string): string | null {
  // « Elles sont 140 et pas 120 »: who speaks of it is no part of it.
  const start = flat.startsWith('pas ') || /^(?:ce|c')/.test(flat) ? 0 : (LEAD.exec(flat)?.[0].length ?? 0);
  for (const form of SWAPS) {
    const found = form.exec(flat.slice(start))?.groups;
    if (found?.old === undefined || found.right === undefined) continue;
    // « le chiffre ne vient pas de VNF » denies, and sets nothing against it.
    if (/(?:^| )n(?:e |')[a-z]+$/.test(found.right)) continue;
    const isWhole = flatOf(told).includes(found.old);
    const was = isWhole ? found.old : (found.old.split(/ qu(?:e |i |')/, 1)[0] ?? found.old);
    const bareRight =
      found.right
        .replace(LEAD, '')
        .replace(SAID_OF, '')
        .replace(IDENTIFIED, '')
        .replace(HERE, '')
        .split(' qui ', 1)[0] ?? '';
    const after = flatOf(told).split(bare(was)).slice(1).join(bare(was));
    const meant = numberOf(bareRight, was, flatOf(told)) ?? withoutTold(alignedWith(bareRight, was), after);
    // « on dit rien tant que le médecin a pas vu le patient » sets nothing against anything.
    const isSaid =
      /[,;] |\bet (?:pas|non)\b|\bau lieu\b|\bplutot que\b|\ba la place\b|\bmais\b/.test(flat) || start === 0;
    if (!isSaid && meant.split(' ').length > LONGEST_PART) continue;
    const right = numberAlone(meant, was, flatOf(told)) ?? meant;
    // « pas 12 jours mais 21 »: of days still.
    const old = isNumber(right) && !isNumber(was) ? (NUMBER_OF.exec(was)?.[1] ?? was) : was;
    const there = placeOf(told, old, bare(right));
    const from = flat.lastIndexOf(bare(right));
    if (from < 0) continue;
    // « les secrétaires médicales », against « les patients âgés »: an adjective would be left of them.
    if (there !== null && leavesPartOf(told, there, bareRight)) continue;
    if (there === null) {
      const place = isNumber(old) ? placeOfNumber(told, old) : null;
      if (place === null) continue;
      return sound(told, replaced(told, place.index, place.length, said.slice(from, from + bare(right).length)));
    }
    return inPlace(told, there, { old, right, typed: said.slice(from, from + bare(right).length) });
  }
  return null;
}

interface Pair {
  old: string;
  right: string;
  /** What is right, as typed, without its article. */
  typed: string;
}

/** What is right where what was told stands, with what links it there; null where it would no longer read. */
function inPlace(told: string, there: RegExpExecArray, { old, right, typed }: Pair): string | null {
  const article = right.slice(0, right.length - bare(right).length).trim();
  // « On a 22 internes »: the verb, and no « à ».
  const verb = there[1] === 'a' && /^a /i.test(told.slice(there.index)) ? 'a '.length : 0;
  // Typed all in capitals, a name keeps one.
  const stood = there.index + there[0].length - bare(old).length;
  const wasName = /^\p{Lu}\p{Ll}/u.test(told.slice(stood)) && /[^.!?…\s]\s$|[’']$/u.test(told.slice(0, stood));
  // « Excel non, c’est un tableau blanc »: no name.
  // « Sylvie et moi », « plutôt les agents »: nor is it one.
  const isCommon = wasName && (/^(?:une?|des)$/.test(article) || (article === 'les' && /^\p{Ll}/u.test(typed)));
  const now = wasName && !isNumber(right) && !isCommon ? capital(typed) : typed;
  // « de l’avenue Foch », and « Avenue Jean-Jaurès »: of the same kind, all before it stays.
  const [kind = ''] = /^[a-z]{3,}(?= )/.exec(bare(right)) ?? [];
  if (kind !== '' && bare(old).startsWith(`${kind} `)) {
    const at = there.index + there[0].length - bare(old).length;
    return sound(told, replaced(told, at, bare(old).length, told.slice(at, at + 1) + now.slice(1)));
  }
  // « l’association Les Mains qui parlent »: the article is of the name.
  const isName = /^\p{Lu}/u.test(told.slice(there.index)) && /[\p{L},] $/u.test(told.slice(0, there.index));
  // « un projet de plus », where « une surcharge » stands: each has its own.
  const before = told.slice(0, there.index);
  const own =
    there[1] === undefined && /^(?:une?|des)$/.test(article)
      ? (/(?<!\p{L})(?:une?|des) $/iu.exec(before)?.[0] ?? '')
      : '';
  const link =
    own !== '' || isCommon
      ? `${article} `
      : isName
        ? ''
        : linked(verb > 0 ? '' : (there[1] ?? ''), article, flatOf(now));
  // « pas la maman, le papa », where « elle » is said of her further on.
  if (there[1] === 'la' && article === 'le' && /\belles?\b/.test(flatOf(told))) return null;
  const at = there.index + verb - own.length;
  // « En juin », then « fin mai ».
  const lead = /^(?:fin|debut|mi)[ -]/.test(flatOf(now)) ? (/\ben $/i.exec(told.slice(0, at))?.[0].length ?? 0) : 0;
  return sound(told, replaced(told, at - lead, there[0].length - verb + own.length + lead, link + now));
}

/** Where it stands, with what links it; « fin août » against « septembre » takes the place of « fin septembre ». */
function placeOf(told: string, old: string, right: string): RegExpExecArray | null {
  const [first = ''] = /^(?:fin|debut|mi|courant)(?=[ -])/.exec(right) ?? [];
  const begun = first === '' ? '' : `(?:${first}[ -])?`;
  return new RegExp(`(?<![a-z\\d])(?:(${LINKS})(?: |(?<=')))?${begun}${escaped(bare(old))}(?![a-z\\d])`).exec(
    flatOf(told),
  );
}

/** « On a vu 14 secrétaires médicales », « pas les secrétaires »: what follows agrees with what goes. */
function leavesPartOf(told: string, there: RegExpExecArray, right: string): boolean {
  const next = /^ ([a-z'-]{4,})/.exec(flatOf(told).slice(there.index + there[0].length))?.[1] ?? '';
  return (
    / [a-z]/.test(right.trim()) &&
    /s$/.test(there[0]) &&
    /(?:ales|aux|iques|ives|ifs|ees|eres|eurs|euses|oises|iens|iennes|antes|ents|aires)$/.test(next)
  );
}

/** Null where what was put right no longer reads. */
function sound(before: string, now: string): string | null {
  return stutters(now) && !stutters(before) ? null : now;
}

/** « 24 internes, pas 22 », of « les internes… ils sont 22 »: of whom is told already. */
function numberAlone(right: string, old: string, told: string): string | null {
  const [, number, noun = ''] = /^(\d[\d ]{0,12}) (?:d')?([a-z'-]{3,25})$/.exec(right) ?? [];
  // « 16 vignerons pas quatorze »
  return number !== undefined && isNumber(old) && told.includes(noun) ? number : null;
}

function isNumber(words: string): boolean {
  return new RegExp(`^(?:\\d[\\d ]{0,12}|${WORDS})$`).test(words.trim());
}

const NUMBER_OF = new RegExp(`^(\\d[\\d ]{0,12}|${WORDS}) [a-z]`);

const LINKS = "du|de la|de l'|des|d'|de|au|a la|a l'|aux|a|le|la|l'|les";
function bare(words: string): string {
  return words.trim().replace(/^(?:des |de la |de l'|du |les |le |la |l'|un |une )/, '');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
