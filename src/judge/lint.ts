/** Judges one fiche: its text, its schema, requirements, rules; then places and sorts what was found. Pure. */

import { isPhase, type Phase } from '../model/phase.ts';
import { QUESTIONS, REQUIREMENTS } from '../model/requirements.ts';
import { atMost } from '../model/severity.ts';
import { spanOf } from '../source/locate.ts';
import { Snapshot } from '../source/snapshot.ts';
import type { Flaw } from '../source/source.ts';
import { axisAt } from './axis-at.ts';
import { besideSlips } from './beside-slips.ts';
import { commentedFinding, commentedTitle } from './commented-title.ts';
import { lastCommittee, nextCommittee } from './committee.ts';
import { dottedThousands } from './dotted-thousands.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import type { FileReport, Stage } from './file-report.ts';
import { type Finding, flawFinding } from './finding.ts';
import { mended } from './fix.ts';
import { grouped, groupId } from './grouped.ts';
import { HOUSE_WORDS, PHASE_REQUIREMENT } from './kind.ts';
import { lostTexts } from './lost-text.ts';
import { isAstray, isMissing, isMistaken, isOfLost, withoutRepeats } from './one-cause.ts';
import { houseWordOpinions, type Judged, type Opinion, type Opinions, ruleOpinions } from './opinions.ts';
import { placed, placeOf } from './place.ts';
import { nothingJudged, readinessOf } from './readiness.ts';
import { requirementOpinions } from './requirement-opinions.ts';
import type { Catalogue } from './rule.ts';
import { hollowIn } from './saying-nothing.ts';
import { checkSchema, type SchemaVerdict } from './schema-check.ts';
import { NO_SETTINGS, type Settings, withSeverities } from './settings.ts';
import { foreign, isQuoted, isSomeText, isSomethingElse, someText, somethingElse } from './something-else.ts';
import { type SwallowedKey, swallowedKeys } from './swallowed-key.ts';
import { todoFindings, todosOf } from './todo.ts';

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
  nom: null,
  fixable: 0,
  phase: null,
  statut: null,
  identifiant: null,
  identity: null,
  updated: null,
  gate: null,
  published: null,
  committee: null,
  nextCommittee: null,
  notAssessable: [],
  todo: [],
  excused: [],
};

/** A report on a file that could not even be read as text: one finding, at its first character. */
export function unreadable(path: string, flaw: Flaw, reached: 'nothing' | 'bytes'): FileReport {
  const findings = placed(new Snapshot('', NOTHING), [flawFinding(flaw)]);
  return { ...UNKNOWN, path, reached, readiness: nothingJudged(), findings };
}

const NOTHING = { text: '', value: null, entries: new Map(), flaws: [], readable: false, opaque: new Set<string>() };

/** `path` is only carried along. */
export function lint(path: string, snapshot: Snapshot, catalogue: Catalogue, options: LintOptions): FileReport {
  const { source, draft } = snapshot;
  const fixable = source.flaws.length > 0 ? mended(snapshot).fixes.length : 0;
  const base = { ...UNKNOWN, path, fixable };
  const flaws = source.flaws.map(flawFinding);
  const stopped = (reached: Stage, told: readonly Finding[]) => ({
    ...base,
    reached,
    readiness: nothingJudged(),
    findings: placed(snapshot, told),
  });
  const other = foreign(source.text);
  if (other !== null) return stopped('text', [other]);
  if (!source.readable) {
    const hidden = commentedTitle(snapshot);
    if (hidden !== null) return stopped('text', [commentedFinding(hidden)]);
    const isText = flaws.every(({ rule }) => rule === 'yaml/syntaxe') && isSomeText(source.text);
    return stopped('text', isText ? [someText(snapshot.source.text)] : [...flaws, ...besideSlips(snapshot)]);
  }
  if (flaws.length === 0 && typeof source.value === 'string' && isSomeText(source.text) && !isQuoted(source.text))
    return stopped('text', [someText(source.text)]);
  if (flaws.length === 0 && isSomethingElse(source.value)) return stopped('text', [somethingElse(source.value)]);
  const check = checkSchema(source);
  const covered = check.mistakes.some(({ isKey }) => isKey) ? commentedTitle(snapshot) : null;
  if (covered !== null)
    return { ...stopped('values', [commentedFinding(covered)]), fixable: mended(snapshot).fixes.length };
  const ownPhase = draft.at('phase').text;
  const identity = {
    nom: draft.at('nom').text ?? null,
    phase: isPhase(ownPhase) ? ownPhase : null,
    statut: draft.at('statut').text ?? null,
    identifiant: draft.at('identifiant').text ?? null,
    identity: placeOf(snapshot, { pointer: '/identifiant', on: 'value' }),
    updated: draft.at('date_maj').date ?? null,
    ...(draft.at('date_maj').date === undefined && draft.at('date_maj').isAnswered && { isMisdated: true as const }),
    committee: lastCommittee(draft, options.today),
    nextCommittee: nextCommittee(draft, options.today),
  };
  const swallowed = swallowedKeys(snapshot);
  const lost = lostTexts(snapshot, swallowed);
  const values = check.findings.filter((finding) => !isOfLost(finding, lost));
  const facts = [...flaws, ...lost, ...dottedThousands(snapshot), ...values];
  const mistaken = check.mistakes.length + lost.length > 0 ? { fixable: mended(snapshot).fixes.length } : {};
  if (!check.judgeable) return { ...stopped('values', facts), ...identity, ...mistaken };
  const todos = todosOf(draft);
  const phase = options.phase ?? identity.phase;
  const settings = options.settings ?? NO_SETTINGS;
  const exceptions = readExceptions(draft, options.today, knownIds(catalogue));
  const hollow = hollowIn(draft, catalogue.saysNothing);
  const opinions = opinionsOn(
    { draft, phase, meant: meantIn(check, swallowed), hollow, todos, today: options.today },
    catalogue,
    settings,
  );
  const due = dueNow(opinions.opinions, exceptions, options.gate).filter(
    (one) => !isMistaken(one, check.mistakes) && !isAstray(one, check.mistakes),
  );
  const remarks = [...(phase === null ? [] : exceptions.findings(opinions.raised)), ...todoFindings(draft, todos)];
  return {
    ...base,
    ...identity,
    ...mistaken,
    reached: phase === null ? 'schema' : 'all',
    gate: options.gate ? phase : null,
    readiness: readinessOf(opinions.axes, [
      ...wrongIn(check, phase, catalogue),
      ...dueNow(opinions.opinions, exceptions, true),
    ]),
    notAssessable: opinions.notAssessable,
    todo: todos.map((todo) => todo.pointer),
    excused: excusedNow(opinions, exceptions, options.gate),
    findings: placed(snapshot, [...facts, ...due, ...withSeverities(remarks, settings)]),
  };
}

/** Answers that stand elsewhere than where they were meant: their absence is no second mistake. */
function meantIn({ meant }: SchemaVerdict, swallowed: readonly SwallowedKey[]): ReadonlySet<string> {
  return swallowed.length === 0 ? meant : new Set([...meant, ...swallowed.map((one) => one.meant)]);
}

type Raised = Opinions & { raised: ReadonlySet<string> };

function opinionsOn(judged: Judged, catalogue: Catalogue, settings: Settings): Raised {
  const { draft, phase, hollow, today } = judged;
  const requirements = requirementOpinions(judged, catalogue.criteria);
  if (phase === null) return { ...requirements, notAssessable: [], raised: new Set() };
  const rules = ruleOpinions({ draft, today, phase }, catalogue, settings);
  const words = houseWordOpinions(draft, catalogue, settings);
  // What says nothing is not discussed as well: it is missing.
  const discussed = rules.opinions.filter(({ finding }) => !isMissing(finding.pointer, hollow, requirements.opinions));
  const all = withoutRepeats([...requirements.opinions, ...discussed, ...words]);
  return {
    opinions: all.flatMap((opinion) => weighed(opinion, settings)),
    axes: requirements.axes,
    notAssessable: rules.notAssessable,
    raised: new Set(all.flatMap(idsOf)),
  };
}

/** An absence goes by its own id, and by that of the question it belongs to. */
function idsOf({ finding, field }: Opinion): string[] {
  return field === undefined ? [finding.rule] : [finding.rule, groupId(field)];
}

/** At the severity that the house gives it, at the gate and before; what is silent before stays so. */
function weighed(opinion: Opinion, settings: Settings): Opinion[] {
  const { finding, before } = opinion;
  const id = idsOf(opinion).find((one) => settings.severities.has(one));
  if (id === undefined) return [opinion];
  return withSeverities([{ ...finding, rule: id }], settings).map(({ severity }) => ({
    ...opinion,
    finding: { ...finding, severity },
    before: before === null ? null : severity,
  }));
}

function isExcused(opinion: Opinion, { excused }: Exceptions): boolean {
  return idsOf(opinion).some((id) => excused.has(id));
}

/** Keeps what is due now, at the severity it has now, less what is excused; one finding a question. */
function dueNow(opinions: readonly Opinion[], exceptions: Exceptions, gate: boolean): Finding[] {
  const told = opinions
    .filter((opinion) => !isExcused(opinion, exceptions))
    .flatMap((opinion) => {
      const { finding, before, field } = opinion;
      if (!gate && before === null && finding.rule !== PHASE_REQUIREMENT) return [];
      const isCapped = !gate && before !== null && finding.rule !== PHASE_REQUIREMENT;
      const now = isCapped ? { ...finding, severity: atMost(finding.severity, before) } : finding;
      return [field === undefined ? now : { finding: now, field }];
    });
  return grouped(told);
}

/** What would be told now if the team did not assume it. */
function excusedNow({ opinions }: Opinions, { excused }: Exceptions, gate: boolean): FileReport['excused'] {
  const told = new Set(opinions.filter(({ before }) => gate || before !== null).flatMap(idsOf));
  return [...excused].flatMap(([rule, { reason, until }]) => (told.has(rule) ? [{ rule, reason, until }] : []));
}

/** What the schema refuses, by the axis it counts for: an answer that cannot be read answers nothing. */
function wrongIn({ findings }: SchemaVerdict, phase: Phase | null, { criteria }: Catalogue): Finding[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ ...finding, axis: axisAt(finding.pointer, phase ?? 'investigation', criteria) }));
}

/**
 * What the rules alone say, before the gate, of what is being told, less what is excused: in the order of the text, not
 * placed in it.
 */
export function ruleFindings(
  { source, draft }: Snapshot,
  catalogue: Catalogue,
  { today, phase }: { today: string; phase: Phase },
): Finding[] {
  if (!source.readable || !checkSchema(source).judgeable) return [];
  const { opinions } = ruleOpinions({ draft, today, phase }, catalogue, NO_SETTINGS);
  const exceptions = readExceptions(draft, today, knownIds(catalogue));
  const ofOneAnswer = opinions.filter(({ comparesAnswers, unlessTold }) => !comparesAnswers && !unlessTold);
  return dueNow(ofOneAnswer, exceptions, false)
    .map((finding) => ({ finding, start: spanOf(source, finding)[0] }))
    .sort((a, b) => a.start - b.start || (a.finding.rule < b.finding.rule ? -1 : 1))
    .map(({ finding }) => finding);
}

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

function knownIds(catalogue: Catalogue): ReadonlySet<string> {
  const ids =
    known.get(catalogue) ??
    new Set([
      ...catalogue.rules.map((rule) => rule.id),
      ...[...QUESTIONS, ...REQUIREMENTS].map(({ id }) => id),
      HOUSE_WORDS,
    ]);
  known.set(catalogue, ids);
  return ids;
}
