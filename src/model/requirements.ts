/** What each phase requires: one requirement per scalar field and one per list, met or not. */

import { type Axis, RISK_AXES } from './axis.ts';
import { type Criteria, type Criterion, weighsOn } from './criterion.ts';
import { ancestorsOf, descendantsOf, FIELDS, type Field, groupOf, type Level } from './fields.ts';
import { PHASES, type Phase } from './phase.ts';
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
