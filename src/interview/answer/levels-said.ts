/** The levels of the four risks, said on one line: « 2 3 1 3 », « 2313 », « tout moyen », « problème faible, le reste je ne sais pas ». */
import { plain } from '../../french/fold.ts';
import { saidChoice } from '../../french/spoken-choices.ts';
import type { Choice } from '../../model/fields.ts';
import type { LevelsPrompt } from '../agenda/ask.ts';
import { commandOf } from './commands.ts';

type Asked = Pick<LevelsPrompt, 'rows' | 'levels' | 'initial'>;

const OF_ALL =
  /^(?:le |la |un )?(?:tous?|toutes?|tout est|tout(?= )|partout|pareil(?: partout)?|(?:les )?quatre(?: fois)?)\b ?(?:est |en |: ?)?|\b(?:partout|pour (?:tous?|tout|les quatre)|a chaque fois)$/g;
const CLAUSES = /[,;/]|(?<=\d) ?- ?(?=\d)|\s(?:et|puis)\s/;
/** « tous inconnus, sauf le portage qui est faible » */
const BUT = /,? (?:sauf|hormis|excepte|a part)(?: pour)? (?=[a-z])/;
const UNSAID = /\b(?:sais? pas|jsp|aucune idee)\b/;
const UNKNOWN = /\b(?:sais? pas|jsp|aucune idee|inconnue?s?|pas d'idee)\b/;

/** One for each row, in their order; null where some is not told. */
export function levelsSaid(typed: string, asked: Asked): Choice[] | null {
  const { rows, levels } = asked;
  const flat = plain(typed).replace(/\b(?:soutiens?|appuis?)\b/g, 'portage');
  const apart = BUT.exec(flat);
  if (apart !== null) {
    const all = levelsSaid(flat.slice(0, apart.index), asked);
    const initial = all?.map(({ value }) => value);
    return initial === undefined
      ? null
      : byName(flat.slice(apart.index + apart[0].length).replace(/\bqui (?:est|sont|serait)\b/g, ' '), {
          ...asked,
          initial,
        });
  }
  const digits = new RegExp(`^\\d{${rows.length}}$`).test(flat) ? [...flat] : null;
  const whole = flat.replace(OF_ALL, '').trim();
  const all = digits === null && whole !== '' ? levelIn(whole, levels) : null;
  const isOne =
    parted(flat).length === 1 ||
    (UNSAID.test(flat) && !/[,;]/.test(flat) && !rows.some(({ name }) => flat.includes(plain(name))));
  if (all !== null && (whole !== flat || isOne)) return rows.map(() => all);
  const parts = digits ?? parted(flat);
  return byName(flat, asked) ?? byClauses(flat, asked) ?? inOrder(parts, asked);
}

/** « plutôt moyen », « je sais pas » of one row, « le problème c’est faible » of the one it names; of all, as `levelsSaid`. */
export function levelsAfter(
  typed: string,
  { rows, levels }: Asked,
  row: number,
  ranks: readonly number[],
): { ranks: readonly number[]; isWhole: boolean } | null {
  const rankOf = (level: Choice | null) => levels.findIndex(({ value }) => value === level?.value);
  const initial = ranks.map((rank) => levels[rank]?.value ?? '');
  const flat = plain(typed).replace(/[.!?…\s]{1,9}$/, '');
  const named = rows.findIndex(({ name }) => new RegExp(`(?<![a-z])${plain(name)}(?![a-z])`).test(flat));
  const rest = named === -1 ? flat : flat.replace(plain(rows[named]?.name ?? ''), ' ');
  // « bof »: not to know is a level, of this row alone.
  const isUnknown = commandOf(typed) === 'unknown';
  const one = isUnknown ? unknownOf(levels) : levelIn(rest.replace(LED, '').trim(), levels);
  const isOfOne = rows.filter(({ name }) => new RegExp(`(?<![a-z])${plain(name)}(?![a-z])`).test(flat)).length < 2;
  const isAlone = isOfOne && flat.split(CLAUSES).length === 1 && !OF_ALL_SAID.test(flat);
  if (one !== null && isAlone && !/\d.*\d/.test(flat)) {
    const at = named === -1 ? row : named;
    return { ranks: ranks.map((rank, place) => (place === at ? rankOf(one) : rank)), isWhole: false };
  }
  const all = levelsSaid(typed, { rows, levels, initial });
  return all === null ? null : { ranks: all.map(rankOf), isWhole: true };
}

/** Before a level, and no part of it. */
const LED =
  /^(?:(?:le|la|les|l'|pour|du|de|en|c'est|ce serait|je dirais|je pense|il est|elle est|est|un|une|bah|ben|euh|oh|plutot|assez|tres|a peu pres|risque|niveau|moi|ca|:|,|-)[\s,:]{1,3}|\s+){1,6}/;
const OF_ALL_SAID = /\b(?:tous?|tout|toutes?|partout|pareil|les quatre|reste|les autres)\b/;

/** By commas where there are some, else by spaces; « 2-3-1-3 ». */
function parted(flat: string): string[] {
  const commas = flat.split(CLAUSES).map((part) => part.trim());
  return (commas.length > 1 ? commas : flat.split(/\s+/)).filter((part) => part !== '');
}

function inOrder(parts: readonly string[], { rows, levels }: Asked): Choice[] | null {
  const found = parts.flatMap((part) => levelIn(part, levels) ?? []);
  return found.length === rows.length && parts.length === rows.length ? found : null;
}

/**
 * « problème 2, solution 3, le reste aucune idée », « faible pour le problème, moyen pour la solution »: each level is told
 * after the name of its row, or before it. A row that is not named stays as it stood.
 */
function byName(flat: string, { rows, levels, initial }: Asked): Choice[] | null {
  const names = rows.map(({ name }) => plain(name));
  const named = [...flat.matchAll(new RegExp(`(?<![a-z])(?:${names.join('|')}|${REST})(?![a-z])`, 'g'))];
  const [first] = named;
  if (first === undefined) return null;
  const between = named.map(({ 0: name, index }, rank) =>
    flat.slice(index + name.length, named[rank + 1]?.index ?? flat.length),
  );
  const lead = levelTold(flat.slice(0, first.index), levels);
  const isBefore = lead !== null && levelTold(between.at(-1) ?? '', levels) === null;
  const told = isBefore ? [flat.slice(0, first.index), ...between.slice(0, -1)] : between;
  const chosen = new Map<string, Choice>();
  for (const [rank, { 0: name }] of named.entries()) {
    const level = levelTold(told[rank] ?? '', levels);
    if (level === null || (lead !== null && !isBefore)) return null;
    chosen.set(names.includes(name) ? name : OTHERS, level);
  }
  const others = chosen.get(OTHERS);
  return rows.flatMap(
    (_, rank) => chosen.get(names[rank] ?? '') ?? others ?? levels.find(({ value }) => value === initial[rank]) ?? [],
  );
}

/** « élevé pour le portage, le reste je sais pas »: the level comes first in one, last in the other. */
function byClauses(flat: string, asked: Asked): Choice[] | null {
  const clauses = flat.split(/[,;] ?(?:mais )?| mais /).filter((clause) => clause.trim() !== '');
  const ofOthers = new RegExp(`(?<![a-z])(?:${REST})(?![a-z])`);
  // What is said of the others first: those that are named differ.
  const inTurn = [...clauses.filter((one) => ofOthers.test(one)), ...clauses.filter((one) => !ofOthers.test(one))];
  if (clauses.length < 2) return null;
  return inTurn.reduce<Choice[] | null>(
    (told, clause) => told && byName(clause, { ...asked, initial: told.map(({ value }) => value) }),
    asked.rows.flatMap((_, rank) => asked.levels.find(({ value }) => value === asked.initial[rank]) ?? []),
  );
}

const REST = "(?:tout )?le reste|les autres|l'autre";
const OTHERS = '…';
/** Why it is so, and no level. */
const REASON = /\b(?:a cause|parce qu|car|vu qu|puisqu|grace|mais|sauf)\b/;
/** Between a level and the next risk. */
const LINKS = new Set(["l'", ...'et puis enfin pour le la les sur de du cote euh heu ben bah alors bon oh'.split(' ')]);

/** One level, among words that are none. */
function levelTold(said: string, levels: readonly Choice[]): Choice | null {
  const reason = said.search(REASON);
  const words = (reason === -1 ? said : said.slice(0, reason)).split(/[\s,;:.!?–-]+/).filter((word) => word !== '');
  const bare = words
    .slice(0, words.findLastIndex((word) => !LINKS.has(word)) + 1)
    .join(' ')
    .replace(LED, '')
    .trim();
  return bare === '' ? null : commandOf(bare) === 'unknown' ? unknownOf(levels) : levelIn(bare, levels);
}

function unknownOf(levels: readonly Choice[]): Choice | null {
  return levels.find(({ value }) => value === 'inconnu') ?? levels[0] ?? null;
}

/** « 4 », « faible », « fort », « je ne sais pas »: not to know is a level. */
function levelIn(said: string, levels: readonly Choice[]): Choice | null {
  if (/^\d$/.test(said)) return levels[Number(said) - 1] ?? null;
  if (UNKNOWN.test(said)) return unknownOf(levels);
  const bare = said.replace(/^(?:le |la |les |en |risque )+|s$/g, '');
  const begun = levels.filter(({ label }) => bare.length > 2 && plain(label).startsWith(bare));
  const value = begun.length === 1 ? begun[0]?.value : saidChoice(said, levels);
  const told = levels.filter(({ label }) => said.includes(plain(label)));
  return levels.find((level) => level.value === value) ?? (told.length === 1 ? (told[0] ?? null) : null);
}
