/** Lines that are no part of a fiche: a text between two sections, the key at which a file was cut. */
import { quote } from '../../french/typography.ts';
import { keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, indentOf, KEY, pathOf } from './rows.ts';

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
