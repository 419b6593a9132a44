/** Texts that a machine has damaged: told once, mended where there is one way to. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { misreadTexts } from '../../src/judge/misread-text.ts';
import { reread } from '../../src/source/misread.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
/** Node's own Windows-1252 loses a few letters: what stands for nothing there stays as it is. */
const asLatin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const told = (text: string) => misreadTexts(snapshotOf(text)).map(({ message }) => message);

it.each([
  ['a hidden line break, between two words', 'nom: Objet\u0085Rendu\n', 'nom: Objet Rendu\n'],
  ['a colour of the terminal, its letters too', 'nom: \u001b[31mObjet\u001b[0m\n', 'nom: Objet\n'],
])('%s goes with --fix, as it says', (_, text, after) => {
  expect(told(text).join()).toContain('--fix le fait');
  expect(mended(snapshotOf(text)).snapshot.text).toBe(after);
});

describe('a text read in another encoding', () => {
  it.each([
    ['SolÃ¨ne', 'Solène'],
    ['lâ€™hÃ´pital', 'l’hôpital'],
    ['Ã\u0089tat', 'État'],
    ['50\u00c2\u00a0â‚¬', '50\u00a0€'],
    ['lâ€œusagerâ€\u009d', 'l“usager”'],
    ['cÅ“ur', 'cœur'],
  ])('%s is %s', (odd, meant) => {
    expect(reread(odd)).toBe(meant);
  });

  it.each([
    'São Paulo',
    'SÃO',
    'Âge',
    'âgé',
    'À l’île d’Yeu',
    'Ça « va »',
    'Åsa',
    'ÂÃ',
    'naïf…',
    'TÊTE-À-TÊTE',
    'â – b',
  ])('%s is itself', (text) => {
    expect(reread(text)).toBe(text);
  });

  it('is one finding, which names a word, and --fix gives every byte back', () => {
    const odd = asLatin(SOUND);
    expect(told(odd)).toHaveLength(1);
    expect(told(odd)[0]).toMatch(/«.retrouvÃ©s.»/);
    expect(told(odd)[0]).toMatch(/«.retrouvés.».; --fix le fait/);
    expect(mended(snapshotOf(odd)).snapshot.text).toBe(SOUND);
    expect(told(SOUND)).toEqual([]);
  });

  it('any French text comes back', () => {
    const letters = fc.constantFrom(...'abé èàçêôûîïëùÉÀŒœ«»’–— €…'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (list) => {
        const text = list.join('');
        expect(reread(asLatin(text))).toBe(text);
        expect(reread(text)).toBe(text);
      }),
    );
  });
});

describe('letters that were lost, signs that nobody sees', () => {
  it.each([
    ['nom: Sol\ufffdne\n', /s’est perdue dans «.Sol\ufffdne.»/],
    ['nom: "Sol\\udc00ne"\n', /s’est perdue/],
    ['nom: Pain\u0008 du soir\n', /un caractère de commande \(U\+0008\).*--fix le fait/],
    ['nom: "Pain\\x1b[1m"\n', /U\+001B.*Retirez la barre oblique et son code/],
    ['nom: Pain\u202e du soir\n', /une marque de sens d’écriture/],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([expect.stringMatching(message)]);
  });

  it.each(['nom: Pain 🎉 du soir\n', 'nom: Pain\u00a0du\u200dsoir\n', 'nom: "Pain\\u00e9"\n', 'nom: "a\\tb\\nc"\n'])(
    'silent: %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('are taken out where they are typed', () => {
    expect(mended(snapshotOf('nom: Pain\u0008 du soir\n')).snapshot.text).toBe('nom: Pain du soir\n');
  });
});
