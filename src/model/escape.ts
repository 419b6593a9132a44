/** What a fiche holds never becomes part of the markup around it. */
import { visible } from '../french/typography.ts';

/** Nothing of the person's own words may become a link, a picture, a table or a tag. On one line. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\n/g, ' ');
}
