/** Lines that ask: a question of ours, or one in anybody’s words. */
import { topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';

/** In UTF-16 units: longer, it is a sentence. */
export const QUESTION = 110;
export const ASKS =
  /^(?:(?:\d{1,2}|[a-h]) ?[./)-] ?)?(?:à |de |en |pour |avec |dans |au |c['’]est |aujourd)?(?:qu|comment|pourquoi|combien|où|bout|six|votre|hui)/i;

/** Whether a line alone is a question that we know. */
export function isKnownQuestion(line: string): boolean {
  return /\?\s*$/.test(line) && line.length <= QUESTION && ASKS.test(line) && knownTopic(line) !== null;
}

/** The same in anybody’s words, where several are. */
export function isGuessedQuestion(line: string): boolean {
  return /\?\s*$/.test(line) && line.length <= QUESTION && (topicOf(line) ?? 'autre') !== 'autre';
}
