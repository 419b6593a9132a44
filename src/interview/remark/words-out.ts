/** « supprimez « à la main » », « enlevez et deux agents »: some words of an answer, as they stand there once. */
import { plain } from '../../french/fold.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import type { Draft } from '../../model/draft.ts';
import type { TakenAway } from './taken-away.ts';

const ORDER =
  /^(?:(?:non|oui|mais|ok|et|il faut|faudrait|juste)[ ,]{1,3}){0,3}(?:enlev|retir|supprim|effac|ray|vir|ot)(?:ez|e|er|ons) (?:juste |aussi )?(?:les mots? |l['’]expression |le passage )?["«“] ?(?<quoted>[^"«»“”]{3,60}?) ?["»”]|^(?:(?:non|oui|mais|ok|et|il faut|faudrait|juste)[ ,]{1,3}){0,3}(?:enlev|retir|supprim|effac|ray|vir|ot)(?:ez|e|er|ons) (?:juste |aussi )?(?<bare>[^,;:"«»“”]{3,60}?)(?:,? (?:svp|stp|s'il vous plait|merci))?$/;
/** What would be left hanging before them, or after. */
const HANGING =
  /(?<![\p{L}])(?:à|au|aux|de|du|des|d['’]|l['’]|la|le|les|un|une|et|ou|par|pour|en|dans|sur|avec|qui|que|qu['’]|son|sa|ses|leurs?|\d{1,9})$/iu;
const JOINT = /(?:,| et| ou)$/u;
/** In words: one alone may be of anything. */
const FEWEST = 2;

/** Null where they stand nowhere, or several times, or where what is left would hang. `from`: the answers told. */
export function wordsTakenOut(said: string, from: readonly string[], draft: Draft): TakenAway | null {
  const { quoted, bare = '' } = ORDER.exec(withoutLastSigns(plain(said)))?.groups ?? {};
  const words = quoted ?? bare;
  return standing(words, from, draft) ?? standing(words.replace(/^(?:l[ea]s? |l'|un |une |des )/, ''), from, draft);
}

function standing(words: string, from: readonly string[], draft: Draft): TakenAway | null {
  if (words.split(' ').length < FEWEST) return null;
  const all = from.flatMap((path): TakenAway[] => {
    const text = draft.find(path).text ?? '';
    const flat = plain(text);
    const at = flat.indexOf(words);
    if (flat.length !== text.length || at === -1 || flat.includes(words, at + 1)) return [];
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) return [];
    // « trois bénévoles et deux agents »: what joins them goes too.
    const joined = before.trimEnd().replace(JOINT, '');
    const rest = `${joined.trimEnd()}${/^[\s.,;:!?…]/.test(after) || after === '' ? after : ` ${after}`}`.trim();
    const isLeft = rest !== '' && joined.trim() !== '' && !HANGING.test(joined.trimEnd());
    return isLeft ? [{ path, sentence: text.slice(at, at + words.length), rest }] : [];
  });
  const [only, ...others] = all;
  return only === undefined || others.length > 0 ? null : only;
}
