/** Judges one fiche: its text, its schema, requirements, rules; then places and sorts what was found. Pure. */

import { isPhase, type Phase } from '../model/phase.ts';
import { child, parentOf } from '../model/pointer.ts';
import { QUESTIONS, REQUIREMENTS } from '../model/requirements.ts';
import { spanOf } from '../source/locate.ts';
import { Snapshot } from '../source/snapshot.ts';
import type { Flaw } from '../source/source.ts';
import { axisAt } from './axis-at.ts';
import { besideSlips } from './beside-slips.ts';
import { commentedFinding, commentedTitle } from './commented-title.ts';
import { lastCommittee, nextCommittee } from './committee.ts';
import { dottedThousands } from './dotted-thousands.ts';
import { readExceptions } from './exceptions.ts';
import type { FileReport, Stage } from './file-report.ts';
import { type Finding, flawFinding } from './finding.ts';
import { mended } from './fix.ts';
import { HOUSE_WORDS } from './kind.ts';
import { lostTexts } from './lost-text.ts';
import { isAstray, isMistaken, isOfLost } from './one-cause.ts';
import { ruleOpinions } from './opinions.ts';
import { dueNow, excusedNow, opinionsOn } from './opinions-due.ts';
import { placed, placeOf } from './place.ts';
import { nothingJudged, readinessOf } from './readiness.ts';
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
  const { source } = snapshot;
  const fixable = source.flaws.length > 0 ? mended(snapshot).fixes.length : 0;
  const base = { ...UNKNOWN, path, fixable };
  const stopped = (reached: Stage, told: readonly Finding[]) => ({
    ...base,
    reached,
    readiness: nothingJudged(),
    findings: placed(snapshot, told),
  });
  const flaws = source.flaws.map(flawFinding);
  const unread = unreadText(snapshot, flaws);
  if (unread !== null) return stopped('text', unread);
  const check = checkSchema(source);
  const covered = check.mistakes.some(({ isKey }) => isKey) ? commentedTitle(snapshot) : null;
  if (covered !== null)
    return { ...stopped('values', [commentedFinding(covered)]), fixable: mended(snapshot).fixes.length };
  const identity = identityOf(snapshot, options.today);
  const swallowed = swallowedKeys(snapshot);
  const lost = lostTexts(snapshot, swallowed);
  const values = check.findings.filter((finding) => !isOfLost(finding, lost));
  const facts = [...flaws, ...lost, ...dottedThousands(snapshot), ...values];
  const mistaken = check.mistakes.length + lost.length > 0 ? { fixable: mended(snapshot).fixes.length } : {};
  if (!check.judgeable) return { ...stopped('values', facts), ...identity, ...mistaken };
  const judged = judgedFrom(snapshot, check, meantIn(check, swallowed), catalogue, options);
  return { ...base, ...identity, ...mistaken, ...judged, findings: placed(snapshot, [...facts, ...judged.findings]) };
}

/** What is told of a text that is no fiche, or does not read; null of one that does. */
function unreadText(snapshot: Snapshot, flaws: readonly Finding[]): readonly Finding[] | null {
  const { source } = snapshot;
  const other = foreign(source.text);
  if (other !== null) return [other];
  if (!source.readable) {
    const hidden = commentedTitle(snapshot);
    if (hidden !== null) return [commentedFinding(hidden)];
    const isText = flaws.every(({ rule }) => rule === 'yaml/syntaxe') && isSomeText(source.text);
    return isText ? [someText(source.text)] : [...flaws, ...besideSlips(snapshot)];
  }
  if (flaws.length > 0) return null;
  if (typeof source.value === 'string' && isSomeText(source.text) && !isQuoted(source.text))
    return [someText(source.text)];
  return isSomethingElse(source.value) ? [somethingElse(source.value)] : null;
}

/** Which fiche it is, and where it stands. */
function identityOf(snapshot: Snapshot, today: string) {
  const { draft } = snapshot;
  const phase = draft.at('phase').text;
  return {
    nom: draft.at('nom').text ?? null,
    phase: isPhase(phase) ? phase : null,
    statut: draft.at('statut').text ?? null,
    identifiant: draft.at('identifiant').text ?? null,
    identity: placeOf(snapshot, { pointer: '/identifiant', on: 'value' }),
    updated: draft.at('date_maj').date ?? null,
    ...(draft.at('date_maj').date === undefined && draft.at('date_maj').isAnswered && { isMisdated: true as const }),
    committee: lastCommittee(draft, today),
    nextCommittee: nextCommittee(draft, today),
  };
}

/** What requirements and rules say of values that can be judged. */
function judgedFrom(
  { draft }: Snapshot,
  check: SchemaVerdict,
  meant: ReadonlySet<string>,
  catalogue: Catalogue,
  { today, gate, ...options }: LintOptions,
) {
  const own = draft.at('phase').text;
  const phase = options.phase ?? (isPhase(own) ? own : null);
  const settings = options.settings ?? NO_SETTINGS;
  const todos = todosOf(draft);
  const exceptions = readExceptions(draft, today, knownIds(catalogue));
  const hollow = hollowIn(draft, catalogue.saysNothing);
  const opinions = opinionsOn({ draft, phase, meant, hollow, todos, today }, catalogue, settings);
  const due = dueNow(opinions.opinions, exceptions, gate).filter(
    (one) => !isMistaken(one, check.mistakes) && !isAstray(one, check.mistakes),
  );
  const remarks = [...(phase === null ? [] : exceptions.findings(opinions.raised)), ...todoFindings(draft, todos)];
  return {
    reached: phase === null ? ('schema' as const) : ('all' as const),
    gate: gate ? phase : null,
    readiness: readinessOf(opinions.axes, [
      ...wrongIn(check, phase, catalogue),
      ...dueNow(opinions.opinions, exceptions, true),
    ]),
    notAssessable: opinions.notAssessable,
    todo: todos.map((todo) => todo.pointer),
    excused: excusedNow(opinions, exceptions, gate),
    findings: [...due, ...withSeverities(remarks, settings)],
  };
}

/** Answers that stand elsewhere than where they were meant: their absence is no second mistake. */
function meantIn({ meant }: SchemaVerdict, swallowed: readonly SwallowedKey[]): ReadonlySet<string> {
  return swallowed.length === 0 ? meant : new Set([...meant, ...swallowed.map((one) => one.meant)]);
}

/** What the schema refuses, by the axis it counts for: an answer that cannot be read answers nothing. */
function wrongIn({ findings, mistakes }: SchemaVerdict, phase: Phase | null, { criteria }: Catalogue): Finding[] {
  // « porteurs: »: what stands below was not read, and its part is not ready.
  const meant = new Map(
    mistakes.flatMap(({ pointer, meant: own }) =>
      own === undefined ? [] : [[pointer, child(parentOf(pointer), own)] as const],
    ),
  );
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => {
      const at = meant.get(finding.pointer) ?? finding.pointer;
      return { ...finding, axis: axisAt(at, phase ?? 'investigation', criteria) };
    });
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
