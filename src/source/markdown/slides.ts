/** What slides, pages and chats add between the lines, and what a slide begins by. */
import type { Block } from './block.ts';
import { isBullet, SHORT } from './marks.ts';

/** What pages, forwarded mails and chats add between the lines. */
const NOISE =
  /^(?:\d{1,3}|(?:diapo(?:sitive)?|slide|planche) \d{1,3}(?: ?(?:\/|sur) ?\d{1,3})?|page \d{1,3}(?: ?(?:\/|sur) ?\d{1,3})?|(?:document de travail|confidentiel|diffusion restreinte|ne pas diffuser)(?: ?[–—-] .{1,40})?|-{2,}[ -]{0,3}forwarded message[ -]{0,12}|[^:.]{2,30} {1,3}\[?\d{1,2}[:h]\d\d\]?)$/i;
export function isNoise(line: string): boolean {
  return NOISE.test(line);
}

/** The first one bears the title of all. */
const SLIDE = /^(?:diapo(?:sitive)?|slide|planche) (?!1(?!\d))\d/i;

export function beginsSlide(line: string): boolean {
  return SLIDE.test(line);
}

/** What stands at the top of a slide, above what it tells; null of a sentence, or where nothing is below. */
export function topOfSlide({ text }: Block, isAbove: boolean): string | null {
  return isAbove && text.length <= SHORT && !/[.;,:!]$/.test(text) && !isBullet(text) ? text : null;
}
