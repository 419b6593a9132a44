/** What is said around those who back somebody, and names none of them. */

/** « Jean Moulin, c’est le nom du lycée, pas quelqu’un » */
export const NAME_OF_PLACE =
  /\bc'est (?:juste |seulement )?(?:le nom (?:d'une?|du|de la|de l'|des)|une? (?:rue|place|ecole|lycee|college|gymnase|salle|stade|hopital))\b|\bpas (?:quelqu'un|une personne|un etre humain)\b/;

/** « moi Didier Lacombe, porteur »: nobody backs oneself. */
export const SELF =
  /(?<=^|[,.;\n] ?)(?:moi(?:-même)?,? |c['’]est moi,? )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}(?:,? (?:le |la )?porteu(?:r|se))?(?:[,;.]|$)/u;

/** « Contre : personne à ma connaissance », « opposants : aucun pour l’instant »: that there is nobody. */
export const NOBODY =
  /^(?:(?:il n['’]y a |pour (?:l['’]instant|le moment),? )?(?:personne|aucune?|nul(?:le)?|rien|n[ée]ant|ras|jsp)(?! (?:âg|handicap))(?!\p{L})|pas (?:à|a|d|encore|pour|que|vraiment|de)|(?:je|on|nous) (?:ne )?(?:sais|sait|savons|vois|voit|connais)|inconnue?s?$|à (?:voir|d[ée]finir|identifier))/iu;

/** « déjà dit : Hélène Carpentier » */
export const ALREADY =
  /^(?:(?:je l['’]ai |c['’]est )?d[ée]j[àa] (?:dit|donn[ée]|cit[ée]|[ée]crit|r[ée]pondu)|comme (?:d[ée]j[àa] )?dit)(?: (?:plus haut|avant))? ?[,:.]? /iu;
