/**
 * Which words of an answer tell which fact: a chain of words (linear-chain conditional random field), whose weights are
 * learned from invented answers (`npm run train:recits`). Each word begins a fact, goes on with it, or is of none; what
 * was told last counts for what comes next.
 */
import { likeliest, likelihoods } from './chain.ts';
import { signsOf } from './token-signs.ts';
import type { Token } from './tokens.ts';

/** As it is written; weights in hundredths. */
interface Written {
  kinds: readonly string[];
  /** From each state to each, the last line from the beginning of the answer. */
  moves: readonly (readonly number[])[];
  /** By sign, a state then its weight, and so on. */
  signs: Readonly<Record<string, string>>;
}

/** Words that tell one fact. */
export interface Span {
  kind: string;
  /** Ranks of its first token, and of the one after its last. */
  from: number;
  to: number;
  /** From 0 to 1: how sure the least sure of its words is. */
  sure: number;
}

/** For one kind: it begins, it goes on, it was the last that was told. Before them all: nothing was told yet. */
export const STATES_OF_A_KIND = 3;

export class Tagger {
  private model: { written: Written; states: number; moves: Float64Array; start: Float64Array } | null = null;
  private readonly known = new Map<string, readonly (readonly [state: number, weight: number])[]>();

  /** `written`: the file of the weights. */
  constructor(private readonly written: string) {}

  spans(tokens: readonly Token[]): Span[] {
    return this.spansOf(signsOf(tokens));
  }

  /** `signs`: of each token, where more is seen of it than of the words of an answer. */
  spansOf(signs: readonly (readonly string[])[]): Span[] {
    if (signs.length === 0) return [];
    const { states, moves, start, written } = this.read();
    const emitted = this.emitted(signs, states);
    const path = likeliest(emitted, moves, start);
    const shares = likelihoods(emitted, moves, start);
    return spansOf(path, written.kinds, (rank) => shares[rank]?.[path[rank] ?? 0] ?? 0);
  }

  private read() {
    if (this.model !== null) return this.model;
    const written = JSON.parse(this.written) as Written;
    const states = 1 + STATES_OF_A_KIND * written.kinds.length;
    const all = written.moves.map((row) => row.map((weight) => weight / 100));
    const moves = Float64Array.from(all.slice(0, states).flat());
    this.model = { written, states, moves, start: Float64Array.from(all[states] ?? []) };
    return this.model;
  }

  private emitted(signs: readonly (readonly string[])[], states: number): Float64Array[] {
    return signs.map((own) => {
      const sums = new Float64Array(states);
      for (const sign of own)
        for (const [state, weight] of this.weightsOf(sign)) sums[state] = (sums[state] ?? 0) + weight;
      return sums;
    });
  }

  private weightsOf(sign: string): readonly (readonly [state: number, weight: number])[] {
    const known = this.known.get(sign);
    if (known !== undefined) return known;
    const { signs } = this.read().written;
    const told = Object.hasOwn(signs, sign) ? (signs[sign] ?? '').split(' ').map(Number) : [];
    const pairs = [];
    for (let at = 0; at + 1 < told.length; at += 2) pairs.push([told[at] ?? 0, (told[at + 1] ?? 0) / 100] as const);
    if (told.length > 0) this.known.set(sign, pairs);
    return pairs;
  }
}

function spansOf(path: readonly number[], kinds: readonly string[], sureAt: (rank: number) => number): Span[] {
  const spans: Span[] = [];
  for (const [rank, state] of path.entries()) {
    const kind = kinds[Math.floor((state - 1) / STATES_OF_A_KIND)];
    const step = (state - 1) % STATES_OF_A_KIND;
    const last = spans.at(-1);
    if (kind === undefined || step === 2) continue;
    if (step === 0 || last === undefined) spans.push({ kind, from: rank, to: rank + 1, sure: sureAt(rank) });
    else Object.assign(last, { to: rank + 1, sure: Math.min(last.sure, sureAt(rank)) });
  }
  return spans;
}
