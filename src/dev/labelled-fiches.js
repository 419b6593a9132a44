/** What `npm run train` learns from: published fiches with their labels, and invented ones, as the reader sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './bundled.js';
import { inventedFiches } from './invented-fiches.js';

/**
 * @typedef {object} Fiche
 * @property {string} file
 * @property {string[][]} features Of each sentence.
 * @property {number[]} ends Where each sentence ends.
 * @property {(question: string) => boolean} isYes What a person answered of the whole.
 * @property {Readonly<Record<string, number[]>>} proofs For each question, where the sentences that answer it began.
 */

export const { together, READER_QUESTIONS } = await modules();
const { featuresOf, Vocabulary, passagesOf, readMarkdown, cutSentences } = await modules();
/** Nothing is known yet: every feature is kept, by its name. */
const everything = new Vocabulary((/** @type {string} */ name) => name);

/**
 * Fiches without labels, or without proofs, are left out.
 * @param {string} folder
 * @param {readonly string[]} labelFiles The last has the last word.
 * @returns {Fiche[]}
 */
export function publishedFiches(folder, labelFiles) {
  const labels = readLabels(labelFiles);
  /** @type {Record<string, Record<string, number[]>>} */
  const proofs = JSON.parse(readFileSync('test/mesures/preuves.json', 'utf8'));
  return readdirSync(folder)
    .filter((name) => labels.has(name) && proofs[name] !== undefined)
    .sort()
    .map((file) => ({
      file,
      ...read(readFileSync(join(folder, file), 'utf8')),
      isYes: (question) => labels.get(file)?.[question] === '1',
      proofs: proofs[file] ?? {},
    }));
}

/** @returns {Fiche[]} */
export function otherFiches() {
  return inventedFiches('test/mesures/fiches-inventees.txt').map(({ file, markdown, answered, proofs }) => ({
    file,
    ...read(markdown),
    isYes: (question) => answered.has(question),
    proofs,
  }));
}

/**
 * @param {readonly string[]} files
 * @returns {Map<string, Record<string, string>>}
 */
function readLabels(files) {
  const labels = new Map();
  for (const file of files) {
    const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const columns = header.split(',');
    for (const row of rows) {
      const cells = row.split(',');
      labels.set(cells[columns.indexOf('file')], Object.fromEntries(columns.map((name, rank) => [name, cells[rank]])));
    }
  }
  return labels;
}

/** @param {string} text */
function read(text) {
  const snapshot = readMarkdown(text);
  const passages = passagesOf(snapshot, { cut: cutSentences });
  return {
    features: featuresOf(passages, snapshot.draft.at('nom').text ?? '', everything).map(
      (/** @type {Set<string>} */ one) => [...one],
    ),
    ends: passages.map((/** @type {{ span: number[] }} */ { span }) => span[1]),
  };
}
