/** What a passage gives to weigh: its words, their pairs, their tenses, its figures, how long it is. */

/** Long enough to tell words apart, short enough to drop endings; then what a family of words has in common. */
const STEM = 7;
const ROOT = 5;
const TOKEN = /[a-z]+|\d+(?:[ .,]\d+)*|[?%€«"]/g;
const YEAR = /^20[23]\d$/;
const TENSES: readonly (readonly [string, RegExp])[] = [
  ['#futur', /(?:[eidtv]ra|[eidtv]ront)$/],
  ['#conditionnel', /(?:[eidtv]rait|[eidtv]raient)$/],
  ['#imparfait', /(?:ait|aient|ions|iez)$/],
];

/** `flat`: in lower case, without accents. Each once. */
export function passageFeatures(flat: string): ReadonlySet<string> {
  const words = flat.match(TOKEN) ?? [];
  const found = new Set<string>();
  let before = '';
  for (const token of words) {
    const word = /^\d/.test(token) ? (YEAR.test(token) ? '#an' : '#0') : token;
    const stem = word.slice(0, STEM);
    found.add(stem);
    if (before !== '') found.add(`${before} ${stem}`);
    before = stem;
    if (word.length > ROOT) found.add(`${word.slice(0, ROOT)}-`);
    for (const [name, ending] of TENSES) if (ending.test(word)) found.add(name);
  }
  found.add(`#${Math.floor(Math.log2(words.length + 1))}`);
  if (/^[ \t]{0,8}[-*•]/m.test(flat)) found.add('#puce');
  return found;
}
