/** Words between words, without accents, of three letters at least: they tell nothing of what is spoken of. */
export const LINKS: ReadonlySet<string> = new Set(
  'les des aux ces mes ils une dun lui afin ainsi alors apres aussi autre autres avant avec avoir beaucoup cela celle celles celui ceux chaque comme dans depuis dont elle elles encore entre etre fait faire leur leurs lors mais meme mieux moins nous notre nos ont par plus pour pouvoir quand que quel quelle qui sans sera seront ses son sont sous sur tout toute toutes tous tres une vers votre vraiment souvent doit doivent peut peuvent etait avait est'.split(
    ' ',
  ),
);
