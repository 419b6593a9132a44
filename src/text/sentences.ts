/** Cuts a text into sentences: at full stops, line breaks and semicolons; a bullet is a sentence. */

/** After these, a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:M|Mme|MM|Dr|Pr|Adj|Cdt|Cne|(?<!(?:au|du|le|un) )Col|Lt|Gal|Dir|Resp|art|ex|cf|etc|p|env|St|Ste)\.$/i;

/** These may end one: only what follows tells. */
const SHORTENED =
  /(?:^|[\s(])(?:sem|d[ée]pt?|dir|resp|janv|f[ée]vr?|avr|juil|sept|oct|nov|d[ée]c|lun|mar|mer|jeu|ven|sam|dim|t[ée]l|max|min|min|moy|nb|n|no|av|bd|vs|hab|adm|parc|coll?)\.$/i;

/** « (P. Muller) », « avec T. Riou »: the first letter of a name. */
const INITIAL = /(?:^|\(|, |: |(?<!\p{L})(?:par|avec|et|de|d['’]|chez) ?)\p{Lu}\.$/u;

/** A sentence, and where it stands in the text. */
export interface Cut {
  text: string;
  start: number;
  end: number;
}

/** Trimmed, without bullets; empty ones left out. */
export function sentences(text: string): string[] {
  return cutSentences(text).map((one) => one.text);
}

export function cutSentences(text: string): Cut[] {
  const found: Cut[] = [];
  for (const line of text.matchAll(/[^\n;]+/g)) {
    let start = 0;
    for (const end of endsIn(line[0])) {
      const told = line[0].slice(start, end);
      const goesOn = /^\s*[\p{Ll}\d]/u.test(line[0].slice(end));
      if (
        end < line[0].length &&
        ([ABBREVIATIONS, INITIAL].some((one) => one.test(told)) || (goesOn && SHORTENED.test(told)))
      )
        continue;
      const bare = trimmed(line[0].slice(start, end), line.index + start);
      if (bare !== null) found.push(bare);
      start = end;
    }
  }
  return found;
}

/** Where sentences of a line may end, its own end last; a bullet that lost its line still begins one. */
function endsIn(line: string): number[] {
  const ends = [...line.matchAll(/(?<=[.!?…])\s|\s(?=[•▪●\uf0b7] )/g)].map(({ index }) => index);
  return [...ends, line.length];
}

function trimmed(text: string, at: number): Cut | null {
  const skipped = /^[\s\-*•▪●\uf0b7–—]+/.exec(text)?.[0].length ?? 0;
  const bare = text.slice(skipped).trimEnd();
  return bare === '' ? null : { text: bare, start: at + skipped, end: at + skipped + bare.length };
}
