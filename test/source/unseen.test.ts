/** Characters that nobody sees: named where they hurt, mended where that is safe, left alone in what people write. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config-file.ts';
import { readAnswers } from '../../src/exchange/answers.ts';
import { asTyped } from '../../src/french/invisible.ts';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { adjustable } from '../../src/rules/adjustable.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { READING } from './reading.ts';

const HEAD = 'format: fiche/1\nphase: investigation\n';
const told = (text: string) =>
  lint('x', snapshotOf(text), READING, { today: '2026-11-23', phase: null, gate: false })
    .findings.filter(({ kind }) => kind === 'yaml' || kind === 'schema')
    .map(({ message }) => message.replace(/\u00a0/g, ' '));
const fixed = (text: string) => mended(snapshotOf(text)).snapshot.text;

describe('around a key', () => {
  it.each([
    ['\u00a0', 'espace insécable (U+00A0)'],
    ['\u202f', 'espace fine insécable (U+202F)'],
    ['\u200b', 'espace de largeur nulle (U+200B)'],
    ['\ufeff', 'marque d’ordre des octets (U+FEFF)'],
    ['\u2060', 'caractère de largeur nulle (U+2060)'],
    ['\u200f', 'marque de sens d’écriture (U+200F)'],
    ['\u00ad', 'trait d’union caché (U+00AD)'],
    ['\u3000', 'espace particulière (U+3000)'],
  ])('%j is named and taken away', (hidden, name) => {
    for (const line of [`nom${hidden}: Cap`, `${hidden}nom: Cap`, `nom${hidden} : Cap`]) {
      const text = `${HEAD}${line}\n`;
      expect(told(text).join(), line).toContain(name);
      expect(told(text).join()).not.toContain('Vouliez-vous dire');
      expect(snapshotOf(fixed(text)).draft.at('nom').text?.trim(), line).toBe('Cap');
    }
  });

  it('between the colon and the value', () => {
    const text = `${HEAD}nom:\u00a0Cap\n`;
    expect(told(text).join()).toContain('U+00A0');
    expect(fixed(text)).toBe(`${HEAD}nom: Cap\n`);
  });
});

describe('in what shifts a line', () => {
  const porteur = 'porteur:\n\u00a0\u00a0nom: Élodie\n\u00a0\u00a0fonction: Cheffe\n';

  it('is named, not told to use quotes; mended', () => {
    for (const text of [`${HEAD}${porteur}`, `${HEAD}porteur:\n  nom: Élodie\n\u00a0 fonction: Cheffe\n`]) {
      expect(told(text).join()).toContain('U+00A0');
      expect(told(text).join()).not.toContain('guillemets');
      expect(snapshotOf(fixed(text)).draft.at('porteur').value).toEqual({ nom: 'Élodie', fonction: 'Cheffe' });
    }
  });
});

describe('in a value', () => {
  it('a choice, a number, a date are read without it', () => {
    const text = `${HEAD}statut: en_cours\u200b\ndate_maj: 2026-11-19\u00a0\n`;
    expect(told(text).filter((message) => message.includes('U+200B'))).toHaveLength(1);
    expect(fixed(text)).toContain('statut: en_cours\n');
  });

  it('what people write keeps its spaces', () => {
    const text = `${HEAD}nom: Cap\nresume: |\n  Exemple\u00a0: 6\u202f000 dossiers «\u00a0perdus\u00a0».\n`;
    expect(fixed(text)).toBe(text);
    expect(told(text)).toEqual([]);
  });
});

describe('a value of which nothing is seen', () => {
  it('is no answer', () => {
    const text = `${HEAD}nom: "\u00a0\u200b"\n`;
    expect(snapshotOf(text).draft.at('nom').isAnswered).toBe(false);
    expect(snapshotOf(text).draft.at('nom').text).toBeUndefined();
  });

  it.each(['\ufeff', '\u2028', '\u0085', '\u034f', '\u3164'])('%j after a choice is named and taken away', (hidden) => {
    const text = `${HEAD}statut: en_cours${hidden}\n`;
    expect(told(text).join()).toMatch(/U\+/);
    expect(fixed(text)).toBe(`${HEAD}statut: en_cours\n`);
  });

  it('in a configuration and in answers too', () => {
    const read = readConfig('gravites\u00a0:\n  forme-sigles: ignorer\n', adjustable());
    expect(read.ok ? '' : read.problems.map(({ message }) => message).join()).toContain('U+00A0');
    expect(readAnswers({ 'nom\u00a0': 'X' }).problems.join()).toContain('U+00A0');
  });
});

describe('all over a file', () => {
  const text =
    'format: fiche/1\nphase: investigation\nporteur:\n  nom: Ada\n  fonction: greffière\nprobleme:\n  ampleur:\n    nombre: 12\n';

  it('lines moved by spaces that nobody types are mended at once', () => {
    const pasted = text.replace(/^ +/gm, (gap) => '\u00a0'.repeat(gap.length));
    expect(told(pasted).join()).toContain('U+00A0');
    expect(fixed(pasted)).toBe(text);
  });

  it('keys in capitals, whose parts are too, are mended together', () => {
    expect(fixed(text.replace(/^( *)(\w+):/gm, (_, gap, key) => `${gap}${key.toUpperCase()}:`))).toBe(text);
  });

  it('« Porteur » and « Nom » below it', () => {
    expect(fixed(text.replace('porteur', 'Porteur').replace('nom', 'Nom'))).toBe(text);
  });
});

it('an answers file that answers twice loses neither', () => {
  const twice = readAnswers({ 'probleme.enonce': 'un', probleme: { enonce: 'deux' } });
  expect(twice.problems.join().replace(/\u00a0/g, ' ')).toContain(
    '« probleme.enonce » a deux réponses : « un » et « deux »',
  );
  expect(readAnswers({ 'probleme.enonce': 'un', probleme: { enonce: 'un' } }).problems).toEqual([]);
  expect(readAnswers('nom:Objet rendu').problems.join()).toContain('Il manque une espace après');
});

it('a line broken by a word processor parts two words', () => {
  expect(asTyped('un envoi\u000bpar objet')).toBe('un envoi par objet');
});
