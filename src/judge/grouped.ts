/** One cause, one finding: what lacks in the answer to one question is told at once. */
import { enumerate, midSentence, quote } from '../french/typography.ts';
import { type Field, groupOf } from '../model/fields.ts';
import { fromDotted } from '../model/pointer.ts';
import { rank } from '../model/severity.ts';
import type { Finding } from './finding.ts';

/** What lacks for one field, before it is told with the others of its question. */
export interface Lack {
  finding: Finding;
  field: Field;
}

/** Id of the requirement that a field's absence is told under: `requis/risques.solution`. */
export function groupId(field: Field): string {
  return `requis/${groupOf(field).path}`;
}

/** One finding a question, at the place of the first; findings of other kinds stay as they are. */
export function grouped(told: readonly (Finding | Lack)[]): Finding[] {
  const groups = new Map<string, Lack[]>();
  for (const one of told) {
    if (!('field' in one)) continue;
    const id = groupId(one.field);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const seen = new Set<string>();
  return told.flatMap((one) => {
    if (!('field' in one)) return [one];
    const id = groupId(one.field);
    if (seen.has(id)) return [];
    seen.add(id);
    return [together(groups.get(id) ?? [one])];
  });
}

/** The severity, the reason and the question of the gravest; the criteria of all. */
function together(lacks: readonly Lack[]): Finding {
  const [first, ...others] = [...lacks].sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity));
  if (first === undefined) throw new Error('a group of nothing');
  const { finding, field } = first;
  const group = groupOf(field);
  const missing = lacks.flatMap(({ finding: { missing: all, pointer } }) => all ?? [pointer]);
  if (group === field) return { ...finding, missing };
  const criteria = new Set([finding, ...others.map((other) => other.finding)].flatMap((one) => one.criteria));
  const names = lacks.map((lack) => midSentence(lack.field.title));
  const promise = lacks.flatMap((lack) => lack.finding.promise ?? [])[0];
  const listed = enumerate(names, 'et');
  const message =
    finding.told === undefined
      ? `Dans ${quote(group.title)}, il manque : ${listed}.`
      : `Dans ${quote(group.title)}, à détailler : ${listed}. Voyez ce qu’en dit ${quote(finding.told)}.`;
  return {
    ...finding,
    rule: groupId(field),
    message: promise === undefined ? message : `${message} ${promise}`,
    pointer: fromDotted(group.path),
    on: 'key',
    criteria: [...criteria],
    core: lacks.some((lack) => lack.finding.core),
    missing,
  };
}
