/** What `npm run train:recits` learns from: told answers (`test/mesures/recits.json`), each word marked by the fact that it tells. */
import { readFileSync } from 'node:fs';
import { modules } from './bundled.js';

const { asSaid, tokensOf, signsOf, STATES_OF_A_KIND } = await modules();

/** @typedef {{ kind: string, from: number, to: number }} Place */
/** @typedef {{ author: string, signs: string[][], states: number[], places: Place[], text: string, tokens: { at: number, end: number }[] }} Sample */
/** @typedef {Record<string, any>} Labels */

/** @param {Labels[] | undefined} list @param {string} member */
const each = (list, member) => (list ?? []).map((one) => one[member]);
/** « M. Hirtz »: the civility is said, or not. @param {string | undefined} name */
const bare = (name) => name?.replace(/^(?:M\.|MM\.|Mme|Dr) */, '');

/**
 * By question, as its weights are named: as the answers name it, the kinds of facts, and where the labels say them, in the order
 * of the kinds.
 * @type {Record<string, { asked: string, kinds: string[], told: (labels: Labels) => (string | undefined)[][] }>}
 */
export const QUESTIONS = {
  enonce: { asked: 'q1', kinds: ['nombre', 'unite'], told: ({ nombre_dit, unite }) => [[nombre_dit], [unite]] },
  constats: {
    asked: 'q2',
    kinds: ['source', 'rencontres'],
    told: ({ source, rencontres }) => [[source], each(rencontres, 'nombre_dit')],
  },
  usagers: {
    asked: 'q3',
    kinds: ['groupe', 'effectif', 'perte'],
    told: ({ groupe, effectif_dit, perte }) => [[groupe], [effectif_dit], [perte]],
  },
  existant: { asked: 'q6', kinds: ['existant', 'regle'], told: ({ existant, regle }) => [[existant], [regle]] },
  demarrage: {
    asked: 'q7',
    kinds: ['qui', 'nombre', 'pourquoi', 'ou'],
    told: ({ qui, nombre_dit, pourquoi, ou }) => [[qui], [nombre_dit], [pourquoi], [ou]],
  },
  cap: { asked: 'q8', kinds: ['but'], told: ({ buts }) => [buts ?? []] },
  difference: { asked: 'q9', kinds: ['avant', 'apres'], told: ({ avant, apres }) => [[avant], [apres]] },
  signes: { asked: 'q10', kinds: ['signe'], told: ({ signes }) => [signes ?? []] },
  portage: {
    asked: 'q11',
    kinds: ['nom', 'fonction', 'inquiet', 'crainte'],
    told: ({ soutiens, inquiets }) => [
      each(soutiens, 'nom').map(bare),
      each(soutiens, 'fonction'),
      each(inquiets, 'qui'),
      each(inquiets, 'crainte'),
    ],
  },
};

/**
 * Of a file of told answers, those of a question whose labels are all found in the words.
 * @param {string} file
 * @param {string} question
 * @returns {Sample[]}
 */
export function samplesOf(file, question) {
  /** @type {Record<string, Record<string, { texte: string, attendu: Labels }>[]>} */
  const authors = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(authors).flatMap(([author, persons]) =>
    persons.flatMap((person) =>
      Object.entries(person)
        .filter(([name]) => name.replace(/[ab]$/, '') === QUESTIONS[question]?.asked)
        .flatMap(([, { texte, attendu }]) => sampleOf(author, question, asSaid(texte), attendu)),
    ),
  );
}

/**
 * @param {string} author
 * @param {string} question
 * @param {string} text
 * @param {Labels} labels
 * @returns {Sample[]} None where a label is not in the words.
 */
function sampleOf(author, question, text, labels) {
  const { kinds = [], told } = QUESTIONS[question] ?? {};
  const tokens = tokensOf(text);
  /** @type {string[]} */
  const words = tokens.map((/** @type {{ word: string }} */ { word }) => word);
  const wanted = (told?.(labels) ?? []).flatMap((values, rank) =>
    values.filter(Boolean).map((value) => ({ kind: kinds[rank] ?? '', words: wordsOf(`${value}`, kinds[rank] ?? '') })),
  );
  /** @type {Place[]} */
  const places = [];
  // The longest first: a short one may be a part of it.
  for (const { kind, words: own } of wanted.sort((one, other) => other.words.length - one.words.length)) {
    const found = words.flatMap((_, at) => (own.every((word, by) => words[at + by] === word) ? [at] : []));
    if (own.length === 0 || found.length === 0) return [];
    // « l’équipe de Langogne »: where it is stands within who it is.
    const from = found.find((at) => isFree(places, at));
    if (from === undefined) continue;
    places.push({ kind, from, to: from + own.length });
  }
  return [{ author, signs: signsOf(tokens), states: statesOf(places, kinds, tokens.length), places, text, tokens }];
}

/** @param {Place[]} places @param {number} at */
function isFree(places, at) {
  return !places.some(({ from, to }) => at >= from && at < to);
}

const ARTICLE = /^(?:le|la|les|l'|un|une|des|du|d'|de)$/;
/** What names somebody or something is told without its article; a number, a sentence are told as they are said. */
const NAMES = new Set(['unite', 'source', 'groupe', 'qui', 'ou', 'nom', 'fonction', 'inquiet']);

/** @param {string} value @param {string} kind */
function wordsOf(value, kind) {
  /** @type {string[]} */
  const words = tokensOf(asSaid(value)).map((/** @type {{ word: string }} */ { word }) => word);
  if (!NAMES.has(kind)) return words;
  const head = words.findIndex((word, rank) => !ARTICLE.test(word) || rank === words.length - 1);
  return words.slice(Math.max(0, head));
}

/** @param {Place[]} places @param {string[]} kinds @param {number} length */
function statesOf(places, kinds, length) {
  const states = new Array(length).fill(0);
  let last = 0;
  for (let rank = 0; rank < length; rank += 1) {
    const place = places.find(({ from, to }) => rank >= from && rank < to);
    if (place === undefined) {
      states[rank] = last === 0 ? 0 : last + 2;
      continue;
    }
    last = 1 + STATES_OF_A_KIND * kinds.indexOf(place.kind);
    states[rank] = rank === place.from ? last : last + 1;
  }
  return states;
}
