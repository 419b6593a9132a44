/** What a service gives, and to whom. */

/** « Le service met à la disposition des experts une carte »: what is given, to whom. */
const OFFERING =
  / (?:met [àa] (?:la )?disposition|propose|fournit|offre|donne) (?=(?:des|aux|du|au|de la|[àa] la|de l['’]|[àa] l['’]) ?\p{L})/iu;
/** Where what is given begins, after those to whom it is. */
const GIVEN = / (?=(?:une?|les?|la|des|leurs?|chaque) )/iu;
/** In UTF-16 units: longer, and it is no service that gives. */
const LONGEST_GIVER = 50;
/** « des », « de la »: passed before one looks for what is given. */
const ARTICLE_LENGTH = 6;

/** Null where nothing is given to anybody. */
export function offeredIn(sentence: string): { whom: string; what: string } | null {
  const offer = OFFERING.exec(sentence);
  if (offer === null || offer.index > LONGEST_GIVER || !/^(?:l[ea] |l['’]|ce |cette |notre )/iu.test(sentence))
    return null;
  const rest = sentence.slice(offer.index + offer[0].length);
  const turn = GIVEN.exec(rest.slice(ARTICLE_LENGTH));
  if (turn === null) return null;
  const at = ARTICLE_LENGTH + turn.index;
  return { whom: atOf(rest.slice(0, at)), what: rest.slice(at + 1) };
}

/** « des experts » -> « aux experts » */
function atOf(whom: string): string {
  return whom.replace(/^des /iu, 'aux ').replace(/^du /iu, 'au ').replace(/^de l/iu, 'à l');
}
