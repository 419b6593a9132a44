/** « Remplacez « ils perdent une heure » par « ils attendent deux jours » »: words that are quoted, whole. */
import { flatOf } from '../../french/fold.ts';

const QUOTED = '[«"“]([^«»"“”]{1,300})[»"”]';
const PAIR = new RegExp(`${QUOTED}\\s{0,3}(?:par|->|→|=>|devient|deviendrait)\\s{0,3}${QUOTED}`, 'iu');

/** « « trieuses » à la place de « trieurs » » */
const INSTEAD = new RegExp(
  `${QUOTED}\\s{0,3}(?:[àa] la place d[eu]|au lieu d[eu]|plut[ôo]t que|et (?:pas|non))\\s{0,3}${QUOTED}`,
  'iu',
);
/** « enlevez « soit un tiers du total » » */
const AWAY = new RegExp(
  `(?:enl[eè]ve|retire|supprime|efface|[oô]te|raye)[rz]?(?: (?:donc|juste|le mot|les mots|la phrase|le passage))?\\s{0,3}${QUOTED}`,
  'iu',
);

export function isQuotedPair(said: string): boolean {
  return PAIR.test(said) || INSTEAD.test(said) || AWAY.test(said);
}

/** The same text with those words in the place of the others, wherever they stand; null where nothing is so quoted, or told. */
export function requoted(told: string, said: string): string | null {
  const [, right = '', old = AWAY.exec(said)?.[1] ?? ''] = INSTEAD.exec(said) ?? turned(PAIR.exec(said));
  const [flat, sought] = [flatOf(told), flatOf(withoutStop(old))];
  const at = sought === '' || flat.length !== told.length ? -1 : flat.indexOf(sought);
  if (at < 0) return null;
  const [before, after] = [told.slice(0, at), told.slice(at + sought.length)];
  // What is taken away leaves no comma, nor a stop alone.
  if (right === '')
    return `${before.replace(/[\s,;:(]{0,9}$/, '')}${before.trim() === '' ? after.replace(/^[\s.,;:!?)]+/, '') : after.replace(/^\)/, '')}`;
  return before + withoutStop(right) + after;
}

/** The old words come last. */
function turned(pair: RegExpExecArray | null): readonly (string | undefined)[] {
  return pair === null ? [] : [pair[0], pair[2], pair[1]];
}

function withoutStop(words: string): string {
  return words.trim().replace(/[.!?…]$/, '');
}
