/** What `fiche edit` asks: what was left to complete, the first questions without an answer, then what is missing or fails, section by section. */

import { plain } from '../../french/fold.ts';
import type { Kind } from '../../judge/kind.ts';
import { lint } from '../../judge/lint.ts';
import { hollowIn } from '../../judge/saying-nothing.ts';
import type { Draft } from '../../model/draft.ts';
import { sameValue } from '../../model/equal.ts';
import { FIELDS, fieldAt, TOP_FIELDS } from '../../model/fields.ts';
import { incompleteElements } from '../../model/gaps.ts';
import type { Phase } from '../../model/phase.ts';
import { fromDotted, lastName, parentOf, sectionOf, segmentsOf, toDotted, toFieldPath } from '../../model/pointer.ts';
import { TELLERS } from '../../model/tellers.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { Depth } from './depth.ts';
import { gathered, isUntold } from './gathered.ts';
import { unanswered } from './missing.ts';
import type { Item, Screen } from './screen-lists.ts';
import { type Agenda, agendaOf, NOT_ASKED, placeAsked, titleOf } from './screens.ts';
import type { Standard } from './standard.ts';

/** `gate`: as at that of the phase, rather than as one writes. What is only recommended waits for the complete interview. */
export function mendingAgenda(
  fiche: Snapshot,
  depth: Depth,
  { catalogue, today, phase }: Standard,
  gate = true,
): Agenda {
  const { draft } = fiche;
  const { findings } = lint('', fiche, catalogue, { today, phase, gate });
  const due = findings.filter(({ kind, severity }) => depth === 'complet' || severity !== 'info' || !isAbsence(kind));
  const failing = due
    .filter(({ kind }) => kind !== 'todo' && kind !== 'exception')
    .flatMap(({ pointer, missing }) => missing ?? [pointer])
    .flatMap(withItsKin(draft, phase, hollowIn(draft, catalogue.saysNothing)));
  const sections = new Map<string, string[]>();
  for (const pointer of failing) {
    const section = sectionOf(toDotted(pointer));
    sections.set(section, [...(sections.get(section) ?? []), pointer]);
  }
  const agenda = { ...agendaOf(phase, depth), brief: false, gathers: true, essential: 0 };
  const promised = screenOf('ce qui restait à compléter', promises(draft), draft, agenda);
  const screens = TOP_FIELDS.flatMap((field) =>
    screenOf(titleOf(field), inOrder(sections.get(field.path) ?? []), draft, agenda),
  );
  const asked = new Set(promised.flatMap(({ items }) => items.map(placeAsked)));
  return { ...agenda, screens: [...promised, ...notYetTold(draft, asked), ...screens] };
}

/** What one element lacks is asked of all those of its list that are begun: a finding tells only the first answers to give. */
function withItsKin(draft: Draft, phase: Phase, hollow: ReadonlySet<string>): (pointer: string) => readonly string[] {
  return (pointer) => {
    const list = fieldAt(fieldAt(toFieldPath(pointer))?.list ?? '');
    if (list?.items !== 'object') return [pointer];
    const lacking = incompleteElements(list, draft, phase, hollow)
      .filter(({ item }) => item.isAnswered)
      .flatMap(({ lacks }) => lacks.map((lack) => lack.pointer));
    return lacking.includes(pointer) ? lacking : [pointer];
  };
}

/** As the model has them, one’s name before one’s post; the elements of a list one after the other. */
function inOrder(pointers: readonly string[]): readonly string[] {
  return pointers
    .map((pointer) => ({ pointer, ranks: ranksOf(pointer) }))
    .toSorted((one, other) => difference(one.ranks, other.ranks))
    .map(({ pointer }) => pointer);
}

/** Of each segment: its rank in a list, or that of its field in the model. */
function ranksOf(pointer: string): number[] {
  const segments = segmentsOf(pointer);
  return segments.map((segment, depth) =>
    /^\d+$/.test(segment)
      ? Number(segment)
      : (RANKS.get(toFieldPath(`/${segments.slice(0, depth + 1).join('/')}`)) ?? FIELDS.length),
  );
}

function difference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, depth) => rank !== other[depth]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

const RANKS: ReadonlyMap<string, number> = new Map(FIELDS.map(({ path }, rank) => [path, rank]));

/** Of a fiche told in prose, or imported, the questions of the beginning that still have no answer, but for those `asked`. */
function notYetTold(draft: Draft, asked: ReadonlySet<string>): Screen[] {
  if (!TELLERS.some(({ path }) => draft.find(path).isAnswered)) return [];
  const items = unanswered(draft).flatMap((screen) => screen.items.filter((item) => !asked.has(placeAsked(item))));
  return items.length > 0 ? [{ title: 'les premières questions sans réponse', items }] : [];
}

/** Without what has been answered between two states of a fiche. */
export function withoutAnswered(agenda: Agenda, before: Draft, now: Draft): Agenda {
  const isAnew = (item: Item) => {
    const path = 'field' in item ? item.field : 'list' in item ? item.list : null;
    return path !== null && now.find(path).isAnswered && !sameValue(before.find(path).value, now.find(path).value);
  };
  const screens = agenda.screens.map((screen) => ({ ...screen, items: screen.items.filter((item) => !isAnew(item)) }));
  return { ...agenda, screens: screens.filter(({ items }) => items.length > 0) };
}

/** The points of a letter, one screen each, in its order; those of which nothing is asked, apart. */
export function letterAgenda(
  fiche: Snapshot,
  points: readonly LetterPoint[],
  depth: Depth,
  { catalogue, today, phase }: Standard,
): { agenda: Agenda; settled: readonly LetterPoint[]; elsewhere: readonly LetterPoint[] } {
  const { findings } = lint('', fiche, catalogue, { today, phase, gate: true });
  const agenda = { ...agendaOf(phase, depth), brief: false, gathers: true, essential: 0 };
  const screens: Screen[] = [];
  const [settled, elsewhere]: LetterPoint[][] = [[], []];
  for (const point of points.filter(({ isDone }) => !isDone)) {
    const found = findings.filter(({ rule }) => rule === point.rule);
    const told = found.flatMap(({ pointer, missing }) => missing ?? [pointer]);
    // What is not answered yet cannot be judged, and is no more settled than it was.
    const needed = (catalogue.rules.find(({ id }) => id === point.rule)?.needs ?? [])
      .filter((path) => !fiche.draft.find(path).isAnswered)
      .map(fromDotted);
    const own = told.length > 0 ? told : needed;
    const [screen] = screenOf(withoutStop(point.message), [...new Set(own)], fiche.draft, agenda);
    if (screen !== undefined) screens.push({ ...screen, ...introOf(point, found) });
    else (found.length > 0 ? elsewhere : settled)?.push(point);
  }
  return { agenda: { ...agenda, screens }, settled: settled ?? [], elsewhere: elsewhere ?? [] };
}

/** What the coach wrote, were it within our own sentence. */
function introOf({ message, notes }: LetterPoint, found: readonly { message: string }[]): { intro?: string } {
  const ours = found.map((one) => words(one.message));
  const isOurs = ours.length === 0 || ours.some((one) => one.startsWith(words(message)));
  const said = isOurs ? notes : [message, ...notes];
  return said.length === 0 ? {} : { intro: `Remarque : ${said.join(' ')}` };
}

function words(text: string): string {
  return plain(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** What comes after has its own. */
function withoutStop(title: string): string {
  return title.replace(/(?<![.!?…])[.…]$/, '');
}

/** As the letter told it. */
export interface LetterPoint {
  rule: string;
  message: string;
  notes: readonly string[];
  isDone: boolean;
}

function isAbsence(kind: Kind): boolean {
  return kind === 'requirement';
}

function promises(draft: Draft): string[] {
  return draft.at('a_completer').items.flatMap((todo) => {
    const path = todo.at('champ').text;
    return path === undefined ? [] : [fromDotted(path)];
  });
}

/** What is asked of the object that a point is about, besides the point. */
type Asked = Pick<Agenda, 'phase' | 'levels'>;

function screenOf(title: string, pointers: readonly string[], draft: Draft, agenda: Asked): Screen[] {
  const places = new Set(pointers.map((pointer) => togetherAt(pointer, draft, agenda) ?? pointer));
  const items = [...places].flatMap((pointer) => itemAt(pointer, draft));
  return items.length > 0 ? [{ title, items }] : [];
}

/** The object whose short answers, all missing, are asked at once; null for what is asked by itself. */
function togetherAt(pointer: string, draft: Draft, { phase, levels }: Asked): string | null {
  const holder = parentOf(pointer);
  const field = fieldAt(toFieldPath(holder));
  if (field?.kind !== 'object') return null;
  const fields = gathered(field, phase, levels);
  const isOne = fields.some(({ name }) => name === lastName(toDotted(pointer)));
  return isOne && isUntold(fields, draft.follow(holder)) ? holder : null;
}

/** None for what no question can mend: an unknown key, what the tool keeps for itself. */
function itemAt(pointer: string, draft: Draft): Item[] {
  const path = toDotted(pointer);
  const field = fieldAt(toFieldPath(pointer));
  if (!field || (NOT_ASKED.test(path) && !ASKED_TO_MEND.has(path))) return [];
  const isList = field.kind === 'list' && !/\]$/.test(path);
  if (!isList) return [{ field: path }];
  return [{ list: path, ...(draft.find(path).isAnswered && { grow: true as const }) }];
}

/** Set by the tool at first, and then the author's to keep right. */
const ASKED_TO_MEND = new Set(['phase', 'statut', 'identifiant', 'date_maj']);
