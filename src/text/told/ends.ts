/** A piece of a sentence, without what ended it. */
export function withoutEnd(text: string): string {
  return text.replace(/(?<![\s.,;)])[\s.,;)]+$/, '').trim();
}
