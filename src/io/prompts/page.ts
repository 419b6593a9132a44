/** A clean screen for each question: what was said before it stays above, drawn anew when the window changes. */
import type { Speech, Tone } from './speech.ts';

const HOME = '\u001b[H\u001b[J';

/** What a prompt answers when the window has changed: it is to be drawn again, as it stands. */
export const AGAIN = Symbol('again');
export type Again = typeof AGAIN;

/** What a prompt keeps from one drawing to the next; null at first. */
export interface Memory<State> {
  state: State | null;
}

export interface Page {
  speech: Speech;
  /** The next question has the screen to itself. What was there goes up, where the terminal keeps it. */
  turn(): void;
  /** The same page, at the width of the window. */
  again(): void;
}

export function pageOn(output: NodeJS.WritableStream & { rows?: number }, speech: Speech): Page {
  const said: { text: string; tone: Tone | undefined }[] = [];
  return {
    speech: {
      sign: speech.sign,
      say(text, tone) {
        said.push({ text, tone });
        speech.say(text, tone);
      },
    },
    turn() {
      said.length = 0;
      const { rows } = output;
      if (rows) output.write(`\u001b[${rows};1H${'\n'.repeat(rows)}${HOME}`);
    },
    again() {
      if (output.rows) output.write(HOME);
      for (const { text, tone } of said) speech.say(text, tone);
    },
  };
}
