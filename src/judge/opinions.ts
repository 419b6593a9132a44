/** What rules think of a fiche, at full severity (as at the gate of the phase). */

import { type Axis, RISK_AXES } from '../model/axis.ts';
import type { Criterion } from '../model/criterion.ts';
import { Draft } from '../model/draft.ts';
import type { Field } from '../model/fields.ts';
import { isPhase, type Phase } from '../model/phase.ts';
import { isWithin, sectionOf } from '../model/pointer.ts';
import type { Severity } from '../model/severity.ts';
import { timingOf } from './due.ts';
import { type Finding, plainFinding } from './finding.ts';
import { HOUSE_WORDS } from './kind.ts';
import { type Catalogue, contextOf, type Rule, type RuleContext, type RuleFinding, severityAtGate } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Todo } from './todo.ts';

/** `before`: the ceiling of its severity before the gate; null when silent there. */
export interface Opinion {
  finding: Finding;
  before: Severity | null;
  /** Of an absence: the field that is not answered. */
  field?: Field;
  comparesAnswers?: boolean;
  unlessTold?: boolean;
}

export interface Opinions {
  opinions: readonly Opinion[];
  /** How many requirements of each axis are due, and answered, at the gate. */
  axes: Readonly<Record<Axis, { due: number; answered: number }>>;
  notAssessable: readonly string[];
}

/** All that is still due of a service that has stopped. */
export const DUE_WHEN_STOPPED = [
  'format',
  'phase',
  'statut',
  'identifiant',
  'date_maj',
  'probleme',
  'investigation',
  'arret',
];

export function isStopped(draft: Draft): boolean {
  return draft.at('statut').text === 'arrete' || draft.at('investigation.verdict').text === 'arreter';
}

/** A fiche to be judged, and what is known of it before. */
export interface Judged {
  draft: Draft;
  /** Null where neither the fiche nor the person says one that exists. */
  phase: Phase | null;
  /** Where a value of the wrong kind stands: it is answered, and the schema tells it. Pointers. */
  meant: ReadonlySet<string>;
  /** Where an answer says nothing. Pointers. */
  hollow: ReadonlySet<string>;
  todos: readonly Todo[];
  /** `AAAA-MM-JJ` */
  today: string;
}

export function ruleOpinions(
  { draft, ...asked }: Pick<RuleContext, 'today' | 'phase'> & Pick<Judged, 'draft'>,
  catalogue: Catalogue,
  settings: Settings,
): Pick<Opinions, 'opinions' | 'notAssessable'> {
  const ownPhase = draft.at('phase').text;
  const stopped = isStopped(draft);
  const { isPastHalf } = timingOf(draft, asked.phase, asked.today);
  const visibleDraft = stopped ? onlySections(draft, DUE_WHEN_STOPPED) : draft;
  const opinions: Opinion[] = [];
  const notAssessable: string[] = [];
  for (const { rule, criterion, context } of runsOf(catalogue, settings, asked, isPhase(ownPhase) ? ownPhase : null)) {
    if (!isAssessable(rule, visibleDraft)) {
      if (!stopped || rule.needs.every((path) => DUE_WHEN_STOPPED.includes(sectionOf(path))))
        notAssessable.push(rule.id);
      continue;
    }
    for (const found of rule.check(visibleDraft, context)) {
      const ceiling = criterion.moment === 'continu' ? 'error' : 'warning';
      const isEarly = found.onlyAtGate || (found.onlyPastHalf && !isPastHalf);
      opinions.push({
        finding: ruleFinding(rule, criterion, found),
        before: isEarly ? null : ceiling,
        ...(found.comparesAnswers && { comparesAnswers: true }),
        ...(found.unlessTold && { unlessTold: true }),
      });
    }
  }
  return { opinions, notAssessable };
}

interface Run {
  rule: Rule;
  criterion: Criterion;
  context: RuleContext;
}

/** The rules of a phase, with what each is told: the same for every fiche of a folder. */
function runsOf(
  catalogue: Catalogue,
  settings: Settings,
  { today, phase: asked }: Pick<RuleContext, 'today' | 'phase'>,
  own: Phase | null,
): readonly Run[] {
  const bySettings = RUNS.get(catalogue) ?? new WeakMap<Settings, Map<string, readonly Run[]>>();
  RUNS.set(catalogue, bySettings);
  const known = bySettings.get(settings) ?? new Map<string, readonly Run[]>();
  bySettings.set(settings, known);
  const key = [today, asked, own].join();
  let runs = known.get(key);
  if (runs === undefined) {
    runs = catalogue.rules.flatMap((rule) => {
      const criterion = catalogue.criteria.get(rule.id);
      const phase = rule.presentState && own !== null ? own : asked;
      if (!criterion || !rule.phases.includes(phase)) return [];
      return [{ rule, criterion, context: contextOf(rule, { today, phase }, settings) }];
    });
    known.set(key, runs);
  }
  return runs;
}

const RUNS = new WeakMap<Catalogue, WeakMap<Settings, Map<string, readonly Run[]>>>();

function isAssessable(rule: Rule, draft: Draft): boolean {
  return rule.needs.every((path) => {
    const at = draft.find(path);
    return at.isAnswered || at.isEmptyList;
  });
}

function onlySections(draft: Draft, sections: readonly string[]): Draft {
  const kept = draft.members.filter((member) => sections.includes(member.pointer.slice(1)));
  return new Draft(Object.fromEntries(kept.map((member) => [member.pointer.slice(1), member.value])));
}

function ruleFinding(rule: Rule, criterion: Criterion, found: RuleFinding): Finding {
  return {
    kind: 'rule',
    rule: rule.id,
    severity: found.severity ?? severityAtGate(rule, criterion),
    message: found.message,
    pointer: found.at.pointer,
    on: found.on ?? 'value',
    ...(found.word !== undefined && { word: found.word }),
    why: found.why ?? criterion.why,
    ask: found.ask ?? criterion.ask,
    who: criterion.who,
    criteria: [criterion.id],
    core: criterion.core,
    axis: riskAt(found.at.pointer) ?? criterion.axis,
  };
}

export function houseWordOpinions(draft: Draft, catalogue: Catalogue, { houseWords }: Settings): Opinion[] {
  return catalogue.houseWords(draft, houseWords).map(({ message, at, word }) => ({
    finding: plainFinding('house', HOUSE_WORDS, 'info', message, {
      pointer: at.pointer,
      on: 'value',
      ...(word !== undefined && { word }),
    }),
    before: 'info',
  }));
}

/** What is said of one of the four risks counts for that risk. */
function riskAt(pointer: string): Axis | undefined {
  return RISK_AXES.find((axis) => isWithin(pointer, `/risques/${axis}`));
}
