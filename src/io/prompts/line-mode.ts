/** The conversation line by line: numbered choices, nothing redrawn; for screen readers, plain terminals, pipes. */
import type { OpenAsk } from '../../cli/ports.ts';
import { fold } from '../../french/fold.ts';
import { midSentence } from '../../french/typography.ts';
import type { ChoicePrompt, Command, LevelsPrompt, Prompt, Reply, TextPrompt } from '../../interview/agenda/ask.ts';
import { Interrupted } from '../../interview/agenda/ask.ts';
import { commandOf, typedCommands } from '../../interview/answer/commands.ts';
import { levelsSaid } from '../../interview/answer/levels-said.ts';
import { choiceMeant } from '../../interview/answer/said-choice.ts';
import type { Choice } from '../../model/fields.ts';
import { clean } from './buffer.ts';
import { type Cut, listenForCuts } from './cut.ts';
import type { Streams } from './inquirer.ts';
import { type LineReader, readLines } from './line-reader.ts';
import { introduce, type Speech, speechTo } from './speech.ts';

/** A terminal that edits lines itself cuts them here, without a word. In bytes. */
const TTY_LINE = 4095;

export function lines(ascii: boolean, streams: Streams): OpenAsk {
  const speech = { ...speechTo(streams.output, ascii), told: new Set<string>() };
  const cut = listenForCuts();
  const reader = reading(streams, cut, speech);
  streams.output.on('error', cut.now);
  return {
    say: speech.say,
    async put(prompt, typing) {
      introduce(prompt, speech, false);
      const reply = await replyTo(prompt, typing, speech, reader);
      // Who asks for help hears again what can be typed.
      if ('command' in reply && reply.command === 'help') speech.told.clear();
      return reply;
    },
    close() {
      reader.close();
      streams.output.removeListener('error', cut.now);
      cut.release();
    },
  };
}

type Typing = (text: string) => void;

/** `told`: the instructions that were said, which are not said at each question. */
type Voice = Speech & { told: Set<string> };

function replyTo(prompt: Prompt, typing: Typing, voice: Voice, reader: Reader): Promise<Reply> {
  if (prompt.kind === 'text') return text(prompt, typing, voice, reader);
  return prompt.kind === 'levels' ? level(prompt, voice, reader) : choice(prompt, voice, reader);
}

interface Reader {
  isTTY: boolean;
  /** What was given at once, asked again until it reads; null at the end of the input. Rejects with `Interrupted`. */
  next(before?: string): Promise<readonly string[] | null>;
  close(): void;
}

function reading(streams: Streams, cut: Cut, { say }: Speech): Reader {
  const reader: LineReader = readLines(streams.input);
  cut.signal.addEventListener('abort', () => reader.wake());
  return {
    isTTY: reader.isTTY,
    async next(before = '') {
      for (;;) {
        streams.output.write(`${before}> `);
        const given = await reader.next();
        if (cut.signal.aborted) throw cut.reason();
        if (given === null) return null;
        if (!given.isDamaged) return given.lines;
        say(UNREADABLE);
      }
    },
    close: () => reader.close(),
  };
}

const UNREADABLE =
  'Erreur : des lettres n’ont pas pu être lues, elles ne sont pas en UTF-8. Cette réponse n’est pas gardée : écrivez-la à nouveau.';

async function text(prompt: TextPrompt, typing: Typing, speech: Voice, reader: Reader): Promise<Reply> {
  if (prompt.isTold) speech.say(`D’après ce que vous avez dit : ${prompt.initial}\nEntrée seule : le noter ici.`);
  else if (prompt.initial !== '') speech.say(`Réponse actuelle : ${prompt.initial}\nEntrée seule : la garder.`);
  if (prompt.long) instruct('Pour finir : une ligne avec un point seul, ou deux lignes vides.', speech);
  sayCommands(prompt, speech);
  for (;;) {
    const typed = prompt.long ? await paragraph(prompt, typing, reader) : await line(reader, speech);
    if (typed.trim() === '') return prompt.initial === '' ? { command: 'pass' } : { text: prompt.initial };
    const command = commandIn(typed, prompt.commands);
    // Who will know may be told with it.
    if (command === 'unknown') typing(typed);
    if (command) return { command };
    const problem = prompt.problem(typed);
    if (problem === null) {
      if (prompt.preview) speech.say(`Votre phrase : ${prompt.preview(typed)}`);
      return { text: typed };
    }
    speech.say(`Erreur : ${midSentence(problem)}`);
  }
}

/** « je sais pas trop » may go on with what one does know; a command in a word or two waits for nothing. */
function endsAtOnce(first: string, prompt: TextPrompt, { isTTY }: Reader): boolean {
  const command = commandIn(first, prompt.commands);
  return command !== null && (!isTTY || command !== 'unknown' || first.trim().split(/\s+/).length < LONG_DOUBT);
}

/** In words. */
const LONG_DOUBT = 3;

/** A paste of several lines is one answer. */
async function line(reader: Reader, { say }: Speech): Promise<string> {
  const given = await reader.next();
  if (given === null) throw new Interrupted();
  const typed = clean(given.join('\n'), false);
  if (reader.isTTY && given.some((one) => Buffer.byteLength(one) >= TTY_LINE)) {
    say('Attention : ce terminal coupe les lignes aussi longues. Relisez la fin de votre réponse.');
  }
  return typed;
}

const MORE = 'Suite, ou un point seul pour finir ';

/** Nobody means these as a line of an answer. */
const SIGNS: ReadonlySet<string> = new Set(['<', '?', '*', 'quitter']);

/** Up to a full stop alone, two empty lines, or the end of the input; a command is one line. Nothing inside a paste ends it. What is there is kept: the machine may stop. */
async function paragraph(prompt: TextPrompt, typing: Typing, reader: Reader): Promise<string> {
  const typed: string[] = [];
  try {
    for (;;) {
      if (typed.length > 0) typing(typed.join('\n'));
      // Silence after a line would be taken for a program that stopped.
      const given = await reader.next(typed.length === 0 || !reader.isTTY ? '' : MORE);
      if (given === null && typed.length === 0) throw new Interrupted();
      const last = given?.at(-1)?.trim();
      // The full stop that ends an answer, left over from the one before: it passes nothing.
      if (typed.length === 0 && given?.length === 1 && last === '.') continue;
      typed.push(...(given?.slice(0, last === '.' ? -1 : undefined) ?? []));
      if (given === null || last === '.') break;
      if (given.length > 1) continue;
      if (typed.length > 1 && last !== undefined && SIGNS.has(last) && commandIn(last, prompt.commands)) {
        // What was written before the sign is there again when the question comes back.
        typing(typed.slice(0, -1).join('\n'));
        return last;
      }
      if (typed.length === 1 && (last === '' || endsAtOnce(typed[0] ?? '', prompt, reader))) break;
      if (last === '' && typed.at(-2)?.trim() === '') break;
    }
  } catch (error) {
    if (typed.length > 0) typing(typed.join('\n'));
    throw error;
  }
  return clean(typed.join('\n'), true).trim();
}

async function choice(prompt: ChoicePrompt, speech: Voice, reader: Reader): Promise<Reply> {
  for (const [rank, { label }] of prompt.choices.entries()) speech.say(`${rank + 1}. ${label}`);
  const current = prompt.choices.filter((one) => prompt.initial.includes(one.value));
  const names = current.map((choice) => `${prompt.choices.indexOf(choice) + 1}, ${choice.label}`).join(' ; ');
  // What can be passed is an answer; the rest is a way to go on.
  if (names !== '' && prompt.commands.includes('pass'))
    speech.say(`Réponse actuelle : ${names}\nEntrée seule : la garder.`);
  else if (names !== '') speech.say(`Entrée seule : ${names}`);
  if (prompt.many) speech.say('Plusieurs choix possibles : séparez les numéros par des virgules.');
  sayCommands(prompt, speech);
  for (;;) {
    const typed = await line(reader, speech);
    if (typed.trim() === '') {
      if (current.length === 0) return { command: 'pass' };
      speech.say(`Choisi : ${current.map(({ label }) => label).join(', ')}`);
      return { choices: prompt.initial };
    }
    const command = commandIn(typed, prompt.commands);
    if (command) return { command };
    const meant = prompt.takesText && /\s/.test(typed.trim()) ? null : meantBy(typed, prompt);
    if (meant !== null) {
      // A number says nothing back of what it chose.
      speech.say(`Choisi : ${meant.map((one) => one.label).join(', ')}`);
      return { choices: meant.map((one) => one.value), ...(/\s/.test(typed.trim()) && { said: typed.trim() }) };
    }
    if (prompt.takesText && !/^\d+$/.test(typed.trim())) return { text: typed.trim() };
    const numbers = `un numéro de 1 à ${prompt.choices.length}${prompt.many ? ' (ou plusieurs, séparés par des virgules)' : ''}`;
    const choices = prompt.choices.map(({ label }, rank) => `${rank + 1}. ${label}`).join('\n');
    speech.say(
      `Erreur : « ${typed.trim()} » n’est pas un de ces choix. Écrivez ${numbers}, ou les premières lettres.\n${choices}`,
    );
  }
}

/** One line for all the rows: as many levels, by number or by name; one alone is that of all. */
async function level(prompt: LevelsPrompt, speech: Voice, reader: Reader): Promise<Reply> {
  for (const [rank, { name, label }] of prompt.rows.entries()) speech.say(`${rank + 1}. ${name} : ${label}`);
  const names = prompt.levels.map(({ label }, rank) => `${rank + 1} ${label}`).join(', ');
  const current = prompt.initial
    .map((value) => prompt.levels.find((one) => one.value === value)?.label ?? '')
    .join(', ');
  speech.say(
    `Niveaux : ${names}.\nÉcrivez ${prompt.rows.length} numéros, dans l’ordre des risques, par exemple : 2 3 1 3.\nEntrée seule : ${current}.`,
  );
  sayCommands(prompt, speech);
  for (;;) {
    const typed = await line(reader, speech);
    if (typed.trim() === '') return { choices: prompt.initial };
    const command = commandIn(typed, prompt.commands);
    if (command) return { command };
    const whole = levelsSaid(typed, prompt);
    if (whole !== null) {
      speech.say(`Choisi : ${whole.map((choice, rank) => `${prompt.rows[rank]?.name}, ${choice.label}`).join(' ; ')}`);
      return { choices: whole.map((choice) => choice.value) };
    }
    const rows = prompt.rows.map(({ name }) => name).join(', ');
    speech.say(
      `Erreur : un niveau pour chacun, dans cet ordre : ${rows}. Niveaux : ${names}. Par exemple : 2 3 1 3, ou « ${prompt.rows[0]?.name} faible, le reste moyen ».`,
    );
  }
}

/** By number or by the beginning of the label; null when that is not one choice, or not as many as allowed. */
function meantBy(typed: string, prompt: ChoicePrompt): Choice[] | null {
  const { choices, many } = prompt;
  const words = many ? typed.split(/[,;]|\s(?:et|ou)\s|\s(?=\d)/).filter((word) => word.trim() !== '') : [typed];
  const found = words.map((word) => one(word.trim(), choices) ?? choiceMeant(word, prompt));
  return found.every((choice) => choice !== null) ? [...new Set(found)] : null;
}

function one(word: string, choices: readonly Choice[]): Choice | null {
  if (/^\d+$/.test(word)) return choices[Number(word) - 1] ?? null;
  const exact = choices.find(({ value, label }) => fold(label) === fold(word) || fold(value) === fold(word));
  const begun = choices.filter(({ label }) => fold(label).startsWith(fold(word)));
  if (exact !== undefined || begun.length > 0) return exact ?? (begun.length === 1 ? (begun[0] ?? null) : null);
  // « Presque, il s’agit de… » begins by the first word of a choice.
  const lead = /^\p{L}{3,}(?=[\s,:.!])/u.exec(word)?.[0];
  const led = choices.filter(({ label }) => lead !== undefined && fold(label.split(/[\s,:]/)[0] ?? '') === fold(lead));
  return led.length === 1 ? (led[0] ?? null) : null;
}

function commandIn(typed: string, commands: readonly Command[]): Command | null {
  const command = commandOf(typed);
  return command === 'quit' || (command !== null && commands.includes(command)) ? command : null;
}

function sayCommands({ commands }: Prompt, voice: Voice): void {
  instruct(`À taper aussi : ${typedCommands(commands)}.`, voice);
}

function instruct(sentence: string, { say, told }: Voice): void {
  if (!told.has(sentence)) say(sentence);
  told.add(sentence);
}
