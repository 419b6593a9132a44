/** Who suffers most, pointed at within a longer story: « c’est pas les gros c’est les jeunes installés », « ça pèse sur les élèves ». */
import { plain } from '../../french/fold.ts';
import { isEverybody } from '../everybody.ts';
import { isNobodyAtAll } from '../people-or-not.ts';
import { nounPhrase } from './noun-phrase.ts';

const POINTED =
  /(?<!\p{L})(?:c['’]est (?!pas|trop|plus)(?:d['’]abord |surtout |plut[ôo]t |avant tout )?(?:pour |chez )?|ce (?:sont|seraient) (?!pas)(?:d['’]abord |surtout |plut[ôo]t )?|[çc]a (?:tape|p[èe]se|retombe|tombe|touche|frappe|concerne)(?: surtout| d['’]abord| plut[ôo]t)?(?: sur| chez)? |(?:ben |euh )sur |je (?:nommerai|citerai|pointerai)s? |plus (?:lourd|dur|grave|difficile) (?:pour|chez) |souffrent le plus,? (?:sont |c['’]est )|trinquent (?:sont |c['’]est )|en premier lieu )(?=(?:les |des |nos |mes |ces |aux )\p{L})(?:les |des |nos |mes |ces |aux )/giu;
/** Told and taken back: « je pensais aux vieux, mais non ». */
const TAKEN_BACK = /(?:pas|plus) (?:eux|elles|les (?:gros|grands|villes)) (?:qui)?$/iu;
/** « gosses des hameaux, 75 » : notes begin by who it is. */
const NOTED = /^(?:les |nos |des )?(\p{L}[\p{L}’' -]{3,45}?)(?= ?(?:[,:;(/–—-]|\.|->) ?)/u;
const SPEAKS = /(?<!\p{L})(?:je|j['’]|on|nous|vous|ils|elles|c['’]est|ce sont|qui|que|qu['’])(?!\p{L})/iu;
/** In words. */
const MOST = 8;

/** Lower case, without article; null where nobody is pointed at. */
export function groupPointed(text: string): string | null {
  const found = [...text.matchAll(POINTED)]
    .filter(({ index }) => !TAKEN_BACK.test(text.slice(0, index).trimEnd()))
    .map(({ 0: lead, index }) => nounPhrase(text.slice(index + lead.length)))
    .filter(isGroup);
  const [first] = found;
  if (first !== undefined) return lowered(first);
  const noted = SPEAKS.test(text) ? undefined : NOTED.exec(text)?.[1]?.trim();
  return noted !== undefined && isGroup(noted) ? lowered(noted) : null;
}

function isGroup(name: string): boolean {
  const [head = ''] = plain(name).split(' ');
  return (
    /[sx]$/.test(head) &&
    head.length > 3 &&
    name.split(/\s+/).length <= MOST &&
    !isEverybody(name) &&
    !isNobodyAtAll(name)
  );
}

function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
