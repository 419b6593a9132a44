/** What is understood of an answer: things it tells, each with the values it gives and the words to say them back. */
import type { Draft } from '../../model/draft.ts';

/** A value for a place of the fiche, dotted; null where what stood there is told no more. */
export type Fact = readonly [path: string, value: unknown];

/** One thing told: proposed whole, or left whole where one of its places is answered already. */
export interface Told {
  facts: readonly Fact[];
  /** In one line, without a full stop; empty where nothing is to be said of it. */
  said: string;
}

/** In the order of the answer; never empty. */
export type Understood = readonly Told[];

/**
 * `text`: the answer straightened, for rules to read; `said`: as it is said (`asSaid`), for what was learned of words (else `text`).
 * `today`: the day it is said, `AAAA-MM-JJ`. Empty where nothing is told.
 */
export type Reader = (text: string, draft: Draft, today: string, said?: string) => readonly Told[];

/** A value that nothing tells is not written at all; with none, nothing was told. */
export function told(said: string, ...facts: readonly (readonly [string, unknown])[]): readonly Told[] {
  const given = facts.filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? [] : [{ facts: given, said }];
}

export function object(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ''));
}

export function factsOf(all: Understood): Fact[] {
  return all.flatMap(({ facts }) => facts);
}

/** In one line, without a full stop. */
export function saidOf(all: Understood): string {
  return all.flatMap(({ said }) => (said === '' ? [] : [said])).join('\u00a0; ');
}
