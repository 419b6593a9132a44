/** The name of somebody, as it is told in a sentence. */
import { CIVILITY } from '../../french/civilities.ts';
import { isFirstName } from '../../french/first-names.ts';
import { plain } from '../../french/fold.ts';
import { isNamedAfter } from '../full-names.ts';
import { roleIn } from './role-told.ts';

const PARTICLE = /^(?:Le|La|De|Du|Des|El|Al|Ben|Van|Von|D['’].{2,})$/u;
const IS_CIVILITY = new RegExp(`^${CIVILITY}$`, 'u');
const NAME =
  /(?:(?<civility>(?:M\.|Mme|mme|Mlle|[Mm]adame|[Mm]onsieur|[Mm]r\.?|Dr|Pre?|Me|[Mm]a[îi]tre|[Cc]ommissaire|[Cc]apitaine|[Cc]olonel(?:le)?|[Ll]ieutenante?(?:-colonel(?:le)?)?|[Cc]ommandante?|[Aa]djudante?(?:-chef(?:fe)?)?|[Aa]mirale?|[Mm]édecin-chef(?:fe)?|[Pp]rocureure?|[Dd]octeure?|[Pp]rofesseure?)\s+)?)(?<name>(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+(?:\s(?:de |(?:de la |du |d['’])(?!\p{Lu}{2,6}(?!\p{L}))|le |la |el |ben |van )?\p{Lu}[\p{L}’'-]+){0,3})/gu;

/** Null where nobody is named. */
export function nameIn(sentence: string): string | null {
  for (const match of sentence.matchAll(NAME)) {
    // « l’hôpital Georges Pompidou » is nobody.
    if (isNamedAfter(sentence.slice(0, match.index))) continue;
    const words = (match.groups?.name ?? '').split(/\s+/);
    while (words.length > 0 && IS_CIVILITY.test(words[0] ?? '')) words.shift();
    const start = words.findIndex((word) => isFirstName(word));
    const kept = withoutAcronym(start === -1 ? words : words.slice(start));
    const isCivil = (match.groups?.civility ?? '') !== '';
    const hasInitial = /^\p{Lu}\.$/u.test(kept[0] ?? '');
    // « Mme Le Bris »: one name in two words.
    const isSurname = isCivil && start === -1 && PARTICLE.test(kept[0] ?? '');
    if (isSurname) return `${civilityOf(match.groups?.civility ?? '')} ${kept.join(' ')}`;
    // « monsieur Grondin Jean Marc »: the family comes first.
    if (isCivil && start > 0 && words.slice(start).every((word) => isFirstName(word)))
      return [...words.slice(start), ...words.slice(0, start)].join(' ');
    if (kept.length > 1 && (start !== -1 || isCivil || hasInitial)) return kept.join(' ');
    if (kept.length === 1 && isCivil) return `${civilityOf(match.groups?.civility ?? '')} ${kept[0]}`;
    // « Marie-Josée, la directrice des prestations, »
    const [only = ''] = kept;
    const isFirst = kept.length === 1 && isFirstName(only.split('-')[0] ?? '');
    if (isFirst && BEFORE_POST.test(sentence.slice((match.index ?? 0) + match[0].length))) return only;
    // « mon directeur Hector Lubin »: whatever the first name.
    if (words.length > 1 && start !== 0 && followsPost(sentence.slice(0, match.index))) return words.join(' ');
    const after = sentence.slice((match.index ?? 0) + match[0].length);
    if (
      words.length > 1 &&
      /^,\s*(?:notre |la |le |l['’])?/u.test(after) &&
      roleIn(after.slice(1)) !== null &&
      start === -1
    )
      return words.join(' ');
  }
  return null;
}

const BEFORE_POST =
  /^, (?:l[ea] |l['’]|notre |mon |ma )(?:sous-|vice-)?(?:direct|pr[ée]f|mair|pr[ée]sident|chef|responsable|secr[ée]taire|rect|adjoint|d[ée]l[ée]gu|inspect|procureur|cadre|proviseur|principal|m[ée]decin|colonel|commandant|DGS|DGA)/iu;

function followsPost(before: string): boolean {
  const post = roleIn(before.trimEnd());
  return (
    post !== null && plain(before).trim().endsWith(plain(post)) && !/(?:^| )(?:d[eu]|des|[àa]|aux?|la|le)$/iu.test(post)
  );
}

/** « Anne Perrin DGA »: what she does, not who she is. */
function withoutAcronym(words: readonly string[]): readonly string[] {
  const isShort = (word: string) => /^\p{Lu}{2,5}$/u.test(word);
  // « Belkacem le DGS »: the article goes with the post.
  const isOfPost = (word: string, rank: number) =>
    isShort(word) || (/^(?:le|la|l['’])$/u.test(word) && isShort(words[rank + 1] ?? ''));
  return words.every(isShort) ? words : words.filter((word, rank) => !isOfPost(word, rank));
}

/** « monsieur » is written M. before a name. */
function civilityOf(said: string): string {
  const flat = plain(said).trim();
  if (/^m(?:onsieur|r|\.)/.test(flat)) return 'M.';
  return /^(?:madame|mme|mlle)/.test(flat) ? 'Mme' : said.trim();
}
