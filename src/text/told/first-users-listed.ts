/** Who will try first, told under headings of one's own: « qui : … ; combien : … ; où : … ». */
import { plain } from '../../french/fold.ts';
import { numberIn } from '../../french/numerals.ts';
import { countIn } from './first-count.ts';

export interface FirstUsers {
  /** As written, short. */
  who: string;
  count?: number;
  place?: string;
  /** What follows « parce que », « car »… */
  why?: string;
}

/** « - qui : … - combien : … - où : … »: told under its own headings. */
export function listedIn(text: string): FirstUsers | null {
  const under = (heading: RegExp) =>
    text
      .split(/\n|;|(?:^| )[-•] (?=(?:qui|cible|o[uù]|combien|pourquoi|motif|raison|nombre|lieu|territoire)(?: ?:))/iu)
      .map((line) => heading.exec(line.trim())?.[1]?.trim())
      .find((value) => value !== undefined && value !== '')
      ?.replace(/\.$/, '')
      .trim();
  const who = under(/^(?:[-*•] ?)?(?:qui|cible|public|premiers(?: utilisateurs)?) ?: ?(.+)$/iu);
  if (who === undefined) return null;
  const many = under(/^(?:[-*•] ?)?(?:combien|nombre) ?: ?(.+)$/iu);
  const count = many === undefined ? countIn(who, who) : numberIn(plain(many));
  const place = under(/^(?:[-*•] ?)?(?:o[uù]|lieu|territoire|ville|p[ée]rim[èe]tre) ?: ?(.+)$/iu);
  const why = under(/^(?:[-*•] ?)?(?:pourquoi|motif|raison|leur raison) ?: ?(.+)$/iu);
  return {
    who,
    ...(count !== null && Number.isInteger(count) && { count }),
    ...(place !== undefined && { place }),
    ...(why !== undefined && { why }),
  };
}
