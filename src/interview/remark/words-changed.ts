/** What a correction changed, as it is said back. */
import { shortened } from '../../french/typography.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { sentences } from '../../text/sentences.ts';

/** The sentences that are no more as they were, of what was said before. */
export function changedIn(before: Snapshot, texts: ReadonlyMap<string, string>): string {
  const now = [...texts].flatMap(([path, text]) => {
    const was = sentences(before.draft.find(path).text ?? '');
    return sentences(text).filter((one) => !was.includes(one));
  });
  return shortened(now.join(' '), SHOWN);
}

/** In UTF-16 units. */
const SHOWN = 160;
