/** Judges one fiche: its text, its schema, requirements, rules; then places and sorts what was found. Pure. */
import { AXES, type Axis } from '../model/axis.ts';
import type { Draft } from '../model/draft.ts';
import { isPhase, type Phase } from '../model/phase.ts';
import { REQUIREMENTS } from '../model/requirements.ts';
import { atMost } from '../model/severity.ts';
import { spanOf } from '../source/locate.ts';
import { Snapshot } from '../source/snapshot.ts';
import type { Flaw } from '../source/source.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import type { FileReport, Readiness, Stage } from './file-report.ts';
import { type Finding, flawFinding } from './finding.ts';
import { HOUSE_WORDS, PHASE_REQUIREMENT } from './kind.ts';
import { houseWordOpinions, type Opinion, type Opinions, requirementOpinions, ruleOpinions } from './opinions.ts';
import { placed, placeOf } from './place.ts';
import type { Catalogue } from './rule.ts';
import { checkSchema } from './schema-check.ts';
import { NO_SETTINGS, type Settings, withSeverities } from './settings.ts';
import { type Todo, todoFindings, todosOf } from './todo.ts';

export interface LintOptions {
  /** `AAAA-MM-JJ`. */
  today: string;
  /** Judge as in this phase, whatever the fiche says. */
  phase: Phase | null;
  /** Judge as at the exit of the phase. */
  gate: boolean;
  /** What the house changes in the judgement. */
  settings?: Settings;
}

const UNKNOWN = {
  phase: null,
  statut: null,
  identifiant: null,
  identity: null,
  updated: null,
  gate: null,
  notAssessable: [],
  todo: [],
  excused: [],
};

/** A report on a file that could not even be read as text: one finding, at its first character. */
export function unreadable(path: string, flaw: Flaw): FileReport {
  const findings = placed(new Snapshot('', NOTHING), [flawFinding(flaw)]);
  return { ...UNKNOWN, path, reached: 'bytes', source: null, readiness: nothingJudged(), findings };
}

const NOTHING = { text: '', value: null, entries: new Map(), flaws: [], readable: false, opaque: new Set<string>() };

/** `path` is only carried along. */
export function lint(path: string, snapshot: Snapshot, catalogue: Catalogue, options: LintOptions): FileReport {
  const { source, draft } = snapshot;
  const base = { ...UNKNOWN, path, source: source.text };
  const flaws = source.flaws.map(flawFinding);
  const stopped = (reached: Stage, told: readonly Finding[]) => ({
    ...base,
    reached,
    readiness: nothingJudged(),
    findings: placed(snapshot, told),
  });
  if (!source.readable) return stopped('text', flaws);
  const check = checkSchema(source);
  const ownPhase = draft.at('phase').text;
  const identity = {
    phase: isPhase(ownPhase) ? ownPhase : null,
    statut: draft.at('statut').text ?? null,
    identifiant: draft.at('identifiant').text ?? null,
    identity: placeOf(snapshot, { pointer: '/identifiant', on: 'value' }),
    updated: draft.at('date_maj').date ?? null,
  };
  const facts = [...flaws, ...check.findings];
  if (!check.judgeable) return { ...stopped('values', facts), ...identity };
  const todos = todosOf(draft);
  const phase = options.phase ?? identity.phase;
  const settings = options.settings ?? NO_SETTINGS;
  const exceptions = readExceptions(draft, options.today, knownIds(catalogue));
  const opinions = opinionsOn(draft, phase, check.meant, todos, catalogue, options);
  const due = dueNow(opinions.opinions, exceptions, options.gate);
  const remarks = [...(phase === null ? [] : exceptions.findings(opinions.raised)), ...todoFindings(draft, todos)];
  return {
    ...base,
    ...identity,
    reached: phase === null ? 'schema' : 'all',
    gate: options.gate ? phase : null,
    readiness: readinessOf(opinions, exceptions),
    notAssessable: opinions.notAssessable,
    todo: todos.map((todo) => todo.pointer),
    excused: excusedNow(opinions, exceptions, options.gate),
    findings: placed(snapshot, [...facts, ...due, ...withSeverities(remarks, settings)]),
  };
}

type Raised = Opinions & { raised: ReadonlySet<string> };

function opinionsOn(
  draft: Draft,
  phase: Phase | null,
  meant: ReadonlySet<string>,
  todos: readonly Todo[],
  catalogue: Catalogue,
  options: LintOptions,
): Raised {
  const settings = options.settings ?? NO_SETTINGS;
  const requirements = requirementOpinions(draft, phase, meant, todos, catalogue.criteria);
  if (phase === null) return { ...requirements, notAssessable: [], raised: new Set() };
  const rules = ruleOpinions(draft, { today: options.today, phase }, catalogue, settings);
  const words = houseWordOpinions(draft, catalogue, settings);
  const all = [...requirements.opinions, ...rules.opinions, ...words];
  return {
    opinions: all.flatMap((opinion) => weighed(opinion, settings)),
    axes: requirements.axes,
    notAssessable: rules.notAssessable,
    raised: new Set(all.map(({ finding }) => finding.rule)),
  };
}

/** At the severity that the house gives it, at the gate and before; what is silent before stays so. */
function weighed({ finding, before }: Opinion, settings: Settings): Opinion[] {
  return withSeverities([finding], settings).map((given) => ({
    finding: given,
    before: before !== null && settings.severities.has(finding.rule) ? given.severity : before,
  }));
}

/** Keeps what is due now, at the severity it has now, less what is excused. */
function dueNow(opinions: readonly Opinion[], exceptions: Exceptions, gate: boolean): Finding[] {
  const kept = opinions.filter(({ finding }) => !exceptions.excused.has(finding.rule));
  return kept.flatMap(({ finding, before }) => {
    if (gate || finding.rule === PHASE_REQUIREMENT) return [finding];
    return before === null ? [] : [{ ...finding, severity: atMost(finding.severity, before) }];
  });
}

/** What would be told now if the team did not assume it. */
function excusedNow({ opinions }: Opinions, { excused }: Exceptions, gate: boolean): FileReport['excused'] {
  const told = opinions.filter(({ before }) => gate || before !== null).map(({ finding }) => finding.rule);
  return [...excused].flatMap(([rule, reason]) => (told.includes(rule) ? [{ rule, reason }] : []));
}

/** Always as at the gate: an error there blocks its axis. */
function readinessOf({ opinions, axes }: Opinions, exceptions: Exceptions): Readiness {
  const readiness = nothingJudged();
  for (const axis of AXES) {
    const blocking = opinions.filter(
      ({ finding }) => finding.axis === axis && finding.severity === 'error' && !exceptions.excused.has(finding.rule),
    ).length;
    const { due, answered } = axes[axis];
    if (due > 0 && answered > 0) readiness[axis] = { state: blocking > 0 ? 'a_completer' : 'pret', blocking };
    else readiness[axis] = { state: 'non_evalue', blocking: due > 0 ? blocking : 0 };
  }
  return readiness;
}

function nothingJudged(): Readiness {
  const entries = AXES.map((axis) => [axis, { state: 'non_evalue', blocking: 0 }] as const);
  return Object.fromEntries(entries) as Record<Axis, Readiness[Axis]>;
}

/** What the rules alone say before the gate, less what is excused: in the order of the text, not placed in it. */
export function ruleFindings(
  { source, draft }: Snapshot,
  catalogue: Catalogue,
  { today, phase }: { today: string; phase: Phase },
): Finding[] {
  if (!source.readable || !checkSchema(source).judgeable) return [];
  const { opinions } = ruleOpinions(draft, { today, phase }, catalogue, NO_SETTINGS);
  const exceptions = readExceptions(draft, today, knownIds(catalogue));
  return dueNow(opinions, exceptions, false)
    .map((finding) => ({ finding, start: spanOf(source, finding)[0] }))
    .sort((a, b) => a.start - b.start || (a.finding.rule < b.finding.rule ? -1 : 1))
    .map(({ finding }) => finding);
}

const idsOf = new WeakMap<Catalogue, ReadonlySet<string>>();

function knownIds(catalogue: Catalogue): ReadonlySet<string> {
  const known =
    idsOf.get(catalogue) ??
    new Set([...catalogue.rules.map((rule) => rule.id), ...REQUIREMENTS.map(({ id }) => id), HOUSE_WORDS]);
  idsOf.set(catalogue, known);
  return known;
}
