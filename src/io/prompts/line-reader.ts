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
  return new Lines(input);
}

class Lines implements LineReader {
  readonly isTTY: boolean;
  private readonly decoder = new Decoder();
  private readonly queue: Given[] = [];
  private current = { text: '', isDamaged: false };
  private isEnded = false;
  private isWoken = false;
  private isAfterReturn = false;
  private notify: () => void = () => {};

  constructor(private readonly input: Streams['input']) {
    this.isTTY = input.isTTY === true;
    input.on('data', this.take);
    for (const name of ENDS) input.on(name, this.end);
    input.on('error', this.end);
  }

  async next(): Promise<Given | null> {
    const { queue } = this;
    await this.wait(() => queue.length > 0 || this.isWoken);
    // A flood of lines would leave no turn to a signal.
    await new Promise((done) => setImmediate(done));
    const first = queue.shift();
    if (first === undefined) return null;
    if (queue.length === 0) this.input.resume();
    const all = [first];
    while (this.isTTY && !this.isEnded) {
      if (queue.length === 0) await this.wait(() => queue.length > 0, PASTE_MS);
      const more = queue.shift();
      if (more === undefined) break;
      all.push(more);
    }
    return { lines: all.flatMap(({ lines }) => lines), isDamaged: all.some(({ isDamaged }) => isDamaged) };
  }

  wake(): void {
    this.isWoken = true;
    this.notify();
  }

  close(): void {
    this.input.removeListener('data', this.take);
    for (const name of ENDS) this.input.removeListener(name, this.end);
    this.input.pause();
  }

  private readonly take = (chunk: Uint8Array | string): void => {
    for (const typed of this.decoder.feed(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)) {
      if (typed.kind === 'unreadable') this.current.isDamaged = true;
      else if (typed.kind === 'text') this.current.text += typed.text;
      else if (typed.kind === 'paste') this.current.text += typed.text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
      else if (typed.key.name === 'tab') this.current.text += '\t';
      // CR LF is one end.
      else if (typed.key.name === 'return' || (typed.key.name === 'enter' && !this.isAfterReturn)) this.endLine();
      this.isAfterReturn = typed.kind === 'key' && typed.key.name === 'return';
    }
    if (this.queue.length > MOST_WAITING) this.input.pause();
  };

  private readonly end = (): void => {
    for (const typed of this.decoder.flush()) if (typed.kind === 'paste') this.current.text += typed.text;
    if (this.current.text !== '' || this.current.isDamaged) this.endLine();
    this.isEnded = true;
    this.notify();
  };

  private endLine(): void {
    this.queue.push({ lines: this.current.text.split('\n'), isDamaged: this.current.isDamaged });
    this.current = { text: '', isDamaged: false };
    this.notify();
  }

  private wait(until: () => boolean, most?: number): Promise<void> {
    return new Promise((done) => {
      const timer = most === undefined ? undefined : setTimeout(done, most);
      this.notify = () => {
        if (!until() && !this.isEnded) return;
        clearTimeout(timer);
        done();
      };
      this.notify();
    });
  }
}

const ENDS = ['end', 'close'] as const;
