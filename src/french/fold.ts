/** The two versions of a text that rules compare: one keeps accents where they tell words apart, one drops them. */

const LIGATURES: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  æ: 'ae',
};

/** Lower case, straight apostrophes, ordinary spaces, ligatures opened; accents kept. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/[’ʼ\u00a0\u202fœæ]/g, (one) => LIGATURES[one] ?? one);
}

/** As `lower`, without accents, runs of spaces made one, trimmed. */
export function plain(text: string): string {
  let known = plains.get(text);
  if (known === undefined) {
    known = withoutAccents(text);
    if (plains.size >= MOST_REMEMBERED) plains.clear();
    plains.set(text, known);
  }
  return known;
}

/** Many rules read the same answers. */
const plains = new Map<string, string>();
const MOST_REMEMBERED = 2000;

function withoutAccents(text: string): string {
  return lower(text)
    .replace(/[^\0-\x7f]/g, bare)
    .replace(/[ \t]{2,}|\t/g, ' ')
    .trim();
}

const seen = new Map<string, string>();

/** A letter without its accent. Remembered: asking the engine each time costs more than reading the fiche. */
function bare(letter: string): string {
  let found = seen.get(letter);
  if (found === undefined) {
    found = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    seen.set(letter, found);
  }
  return found;
}

/** Folds what people mistype without meaning it: case, accents, hyphens and spaces for underscores. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}
