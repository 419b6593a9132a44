/** The words that a house asks its teams not to write, with what to write instead. */

import { plain } from '../french/fold.ts';
import type { RuleFinding } from '../judge/rule.ts';
import type { HouseWord } from '../judge/settings.ts';
import type { Draft } from '../model/draft.ts';
import { textsOf } from '../model/texts.ts';

/** One finding for each text and word: where the word first stands. */
export function houseWords(draft: Draft, words: readonly HouseWord[]): RuleFinding[] {
  if (words.length === 0) return [];
  const known = words.map((word) => ({ ...word, pattern: patternOf(word.mot) }));
  return textsOf(draft)
    .all.filter(({ pointer }) => !NOT_WRITTEN.has(pointer.split('/')[1] ?? ''))
    .flatMap((at) =>
      known.flatMap(({ pattern, conseil }) => {
        const match = pattern.exec(at.flat);
        if (!match) return [];
        const written = asWritten(at.text, match);
        const message = `« ${written ?? match[0]} » : ${conseil}`;
        return [{ message, at, ...(written !== null && { word: written }) }];
      }),
    );
}

/** Codes, and the words that the fiche itself uses to speak of rules. */
const NOT_WRITTEN = new Set(['format', 'phase', 'statut', 'identifiant', 'exceptions', 'a_completer']);

/** Whole words, whatever the case and accents. */
function patternOf(word: string): RegExp {
  const source = plain(word)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/~/g, '[a-z]*');
  return new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`);
}

/** The person's own spelling, where losing accents has moved nothing. */
function asWritten(text: string, { 0: found, index }: RegExpExecArray): string | null {
  const written = text.slice(index, index + found.length);
  return plain(written) === found ? written : null;
}
