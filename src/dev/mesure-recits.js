/**
 * `npm run mesure:recits`: what the interview understands, whole, of told answers that it did not learn from. Of the authors of
 * `test/mesures/recits.json`, four parts in turn: each is read with weights learned from the three others.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loaded } from './bundled.js';
import { learnedWeights } from './span-learning.js';
import { QUESTIONS, samplesOf } from './told-spans.js';

const FILE = 'test/mesures/recits.json';
const PARTS = 4;

/** @typedef {{ right: number, missed: number, wrong: number }} Tally */

/** @type {Record<string, unknown[]>} */
const all = JSON.parse(readFileSync(FILE, 'utf8'));
const authors = Object.keys(all);
/** @type {Map<string, Tally>} */
const facts = new Map();
let [whole, answers] = [0, 0];
for (let part = 0; part < PARTS; part += 1) {
  const isIn = (/** @type {string} */ author) => authors.indexOf(author) % PARTS === part;
  const place = mkdtempSync(join(tmpdir(), 'fiche-recits-'));
  for (const [question, { kinds }] of Object.entries(QUESTIONS)) {
    const others = samplesOf(FILE, question).filter(({ author }) => !isIn(author));
    writeFileSync(join(place, `${question}-weights.json`), learnedWeights(others, kinds));
  }
  const { measured } = await readersWith(place);
  const found = measured(Object.fromEntries(authors.filter(isIn).map((author) => [author, all[author]])));
  whole += found.whole;
  answers += found.answers;
  for (const [question, tally] of found.facts) {
    const sum = facts.get(question) ?? { right: 0, missed: 0, wrong: 0 };
    facts.set(question, {
      right: sum.right + tally.right,
      missed: sum.missed + tally.missed,
      wrong: sum.wrong + tally.wrong,
    });
  }
  rmSync(place, { recursive: true });
}
for (const [question, { right, missed, wrong }] of facts)
  process.stdout.write(`${question} : ${right} justes sur ${right + missed}, ${wrong} à tort\n`);
const sum = (/** @type {keyof Tally} */ key) => [...facts.values()].reduce((total, tally) => total + tally[key], 0);
const share = (/** @type {number} */ of) => (sum('right') / of).toFixed(3).replace('.', ',');
process.stdout.write(
  `en tout : ${share(sum('right') + sum('missed'))} des faits dits, ${share(sum('right') + sum('wrong'))} des faits lus, ${whole} réponses entières sur ${answers}\n`,
);

/**
 * The reading of the interview, with the weights that stand at `place`.
 * @param {string} place
 * @returns {Promise<{ measured: (authors: object) => { facts: Map<string, Tally>, whole: number, answers: number } }>}
 */
function readersWith(place) {
  return loaded("export { measured } from './test/interview/recits.ts';", [
    {
      name: 'weights',
      setup(bundler) {
        bundler.onResolve({ filter: /-weights\.json\?raw$/ }, ({ path, importer }) =>
          /[\\/]spans[\\/]/.test(importer)
            ? { path: join(place, basename(path.replace('?raw', ''))), namespace: 'raw' }
            : undefined,
        );
      },
    },
  ]);
}
