import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EditError } from '../../src/source/edit.ts';
import { runs } from '../slow.ts';
import { eraseValue, setValue } from '../texts.ts';

/** Lines as they are pasted: spaces at their ends, blank ones, no-break spaces. */
const pasted = fc
  .array(fc.constantFrom('a :', '• sept ', 'b\t', ' ', '', '   ', '\u00a0', 'fin\u00a0', '  c', '# d'), {
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'));

/** Any text: accents, emoji, controls, lone surrogates, line breaks of every kind. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'aé œ’«»:#-|>&*!%@`"\'{}[],?\n\r\t\\\u0000\u0085\u00a0\u2028\ud800日🎉é'),
    maxLength: 120,
  }),
  fc.lorem({ maxCount: 60 }),
  fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 4 }).map((lines) => lines.join('\n')),
);

describe('setValue', () => {
  it('replaces a value and leaves every other byte', () => {
    const text = '# en-tête\nnom: Avant   # le nom\nresume: Aider\n';
    expect(setValue(text, '/nom', 'Après')).toBe('# en-tête\nnom: Après   # le nom\nresume: Aider\n');
  });

  it('fills an empty key', () => {
    expect(setValue('probleme:\n  # combien\n  enonce:\nusagers:\n', '/probleme/enonce', 'Chaque année')).toBe(
      'probleme:\n  # combien\n  enonce: Chaque année\nusagers:\n',
    );
  });

  it('makes what is missing above', () => {
    expect(setValue('nom: A\n', '/usagers/cibles/0/nom', 'parents')).toBe(
      'nom: A\nusagers:\n  cibles:\n    - nom: parents\n',
    );
  });

  it('adds a key to an object and an element to a list, in block and in flow', () => {
    expect(setValue('a:\n  b: 1\nc: 2\n', '/a/d', 3)).toBe('a:\n  b: 1\n  d: 3\nc: 2\n');
    expect(setValue('a: {b: 1}\n', '/a/d', 'x')).toBe('a: {b: 1, d: x}\n');
    expect(setValue('l:\n  - nom: x\n', '/l/1/nom', 'z')).toBe('l:\n  - nom: x\n  - nom: z\n');
    expect(setValue('l: [x]\n', '/l/1', 'z')).toBe('l: [x, z]\n');
    expect(setValue('l: []\n', '/l/0', 'z')).toBe('l:\n  - z\n');
  });

  it.each([
    'Avant.\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b',
    `Des gens ${'['.repeat(80)}`,
    `${'{ a '.repeat(70)}fin`,
    '- '.repeat(80),
  ])('writes what would stop a reader at sight so that it does not: %j', (value) => {
    const text = setValue('nom: A\nresume: B\n', '/resume', value);
    expect(parse(text).resume).toBe(value);
    // And it is written over again.
    expect(parse(setValue(text, '/nom', 'C'))).toEqual({ nom: 'C', resume: value });
  });

  it('keeps CRLF and the byte-order mark', () => {
    expect(setValue('\ufeffa: 1\r\nb:\r\n', '/b', 'l1\nl2')).toBe('\ufeffa: 1\r\nb: |-\r\n  l1\r\n  l2\r\n');
  });

  it('refuses to write through a text or into what does not parse', () => {
    expect(() => setValue('a: texte\n', '/a/b', 1)).toThrow(EditError);
    expect(() => setValue('a: [\n', '/a', 1)).toThrow(EditError);
  });

  it('writes any text so that yaml reads it back, wherever it stands', () => {
    const places = [
      '/nom',
      '/serie/0',
      '/serie/1',
      '/probleme/enonce',
      '/flux/b',
      '/flux/c/0',
      '/liste/1/nom',
      '/commente',
    ];
    const text =
      'serie: [x, y]\nnom: x\nprobleme:\n  enonce:\nflux: {a: 1, c: [u]}\nliste:\n  - nom: y\ncommente: # ici\nfin: z\n';
    fc.assert(
      fc.property(anyText, fc.constantFrom(...places), (value, place) => {
        const edited = parse(setValue(text, place, value));
        const read = place
          .slice(1)
          .split('/')
          .reduce((at, key) => at[key], edited);
        expect(read).toBe(value);
        expect(edited.fin).toBe('z');
      }),
      runs(300, 3000),
    );
  });

  it('writes any text again over any other, and takes it away', () => {
    const text = 'probleme:\n  enonce:\nliste:\n  - nom: y\n  - nom: z\nfin: z\n';
    const any = fc.oneof(anyText, pasted);
    fc.assert(
      fc.property(any, any, fc.constantFrom('/probleme/enonce', '/liste/0/nom'), (one, other, place) => {
        const first = setValue(text, place, one);
        const again = setValue(first, place, other);
        expect(again).toBe(setValue(text, place, other));
        const gone = parse(eraseValue(again, place));
        expect(place === '/probleme/enonce' ? gone.probleme.enonce : gone.liste[0].nom).toBeNull();
        expect(gone.fin).toBe('z');
      }),
      runs(300, 3000),
    );
  });

  it('changes only the lines of the value', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const before = '# tête\na: 1\n';
        const after = '# milieu\nc: 3   # queue\n';
        const edited = setValue(`${before}b:\n${after}`, '/b', value);
        expect(edited.startsWith(before)).toBe(true);
        expect(edited.endsWith(after)).toBe(true);
      }),
      runs(100, 1000),
    );
  });
});
