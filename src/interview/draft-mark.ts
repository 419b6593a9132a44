/** The first line of an unfinished fiche: it says so, and where the interview stopped. */

const MARK = /^# Brouillon[^\n]*?(?:prochaine question[ \u00a0]: ([^\s]+))?[^\S\n]*\r?\n/;

/** The text with its first line naming the next question; null takes the line away. */
export function markDraft(text: string, nextPath: string | null): string {
  const bare = text.replace(MARK, '');
  if (nextPath === null) return bare;
  return `# Brouillon : relancez « fiche init » pour reprendre, prochaine question : ${nextPath}\n${bare}`;
}

export function isDraft(text: string): boolean {
  return MARK.test(text);
}

/** Path of the question to resume at; null when the line does not say, or is not there. */
export function nextPathOf(text: string): string | null {
  return MARK.exec(text)?.[1] ?? null;
}
