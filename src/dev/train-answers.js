/**
 * `npm run train:reponses`: learns what makes an answer vague, a problem a tool, a « qui ? » nobody, from invented answers
 * (`test/mesures`) and from the examples of our rules; then says how each does on what it did not learn from: ten parts in
 * turn, and, of vague answers, those of `reponses-a-part.json`, by another hand. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { answersOf, examples, labelled, listed, loaded, sound, toolExamples } from './answer-samples.js';
import { writtenWeights } from './learned-weights.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

const PARTS = 10;
/** Seen less often, a feature tells nothing. */
const RAREST = 2;
/** Below, a weight changes nothing. */
const LEAST = 0.05;
const HOW = { inverse: 1, steps: 300 };

/** @typedef {import('./answer-samples.js').Sample} Sample */
/** @typedef {ReturnType<typeof learn>} Model */

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
  writeFileSync(`src/text/${file}.json`, writtenWeights(model, threshold, LEAST));
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
