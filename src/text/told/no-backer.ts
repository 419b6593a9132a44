/** What is said around those who back somebody, and names none of them. */

/** « Jean Moulin, c’est le nom du lycée, pas quelqu’un » */
export const NAME_OF_PLACE =
  /\bc'est (?:juste |seulement )?(?:le nom (?:d'une?|du|de la|de l'|des)|une? (?:rue|place|ecole|lycee|college|gymnase|salle|stade|hopital))\b|\bpas (?:quelqu'un|une personne|un etre humain)\b/;

/** « moi Didier Lacombe, porteur »: nobody backs oneself. */
export const SELF =
  /(?<=^|[,.;\n] ?)(?:moi(?:-même)?,? |c['’]est moi,? )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}(?:,? (?:le |la )?porteu(?:r|se))?(?:[,;.]|$)/u;

/** « déjà dit : Hélène Carpentier » */
export const ALREADY =
  /^(?:(?:je l['’]ai |c['’]est )?d[ée]j[àa] (?:dit|donn[ée]|cit[ée]|[ée]crit|r[ée]pondu)|comme (?:d[ée]j[àa] )?dit)(?: (?:plus haut|avant))? ?[,:.]? /iu;
