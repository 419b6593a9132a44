/** Both modes over streams: what is sent by a terminal, a slow line, a paste, a machine that is not in UTF-8. */
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { Prompt, Reply, TextPrompt } from '../../src/interview/agenda/ask.ts';
import { lines } from '../../src/io/prompts/line-mode.ts';
import { terminal } from '../../src/io/prompts/terminal.ts';
import { pause } from '../terminal/person.ts';

const QUESTION: TextPrompt = {
  kind: 'text',
  label: 'Quel est le problème ?',
  hint: '',
  example: null,
  initial: '',
  commands: ['back', 'pass', 'quit'],
  long: false,
  preview: null,
  problem: () => null,
};

class Terminal {
  readonly input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  /** As standard output: never ended by what is piped into it. */
  readonly output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true, end: () => this.output });
  shown = '';
  readonly ask;

  constructor(mode: 'terminal' | 'lines', isTTY = true) {
    this.input.isTTY = isTTY;
    this.output.on('data', (chunk) => (this.shown += chunk));
    opened.push(this);
    this.ask = (mode === 'terminal' ? terminal : lines)(false, this);
  }

  /** Sends each piece, waiting in between as many milliseconds as a number says. */
  async answer(pieces: readonly (string | Uint8Array | number)[], prompt: Prompt = QUESTION): Promise<Reply> {
    const reply = this.ask.put(prompt, () => {});
    await pause(20);
    for (const piece of pieces) {
      if (typeof piece === 'number') await pause(piece);
      else this.input.write(piece);
    }
    return reply;
  }
}

const opened: Terminal[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.ask.close();
});

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('at a terminal', () => {
  it.each([
    ['its reply on colours', ['\u001b]11;rgb:1e1e/1e1e/1e1e\u0007', 'oui', 60, '\r']],
    ['its name, cut in two', ['ou\u001b[?62', 40, ';4c', 'i', 60, '\r']],
    ['a slow arrow', ['oi', '\u001b', 80, '[D', 'u', 60, '\r']],
    ['the mouse', ['o\u001b[<0;1;1Mui', 60, '\r']],
  ])('%s is no answer', async (_, pieces) => {
    expect(await new Terminal('terminal').answer(pieces)).toEqual({ text: 'oui' });
  });

  it('Escape alone goes back; the end of a very slow arrow types nothing after', async () => {
    const person = new Terminal('terminal');
    expect(await person.answer(['\u001b', 250])).toEqual({ command: 'back' });
    expect(await person.answer(['[D', 'oui', 60, '\r'])).toEqual({ text: 'oui' });
  });

  it('letters that do not read are told, and the answer is looked at again', async () => {
    const person = new Terminal('terminal');
    const reply = person.answer([latin('été'), 60, '\r', 60, ' beau', 60, '\r']);
    expect(await reply).toEqual({ text: 't beau' });
    expect(person.shown).toContain('n’ont pas pu être lues');
  });

  const LONG = `${'Le guichet ferme à seize heures. '.repeat(60)}\n`.repeat(100).trim();

  it.each([
    ['announced', [`\u001b[200~${LONG}\u001b[201~`]],
    [
      'not announced, by 4 KB',
      Array.from({ length: Math.ceil(LONG.length / 4096) }, (_, rank) =>
        LONG.slice(rank * 4096, (rank + 1) * 4096).replaceAll('\n', '\r'),
      ),
    ],
  ])('a paste of 200 KB, %s, comes whole', async (_, pieces) => {
    const person = new Terminal('terminal');
    const reply = await person.answer([...pieces, 60, '\r'], { ...QUESTION, long: true });
    const isWhole = 'text' in reply && reply.text === LONG;
    expect(isWhole).toBe(true);
  });
});

describe('line by line', () => {
  it.each([true, false])('bytes that are not UTF-8 are asked again (at a terminal: %s)', async (isTTY) => {
    const person = new Terminal('lines', isTTY);
    expect(await person.answer([latin('été\n'), 60, 'été\n'])).toEqual({ text: 'été' });
    expect(person.shown).toContain('pas en UTF-8');
    expect(person.shown).not.toContain('\ufffd');
  });

  it('a paste is one answer, announced or not; the next question keeps its own', async () => {
    const person = new Terminal('lines');
    expect(await person.answer(['\u001b[200~un\ndeux\ntrois\u001b[201~\n'])).toEqual({ text: 'un deux trois' });
    expect(await person.answer(['un\n', 'deux\n', 'trois\n'])).toEqual({ text: 'un deux trois' });
    expect(await person.answer(['quatre\n'])).toEqual({ text: 'quatre' });
  });

  it('a paste into a long text keeps its empty lines', async () => {
    const person = new Terminal('lines');
    const long = { ...QUESTION, long: true };
    expect(await person.answer(['un\n\n\ndeux\n', 60, 'trois\n', 60, '.\n'], long)).toEqual({
      text: 'un\n\n\ndeux\ntrois',
    });
    expect(await person.answer(['\u001b[200~a\n\n\nb\u001b[201~\n', 60, '\n', 60, '\n'], long)).toEqual({
      text: 'a\n\n\nb',
    });
  });

  it('through a pipe, each line answers one question', async () => {
    const person = new Terminal('lines', false);
    person.input.write('un\ndeux\r\n');
    expect(await person.answer([])).toEqual({ text: 'un' });
    expect(await person.answer([])).toEqual({ text: 'deux' });
  });

  it('arrows and replies that the line would hold are left out', async () => {
    expect(await new Terminal('lines').answer(['ou\u001b[Di\u001b[?62c\n'])).toEqual({ text: 'oui' });
  });
});

it('line by line, what is written so far is kept before the answer ends', async () => {
  const { ask, input } = new Terminal('lines');
  const kept: string[] = [];
  const reply = ask.put({ ...QUESTION, long: true }, (text) => void kept.push(text));
  await pause(20);
  input.write('Les greffiers perdent dix heures\n');
  await pause(40);
  expect(kept.at(-1)).toBe('Les greffiers perdent dix heures');
  input.write('par mois.\n.\n');
  expect(await reply).toEqual({ text: 'Les greffiers perdent dix heures\npar mois.' });
});
