/** The few ways a person would mend a group between braces whose bounds are wrong: gone, doubled, or something after them. */
import { quote } from '../../french/typography.ts';
import { fieldAt, keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, indentOf, KEY, pathOf } from './rows.ts';

/** Of one line. */
export function braces(rows: readonly string[], rank: number): Repair[] {
  return [...after(rows, rank), ...opening(rows, rank), ...parentheses(rows, rank), ...twice(rows, rank)];
}

function mended(rank: number, row: string, message: string): Repair[] {
  return [{ line: rank, rows: new Map([[rank, row]]), message, inFlow: true, isPlain: true }];
}

/** « { nom: … }, », « { nom: … } (en congé) »: copied from a list, or a remark. */
function after(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, group = '', rest = ''] = /^(.{0,2000}[}\]])[ \t]{0,3}([^\s}\]#].{0,80}?)[ \t]*$/.exec(row) ?? [];
  const isWhole = /^\s*(?:- |[a-z_\d]{2,60}: )\s*[{[]/.test(group) && balanced(group);
  // « [à compléter] chaque mois » is a text.
  const isOurs = /\{ ?[a-z_\d]{2,40}: /.test(group) || /^[,;.]$/.test(rest);
  if (rest === '' || !isWhole || !isOurs) return [];
  return mended(rank, group, `${quote(rest)} est de trop après ${quote(group.slice(-1))}. Retirez-le.`);
}

function balanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length;
  return count('{') === count('}') && count('[') === count(']');
}

/** « - nom: Odile, role: porteur, depuis: 2023-10-02 } »: several answers of one element on a line, and no brace before them. */
function opening(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', said = ''] =
    /^( *(?:- |[a-z_\d]{2,60}: ))([a-z_\d]{2,40}: [^{[\n]{1,1000}?)[ \t]*$/.exec(row) ?? [];
  const isDash = head.trim() === '-';
  const path = isDash
    ? pathOf(rows, rank, indentOf(row))
    : [pathOf(rows, rank, columnOf(row)), head.trim().slice(0, -1)].filter((one) => one !== '').join('.');
  const own = keysBelow(fieldAt(path)?.path ?? path);
  const named = said.split(/, (?=[a-z_\d]{2,40}: )/).map((one) => one.slice(0, one.indexOf(':')));
  if (named.length < 2 || !named.every((name) => own.includes(name))) return [];
  const isClosed = said.endsWith('}');
  const message = isClosed
    ? `Il manque « { » au début : ${quote(`${head.trim()} { ${said.slice(0, SHOWN)}…`)}.`
    : `Plusieurs réponses sur une ligne se mettent entre accolades : ${quote(`${head.trim()} { ${said.slice(0, SHOWN)}… }`)}.`;
  return mended(rank, `${head}{ ${said}${isClosed ? '' : ' }'}`, message);
}

/** In UTF-16 units. */
const SHOWN = 30;

/** « ampleur: ( nombre: 64000, unite: artisans ) » */
function parentheses(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', inside = '', comma = ''] =
    /^( *(?:- )?[a-z_\d]{2,60}: )\(([^()]{2,1000})\)(,?)[ \t]*$/.exec(row) ?? [];
  if (!/^ ?[a-z_\d]{2,40}: /.test(inside)) return [];
  return mended(rank, `${head}{${inside}}${comma}`, 'Ce sont des parenthèses. Mettez « { » et « } » à leur place.');
}

/** « {{ nom: Violaine } » */
function twice(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const found = row.replace(/\{\{(?= ?[a-z_\d]{2,40}: )/, '{').replace(/\}\}(?=[\s,\]]{0,4}$)/, '}');
  if (found === row || !balanced(found)) return [];
  const sign = row.includes('{{') ? '{' : '}';
  return mended(rank, found, `${quote(sign)} est écrit deux fois. Retirez-en un.`);
}

/** What opens on a line of its own, or at its end, and that nothing closes: told where the next key stands. */
export function unclosedGroup(rows: readonly string[], refused: number): Repair[] {
  const opened = rows
    .slice(0, refused + 1)
    .findLastIndex((row) => /^(?: *(?:- )?(?:[a-z_\d]{2,60}: ?)?)?[{[]\s*$/.test(row));
  // Of a file that is JSON as a whole, something else is wrong.
  if (opened === -1 || /^[{[]/.test(rows[opened] ?? '')) return [];
  const row = rows[opened] ?? '';
  const sign = row.trimEnd().slice(-1);
  const due = sign === '{' ? '}' : ']';
  const isHeld = KEY.test(row) && /^\s*[a-z]/.test(row);
  const column = indentOf(row);
  const holder = isHeld ? column : column - 1;
  const next = rows.findIndex(
    (one, rank) => rank > opened && !BLANK.test(one) && indentOf(one) <= holder && KEY.test(one),
  );
  const last = rows.slice(0, next === -1 ? rows.length : next).findLastIndex((one) => !BLANK.test(one));
  const inside = rows.slice(opened, last + 1).join('\n');
  if (last <= opened || inside.split(sign).length <= inside.split(due).length) return [];
  const said = (rows[last] ?? '').trimEnd().replace(/,$/, '');
  const at = `${' '.repeat(column)}${due}`;
  const message = `${quote(sign)}, ligne ${opened + 1}, ne se referme pas : ajoutez ${quote(due)} sous cette ligne.`;
  return [{ line: last, rows: new Map([[last, `${said}\n${at}`]]), message, inFlow: true, isPlain: true }];
}

/** « { … } », then another element, and no comma between them. */
export function betweenElements(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  if (!/^\s*[{["'].*[}\]"']\s*$/.test(row) || !/^\s*[{["']/.test(next)) return [];
  return mended(rank, `${row.trimEnd()},`, 'Il manque une virgule à la fin de cette ligne.');
}
