/** « Vous avez trop retiré : les premiers sont bien les anciens »: what a remark took away is proposed again. */
import { plain } from '../../french/fold.ts';
import type { Told, Understood } from '../facts/fact.ts';
import { grownWith } from '../facts/grown.ts';
import { sharedWith } from './about.ts';
import { asksBack } from './contested.ts';
import type { Proposed } from './kept-aside.ts';

const STANDS =
  /\b(?:(?:est|sont|c'est|ce sont) bien|(?:trop|tout) (?:retire|enleve|supprime|efface|vire)|(?:il )?(?:faut|fallait|faudrait) (?:l[ea]s? )?(?:garder|laisser|conserver)|gardez|laissez|conservez|je (?:confirme|maintiens))\b/;

/** The proposal with it; null where nothing that was taken away is asked for. */
export function broughtBack(said: string, at: Proposed): Proposed | null {
  if (at.refused.length === 0 || !(asksBack(said) || STANDS.test(plain(said)))) return null;
  const named = at.refused.filter((one) => sharedWith(plain(said), one) >= NAMED);
  // « remettez-la »
  const [only, ...others] = at.refused;
  const back: readonly Told[] =
    named.length > 0 ? named : asksBack(said) && only !== undefined && others.length === 0 ? [only] : [];
  if (back.length === 0) return null;
  const understood: Understood = grownWith(at.understood, back);
  return { ...at, understood, refused: at.refused.filter((one) => !back.includes(one)) };
}

/** By a word of its own, or its number. */
const NAMED = 3;
