/** One slip on one line of a sound fiche: one finding, on that line or the next; and the text reads again once mended. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flawFinding } from '../../src/judge/finding.ts';
import { placed } from '../../src/judge/place.ts';
import { checkSchema } from '../../src/judge/schema-check.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { SLOW } from '../slow.ts';

const ROWS = readFileSync('templates/exemples/investigation.yaml', 'utf8').split('\n');

function told(text: string): { line: number; message: string }[] {
  const snapshot = snapshotOf(text);
  const { flaws, readable } = snapshot.source;
  const findings =
    !readable || flaws.length > 0
      ? flaws.map((flaw) => ({ ...flaw, ...flawFinding(flaw) }))
      : checkSchema(snapshot.source).findings;
  return placed(snapshot, findings).map(({ message, range }) => ({ message, line: range.start.line }));
}

/** What a person does to a line; null where there is nothing to do. */
const SLIPS: readonly (readonly [name: string, slip: (row: string) => string | null])[] = [
  ['a space more', (row) => ` ${row}`],
  ['two spaces more', (row) => `  ${row}`],
  ['a space less', (row) => (/^ {2}/.test(row) ? row.slice(1) : null)],
  ['two spaces less', (row) => (/^ {2}/.test(row) ? row.slice(2) : null)],
  ['no indentation', (row) => (/^ /.test(row) ? row.trimStart() : null)],
  ['a tab', (row) => (/^ /.test(row) ? `\t${row.trimStart()}` : null)],
  ['no dash', (row) => (/^ *- /.test(row) ? row.replace('- ', '') : null)],
  ['spaces for a dash', (row) => (/^ *- /.test(row) ? row.replace('- ', '  ') : null)],
  ['a dash stuck to its text', (row) => (/^ *- /.test(row) ? row.replace('- ', '-') : null)],
  ['a colon in the text', (row) => (PROSE.test(row) ? row.replace(PROSE, '$1 : ') : null)],
  ['a colon stuck to its text', (row) => (/^ *\w+: /.test(row) ? row.replace(': ', ':') : null)],
  ['a colon forgotten', (row) => (/^ *\w+: /.test(row) ? row.replace(': ', ' ') : null)],
  ['a quote left open', (row) => (PROSE.test(row) ? row.replace(': ', ': "') : null)],
];

/** A key and words of text, the first of which ends the group. */
const PROSE = /^( *(?:- )?\w+: [\p{L}’']+) (?=[\p{L} ’']+$)/u;

/** Lines of blocks: one that begins with a brace is no line a person indents. */
const LINES = ROWS.flatMap((row, rank) => (/^\s*(?:#|$)|[{[]/.test(row) ? [] : [rank]));

describe.each(SLIPS)('%s', (_, slip) => {
  const slipped = LINES.flatMap((rank) => {
    const row = slip(ROWS[rank] ?? '');
    return row === null ? [] : [{ rank, text: ROWS.with(rank, row).join('\n') }];
  });
  const every = SLOW ? 3 : Math.ceil(slipped.length / 4);
  const tried = slipped.filter((_one, rank) => rank % every === 0);

  it.each(tried)('on line $rank', ({ rank, text }) => {
    const found = told(text);
    expect(found.length, JSON.stringify(found)).toBeLessThanOrEqual(1);
    for (const { line, message } of found) expect(Math.abs(line - rank - 1), message).toBeLessThanOrEqual(NEAR);
  });
});

/** In lines: a text that stays open is told where it begins, a group where it lacks its dash. */
const NEAR = 1;
