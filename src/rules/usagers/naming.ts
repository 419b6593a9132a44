/** Whether a text speaks of the people whom the fiche is for: by a common name, or by the words the fiche gives them. */
import { plain } from '../../french/fold.ts';
import { ROUNDED, WORDS } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { USAGERS } from '../../text/lexicons/people.ts';
import { finds, shareRadical } from '../../text/words.ts';

/** The names of the groups, in one text. */
export function usagerWords(draft: Draft): string {
  return draft
    .at('usagers.cibles')
    .items.flatMap((item) => item.at('nom').text ?? [])
    .join(' ');
}

/** Things whose names end as those of people do. */
const THINGS =
  '(?:dossiers?|papiers?|courriers?|quartiers?|ateliers?|fichiers?|cahiers?|chantiers?|calendriers?|loyers?|foyers?|metiers?|sentiers?|ordinateurs?|moteurs?|secteurs?|facteurs de|valeurs?|erreurs?|couleurs?|indicateurs?|capteurs?|serveurs?|logiciels?|compteurs?|simulateurs?|tracteurs?|ascenseurs?|montants?|carburants?|composants?|formulaires?|horaires?|salaires?|honoraires?|questionnaires?|exemplaires?|territoires?|annuaires?|critiques|instants?|enseignants de|milliers?|piliers?|paniers?|escaliers?|leviers?|claviers?|premiers?|premieres?|derniers?|dernieres?|seminaires?|commentaires?|inventaires?|itineraires?|dictionnaires?|rivieres?|matieres?|lumieres?|frontieres?|carrieres?|barrieres?|suivants?|suivantes?|restants?|restantes?)';
const PEOPLE = `((?!${THINGS}\\b)[a-z-]{2,24}(?:teurs|trices|eurs|euses|iers|ieres|gerons|nerons|cherons|istes|iens|iennes|antes?|ants|ologues|naires|taires|iaires))`;
/** Who do something, at the beginning of a sentence: « les exportateurs »; or counted, wherever: « 300 vétérinaires ». */
const WHO_DO = new RegExp(
  `(?:^|[.!?;:,] |\\bque |\\bqu')(?:les|des|nos|certains|certaines|beaucoup de) ${PEOPLE}\\b|(?<![a-z\\d.,])(?:\\d[\\d ]{0,9}|${WORDS}|${ROUNDED})(?: (?:de )?| d')${PEOPLE}\\b`,
);

/** How many times people are named; the words of the fiche count once, and those who do something. */
export function namesUsager(text: string, draft: Draft): number {
  const known = finds(USAGERS, text).length + (shareRadical(text, usagerWords(draft)) ? 1 : 0);
  return known > 0 ? known : Number(WHO_DO.test(plain(text)));
}
