/** Lines that fit, and widths that a terminal agrees with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/french/width.ts';
import { wrap } from '../../src/french/wrap.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'aé «»’…œ日🎉\u0301\u200d\u00a0 \t\n'), maxLength: 200 });

describe('columns', () => {
  it.each([
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['« où ? »', 8],
    ['日本', 4],
    ['🎉', 2],
    ['œuvre… 12 €', 11],
    ['', 0],
  ])('%s takes %i', (text, columns) => expect(columnsOf(text)).toBe(columns));

  it('add up', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => columnsOf(a + b) === columnsOf(a) + columnsOf(b)));
  });
});

describe('wrap', () => {
  it('no line begins with a mark, nor ends with one that opens', () => {
    expect(wrap('une dizaine de veuves ; le chiffre : « Elles »', 22)).toBe(
      'une dizaine de\nveuves ; le chiffre :\n« Elles »',
    );
  });

  it('keeps every word, in order, on lines that fit or hold one word', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 40 }), (text, width) => {
        const lines = wrap(text, width, '- ', '  ').split('\n');
        // Blanks at the end of a line are not seen.
        const shown = (some: string) => some.split(/[ \t\n]+/).map((word) => word.trimEnd());
        const words = (some: string) => shown(some).filter((word) => word !== '');
        expect(words(lines.map((line) => line.slice(2)).join('\n'))).toEqual(words(text));
        for (const line of lines) {
          // A mark is of the word that it stands beside.
          const own = words(line.slice(2)).filter((word) => !/^[«»;:!?.,)]+$/.test(word));
          if (columnsOf(line) > width) expect(own.length).toBeLessThanOrEqual(1);
        }
      }),
      // Beside a mark, a space that holds its word back: found once among thousands.
      { examples: [['a »\u00a0a', 5]] },
    );
  });
});
