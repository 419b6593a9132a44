/** « Enlevez la phrase sur notre directeur »: the one sentence that is meant, of the answers that were told. */

import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import type { Draft } from '../../model/draft.ts';
import { sentences } from '../../text/sentences.ts';

export interface TakenAway {
  path: string;
  /** As written. */
  sentence: string;
  /** What is left of the answer. */
  rest: string;
}

const ORDER =
  /\b(?:enlev|retir|supprim|effac|ot|ray|vir)(?:ez|e|er|ons)?(?:[- ]moi)? (?:la (?:phrase|partie|remarque)|le passage|ce que (?:j'ai |je )(?:dit|disais|mis|ecrit|raconte)) (?:sur |de |du |des |d'|a propos (?:de |du |des )|concernant |qui (?:parle|dit|raconte) |ou )(.{3,60})$/;
/** What tells nothing of which sentence. */
const VOID =
  /^(?:notre|votre|leur|leurs|cette|pour|avec|dans|elle|elles|plus|mais|merci|plait|svp|c'est|pas|verifie|vous|deja|aussi)$/;

/** Null where none is meant, or several would be, or nothing of its answer would be left. `from`: the answers told. */
export function takenAway(said: string, from: readonly string[], draft: Draft): TakenAway | null {
  const ranked = ofRank(said, from, draft);
  if (ranked !== null) return ranked;
  const about = ORDER.exec(withoutLastSigns(plain(said)))?.[1]?.split(/[,;]/)[0];
  const words = (about?.match(/[a-z]{4,}|\d+/g) ?? []).filter((word) => !VOID.test(word));
  if (words.length === 0) return null;
  const meant = from.flatMap((path) => {
    const text = draft.find(path).text ?? '';
    return (
      sentences(text)
        .filter((sentence) => words.every((word) => plain(sentence).includes(word)))
        // « les 2 gardiens », of « 8 artisans et 2 gardiens »: the eight are told as well.
        .filter((sentence) => !countsOthers(sentence, about ?? ''))
        .map((sentence) => ({ path, sentence, rest: without(text, sentence) }))
    );
  });
  const [only, ...others] = meant;
  return only === undefined || others.length > 0 || only.rest === '' ? null : only;
}

function countsOthers(sentence: string, about: string): boolean {
  const named = numbersIn(about);
  return named.length > 0 && numbersIn(plain(sentence)).some((one) => one > 1 && !named.includes(one));
}

function without(text: string, sentence: string): string {
  const at = text.indexOf(sentence);
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + sentence.length).trimStart()}`.trim();
}

const BY_RANK =
  /^(?:(?:non|oui|mais|ok|il faut|faudrait)[ ,]{1,3})*(?:enlev|retir|supprim|effac|ot|ray|vir)(?:ez|e|er|ons)? (?:juste )?(?:la |ma )(premiere|derniere) phrase(?: (?:svp|stp|s'il vous plait))?$/;

/** « virez la dernière phrase »: of the last answer, or the first of the first. */
function ofRank(said: string, from: readonly string[], draft: Draft): TakenAway | null {
  const rank = BY_RANK.exec(withoutLastSigns(plain(said)))?.[1];
  const path = rank === 'premiere' ? from[0] : rank === 'derniere' ? from.at(-1) : undefined;
  if (path === undefined) return null;
  const text = draft.find(path).text ?? '';
  const sentence = sentences(text).at(rank === 'premiere' ? 0 : -1);
  const rest = sentence === undefined ? '' : without(text, sentence);
  return sentence === undefined || rest === '' ? null : { path, sentence, rest };
}
