/**
 * The conversation line by line: numbered choices, nothing redrawn. For screen readers, terminals without keys one by
 * one, and answers given through a pipe. The order of a question never changes.
 */
import { createInterface } from 'node:readline';
import type { OpenAsk } from '../../cli/ports.ts';
import { fold } from '../../french/fold.ts';
import type { ChoicePrompt, Command, Prompt, Reply, TextPrompt } from '../../interview/ask.ts';
import { Interrupted } from '../../interview/ask.ts';
import { commandOf, typedCommands } from '../../interview/commands.ts';
import type { Choice } from '../../model/fields.ts';
import { type Cut, listenForCuts } from './cut.ts';
import type { Streams } from './inquirer.ts';
import { introduce, type Speech, speechTo } from './speech.ts';

/** A terminal that edits lines itself cuts them here, without a word. In bytes. */
const TTY_LINE = 4095;

export function lines(ascii: boolean, streams: Streams): OpenAsk {
  const speech = speechTo(streams.output, ascii);
  const cut = listenForCuts();
  const reader = readLines(streams, cut);
  return {
    say: speech.say,
    put: (prompt, typing) =>
      prompt.kind === 'text' ? text(prompt, typing, speech, reader) : choice(prompt, speech, reader),
    close() {
      reader.close();
      cut.release();
    },
  };
}

type Typing = (text: string) => void;

interface Reader {
  /** Whether a person types at a terminal that edits lines itself. */
  isTTY: boolean;
  /** Null at the end of the input. Rejects with `Interrupted`. */
  next(): Promise<string | null>;
  close(): void;
}

function readLines(streams: Streams, cut: Cut): Reader {
  const input = createInterface({ input: streams.input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const queue: string[] = [];
  let ended = false;
  let wake: () => void = () => {};
  input.on('line', (line) => {
    queue.push(line);
    wake();
  });
  input.on('close', () => {
    ended = true;
    wake();
  });
  cut.signal.addEventListener('abort', () => wake());
  return {
    isTTY: streams.input.isTTY === true,
    async next() {
      streams.output.write('> ');
      while (queue.length === 0 && !ended && !cut.signal.aborted) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      if (cut.signal.aborted) throw cut.reason();
      return queue.shift() ?? null;
    },
    close: () => input.close(),
  };
}

async function text(prompt: TextPrompt, typing: Typing, speech: Speech, reader: Reader): Promise<Reply> {
  introduce(prompt, speech);
  if (prompt.initial !== '') speech.say(`Réponse actuelle : ${prompt.initial}\nEntrée seule : la garder.`);
  if (prompt.long) speech.say('Pour finir : une ligne avec un point seul, ou deux lignes vides.');
  sayCommands(prompt, speech);
  for (;;) {
    const typed = prompt.long ? await paragraph(prompt, typing, reader) : await line(reader, speech);
    if (typed.trim() === '') return prompt.initial === '' ? { command: 'pass' } : { text: prompt.initial };
    const command = commandIn(typed, prompt.commands);
    if (command) return { command };
    const problem = prompt.problem(typed);
    if (problem === null) {
      if (prompt.preview) speech.say(`Votre phrase : ${prompt.preview(typed)}`);
      return { text: typed };
    }
    speech.say(`Erreur : ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`);
  }
}

async function line(reader: Reader, { say }: Speech): Promise<string> {
  const typed = await reader.next();
  if (typed === null) throw new Interrupted();
  if (reader.isTTY && Buffer.byteLength(typed) >= TTY_LINE) {
    say('Attention : ce terminal coupe les lignes aussi longues. Relisez la fin de votre réponse.');
  }
  return typed;
}

/** Up to a full stop alone, two empty lines, or the end of the input; a command is one line. */
async function paragraph(prompt: TextPrompt, typing: Typing, reader: Reader): Promise<string> {
  const typed: string[] = [];
  try {
    for (;;) {
      const next = await reader.next();
      if (next === null && typed.length === 0) throw new Interrupted();
      if (next === null || next.trim() === '.') break;
      typed.push(next);
      if (typed.length === 1 && (next.trim() === '' || commandIn(next, prompt.commands))) break;
      if (typed.at(-1)?.trim() === '' && typed.at(-2)?.trim() === '') break;
    }
  } catch (error) {
    if (typed.length > 0) typing(typed.join('\n'));
    throw error;
  }
  return typed.join('\n').trim();
}

async function choice(prompt: ChoicePrompt, speech: Speech, reader: Reader): Promise<Reply> {
  introduce(prompt, speech);
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
    if (typed.trim() === '') return current.length > 0 ? { choices: prompt.initial } : { command: 'pass' };
    const command = commandIn(typed, prompt.commands);
    if (command) return { command };
    const meant = meantBy(typed, prompt);
    if (meant !== null) {
      // A number says nothing back of what it chose.
      speech.say(`Choisi : ${meant.map((one) => one.label).join(', ')}`);
      return { choices: meant.map((one) => one.value) };
    }
    const numbers = `un numéro de 1 à ${prompt.choices.length}`;
    speech.say(`Erreur : écrivez ${numbers}, ou les premières lettres d’un choix.`);
  }
}

/** By number or by the beginning of the label; null when that is not one choice, or not as many as allowed. */
function meantBy(typed: string, { choices, many }: ChoicePrompt): Choice[] | null {
  const words = many ? typed.split(/[,;]|\s+(?=\d)/).filter((word) => word.trim() !== '') : [typed];
  const found = words.map((word) => one(word.trim(), choices));
  return found.every((choice) => choice !== null) ? [...new Set(found)] : null;
}

function one(word: string, choices: readonly Choice[]): Choice | null {
  if (/^\d+$/.test(word)) return choices[Number(word) - 1] ?? null;
  const exact = choices.find(({ value, label }) => fold(label) === fold(word) || fold(value) === fold(word));
  const begun = choices.filter(({ label }) => fold(label).startsWith(fold(word)));
  return exact ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

function commandIn(typed: string, commands: readonly Command[]): Command | null {
  const command = commandOf(typed);
  return command === 'quit' || (command !== null && commands.includes(command)) ? command : null;
}

function sayCommands({ commands }: Prompt, { say }: Speech): void {
  say(`À taper aussi : ${typedCommands(commands)}.`);
}
