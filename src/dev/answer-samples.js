/** What `npm run train:reponses` learns from: invented answers, our rules' examples, the whole fiches. */
import { readFileSync } from 'node:fs';
import { modules } from './bundled.js';

/** What a rule shows as sound must stay silent: it counts for so many. */
const SHOWN = 4;

/** @typedef {{ label: 0 | 1, names: string[], isRead: boolean, weight: number }} Sample `isRead`: else it is never told. */

export const loaded = await modules();
const { plain, RULES, snapshotOf } = loaded;

/**
 * @param {string} name
 * @returns {Record<string, string[]>}
 */
export function listed(name) {
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
export function labelled(lists, yes, no, describe, reads = () => true) {
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
export function answersOf(name) {
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
export function sound() {
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
export function examples() {
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
export function toolExamples() {
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
