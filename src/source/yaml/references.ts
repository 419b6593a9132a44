/** Anchors and references of YAML, that a fiche does not use: most often a text that begins by their sign. */
import { plural, quote } from '../../french/typography.ts';

/** `from`: the text, from the sign on; `uses`: how many references repeat it. */
export function anchorMessage(from: string, name: string, uses: number): string {
  const entity = /^&(?:[a-z]+|#\d+);/i.exec(from)?.[0];
  if (entity !== undefined)
    return `${quote(entity)} est un signe de page web, et YAML y lit un renvoi. Écrivez le signe lui-même, et mettez le texte entre guillemets.`;
  if (uses === 0)
    return `${quote(`&${name}`)} : un texte qui commence par « & » est lu comme une ancre. Mettez tout le texte entre guillemets, ou retirez ce signe.`;
  const repeated = `, repris ${plural(uses, 'fois', 'fois')} plus loin par ${quote(`*${name}`)}`;
  return `Une fiche n’emploie pas d’ancre : ${quote(`&${name}`)}${repeated}. Recopiez le texte à chaque endroit.`;
}

/** « **7400** », « *Justice »: between stars, a number or a word; alone, a text that begins by one. */
export function aliasMessage(name: string): string {
  const bare = /^\*([^*]+)\*{1,2}$/.exec(name)?.[1] ?? /^([^*]+)\*$/.exec(name)?.[1];
  const way = bare === undefined ? 'Mettez le texte entre guillemets.' : `Retirez les étoiles : ${bare}`;
  return `${quote(`*${name}`)} se lit comme un renvoi. ${way}`;
}
