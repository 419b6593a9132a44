/** Yes and no, as people write them. */
import { fold } from './fold.ts';

const YES = new Set(['oui', 'o', 'vrai', 'true', 'yes']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no']);

export function readBoolean(text: string): boolean | undefined {
  const word = fold(text.trim());
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
