/** Chance that always falls the same way: one seed, one fiche, on every machine. */

/** A stable number for a text (FNV-1a). */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** mulberry32: numbers in [0, 1[. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = [...'bcdfglmnprstvz', 'br', 'dr'].flatMap((start) => VOWELS.map((vowel) => start + vowel));
const NAMES = SYLLABLES.length ** 3;

/** A word of three syllables that no other rank gives; the stride keeps neighbours from looking alike. */
export function uniqueWord(rank) {
  let rest = (rank * 7919 + 104_729) % NAMES;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return capital(word);
}

const STARTS = ['Ker', 'Bri', 'Vau', 'Fon', 'Chan', 'Lou', 'Mar', 'Pey', 'Or', 'Al', 'Tré', 'Gui'];
const ENDS = ['gnac', 'court', 'zac', 'nay', 'lieu', 'mont', 'val', 'heim', 'vic', 'rac', 'dun', 'gny'];

/** A town that is on no map. */
export function place(random) {
  return pick(random, STARTS) + pick(random, SYLLABLES) + pick(random, ENDS);
}

const FIRST_NAMES =
  'Aline Bastien Corentin Denise Elsa Fabrice Gaëlle Hakim Inès Joël Karima Ludovic Maïa Noé Odile Paulin Rose Samir'.split(
    ' ',
  );

export function person(random) {
  return `${pick(random, FIRST_NAMES)} ${capital(pick(random, SYLLABLES) + pick(random, SYLLABLES))}${pick(random, ['l', 'n', 'rd', 'x', 'ssac', 'vec'])}`;
}

export function slug(text, glue = '-') {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, glue)
    .replace(/^[-.]|[-.]$/g, '');
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
