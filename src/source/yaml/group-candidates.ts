/** Lines that lost their place as a group: keys of a section at the edge, a sentence above them, a text cut by a mail. */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, fieldAt, keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { TEXTS_ALONE } from './named-keys.ts';
import { BLANK, columnOf, indentOf, KEY, OPENS_TEXT, pathOf } from './rows.ts';

/** « porteur: », then « nom: », « fonction: » at the edge, and the others where they should be: the first ones are out of place. */
export function unindented(rows: readonly string[], refused: number): Repair[] {
  const due = indentOf(rows[refused] ?? '');
  if (due === 0) return [];
  const run: number[] = [];
  let column: number | null = null;
  for (let at = refused - 1; at >= 0; at--) {
    const row = rows[at] ?? '';
    if (BLANK.test(row)) continue;
    const indent = indentOf(row);
    if (indent >= due) {
      if (column === null) return [];
      if (indent > due && !KEY.test(row)) continue;
      break;
    }
    column ??= indent;
    const isOpening = /:\s*$/.test(row) && KEY.test(row);
    if (indent !== column || /^ *- /.test(row) || (isOpening && run.length > 0) || !KEY.test(row)) break;
    if (isOpening) return [];
    run.unshift(at);
  }
  const [first] = run;
  if (first === undefined || column === null) return [];
  // Below its head already: it is the line further in that slipped.
  const head = rows.slice(0, first).findLast((one) => !BLANK.test(one)) ?? '';
  if (column > columnOf(head)) return [];
  const without = [...rows.slice(0, first), ...rows.slice(refused)];
  const path = pathOf(without, first, due);
  const holder = path.replace(/^.*\./, '').replace('[]', '');
  const own = keysBelow(path);
  if (path === '' || !run.every((at) => own.includes(KEY.exec(rows[at] ?? '')?.[3] ?? ''))) return [];
  const by = due - column;
  // One space more or less is a slip of the line below.
  if (by < 2) return [];
  const moved = new Map<number, string>();
  for (let at = first; at < refused; at++) {
    const row = rows[at] ?? '';
    if (row.trim() !== '') moved.set(at, ' '.repeat(by) + row);
  }
  const last = run.at(-1) ?? first;
  const which = last === first ? 'Cette ligne appartient' : `Les lignes ${first + 1} à ${last + 1} appartiennent`;
  const message = `${which} à ${quote(holder)} : mettez ${by} espaces de plus devant ${last === first ? 'elle' : 'chacune'}.`;
  return [{ line: first, rows: moved, message, isPlain: true }];
}

/** « probleme: », then a sentence, then its keys: what somebody noted, and no answer. */
export function noteBelowHead(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  if (BLANK.test(row) || KEY.test(row) || /^\s*[-{[}\]|>]/.test(row)) return [];
  const before = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const [head, , , name = ''] = KEY.exec(before) ?? [];
  if (head?.trim() !== before.trim() || !/\s/.test(row.trim()) || !/^\s*(?:- |[a-z_\d]{2,60}:|[{[])/.test(next))
    return [];
  const path = [pathOf(rows, rows.lastIndexOf(before, rank), columnOf(before)), name]
    .filter((one) => one !== '')
    .join('.');
  const kind = fieldAt(path)?.kind;
  if (kind !== 'object' && kind !== 'list') return [];
  const own = KEY.exec(next)?.[3] ?? '';
  if (indentOf(next) <= columnOf(before) || (kind === 'object' && own !== '' && !keysBelow(path).includes(own)))
    return [];
  // A key that lost its colon, a text that a key opens.
  if (keysBelow(path).includes(/^\s*([a-z_\d]*)/.exec(row)?.[1] ?? '')) return [];
  const said = row.trim();
  const message = `${quote(said)} n’est la réponse d’aucune clé de ${quote(name)}. Retirez cette ligne, ou mettez « # » devant.`;
  return [{ line: rank, rows: new Map([[rank, `${' '.repeat(indentOf(next))}# ${said}`]]), message, isPlain: true }];
}

/** « cote_agents: une trentaine d’appels », then « par mois : des victimes… » at the edge: the text goes on, and holds a colon. */
export function cutByMail(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const above = rank - 1;
  const [head = '', , , name = ''] = KEY.exec(rows[above] ?? '') ?? [];
  const value = (rows[above] ?? '').slice(head.length).trim();
  const column = columnOf(rows[above] ?? '');
  const isText = TEXTS_ALONE.has(name) && value !== '' && !/^["'|>{[&*!#]/.test(value) && !/[.!?]$/.test(value);
  if (!isText || OPENS_TEXT.test(rows[above] ?? '') || indentOf(row) > column) return [];
  // A key of ours is no text.
  if (!/^\s*[\p{Ll}\d(«][^:]{0,60}(?: :|:) /u.test(row) || FIELD_NAMES.has(KEY.exec(row)?.[3] ?? '')) return [];
  const said = `${' '.repeat(column + 2)}${escaped(row.trim())}"`;
  const message = `Cette ligne continue le texte de ${quote(name)}, et contient « : ». Mettez ${column + 2} espaces à son début, et le texte entier entre guillemets.`;
  return [
    {
      line: rank,
      rows: new Map([
        [above, `${head}"${escaped(value)}`],
        [rank, said],
      ]),
      message,
      isPlain: true,
    },
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
