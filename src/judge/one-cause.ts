/** What follows from something that is told already: one cause, one finding. */
import { isWithin } from '../model/pointer.ts';
import type { Finding } from './finding.ts';
import type { Opinion } from './opinions.ts';
import type { Mistake } from './schema-check.ts';

/** « contact : à venir » is one mistake: that of its form is told. */
export function isMistaken({ kind, pointer, missing }: Finding, mistakes: readonly Mistake[]): boolean {
  // What does not read is not discussed as well.
  if (kind === 'rule') return mistakes.some((mistake) => !mistake.isKey && mistake.pointer === pointer);
  if (kind !== 'requirement') return false;
  const places = missing === undefined || missing.length === 0 ? [pointer] : missing;
  return places.every((place) => mistakes.some((mistake) => !mistake.isKey && mistake.pointer === place));
}

/** YAML took away a part of what was typed there: what is left is not told as well. */
export function isOfLost({ pointer, rule }: Finding, lost: readonly Finding[]): boolean {
  return rule !== 'schema/cle-inconnue' && lost.some((one) => one.rule === 'yaml/syntaxe' && one.pointer === pointer);
}

/** Below a key that is not known there: that is what is told. */
export function isAstray({ pointer }: Finding, mistakes: readonly Mistake[]): boolean {
  return mistakes.some(({ isKey, pointer: key }) => isKey && isWithin(pointer, key));
}

/** Nothing is said of an answer by the way, where something is said of it, of what it is in, or of a part of it. */
export function withoutRepeats(opinions: readonly Opinion[]): Opinion[] {
  const firm = opinions.filter(({ unlessTold }) => !unlessTold).map(({ finding }) => finding.pointer);
  const kept = opinions.filter(
    ({ unlessTold, finding: { pointer } }) =>
      !unlessTold || !firm.some((other) => isWithin(pointer, other) || isWithin(other, pointer)),
  );
  // Of two things said by the way, the last: `forme-gabarit`, which says of anything that it is hollow, comes first.
  const last = new Map(kept.map((one) => [one.finding.pointer, one]));
  return kept.filter((one) => !one.unlessTold || last.get(one.finding.pointer) === one);
}

/** Hollow, and told as missing. */
export function isMissing(pointer: string, hollow: ReadonlySet<string>, absences: readonly Opinion[]): boolean {
  return hollow.has(pointer) && absences.some(({ finding }) => isWithin(pointer, finding.pointer));
}
