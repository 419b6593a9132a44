/** What was learned by `npm run train:parties`, `train:textes`, `train:phrases` and `train:reponses` still reads what it learned from: code that moves on asks for learning anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { piecesOfText, productFeatures } from '../../src/exchange/product-words.ts';
import { tellsAProduct } from '../../src/exchange/tells-a-product.ts';
import { plain } from '../../src/french/fold.ts';
import { PHASES } from '../../src/model/phase.ts';
import { toDotted } from '../../src/model/pointer.ts';
import { textsOf } from '../../src/model/texts.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import { headingFeatures } from '../../src/source/markdown/heading-features.ts';
import { saidBy } from '../../src/source/markdown/headings.ts';
import { passageFeatures } from '../../src/source/markdown/passage-features.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { eachFeature } from '../../src/text/answer-features.ts';
import { punctuated } from '../../src/text/dictated.ts';
import { isCounted } from '../../src/text/no-proof.ts';
import { eachWhoFeature } from '../../src/text/people-features.ts';
import { isNobodyAtAll, isNotPeople } from '../../src/text/people-or-not.ts';
import { sentences } from '../../src/text/sentences.ts';
import { eachStopFeature, spokenWords } from '../../src/text/stop-features.ts';
import { eachToolFeature, isTechnical, toolForProblem } from '../../src/text/tool-for-problem.ts';
import { isVague } from '../../src/text/vague.ts';
import type { See } from '../../src/text/word-features.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('whether a text tells of a service', () => {
  const others: string[] = read('test/mesures/autres.json');
  const notes: Record<string, string[]>[] = read('test/mesures/passages.json');

  it('each word with a weight is one that the reader finds', () => {
    const all = [...others, ...notes.flatMap((note) => Object.values(note).flat())];
    const found = new Set(all.flatMap(piecesOfText).flatMap(productFeatures));
    const { features } = read('src/exchange/product-weights.json');
    expect(Object.keys(features).filter((name) => !found.has(name))).toEqual([]);
  });

  it('texts of somebody who wrote neither: nine of ten, of each kind', () => {
    const apart: { is: boolean; text: string }[] = read('test/mesures/autres-a-part.json');
    for (const kind of [true, false]) {
      const own = apart.filter(({ is }) => is === kind);
      const right = own.filter(({ text }) => tellsAProduct(readMarkdown(text)) === kind);
      expect(right.length).toBeGreaterThanOrEqual(0.9 * own.length);
    }
  });
});

describe('where sentences end in what is dictated', () => {
  it('six of ten ends are found, and eight of ten that are found are ends', () => {
    const lines = readFileSync('test/mesures/dictees.txt', 'utf8')
      .split('\n')
      .filter((line, rank) => line !== '' && rank % 10 === 0);
    const told = { right: 0, wrong: 0, missed: 0 };
    for (const line of lines) {
      const [due, found] = [endsIn(line, ' | '), endsIn(punctuated(line.replaceAll(' | ', ' ')), '. ')];
      for (const end of found) told[due.has(end) ? 'right' : 'wrong'] += 1;
      told.missed += [...due].filter((end) => !found.has(end)).length;
    }
    expect(told.right / (told.right + told.missed)).toBeGreaterThan(0.6);
    expect(told.right / (told.right + told.wrong)).toBeGreaterThan(0.8);
  });
});

/** By how many letters stand before each, whatever the words that only hold sentences together. */
function endsIn(text: string, stop: string): ReadonlySet<number> {
  const parts = text
    .split(stop)
    .map((part) => part.replace(/^(?:(?:et(?: puis| aussi| là)?|puis|euh) )+/iu, '').replace(/[^\p{L}]/gu, '').length);
  return new Set(parts.slice(0, -1).map((_part, rank) => parts.slice(0, rank + 1).reduce((sum, one) => sum + one, 0)));
}

describe('each feature with a weight is one that the reader finds', () => {
  it('of the places where a sentence may end', () => {
    const found = new Set<string>();
    for (const line of readFileSync('test/mesures/dictees.txt', 'utf8').split('\n')) {
      const spoken = spokenWords(line.split(' ').filter((word) => word !== '|' && word !== ''));
      for (const at of spoken.words.keys())
        for (const from of [0, Math.max(0, at - 4)]) eachStopFeature(spoken, at, from, (first) => found.add(first));
    }
    expect(unfound('stop-weights', found, 'src/text')).toEqual([]);
  });

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
  const found = new Set(all.flatMap(({ path, text }) => answerFeatures(text, nameOf(path))));
  const { features } = read('src/text/answer-weights.json');
  const names = weightsIn(features as Record<string, string>).map(([name]) => name);
  expect(names.filter((name) => !found.has(name))).toEqual([]);
});

it('an answer is vague when the weights of its features, added one by one, pass the threshold', () => {
  const told: Record<string, Record<'creux' | 'dit', string[]>> = read('test/mesures/reponses.json');
  const { bias, threshold, features } = read('src/text/answer-weights.json');
  const weights = new Map(weightsIn(features as Record<string, string>));
  const answers = Object.entries(told).flatMap(([path, { creux, dit }]) =>
    [...creux, ...dit].map((text) => ({ text, name: nameOf(path) })),
  );
  const short = answers.filter(({ text }) => text.length <= 140 && !isCounted(plain(text)));
  const added = ({ text, name }: { text: string; name: string }) =>
    answerFeatures(text, name).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
  const vague = short.filter((answer) => added(answer) > threshold);
  expect(short.filter(({ text, name }) => isVague(text, name))).toEqual(vague);
  expect([vague.length > 0, vague.length < short.length]).toEqual([true, true]);
});

describe('of a tool, of nobody: as many of each kind are told as when it was learned, and those that are sound stay silent', () => {
  const outils: Record<'outil' | 'vecu', string[]> = read('test/mesures/outils.json');
  const qui: Record<'personne' | 'groupe' | 'organisation' | 'chose' | 'vague', string[]> =
    read('test/mesures/qui.json');
  const nobody = [...qui.chose, ...qui.vague];

  it.each([
    ['tool-weights', eachToolFeature, [...outils.outil, ...outils.vecu, ...shown('probleme-sans-outil-manquant')]],
    ['nobody-weights', eachWhoFeature, Object.values(qui).flat()],
    ['not-people-weights', eachWhoFeature, Object.values(qui).flat()],
  ] as const)('%s: each feature is one that the reader finds', (file, describe, texts) => {
    const found = new Set(texts.flatMap((text) => namesOf((see) => describe(text, see))));
    const names = weightsIn(read(`src/text/${file}.json`).features).map(([name]) => name);
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });

  it.each([
    ['a tool', (text: string) => toolForProblem(text) !== null, outils.outil.filter(isTechnical), outils.vecu],
    ['nobody', isNobodyAtAll, nobody, [...qui.personne, ...qui.groupe, ...qui.organisation]],
    ['not people', isNotPeople, [...nobody, ...qui.organisation], [...qui.personne, ...qui.groupe]],
  ] as const)('%s', (_, tells, due, sound) => {
    expect(due.filter(tells).length / due.length).toBeGreaterThan(0.4);
    expect(sound.filter(tells).length / sound.length).toBeLessThan(0.01);
  });
});

/** Texts that a rule shows as sound. */
function shown(id: string): string[] {
  const rule = RULES.find((one) => one.id === id);
  return (rule?.examples.good ?? []).flatMap(({ patch }) =>
    Object.entries(patch).flatMap(([path, value]) => textsIn(value, path).map(({ text }) => text)),
  );
}

function namesOf(describe: (see: See) => void): string[] {
  const names: string[] = [];
  describe((first, then) => names.push(then === undefined ? first : `${first} ${then}`));
  return names;
}

function answerFeatures(text: string, name: string): string[] {
  return namesOf((see) => eachFeature(text, plain(text), name, see));
}

/** « alone = 3 », « then 4 »: by their first word. */
function weightsIn(features: Record<string, string>): [name: string, weight: number][] {
  return Object.entries(features).flatMap(([first, told]) =>
    Array.from(told.matchAll(/(\S+) (\S+)/g), ([, then, weight]): [string, number] => [
      then === '=' ? first : `${first} ${then}`,
      Number(weight),
    ]),
  );
}

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

function unfound(weights: string, found: ReadonlySet<string>, room = 'src/source/markdown'): string[] {
  const { features } = read(`${room}/${weights}.json`);
  return Object.keys(features).filter((name) => !found.has(name));
}
