/** Where texts are typed: rows, cursor and pastes, for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/french/width.ts';
import * as buffer from '../../src/io/prompts/buffer.ts';
import { offsetBeside, rowAt, rowsOf } from '../../src/io/prompts/layout.ts';

const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    'mot',
    ' ',
    ' ',
    '\n',
    '’',
    '日',
    '👨‍👩‍👧',
    '🎉',
    'œ',
    '-',
    'anticonstitutionnellement',
  ),
  maxLength: 60,
});
const width = fc.integer({ min: 20, max: 90 });

describe('rows', () => {
  it('hold all of the text, none too wide, words whole', () => {
    fc.assert(
      fc.property(anyText, width, (text, columns) => {
        const rows = rowsOf(text, columns);
        expect(rows[0]?.start).toBe(0);
        expect(rows.at(-1)?.end).toBe(text.length);
        for (const [rank, { start, end }] of rows.entries()) {
          expect(columnsOf(text.slice(start, end).trimEnd())).toBeLessThanOrEqual(columns);
          const next = rows[rank + 1];
          if (next === undefined) continue;
          const isLineEnd = next.start === end + 1;
          if (isLineEnd) expect(text[end]).toBe('\n');
          else expect(next.start).toBe(end);
          const word = /\S*$/.exec(text.slice(0, end))?.[0] ?? '';
          const rest = /^\S*/.exec(text.slice(end))?.[0] ?? '';
          // Only a word that no row could hold is cut.
          if (!isLineEnd && word !== '' && rest !== '') {
            expect(Math.max(columnsOf(word + rest), (word + rest).length)).toBeGreaterThan(columns);
          }
        }
      }),
    );
  });

  it('up then down never leaves the text, and moves by one row', () => {
    fc.assert(
      fc.property(anyText, width, fc.nat(), (text, columns, pick) => {
        const rows = rowsOf(text, columns);
        const offset = pick % (text.length + 1);
        const up = offsetBeside(text, rows, offset, -1);
        expect(up).toBeGreaterThanOrEqual(0);
        expect(up).toBeLessThanOrEqual(text.length);
        if (rowAt(rows, offset) > 0) expect(rowAt(rows, up)).toBe(rowAt(rows, offset) - 1);
      }),
    );
  });
});

describe('the buffer', () => {
  const anywhere = fc.tuple(anyText, fc.nat()).map(([text, steps]) => {
    let typed: buffer.Typed = { text, cursor: 0 };
    for (let step = 0; step < steps % 40; step++) typed = buffer.right(typed);
    return typed;
  });

  it('left undoes right, and backspace undoes a character typed', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom('X', 'é', '日', '🎉'), (typed, character) => {
        if (typed.cursor < typed.text.length) expect(buffer.left(buffer.right(typed))).toEqual(typed);
        // Between two spaces, so that it joins with nothing.
        const spaced = buffer.insert(buffer.insert(typed, ' '), ' ');
        const inside = buffer.left(spaced);
        expect(buffer.backspace(buffer.insert(inside, character))).toEqual(inside);
      }),
    );
  });

  it('what is typed in the middle goes in the middle', () => {
    expect(buffer.insert({ text: 'bonjour', cursor: 0 }, 'XYZ')).toEqual({ text: 'XYZbonjour', cursor: 3 });
  });

  it('a paste keeps its lines in a long text, makes one line elsewhere, and gives no order', () => {
    const word = 'un\r\ndeux\rtrois\u2028quatre\u000bcinq\u001b[31m\u0007';
    expect(buffer.clean(word, true)).toBe('un\ndeux\ntrois\nquatre\ncinq');
    expect(buffer.clean(word, false)).toBe('un deux trois quatre cinq');
  });
});

describe('Ctrl-U', () => {
  it('empties the line, then takes the one before: a paste goes without holding a key', () => {
    let typed: buffer.Typed = { text: 'un\ndeux\ntrois', cursor: 13 };
    const steps = [1, 2, 3, 4].map(() => {
      typed = buffer.deleteLine(typed);
      return typed.text;
    });
    expect(steps).toEqual(['un\ndeux\n', 'un\n', '', '']);
  });
});
