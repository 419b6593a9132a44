/** Judges one fiche: grammar, schema, requirements, rules; then places and sorts what was found. Pure. */
import { decode } from './decode.ts';
import {
  AXES,
  type Axis,
  atMost,
  type Diagnostic,
  type FileReport,
  type Finding,
  isPhase,
  type Phase,
  type Readiness,
} from './diagnostic.ts';
import { type FicheDocument, readDocument } from './document.ts';
import { Draft } from './draft.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import { fingerprint } from './fingerprint.ts';
import { visible } from './french.ts';
import { HOUSE_WORDS, type Judgement, judgeHouseWords, judgeRequirements, judgeRules, type Opinion } from './judge.ts';
import { lineStarts, rangeOf } from './lines.ts';
import { spanOfFinding } from './locate.ts';
import { REQUIREMENTS } from './requirements.ts';
import type { Catalogue } from './rule.ts';
import { NO_SETTINGS, type Settings, withSeverities } from './settings.ts';
import { type Todo, todoFindings, todosOf } from './todo.ts';
import { validate } from './validate.ts';

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

/** Longest excerpt kept in a report, in UTF-16 units. */
const EXCERPT_LIMIT = 160;

const UNKNOWN = {
  phase: null,
  statut: null,
  identifiant: null,
  updated: null,
  gate: null,
  notAssessable: [],
  todo: [],
  excused: [],
};

/** A report on a file that could not even be read as text: one finding, at its first character. */
export function unreadable(path: string, finding: Finding): FileReport {
  const base = { ...UNKNOWN, path, source: null };
  return { ...base, readiness: nothingJudged(), findings: placed(readDocument(''), [finding]) };
}

/** `path` is only carried along. */
export function lintBytes(path: string, bytes: Uint8Array, catalogue: Catalogue, options: LintOptions): FileReport {
  const decoded = decode(bytes);
  return decoded.ok ? lintText(path, decoded.text, catalogue, options) : unreadable(path, decoded.finding);
}

/** As `lintBytes`, on a text. */
export function lintText(path: string, source: string, catalogue: Catalogue, options: LintOptions): FileReport {
  const document = readDocument(source);
  const base = { ...UNKNOWN, path, source: document.text };
  if (!document.readable) return { ...base, readiness: nothingJudged(), findings: placed(document, document.findings) };
  const validation = validate(document);
  const draft = new Draft(document.value);
  const ownPhase = draft.at('phase').text;
  const identity = {
    phase: isPhase(ownPhase) ? ownPhase : null,
    statut: draft.at('statut').text ?? null,
    identifiant: draft.at('identifiant').text ?? null,
    updated: draft.at('date_maj').date ?? null,
  };
  const facts = [...document.findings, ...validation.findings];
  if (!validation.judgeable)
    return { ...base, ...identity, readiness: nothingJudged(), findings: placed(document, facts) };
  const todos = todosOf(draft);
  const phase = options.phase ?? identity.phase;
  const exceptions = readExceptions(draft, options.today, knownIds(catalogue));
  const judgement = judge(draft, phase, validation.meant, todos, catalogue, options);
  const settings = options.settings ?? NO_SETTINGS;
  const opinions = settle(judgement, exceptions, options.gate);
  const remarks = [...(phase === null ? [] : exceptions.findings(judgement.raised)), ...todoFindings(draft, todos)];
  return {
    ...base,
    ...identity,
    gate: options.gate ? phase : null,
    readiness: readinessOf(judgement, exceptions),
    notAssessable: judgement.notAssessable,
    todo: todos.map((todo) => todo.pointer),
    excused: excusedNow(judgement, exceptions, options.gate),
    findings: placed(document, [...facts, ...opinions, ...withSeverities(remarks, settings)]),
  };
}

function judge(
  draft: Draft,
  phase: Phase | null,
  meant: ReadonlySet<string>,
  todos: readonly Todo[],
  catalogue: Catalogue,
  options: LintOptions,
): Judgement & { raised: ReadonlySet<string> } {
  const settings = options.settings ?? NO_SETTINGS;
  const requirements = judgeRequirements(draft, phase, meant, todos, catalogue.criteria);
  if (phase === null) return { ...requirements, notAssessable: [], raised: new Set() };
  const rules = judgeRules(draft, { today: options.today, phase }, catalogue, settings);
  const words = judgeHouseWords(draft, catalogue, settings);
  const opinions = [...requirements.opinions, ...rules.opinions, ...words];
  return {
    opinions: opinions.flatMap((opinion) => weighed(opinion, settings)),
    axes: requirements.axes,
    notAssessable: rules.notAssessable,
    raised: new Set(opinions.map(({ finding }) => finding.rule)),
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
function settle({ opinions }: Judgement, exceptions: Exceptions, gate: boolean): Finding[] {
  const kept = opinions.filter(({ finding }) => !exceptions.excused.has(finding.rule));
  return kept.flatMap(({ finding, before }) => {
    if (gate || finding.rule === 'requis/phase') return [finding];
    return before === null ? [] : [{ ...finding, severity: atMost(finding.severity, before) }];
  });
}

/** What would be told now if the team did not assume it. */
function excusedNow({ opinions }: Judgement, { excused }: Exceptions, gate: boolean): FileReport['excused'] {
  const told = opinions.filter(({ before }) => gate || before !== null).map(({ finding }) => finding.rule);
  return [...excused].flatMap(([rule, reason]) => (told.includes(rule) ? [{ rule, reason }] : []));
}

/** Always as at the gate: an error there blocks its axis. */
function readinessOf({ opinions, axes }: Judgement, exceptions: Exceptions): Readiness {
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

export function nothingJudged(): Readiness {
  const entries = AXES.map((axis) => [axis, { state: 'non_evalue', blocking: 0 }] as const);
  return Object.fromEntries(entries) as Record<Axis, Readiness[Axis]>;
}

function knownIds(catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...catalogue.rules.map((rule) => rule.id), ...REQUIREMENTS.map(({ id }) => id), HOUSE_WORDS]);
}

/** The report with findings that only the other files of the folder explain. */
export function withFindings(report: FileReport, findings: readonly Finding[]): FileReport {
  if (findings.length === 0 || report.source === null) return report;
  const added = placed(readDocument(report.source), findings);
  return { ...report, findings: [...report.findings, ...added].sort(byPlace) };
}

function placed(document: FicheDocument, findings: readonly Finding[]): Diagnostic[] {
  const starts = lineStarts(document.text);
  const seen = new Map<string, number>();
  return findings
    .map(({ on, word, offsets, relatedOffsets, ...finding }) => {
      const span = spanOfFinding(document, { on, ...finding, ...(word && { word }), ...(offsets && { offsets }) });
      return {
        ...finding,
        range: rangeOf(starts, span),
        ...(relatedOffsets && { related: rangeOf(starts, relatedOffsets) }),
        excerpt: excerptOf(document.text.slice(span[0], span[1])),
        fingerprint: '',
      };
    })
    .sort(byPlace)
    .map((diagnostic) => {
      const base = fingerprint(diagnostic.rule, diagnostic.pointer, document.value, 0);
      const occurrence = seen.get(base) ?? 0;
      seen.set(base, occurrence + 1);
      const { rule, pointer } = diagnostic;
      return {
        ...diagnostic,
        fingerprint: occurrence === 0 ? base : fingerprint(rule, pointer, document.value, occurrence),
      };
    });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.range.start, b.range.start];
  return x.line - y.line || x.column - y.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function excerptOf(text: string): string | null {
  const line = /^[^\r\n]*/.exec(text.trim())?.[0] ?? '';
  return line === '' ? null : visible([...line].slice(0, EXCERPT_LIMIT).join(''));
}
