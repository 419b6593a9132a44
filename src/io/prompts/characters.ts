/** Characters as people see them: a letter and its accents, a flag, are one. */
export const CHARACTERS = new Intl.Segmenter('fr', { granularity: 'grapheme' });
