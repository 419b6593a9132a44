/** A sentence that tells of two people, one who helps and one who fears, cut between them. */
import { FEARING, tersely } from './opponents.ts';
import { ROLE } from './role-told.ts';

/** One who opposes, or several: « l’éclairage et l’accueil ont peur » is one sentence. */
const TELLS_APART =
  /^(?:(?:le |la |l['’])[\p{L}’' -]{3,40}? (?:dit|est contre|s['’]oppose|bloque|craint|a peur)|les [\p{L}’' -]{3,40}? (?:disent|sont contre|s['’]opposent|bloquent|craignent|ont peur)) /u;

/** « Le directeur nous soutient mais la DSI bloque » tells of two. */
export function halves(sentence: string): string[] {
  const both = pointedOut(sentence) ?? twoWhoFear(sentence) ?? oneWhoHelps(sentence);
  if (both !== null) return both;
  const found =
    /,? (?:mais|par contre|en revanche|alors que|tandis que|;)(?= )/u.exec(sentence) ??
    [...sentence.matchAll(/ et(?= l)/gu)].find(
      ({ index }) => TELLS_APART.test(sentence.slice(index + 4)) && !isBareName(sentence.slice(0, index)),
    ) ??
    null;
  if (found !== null) return [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length).trim()];
  const comma = sentence.search(/, (?=(?:le |la |les |l['’]|mon |ma |notre )[^,]{2,60}$)/u);
  const second = comma > 0 ? sentence.slice(comma + 1).trim() : '';
  const isSplit =
    comma > 0 &&
    (FEARING.test(sentence.slice(comma)) || tersely(second) !== null) &&
    ROLE.test(sentence.slice(0, comma));
  return isSplit ? [sentence.slice(0, comma), sentence.slice(comma + 1).trim()] : [sentence];
}

/** « … et ceux qui s’inquiètent c’est les gardiens », « et c’est le juriste qui bloque » */
function pointedOut(sentence: string): string[] | null {
  for (const { index, 0: joint } of sentence.matchAll(
    /,? et (?=(?:ceux|celles|celui|celle) qui |c['’](?:est|était) |ce sont )/giu,
  )) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    if (FEARING.test(after) && !FEARING.test(before)) return [before, after];
  }
  return null;
}

/** « Les juges ont peur qu’on promette, et le service informatique ne veut pas d’un outil de plus » */
function twoWhoFear(sentence: string): string[] | null {
  for (const { index, 0: joint } of sentence.matchAll(/,? et (?=(?:le |la |les |l['’]))/gu)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    const fears = FEARING.exec(after)?.index ?? 0;
    if (fears > 0 && !/[,;]/.test(after.slice(0, fears)) && FEARING.test(before)) return [before, after];
  }
  return null;
}

/** « Ma cheffe me laisse deux demi-journées, et le service informatique râle »: what the first does is told by its verb. */
function oneWhoHelps(sentence: string): string[] | null {
  for (const { index, 0: joint } of sentence.matchAll(/,? et (?=(?:le |la |les |l['’]|nos |notre ))/gu)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    const fears = FEARING.exec(after)?.index ?? 0;
    if (fears > 0 && !/[,;]/.test(after.slice(0, fears)) && !FEARING.test(before) && HELPS.test(before))
      return [before, after];
  }
  return null;
}

/** What is done for somebody, rather than a post or a name. */
export const HELPS =
  /(?<!\p{L})(?:me|m['’]|nous) (?:a |ont )?(?!(?:l[ea]s? )?(?:dit|dise|ser|av|somm|freine|bloque))\p{L}{4,}|(?<!\p{L})(?:soutien|appui|port|suit|financ|défend|pouss)\p{L}{1,4}(?= (?!pas)|$)|(?:est|sont) (?:pour|d['’]accord|partant|favorable)/iu;

/** « Le maire », before « et les agents ont peur »: they fear together. */
function isBareName(before: string): boolean {
  return (
    /^(?:(?:m(?:on|a|es)|l(?:e|a|es)|nos|notre) |l['’])[\p{L}’'-]+(?: (?:de |du |des |d['’])?[\p{L}’'-]+)?$/iu.test(
      before,
    ) && !HELPS.test(before)
  );
}
