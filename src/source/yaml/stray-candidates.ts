/** Lines that are no part of a fiche: a text between two sections, the key at which a file was cut. */
import { quote } from '../../french/typography.ts';
import { keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, indentOf, KEY, pathOf } from './rows.ts';
import { isForeign, notOurs } from './stray-lines.ts';

/** A command, the mark of a merge: nothing that a fiche says. */
export function foreignLine(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  return isForeign(row) ? [{ line: rank, rows: new Map([[rank, '']]), message: notOurs(row), isPlain: true }] : [];
}

/** A sentence at the edge, above a section and below a blank line or a title: nobody would take it for an answer. */
export function stray(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const isApart = rank > 0 && BLANK.test(rows[rank - 1] ?? '');
  if (!isApart || BLANK.test(row) || indentOf(row) > 0 || KEY.test(row) || !/^\p{Lu}.* \p{L}/u.test(row)) return [];
  if (next !== '' && (indentOf(next) > 0 || !KEY.test(next))) return [];
  const said = row.trim();
  const message = `${quote(said)} ne fait pas partie de la fiche. Retirez cette ligne, ou mettez « # » devant.`;
  return [{ line: rank, rows: new Map([[rank, `# ${said}`]]), message, isPlain: true }];
}

/** A remark that stands within a text, further left than it or at the end of one of its lines: the text ends there. */
export function remarks(rows: readonly string[], refused: number): Repair[] {
  const near = rows.slice(0, refused + 1).flatMap((_, rank) => (refused - rank <= NEAR_REMARK ? [rank] : []));
  return near.flatMap((rank): Repair[] => {
    const row = rows[rank] ?? '';
    const alone = /^\s*#/.test(row);
    const [, said, remark = ''] = alone ? [] : (/^(.{0,400}[^\s#])[ \t]{1,40}(#\s.*)$/.exec(row) ?? []);
    const next = rows.slice(rank + 1).find((one) => one.trim() !== '') ?? '';
    if (!alone && (said === undefined || indentOf(next) <= columnOf(row))) return [];
    const holder = rows.slice(0, rank + 1).findLast((one) => KEY.test(one) && indentOf(one) < indentOf(next)) ?? '';
    const name = KEY.exec(holder)?.[3];
    if (name === undefined) return [];
    const back = uncommented(rows, rank, next);
    if (back !== null) return [back];
    const message = `${quote(alone ? row.trim() : remark.trim())} est une remarque, et coupe le texte de ${quote(name)}. Retirez-la, ou placez-la au-dessus de la ligne ${quote(`${name}:`)}.`;
    return [{ line: rank, rows: new Map([[rank, said ?? '']]), message, isPlain: true }];
  });
}

/** « -  tendance: hausse », « +  tendance: stable »: what compares two files, left in one of them. */
export function ofPatch(rows: readonly string[], rank: number): Repair[] {
  const isOne = (row: string | undefined) => PATCHED.test(row ?? '');
  if (!isOne(rows[rank]) || isOne(rows[rank - 1])) return [];
  const end = rows.slice(rank).findIndex((row) => !isOne(row));
  const own = rows.slice(rank, end === -1 ? rows.length : rank + end);
  const around = [
    rows.slice(0, rank).findLast((row) => KEY.test(row)),
    rows.slice(rank + own.length).find((row) => KEY.test(row)),
  ];
  const column = Math.max(...around.map((row) => columnOf(row ?? '')));
  // A single « + » is told where its key is not known.
  if (column === 0 || (own.length === 1 && own[0]?.startsWith('+'))) return [];
  const isKept = own.some((row) => row.startsWith('+')) ? '+' : '-';
  const mended = own.map((row, at) => {
    const kept = row.startsWith(isKept) ? `${' '.repeat(column)}${row.slice(1).trim()}` : '';
    return [rank + at, kept] as const;
  });
  const message = `${own.length > 1 ? 'Ces lignes viennent' : 'Cette ligne vient'} d’une comparaison de fichiers : « - » est l’ancienne, « + » la nouvelle. Gardez-en une, alignée avec ses voisines, sans ce signe.`;
  return [{ line: rank, rows: new Map(mended), message, isPlain: true }];
}

const PATCHED = /^[-+] *[a-z_]{3,40}:(?= |$)/;

/** « # motivation: >- », above the text of it: a key of which only the first line was put aside. */
function uncommented(rows: readonly string[], rank: number, next: string): Repair | null {
  const row = rows[rank] ?? '';
  const [, indent = '', key = '', rest = ''] = /^( *)# ?([a-z_]{3,40}):( ?[|>][+-]?\s*| .*|\s*)$/.exec(row) ?? [];
  const isHeld =
    key !== '' && indentOf(next) > indent.length && keysBelow(pathOf(rows, rank, indent.length)).includes(key);
  if (!isHeld) return null;
  const message = `${quote(row.trim())} est une remarque, et son texte reste au-dessous. Retirez le « # », ou mettez-en un devant chacune de ses lignes.`;
  return { line: rank, rows: new Map([[rank, `${indent}${key}:${rest}`]]), message, isPlain: true };
}

/** « - [x] Justice », of a page in Markdown: all of them at once. */
export function boxes(rows: readonly string[]): Repair[] {
  const mended = rows.flatMap((row, rank) => {
    const bare = row.replace(/^( *- )\[[ xX]?\] (?=\S)/, '$1');
    return bare === row ? [] : [[rank, bare] as const];
  });
  const [first] = mended;
  if (first === undefined) return [];
  const message = 'Une case à cocher est lue comme une liste. Retirez « [ ] » de chaque ligne.';
  return [{ line: first[0], rows: new Map(mended), message, isPlain: true }];
}

/** « ## porteur », above its keys: to YAML a title is a remark. */
export function titled(rows: readonly string[], refused: number): Repair[] {
  const near = rows.slice(0, refused + 1).flatMap((_, rank) => (refused - rank <= NEAR_REMARK ? [rank] : []));
  return near.flatMap((rank): Repair[] => {
    const [, indent = '', name = ''] = /^( *)#{1,6} {0,3}([a-z_\d]{3,40}) ?:?\s*$/.exec(rows[rank] ?? '') ?? [];
    const next = rows[rank + 1] ?? '';
    const isHeld = KEY.test(next) && indentOf(next) > indent.length;
    if (!isHeld || !keysBelow(pathOf(rows, rank, indent.length)).includes(name)) return [];
    const written = `${indent}${name}:`;
    const message = `${quote((rows[rank] ?? '').trim())} est lu comme une remarque. Écrivez : ${written.trim()}`;
    return [{ line: rank, rows: new Map([[rank, written]]), message, isPlain: true }];
  });
}

/** In lines above the one that is refused. */
const NEAR_REMARK = 8;

/** The last line, that its file does not end, begins a key and says no more. */
export function cutShort(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const begun = /^ *(?:- )?([a-z_]{3,40})$/.exec(row)?.[1];
  if (rank !== rows.length - 1 || begun === undefined) return [];
  const column = columnOf(row);
  const meant = keysBelow(pathOf(rows, rank, column)).find((name) => name.startsWith(begun) && name !== begun);
  const which = meant === undefined ? '' : `, sans doute ${quote(`${meant}:`)}`;
  const message = `Le fichier s’arrête au milieu d’une ligne${which} : sa fin est perdue. Retrouvez-la, ou retirez cette ligne.`;
  return [{ line: rank, rows: new Map([[rank, '']]), message, isPlain: true }];
}
