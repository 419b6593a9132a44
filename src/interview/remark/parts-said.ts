/** The things that one remark tells, as they were typed. */
import { plain } from '../../french/fold.ts';
import { punctuated } from '../../text/dictated.ts';
import { sentences } from '../../text/sentences.ts';
import { agreementIn } from './agreement.ts';

/** A single one where it tells no more. */
export function partsSaid(said: string): string[] {
  const whole = /[.,;:!?]/.test(said) ? sentences(said) : spokenSentences(said);
  const parts: string[] = [];
  for (const part of whole.flatMap((one) => one.split(BREAK)).map((one) => one.trim())) {
    // « 60 photos. Pas 80 »: of one thing.
    if (parts.length > 0 && FOLLOWS.test(plain(part))) parts.push(`${parts.pop()} ${part}`);
    else if (!isBare(part)) parts.push(part);
  }
  return parts.length === 0 ? [said] : parts;
}

/** Dictated without a stop: cut where sentences end, in the words that were said. */
function spokenSentences(said: string): string[] {
  const words = said.trim().split(/\s+/);
  const bare = words.map(bareOf);
  const starts: number[] = [];
  let from = 0;
  for (const sentence of sentences(punctuated(said))) {
    const own = sentence.split(/\s+/);
    const start = bare.indexOf(bareOf(own[0] ?? ''), from);
    if (start === -1) return [said];
    starts.push(start);
    from = start + own.length;
  }
  return starts.map((start, rank) =>
    words
      .slice(rank === 0 ? 0 : start, starts[rank + 1] ?? words.length)
      .join(' ')
      .replace(JOINT, ''),
  );
}

/** What holds two sentences together, left at the end of the first. */
const JOINT = /(?: (?:et|puis|mais|euh)){1,3}$/iu;

function bareOf(word: string): string {
  return plain(word).replace(/[.]$/, '');
}

const BREAK =
  /(?<=[^\s,;]) ?[,;] (?:et|mais) (?:puis |aussi |surtout )?(?=\S)| et (?:puis|aussi) (?=\S)|(?<=[^\s;]) ?; (?=\S)/u;
/** Says nothing by itself. */
const FOLLOWS = /^(?:et )?(?:pas|plutot|non|au lieu|parce|puisque|car|c'est pas|ce n'est pas|ce ne sont pas|merci)\b/;

/** « non », « voilà »: of the whole, rather than a thing to put right. */
function isBare(part: string): boolean {
  return ['yes', 'no', 'unclear', 'almost', 'rank'].includes(agreementIn(part).kind) && !/\d/.test(part);
}
