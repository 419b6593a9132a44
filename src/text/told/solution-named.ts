/** One thing that exists already, by its name, and what it lacks. */
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { withoutBelief, withoutEnd } from './ends.ts';

export interface Solution {
  name: string;
  /** What it lacks, as told. */
  limit?: string;
}

/** Before what it lacks. */
export const TURN =
  /,? (?:mais|sauf que|or|seulement|sauf|pourtant|h[ée]las)[ ,]+|,? (?=(?:qui|que|o[ùu]|dont) (?:plante|rame|bugg?ue?|ne |n['’]|personne|aucun|sature|est (?:vide|satur[ée]|ferm[ée]|p[ée]rim[ée]|trop|illisible))|(?:jamais|toujours|rarement|souvent|trop|pas|peu|mal) (?:\p{L}+ )?(?:tenue?|[àa] jour|lue?|utilis[ée]e?|remplie?|occup[ée]|ouvert|chère?|connue?|pratique|en panne|adapt[ée]e?)|satur[ée]e?s?(?!\p{L}))/iu;
const NOTHING =
  /^(?:(?:tenu|rempli|gere|mis|fait|range|ecrit|imprime)e?s? (?:a|par|en|sur|au|dans) |j'|rien|personne|aucune?|pas|ca|cela|c'est|ce|je|on|nous|il|elle|limites?|regle|habitude|aujourd'hui|actuellement|existe|avant|apres|demain|voir|cf|idem|plein|tout|autre|possible|peut-etre|(?:des |quelques )?trucs?)\b/;
/** In words: longer, it is a story and no name. */
const LONGEST_NAME = 9;

/** What is said after the name. */
export function limitIn(text: string): string | undefined {
  const turn = TURN.exec(text);
  return turn === null ? /^ ?\(([^)]{4,90})\)/.exec(text)?.[1] : text.slice(turn.index + turn[0].length);
}

/** Empty where the words name nothing. */
export function solution(told: string, limit: string | undefined): Solution[] {
  const name = withoutEnd(
    (
      withoutBelief(told).split(/ \(|\s: |, (?=(?:chez|mais|et|on|ils?|nous) )| pour (?=\p{L}+(?:er|ir|re) )/u, 1)[0] ??
      ''
    ).replace(/^(?:[àa] |aux? )(?=(?:une? |l[ea] |l['’]))/iu, ''),
  );
  if (name.split(/\s+/).length > LONGEST_NAME || name === '' || NOTHING.test(plain(name))) return [];
  const lack = withoutEnd(limit ?? '');
  return [{ name: capital(name), ...(lack !== '' && { limit: capital(lack) }) }];
}
