/** Lines of somebody who knows another form: two keys on one line, « "nom": "Relais", ». */
import { quote } from '../../french/typography.ts';
import { keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { columnOf, pathOf } from './rows.ts';

/** « nom: nom: Odile », « fonction: structure: tribunal »: a key right after another. */
export function keyAfterKey(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', key = '', second = '', value = ''] =
    /^( *(?:- )?)([a-z_\d]{2,60}): {1,3}([a-z_\d]{2,60}):(?: (.{0,1000}))?$/.exec(row) ?? [];
  const own = keysBelow(pathOf(rows, rank, columnOf(row)));
  if (!own.includes(key) || !own.includes(second)) return [];
  const answer = `${second}: ${value.trim()}`.trim();
  if (key === second) {
    const message = `${quote(`${key}:`)} est écrit deux fois. Écrivez : ${answer}`;
    return [{ line: rank, rows: new Map([[rank, head + answer]]), message, isPlain: true }];
  }
  const message = `${quote(`${key}:`)} n’a pas de réponse, et ${quote(`${second}:`)} la suit sur la même ligne. Mettez ${quote(answer)} à la ligne.`;
  const below = `${head}${key}:\n${' '.repeat(head.length)}${answer}`;
  return [{ line: rank, rows: new Map([[rank, below]]), message, isPlain: true }];
}

/** « phase: investigation statut: en_cours »: two keys of one group on a line. */
export function twoKeys(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [head = '', lead = '', key = ''] = /^( *(?:- )?)([a-z_\d]{2,60}):(?= )/.exec(row) ?? [];
  if (key === '') return [];
  const others = keysBelow(pathOf(rows, rank, columnOf(row))).filter((one) => one !== key);
  const second = others
    .map((name) => ({ name, at: row.indexOf(`${name}:`, head.length + 1) }))
    .filter(({ name, at }) => at > head.length && /^:(?: |$)/.test(row.slice(at + name.length)))
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length)[0];
  if (second === undefined) return [];
  const first = row.slice(0, second.at).replace(/(?<![ ,;])[ ,;]+$/, '');
  const rest = row.slice(second.at);
  // A text that only speaks of a key is one.
  if (first.length === head.length - 1 || /^["']|^[|>]/.test(first.slice(head.length).trim())) return [];
  const message = `Deux clés sont sur cette ligne. Mettez ${quote(rest)} à la ligne, sous ${quote(`${key}:`)}.`;
  return [{ line: rank, rows: new Map([[rank, `${first}\n${' '.repeat(lead.length)}${rest}`]]), message }];
}

/** « "nom": "Relais", »: JSON, line by line. */
export function ofJson(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, lead = '', key = '', value = ''] = /^( *(?:- )?)"([a-z_\d]{2,60})" ?: ?(\S.*?) ?, ?$/.exec(row) ?? [];
  // Of a file that is JSON as a whole, something else is wrong.
  const isWhole = rows.some((one) => /^\s*[{[]\s*$/.test(one));
  if (isWhole || /,$/.test(value) || !keysBelow(pathOf(rows, rank, columnOf(row))).includes(key)) return [];
  const written = `${key}: ${value}`;
  const message = `Cette ligne est écrite comme du JSON. Écrivez : ${written}`;
  return [{ line: rank, rows: new Map([[rank, lead + written]]), message, isPlain: true }];
}
