/** The interview on paper: a Markdown document to fill in by hand, each question with its field, and its way back. */

import { quote } from '../french/typography.ts';
import { DEPTHS, type Depth } from '../interview/agenda/depth.ts';
import { stepsOf } from '../interview/agenda/itinerary.ts';
import { fieldOf, questionOf } from '../interview/agenda/question.ts';
import type { Agenda } from '../interview/agenda/screens.ts';
import type { Step } from '../interview/agenda/steps.ts';
import { commandOf } from '../interview/answer/commands.ts';
import { Draft } from '../model/draft.ts';
import { type Field, fieldOfPlace } from '../model/fields.ts';
import { PHASE_WORDS } from '../model/phase.ts';
import { fromDotted } from '../model/pointer.ts';
import { readScalar } from '../model/reading.ts';
import type { Answer, Answers } from './answers.ts';
import { withPlaces } from './paper-places.ts';

const NOTHING = new Draft(null);

/** The whole document; `depth`: at which it is read back. Lists have their first element; conditional questions are all there. */
export function writeQuestionnaire(agenda: Agenda, depth: Depth): string {
  const steps = stepsOf({ ...agenda, everything: true }, NOTHING, null);
  const screens = agenda.screens.flatMap(({ title }, index) => {
    const own = steps.filter((step) => step.screen === index);
    return own.length > 0 ? [{ title, own }] : [];
  });
  // One question a screen needs no title above it.
  const parts = screens.map(({ title, own }, rank) =>
    agenda.brief ? own.map(block).join('\n') : `## ${rank + 1}. ${title}\n\n${own.map(block).join('\n')}`,
  );
  const made = `<!-- entretien ${depth} -->`;
  return `# Questionnaire de la fiche produit, phase : ${PHASE_WORDS[agenda.phase]}\n${made}\n\n${GUIDE}\n\n${parts.join('\n')}`;
}

const GUIDE = `Écrivez après chaque « Réponse : », sur autant de lignes qu’il faut. Laissez vide ce que vous passez.
Écrivez jsp si vous ne savez pas encore, et rien s’il n’y en a pas.
Dans une liste de choix, mettez un x entre les crochets : [x].
Gardez les lignes <!-- … --> et les titres : ils disent où va la réponse.
Pour un élément de plus dans une liste, recopiez ses questions et changez le numéro entre crochets : [0], [1], [2].`;

function block(step: Step): string {
  const { label, hint, example } = questionOf(step, NOTHING);
  const { kind, items, choices, question } = fieldOf(step);
  const title = label.replace(/ \(n° \d+\)$/, '');
  const shared = question !== null && question !== title ? [question] : [];
  const help = [...shared, hint, ...(example === null ? [] : [`Exemple : ${example}`])].filter((line) => line !== '');
  const options =
    kind === 'boolean' ? ['Oui', 'Non'] : (items ?? kind) === 'choice' ? choices.map((one) => one.label) : [];
  const boxes = options.map((name) => `- [ ] ${name}`);
  return [
    `### ${title}`,
    `<!-- ${step.path} -->`,
    '',
    ...help,
    '',
    'Réponse :',
    '',
    ...boxes,
    ...(boxes.length > 0 ? [''] : []),
  ].join('\n');
}

/** Where an answer goes: in a comment, which nobody sees once it is laid out; in the heading, in those of before. */
const HEADING = /^(?:###[^\n]*`([\w.[\]]+)`|<!-- ([\w.[\]]+) -->)\s*$/;
const MADE = /^<!-- entretien (\w+) -->/m;

/** At which depth a questionnaire was made; null where it does not say. */
export function depthOfQuestionnaire(text: string): Depth | null {
  const said = MADE.exec(text)?.[1];
  return DEPTHS.find((depth) => depth === said) ?? null;
}

const ANSWER = /^\s*\**Réponse\**[ \u00a0\u202f]*:\**(.*)/i;
const BOX = /^\s*[-*]\s*\[\s*[xX✓✗]\s*\](.*)/;

export function isQuestionnaire(text: string): boolean {
  return withPlaces(text)
    .split(/\r?\n/)
    .some((line) => HEADING.test(line));
}

/** One question answered at two places: neither is chosen for the person. */
function twice(blocks: readonly Filled[]): string[] {
  const first = new Map<string, Filled>();
  return blocks.flatMap((block) => {
    if (block.lines.join('').trim() === '') return [];
    const before = first.get(block.path);
    first.set(block.path, before ?? block);
    if (before === undefined || before.lines.join('\n').trim() === block.lines.join('\n').trim()) return [];
    const title = fieldOfPlace(block.path)?.title ?? block.path;
    return [
      `Ligne ${block.line} : ${quote(title)} a déjà une réponse, ligne ${before.line}. Gardez l’une des deux, ou réunissez-les.`,
    ];
  });
}

interface Filled {
  path: string;
  lines: string[];
  /** Of the heading, from 1. */
  line: number;
}

/** The answers of a filled document; a problem names its line. */
export function readQuestionnaire(given: string): Answers {
  const read: Answers = { answers: [], problems: [], unknown: [] };
  const ranks = new Map<string, string[]>();
  const blocks = blocksOf(withPlaces(given));
  read.problems.push(...twice(blocks));
  for (const filled of blocks) {
    const field = fieldOfPlace(filled.path);
    if (!field) read.problems.push(`Ligne ${filled.line} : aucun champ ne s’appelle ${quote(filled.path)}.`);
    else take(filled, field, ranks, read);
  }
  return read;
}

function blocksOf(text: string): Filled[] {
  const blocks: Filled[] = [];
  let isAnswer = false;
  const rows = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [index, line] of rows.entries()) {
    const path = pathIn(line);
    if (path !== undefined) blocks.push({ path, lines: [], line: index + 1 });
    const current = blocks.at(-1);
    const opening = isAnswer && path === undefined ? null : ANSWER.exec(line);
    // A title of the person's own stays in the answer: ours is followed by the place of the next one.
    const isTitle = /^## \d+\. /.test(line) || (line.startsWith('###') && pathIn(rows[index + 1] ?? '') !== undefined);
    if (path !== undefined || isTitle) isAnswer = false;
    else if (opening) isAnswer = true;
    if (current && isAnswer) current.lines.push(opening?.[1] ?? line);
  }
  return blocks;
}

function pathIn(line: string): string | undefined {
  const heading = HEADING.exec(line);
  return heading?.[1] ?? heading?.[2];
}

function take({ path, lines, line }: Filled, field: Field, ranks: Map<string, string[]>, read: Answers): void {
  const isChoice = ['choice', 'boolean'].includes(field.items ?? field.kind);
  const ticked = lines.flatMap((one) => BOX.exec(one)?.[1]?.trim() || []);
  const strange = isChoice && ticked.length === 0 ? lines.find((one) => isMarkedApart(one, field)) : undefined;
  if (strange !== undefined) {
    read.problems.push(
      `Ligne ${line} : ${quote(field.title)} contient ${quote(strange.trim())}. Mettez le x entre les crochets, comme ceci : [x].`,
    );
    return;
  }
  const written = lines
    .filter((one) => !isChoice || !/^\s*[-*]\s*\[/.test(one))
    .join('\n')
    .trim();
  const given = isChoice && ticked.length > 0 ? ticked : written === '' ? [] : [written];
  if (given.some((one) => commandOf(one) === 'unknown')) {
    // An element that is not there yet has no place of its own: its list is what is to be completed.
    const list = listOf(path);
    read.unknown.push(list === null ? path : list);
    return;
  }
  const none = NONE.test(written) ? emptyListOf(path) : null;
  if (none !== null) {
    read.answers.push({ pointer: fromDotted(none), value: [] });
    return;
  }
  const answers = given.filter((one) => commandOf(one) === null);
  if (answers.length > 1 && field.items !== 'choice') {
    read.problems.push(`Ligne ${line} : ${quote(field.title)} n’attend qu’une réponse. Gardez une seule case cochée.`);
    return;
  }
  for (const [rank, answer] of answers.entries()) {
    const reading = readScalar(field, answer);
    const place = field.items === 'choice' ? `${path}[${rank}]` : path;
    if (reading.ok) read.answers.push({ pointer: fromDotted(compact(place, ranks)), value: reading.value } as Answer);
    else
      read.problems.push(
        `Ligne ${line} : ${quote(field.title)} contient ${quote(answer)}. Écrivez ${reading.expected}.`,
      );
  }
}

/** A box left empty, with something added after its choice: « - [ ] Par an X ». */
function isMarkedApart(line: string, field: Field): boolean {
  const label = /^\s*[-*]\s*\[\s*\](.*)$/.exec(line)?.[1]?.trim();
  if (label === undefined || label === '') return false;
  const known = field.kind === 'boolean' ? ['Oui', 'Non'] : field.choices.map((choice) => choice.label);
  return !known.some((name) => name.replace(/\s/g, ' ') === label.replace(/\s/g, ' '));
}

const NONE = /^(?:rien|aucune?|n[ée]ant)\.?$/i;

/** The list that a place stands in; null outside of lists. */
function listOf(path: string): string | null {
  return /^(.*?)\[\d+\]/.exec(path)?.[1] ?? null;
}

/** The list that « rien » empties: only where nothing is an answer. */
function emptyListOf(path: string): string | null {
  const list = listOf(path) ?? path;
  return fieldOfPlace(list)?.vide === 'reponse' ? list : null;
}

/** Elements are numbered in the order they come: one left blank makes no gap. */
function compact(path: string, ranks: Map<string, string[]>): string {
  return path.split(/(\[\w+\])/).reduce((done, part) => {
    if (!/^\[\w+\]$/.test(part)) return done + part;
    const known = ranks.get(done) ?? [];
    if (!known.includes(part)) ranks.set(done, [...known, part]);
    return `${done}[${known.includes(part) ? known.indexOf(part) : known.length}]`;
  }, '');
}
