/** How both modes say things: words whole, nothing that the terminal would take for an order, plain signs where it must be. */
import { styleText } from 'node:util';
import { visible } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import type { Prompt } from '../../interview/agenda/ask.ts';

/** Wider than this, lines are hard to read. */
const WIDEST = 100;

export function windowOf(stream: { columns?: number; rows?: number }): { columns: number; rows: number } {
  return { columns: Math.min(WIDEST, Math.max(30, stream.columns || 80)), rows: Math.max(10, stream.rows || 24) };
}

/** Signs that a terminal without Unicode shows as question marks; letters with accents are left to it. */
function plainSigns(text: string): string {
  return text
    .replace(/«[\u00a0\u202f ]?|[\u00a0\u202f ]?»/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-')
    .replace(/§ ?/g, 'paragraphe ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe');
}

/** How much a text stands out: the question does, what helps to answer it stays back. */
export type Tone = 'strong' | 'faint';

export interface Speech {
  say(text: string, tone?: Tone): void;
  /** As it can be shown, not yet wrapped. */
  sign(text: string): string;
}

export function speechTo(
  stream: NodeJS.WritableStream & { columns?: number; rows?: number; hasColors?(): boolean },
  ascii: boolean,
): Speech {
  const sign = (text: string) => (ascii ? plainSigns(text) : text);
  // Asks the terminal, the environment and those who want no colour.
  const isStyled = stream.hasColors?.() ?? false;
  const toned = (line: string, tone: Tone | undefined) =>
    tone === undefined || !isStyled || line === '' ? line : styleText(tone === 'strong' ? 'bold' : 'dim', line);
  return {
    sign,
    say(text, tone) {
      const lines = wrap(sign(visible(text)), windowOf(stream).columns - 1).split('\n');
      stream.write(`${lines.map((line) => toned(line, tone)).join('\n')}\n`);
    },
  };
}

/** Where one stands, the question, then what helps to answer it. `all`: what was said above is said again. */
export function introduce({ above = [], label, hint, example }: Prompt, { say }: Speech, all: boolean): void {
  const around = above.filter(({ isNew }) => isNew || all);
  if (around.length > 0) say('');
  for (const { text } of around) say(text);
  say(`\n${label}`, 'strong');
  if (hint) say(hint, 'faint');
  if (example) say(`Exemple : ${example}`, 'faint');
}
