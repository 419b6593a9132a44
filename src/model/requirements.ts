/** What each phase requires: one requirement per scalar field and one per list, met or not. */

import { enumerate, quote } from '../french/typography.ts';
import { type Axis, RISK_AXES } from './axis.ts';
import { type Criteria, type Criterion, weighsOn } from './criterion.ts';
import { type Draft, isObject } from './draft.ts';
import {
  ancestorsOf,
  type Condition,
  childrenOf,
  descendantsOf,
  FIELDS,
  type Field,
  fieldAt,
  groupOf,
  type Level,
} from './fields.ts';
import { PHASES, type Phase } from './phase.ts';
import { child, compiled } from './pointer.ts';
import { atMost, rank, type Severity } from './severity.ts';
import type { Who } from './who.ts';

export interface Requirement {
  /** `requis/probleme.enonce`. */
  id: string;
  field: Field;
  due: Readonly<Record<Phase, Level | null>>;
  criteria: readonly string[];
}

/** Required by the contract whatever the criteria say. */
const ALWAYS_ERROR = ['phase', 'portage.administration', 'portage.prochain_comite'];

const STRENGTH: readonly Level[] = ['R', 'a', 'r'];

function strongest(levels: readonly (Level | null)[]): Level | null {
  return STRENGTH.find((level) => levels.includes(level)) ?? null;
}

function requirementOf(field: Field): Requirement {
  const within = field.kind === 'list' ? [field, ...descendantsOf(field)] : [field];
  const due = Object.fromEntries(
    PHASES.map((phase) => [phase, strongest(within.map((below) => below.due[phase]))]),
  ) as Requirement['due'];
  const named = [...within, ...ancestorsOf(field)].flatMap((one) => one.criteria);
  return { id: `requis/${field.path}`, field, due, criteria: [...new Set(named)] };
}

export const REQUIREMENTS: readonly Requirement[] = FIELDS.filter(
  (field) => field.kind !== 'object' && !field.path.includes('[]'),
)
  .map(requirementOf)
  .filter((requirement) => PHASES.some((phase) => requirement.due[phase] !== null));

const BY_GROUP = new Map<Field, Requirement[]>(REQUIREMENTS.map(({ field }) => [groupOf(field), []]));
for (const one of REQUIREMENTS) BY_GROUP.get(groupOf(one.field))?.push(one);

/** Questions that ask several fields at once: what lacks in them is told as one requirement. */
export const QUESTIONS: readonly Requirement[] = [...BY_GROUP]
  .filter(([group]) => group.kind === 'object')
  .map(([field, parts]) => {
    const due = Object.fromEntries(PHASES.map((phase) => [phase, strongest(parts.map((one) => one.due[phase]))]));
    return {
      id: `requis/${field.path}`,
      field,
      due: due as Requirement['due'],
      criteria: [...new Set(parts.flatMap(({ criteria }) => criteria))],
    };
  });

/** The criteria that weigh on a requirement in a phase, the gravest first. */
export function weighing(requirement: Requirement, phase: Phase, criteria: Criteria): readonly Criterion[] {
  let known = WEIGHED[phase].get(criteria);
  if (known === undefined) {
    known = new Map();
    WEIGHED[phase].set(criteria, known);
  }
  let found = known.get(requirement);
  if (found === undefined) {
    found = requirement.criteria
      .flatMap((id) => criteria.get(id) ?? [])
      .filter((criterion) => weighsOn(criterion, phase))
      .sort((a, b) => rank(b.severity) - rank(a.severity));
    known.set(requirement, found);
  }
  return found;
}

/** The same for every fiche: sorted once. */
const WEIGHED = Object.fromEntries(PHASES.map((phase) => [phase, new WeakMap()])) as Record<
  Phase,
  WeakMap<Criteria, Map<Requirement, readonly Criterion[]>>
>;

/** Its severity at the gate of a phase where it is due. */
export function requirementSeverity(requirement: Requirement, phase: Phase, criteria: Criteria): Severity {
  const level = requirement.due[phase];
  if (level === 'r' || level === null) return 'info';
  const gravest = weighing(requirement, phase, criteria)[0]?.severity;
  const severity = gravest ?? (ALWAYS_ERROR.includes(requirement.field.path) ? 'error' : 'warning');
  return level === 'a' ? atMost(severity, 'warning') : severity;
}

/** `requis/risques.<axe>.*` counts for that axis; the others for the axis of their gravest criterion. */
export function requirementAxis(requirement: Requirement, phase: Phase, criteria: Criteria): Axis {
  const [section, risk] = requirement.field.path.split('.');
  const axis = section === 'risques' ? RISK_AXES.find((name) => name === risk) : undefined;
  return axis ?? weighing(requirement, phase, criteria)[0]?.axis ?? 'transverse';
}

/** Who can answer: those of the gravest criterion, the author of the fiche otherwise. */
export function whoAnswers(criteria: readonly Criterion[]): readonly Who[] {
  return criteria[0]?.who ?? ['porteur'];
}

/** What else than the value itself decides whether a place is answered. */
export interface Reckoning {
  root: Draft;
  /** Pointers that a mistyped key answers. */
  meant: ReadonlySet<string>;
  /** Pointers filled in but still to be confirmed: unanswered, when `strict`. */
  unconfirmed: ReadonlySet<string>;
  /** Pointers of answers that say nothing. */
  hollow: ReadonlySet<string>;
  strict: boolean;
}

/** Null when met or without object; else where the first missing answer is, and what lacks. */
export interface Gap {
  pointer: string;
  message: string;
  /** Of an element of a list, all that it lacks. */
  missing: readonly string[];
}

export function gapOf(requirement: Requirement, phase: Phase, answers: Reckoning): Gap | null {
  const { field } = requirement;
  const holder = holderOf(answers, field.parent);
  if (holder === null) return null;
  if (!isDue(field, holder, answers.root) || isAnswered(field, holder, phase, answers)) return null;
  const at = holder.member(field.name);
  const first = at.items.find((item) => item.isAnswered);
  if (field.items === 'object' && first) {
    const lacks = lacksOf(field, first, phase, answers);
    const names = enumerate(
      lacks.map((lack) => quote(lack.field.title)),
      'et',
    );
    return {
      pointer: lacks[0]?.pointer ?? first.pointer,
      message: `Dans ${quote(field.title)}, aucun élément n’est complet : il manque ${names}.`,
      missing: lacks.map(({ pointer }) => pointer),
    };
  }
  return { pointer: at.pointer, message: absence(field, at, answers), missing: [at.pointer] };
}

function absence(field: Field, at: Draft, answers: Reckoning): string {
  const given = at.text ?? at.items[0]?.text;
  if (given !== undefined && answers.hollow.has(at.pointer)) {
    return `${quote(given)} ne répond pas encore : ${quote(field.title)} reste à remplir.`;
  }
  if (at.isAnswered && answers.unconfirmed.has(at.pointer)) return `${quote(field.title)} reste à confirmer.`;
  if (field.element && field.vide === 'reponse') {
    return `${quote(field.title)} reste à remplir. S’il n’y en a pas, écrivez [].`;
  }
  if (field.element) return `Il manque ${field.element} : ${quote(field.title)} est vide.`;
  return `${quote(field.title)} reste à remplir.`;
}

/** The object that holds the field; null when a value of another type stands in the way (it counts as an answer). */
function holderOf({ root, meant }: Reckoning, parent: string): Draft | null {
  let at = root;
  for (const segment of compiled(parent).segments) {
    at = at.member(segment);
    if (isIn(meant, at.pointer)) return null;
    if (at.value !== null && at.value !== undefined && !isObject(at.value)) return null;
  }
  return at;
}

/** These sets are empty for most fiches, and a pointer just made is long to look for. */
function isIn(pointers: ReadonlySet<string>, pointer: string): boolean {
  return pointers.size > 0 && pointers.has(pointer);
}

/** Whether the conditions of a field hold, seen from the object that holds it. */
export function isDue(field: Field, holder: Draft, root: Draft): boolean {
  return field.si.length === 0 || field.si.some((condition) => holds(condition, holder, root));
}

function holds(condition: Condition, holder: Draft, root: Draft): boolean {
  const { value } = (condition.fromRoot ? root : holder).find(condition.champ);
  if (typeof value !== 'string' && typeof value !== 'boolean') return condition.sinon === true;
  return condition.dans ? condition.dans.includes(value) : !condition.sauf?.includes(value);
}

function isAnswered(field: Field, holder: Draft, phase: Phase, answers: Reckoning): boolean {
  const at = holder.member(field.name);
  const either = field.ou ? holder.find(field.ou) : null;
  if (isFilled(at, answers) || (either && isFilled(either, answers))) {
    return (
      field.items !== 'object' ||
      !Array.isArray(at.value) ||
      at.items.some((item) => isWhole(field, item, phase, answers))
    );
  }
  return at.isEmptyList && field.vide !== null;
}

function isFilled(at: Draft, { meant, unconfirmed, hollow, strict }: Reckoning): boolean {
  if (isIn(meant, at.pointer)) return true;
  return at.isAnswered && !isIn(hollow, at.pointer) && !(strict && isIn(unconfirmed, at.pointer));
}

function isWhole(list: Field, item: Draft, phase: Phase, answers: Reckoning): boolean {
  return item.isAnswered && lacksOf(list, item, phase, answers).length === 0;
}

export interface Absent {
  pointer: string;
  field: Field;
}

/** The answers that an element of a list lacks to be complete in a phase; an element of another type lacks none. */
function lacksOf(holderField: Field, holder: Draft, phase: Phase, answers: Reckoning): Absent[] {
  if (holder.value !== null && holder.value !== undefined && !isObject(holder.value)) return [];
  return childrenOf(holderField).flatMap((field): Absent[] => {
    if (field.kind === 'object') return lacksOf(field, holder.member(field.name), phase, answers);
    const isLacking =
      isRequired(field, phase) && isDue(field, holder, answers.root) && !isAnswered(field, holder, phase, answers);
    return isLacking ? [{ pointer: child(holder.pointer, field.name), field }] : [];
  });
}

function isRequired(field: Field, phase: Phase): boolean {
  return field.due[phase] === 'R' || descendantsOf(field).some((below) => below.due[phase] === 'R');
}

/** What the incomplete elements of a list lack, once another one meets its requirement. `hollow`: what says nothing. */
export function incompleteElements(
  path: string,
  root: Draft,
  phase: Phase,
  hollow: ReadonlySet<string>,
): { item: Draft; lacks: readonly Absent[] }[] {
  const list = fieldAt(path);
  const answers: Reckoning = { root, meant: new Set(), unconfirmed: new Set(), hollow, strict: false };
  const items = root.find(path).items;
  if (!list || !items.some((item) => isWhole(list, item, phase, answers))) return [];
  return items
    .map((item) => ({ item, lacks: lacksOf(list, item, phase, answers) }))
    .filter(({ lacks }) => lacks.length > 0);
}
