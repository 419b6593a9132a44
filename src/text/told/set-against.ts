/** What is set against something that an answer tells: « pas des familles mais des personnes », « la CAF et pas le SIAO ». */
import { flatOf } from '../../french/fold.ts';
import { WORDS } from '../../french/numerals.ts';

/** What corrects says first. */
export const LEAD =
  /^(?:(?:non|oui|si|mais|euh|ah|enfin|pardon|desolee?|en fait|plutot|erreur|attention|je (?:me suis|m'etais) tromp\w{1,3}|c'est faux|(?:c'|ce )(?:est|etait|sont|sera|serait|seront)|il y en (?:a|avait|aura)|(?:ils|elles) (?:sont|etaient|seront)|(?:le chiffre|le nombre|la periode|l'annee|la date|l'echeance|l'objectif)(?: c'est| est| serait)?)[\s,:;.!]+)+/;
/** « Pas des familles mais des personnes », « la CAF et pas le SIAO ». */
export const SWAPS: readonly RegExp[] = [
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>.{1,60}?)(?:,| ;)? (?:mais|plutot|c'est|ce sont) (?:plutot |bien )?(?<right>.{1,60})$/,
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>[^,]{1,60}),? (?<right>[^,]{1,60})$/,
  /^(?<right>.{1,60}?),? (?:et )?(?:pas|non pas|et non|au lieu d[eu']|plutot que|a la place d[eu']) ?(?<old>.{1,60})$/,
];

/** « c’était pas 12 jours mais 21 »: where both are said, and the first stands in the text; null elsewhere. */
export function setAgainst(told: string, said: string): string | null {
  const flat = flatOf(said.trim()).replace(/(?<![\s.!?…])[\s.!?…]+$/, '');
  const correction = said.trim().slice(0, flat.length);
  return flatOf(told).length !== told.length || flat.length !== correction.length ? null : swap(told, correction, flat);
}

/** In words, without a pause before « pas ». */
const LONGEST_PART = 4;

export function swap(told: string, said: string, flat: string): string | null {
  // « Elles sont 140 et pas 120 »: who speaks of it is no part of it.
  const start = flat.startsWith('pas ') || /^(?:ce|c')/.test(flat) ? 0 : (LEAD.exec(flat)?.[0].length ?? 0);
  for (const form of SWAPS) {
    const found = form.exec(flat.slice(start))?.groups;
    if (found?.old === undefined || found.right === undefined) continue;
    const meant = found.right.replace(LEAD, '').split(' qui ', 1)[0] ?? '';
    // « on dit rien tant que le médecin a pas vu le patient » sets nothing against anything.
    const isSaid =
      /[,;] |\bet (?:pas|non)\b|\bau lieu\b|\bplutot que\b|\ba la place\b|\bmais\b/.test(flat) || start === 0;
    if (!isSaid && meant.split(' ').length > LONGEST_PART) continue;
    const right = numberAlone(meant, found.old, flatOf(told)) ?? meant;
    // « pas 12 jours mais 21 »: of days still.
    const old = isNumber(right) ? (NUMBER_OF.exec(found.old)?.[1] ?? found.old) : found.old;
    const there = new RegExp(`(?<![a-z\\d])(?:(${LINKS})(?: |(?<=')))?${escaped(bare(old))}(?![a-z\\d])`).exec(
      flatOf(told),
    );
    const from = flat.lastIndexOf(bare(right));
    if (there === null || from < 0) continue;
    const article = right.slice(0, right.length - bare(right).length).trim();
    // « On a 22 internes »: the verb, and no « à ».
    const verb = there[1] === 'a' && /^a /i.test(told.slice(there.index)) ? 'a '.length : 0;
    const link = linked(verb > 0 ? '' : (there[1] ?? ''), article);
    return replaced(
      told,
      there.index + verb,
      there[0].length - verb,
      link + said.slice(from, from + bare(right).length),
    );
  }
  return null;
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
const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' }),
);

/** « du SIAO », and « la CAF »: « de la »; with the space that follows. */
function linked(before: string, article: string): string {
  // « 120 familles »: what stands bare stays so.
  if (before === '' && /^d/.test(article)) return '';
  const preposition = /^d/.test(before) ? 'de' : /^a/.test(before) ? 'à' : '';
  const given = article === '' && preposition === '' ? before : article;
  const both = [preposition, given].filter((word) => word !== '').join(' ');
  const said = CONTRACTED.get(both) ?? both;
  return said === '' || said.endsWith("'") ? said : `${said} `;
}

export function replaced(text: string, at: number, length: number, right: string): string {
  // « Chaque mois, 120 »: what begins a sentence keeps its capital.
  const isFirst = /^\p{Lu}/u.test(text.slice(at)) && (at === 0 || /[.!?…] $/.test(text.slice(0, at)));
  const said = isFirst ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return text.slice(0, at) + said + text.slice(at + length);
}

function bare(words: string): string {
  return words.trim().replace(/^(?:des |de la |de l'|du |les |le |la |l'|un |une )/, '');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
