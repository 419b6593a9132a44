/**
 * Answers line by line, from a terminal that edits lines itself or through a pipe. What a paste brings stays together: no
 * line of it answers the questions that follow.
 */
import { Decoder } from './decoder.ts';
import type { Streams } from './inquirer.ts';

/** What was given at once: one line, or all those of a paste. */
export interface Given {
  lines: readonly string[];
  /** Some bytes of it were not UTF-8. */
  isDamaged: boolean;
}

/** At a terminal, lines that follow each other so closely were pasted: nobody types that fast. In milliseconds. */
const PASTE_MS = 25;

/** Lines read ahead of the questions: past them a pipe waits, or a flood of lines would fill the memory. */
const MOST_WAITING = 1_000;

export interface LineReader {
  /** Whether a person types at a terminal that edits lines itself. */
  isTTY: boolean;
  /** Null at the end of the input, or once `wake` was called. */
  next(): Promise<Given | null>;
  /** Ends the wait. */
  wake(): void;
  close(): void;
}

export function readLines(input: Streams['input']): LineReader {
  const decoder = new Decoder();
  const queue: Given[] = [];
  const current = { text: '', isDamaged: false };
  let isEnded = false;
  let notify: () => void = () => {};
  let isWoken = false;
  const endLine = () => {
    queue.push({ lines: current.text.split('\n'), isDamaged: current.isDamaged });
    Object.assign(current, { text: '', isDamaged: false });
    notify();
  };
  let isAfterReturn = false;
  const take = (chunk: Uint8Array | string) => {
    for (const typed of decoder.feed(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)) {
      if (typed.kind === 'unreadable') current.isDamaged = true;
      else if (typed.kind === 'text') current.text += typed.text;
      else if (typed.kind === 'paste') current.text += typed.text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
      else if (typed.key.name === 'tab') current.text += '\t';
      // CR LF is one end.
      else if (typed.key.name === 'return' || (typed.key.name === 'enter' && !isAfterReturn)) endLine();
      isAfterReturn = typed.kind === 'key' && typed.key.name === 'return';
    }
    if (queue.length > MOST_WAITING) input.pause();
  };
  const end = () => {
    for (const typed of decoder.flush()) if (typed.kind === 'paste') current.text += typed.text;
    if (current.text !== '' || current.isDamaged) endLine();
    isEnded = true;
    notify();
  };
  input.on('data', take);
  input.on('end', end);
  input.on('close', end);
  input.on('error', end);
  const isTTY = input.isTTY === true;
  const wait = (until: () => boolean, most?: number) =>
    new Promise<void>((done) => {
      const timer = most === undefined ? undefined : setTimeout(done, most);
      notify = () => {
        if (!until() && !isEnded) return;
        clearTimeout(timer);
        done();
      };
      notify();
    });
  return {
    isTTY,
    async next() {
      await wait(() => queue.length > 0 || isWoken);
      // A flood of lines would leave no turn to a signal.
      await new Promise((done) => setImmediate(done));
      const first = queue.shift();
      if (first === undefined) return null;
      if (queue.length === 0) input.resume();
      const all = [first];
      while (isTTY && !isEnded) {
        if (queue.length === 0) await wait(() => queue.length > 0, PASTE_MS);
        const more = queue.shift();
        if (more === undefined) break;
        all.push(more);
      }
      return { lines: all.flatMap(({ lines }) => lines), isDamaged: all.some(({ isDamaged }) => isDamaged) };
    },
    wake() {
      isWoken = true;
      notify();
    },
    close() {
      for (const [name, listener] of [
        ['data', take],
        ['end', end],
        ['close', end],
      ] as const) {
        input.removeListener(name, listener);
      }
      input.pause();
    },
  };
}
