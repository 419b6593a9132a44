/**
 * Reads `test/mesures/fiches-inventees.txt`: fiches of services that do not exist, sentence by sentence, with what each sentence
 * answers between brackets.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Invented
 * @property {string} file
 * @property {string} markdown As it would be published.
 * @property {ReadonlySet<string>} answered The questions that the whole answers.
 * @property {Record<string, number[]>} proofs For each question, where the sentences that answer it begin.
 */

/**
 * @param {string} place
 * @returns {Invented[]}
 */
export function inventedFiches(place) {
  return readFileSync(place, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((told, rank) => inventedFiche(told, `invented-${rank}`));
}

/**
 * @param {string} told
 * @param {string} file
 * @returns {Invented}
 */
function inventedFiche(told, file) {
  const [title = '', ...lines] = told.trim().split('\n');
  const mission = after('mission:', lines);
  const answered = new Set(after('oui:', lines).split(/, ?/));
  let markdown = `---\ntitle: ${JSON.stringify(title.trim())}\nmission: ${JSON.stringify(mission)}\n---\n\n`;
  /** @type {Record<string, number[]>} */
  const proofs = {};
  for (const line of lines.filter((one) => !/^(?:mission|oui):/.test(one))) {
    const mark = line.trimEnd().endsWith(']') ? line.lastIndexOf('[') : -1;
    const text = (mark === -1 ? line : line.slice(0, mark)).trimEnd();
    const shown = mark === -1 ? '' : line.slice(mark + 1, line.lastIndexOf(']'));
    const bullet = /^[-*] /.exec(text)?.[0].length ?? 0;
    for (const question of shown === '' ? [] : shown.split(/, ?/))
      proofs[question] = [...(proofs[question] ?? []), markdown.length + bullet];
    // A title stands alone; sentences of a paragraph follow one another.
    markdown += /^#|^\s*$/.test(text) ? `\n\n${text}\n\n` : bullet > 0 ? `\n${text}` : `${text} `;
  }
  return { file, markdown, answered, proofs };
}

/**
 * @param {string} key
 * @param {readonly string[]} lines
 */
function after(key, lines) {
  return (lines.find((line) => line.startsWith(key)) ?? '').slice(key.length).trim();
}
