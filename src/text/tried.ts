/** Expressions that are only tried on a text which holds some letters that they need. */

/** Any of these pieces of text; null for a digit. */
export type Wants = readonly string[] | null;

/** Nothing sure can be asked: a number in words may be « un ». */
export const ALWAYS: Wants = [''];

export interface Tried {
  wants: Wants;
  expression: RegExp;
}

/** Looking for a few letters takes a hundredth of what trying an expression does. */
export function triedIn(flat: string): (one: { wants: Wants }) => boolean {
  const hasDigit = /\d/.test(flat);
  return ({ wants }) => (wants === null ? hasDigit : wants.some((piece) => flat.includes(piece)));
}
