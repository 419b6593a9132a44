/** `--fix`: what mends itself, written or shown. */
import { createTwoFilesPatch } from 'diff';
import { decode } from '../core/decode.ts';
import { type FixedText, fixText } from '../core/fix.ts';
import { plural, visible } from '../core/french.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';

/** Writes the mended files, says what was done, and gives them back as they now are. Throws `UserError`. */
export function fixInputs(inputs: readonly Input[], io: Io): Input[] {
  let count = 0;
  const after = inputs.map((input) => {
    const { text, fixes } = fixedOf(input);
    if (fixes.length === 0) return input;
    io.files.write(input.path, text);
    count += fixes.length;
    for (const { line, message } of fixes) io.stderr.write(`${visible(input.path)}, ligne ${line} : ${message}\n`);
    return { ...input, content: { ok: true as const, bytes: new TextEncoder().encode(text) } };
  });
  const done = count === 0 ? 'Rien ne se corrige seul.' : `${plural(count, 'correction faite', 'corrections faites')}.`;
  io.stderr.write(`${done} Pour le reste : fiche edit <fichier>\n`);
  return after;
}

/** As `git apply` takes it; empty when nothing mends itself. */
export function fixesAsDiff(inputs: readonly Input[]): string {
  return inputs
    .map((input) => {
      const { before, text, fixes } = fixedOf(input);
      return fixes.length === 0 ? '' : patch(input.path, before, text);
    })
    .join('');
}

/** Without the line of signs that `diff` puts first and git does not know. */
function patch(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).replace(/^=+\n/, '');
}

function fixedOf({ content }: Input): FixedText & { before: string } {
  const decoded = content.ok ? decode(content.bytes) : null;
  if (!decoded?.ok) return { before: '', text: '', fixes: [] };
  return { before: decoded.text, ...fixText(decoded.text) };
}
