/** The reference of rules, requirements and criteria: what `fiche explain` and `fiche rules` tell. */

import { contextOf, type Example, type Rule, type RuleOption, severityAtGate } from '../judge/rule.ts';
import { NO_SETTINGS } from '../judge/settings.ts';
import type { Criterion } from '../model/criterion.ts';
import { Draft } from '../model/draft.ts';
import { FIELDS } from '../model/fields.ts';
import { applyPatch } from '../model/patch.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import {
  QUESTIONS,
  REQUIREMENTS,
  type Requirement,
  requirementAxis,
  requirementSeverity,
  weighing,
  whoAnswers,
} from '../model/requirements.ts';
import { rank, type Severity } from '../model/severity.ts';
import type { Who } from '../model/who.ts';
import { CATALOGUE, RULES } from './catalogue.ts';
import { CRITERIA } from './criteria/index.ts';

/** One entry of the reference; the shape published by `fiche rules --format json`. */
export interface Entry {
  id: string;
  kind: 'rule' | 'requirement';
  title: string;
  why: string;
  severity: Severity;
  phases: readonly Phase[];
  due: Requirement['due'] | null;
  moment: Criterion['moment'] | null;
  axis: string;
  criteria: readonly string[];
  source: string;
  ask: string | null;
  who: readonly Who[];
  /** Thresholds that a configuration may set. */
  options: Readonly<Record<string, RuleOption>>;
  examples: { good: readonly string[]; bad: readonly string[] };
}

function ruleEntry(rule: Rule, criterion: Criterion): Entry {
  return {
    id: rule.id,
    kind: 'rule',
    title: criterion.title,
    why: criterion.why,
    severity: severityAtGate(rule, criterion),
    phases: rule.phases,
    due: null,
    moment: criterion.moment,
    axis: criterion.axis,
    criteria: [criterion.id],
    source: criterion.source,
    ask: criterion.ask,
    who: criterion.who,
    options: rule.options ?? {},
    examples: { good: rule.examples.good.map(({ name }) => name), bad: rule.examples.bad.map(({ name }) => name) },
  };
}

/** Told as in the phase where it weighs most. */
function requirementEntry(requirement: Requirement): Entry {
  const phases = PHASES.filter((phase) => requirement.due[phase] !== null);
  const severities = phases.map((phase) => requirementSeverity(requirement, phase, CATALOGUE.criteria));
  const severity = severities.reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'info');
  const phase = phases[severities.indexOf(severity)] ?? 'perennisation';
  const named = weighing(requirement, phase, CATALOGUE.criteria);
  const { field } = requirement;
  return {
    id: requirement.id,
    kind: 'requirement',
    title: field.title,
    why: named[0]?.why ?? field.description,
    severity,
    phases,
    due: requirement.due,
    moment: named[0]?.moment ?? null,
    axis: requirementAxis(requirement, phase, CATALOGUE.criteria),
    criteria: requirement.criteria,
    source: named[0]?.source ?? '',
    ask: field.question ?? named[0]?.ask ?? null,
    who: whoAnswers(named),
    options: {},
    examples: { good: field.example === null ? [] : [String(field.example)], bad: [] },
  };
}

/** Every rule, then every requirement. */
export function reference(): Entry[] {
  return [
    ...RULES.flatMap((rule) => {
      const criterion = CATALOGUE.criteria.get(rule.id);
      return criterion ? [ruleEntry(rule, criterion)] : [];
    }),
    ...[...QUESTIONS, ...REQUIREMENTS].sort(byField).map(requirementEntry),
  ];
}

/** In the order of the model, a question before its parts. */
function byField(a: Requirement, b: Requirement): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field);
}

/** Rules that bear its name, requirements of the fields that name it. */
export function servedBy(criterion: Criterion, entries: readonly Entry[]): string[] {
  return entries.filter((entry) => entry.criteria.includes(criterion.id)).map((entry) => entry.id);
}

export { CRITERIA };

/** The very messages an example produces, on the sound fiche it patches. */
export function messagesOf(rule: Rule, example: Example, soundFiche: unknown, today: string): string[] {
  const phase = example.phase ?? rule.phases[0] ?? 'investigation';
  const draft = new Draft(applyPatch(soundFiche, example.patch));
  return [...rule.check(draft, contextOf(rule, { today, phase }, NO_SETTINGS))].map((finding) => finding.message);
}
