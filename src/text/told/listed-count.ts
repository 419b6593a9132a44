/** What is counted, then how many, with no verb between: « Factures impayées : 2 400 au dernier pointage », « Fugues. Cinq la semaine ». */
import { plain } from '../../french/fold.ts';
import { numberIn, QUANTITY } from '../../french/numerals.ts';
import { quantities } from '../quantities.ts';
import { lowered, nounPhrase } from './noun-phrase.ts';
import { periodIn, yearIn } from './period.ts';
import type { Size } from './size-candidate.ts';

const OPENED =
  /^(?:(?:le |notre |mon )?(?:pb|probleme|souci)s?(?:,? c'est|,? ce sont| ?:)? |(?:ce qui [^,]{3,30}, )?(?:c'est|ce sont) |il y a |y a )?(?:trop d(?:e |')|plein d(?:e |')|beaucoup d(?:e |')|les |des |nos |mes |ces )?/;
/** A plural, and what tells it apart. */
const COUNTED =
  /^((?!(?:dans|sans|depuis|nous|vous|ils|elles|tous|toutes|plus|moins|alors|apres|mais|pas|les|des|plusieurs|trois|six|dix|jours|mois|ans) )(?:rdv|[a-z'-]{2,20}[sxz])(?: [a-z'’-]{1,20}){0,7}?)(?: ?[,:;.=] ?| [–—-] | ?-> ?)(?:et )?/;
const LED =
  /^(?:on |j'|nous |il |y )*(?:en (?:compte|ai|a|avons|denombre|comptons|reste)|tourne autour de|est a|compte)? ?(?:encore )?(?:env(?:iron|\.)? |a peu pres |pres de |autour de |plus de |presque |~ ?|soit |disons )?/;
/** What is told of how many, and nothing else that would be counted. */
const AFTERWARDS =
  /^(?=$| ?[.,;(!]| ?\/| (?:par|chaque|le mois|la semaine|l'an|au (?:dernier|compteur|total)|en (?:stock|moyenne|moy|attente|ce moment|tout|cours|20\d\d)|ce (?:matin|mois)|cette|cet|a ce jour|aujourd'hui|hier|pour l'instant|chez)\b| (?:dans|sur) (?:l|no|mo))/;
/** Whoever acts is no heading. */
const TOLD = /\b(?:est|sont|ont|a|ne|se|je|on|nous|il|elle|ils|elles|font|fait|y)\b/;

/** Null where no number stands so. */
export function listedCount(text: string): (Size & { count: number }) | null {
  const flat = plain(text);
  if (flat.length !== text.length) return null;
  const start = OPENED.exec(flat)?.[0].length ?? 0;
  const counted = COUNTED.exec(flat.slice(start));
  const [whole = '', name = ''] = counted ?? [];
  if (counted === null || TOLD.test(name.replace(/ (?:qui|que) .*/, ''))) return null;
  const told = text.slice(start, start + name.length);
  // « Les agents ressaisissent tout. 30 par jour. »: a sentence, and no heading.
  if (/\./.test(whole.slice(name.length)) && nounPhrase(told) !== told) return null;
  const after = flat.slice(start + whole.length);
  const rest = after.slice(LED.exec(after)?.[0].length ?? 0);
  const number = NUMBER.exec(rest)?.[0] ?? '';
  const count = /^une /.test(number) ? (quantities(number)[0]?.value ?? Number.NaN) : numberIn(number);
  const then = rest.slice(number.length);
  if (!(count > 1) || !AFTERWARDS.test(then)) return null;
  const [clause = ''] = then.split(/[.;(]/, 1);
  const bare = /^ l[ea] (mois|semaine)\b/.exec(then)?.[1];
  const [period, year] = [periodIn(bare === undefined ? clause : `par ${bare}`), yearIn(clause)];
  return {
    count,
    unit: lowered(told),
    ...(period !== null && { period }),
    ...(year !== null && { year }),
  };
}

const NUMBER = new RegExp(`^${QUANTITY}`);
