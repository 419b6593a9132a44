/**
 * A terminal's input, as prompts take it: it stands for the stream that readline reads, and gives it whole keys, whole runs
 * of letters and whole pastes, where readline would take them one sign at a time.
 */
import { EventEmitter } from 'node:events';
import { Decoder, type Typing } from './decoder.ts';
import type { Streams } from './inquirer.ts';
import type { Key } from './key-names.ts';

/** A paste or a run of letters has no name of readline's: readline then leaves it to the prompt. */
export interface Pressed extends Key {
  typed: Typing;
}

/** Escape alone is told from the beginning of an arrow by waiting; longer is felt, and slow lines need as much. In milliseconds. */
const ESCAPE_MS = 120;
/** A terminal sends the signs of one key together, or almost. In milliseconds. */
const TOGETHER_MS = 30;
/** A sequence that was begun, and whose end does not come. In milliseconds. */
const SEQUENCE_MS = 1000;

const NO_NAME = { name: 'texte', ctrl: false, meta: false };

export class Keyboard extends EventEmitter {
  private readonly decoder = new Decoder();
  /** When something came last, in milliseconds. */
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody types any more. */
  private isOver = false;

  constructor(private readonly input: Streams['input']) {
    super();
    input.on('data', this.take);
    input.on('end', this.end);
    input.on('close', this.end);
    // A window that is closed takes its terminal away: what is asked of it then fails.
    input.on('error', this.end);
    input.pause();
  }

  get isTTY(): boolean {
    return this.input.isTTY === true;
  }

  setRawMode(mode: boolean): this {
    if (!this.isOver) this.input.setRawMode?.(mode);
    return this;
  }

  pause(): this {
    this.input.pause();
    return this;
  }

  resume(): this {
    this.input.resume();
    return this;
  }

  close(): void {
    clearTimeout(this.timer);
    this.input.removeListener('data', this.take);
    this.input.removeListener('end', this.end);
    this.input.removeListener('close', this.end);
    this.input.pause();
  }

  private readonly take = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    const wasString = this.decoder.isString;
    const isLate = performance.now() - this.since > TOGETHER_MS;
    this.since = performance.now();
    this.tell(this.decoder.feed(bytes, isLate));
    // Its time runs from its beginning: who goes on typing would hold it open for ever.
    if (wasString && this.decoder.isString) return;
    clearTimeout(this.timer);
    if (this.decoder.isWaiting) this.timer = setTimeout(this.flush, this.decoder.isEscape ? ESCAPE_MS : SEQUENCE_MS);
  };

  private readonly flush = (): void => this.tell(this.decoder.flush());

  private readonly end = (): void => {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.flush();
    this.emit('end');
  };

  private tell(typings: readonly Typing[]): void {
    for (const typed of typings) {
      const pressed: Pressed = { ...(typed.kind === 'key' ? typed.key : NO_NAME), typed };
      // Without a letter of its own, so that readline writes nothing.
      this.emit('keypress', undefined, pressed);
    }
  }
}
