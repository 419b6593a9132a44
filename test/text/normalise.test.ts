import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower, plain } from '../../src/french/fold.ts';

describe('normalise', () => {
  it.each([
    ['Dès publication du DÉCRET', 'dès publication du décret', 'des publication du decret'],
    ['L’Œuvre\u00a0: cœur, ex æquo', "l'oeuvre : coeur, ex aequo", "l'oeuvre : coeur, ex aequo"],
    ['e\u0301te\u0301  doublé', 'e\u0301te\u0301  doublé', 'ete double'],
    ['\tà\tla ', '\tà\tla ', 'a la'],
  ])('%j', (text, low, flat) => {
    expect(lower(text)).toBe(low);
    expect(plain(text)).toBe(flat);
  });

  it('has the letters of the Latin alphabets as Unicode has them', () => {
    const opened = 'æœ’ʼ\u00a0\u202f';
    for (let code = 0xa1; code <= 0x20ff; code++) {
      const letter = String.fromCharCode(code).toLowerCase();
      if (opened.includes(letter) || /\s/.test(letter)) continue;
      const bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      expect(plain(`x${letter}x`), letter).toBe(`x${bare}x`);
    }
  });

  it('drops accents as Unicode would, and once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'éÈàçÎôüŸñ aB’œ\u0301日') }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(text)).not.toMatch(/[\u0300-\u036féèàçîôüÿñœ’]/);
      }),
    );
  });
});
