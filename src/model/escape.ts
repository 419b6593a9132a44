/** What a fiche holds never becomes part of the markup around it. */
import { visible } from '../french/typography.ts';

/**
 * Inside a line that begins with a title of ours: only what could open a tag, a link, a picture or an emphasis is
 * escaped, so that the text also reads well as it is.
 */
export function escapeInline(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\n/g, ' ');
}

/** Nothing of the person's own words may become a link, a picture, a table or a tag. On one line. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\n/g, ' ');
}

/** In a text or an attribute of HTML; lines are kept. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
