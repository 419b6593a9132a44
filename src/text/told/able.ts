/** « Un héritier puisse suivre sa demande »: who is to be able to do what, as a wish tells it. */

/** « Ce que je voudrais, c’est que… », « il faudrait que… » */
const WISH =
  /^(?:ce que (?:je|nous) (?:voudr|veu|voul|souhait|cherch|vis)\p{L}{0,6},? c['’]est |(?:je|nous|on) (?:voudr|veu|voul|souhait|aimer)\p{L}{0,6} (?:bien )?|il faudrait )qu(?:e |['’])/iu;
/** Who, what is said in passing, then what, in the infinitive. */
const ABLE =
  /^((?:(?:les?|la|une?|chaque|des) |l['’])\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,5})(?:, [^,]{3,40},)? puiss(?:e|ent) (\p{L}+(?<=er|ir|re|oir)(?!\p{L}).*)$/iu;

export function withoutWish(sentence: string): string {
  return sentence.replace(WISH, '');
}

/** Null where nobody is to be able to do anything. */
export function ableIn(sentence: string): { who: string; what: string } | null {
  const [, who, what] = ABLE.exec(sentence) ?? [];
  return who === undefined || what === undefined ? null : { who: who.trim(), what };
}
