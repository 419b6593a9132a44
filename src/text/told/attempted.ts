/** What was tried before, and what became of it, as somebody told it. */

/** « L’an passé on a essayé l’affichage, mieux lu mais trop long », « L’université a tenté une permanence, arrêtée en juin »: tried before. */
const TRIED =
  /^(?:(?:en|l['’]|d[èe]s|depuis|au|il y a) ?[^,;:.]{2,25}?,? )?(?!(?:je|j['’]|personne|aucune?|il|elle|ça|cela)(?![\p{L}]))(?:on|nous|l[ea]s? [^,;:.]{2,50}?|l['’][^,;:.]{2,50}?|\p{Lu}[^,;:.]{2,40}?) (?:a|ont|avons|avait|avaient) (?:d[ée]j[àa] |bien )?(?:essay|test|tent|mont|lanc|exp[ée]riment|cr[ée]|install|d[ée]ploy|organis|mis en place|ouvert|fait)(?:[ée]{0,2}) ((?:une? |l[ea]s? |l['’]|des )(?!point|effort|demande|n[ée]cessaire|choix|travail)[^,;:]{3,60}?)(?:(?:,? (?:et|mais) |, | ?: )([^;]{4,140}))?$/iu;

/** Null where nothing was tried. */
export function attemptIn(sentence: string): { what: string; became: string | undefined } | null {
  const [, what, became] = TRIED.exec(sentence) ?? [];
  return what === undefined ? null : { what, became };
}
