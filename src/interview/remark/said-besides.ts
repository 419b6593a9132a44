/** Whether what is said of a proposal comes besides, in the place of nothing. */
import { plain } from '../../french/fold.ts';
import { gainsays } from './stands-beside.ts';

/** « et aussi les voisins, une trentaine »: said besides, and in the place of nothing. */
const ADDS =
  /^(?:et |oui,? |mais |sinon |ah )*(?:attention ?:|une? (?:deuxieme|troisieme|quatrieme|cinquieme|autre) ?:|certaine?s|parfois|surtout|notamment|y compris|dont|aussi|et (?:aussi|puis|encore)|(?:j'?|je )?r?ajoute[rz]?|j'(?:oubliais|allais oublier|ai oublie|avais oublie)|sachez|\d[\d ]{0,12} [a-z' -]{3,40}\bdont (?:\d|une? |deux|trois|la moitie)|il y a (?:aussi|encore|eu)|(?:j'ai|on a|nous avons|j'en ai) (?:aussi|egalement|encore|un (?:deuxieme|troisieme|quatrieme|cinquieme)|une (?:deuxieme|troisieme|quatrieme))|en plus|on (?:pourrait|peut|doit|devrait) (?:aussi )?(?:dire|ajouter|preciser|noter)|(?:petite |a )?precis(?:ion|er) ?:|sans (?:compter|oublier)|plus (?:les|des|une?) )(?![a-z])|^(?:et|plus) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?!par |sur |pour |en |ans?\b|mois\b|jours?\b|semaines?\b|heures?\b|minutes?\b|euros?\b)[a-z][a-z' -]{3,50}$|^(?:et |mais )(?:les|des|nos|deux|trois|quatre|cinq|six|\d+|une?) [^,.;]{3,60}(?:,| aussi| egalement)|\b(?:aussi|egalement)[.! ]*$/;
/** « les plaisanciers sont touchés aussi, une vingtaine »: wherever it is said. */
export function addsTo(flat: string): boolean {
  return (
    ADDS.test(flat) || (/\b(?:aussi|egalement)\b/.test(flat) && !gainsays(flat) && !/\b(?:c'est|ce sont)\b/.test(flat))
  );
}

/** What a bare name is told of, in the answer that it comes after. */
const TOLD_OF: ReadonlyMap<string, string> = new Map([['solution.existant', 'On utilise ']]);
const BARE_NAME = /^(?:l[ea]s? |l['’]|une? |des |nos? |notre )(?:[\p{L}\d'’-]{1,25} ?){1,5}[.!]?$/iu;

/** `path`: the answer that it comes after. */
export function bareOf(said: string, path: string): string {
  const bare = withoutMore(said);
  return BARE_NAME.test(bare) ? `${TOLD_OF.get(path) ?? ''}${bare}` : bare;
}

/** « et aussi deux malentendants »: « deux malentendants ». */
function withoutMore(said: string): string {
  return said
    .replace(/^(?:(?:et|mais|oui|sinon|ah),? )*(?:il y a |j['’]ai |on a )?(?:aussi|[ée]galement|encore|en plus) /iu, '')
    .replace(/^(?:(?:et|mais|oui|sinon|ah),? )+/iu, '')
    .replace(/ (?:aussi|[ée]galement)(?![\p{L}])/iu, '');
}

/** « il manque l’indemnité », of an answer that tells of it. */
export function isToldAlready(said: string, before: readonly string[]): boolean {
  const words = plain(said).match(/[a-z]{4,}|\d+/g) ?? [];
  const told = before.map(plain);
  return !/\d/.test(said) && words.every((word) => word === 'aussi' || told.some((text) => text.includes(word)));
}
