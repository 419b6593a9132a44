/** What `npm run train:remarques` learns from: remarks on what was understood (`test/mesures/remarques.json`), and what each changes. */
import { readFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { plainAgreement, plainRemarks } from './plain-remarks.js';

const { asSaid, candidatesOf, namesIn, plain, remarkSigns, shownIn, STATES_OF_A_KIND, tokensOf } = await modules();

/** In the order of the states. */
export const ROLES = ['juste', 'nomme'];

/** @typedef {{ fait: string, ancien?: string, par?: string, dans?: string, nomme?: string, de?: string }} Labelled */
/** @typedef {{ role: string, from: number, to: number, label: Labelled }} Placed */
/** @typedef {{ author: string, said: string, tokens: any[], signs: string[][], states: number[], places: Placed[], proposal: any, labels: Labelled[] }} Sample */

/**
 * @param {string} file
 * @param {boolean} isPlainToo With the same changes in plain words.
 * @returns {Sample[]}
 */
export function remarksOf(file, isPlainToo = false) {
  /** @type {Record<string, any[]>} */
  const authors = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(authors).flatMap(([author, remarks]) =>
    remarks.flatMap((one, rank) => {
      const plainly = isPlainToo
        ? [...plainRemarks(one.changements, rank), ...plainAgreement(shownOf(one.faits), rank)]
        : [];
      return [one, ...plainly.map((told) => ({ ...one, ...told }))].map((each) => sampleOf(author, each));
    }),
  );
}

/** @param {any} facts @returns {{ kind: string, rank: number, text: string }[]} */
function shownOf(facts) {
  return shownIn([{ facts, said: '' }]);
}

/** @param {string} author @param {any} one @returns {Sample} */
function sampleOf(author, { reponses, faits, remarque, changements }) {
  const said = asSaid(remarque);
  const tokens = tokensOf(said);
  const proposal = {
    answers: new Map(Object.entries(reponses)),
    shown: shownOf(faits),
  };
  const places = placesOf(changements, tokens);
  const states = new Array(tokens.length).fill(0);
  let last = 0;
  for (let rank = 0; rank < tokens.length; rank += 1) {
    const place = places.find(({ from, to }) => rank >= from && rank < to);
    if (place === undefined) states[rank] = last === 0 ? 0 : last + 2;
    else {
      last = 1 + STATES_OF_A_KIND * ROLES.indexOf(place.role);
      states[rank] = rank === place.from ? last : last + 1;
    }
  }
  return { author, said, tokens, signs: remarkSigns(tokens, proposal), states, places, proposal, labels: changements };
}

/** @param {Labelled[]} labels @param {{ word: string }[]} tokens @returns {Placed[]} */
function placesOf(labels, tokens) {
  const words = tokens.map(({ word }) => word);
  const wanted = labels.flatMap((label) => [
    ...(label.par === undefined || label.dans !== undefined ? [] : [{ role: 'juste', text: label.par, label }]),
    ...(label.nomme === undefined ? [] : [{ role: 'nomme', text: label.nomme, label }]),
  ]);
  /** @type {Placed[]} */
  const places = [];
  for (const { role, text, label } of wanted.sort(
    (one, other) => Number(other.role === 'juste') - Number(one.role === 'juste'),
  )) {
    const own = tokensOf(asSaid(text)).map((/** @type {{ word: string }} */ { word }) => word);
    const isHere = (/** @type {number} */ at) =>
      own.every((/** @type {string} */ word, /** @type {number} */ by) => words[at + by] === word);
    const from = words.findIndex(
      (_, at) => isHere(at) && !places.some((one) => at < one.to && at + own.length > one.from),
    );
    if (own.length > 0 && from >= 0) places.push({ role, from, to: from + own.length, label });
  }
  return places.sort((one, other) => one.from - other.from);
}

/** The rank of what a piece is about, among what it could be; -1 where it is none of them. @param {Placed} place @param {any} proposal */
export function rightOf({ label }, proposal) {
  /** @type {any[]} */
  const all = candidatesOf(proposal);
  const likes = all.map(({ kind, shown }) => {
    if (kind !== label.fait) return 0;
    if (shown === null) return label.ancien === undefined ? 3 : 0.2;
    if (label.ancien === undefined) return all.every((one) => one.kind !== kind || one.shown !== null) ? 1 : 0.1;
    return 1 + alike(shown.text, label.ancien) + (all.filter((one) => one.kind === kind).length === 1 ? 1 : 0);
  });
  const most = Math.max(...likes);
  return most <= 0.1 ? -1 : likes.indexOf(most);
}

/** The facts that are withdrawn, of those that are shown. @param {Sample} sample */
export function goneOf({ labels, proposal }) {
  return labels
    .filter(({ par, ancien }) => par === undefined && ancien !== undefined)
    .flatMap(({ fait, ancien = '' }) => {
      const own = proposal.shown.filter((/** @type {any} */ { kind }) => kind === fait);
      const likes = own.map((/** @type {any} */ { text }) => alike(text, ancien) + (own.length === 1 ? 0.3 : 0));
      const most = Math.max(0, ...likes);
      return most < 0.25 ? [] : [own[likes.indexOf(most)]];
    });
}

/** @param {string} one @param {string} other */
function alike(one, other) {
  const [first, second] = [namesIn(one), namesIn(other)];
  const shared = [...first].filter((name) => second.has(name)).length;
  return plain(one) === plain(other) ? 2 : (2 * shared) / Math.max(1, first.size + second.size);
}
