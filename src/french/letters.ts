/**
 * Letters of French and of the names heard in France, for classes of regular expressions: those of all languages (`\p{L}`)
 * cost twenty times as much, on texts that are read by a hundred rules.
 */

/** Latin-1, Latin Extended-A: é, œ, š, ł. */
export const LETTER = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f';
export const CAPITAL = 'A-Z\u00c0-\u00d6\u00d8-\u00de\u010c\u0141\u0152\u0160\u0178\u017d';
export const SMALL = 'a-z\u00df-\u00f6\u00f8-\u00ff\u0107\u010d\u0142\u0144\u0153\u0161\u017a\u017c\u017e';
