/** An answer with what is said against it put where it stands: « c’est 140, par an », « pas le SIAO, la CAF ». */
import { MONTH } from '../../french/calendar-words.ts';
import { flatOf } from '../../french/fold.ts';
import { nearest } from '../../french/nearest.ts';
import { DIGITS, numbersIn, ROUNDED, WORDS } from '../../french/numerals.ts';

/** What corrects says first. */
const LEAD =
  /^(?:(?:non|oui|si|mais|euh|ah|enfin|pardon|desolee?|en fait|plutot|erreur|attention|je (?:me suis|m'etais) tromp\w{1,3}|c'est faux|(?:c'|ce )(?:est|etait|sont|sera|serait|seront)|il y en (?:a|avait|aura)|(?:ils|elles) (?:sont|etaient|seront)|(?:le chiffre|le nombre|la periode|l'annee|la date|l'echeance|l'objectif)(?: c'est| est| serait)?)[\s,:;.!]+)+/;
const ROUGH = /^(?:environ|a peu pres|pres de|autour de|presque|dans les|au moins|plus de|moins de) /;

const QUANTITY = `(?:une (?:petite |bonne |grosse )?${ROUNDED}|${DIGITS}|${WORDS})`;
const PERIOD = `(?:par (?:jour|semaine|mois|trimestre|semestre|an|annee)|chaque (?:jour|semaine|mois|trimestre|annee)|tous les (?:jours|mois|ans)|toutes les semaines)`;
const DAY = `(?:(?:le |au |d'ici |pour |en |a la )?(?:(?:fin|debut|mi)[ -]|\\d{1,2}(?:er)? )?(?:${MONTH})(?: (?:19|20)\\d\\d)?)`;
const YEAR = '(?:(?:en |pour |de |depuis )?(?:19|20)\\d\\d)';
const NOUN = "(?:d'|de )?[a-z'-]{3,25}";

const alone = (source: string) => new RegExp(`(?<![a-z\\d.,])${source}(?![a-z\\d]|[.,]\\d)`);
const [DAY_IN, YEAR_IN, PERIOD_IN, QUANTITY_IN] = [DAY, YEAR, PERIOD, QUANTITY].map(alone) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const NEXT_NOUN = new RegExp(`^ (?!(?:par|en|dont|et|ou|qui|sur|dans|pour|a|au|aux|sont|ont|chaque) )(${NOUN})`);

/** « Pas des familles mais des personnes », « la CAF et pas le SIAO ». */
const SWAPS: readonly RegExp[] = [
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>.{1,60}?)(?:,| ;)? (?:mais|plutot|c'est|ce sont) (?:plutot |bien )?(?<right>.{1,60})$/,
  /^(?:(?:ce|c')? ?(?:n'est|ne sont|est|etait|n'etait)? ?pas) (?<old>[^,]{1,60}),? (?<right>[^,]{1,60})$/,
  /^(?<right>.{1,60}?),? (?:et )?(?:pas|non pas|et non|au lieu d[eu']|plutot que|a la place d[eu']) ?(?<old>.{1,60})$/,
];

/**
 * Null where what is said has no place of its own in the answer. `known`: numbers that were understood there, which are
 * what such words are said against.
 */
export function amended(told: string, said: string, known: readonly number[]): string | null {
  const flat = flatOf(said.trim()).replace(/(?<![\s.!?…])[\s.!?…]+$/, '');
  const correction = said.trim().slice(0, flat.length);
  // A letter that folds to more than one would move what follows.
  if (flatOf(told).length !== told.length || flat.length !== correction.length) return null;
  const swapped = swap(told, correction, flat);
  if (swapped !== null) return swapped;
  const named = renamed(told, correction);
  if (named !== null) return named;
  const lead = LEAD.exec(flat)?.[0].length ?? 0;
  return withParts(told, correction.slice(lead), flat.slice(lead), known);
}

const CALLED =
  /^(?:(?:non|pardon|euh|ah|en fait)[\s,.!]+)*(?:(?:elle|il) s['’]appelle|son nom,? (?:c['’]est|est)|le nom,? (?:c['’]est|est)) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})[\s.!]*$/u;
const NAME = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3}/gu;

/** « Elle s’appelle Anne Moret »: in the place of the name that is nearest, or shares one of its words. */
function renamed(told: string, said: string): string | null {
  const [, right] = CALLED.exec(said) ?? [];
  if (right === undefined) return null;
  const names = [...told.matchAll(NAME)].map(([name]) => name);
  const words = right.split(' ');
  const near = nearest(right, names) ?? names.find((name) => name.split(' ').some((word) => words.includes(word)));
  return near === undefined || near === null ? null : told.replace(near, () => right);
}

/** In words, without a pause before « pas ». */
const LONGEST_PART = 4;

function swap(told: string, said: string, flat: string): string | null {
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
    const there = new RegExp(`(?<![a-z\\d])(?:(${LINKS})(?: |(?<=')))?${escaped(bare(found.old))}(?![a-z\\d])`).exec(
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
  const isNumber = /^\d[\d ]{0,12}$/.test(old.trim()) || new RegExp(`^(?:${WORDS})$`).test(old.trim());
  return number !== undefined && isNumber && told.includes(noun) ? number : null;
}

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

/** Whether words that are no sentence tell what is right all the same: « 140 familles », « par an », « pas 120, 140 ». */
export function tellsAPart(said: string): boolean {
  const flat = flatOf(said.trim())
    .replace(/(?<![\s.!?…])[\s.!?…]+$/, '')
    .replace(LEAD, '');
  if (PART_ALONE.test(flat)) return true;
  const swapped = SWAPS.map((form) => form.exec(flat)?.groups).find((found) => found !== undefined);
  return (
    swapped?.old !== undefined &&
    swapped.right !== undefined &&
    [swapped.old, swapped.right].every((one) => THING.test(one))
  );
}

const PART_ALONE = new RegExp(
  `^(?:(?:environ|a peu pres|pres de|plutot) )?(?:${QUANTITY}(?: ${NOUN})?(?: ${PERIOD})?|${PERIOD}|${YEAR}|${DAY})$`,
);
/** A thing, rather than a doubt: « pas vraiment, non ». */
const THING = new RegExp(`^(?:${QUANTITY}(?![a-z])|(?:les?|la|des|du|par|en|mon|ma|nos?) |l'|${MONTH})`);

/** What is counted, how often, when: each in the place of the other of its kind, where nothing else is said. */
function withParts(told: string, said: string, flat: string, known: readonly number[]): string | null {
  let text = told;
  let [left, words] = [flat, said];
  const take = (found: RegExpExecArray) => {
    const taken = words.slice(found.index, found.index + found[0].length);
    const gone = ' '.repeat(found[0].length);
    left = left.slice(0, found.index) + gone + left.slice(found.index + found[0].length);
    return taken;
  };
  for (const [kind, insert] of [
    [DAY_IN, ' '],
    [YEAR_IN, ' en '],
    [PERIOD_IN, ' '],
  ] as const) {
    const found = kind.exec(left);
    if (found === null) continue;
    const right = take(found);
    const there = kind.exec(flatOf(text));
    if (there !== null && unitOf(right) !== null && unitOf(there[0]) === unitOf(right)) continue;
    text =
      there === null
        ? inserted(text, insert, right)
        : replaced(text, there.index, there[0].length, ledAs(there[0], right));
  }
  const count = QUANTITY_IN.exec(left);
  if (count !== null) {
    const number = take(count);
    const unit = left.trim().replace(ROUGH, '');
    const there = counted(text, known, unit, numbersIn(number)[0] ?? 0);
    if (there === null) return null;
    const next = NEXT_NOUN.exec(flatOf(text.slice(there.end)))?.[1] ?? '';
    const own = unit === '' ? '' : words.slice(left.lastIndexOf(unit)).slice(0, unit.length);
    const isUnit = unit !== '' && new RegExp(`^${NOUN}$`).test(unit);
    const isSame = unit === next;
    const end = isUnit && !isSame && next !== '' ? there.end + 1 + next.length : there.end;
    const right = isUnit && !isSame ? `${number} ${own}` : number;
    text = replaced(text, there.start, end - there.start, right);
    if (isUnit) left = '';
  }
  return text === told || left.trim().replace(ROUGH, '') !== '' ? null : text;
}

/** The quantity that counts the same thing, « 20 lecteurs »; else the one that was understood, else the first. None is a year. */
function counted(
  text: string,
  known: readonly number[],
  unit: string,
  right: number,
): { start: number; end: number } | null {
  const flat = flatOf(text);
  const all = [...flat.matchAll(new RegExp(QUANTITY_IN.source, 'g'))].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    value: numbersIn(written)[0] ?? 0,
  }));
  const others = all.filter(({ value }) => value !== 1 && !(value >= 1900 && value <= 2100));
  const singular = unit.replace(/[sx]$/, '');
  const isSame = ({ end }: { end: number }) =>
    singular !== '' && (NEXT_NOUN.exec(flat.slice(end))?.[1] ?? '').replace(/[sx]$/, '') === singular;
  // « neuf sortants » is not what 1 200 is said against, where 1 100 stands as well.
  const farness = ({ value }: { value: number }) => Math.abs(Math.log(Math.max(value, 1) / Math.max(right, 1)));
  const [same] = others.filter(isSame).sort((one, other) => farness(one) - farness(other));
  return same ?? others.find(({ value }) => known.includes(value)) ?? others[0] ?? null;
}

/** Said of nothing that stands there: at the end of the first sentence. */
function inserted(text: string, before: string, right: string): string {
  const first = (text.split(/(?<=[.!?…])\s/u, 1)[0] ?? '').trimEnd();
  const end = /[.!?…]$/.test(first) ? first.length - 1 : first.length;
  const isLed = /^(?:en|par|pour|chaque|tou|d'ici|le|au|fin|debut|mi|depuis|de) ?/i.test(flatOf(right));
  return `${text.slice(0, end)}${isLed ? ' ' : before}${right}${text.slice(end)}`;
}

function replaced(text: string, at: number, length: number, right: string): string {
  // « Chaque mois, 120 »: what begins a sentence keeps its capital.
  const isFirst = /^\p{Lu}/u.test(text.slice(at)) && (at === 0 || /[.!?…] $/.test(text.slice(0, at)));
  const said = isFirst ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return text.slice(0, at) + said + text.slice(at + length);
}

/** « En 2023 », and « 2024 »: « en 2024 ». */
function ledAs(before: string, right: string): string {
  const lead = /^(?:en|pour|de|depuis|le|au|d'ici) /.exec(before)?.[0] ?? '';
  return /^\d/.test(right) ? lead + right : right;
}

/** « Chaque mois » is « par mois »; null of a day or a year. */
function unitOf(period: string): string | null {
  return /(?:jour|semaine|mois|trimestre|semestre|an)(?=s?$|nee)/.exec(flatOf(period))?.[0] ?? null;
}

function bare(words: string): string {
  return words.trim().replace(/^(?:des |de la |de l'|du |les |le |la |l'|un |une )/, '');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
