/** What the rules of `lint` say of the answer just given: as rules are added, the interview gains them. */
import { ruleFindings } from '../../judge/lint.ts';
import type { Draft } from '../../model/draft.ts';
import { fromDotted, isWithin } from '../../model/pointer.ts';
import type { Who } from '../../model/who.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { Standard } from '../agenda/standard.ts';

export interface Advice {
  rule: string;
  pointer: string;
  message: string;
  /** The question to ask oneself; null when the rule has none. */
  ask: string | null;
  who: Who;
}

/** Findings of rules, requirements left out: what is missing is asked, not said. */
export function adviceOn(snapshot: Snapshot, { catalogue, today, phase }: Standard): Advice[] {
  return ruleFindings(snapshot, catalogue, { today, phase }).map(({ rule, pointer, message, ask, who }) => ({
    rule,
    pointer,
    message,
    ask,
    who: who[0] ?? 'porteur',
  }));
}

/**
 * What bears on the answer at a path, or appeared with it. What surrounds it is still being told, and what is empty
 * still to be asked; both are heard at the end of a list, whose path is then given.
 */
export function newAdvice(path: string, before: readonly Advice[], after: readonly Advice[], draft: Draft): Advice[] {
  const known = new Set(before.map(({ rule, pointer }) => `${rule} ${pointer}`));
  const place = fromDotted(path);
  const endsList = Array.isArray(draft.follow(place).value);
  return after.filter(({ rule, pointer }) => {
    if (isWithin(pointer, place)) return true;
    if (isWithin(place, pointer) || known.has(`${rule} ${pointer}`)) return false;
    return endsList || draft.follow(pointer).isAnswered;
  });
}
