/**
 * What some words of a remark are about: of all the facts that they could change, add or withdraw, how much speaks for each. The
 * weights of what is seen are learned (`npm run train:remarques`), as a choice among candidates (multinomial logit).
 */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { taggedIn } from '../spans/spans-in.ts';
import { isLetters } from '../spans/token-kinds.ts';
import type { Token } from '../spans/tokens.ts';
import { type Asked, type FactKind, isCount, isMany, kindsTold, type Proposal, type Shown } from './fact-kinds.ts';
import { alikeIn, shareIn } from './likeness.ts';
import { namesIn } from './remark-signs.ts';

/** Words of a remark: what is right instead (`juste`), or what names the fact that it is about (`nomme`). */
export type Role = 'juste' | 'nomme';

export interface Piece {
  role: Role;
  /** Ranks of its first token, and of the one after its last. */
  from: number;
  to: number;
}

/** One fact that a piece may be about; `shown`: null where it would be one more. */
export interface Candidate {
  kind: FactKind;
  shown: Shown | null;
}

/** A remark, as its pieces are linked one after another. */
export interface Remark {
  said: string;
  tokens: readonly Token[];
  pieces: readonly Piece[];
  proposal: Proposal;
}

/** Any fact that is shown, or that the answers could tell. */
export function candidatesOf({ answers, shown }: Proposal): Candidate[] {
  const known = shown.map((one) => ({ kind: one.kind, shown: one }));
  const more = [...answers.keys()]
    .flatMap((asked) => kindsTold(asked))
    .filter((kind) => isMany(kind) || !shown.some((one) => one.kind === kind));
  return [...known, ...more.map((kind) => ({ kind, shown: null }))];
}

const RANKS = [
  /^(?:premi|1(?:er|re)?$)/,
  /^(?:deuxi|second|2(?:e|eme|nde?)?$)/,
  /^(?:troisi|3(?:e|eme)?$)/,
  /^(?:quatri|4(?:e|eme)?$)/,
];
export const NEAR = 4;

/** What is seen of a candidate, by name. `last`: what the piece before was about. */
export function seenOf(remark: Remark, piece: Piece, candidate: Candidate, last: Candidate | null): string[] {
  const { tokens, proposal } = remark;
  const { kind, shown } = candidate;
  const act = shown !== null ? 'instead' : proposal.shown.some((one) => one.kind === kind) ? 'more' : 'new';
  const own = tokens.slice(piece.from, piece.to);
  const text = textOf(remark, piece);
  const named = nearestNaming(remark, piece);
  const seen = [
    `a ${act} ${kind}`,
    `t ${shapeOf(text)} ${kind}`,
    `l ${Math.min(6, own.length)} ${act} ${kind}`,
    `c ${last?.kind} ${kind} ${act}`,
    `cs ${last !== null && shown !== null && last.shown === shown}`,
    `in ${shareIn(text, answerOf(kind, proposal))} ${act}`,
    `b ${heardAs(kind, remark, piece)} ${act}`,
    `bk ${heardAs(kind, remark, piece)} ${kind}`,
  ];
  if (shown !== null) {
    seen.push(`s ${alikeIn(text, shown.text)} ${act}`, `sk ${alikeIn(text, shown.text)} ${kind}`);
    if (named !== null) seen.push(`n ${alikeIn(named, shown.text)} ${act}`, `nm ${shareIn(named, shown.text)} ${act}`);
    seen.push(`r ${rankSaid(remark, piece)}:${shown.rank === rankSaid(remark, piece)} ${isMany(kind)}`);
    seen.push(`o ${proposal.shown.filter((one) => one.kind === kind).length} ${act}`);
    if (isCount(kind)) seen.push(`#${numbersIn(plain(shown.text))[0] === numbersIn(plain(text))[0]} ${act}`);
  } else {
    const most = Math.max(0, ...proposal.shown.map((one) => alikeIn(text, one.text)));
    seen.push(`m ${most} ${act}`);
  }
  if (isCount(kind)) seen.push(`u ${countsFor(kind, remark, piece)}`);
  for (const word of wordsAround(remark, piece)) seen.push(`${word} ${kind}`, `${word} ${act}`);
  for (const word of wordsOf(remark, piece)) seen.push(`in:${word} ${kind}`);
  for (const word of outside(remark)) seen.push(`out:${word} ${kind}`, `out:${word} ${act}`);
  if (named !== null) for (const word of namesIn(named)) seen.push(`nw:${word} ${kind}`);
  return seen;
}

function textOf({ said, tokens }: Remark, { from, to }: Piece): string {
  return said.slice(tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0);
}

function answerOf(kind: FactKind, { answers }: Proposal): string {
  return [...answers].find(([asked]) => kindsTold(asked).includes(kind))?.[1] ?? '';
}

/** The closest words that name a fact, and are not another piece’s. */
function nearestNaming(remark: Remark, piece: Piece): string | null {
  const away = (other: Piece) => (other.to <= piece.from ? piece.from - other.to : other.from - piece.to);
  const all = remark.pieces.filter(({ role }) => role === 'nomme').toSorted((one, other) => away(one) - away(other));
  const [first] = all;
  if (first === undefined) return null;
  const isParted = remark.pieces.some(
    (one) =>
      one.role === 'juste' &&
      one !== piece &&
      one.from >= Math.min(first.to, piece.to) &&
      one.to <= Math.max(first.from, piece.from),
  );
  return isParted ? null : textOf(remark, first);
}

function shapeOf(text: string): string {
  const flat = plain(text);
  if (/^(?:19|20)\d\d$/.test(flat)) return 'year';
  if (
    /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|^\d{1,2}\/\d/.test(
      flat,
    )
  )
    return 'date';
  if (/^(?:par |tous les |toutes les |chaque |\/ ?)?(?:jours?|semaines?|sem|mois|ans?|annees?)$/.test(flat))
    return 'period';
  const [number] = numbersIn(flat);
  const words = flat.split(/\s+/).length;
  if (number !== undefined && words <= 2) return 'number';
  const isNamed = /^\p{Lu}|(?:M\.|Mme) /u.test(text);
  return `${number !== undefined ? '#' : ''}${isNamed ? 'N' : ''}${words <= 2 ? 1 : words <= 5 ? 2 : 3}`;
}

/** How surely the words would tell such a fact, were they an answer; from 0 to 4. */
function heardAs(kind: FactKind, { tokens, proposal }: Remark, { from, to }: Piece): number {
  const asked = [...proposal.answers.keys()].find((one: Asked) => kindsTold(one).includes(kind));
  const names = LEARNED.get(kind) ?? [kind];
  const found =
    asked === undefined
      ? []
      : taggedIn(asked, tokens).filter((one) => names.includes(one.kind) && one.from < to && one.to > from);
  return Math.ceil(4 * Math.max(0, ...found.map(({ sure }) => sure)));
}

/** As what was learned of answers names them. */
const LEARNED: ReadonlyMap<FactKind, readonly string[]> = new Map([
  ['combien', ['nombre']],
  ['soutien', ['nom', 'fonction']],
] as const);

/** From 0, the last one is -1; null where no rank is said close by. */
export function rankSaid({ tokens }: Remark, { from, to }: Piece): number | null {
  const near = tokens.slice(Math.max(0, from - 2 * NEAR), to + NEAR);
  for (const { word } of near) {
    const rank = RANKS.findIndex((one) => one.test(word) && !/^\d+$/.test(word));
    if (rank !== -1) return rank;
  }
  return null;
}

/** Whether the noun after a number is one of what is shown for that kind. */
function countsFor(kind: FactKind, { tokens, proposal }: Remark, { to }: Piece): string {
  const nouns = tokens
    .slice(to, to + 2)
    .map(({ written }) => written)
    .join(' ');
  const names = namesIn(nouns);
  if (names.size === 0) return `${kind} none`;
  const of = COUNTED.get(kind) ?? [];
  const is = proposal.shown.some(
    (one) => of.includes(one.kind) && [...names].some((name) => namesIn(one.text).has(name)),
  );
  return `${is}`;
}

const COUNTED: ReadonlyMap<FactKind, readonly FactKind[]> = new Map([
  ['nombre', ['unite']],
  ['effectif', ['groupe']],
  ['combien', ['qui']],
  ['rencontres', []],
  ['annee', []],
] as const);

function wordsAround({ tokens }: Remark, { from, to }: Piece): string[] {
  const before = tokens.slice(Math.max(0, from - NEAR), from).map(({ word }) => `<${word.slice(0, 6)}`);
  const after = tokens.slice(to, to + NEAR - 1).map(({ word }) => `>${word.slice(0, 6)}`);
  const [last, next] = [tokens[from - 1]?.word ?? '^', tokens[to]?.word ?? '$'];
  return [...before, ...after, `<<${last}`, `>>${next}`];
}

function wordsOf({ tokens }: Remark, { from, to }: Piece): string[] {
  return tokens.slice(from, to).map(({ word }) => word.slice(0, 6));
}

/** The words that are of no piece. */
export function outside({ tokens, pieces }: Remark): string[] {
  const isOf = (rank: number) => pieces.some(({ from, to, role }) => role === 'juste' && rank >= from && rank < to);
  return [...new Set(tokens.flatMap(({ word }, rank) => (isOf(rank) || !isLetters(word) ? [] : [word.slice(0, 6)])))];
}
