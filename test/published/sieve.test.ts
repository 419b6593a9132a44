/** Asked word by word, expressions are held by the same texts as asked one by one. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { SIGNS } from '../../src/text/published/reader-signs.ts';
import { Sieve, wordsIn } from '../../src/text/published/sieve.ts';

function held(expressions: readonly (RegExp | null)[], flat: string): number[] {
  return [...new Sieve(expressions).heldBy(flat, wordsIn(flat))].sort((a, b) => a - b);
}

function asked(expressions: readonly (RegExp | null)[], flat: string): number[] {
  return [...expressions.keys()].filter((rank) => flat.search(expressions[rank] ?? /(?!)/) >= 0);
}

describe('a sieve', () => {
  it.each([
    [
      'words alone',
      /\b(?:outils?|modernis\w{1,6})\b/,
      ['un outil', 'des outils', 'outillage', 'modernise', 'moderniserait'],
    ],
    [
      'several words',
      /\b(?:a (?:grande )?echelle|test|beta[ -]?test)\b/,
      ['a echelle', 'a grande echelle', 'la echelle', 'beta-test', 'betatest', 'beta'],
    ],
    ['no end asked', /\b(?:peu (?:connu|lisible)\w{0,3}|insuffisan)/, ['peu lisibles', 'insuffisante', 'peu']],
    [
      'looking around',
      /(?<![a-z0-9])(?:(?<!en )particuliers?|droits?(?! de))(?![a-z0-9])/g,
      ['en particulier', 'un particulier', 'droit de', 'droits'],
    ],
    ['a group first', /\b(?:(?:le|la) (?:loi|regle)|un)\b/, ['la loi', 'le la regle', 'un', 'ou la']],
    ['no list', /^(?:la )?france$|\bd'ici\b/, ['la france', 'france', 'd ici', "d'ici"]],
    ['a sign', /\b(?:cout|€)\b/, ['cout', '4 € ', 'a€b']],
    ['two lists', /\b(?:a|b)\b|\b(?:c|d e)\b/, ['a', 'd e', 'e']],
  ])('%s', (_, expression, texts) => {
    for (const flat of [...texts, ...texts.map((text) => `x ${text}, y_z`), texts.join(' ')])
      expect(held([null, expression], flat), flat).toEqual(asked([null, expression], flat));
  });

  const expressions = SIGNS.map(({ expression }) => expression);
  const sieve = new Sieve(expressions);

  it('of the signs of a reader, on what is written in the rules', () => {
    const folder = 'src/rules/criteria';
    const written = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const texts = written.flatMap((text) => text.split(/[".?!]/)).map(plain);
    expect(texts.length).toBeGreaterThan(1000);
    for (const flat of texts.filter((_, rank) => rank % 3 === 0))
      expect(
        [...sieve.heldBy(flat, wordsIn(flat))].sort((a, b) => a - b),
        flat,
      ).toEqual(asked(expressions, flat));
  });

  it('of the signs of a reader, on their own words in any order', () => {
    const words = [...new Set(expressions.flatMap((one) => one?.source.match(/[a-z]{1,12}/g) ?? []))];
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', "'", '-', ', ', '_', 's ')))
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (flat) => {
        expect([...sieve.heldBy(flat, wordsIn(flat))].sort((a, b) => a - b)).toEqual(asked(expressions, flat));
      }),
    );
  });
});
