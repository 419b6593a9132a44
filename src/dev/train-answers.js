// @ts-check
/**
 * `npm run train:reponses`: learns what makes an answer vague, from those of `test/mesures/reponses.json`, all invented, and
 * from the examples of our rules; then says how it does on what it did not learn from: ten parts in turn, and the answers
 * of `test/mesures/reponses-a-part.json`, by another hand. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

const PARTS = 10;
/** Seen less often, a feature tells nothing. */
const RAREST = 2;
/** Below, a weight changes nothing. */
const LEAST = 0.03;
/** How many sound answers in a thousand may be called vague. */
const FALSE = 5;
const HOW = { inverse: 1, steps: 300 };

/** What a rule shows as sound must stay silent: it counts for so many. */
const SHOWN = 4;

/** @typedef {{ label: 0 | 1, names: string[], isRead: boolean, weight: number }} Sample `isRead`: short, and it counts nothing: else it is never called vague. */

const { answerFeatures, plain, RULES, snapshotOf } = await modules();

const learnt = [...answersOf('reponses'), ...examples(), ...sound()];
const apart = answersOf('reponses-a-part');

const scored = Array.from({ length: PARTS }, (_, part) => {
  const model = learn(learnt.filter((_one, rank) => rank % PARTS !== part));
  return learnt.filter((_one, rank) => rank % PARTS === part).map((one) => ({ ...one, score: scoreOf(model, one) }));
}).flat();
const fine = scored.filter(({ label }) => label === 0).sort((a, b) => b.score - a.score);
const threshold = fine[Math.floor((fine.length * FALSE) / 1000)]?.score ?? 0;
report('en dix parts', scored);
const model = learn(learnt);
report(
  'à part',
  apart.map((one) => ({ ...one, score: scoreOf(model, one) })),
);
writeFileSync('src/text/answer-weights.json', written(model));

/**
 * @param {string} name
 * @returns {Sample[]}
 */
function answersOf(name) {
  /** @type {Record<string, { creux: string[], dit: string[] }>} */
  const told = JSON.parse(readFileSync(`test/mesures/${name}.json`, 'utf8'));
  return Object.entries(told).flatMap(([field, { creux, dit }]) => [
    ...creux.map((text) => sample(text, field, 1)),
    ...dit.map((text) => sample(text, field, 0)),
  ]);
}

/**
 * Every answer of the four whole fiches.
 * @returns {Sample[]}
 */
function sound() {
  return ['investigation', 'construction', 'acceleration', 'perennisation'].flatMap((phase) =>
    textsIn(snapshotOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8')).source.value, '').map(([path, text]) =>
      sample(text, path, 0),
    ),
  );
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {[path: string, text: string][]}
 */
function textsIn(value, path) {
  if (typeof value === 'string') return value.includes(' ') ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, Array.isArray(value) ? path : `${path}.${key}`));
}

/**
 * What our rules say of their own examples.
 * @returns {Sample[]}
 */
function examples() {
  return RULES.flatMap((/** @type {any} */ { examples: { good, bad } }) =>
    [...good.map((/** @type {any} */ one) => [one, 0]), ...bad.map((/** @type {any} */ one) => [one, 1])].flatMap(
      ([{ patch }, label]) =>
        Object.entries(patch).flatMap(([path, value]) =>
          // Of an element that a bad example spoils, nobody says which answer does.
          (label === 0 || typeof value === 'string' ? textsIn(value, path) : []).map(([at, text]) => ({
            ...sample(text, at, label),
            weight: label === 0 ? SHOWN : 1,
          })),
        ),
    ),
  );
}

/**
 * @param {string} text
 * @param {string} field Dotted path.
 * @param {0 | 1} label
 * @returns {Sample}
 */
function sample(text, field, label) {
  const name = field
    .replace(/\[\d*\]/g, '')
    .split('.')
    .at(-1);
  return {
    label,
    names: answerFeatures(text, plain(text), name),
    isRead: text.length <= 140 && !/\d/.test(text),
    weight: 1,
  };
}

/** @param {readonly Sample[]} on */
function learn(on) {
  const { kept, ranksOf } = vocabularyOf(
    on.map(({ names }) => ({ names, weight: 1 })),
    RAREST,
  );
  const labelled = on.map(({ label, names, weight }) => {
    const at = ranksOf(names);
    return { at, values: at.map(() => 1), label, weight };
  });
  return { kept, ranksOf, ...telling(labelled, kept.length, HOW) };
}

/**
 * @param {ReturnType<typeof learn>} model
 * @param {Sample} sample
 */
function scoreOf({ ranksOf, bias, weights }, { names, isRead }) {
  return isRead ? ranksOf(names).reduce((sum, place) => sum + (weights[place] ?? 0), bias) : Number.NEGATIVE_INFINITY;
}

/**
 * @param {string} what
 * @param {readonly (Sample & { score: number })[]} of
 */
function report(what, of) {
  const [vague, told] = [of.filter(({ label }) => label === 1), of.filter(({ label }) => label === 0)];
  const above = (/** @type {readonly { score: number }[]} */ some) =>
    some.filter(({ score }) => score > threshold).length;
  process.stdout.write(
    `${what} : ${above(vague)} réponses vagues dites sur ${vague.length}, ${above(told)} à tort sur ${told.length}\n`,
  );
}

/** @param {ReturnType<typeof learn>} model */
function written({ kept, bias, weights }) {
  /** @type {Map<string, string[]>} */
  const byFirst = new Map();
  for (const [place, name] of kept.entries()) {
    const weight = weights[place] ?? 0;
    if (Math.abs(weight) < LEAST) continue;
    // Of two words, by the first: what is never looked for is never read.
    const cut = name.lastIndexOf(' ');
    const [first, then] = cut === -1 ? [name, '='] : [name.slice(0, cut), name.slice(cut + 1)];
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${then} ${Math.round(weight * 100)}`]);
  }
  const lines = [...byFirst].map(([first, told]) => `${JSON.stringify(first)}:${JSON.stringify(told.join(' '))}`);
  const head = { bias: Math.round(bias * 100), threshold: Math.round(threshold * 100) };
  return `{${JSON.stringify(head).slice(1, -1)},"features":{\n${lines.join(',\n')}\n}}\n`;
}
