/** Cuts a text into sentences: at full stops, line breaks and semicolons; a bullet is a sentence. */

/** After these, a full stop ends no sentence. */
const ABBREVIATIONS = /(?:^|[\s(])(?:M|Mme|MM|Dr|art|ex|cf|etc|p|env|St|Ste)\.$/i;

/** Trimmed, without bullets; empty ones left out. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split(/[\n;]+/)) {
    let sentence = '';
    for (const piece of line.split(/(?<=[.!?…])\s+/)) {
      sentence = sentence === '' ? piece : `${sentence} ${piece}`;
      if (ABBREVIATIONS.test(sentence)) continue;
      found.push(sentence);
      sentence = '';
    }
    if (sentence !== '') found.push(sentence);
  }
  return found.map((one) => one.replace(/^[\s\-*•–—]+/, '').trim()).filter((one) => one !== '');
}
