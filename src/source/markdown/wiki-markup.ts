/** The signs of a wiki, as those of Markdown: titles between equals signs, bold, links, notes, lists. */
import { emptied, hidden } from './hidden.ts';

/** « ===== Titre ===== » of DokuWiki, « == Titre == » of MediaWiki. */
const TITLE = /^(={1,6})([ \t]{0,5}[^\s=][^\n]{0,200}?)[ \t]{0,5}\1[ \t]{0,5}$/gm;
/** What only a wiki writes: one title is enough beside it. */
const WIKI = /'''|^\{[{|]|\[\[[^\]\n]{1,200}\]\]/m;

/** As long as it was; as it was when it is no page of a wiki. */
export function withWikiMarkup(text: string): string {
  const titles = [...text.matchAll(TITLE)];
  if (titles.length < (WIKI.test(text) ? 1 : 2)) return text;
  const most = Math.max(...titles.map(({ 1: sign = '' }) => sign.length));
  const levelOf = (sign: string) => Math.min(6, most > 3 ? 1 + most - sign.length : sign.length);
  return withSigns(text).replace(TITLE, (whole, sign: string, title: string) => {
    // « ==Titre== »: without a space, the sign gives it one.
    const room = /^[ \t]/.test(title) ? sign.length : sign.length - 1;
    return ('#'.repeat(Math.max(1, Math.min(levelOf(sign), room))).padEnd(sign.length) + title).padEnd(whole.length);
  });
}

function withSigns(text: string): string {
  return text
    .replace(/^__[A-Z]{3,20}__[ \t]*$/gm, emptied)
    .replace(/<ref[^<>]{0,80}\/>|<ref[^<>]{0,80}>[^<]{0,500}<\/ref>/g, hidden)
    .replace(/\{\{[^{}\n]{0,500}\}\}/g, hidden)
    .replace(/^\[\[(?:cat[ée]gorie|category|fichier|file|image) ?:[^\]\n]{0,300}\]\][ \t]*$/gim, emptied)
    .replace(/\[\[([^\]|\n]{0,200}\|)?([^\]|\n]{1,200})\]\]/g, (_, target = '', label: string) =>
      hidden(`[[${target}`).concat(label, hidden(']]')),
    )
    .replace(/\[(https?:\/\/[^\s\]]{1,300} )([^\]\n]{1,200})\]/g, (_, target: string, label: string) =>
      hidden(`[${target}`).concat(label, hidden(']')),
    )
    .replace(/'''([^\n]{1,300}?)'''/g, (_, said: string) => `${hidden("'")}**${said}**${hidden("'")}`)
    .replace(/''([^'\n]{1,300})''/g, (_, said: string) => hidden("''").concat(said, hidden("''")))
    .replace(/^(?!\*\*[^*\s][^*\n]{0,200}\*\*)([#*]{1,5})(?=([ \t]?)\S)/gm, (_, sign: string, space: string) =>
      space === '' && sign.length === 1 ? '\n' : '-'.padEnd(sign.length),
    )
    .replace(/^[:;]{1,4}(?=[ \t]?\S)/gm, hidden);
}
