/** What somebody will have obtained in six months: what is counted of it, then what else is wanted. */
import { plain } from '../../french/fold.ts';
import { withoutSubjunctive } from '../../french/subjunctive.ts';
import { dueIn, type Goal, goalIn } from './goal.ts';
import { wishesIn } from './wishes.ts';

/** Who speaks, rather than what is wanted: « je dis dix minutes parce que… ». */
const OF_THE_TELLER =
  /^(?:(?:[ée]coute|moi|alors|bon),? ){0,3}(?:je |j['’]|ce que (?:je|j['’])|moi |l['’]id[ée]e |si possible )/iu;

/** Null where nothing is wanted in so many words. `today`: `AAAA-MM-JJ`. */
export function goalTold(text: string, today: string): Goal | null {
  const wishes = wishesIn(text);
  const counted = goalIn(text, today) ?? {};
  const kept = (piece: string | undefined) =>
    piece !== undefined && wishes.length > 0 && OF_THE_TELLER.test(piece) ? undefined : piece;
  const [countedUsage, countedEffect] = [kept(counted.usage), kept(counted.effect)];
  const effect = countedEffect ?? otherWish(wishes, countedUsage);
  const usage = countedUsage ?? otherWish(wishes, effect);
  if (effect === undefined && usage === undefined) return null;
  const due = counted.due ?? dueIn(text, today);
  return {
    ...(usage !== undefined && { usage: withoutSubjunctive(usage) }),
    ...(effect !== undefined && { effect: withoutSubjunctive(effect) }),
    ...(due !== undefined && { due }),
  };
}

/** The first that is not what is told already. */
function otherWish(wishes: readonly string[], told: string | undefined): string | undefined {
  const known = new Set(wordsOf(told ?? ''));
  return wishes.find((wish) => {
    const words = wordsOf(wish);
    return told === undefined || words.filter((word) => known.has(word)).length < words.length / 2;
  });
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[a-z]{4,}|\d+/g) ?? [];
}
