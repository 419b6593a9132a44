/** What a remark speaks of, among what was understood: by its numbers, or the words that tell; one of a list, rather than all of it. */

import { plain } from '../french/fold.ts';
import { sameValue } from '../model/equal.ts';
import { sharesWith } from './about.ts';
import type { Fact, Told, Understood } from './fact.ts';
import { without, wordsOf } from './listed.ts';

export interface Contested {
  gone: Understood;
  /** What nobody speaks of. */
  left: Understood;
}

export function contestedIn(said: string, understood: Understood): Contested {
  let [gone, left]: Told[][] = [[], []];
  for (const one of understood) {
    // Without its name, a service would be called by the sentence that gave it.
    const isName = one.facts.some(([path]) => path === 'nom');
    const parts = !isName && sharesWith(said, [one]) ? partsOf(said, one) : { gone: [], left: [one] };
    gone = [...(gone ?? []), ...parts.gone];
    left = [...(left ?? []), ...parts.left];
  }
  return { gone: gone ?? [], left: left ?? [] };
}

/** Of several elements of one list, those that are named; the whole where none is, or all are. */
function partsOf(said: string, one: Told): Contested {
  const whole = { gone: [one], left: [] };
  const [fact, ...others] = one.facts;
  if (fact === undefined || others.length > 0 || !Array.isArray(fact[1]) || fact[1].length < 2) return whole;
  const [path, all] = [fact[0], fact[1] as readonly unknown[]];
  const called = all.filter((element) => isCalled(said, wordsOf(element) ?? ''));
  const named =
    called.length > 0
      ? called
      : all.filter((element) => sharesWith(said, [{ facts: [[path, element]], said: wordsOf(element) ?? '' }]));
  if (named.length === 0 || named.length === all.length) return whole;
  const words = named.map((element) => wordsOf(element) ?? '');
  const [kept] = named.reduce<Understood>((done, element, rank) => {
    const [told] = done;
    const value = told?.facts[0]?.[1];
    if (told === undefined || !Array.isArray(value)) return done;
    return without(done, told, [path, value.filter((other) => other !== element)], words[rank] ?? '');
  }, whole.gone);
  return kept === undefined ? whole : { gone: [{ facts: [[path, named]], said: words.join(' ; ') }], left: [kept] };
}

/** « monsieur Rey ne nous soutient plus »: a name tells which, where other words are of all. */
function isCalled(said: string, words: string): boolean {
  const names = [...said.matchAll(/\p{Lu}[\p{L}’'-]{2,30}/gu)].map(([name]) => plain(name));
  return names.some((name) =>
    ` ${plain(words).replace(/[^a-z\d]+/g, ' ')} `.includes(` ${name.replace(/[^a-z\d]+/g, ' ')} `),
  );
}

/** Without what somebody said not to note: read again, the answer tells it still. */
export function notRefused(understood: Understood, refused: readonly Fact[]): Understood {
  const isRefused = ([path, value]: Fact) => refused.some(([at, other]) => at === path && sameValue(other, value));
  return understood.filter(({ facts }) => !facts.some(isRefused));
}
