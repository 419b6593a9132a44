/** What was learned by `npm run train:parties` and `train:reponses` still reads what it learned from: code that moves on asks for learning anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { PHASES } from '../../src/model/phase.ts';
import { toDotted } from '../../src/model/pointer.ts';
import { textsOf } from '../../src/model/texts.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import { headingFeatures } from '../../src/source/markdown/heading-features.ts';
import { saidBy } from '../../src/source/markdown/headings.ts';
import { passageFeatures } from '../../src/source/markdown/passage-features.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { answerFeatures } from '../../src/text/answer-features.ts';
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

it('each feature of a vague answer is one that the reader finds in those it was learned from', () => {
  const told: Record<string, Record<'creux' | 'dit', string[]>> = read('test/mesures/reponses.json');
  const answers = Object.entries(told).flatMap(([path, { creux, dit }]) =>
    [...creux, ...dit].map((text) => ({ path, text })),
  );
  const patches = RULES.flatMap(({ examples }) =>
    [...examples.good, ...examples.bad].flatMap(({ patch }) => Object.entries(patch)),
  );
  const whole = PHASES.flatMap(
    (phase) => textsOf(snapshotOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8')).draft).all,
  );
  const all = [
    ...answers,
    ...patches.flatMap(([path, value]) => textsIn(value, path)),
    ...whole.map(({ pointer, text }) => ({ path: toDotted(pointer), text })),
  ];
  const found = new Set(all.flatMap(({ path, text }) => answerFeatures(text, plain(text), nameOf(path))));
  const { features } = read('src/text/answer-weights.json');
  expect(Object.keys(features).filter((name) => !found.has(name))).toEqual([]);
});

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, Array.isArray(value) ? path : `${path}.${key}`));
}

const nameOf = (path: string) =>
  path
    .replace(/\[\d*\]/g, '')
    .split('.')
    .at(-1) ?? '';

function unfound(weights: string, found: ReadonlySet<string>): string[] {
  const { features } = read(`src/source/markdown/${weights}.json`);
  return Object.keys(features).filter((name) => !found.has(name));
}
