// @ts-check
/**
 * `npm run train:reponses`: learns what makes an answer vague, a problem a tool, a « qui ? » nobody, from invented answers
 * (`test/mesures`) and from the examples of our rules; then says how each does on what it did not learn from: ten parts in
 * turn, and, of vague answers, those of `reponses-a-part.json`, by another hand. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

const PARTS = 10;
/** Seen less often, a feature tells nothing. */
const RAREST = 2;
/** Below, a weight changes nothing. */
const LEAST = 0.05;
const HOW = { inverse: 1, steps: 300 };

/** What a rule shows as sound must stay silent: it counts for so many. */
const SHOWN = 4;

/** @typedef {{ label: 0 | 1, names: string[], isRead: boolean, weight: number }} Sample `isRead`: else it is never told. */
/** @typedef {ReturnType<typeof learn>} Model */

const loaded = await modules();
const { plain, RULES, snapshotOf } = loaded;

const outils = listed('outils');
const qui = listed('qui');

/**
 * `sparing`: how many sound answers in a thousand may be told, of what was not learned from.
 * @type {{ file: string, told: string, sparing: number, learnt: Sample[], apart?: Sample[] }[]}
 */
const QUESTIONS = [
  {
    file: 'answer-weights',
    told: 'réponses vagues',
    sparing: 6,
    learnt: [...answersOf('reponses'), ...examples(), ...sound()],
    apart: answersOf('reponses-a-part'),
  },
  {
    file: 'tool-weights',
    told: 'outils en guise de problème',
    sparing: 8,
    learnt: [...labelled(outils, ['outil'], ['vecu'], loaded.eachToolFeature, loaded.isTechnical), ...toolExamples()],
  },
  {
    file: 'nobody-weights',
    told: 'réponses qui ne disent personne',
    sparing: 20,
    learnt: labelled(qui, ['chose', 'vague'], ['personne', 'groupe', 'organisation'], loaded.eachWhoFeature),
  },
  {
    file: 'not-people-weights',
    told: 'réponses qui ne sont pas des gens',
    sparing: 15,
    learnt: labelled(qui, ['chose', 'vague', 'organisation'], ['personne', 'groupe'], loaded.eachWhoFeature),
  },
];

for (const { file, told, sparing, learnt, apart } of QUESTIONS) {
  const scored = Array.from({ length: PARTS }, (_, part) => {
    const model = learn(learnt.filter((_one, rank) => rank % PARTS !== part));
    return learnt.filter((_one, rank) => rank % PARTS === part).map((one) => ({ ...one, score: scoreOf(model, one) }));
  }).flat();
  const fine = scored.filter(({ label }) => label === 0).sort((a, b) => b.score - a.score);
  const threshold = fine[Math.floor((fine.length * sparing) / 1000)]?.score ?? 0;
  report(`${told}, en dix parts`, scored, threshold);
  const model = learn(learnt);
  const others = (apart ?? []).map((one) => ({ ...one, score: scoreOf(model, one) }));
  if (apart) report(`${told}, à part`, others, threshold);
  writeFileSync(`src/text/${file}.json`, written(model, threshold));
}

/**
 * @param {string} name
 * @returns {Record<string, string[]>}
 */
function listed(name) {
  return JSON.parse(readFileSync(`test/mesures/${name}.json`, 'utf8'));
}

/**
 * In turn from each list, so that every tenth part holds some of all.
 * @param {Record<string, string[]>} lists
 * @param {string[]} yes
 * @param {string[]} no
 * @param {(text: string, see: (first: string, then?: string) => void) => void} describe
 * @param {(text: string) => boolean} [reads]
 * @returns {Sample[]}
 */
function labelled(lists, yes, no, describe, reads = () => true) {
  const of = (/** @type {string} */ name, /** @type {0 | 1} */ label) =>
    (lists[name] ?? []).map((text) => ({
      label,
      names: namesOf((see) => describe(text, see)),
      isRead: reads(text),
      weight: 1,
    }));
  return [...yes.flatMap((name) => of(name, 1)), ...no.flatMap((name) => of(name, 0))];
}

/** @param {(see: (first: string, then?: string) => void) => void} describe */
function namesOf(describe) {
  /** @type {string[]} */
  const names = [];
  describe((first, then) => names.push(then === undefined ? first : `${first} ${then}`));
  return names;
}

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
  return RULES.flatMap((/** @type {any} */ { id, examples: { good, bad } }) =>
    // Another rule's bad example may well say something.
    [
      ...good.map((/** @type {any} */ one) => [one, 0]),
      ...(id === 'forme-gabarit' ? bad : []).map((/** @type {any} */ one) => [one, 1]),
    ].flatMap(([{ patch }, label]) =>
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
 * What the rule of tools shows as sound.
 * @returns {Sample[]}
 */
function toolExamples() {
  const { examples } = RULES.find((/** @type {any} */ { id }) => id === 'probleme-sans-outil-manquant');
  const texts = examples.good.flatMap((/** @type {any} */ { patch }) => Object.values(patch));
  const lists = { vecu: texts.filter((/** @type {unknown} */ one) => typeof one === 'string') };
  const shown = labelled(lists, [], ['vecu'], loaded.eachToolFeature, loaded.isTechnical);
  return shown.map((one) => ({ ...one, weight: SHOWN }));
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
    names: namesOf((see) => loaded.eachFeature(text, plain(text), name, see)),
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
  const samples = on.map(({ label, names, weight }) => {
    const at = ranksOf(names);
    return { at, values: at.map(() => 1), label, weight };
  });
  return { kept, ranksOf, ...telling(samples, kept.length, HOW) };
}

/**
 * @param {Model} model
 * @param {Sample} sample
 */
function scoreOf({ ranksOf, bias, weights }, { names, isRead }) {
  return isRead ? ranksOf(names).reduce((sum, place) => sum + (weights[place] ?? 0), bias) : Number.NEGATIVE_INFINITY;
}

/**
 * @param {string} what
 * @param {readonly (Sample & { score: number })[]} of
 * @param {number} threshold
 */
function report(what, of, threshold) {
  const [due, sound] = [of.filter(({ label }) => label === 1), of.filter(({ label }) => label === 0)];
  const above = (/** @type {readonly { score: number }[]} */ some) =>
    some.filter(({ score }) => score > threshold).length;
  process.stdout.write(`${what} : ${above(due)} dites sur ${due.length}, ${above(sound)} à tort sur ${sound.length}\n`);
}

/**
 * @param {Model} model
 * @param {number} threshold
 */
function written({ kept, bias, weights }, threshold) {
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
