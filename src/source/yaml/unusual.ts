/**
 * Anchors, aliases, tags, directives, explicit keys, tabs, markers of documents: rare, and where readers of YAML part.
 * Signs that may be one are enough, wherever they stand at the beginning of a value or of a line.
 */
const UNUSUAL =
  /^[ ]*(?:- +)*\?(?:[ \r\n]|$)|^(?:---|\.\.\.)(?:[ \r\n]|$)|^%|[:\-,[{][ \r\n]+[&*!]|^[&*!]|[[{,][&*!]|\t|\r(?!\n)|[\u0085\u2028\u2029\ufeff]/m;

export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}
