/** What must hold for any text at all: exact positions, and nothing a terminal would obey. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/style.ts';
import { formatStylish } from '../../src/report/stylish.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { keyText, valueText } from '../../src/source/yaml/write.ts';
import { runs } from '../slow.ts';
import { lintText } from '../texts.ts';

const OPTIONS = { today: '2026-11-23', phase: null, gate: true };
const TERMINAL_ORDERS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...'aé:#-«»"\'{}[],\n\u001b\u009b\u202e\u0000日🎉 '),
    minLength: 1,
    maxLength: 60,
  }),
);

function report(text: string) {
  return lintText('fiche.yaml', text, CATALOGUE, OPTIONS);
}

describe('any text', () => {
  it('in a value does not move the place of the mistakes around it', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (value, crlf, mark) => {
        const place = { indent: 0, flow: false, singleLine: false };
        const head = `phase: investigation\nnom:${valueText(value, place)}\n`;
        const text = `${head}porteur:\n  temps_pct: beaucoup\n`;
        const written = (mark ? '\ufeff' : '') + (crlf ? text.replace(/\n/g, '\r\n') : text);
        const [finding] = report(written).findings.filter((one) => one.rule === 'schema/type');
        const line = head.split('\n').length + 1;
        expect(finding?.range).toEqual({ start: { line, column: 14 }, end: { line, column: 22 } });
      }),
      runs(50, 1000),
    );
  });

  it('as an unknown key is covered exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (key) => {
        const text = `phase: investigation\n${keyText(`zz${key}`)}: 1\n`;
        const [finding] = report(text).findings.filter((one) => one.rule === 'schema/cle-inconnue');
        const covered = text.split('\n')[1]?.slice(0, (finding?.range.end.column ?? 0) - 1);
        expect(covered).toBe(keyText(`zz${key}`));
      }),
      runs(50, 1000),
    );
  });

  it('never reaches the terminal as an order, in either format', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, path) => {
        const text = `phase: ${JSON.stringify(value)}\n${keyText(value)}: 1\n`;
        const file = { ...report(text), path };
        const run = {
          version: '0',
          today: '2026-11-23',
          files: [file, { ...report(value), path }],
          textOf: () => text,
          exitCode: 1,
          quiet: false,
          all: false,
          scope: [],
        };
        expect(formatStylish(run, { style: PLAIN, width: 80 })).not.toMatch(TERMINAL_ORDERS);
        const json = [...jsonParts(run)].join('');
        expect(json).not.toMatch(TERMINAL_ORDERS);
        expect(JSON.parse(json).files[0].path).toBe(path);
      }),
      runs(50, 1000),
    );
  });

  it('of any shape is judged without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-?|>&*!%[]{}#"\'\n\t ,\\'), maxLength: 60 }), (text) => {
        for (const finding of report(text).findings) {
          expect(finding.message).not.toBe('');
          expect(finding.range.start.line).toBeGreaterThan(0);
          expect(finding.range.start.column).toBeGreaterThan(0);
        }
      }),
      runs(250, 5000),
    );
  });
});
