/** The signs of AsciiDoc, as those of Markdown: titles after equals signs, attributes, blocks between two rules, lists. */
import { emptied, hidden } from './hidden.ts';

const TITLE = /^={1,6}(?=[ \t]{1,5}\S)/gm;
/** What it says of itself, above all or above a block: « :toc: left », « v0.3, 2026-10-02 », « [abstract] », « [[ancre]] ». */
const ATTRIBUTES =
  /^(?::!?[\w-]{1,40}!?:(?:[ \t][^\n]{0,200})?|v\d{1,3}(?:\.\d{1,4}){0,3}(?:,[^\n]{0,80})?|\[[^\]\n]{0,200}\]{1,2}|(?:include|image|toc|ifdef|ifndef|endif)::[^\n]{0,300})[ \t]*$/gm;
/** What opens and closes a block, what joins a paragraph to an item. */
const RULES = /^(?:_{4,20}|={4,40}|-{4,40}|\*{4,20}|\+{4,20}|\.{4,20}|--|\+)[ \t]*$/gm;
const REMARKS = /^\/{4}\n(?:[^\n]*\n){0,40}?\/{4}$|^\/\/(?!\/)[^\n]*$/gm;

/** As long as it was; as it was where no two titles are written so. */
export function withAsciiDoc(text: string): string {
  if ([...text.matchAll(TITLE)].length < 2) return text;
  return text
    .replace(REMARKS, emptied)
    .replace(ATTRIBUTES, emptied)
    .replace(RULES, emptied)
    .replace(/^\.(?=[^\s.])/gm, hidden)
    .replace(/^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?=[ \t])/gm, hidden)
    .replace(/^[ \t]{0,4}(\.{1,5}|\*{1,5})(?=[ \t]\S)/gm, (sign) => '-'.padEnd(sign.length))
    .replace(/^([^\s:][^:\n]{0,80})::(?=[ \t]|$)/gm, '$1 :')
    .replace(/(?:link:|mailto:|xref:)([^\s[\]]{1,300}\[)([^\]\n]{1,200})\]/g, shown)
    .replace(/https?:\/\/([^\s[\]]{1,300}\[)([^\]\n]{1,200})\]/g, shown)
    .replace(/<<[^<>,\n]{1,100},([^<>\n]{1,200})>>/g, (whole, said: string) =>
      hidden(whole.slice(0, -said.length - 2)).concat(said, hidden('>>')),
    )
    .replace(/footnote:[\w-]{0,40}\[[^\]\n]{0,500}\]|\[\[[\w-]{1,60}\]\]|\[\.?#[^\]\n]{1,60}\]/g, hidden)
    .replace(TITLE, (sign) => '#'.repeat(sign.length));
}

/** « https://exemple.fr[le site] »: what is read of it. */
function shown(whole: string, _: string, said: string): string {
  return hidden(whole.slice(0, -said.length - 1)).concat(said, hidden(']'));
}
