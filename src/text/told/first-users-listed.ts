/** Who will try first, told under headings of one's own: « qui : … ; combien : … ; où : … ». */
import { plain } from '../../french/fold.ts';
import { numberIn } from '../../french/numerals.ts';
import { countIn } from './first-count.ts';
import { underLabels } from './under-labels.ts';

export interface FirstUsers {
  /** As written, short. */
  who: string;
  count?: number;
  place?: string;
  /** What follows « parce que », « car »… */
  why?: string;
}

const LABELS = {
  who: 'qui|cible|public|premiers(?: utilisateurs)?',
  many: 'combien|nombre|effectif',
  place: 'o[uù]|lieu|territoire|ville|p[ée]rim[èe]tre',
  why: 'pourquoi|motif|raison|leur raison',
} as const;

/** « les secrétaires de mairie (12) » */
const HOW_MANY = / ?\((?:environ |~ ?)?\d[\d ]{0,8}(?: \p{L}{3,20})?\)$/u;
const ARTICLE = /^(?:l[ea]s? |l['’]|[àa] (?:la |l['’])?|aux? |en |dans (?:l[ea]s? |l['’])?)/iu;

/** « - qui : … - combien : … - où : … »: told under its own headings. */
export function listedIn(text: string): FirstUsers | null {
  const { who, many, place, why } = underLabels(text, LABELS);
  if (who === undefined) return null;
  const count = many === undefined ? countIn(who, who) : numberIn(plain(many));
  return {
    who: who.replace(HOW_MANY, ''),
    ...(count !== null && Number.isInteger(count) && { count }),
    ...(place !== undefined && { place: place.replace(ARTICLE, '') }),
    ...(why !== undefined && { why }),
  };
}
