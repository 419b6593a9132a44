/** A figure that changes, told without what it counts: « les chutes passent de 12 à 4 ». */
const CHANGE =
  /(?<![\p{L}\d,.])de \d[\d ]{0,9}(?:,\d{1,2})? ?(?:%|\p{Ll}{1,12} )?[àa] (?:moins de |plus de |environ )?\d|: \d[\d ]{0,9} [àa] \d/iu;

/** Whether two figures are told, one then the other, whatever they count. */
export function tellsChange(text: string): boolean {
  return CHANGE.test(text.replace(/[\u00a0\u202f]/g, ' '));
}
