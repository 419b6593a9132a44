/** What Windows writes from 0x80 to 0x9f, where Unicode has controls that nobody types: an apostrophe, « œ », the euro. */

/** Five of them stand for nothing. */
export const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;
const ALL = /[\u0080-\u009f]/g;
/** A line break as mainframes write it, or « … »: by what stands beside it. */
const NEXT_LINE = '\u0085';

/** « ’ » for U+0092; the same sign where Windows has none. */
export function windowsLetter(control: string): string {
  return WINDOWS.charAt(control.charCodeAt(0) - FIRST);
}

/** The text as it was typed, where its controls are letters of Windows read as Latin-1. */
export function fromWindows(text: string): string {
  const hasOthers = text.replaceAll(NEXT_LINE, '').search(ALL) !== -1;
  return text.replace(ALL, (control) => (control === NEXT_LINE && !hasOthers ? control : windowsLetter(control)));
}
