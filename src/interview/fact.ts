/** What is understood of an answer: values, each with its place. */
import type { Draft } from '../model/draft.ts';

/** A value for a place of the fiche, dotted; null where what stood there is told no more. */
export type Fact = readonly [path: string, value: unknown];

export interface Understood {
  facts: readonly Fact[];
  /** What is proposed, in one line, without a full stop. */
  said: string;
}

/** `today`: the day it is said, `AAAA-MM-JJ`. */
export type Reader = (text: string, draft: Draft, today: string) => Understood | null;

/** A value that nothing tells is not written at all. */
export function told(facts: readonly (readonly [string, unknown])[]): Fact[] {
  return facts.filter(([, value]) => value !== undefined && value !== '');
}

export function object(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ''));
}
