/** French typography for the sentences the tool writes. */
import { isFirstName } from './first-names.ts';

import { formatNumber } from './numbers.ts';

const NBSP = '\u00a0';

/** Longest excerpt of a user's text repeated inside a sentence, in UTF-16 units. */
const QUOTE_LIMIT = 60;

/**
 * Makes control characters, bidirectional overrides and lone surrogates visible as `\u{…}`:
 * what a fiche holds must not reach a terminal as an instruction.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\u061c\ufeff]|\p{Surrogate}/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A name as one word of a line: a name may hold line breaks. */
export function visibleName(name: string): string {
  return visible(name).replace(/[\t\n\v\f\r]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`);
}

/** A name as one types it in a command: between quotes when a shell would cut it. */
export function typedName(name: string): string {
  // A dash would be an option, a tilde somebody's folder.
  const shown = visibleName(name).replace(/^(?=[-~])/, './');
  if (/^[\p{L}\p{M}\p{N}._/\\:@+,~-]+$/u.test(shown)) return shown;
  return /["$`!\\]/.test(shown) ? `'${shown.replaceAll("'", `'\\''`)}'` : `"${shown}"`;
}

/** « … » around one line of the user's text, shortened without cutting a character in two. */
export function quote(text: string): string {
  return quotedTo(text, QUOTE_LIMIT);
}

/** The same, where what somebody said is kept: none of it is lost. */
export function quoteWhole(text: string): string {
  return quotedTo(text, Number.POSITIVE_INFINITY);
}

function quotedTo(text: string, limit: number): string {
  // Ours alone delimit: what a fiche confides is masked from the one to the other.
  const inner = text.replace(/«\s?/g, '“').replace(/\s?»/g, '”');
  const line = visible(inner.replace(/\s+/g, ' ').trim());
  const characters = [...line];
  const shown = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
  return `«${NBSP}${shown}${NBSP}»`;
}

/** `a, b ou c`. */
export function enumerate(items: readonly string[], conjunction: 'ou' | 'et'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** `1 fiche`, `3 fiches`: French takes the plural from two up. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${formatNumber(count)}${NBSP}${count < 2 ? singular : many}`;
}

/** `problème` -> `Problème`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Before a name with a capital, they are no first name. */
const ARTICLES =
  /^(?:Les?|La|Un|Une|Des|Du|Nos|Notre|Mes|Mon|Ma|Ses|Son|Sa|Ces?|Cette|Leurs?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Dix|Mme|Madame|Monsieur|Aux?|Chez|En|Dans|Pour|Sur|Par|Tous|Toutes|Chaque|Quelques|Plusieurs)\s/u;

/** At most so many UTF-16 units, cut between two words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.search(/\s\S*$/u);
  return `${(end >= most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:]{1,9}$/u, '')}…`;
}

/** Written with a capital wherever they stand. */
const INSTITUTIONS =
  /^(?:Cour des comptes|Conseil d['’][ÉE]tat|D[ée]fenseure? des droits|Assembl[ée]e nationale|S[ée]nat|France (?:Travail|Services)|Banque de France|Caisse des d[ée]p[ôo]ts|Haute Autorit[ée]|Journal officiel|Sant[ée] publique France|[ÉE]ducation nationale|S[ée]curit[ée] sociale)(?!\p{L})/u;

/** In the middle of a sentence; a name in capitals, and that of a person, keep them. */
export function midSentence(text: string): string {
  if (INSTITUTIONS.test(text)) return text;
  // « Gwenaëlle a fermé son tableau »
  if (isFirstName(/^\p{Lu}[\p{L}-]+(?= )/u.exec(text)?.[0] ?? '')) return text;
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Ll}{1,3})? \p{Lu}\p{Ll}/u.test(text) && !ARTICLES.test(text))
    return text;
  return /^\p{Lu}(?:\p{Ll}|[ ’'])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
