/**
 * What a remark changes of what was understood: which of its words are right, which fact each is about, and which facts they
 * withdraw. All three are learned from invented remarks (`npm run train:remarques`).
 */
import { plain } from '../../french/fold.ts';
import { placedNumbers } from '../../french/numerals.ts';
import { asSaid } from '../spans/as-said.ts';
import { isPronoun, wholeClause } from '../spans/spans-in.ts';
import { Tagger } from '../spans/tagger.ts';
import { tokensOf } from '../spans/tokens.ts';
import ends from './ends-weights.json?raw';
import { type Change, type FactKind, isMany, type Proposal, type Shown } from './fact-kinds.ts';
import { type Candidate, candidatesOf, type Piece, type Remark, type Role, seenOf } from './linking.ts';
import links from './links-weights.json?raw';
import words from './pieces-weights.json?raw';
import { namesIn, remarkSigns } from './remark-signs.ts';
import { seenGone } from './withdrawn.ts';

const TAGGER = new Tagger(words);

/** Less sure, words are not heard. */
const LEAST = { word: 0.6, link: 0.7, gone: 0.4, doubted: 0.3 };

/** By sign, in hundredths. */
class Weights {
  private known: Readonly<Record<string, number>> | null = null;
  constructor(private readonly written: string) {}

  sum(signs: readonly string[]): number {
    this.known ??= JSON.parse(this.written) as Record<string, number>;
    const known = this.known;
    return signs.reduce((sum, sign) => sum + (Object.hasOwn(known, sign) ? (known[sign] ?? 0) : 0), 0) / 100;
  }
}

const LINKS = new Weights(links);
const ENDS = new Weights(ends);

interface Linked extends Candidate {
  piece: Piece;
  text: string;
}

export interface Heard {
  /** In the order of the remark; what is withdrawn comes first. */
  changes: readonly Change[];
  /** What it may speak against, where nothing is surely changed. */
  doubted: readonly Shown[];
}

/** `typed`: as typed. */
export function heardIn(typed: string, proposal: Proposal): Heard {
  const said = asSaid(typed.trim());
  const tokens = tokensOf(said);
  const found = TAGGER.spansOf(remarkSigns(tokens, proposal));
  const sure = found.filter((one) => one.sure >= LEAST.word);
  const pieces = sure.map(({ kind, from, to }) => ({ role: kind as Role, from, to }));
  const first: Remark = { said, tokens, proposal, pieces };
  // « enlève la CGT », where the CGT is shown: said again, it is named, and nothing is right instead.
  const named = new Set(
    linksIn(first)
      .filter(isAsShown)
      .map(({ piece }) => piece),
  );
  const remark = { ...first, pieces: pieces.filter((one) => !named.has(one)) };
  const linked = linksIn(remark);
  const left = proposal.shown.filter((one) => !linked.some(({ shown }) => shown === one));
  const against = left.map((shown) => ({ shown, share: shareGone(remark, shown, linked) }));
  const gone = against.filter(({ share }) => share >= LEAST.gone).map(({ shown }) => shown);
  return {
    changes: [
      ...gone.map(({ kind, rank }) => ({ kind, rank, right: null })),
      ...linked.map((one) => changeOf(one, linked, proposal)),
    ],
    doubted: against.filter(({ share }) => share >= LEAST.doubted).map(({ shown }) => shown),
  };
}

/** Each in its turn: what one is about tells of the next. */
function linksIn(remark: Remark): Linked[] {
  const linked: Linked[] = [];
  for (const piece of remark.pieces) {
    if (piece.role !== 'juste') continue;
    const chosen = linkOf(remark, piece, linked.at(-1) ?? null);
    const text = chosen === null ? '' : wholeOf(remark, piece, chosen);
    if (chosen !== null && isFree(chosen, linked) && !isPronoun(text) && !isThere(text, chosen, remark))
      linked.push({ ...chosen, piece, text });
  }
  return linked;
}

function isAsShown({ shown, text }: Linked): boolean {
  const [known, own] = [namesIn(shown?.text ?? ''), namesIn(text)];
  return shown !== null && own.size > 0 && own.size === known.size && [...own].every((name) => known.has(name));
}

/** A number, and a clause, are said whole. */
function wholeOf({ said, tokens }: Remark, { from, to }: Piece, { kind }: Candidate): string {
  const [first, last] = [tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0];
  if (CLAUSES.has(kind)) return said.slice(...wholeClause(said, first, last));
  const flat = plain(said);
  const cut = flat.length === said.length ? placedNumbers(flat).filter(({ at, end }) => at < last && end > first) : [];
  return said.slice(Math.min(first, ...cut.map(({ at }) => at)), Math.max(last, ...cut.map(({ end }) => end)));
}

const CLAUSES: ReadonlySet<FactKind> = new Set([
  'perte',
  'regle',
  'but',
  'avant',
  'apres',
  'signe',
  'crainte',
  'pourquoi',
]);

/** « le directeur, lui, il reste », « Mme Mercier »: who is there already is no one more. */
function isThere(text: string, { kind, shown }: Candidate, { proposal }: Remark): boolean {
  const called = CALLED.exec(text)?.[1];
  const names = [...namesIn(called ?? text)];
  return (
    shown === null &&
    names.length > 0 &&
    proposal.shown.some((one) => one.kind === kind && names.every((name) => namesIn(one.text).has(name)))
  );
}

const CALLED = /^(?:M\.|Mme|Mlle|[Mm]onsieur|[Mm]adame) (\p{Lu}[\p{L}’'-]+)/u;

/** One fact is put right once. */
function isFree({ kind, shown }: Candidate, linked: readonly Linked[]): boolean {
  return !linked.some(
    (one) => one.kind === kind && one.shown === shown && !((isMany(kind) || TOLD_OF.has(kind)) && shown === null),
  );
}

function linkOf(remark: Remark, piece: Piece, last: Candidate | null): Candidate | null {
  const all = candidatesOf(remark.proposal);
  const sums = all.map((one) => LINKS.sum(seenOf(remark, piece, one, last)));
  const most = Math.max(...sums);
  const share = 1 / sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
  return share >= LEAST.link ? (all[sums.indexOf(most)] ?? null) : null;
}

function shareGone(remark: Remark, shown: Shown, linked: readonly Linked[]): number {
  return 1 / (1 + Math.exp(-ENDS.sum(seenGone(remark, shown, linked))));
}

/** What is told of somebody, and of whom it is told. */
const TOLD_OF: ReadonlyMap<FactKind, FactKind> = new Map([
  ['crainte', 'inquiet'],
  ['effectif', 'groupe'],
  ['combien', 'qui'],
  ['pourquoi', 'qui'],
]);

/** A fear, a count are told of whoever was spoken of before; else of the only one there. */
function changeOf(one: Linked, linked: readonly Linked[], { shown }: Proposal): Change {
  const change = { kind: one.kind, rank: one.shown?.rank ?? null, right: one.text };
  const whose = TOLD_OF.get(one.kind);
  if (whose === undefined) return change;
  const known = shown.filter(({ kind }) => kind === whose).length;
  const before = linked.slice(0, linked.indexOf(one)).filter(({ kind }) => kind === whose);
  const last = before.at(-1);
  if (last !== undefined && last.shown === null)
    return { ...change, rank: known + before.filter((other) => other.shown === null).length - 1 };
  return { ...change, rank: change.rank ?? last?.shown?.rank ?? (known === 1 ? 0 : null) };
}
