/** « dans les Landes et en Gironde », of « … dans les Landes »: some words said again, and more after them. */
import { flatOf } from '../../french/fold.ts';
import { WORDS } from '../../french/numerals.ts';

const MORE = /^(.{4,60}?[\p{L}\d])(?:,? (?:et|ou|ainsi que|comme) .{2,80})$/iu;

/** « trois bénévoles et deux agents, 5 en tout » */
const SUMMED = /,? (?:soit )?(?:\d{1,4}|\p{L}{2,12}) (?:en tout|au total)$/iu;
/** A number, or a name within. */
const BEGINNING = new RegExp(`^(?:\\d|(?:${WORDS}) )|(?<=.)\\p{Lu}`, 'u');

/** The same text with all of it in the place of what it told; null where its beginning stands nowhere, or twice. */
export function extended(told: string, said: string): string | null {
  const whole = said
    .trim()
    .replace(/[.!…]{1,3}$/, '')
    .replace(SUMMED, '');
  const [, begun = ''] = MORE.exec(whole) ?? [];
  const [flat, sought] = [flatOf(told), flatOf(begun)];
  // Small words may begin anything.
  if (!/[ ’']/.test(sought) || !BEGINNING.test(begun)) return null;
  const at = flat.length === told.length ? flat.indexOf(sought) : -1;
  const isOnce = at >= 0 && flat.indexOf(sought, at + 1) < 0;
  if (!isOnce || flat.includes(flatOf(whole))) return null;
  return (
    told.slice(0, at) + told.slice(at, at + begun.length) + whole.slice(begun.length) + told.slice(at + begun.length)
  );
}
