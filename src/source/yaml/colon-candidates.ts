/** A colon that touches what follows it, or that is not there. */
import { enumerate, quote } from '../../french/typography.ts';
import { FIELD_NAMES, keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, pathOf } from './rows.ts';

/** A colon stuck to its value is the most common slip of all. */
export function stuck(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [head, key = ''] = STUCK.exec(row) ?? [];
  if (head === undefined) return [];
  const message = `Il manque une espace après ${quote(`${key}:`)}.`;
  const alone = { line: rank, rows: new Map([[rank, `${head} ${row.slice(head.length)}`]]), message };
  const all = rows.flatMap((one, at) => {
    const [start = '', name = ''] = STUCK.exec(one) ?? [];
    return FIELD_NAMES.has(name) ? [[at, `${start} ${one.slice(start.length)}`] as const] : [];
  });
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return [alone];
  const names = all.map(([at]) => STUCK.exec(rows[at] ?? '')?.[1] ?? '');
  const shown =
    others.length > SHOWN
      ? `${others.length} autres lignes`
      : enumerate(
          others.map(([at]) => `ligne ${at + 1}`),
          'et',
        );
  return [
    alone,
    {
      line: first[0],
      rows: new Map(all),
      message: `Il manque une espace après ${quote(`${names[0]}:`)}. De même : ${shown}.`,
      isPlain: true,
    },
  ];
}

/** Of other lines, by their numbers. */
const SHOWN = 6;

const STUCK = /^\s*(?:- )?([A-Za-z_]\w*):(?=[^\s/])/;

/** A key that lost its colon, above its text or its group. */
export function withoutColon(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', name = '', block = ''] = NO_COLON.exec(row) ?? [];
  const keys = keysBelow(pathOf(rows, rank, columnOf(row)));
  if (keys.includes(name)) {
    const message = `Il manque « : » après la clé ${quote(name)}.`;
    return [{ line: rank, rows: new Map([[rank, `${head}${name}: ${block}`.trimEnd()]]), message }];
  }
  const quotedKey = QUOTED_KEY.exec(row);
  const [, before = '', key = '', value = ''] = quotedKey ?? NO_COLON_BEFORE.exec(row) ?? [];
  if (!keys.includes(key) || (quotedKey === null && !beginsGroup(rows, rank))) return [];
  const written = `${key}: ${value}`;
  const message = `Il manque « : » après la clé ${quote(key)}. Écrivez : ${written}`;
  return [{ line: rank, rows: new Map([[rank, before + written]]), message, isPlain: true }];
}

/** « nom Jo », « nom, Jo », above « fonction: greffière ». */
const NO_COLON_BEFORE = /^([ ]*(?:- )?)([a-z_\d]{3,60})(?:[,.] ?| )(\S.*)$/;
/** « "phase" investigation »: a key between quotes is one, wherever it stands. */
const QUOTED_KEY = /^([ ]*(?:- )?)["']([a-z_\d]{3,60})["'] ?(\S.*)?$/;

/** Whether the line is the first of a group, or of an element: what stands above it opens one. */
function beginsGroup(rows: readonly string[], rank: number): boolean {
  const above = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  return OPENS.test(above) || /^ *- /.test(rows[rank] ?? '');
}

/** A key, and nothing after its colon. */
export const OPENS = /^\s*(?:- )?[\w-]+:\s*$/;

const NO_COLON = /^([ ]*(?:- )?)([a-z_\d]{3,60}) ?([>|][+-]?)?$/;
