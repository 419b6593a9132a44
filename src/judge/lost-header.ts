/** A line such as « portage: » or « ampleur: », erased: what it held is read in the group above, or in the list before it. */
import { enumerate, plural, quote } from '../french/typography.ts';
import { Draft, isObject } from '../model/draft.ts';
import { childrenOf, type Field, fieldAt, keysBelow, TOP_FIELDS } from '../model/fields.ts';
import { child, parentOf, toDotted, toFieldPath } from '../model/pointer.ts';
import type { Span } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';
import { startOf } from './out-of-place.ts';
import { elementWritten } from './wrong-shape.ts';

export interface LostHeader {
  /** What is told of all that it held, at the first of it. */
  finding: Finding;
  /** Where it stands: keys, or values. */
  keys: readonly string[];
  /** Where it was meant to stand. */
  meant: readonly string[];
}

/** One key alone was rather moved. */
const FEWEST = 2;

/**
 * `unknown`: pointers of the keys that the schema does not know where they stand; `wrong`: of the values that it refuses.
 * What is told by a first one is not told again.
 */
export function lostHeaders(source: Source, unknown: readonly string[], wrong: readonly string[]): LostHeader[] {
  const told = new Set<string>();
  const found: LostHeader[] = [];
  const keep = (header: LostHeader | null) => {
    if (header === null || header.keys.some((pointer) => told.has(pointer))) return;
    for (const pointer of header.keys) told.add(pointer);
    found.push(header);
  };
  for (const parent of new Set(unknown.map(parentOf))) keep(ofKeys(source, parent, unknown));
  for (const pointer of wrong)
    if (!told.has(pointer))
      keep(ofList(source, pointer) ?? ofTexts(source, pointer, wrong) ?? ofDashes(source, pointer));
  return found;
}

const isElement = (pointer: string) => /\/\d+$/.test(pointer);
const rankOf = (pointer: string) => Number(pointer.slice(pointer.lastIndexOf('/') + 1));

/** The group that holds a place, lists aside. */
function holderOf(pointer: string): string {
  return parentOf(isElement(pointer) ? parentOf(pointer) : pointer);
}

/** Groups and lists that a place lacks. */
function lackedAt(source: Source, holder: string): readonly Field[] {
  const own = holder === '' ? undefined : fieldAt(toFieldPath(holder).replace(/\[\]$/, ''));
  const all = holder === '' ? TOP_FIELDS : own === undefined ? [] : childrenOf(own);
  return all.filter(({ name }) => !source.entries.has(child(holder, name)));
}

/** Keys that are those of one group that lacks, there or around. */
function ofKeys(source: Source, parent: string, unknown: readonly string[]): LostHeader | null {
  const list = isElement(parent) ? parentOf(parent) : null;
  const isHere = (pointer: string) => {
    const at = parentOf(pointer);
    return list === null ? at === parent : parentOf(at) === list && isElement(at) && rankOf(at) >= rankOf(parent);
  };
  const keys = unknown
    .filter((pointer) => isHere(pointer) && !isDotted(pointer))
    .sort((a, b) => startOf(source, a) - startOf(source, b));
  const [first] = keys;
  if (first === undefined) return null;
  const around = [holderOf(parent), holderOf(holderOf(parent)), ''];
  // In a list, keys after a dash are those of another list.
  const holders = [...new Set(list === null ? [parent, ...around] : around)];
  for (const holder of holders) {
    const meant = lackedAt(source, holder).filter((field) => isOf(source, field, keys, list !== null));
    const [field] = meant;
    if (field === undefined || meant.length > 1 || keys.some((key) => nameOf(key) === field.name)) continue;
    if (keys.length < FEWEST && !isSure(source, field, first)) continue;
    const where = parent === '' ? 'à la racine de la fiche' : `dans ${quote(toDotted(list ?? parent))}`;
    const read = keys.length === 1 ? `${quote(nameOf(first))} est lue` : `${keys.length} de ses clés sont lues`;
    return header(source, holder, field, first, `${read} ${where}`, keys);
  }
  return null;
}

/** Whether the keys, and what stands beside them in the same elements, are those of a field. */
function isOf(source: Source, field: Field, keys: readonly string[], inList: boolean): boolean {
  if ((field.kind === 'list') !== inList || (field.kind !== 'list' && field.kind !== 'object')) return false;
  const own = new Set(keysBelow(field.path));
  if (!keys.every((key) => own.has(nameOf(key)))) return false;
  return !inList || keys.every((key) => membersOf(source, parentOf(key)).every((name) => own.has(name)));
}

/** Of a key alone: a group, which nobody moves; an element of which all is meant. */
function isSure(source: Source, field: Field, key: string): boolean {
  const own = childrenOf(field).find(({ name }) => name === nameOf(key));
  if (own?.kind === 'object' || own?.kind === 'list') return true;
  return field.kind === 'list' && membersOf(source, parentOf(key)).length >= FEWEST;
}

function membersOf(source: Source, pointer: string): string[] {
  const { value } = new Draft(source.value).follow(pointer);
  return isObject(value) ? Object.keys(value) : [];
}

/** « usagers: » and right below it the dashes of « cibles »: a list where a group is due. */
function ofList(source: Source, pointer: string): LostHeader | null {
  const field = fieldAt(toFieldPath(pointer));
  const { value } = new Draft(source.value).follow(pointer);
  if (field?.kind !== 'object' || isElement(pointer) || !Array.isArray(value)) return null;
  const lists = childrenOf(field).filter(({ kind, path }) => {
    const own = new Set(keysBelow(path));
    return kind === 'list' && value.every((one) => isObject(one) && Object.keys(one).every((name) => own.has(name)));
  });
  const [list] = lists;
  if (list === undefined || lists.length > 1) return null;
  return header(source, pointer, list, pointer, `cette liste est lue dans ${quote(toDotted(pointer))}`, [pointer]);
}

/** « - particulier », after the elements of another list: texts where groups of keys are due. */
function ofTexts(source: Source, pointer: string, wrong: readonly string[]): LostHeader | null {
  const list = parentOf(pointer);
  const field = fieldAt(toFieldPath(list));
  if (!isElement(pointer) || field?.kind !== 'list' || field.items !== 'object') return null;
  const texts = wrong.filter((one) => isElement(one) && parentOf(one) === list && rankOf(one) >= rankOf(pointer));
  const { value } = new Draft(source.value).follow(list);
  const elements = Array.isArray(value) ? value : [];
  const after = elements.slice(rankOf(pointer));
  // The first of all are rather elements told in a word.
  if (rankOf(pointer) === 0 || texts.length !== after.length || !after.every((one) => typeof one === 'string'))
    return null;
  const meant = lackedAt(source, holderOf(list)).filter(
    ({ kind, items, choices }) =>
      kind === 'list' &&
      items !== 'object' &&
      (choices.length === 0 || after.every((one) => choices.some((choice) => choice.value === one))),
  );
  const sure = meant.filter(({ choices }) => choices.length > 0);
  // One text, that any list would hold, may as well be an element whose key was forgotten.
  const otherwise = sure.length === 0 && texts.length < FEWEST ? elementWritten(field, after[0]) : '';
  const [only] = sure.length === 1 ? sure : meant;
  const read = `${plural(texts.length, 'tiret')} sans clé ${texts.length > 1 ? 'suivent' : 'suit'} ${quote(toDotted(list))}`;
  if (only !== undefined && (sure.length === 1 || meant.length === 1))
    return header(source, holderOf(list), only, pointer, read, texts, otherwise);
  if (meant.length === 0 || meant.length > MOST_NAMED) return null;
  const names = enumerate(
    meant.map(({ name }) => quote(`${name}:`)),
    'ou',
  );
  const message = `Il manque une ligne au-dessus de celle-ci, ${names} : ${read}. Ajoutez-la${otherwise === '' ? ', ou écrivez les clés de cet élément.' : `.${otherwise}`}`;
  return { finding: told(message, pointer), keys: texts, meant: [] };
}

/** « decision: poursuivre », then dashes: a value that takes one line, and the list below it that lost its own. */
function ofDashes(source: Source, pointer: string): LostHeader | null {
  const at = dashesBelow(source, pointer);
  const meant = at === null ? [] : listsLacked(source, pointer);
  if (at === null || meant.length === 0) return null;
  const column = columnOf(source, pointer);
  const names = enumerate(
    meant.map(({ name }) => quote(`${name}:`)),
    'ou',
  );
  const which =
    meant.length === 1 ? `la ligne ${names} au-dessus de celle-ci` : `une ligne au-dessus de celle-ci, ${names}`;
  const spaces = column === 0 ? 'sans espace devant' : `avec ${column} espaces devant`;
  const message = `Il manque ${which} : ces tirets sont lus avec ${quote(toDotted(pointer))}. Ajoutez-la, ${spaces}.`;
  const finding = { ...told(message, pointer), offsets: at };
  return { finding, keys: [pointer], meant: meant.map(({ name }) => child(parentOf(pointer), name)) };
}

/** Where dashes follow a value that is no story; null elsewhere. */
export function dashesBelow({ entries, text }: Source, pointer: string): Span | null {
  const { value, shape } = entries.get(pointer) ?? {};
  if (value == null || shape !== 'scalar') return null;
  const field = fieldAt(toFieldPath(pointer));
  if (field === undefined || (field.kind === 'text' && field.format === null && field.choices.length === 0))
    return null;
  const written = text.slice(...value);
  const found = /^["'|>]/.test(written) ? null : DASH.exec(written);
  if (found === null) return null;
  const start = value[0] + found.index + found[0].length - (found[1] ?? '').length;
  return [start, start + (found[1] ?? '').length];
}

/** A line that begins by a dash, inside a text. */
export const DASH = /\n[ \t]{1,80}(- [^\r\n]{1,400})/;

/** Lists of texts, or of choices, that the group of a value lacks: none, or too many to be told. */
export function listsLacked(source: Source, pointer: string): readonly Field[] {
  const meant = lackedAt(source, parentOf(pointer)).filter(({ kind, items }) => kind === 'list' && items !== 'object');
  return meant.length > MOST_NAMED ? [] : meant;
}

/** More, and no name says which one it was. */
const MOST_NAMED = 4;

function header(
  source: Source,
  holder: string,
  { name }: Field,
  first: string,
  read: string,
  keys: readonly string[],
  otherwise = '',
): LostHeader {
  const column = columnBelow(source, holder);
  const spaces = column === 0 ? 'sans espace devant' : `avec ${column} espaces devant`;
  // Its own keys stand further in, where they stood.
  const isFlat = keys[0] !== holder && columnOf(source, first) <= column;
  const moved = isFlat ? ' Décalez-les ensuite de deux espaces.' : '';
  const message = `Il manque la ligne ${quote(`${name}:`)} au-dessus de celle-ci : ${read}. Ajoutez-la, ${spaces}.${moved}${otherwise}`;
  const place = child(holder, name);
  return {
    finding: told(message, first),
    keys,
    meant: [place, ...keys.filter((key) => !isElement(key)).map((key) => child(place, nameOf(key)))],
  };
}

function told(message: string, pointer: string): Finding {
  return plainFinding('schema', 'schema/cle-inconnue', 'error', message, {
    pointer,
    on: isElement(pointer) ? 'value' : 'key',
  });
}

/** « porteur.nom: » names its group itself. */
function isDotted(pointer: string): boolean {
  return pointer.slice(pointer.lastIndexOf('/')).includes('.');
}

function nameOf(pointer: string): string {
  return toFieldPath(pointer).replace(/^.*\./, '');
}

/** In columns from 0: of the keys of a group; two more than its own where it has none. */
function columnBelow(source: Source, holder: string): number {
  if (holder === '') return 0;
  const within = `${holder}/`;
  const own = [...source.entries.keys()].find(
    (one) => one.startsWith(within) && parentOf(one) === holder && startOf(source, one) < Number.POSITIVE_INFINITY,
  );
  return own === undefined || isElement(own) ? columnOf(source, holder) + 2 : columnOf(source, own);
}

function columnOf(source: Source, pointer: string): number {
  const { key, value } = source.entries.get(pointer) ?? {};
  const start = key?.[0] ?? value?.[0] ?? 0;
  return start - (source.text.lastIndexOf('\n', start - 1) + 1);
}
