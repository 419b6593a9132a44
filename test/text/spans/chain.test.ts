/** The arithmetic of a chain, beside what counting every path gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeliest, likelihoods } from '../../../src/text/spans/chain.ts';

const STATES = 3;
const weight = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
const weights = (length: number) => fc.array(weight, { minLength: length, maxLength: length });
const chain = fc.record({
  emitted: fc.array(weights(STATES), { minLength: 1, maxLength: 5 }),
  moves: weights(STATES * STATES),
  start: weights(STATES),
});

function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((path) => [0, 1, 2].map((state) => [...path, state]));
}

function scoreOf(
  path: readonly number[],
  { emitted, moves, start }: { emitted: number[][]; moves: number[]; start: number[] },
) {
  return path.reduce((sum, state, rank) => {
    const last = path[rank - 1];
    const move = last === undefined ? start[state] : moves[last * STATES + state];
    return sum + (move ?? 0) + (emitted[rank]?.[state] ?? 0);
  }, 0);
}

const asArrays = ({ emitted, moves, start }: { emitted: number[][]; moves: number[]; start: number[] }) =>
  [emitted.map((own) => Float64Array.from(own)), Float64Array.from(moves), Float64Array.from(start)] as const;

it('no path weighs more than the likeliest', () => {
  fc.assert(
    fc.property(chain, (one) => {
      const path = likeliest(...asArrays(one));
      const best = Math.max(...paths(one.emitted.length).map((other) => scoreOf(other, one)));
      expect(path).toHaveLength(one.emitted.length);
      expect(scoreOf(path, one)).toBeCloseTo(best, 6);
    }),
    { numRuns: 60 },
  );
});

it('a state is as likely as all the paths that go through it', () => {
  fc.assert(
    fc.property(chain, (one) => {
      const all = paths(one.emitted.length).map((path) => ({ path, share: Math.exp(scoreOf(path, one)) }));
      const total = all.reduce((sum, { share }) => sum + share, 0);
      const found = likelihoods(...asArrays(one));
      for (const [rank, shares] of found.entries())
        for (const [state, share] of shares.entries()) {
          const through = all.filter(({ path }) => path[rank] === state).reduce((sum, { share: own }) => sum + own, 0);
          expect(share).toBeCloseTo(through / total, 6);
        }
    }),
    { numRuns: 60 },
  );
});

it('weights beyond what an exponential holds stay shares of one', () => {
  const emitted = Array.from({ length: 4 }, () => Float64Array.from([900, -900, 0]));
  for (const shares of likelihoods(emitted, new Float64Array(9), new Float64Array(3)))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
});
