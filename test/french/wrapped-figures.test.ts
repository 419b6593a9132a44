import { expect, it } from 'vitest';
import { withAccents } from '../../src/french/accents.ts';
import { wrap } from '../../src/french/wrap.ts';

it.each([
  ['elle donne 15 000 € par an', 15],
  ['elle donne 1 250 000 € par an', 15],
  ['un taux de 20 % en juin', 11],
])('%s: a figure stays on its line', (text, width) => {
  const lines = wrap(text, width).split('\n');
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(line).not.toMatch(/\d$(?<=15|250|20)|^(?:000|250|€|%)/);
});

it('figures that are no thousands break as words do', () => {
  expect(wrap('le 12 34 56', 5)).toBe('le 12\n34 56');
});

it.each([
  ['un SMS des que le car part', 'un SMS dès que le car part'],
  ['des quais', 'des quais'],
])('%s', (text, expected) => expect(withAccents(text)).toBe(expected));
