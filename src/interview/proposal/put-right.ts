/** What was put right of some answers, while another that was proposed with them is told again. */
import { sameValue } from '../../model/equal.ts';
import { factsOf, type Understood } from '../facts/fact.ts';
import { together } from '../facts/understood.ts';

/** What is understood otherwise than it is read. `read`: what the answers that stay as they are tell. */
export function putRightOf(understood: Understood, read: Understood): Understood {
  const told = new Map(factsOf(read));
  return understood.filter(
    ({ facts }) =>
      facts.every(([path]) => told.has(path)) && facts.some(([path, value]) => !sameValue(told.get(path), value)),
  );
}

/** It stays so, where the same is told again. */
export function withPutRight(read: Understood, putRight: Understood): Understood {
  const told = new Set(factsOf(read).map(([path]) => path));
  return together(
    read,
    putRight.filter(({ facts }) => facts.every(([path]) => told.has(path))),
  );
}
