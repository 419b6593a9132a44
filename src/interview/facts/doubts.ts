/** What somebody said to be wrong of a proposal, or not to note. */
import { sameValue } from '../../model/equal.ts';
import { type Fact, factsOf, type Understood } from './fact.ts';

/** Whether something is told as it was when it was doubted: nothing of it was put right. */
export function isStillDoubted(understood: Understood, doubted: readonly Fact[]): boolean {
  return understood.some(({ facts }) => facts.length > 0 && facts.every((fact) => isAmong(fact, doubted)));
}

function isAmong([path, value]: Fact, facts: readonly Fact[]): boolean {
  return facts.some(([at, other]) => at === path && sameValue(other, value));
}

/** Without what somebody said not to note: read again, the answer tells it still. */
export function notRefused(understood: Understood, refused: Understood): Understood {
  const gone = factsOf(refused);
  return understood.filter(({ facts }) => !facts.some((fact) => isAmong(fact, gone)));
}
