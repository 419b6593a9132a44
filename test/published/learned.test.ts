/** What was learned by `npm run train:parties` still reads what it learned from: code that moves on asks for learning anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { headingFeatures } from '../../src/source/markdown/heading-features.ts';
import { saidBy } from '../../src/source/markdown/headings.ts';
import { passageFeatures } from '../../src/source/markdown/passage-features.ts';
import { sentences } from '../../src/text/sentences.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('each feature with a weight is one that the reader finds', () => {
  it('of headings', () => {
    const told: Record<string, Record<string, number>> = read('test/mesures/titres.json');
    const headings = Object.values(told).flatMap((ofTopic) => Object.keys(ofTopic));
    const found = new Set(headings.flatMap((heading) => [...headingFeatures(saidBy(plain(heading)))]));
    expect(unfound('heading-weights', found)).toEqual([]);
  });

  it('of passages', () => {
    const notes: Record<string, string[]>[] = read('test/mesures/passages.json');
    const texts = notes.flatMap((note) => Object.values(note).flat());
    const found = new Set(
      texts.flatMap((text) => [text, ...sentences(text)]).flatMap((text) => [...passageFeatures(plain(text))]),
    );
    expect(unfound('passage-weights', found)).toEqual([]);
  });
});

function unfound(weights: string, found: ReadonlySet<string>): string[] {
  const { features } = read(`src/source/markdown/${weights}.json`);
  return Object.keys(features).filter((name) => !found.has(name));
}
