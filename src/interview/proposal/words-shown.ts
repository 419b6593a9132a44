/** The words that a proposal was understood from, shown beside it. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { cutSentences } from '../../text/sentences.ts';
import type { Above } from '../agenda/ask.ts';
import { type Fact, factsOf, type Understood } from '../facts/fact.ts';
import { countsIn } from '../facts/withheld.ts';

/** On one line of the screen, it is seen whole already. In UTF-16 units. */
const LINE = 60;
/** A story is not shown again whole. */
const MOST = 400;

/** The words that the proposal is to be compared with; whoever hears them typed them a moment ago. */
export function wordsShown(draft: Draft, paths: readonly string[], found: Understood): Above[] {
  const texts = paths.map((path) => draft.find(path).text?.trim() ?? '').filter((text) => text !== '');
  // Of two answers, the first is no longer under their eyes.
  const seen = texts
    .map((text, rank) => (rank < texts.length - 1 && /[\p{L}\d]$/u.test(text) ? `${text}.` : text))
    .join(' ');
  if (texts.length < 2 && seen.length <= LINE) return [];
  const shown = seen.length > MOST ? shortened(seen, factsOf(found)) : seen;
  return [{ text: `${texts.length < 2 ? 'Votre phrase' : 'Vos phrases'} : « ${shown} »`, isNew: false }];
}

/** The beginning, and each sentence that counts what was understood: what is compared is under their eyes. */
function shortened(seen: string, facts: readonly Fact[]): string {
  const numbers = facts.flatMap(([, value]) => countsIn(value));
  const isCounted = (sentence: string) => numbersIn(plain(sentence)).some((one) => numbers.includes(one));
  let room = MOST;
  let isGap = false;
  const kept = cutSentences(seen).flatMap(({ text: sentence }, rank) => {
    const isKept = (rank === 0 || isCounted(sentence)) && room > 0;
    const lead = isGap && isKept ? '… ' : '';
    isGap = !isKept;
    if (!isKept) return [];
    const cut = sentence.length > room ? `${sentence.slice(0, sentence.lastIndexOf(' ', room))}…` : sentence;
    room -= cut.length;
    return [lead + cut];
  });
  return `${kept.join(' ')}${isGap ? ' …' : ''}`.replace(/ (?=[:;!?»](?:\s|$))/g, '\u00a0');
}
