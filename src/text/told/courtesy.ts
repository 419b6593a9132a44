/** What a mail puts around what it says: a greeting, a way to end, who signs. */

const GREETING =
  /^\s*(?:bonjour|bonsoir|salut|coucou|hello|(?:cher|chère|chers|chères)(?: \p{L}+){1,3}|madame|monsieur|mesdames(?:,? messieurs)?|madame,? monsieur)(?: (?:à (?:tous|toutes)|tout le monde|madame|monsieur|la|le|\p{Lu}\p{Ll}+)){0,3}\s?[,!.]?[ \t]*\n+/iu;
const ENDING =
  /\n(?:(?<=\n)[ \t]{0,20})(?:(?:bien |très )?cordialement|bien à (?:vous|toi)|cdlt|cdt|sincères salutations|(?:bonne|belle) (?:journée|soirée|fin de journée|réception)|merci d['’]avance|merci(?: beaucoup)?(?=[ \t]{0,9}[,.!]?[ \t]{0,9}\n)|à bientôt|amicalement|dans l['’]attente de .{3,60}|--)[ \t]{0,9}[,.!]?[ \t]{0,9}(?:\n[^\n]{0,80}){0,6}$/iu;

/** The text without them; as it was where nothing else would be left. */
export function withoutCourtesy(text: string): string {
  const said = text.replace(GREETING, '').replace(ENDING, '');
  return said.trim() === '' ? text : said;
}
