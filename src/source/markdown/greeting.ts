/** Where a letter begins to speak: what stands above is its head. */
import { plain } from '../../french/fold.ts';
import type { Block } from './block.ts';

/** « Monsieur le directeur général, »: rank of what greets in the first lines of a letter; 0 where nothing does. */
export function greetingIn(blocks: readonly Block[]): number {
  const head = blocks.slice(0, LONGEST_HEAD);
  const at = head.findIndex(({ kind, text }) => kind === 'text' && GREETING.test(plain(text)));
  return head.slice(0, Math.max(0, at)).some(({ kind }) => kind === 'heading') ? 0 : Math.max(0, at);
}

const GREETING =
  /^(?:(?:mes|ma|mon|cheres?|chers?) ){0,2}(?:madame|monsieur|mesdames|messieurs|bonjour|docteur|maitre)(?: (?:(?:la|le|les|et|ou|mesdames|messieurs|madame|monsieur) ?)?[a-z' -]{0,60})?,$/;
/** In blocks. */
const LONGEST_HEAD = 12;
