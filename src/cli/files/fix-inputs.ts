/** `--fix`: what mends itself, written or shown. */
import { createTwoFilesPatch } from 'diff';
import { plural, quote, typedName, visibleName } from '../../french/typography.ts';
import { mended } from '../../judge/fix.ts';
import type { Fix } from '../../judge/mended.ts';
import { decode } from '../../source/decode.ts';
import { snapshotOf } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { type Input, opened } from './lint-input.ts';

export interface Fixed {
  /** The files as they now are. */
  inputs: Input[];
  /** Why some could not be written: the others are. */
  failures: string[];
}

/** Writes the mended files, and says what was done. */
export function fixInputs(inputs: readonly Input[], io: Io): Fixed {
  const failures: string[] = [];
  let count = 0;
  const after = inputs.map((input) => {
    const { text, fixes } = correctionOf(input, io);
    if (fixes.length === 0) return input;
    try {
      io.files.write(input.path, text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error.message);
      return input;
    }
    count += fixes.length;
    for (const { line, message } of fixes) io.stderr.write(`${visibleName(input.path)}, ligne ${line} : ${message}\n`);
    return { ...input, content: { ok: true as const, bytes: new TextEncoder().encode(text) } };
  });
  if (count === 0 && failures.length > 0) return { inputs: after, failures };
  const done = count === 0 ? 'Rien ne se corrige seul.' : `${plural(count, 'correction faite', 'corrections faites')}.`;
  io.stderr.write(`${done} ${whatIsLeft(after, io)}\n`);
  return { inputs: after, failures };
}

/** A fiche of which a line does not read is mended by hand first: no question finds its place there. */
function whatIsLeft(inputs: readonly Input[], io: Io): string {
  const [unread] = inputs.filter((input) => !isRead(input, io));
  if (unread !== undefined)
    return `${quote(visibleName(unread.path))} ne se lit pas encore en entier : corrigez à la main ce qui est dit ci-dessous, puis relancez --fix.`;
  const [only, ...others] = inputs;
  return `Pour le reste : fiche edit ${only !== undefined && others.length === 0 ? typedName(only.path) : '<fichier>'}`;
}

function isRead(input: Input, io: Io): boolean {
  const { content } = opened(input, io.files.read);
  const decoded = content.ok ? decode(content.bytes) : null;
  return decoded?.ok === true && snapshotOf(decoded.text).source.readable;
}

/**
 * As `git apply` takes it, which knows no path above the current folder: then all are from the top of the repository. Empty
 * when nothing mends itself.
 */
export function fixesAsDiff(inputs: readonly Input[], io: Io): string {
  const isAbove = inputs.some(({ path }) => path.startsWith('../'));
  if (isAbove) io.stderr.write('Les chemins partent du haut du dépôt : appliquez ces corrections de là.\n');
  const named = (path: string) => (isAbove ? io.files.fromRepository(path) : path);
  const all = inputs
    .map((input) => {
      const { before, text, fixes } = correctionOf(input, io);
      return fixes.length === 0 ? '' : patch(named(input.path), before, text);
    })
    .join('');
  if (all === '')
    io.stderr.write(
      'Rien ne se corrige seul, donc rien à montrer. Pour ce qui est à revoir : fiche lint, sans --fix.\n',
    );
  return all;
}

/** Without the line of signs that `diff` puts first and git does not know. */
function patch(path: string, before: string, after: string): string {
  const whole = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).replace(/^=+\n/, '');
  // As git does: a tab ends a name that holds a space, for whoever applies it.
  return /^[\w ./-]+$/.test(path) && path.includes(' ')
    ? whole.replace(/^--- .*\n\+\+\+ .*\n/, `--- a/${path}\t\n+++ b/${path}\t\n`)
    : whole;
}

interface Correction {
  before: string;
  text: string;
  fixes: readonly Fix[];
}

function correctionOf(input: Input, io: Io): Correction {
  const { content } = opened(input, io.files.read);
  const decoded = content.ok ? decode(content.bytes) : null;
  if (!decoded?.ok) return { before: '', text: '', fixes: [] };
  const { snapshot, fixes } = mended(snapshotOf(decoded.text));
  return { before: decoded.text, text: snapshot.text, fixes };
}
