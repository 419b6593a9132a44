/** What can be mended in a fiche without asking anyone, as range edits: all the rest stays byte for byte. Pure. */

import { asTyped, invisibleIn, isBlank } from '../french/invisible.ts';
import { isTypo } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { child, parentOf, segmentsOf } from '../model/pointer.ts';
import { EditError, setValue, setValues, withEdits } from '../source/edit.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { uncommented } from './commented-title.ts';
import { uncut, unescaped } from './fix-lost.ts';
import { headsTyped, unhidden, untabbed } from './fix-unseen.ts';
import { gluedAt } from './glued-key.ts';
import { type Fix, lineAt, type Mended, MOST_FIXES, mistakesIn } from './mended.ts';
import { rereadTexts } from './misread-text.ts';
import { normalising } from './normal-form.ts';
import { checkSchema, type Mistake } from './schema-check.ts';
import { foreign, isQuoted, isSomeText, isSomethingElse } from './something-else.ts';

export function mended(given: Snapshot): Mended {
  if (isNoFiche(given)) return { snapshot: given, fixes: [] };
  const read = rereadTexts(given);
  const titled = uncommented(read.snapshot);
  const spaced = untabbed(titled.snapshot);
  const typed = headsTyped(spaced.snapshot);
  const begun = typed.snapshot.source.readable ? typed : unhidden(titled.snapshot);
  const whole = begun.snapshot.source.readable ? uncut(begun.snapshot) : { snapshot: begun.snapshot, fixes: [] };
  const plain = whole.snapshot.source.readable ? unescaped(whole.snapshot) : { snapshot: whole.snapshot, fixes: [] };
  const set = settled(plain.snapshot, 0);
  const { snapshot, fixes } = withFormat(set);
  const done = [
    ...read.fixes,
    ...titled.fixes,
    ...spaced.fixes,
    ...begun.fixes,
    ...whole.fixes,
    ...plain.fixes,
    ...fixes,
  ];
  // Half mended, a text that does not read is left as it is.
  return snapshot.source.readable ? { snapshot, fixes: done } : { snapshot: given, fixes: [] };
}

const FORMAT = 'fiche/1';
/** Fewer, and a text only begins to be one. */
const FEWEST_KEYS = 3;

/** The version of the format is nobody's answer: there is one. */
function withFormat({ snapshot, fixes }: Mended): Mended {
  const { readable, value } = snapshot.source;
  if (
    !readable ||
    !isObject(value) ||
    value.format !== undefined ||
    value.phase === undefined ||
    Object.keys(value).length < FEWEST_KEYS
  )
    return { snapshot, fixes };
  const after = setValue(snapshot, '/format', FORMAT);
  const fix = { line: 1, message: `${quote(`format: ${FORMAT}`)} est écrit` };
  return after.source.readable ? { snapshot: after, fixes: [...fixes, fix] } : { snapshot, fixes };
}

/** What is told to be no fiche is left as it is. */
function isNoFiche({ source: { text, readable, value } }: Snapshot): boolean {
  const isText = !readable || (typeof value === 'string' && !isQuoted(text));
  return foreign(text) !== null || (isText ? isSomeText(text) : isSomethingElse(value));
}

/** As deep as keys stand under keys. */
const DEEPEST = 5;

/** What the schema refuses, as it was meant. */
function settled(given: Snapshot, depth: number): Mended {
  const fixes: Fix[] = [];
  let snapshot = given;
  const renaming = depth < DEEPEST && given.source.readable ? renamedAtOnce(given) : null;
  if (renaming !== null) {
    // « Porteur » alone hides what is wrong below: « Nom » is mended with it, or neither is.
    const below = settled(renaming.snapshot, depth + 1);
    if (below.snapshot.source.readable && mistakesIn(below.snapshot) < mistakesIn(given)) {
      snapshot = below.snapshot;
      fixes.push(...renaming.fixes, ...below.fixes);
    }
  }
  const together = snapshot.source.readable ? normalisedAtOnce(snapshot) : null;
  if (together !== null) {
    snapshot = together.snapshot;
    fixes.push(...together.fixes);
  }
  const refused = new Set<string>();
  while (fixes.length < MOST_FIXES && snapshot.source.readable) {
    const { mistakes, judgeable } = checkSchema(snapshot.source);
    const attempt = judgeable ? nextAttempt(snapshot, mistakes, refused) : null;
    if (attempt === null) break;
    const done = accepted(attempt, mistakes.length);
    if (done === null) refused.add(attempt.pointer);
    else {
      snapshot = done.snapshot;
      fixes.push(...done.fixes);
    }
  }
  return { snapshot, fixes };
}

/** Mistyped keys, all those that can have meant one thing only; null where there are none. */
function renamedAtOnce(given: Snapshot): Mended | null {
  const { mistakes, judgeable } = checkSchema(given.source);
  const meant = judgeable ? mistakes.flatMap((one) => renaming(given, one, mistakes) ?? []) : [];
  if (meant.length === 0) return null;
  return {
    snapshot: withEdits(
      given,
      meant.map(({ key, insert }) => ({ span: key, insert })),
    ),
    fixes: meant.map(({ fix }) => fix),
  };
}

/** Only what leaves fewer mistakes than before; what stands under a key now known may have to be mended with it. */
function accepted({ after, fix, renamedTo }: Attempt, before: number): Mended | null {
  if (!after.source.readable) return null;
  if (mistakesIn(after) < before) return { snapshot: after, fixes: [fix] };
  const value = renamedTo === undefined ? null : normalised(after, renamedTo);
  if (value === null || !value.after.source.readable || mistakesIn(value.after) >= before) return null;
  return { snapshot: value.after, fixes: [fix, value.fix] };
}

interface Attempt {
  pointer: string;
  after: Snapshot;
  fix: Fix;
  /** The pointer of what stood under a key of another name. */
  renamedTo?: string;
}

function nextAttempt(snapshot: Snapshot, mistakes: readonly Mistake[], refused: ReadonlySet<string>): Attempt | null {
  for (const mistake of mistakes.filter(({ pointer }) => !refused.has(pointer))) {
    const attempt = mistake.isKey ? renamed(snapshot, mistake, mistakes) : normalised(snapshot, mistake.pointer);
    if (attempt !== null) return attempt;
  }
  return null;
}

/** A mistyped key, where only one thing can have been meant and nothing stands there yet. */
function renamed(snapshot: Snapshot, mistake: Mistake, all: readonly Mistake[]): Attempt | null {
  const { pointer, meant } = mistake;
  const { entries } = snapshot.source;
  const key = entries.get(pointer)?.key;
  const written = segmentsOf(pointer).at(-1) ?? '';
  const hidden = invisibleIn(written);
  if (hidden !== null && key) {
    // What shifted the line may have been meant to shift it.
    const typed = [asTyped(written).trimEnd(), asTyped(written).trim()];
    const ways = typed.map((insert) => withEdits(snapshot, [{ span: key, insert }]));
    const after = ways.find((way) => way.source.readable && mistakesIn(way) < all.length);
    return after === undefined
      ? null
      : {
          pointer,
          after,
          fix: { line: lineAt(snapshot, key[0]), message: `${quote(asTyped(written))} ne cache plus ${hidden}` },
        };
  }
  const found = renaming(snapshot, mistake, all);
  if (found === null) return null;
  return {
    pointer,
    ...(meant !== undefined && { renamedTo: child(parentOf(pointer), meant) }),
    after: withEdits(snapshot, [{ span: found.key, insert: found.insert }]),
    fix: found.fix,
  };
}

interface Renaming {
  key: Span;
  insert: string;
  fix: Fix;
}

/** Null where a key may have meant several things, or one that is there already. */
function renaming(snapshot: Snapshot, { pointer, meant, isKey }: Mistake, all: readonly Mistake[]): Renaming | null {
  const { entries } = snapshot.source;
  const key = entries.get(pointer)?.key;
  const written = segmentsOf(pointer).at(-1) ?? '';
  const glued = isKey ? gluedAt(snapshot.source, parentOf(pointer), written) : null;
  if (glued?.insert === null) return null;
  if (glued !== null && key) {
    const { text } = snapshot.source;
    const message = `${quote(text.slice(...glued.span))} devient ${quote(glued.insert)}`;
    return { key: glued.span, insert: glued.insert, fix: { line: lineAt(snapshot, key[0]), message } };
  }
  if (!isKey || meant === undefined || !key || invisibleIn(written) !== null || !isTypo(written, meant)) return null;
  // A digit or a sign that no key has was meant as a value.
  if (/[\d:=]/.test(written)) return null;
  const rivals = all.filter((one) => one.isKey && one.meant === meant && parentOf(one.pointer) === parentOf(pointer));
  if (rivals.length > 1 || entries.has(child(parentOf(pointer), meant))) return null;
  const fix = { line: lineAt(snapshot, key[0]), message: `${quote(written)} devient ${quote(meant)}` };
  // In JSON, a key keeps its quotation marks.
  const isQuoted = snapshot.source.text[key[0]] === '"';
  return { key, insert: isQuoted ? JSON.stringify(meant) : meant, fix };
}

/** A choice, a date, a number or a yes in another form than the one a fiche keeps. */
function normalised(snapshot: Snapshot, pointer: string): Attempt | null {
  const meant = normalising(snapshot, pointer);
  if (meant === null) return null;
  try {
    return {
      pointer,
      after: setValue(meant.tail === null ? snapshot : withoutTail(snapshot, meant.tail), pointer, meant.value),
      fix: meant.fix,
    };
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** All those at once, where each of them is then right; null where that must be seen one by one. */
function normalisedAtOnce(snapshot: Snapshot): Mended | null {
  const { mistakes, judgeable } = checkSchema(snapshot.source);
  const all = judgeable ? mistakes.flatMap((one) => (one.isKey ? [] : (normalising(snapshot, one.pointer) ?? []))) : [];
  const meant = all.filter(({ tail }) => tail === null);
  if (meant.length < 2 || new Set(meant.map(({ pointer }) => pointer)).size < meant.length) return null;
  try {
    const after = setValues(
      snapshot,
      meant.map(({ pointer, value }) => [pointer, value]),
    );
    const isRight = after.source.readable && mistakesIn(after) <= mistakes.length - meant.length;
    return isRight ? { snapshot: after, fixes: meant.map(({ fix }) => fix) } : null;
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** What nobody sees after a value, up to the end of its line: it is part of what YAML reads there. */
function withoutTail(snapshot: Snapshot, [, end]: readonly [number, number]): Snapshot {
  const { text } = snapshot.source;
  let tail = end;
  while (tail < text.length && text[tail] !== '\n' && isBlank(text[tail] ?? '')) tail += 1;
  return withEdits(snapshot, [{ span: [end, tail], insert: '' }]);
}
