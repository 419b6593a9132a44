/** The few ways a person would mend the dash of a line: missing, stuck, drawn by a word processor, or one too many. */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, fieldAt, keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, indentOf, KEY, keysAbove, pathOf } from './rows.ts';

/** An element of a list that lost its dash. */
export function dashes(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  if (/^\s*-(?: |$)/.test(row)) return [];
  const content = row.trim().replace(GLUED, '');
  const at = (column: number, message: string): Repair[] => [
    { line: rank, rows: new Map([[rank, `${' '.repeat(column)}- ${content}`]]), message },
  ];
  if (content !== row.trim())
    return [
      ...alike(rows, rank),
      ...beside(rows, rank),
      ...at(
        indentOf(row),
        `Un élément de liste commence par un tiret et une espace. Écrivez : ${quote(`- ${content}`)}.`,
      ).map((one) => (KEY.test(content) ? { ...one, isPlain: true as const } : one)),
    ];
  if (opensList(rows, rank)) {
    const opening = `Il manque un tiret au début de cette ligne. Écrivez : ${quote(`- ${content}`)}.`;
    return [indentOf(row), indentOf(row) - 2].flatMap((column) => (column < 0 ? [] : at(column, opening)));
  }
  const above = rows.slice(0, rank).findLastIndex((one) => !BLANK.test(one) && /^ *- /.test(one));
  const dash = indentOf(rows[above] ?? '');
  const between = rows.slice(above + 1, rank);
  if (above === -1 || between.some((one) => !BLANK.test(one) && indentOf(one) <= dash)) return [];
  // A key a little further than its dash is of the same element.
  if (KEY.test(content) && indentOf(row) > dash) return [];
  // A key that its element has not yet belongs to it: it is out of line.
  const [, , , name = ''] = KEY.exec(content) ?? [];
  const isNew = ![rows[above] ?? '', ...between].some((one) => KEY.exec(one)?.[3] === name);
  const isIts = keysBelow(pathOf(rows, above, columnOf(rows[above] ?? ''))).includes(name);
  if (name !== '' && isNew && isIts) return [];
  const list = fieldAt(pathOf(rows, above, columnOf(rows[above] ?? '')).replace(/\[\]$/, ''));
  const alone = content.slice(content.indexOf(':') + 1).trim();
  if (name !== '' && list?.items === 'text' && !FIELD_NAMES.has(name) && indentOf(row) === dash && alone !== '') {
    const told = `Les éléments de ${quote(list.name)} n’ont pas de clé. Écrivez : ${quote(`- ${alone}`)}`;
    return [{ line: rank, rows: new Map([[rank, `${' '.repeat(dash)}- ${alone}`]]), message: told, isPlain: true }];
  }
  // At the edge, and with no key: typed there by mistake, or for somebody.
  if (indentOf(row) === 0 && dash > 0 && !KEY.test(content) && !/^[{[]/.test(content)) {
    const told = `${quote(content)} n’a pas de clé. Retirez cette ligne, ou mettez « # » devant ; si elle continue la précédente, mettez ${columnOf(rows[above] ?? '')} espaces à son début.`;
    return [{ line: rank, rows: new Map([[rank, `# ${content}`]]), message: told }];
  }
  const written = `Écrivez : ${quote(`- ${content}`)}`;
  // It stands there already: what YAML refuses is its colon.
  if (indentOf(row) >= columnOf(rows[above] ?? '') && /: |:$/.test(content)) return inQuotes(rows, above, rank);
  const message = /^[{[]/.test(content)
    ? `Il manque un tiret au début de cette ligne. ${written}.`
    : `Il manque un tiret au début de cette ligne, ou elle continue la précédente. ${written}, ou mettez ${columnOf(rows[above] ?? '')} espaces à son début.`;
  return at(dash, message);
}

/** « - demander le numéro », then « au téléphone : avant le retrait »: one text, in which YAML sees a key. */
function inQuotes(rows: readonly string[], above: number, rank: number): Repair[] {
  const own = rows.slice(above, rank + 1);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (own.length > LONGEST || own.some((row) => /["\\]/.test(row)) || !/^ *- +[^\s'[{&*!|>]/.test(first)) return [];
  const message = `Cette ligne continue le texte de l’élément, et contient « : ». Mettez tout le texte entre guillemets, de ${quote(`- "${first.replace(/^ *- +/, '').split(/\s/, 1)[0]}`)} à la fin de cette ligne.`;
  const mended = new Map([
    [above, first.replace(/^( *- +)/, '$1"')],
    [rank, `${last.trimEnd()}"`],
  ]);
  return [{ line: rank, rows: mended, message, isPlain: true }];
}

/** In lines. */
const LONGEST = 8;

/** A word processor makes its own dash of each: all of them at once. */
function alike(rows: readonly string[], rank: number): Repair[] {
  const [sign = ''] = GLUED.exec((rows[rank] ?? '').trim()) ?? [];
  const own = rows.flatMap((row, at) => {
    const said = row.trim();
    return said.startsWith(sign) && sign.trim() !== '-' && KEY.test(said.slice(sign.length)) ? [at] : [];
  });
  const first = own[0];
  if (first === undefined || own.length < 2) return [];
  const mended = own.map((at) => {
    const row = rows[at] ?? '';
    return [at, `${' '.repeat(indentOf(row))}- ${row.trim().slice(sign.length)}`] as const;
  });
  return [severalDashes(first, mended, sign)];
}

function severalDashes(line: number, mended: readonly (readonly [number, string])[], sign: string): Repair {
  const message = `${mended.length} lignes commencent par ${quote(sign.trim())} : un élément de liste commence par un tiret et une espace, « - ».`;
  return { line, rows: new Map(mended), message, isPlain: true };
}

/** « * argent », « * temps »: the lines of one list, all of them at once. */
function beside(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [sign = ''] = GLUED.exec(row.trim()) ?? [];
  const isOne = (other: string) => indentOf(other) === indentOf(row) && other.trim().startsWith(sign);
  const first = rows.slice(0, rank).findLastIndex((other) => !isOne(other)) + 1;
  const next = rows.slice(rank).findIndex((other) => !isOne(other));
  const last = next === -1 ? rows.length : rank + next;
  if (last - first < 2 || sign.trim() === '-') return [];
  const mended = rows.slice(first, last).map((one, at) => {
    const written = `${' '.repeat(indentOf(one))}- ${one.trim().slice(sign.length)}`;
    return [first + at, written] as const;
  });
  return [severalDashes(first, mended, sign)];
}

/** A dash before the first key of a group that is no list. */
export function withoutDash(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, indent = '', rest = ''] = /^( *)- {1,4}([A-Za-z_]\w{0,60} ?:.*)$/.exec(row) ?? [];
  const holder = keysAbove(rows, rank, indent.length).at(-1);
  const [, , , name = ''] = KEY.exec(rest) ?? [];
  const path = pathOf(rows, rank, indent.length);
  if (indent === '' && rest !== '' && keysBelow('').includes(name)) {
    const message = `${quote(name)} n’est pas un élément de liste : retirez le tiret. Écrivez : ${quote(rest)}`;
    return [{ line: rank, rows: new Map([[rank, rest]]), message, isPlain: true }];
  }
  if (holder === undefined || holder === '[]' || fieldAt(path)?.kind === 'list' || !keysBelow(path).includes(name))
    return [];
  const message = `${quote(holder)} n’est pas une liste : retirez le tiret. Écrivez : ${quote(rest)}`;
  return [{ line: rank, rows: new Map([[rank, `${indent}${rest}`]]), message }];
}

/** Whether the line before is the key of a list, with nothing after it. */
function opensList(rows: readonly string[], rank: number): boolean {
  const before = rows.slice(0, rank).findLastIndex((row) => !BLANK.test(row));
  const [head, , , name = ''] = KEY.exec(rows[before] ?? '') ?? [];
  const path = [pathOf(rows, before, columnOf(rows[before] ?? '')), name].filter((part) => part !== '').join('.');
  return head?.trim() === rows[before]?.trim() && fieldAt(path)?.kind === 'list';
}

/** What word processors put before an element; a dash without its space. */
const GLUED = /^(?:[•·–—*‣▪◦‐‑‒]\s?|\+\s|-(?=[^\s-]))/u;
