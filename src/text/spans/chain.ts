/** The arithmetic of a chain of states: the likeliest path, and how likely each state is at each rank. */

/** By rank, how much each state weighs. */
export type Emitted = readonly Float64Array[];

/** Viterbi. `moves`: from each state to each, row by row. */
export function likeliest(emitted: Emitted, moves: Float64Array, start: Float64Array): number[] {
  const states = start.length;
  const back: Int32Array[] = [];
  let best: Float64Array = start.map((weight, state) => weight + (emitted[0]?.[state] ?? 0));
  for (const own of emitted.slice(1)) {
    const from = new Int32Array(states);
    const next = new Float64Array(states);
    for (let state = 0; state < states; state += 1) {
      let top = 0;
      for (let last = 1; last < states; last += 1)
        if (reached(best, moves, last, state) > reached(best, moves, top, state)) top = last;
      from[state] = top;
      next[state] = reached(best, moves, top, state) + (own[state] ?? 0);
    }
    back.push(from);
    best = next;
  }
  const path = [best.indexOf(Math.max(...best))];
  for (const from of back.toReversed()) path.unshift(from[path[0] ?? 0] ?? 0);
  return path;
}

function reached(best: Float64Array, moves: Float64Array, last: number, state: number): number {
  return (best[last] ?? 0) + (moves[last * best.length + state] ?? 0);
}

/** Forward and backward, each rank brought back to a sum of one: no weight is too great for it. */
export function likelihoods(emitted: Emitted, moves: Float64Array, start: Float64Array): Float64Array[] {
  const shares = emitted.map((own) => {
    const most = Math.max(...own);
    return own.map((weight) => Math.exp(weight - most));
  });
  const steps = moves.map(Math.exp);
  const ahead: Float64Array[] = [];
  for (const [rank, own] of shares.entries()) {
    const before = ahead[rank - 1];
    const come = before === undefined ? start.map(Math.exp) : through(before, steps, false);
    ahead.push(outOfOne(come.map((share, state) => share * (own[state] ?? 0))));
  }
  let behind: Float64Array = new Float64Array(start.length).fill(1);
  return ahead
    .map((share, rank) => ({ share, own: shares[rank] ?? new Float64Array(start.length) }))
    .toReversed()
    .map(({ share, own }) => {
      const likely = outOfOne(share.map((value, state) => value * (behind[state] ?? 0)));
      behind = outOfOne(
        through(
          behind.map((value, state) => value * (own[state] ?? 0)),
          steps,
          true,
        ),
      );
      return likely;
    })
    .toReversed();
}

/** `isBack`: from each state to those before it. */
function through(shares: Float64Array, steps: Float64Array, isBack: boolean): Float64Array {
  const states = shares.length;
  const sums = new Float64Array(states);
  for (let one = 0; one < states; one += 1)
    for (let other = 0; other < states; other += 1)
      sums[one] =
        (sums[one] ?? 0) + (shares[other] ?? 0) * (steps[isBack ? one * states + other : other * states + one] ?? 0);
  return sums;
}

function outOfOne(shares: Float64Array): Float64Array {
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}
