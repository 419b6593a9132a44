/** The same as the tool does on snapshots, from text to text: what most tests have at hand. */

import { mended } from '../src/judge/fix.ts';
import { type LintOptions, lint } from '../src/judge/lint.ts';
import type { Catalogue } from '../src/judge/rule.ts';
import * as editing from '../src/source/edit.ts';
import * as erasing from '../src/source/erase.ts';
import { snapshotOf } from '../src/source/snapshot.ts';

export function setValue(text: string, pointer: string, value: unknown): string {
  return editing.setValue(snapshotOf(text), pointer, value).text;
}

export function eraseValue(text: string, pointer: string): string {
  return erasing.eraseValue(snapshotOf(text), pointer).text;
}

export function fixText(text: string): { text: string; fixes: readonly { line: number; message: string }[] } {
  const { snapshot, fixes } = mended(snapshotOf(text));
  return { text: snapshot.text, fixes };
}

export function lintText(path: string, text: string, catalogue: Catalogue, options: LintOptions) {
  return lint(path, snapshotOf(text), catalogue, options);
}

export function dataOf(text: string): unknown {
  return snapshotOf(text).source.value;
}

export function setValues(text: string, answers: readonly (readonly [string, unknown])[]): string {
  return editing.setValues(snapshotOf(text), answers).text;
}
