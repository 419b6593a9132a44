/** From which score a question is answered, and how often that is right. */

/** A missing tool and an outside dependence are what a rule speaks of; of all others, the absence. */
function speaksOfYes(/** @type {string} */ question) {
  return question === 'probleme_techno' || question === 'dependance_externe';
}

/**
 * @param {string} question
 * @param {readonly number[]} scores
 * @param {number} threshold
 * @param {(fiche: number) => boolean} isYes
 */
function measured(question, scores, threshold, isYes) {
  const told = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const [fiche, score] of scores.entries()) {
    const fires = score > threshold === speaksOfYes(question);
    const should = isYes(fiche) === speaksOfYes(question);
    told[fires ? (should ? 'right' : 'wrong') : should ? 'missed' : 'silent'] += 1;
  }
  const recall = told.right / Math.max(1, told.right + told.missed);
  const specificity = told.silent / Math.max(1, told.silent + told.wrong);
  return {
    ...told,
    recall,
    precision: told.right / Math.max(1, told.right + told.wrong),
    balanced: (recall + specificity) / 2,
  };
}

/** Below this share of the fiches, a rule has little to speak of. */
const RARE = 0.1;

/** A reader who finds one finding in five wrong no longer reads them. */
const PRECISE = 0.8;
/** How much a hundredth of precision below weighs beside one of balanced accuracy. */
const WRONG = 5;
/** Below, a rule is hardly better than chance. */
const LEAST_BALANCED = 0.66;

/**
 * Where the rule is most often right both ways, and rarely wrong when it speaks.
 * @param {string} question
 * @param {readonly number[]} scores
 * @param {(fiche: number) => boolean} isYes What a person answered.
 */
export function thresholdOf(question, scores, isYes) {
  const spoken = scores.filter((_, fiche) => isYes(fiche) === speaksOfYes(question)).length / scores.length;

  const worth = (/** @type {number} */ threshold) => {
    const { balanced, precision, recall } = measured(question, scores, threshold, isYes);
    const chance = 2 * Math.max(0, LEAST_BALANCED - balanced);
    // What is rare is silent nearly everywhere: precision and recall say more (F1).
    if (spoken < RARE) return (2 * precision * recall) / Math.max(0.01, precision + recall) - chance;
    return balanced - WRONG * Math.max(0, PRECISE - precision) - chance;
  };
  const sorted = [...scores].sort((a, b) => a - b);
  const cuts = sorted.slice(1).map((one, rank) => (one + (sorted[rank] ?? one)) / 2);
  const threshold = cuts.reduce((best, one) => (worth(one) > worth(best) ? one : best), 0);
  return { threshold, worth: worth(threshold) };
}

/**
 * @param {string} question
 * @param {readonly number[]} scores
 * @param {number} threshold
 * @param {(fiche: number) => boolean} isYes
 */
export function report(question, scores, threshold, isYes) {
  const { right, wrong, missed, silent, recall, precision, balanced } = measured(question, scores, threshold, isYes);
  const plain = measured(question, scores, 0, isYes);
  const line = [
    question.padEnd(22),
    `justesse ${balanced.toFixed(2)}`,
    `précision ${precision.toFixed(2)}`,
    `rappel ${recall.toFixed(2)}`,
    `(${right} justes, ${wrong} à tort, ${missed} manqués, ${silent} tus)`,
    `sans seuil ${plain.balanced.toFixed(2)}`,
  ];
  process.stdout.write(`${line.join('  ')}\n`);
  return balanced;
}

/**
 * The standard deviation.
 * @param {readonly number[]} list
 */
export function spreadOf(list) {
  const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
  return Math.sqrt(list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / list.length);
}
