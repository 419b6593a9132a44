/** The name of a service, told in a sentence: « on l’appellerait « Relais », je crois ». */

/** Up to so many words, an answer is the name itself. */
const NAME = 4;
const QUOTED = /[«“"]([^«“»”"]{2,60})[»”"]/u;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d’'.-]*";
const LINK = "(?:de la |de l[’']|de |du |des |d[’']|à la |à |au |aux |en |et |la |le |les |l[’'])?";
/** What people say before a name, which then begins by a capital. */
const TOLD = new RegExp(
  `(?:appell?(?:e|er|era|erait|erai|ons)|nomm(?:e|er|era|erait)|nom(?: provisoire)?(?: serait| sera| est|,? c[’']est| :)|dis|dit|disons|pense à|propose|ce serait|ça serait|ce sera)(?: (?:provisoirement|peut-être|plutôt|par exemple|pour l[’']instant|simplement),?)*[ ,:]+(${WORD}(?: ${LINK}${WORD}){0,4})`,
  'u',
);

/** As written; null for an answer that is a name already, and where none is told. */
export function serviceNameIn(text: string): string | null {
  if (text.trim().split(/\s+/).length <= NAME) return null;
  const name = (QUOTED.exec(text)?.[1] ?? TOLD.exec(text)?.[1])?.trim();
  return name === undefined || name.split(/\s+/).length > NAME + 1 ? null : name;
}
