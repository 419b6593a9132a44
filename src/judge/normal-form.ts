/** A value in another form than the one a fiche keeps, and the form it keeps. Pure. */

import { invisibleIn } from '../french/invisible.ts';
import { isAmbiguous, isApproximate } from '../french/numbers.ts';
import { quote } from '../french/typography.ts';
import { type Field, fieldAt } from '../model/fields.ts';
import { toDotted, toFieldPath } from '../model/pointer.ts';
import { readScalar, type Scalar } from '../model/reading.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { isPartOfOne } from './doubtful-value.ts';
import { type Fix, lineAt } from './mended.ts';

export interface Normalising {
  pointer: string;
  value: Scalar;
  /** Of what stands there, where something nobody sees follows it; null where nothing does. */
  tail: Span | null;
  fix: Fix;
}

/** Null where it is in that form, or where a person must decide. */
export function normalising(snapshot: Snapshot, pointer: string): Normalising | null {
  const field = fieldAt(toFieldPath(pointer));
  const span = snapshot.source.entries.get(pointer)?.value;
  if (!field || !span) return null;
  const { text } = snapshot.source;
  const written = text.slice(span[0], span[1]);
  // What elsewhere refers to it must not lose what it refers to.
  const before = text.slice(text.lastIndexOf('\n', span[0] - 1) + 1, span[0]).trimEnd();
  if (/&[^\s&]{1,60}$/.test(before) || written.startsWith('&')) return null;
  const given = snapshot.draft.follow(pointer).value;
  const value = normalForm(given, written, field);
  if (value === null) return null;
  const isHidden = typeof given === 'string' && given !== written && invisibleIn(given) !== null;
  const shown = written === value ? JSON.stringify(value) : String(value);
  return {
    pointer,
    value,
    tail: isHidden ? span : null,
    fix: {
      line: lineAt(snapshot, span[0]),
      message: `${toDotted(pointer)} : ${quote(written)} devient ${quote(shown)}`,
    },
  };
}

/** Null where a person must decide: « environ 12 000 » says more than 12 000. */
function normalForm(value: unknown, written: string, field: Field): Scalar | null {
  if (typeof value === 'object' || value === null) return null;
  const kind = field.items ?? field.kind;
  // A number where a text is due: what was written, as it was written.
  if (kind === 'text') return typeof value === 'string' ? null : written;
  if (typeof value === 'string' && kind === 'number' && isApproximate(value)) return null;
  // Twelve and a half, or twelve thousand five hundred?
  if (kind === 'number' && isAmbiguous(written)) return null;
  if (kind === 'number' && isPartOfOne(field, written)) return null;
  const reading = readScalar(field, value);
  return reading.ok ? reading.value : null;
}
