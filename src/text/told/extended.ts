/** « dans les Landes et en Gironde », of « … dans les Landes »: some words said again, and more after them. */
import { flatOf } from '../../french/fold.ts';

const MORE = /^(.{4,60}?[\p{L}\d])(?:,? (?:et|ou|ainsi que|comme) .{2,80})$/iu;

/** The same text with all of it in the place of what it told; null where its beginning stands nowhere, or twice. */
export function extended(told: string, said: string): string | null {
  const whole = said.trim().replace(/[.!…]{1,3}$/, '');
  const [, begun = ''] = MORE.exec(whole) ?? [];
  const [flat, sought] = [flatOf(told), flatOf(begun)];
  // Small words may begin anything.
  if (!/[ ’']/.test(sought) || !/^\d|(?<=.)\p{Lu}/u.test(begun)) return null;
  const at = flat.length === told.length ? flat.indexOf(sought) : -1;
  const isOnce = at >= 0 && flat.indexOf(sought, at + 1) < 0;
  if (!isOnce || flat.includes(flatOf(whole))) return null;
  return (
    told.slice(0, at) + told.slice(at, at + begun.length) + whole.slice(begun.length) + told.slice(at + begun.length)
  );
}
