/** Lines as long as a file may be, made to wear out what looks for something in them: every format ends. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../src/cli/args/targets.ts';
import { format } from '../../src/cli/output/formats.ts';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { jsonParts } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/style.ts';
import { formatStylish } from '../../src/report/stylish.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const LENGTH = 900_000;
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const HOSTILE = [
  'a',
  'a.',
  'a@',
  '« ',
  ' ',
  '\u00a0',
  '0',
  '0 000 ',
  'cent ',
  'un-',
  '-',
  '[a remplir ',
  'https://',
  '\\u{',
  'é',
  '! ',
  '(ex ',
  '06 ',
  '12/',
  '<',
  '\t',
  ': ',
  '日',
  '\u200b',
];
/** All that `format` writes. */
const FORMATS = LINT_FORMATS.filter((name) => name !== 'auto' && name !== 'stylish' && name !== 'json');

describe('a line of 900 KB', () => {
  it.each(HOSTILE)('of %j, as a value, a reason and a key', { timeout: 60_000 }, (piece) => {
    const value = JSON.stringify(`x${filled(piece)}x`);
    for (const text of [
      SOUND.replace(/^resume:.*$/m, `resume: ${value}`),
      `${SOUND}\nexceptions:\n  - regle: identite-resume\n    motif: ${value}\n`,
      `${SOUND}\n${value}: 1\n`,
    ]) {
      const snapshot = snapshotOf(text);
      const report = lint('x.fiche.yaml', snapshot, CATALOGUE, { today: '2026-11-23', phase: null, gate: false });
      const run = {
        version: '0',
        today: '2026-11-23',
        files: [report],
        textOf: () => text,
        exitCode: 1,
        quiet: false,
        all: false,
        scope: [],
      };
      JSON.parse([...jsonParts(run)].join(''));
      for (const name of FORMATS) expect(typeof format(run, run, name, 'error')).toBe('string');
      expect(formatStylish(run, { style: PLAIN, width: 80 }).length).toBeLessThan(100_000);
      mended(snapshot);
    }
  });
});
