/** Who will try first, where, and why they want to, as somebody told it. */
import { plain } from '../../french/fold.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';

export interface FirstUsers {
  /** As written, short. */
  who: string;
  count?: number;
  place?: string;
  /** What follows « parce que », « car »… */
  why?: string;
}

const WHY = /(?:,\s*)?(?:\(\s*)?(?:parce qu(?:e\s|['’])|\bcar\s|\bpuisqu(?:e\s|['’])|\bvu qu(?:e\s|['’]))/iu;
const END =
  /[,;:(\n]|\s(?:qui|dont|ont|sont|nous|m['’]ont|veulent|attendent|se sont|s['’]|n['’]|en ont|acceptent|ont dit|volontaires?)(?!\p{L})/u;
const LEAD =
  /^(?:(?:on|nous|je) (?:commence(?:ra|rons|ons)?|d[ée]marre(?:ra|rons|ons)?)(?: par| avec| chez)?|d['’]abord|pour commencer|au d[ée]but|en premier|ce sera|ce seront|ce sont|c['’]est)[\s,:]+/iu;
const PLACE =
  /(?:(?:^|[\s(])(?:à|À|au|aux|en|dans (?:le |la |l['’]|les )?|sur |de |du |d['’]|des |chez |autour de ))((?:(?:canton|département|commune|ville|quartier|agglomération|agglo|pays|bassin|ressort|territoire|arrondissement|métropole|plateau|vallée) (?:de la |de l['’]|de |du |d['’]|des )?)?\p{Lu}[\p{L}'’-]+(?:(?: | (?:sur|en|de|du|la|le|les|aux?) )\p{Lu}[\p{L}'’-]+)*)/u;
/** Words with a capital that name no place. */
const NO_PLACE =
  /^(?:CAF|CPAM|RSA|APA|CCAS|PMI|ARS|MDPH|DDT|DREAL|SDIS|EHPAD|Excel|Word|Internet|France|Madame|Mme|Monsieur|M|Dr|Docteur|Lundi|Janvier|Pôle|Emploi)$/u;

/** Null where nobody is named. */
export function firstUsersIn(text: string): FirstUsers | null {
  const [first] = sentences(text);
  if (first === undefined) return null;
  const told = first.replace(LEAD, '');
  const reason = WHY.exec(told);
  const before = (reason === null ? told : told.slice(0, reason.index)).trim();
  const end = before.search(END);
  const who = (end > 2 ? before.slice(0, end) : before).trim().replace(/[.\s]+$/, '');
  if (!/\p{L}{3}/u.test(who) || /^(?:je|on|nous|il|elle|personne|aucun|pas|rien|jsp)\b/iu.test(plain(who))) return null;
  const counted = quantities(who).find(({ kind, value }) => kind === 'count' && value !== null);
  const place = placeIn(who) ?? placeIn(text);
  const why = reasonIn(text);
  return {
    who,
    ...(counted?.value != null && { count: counted.value }),
    ...(place !== null && { place }),
    ...(why !== null && { why }),
  };
}

function placeIn(text: string): string | null {
  for (const match of text.matchAll(new RegExp(PLACE, 'gu'))) {
    const place = match[1] ?? '';
    if (!NO_PLACE.test(place.split(' ')[0] ?? '')) return place;
  }
  return null;
}

function reasonIn(text: string): string | null {
  const match = WHY.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length).split(/(?<=[.!?])\s|\n/)[0] ?? '';
  const reason = rest.replace(/[.)\s]+$/, '').trim();
  return reason.length > 3 ? reason : null;
}
