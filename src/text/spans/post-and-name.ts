/** « la maire Agnès Vial », « l’élue madame Roux », « capitaine roussel »: a post and a name, told as one. */
import { CIVILITY } from '../../french/civilities.ts';
import { isFirstName } from '../../french/first-names.ts';
import { lowered } from '../told/noun-phrase.ts';
import { named } from './preferred.ts';

export interface PostAndName {
  name: string;
  role?: string;
}

/** Of one person: « association Coallia » is nobody’s post. */
const POST =
  /^(?:vice-|sous-)?(?:pr[ée]sidente?|maire|adjointe?|direct(?:eur|rice)|cheff?e?|inspect(?:eur|rice)|pr[ée]f[èe]te?|proviseure?|principale?|[ée]lue?|conseill(?:er|[èe]re)|m[ée]decin|infirmi(?:er|[èe]re)|juge|procureure?|rect(?:eur|rice)|secr[ée]taire|intendante?|doyen(?:ne)?|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|coll[èe]gue|greffi[èe]re?)$/iu;
/** What stands before a name, and is said with it. */
const TITLE =
  /^(?:capitaine|colonel(?:le)?|commandante?|lieutenante?|commissaire|major|adjudante?|docteure?|ma[îi]tre|abb[ée]|p[èe]re|s[œo]eur)$/iu;
const OF = /^(?:de|du|des|d['’].*|la|le|les|l['’].*|à|au|aux|en)$/iu;
const CIVIL = new RegExp(`^(.*\\p{L}),? (${CIVILITY}) (\\p{L}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'-]+)?)$`, 'u');

/** Null where it is a post alone. */
export function postAndName(told: string): PostAndName | null {
  const [, post = '', civility = '', family = ''] = CIVIL.exec(told) ?? [];
  if (post !== '') return { name: `${civil(civility)} ${raised(family)}`, role: lowered(named(post)) };
  const words = named(told).split(' ');
  const [first = '', second = ''] = words;
  if (TITLE.test(first) && words.length === 2 && !OF.test(second))
    return { name: `${lowered(first)} ${raised(second)}` };
  const at = words.findIndex((word, rank) => rank > 0 && /^\p{Lu}\p{Ll}/u.test(word));
  const name = words.slice(at);
  const isName =
    at > 0 && name.length < 4 && name.every((word) => /^\p{Lu}/u.test(word)) && !OF.test(words[at - 1] ?? '');
  const isKnown = isFirstName(name[0]?.split('-')[0] ?? '');
  // « président Bertin », « vice-président Alain Lavergne »
  if (!isName || (!(isKnown && name.length > 1) && !(at === 1 && (POST.test(first) || TITLE.test(first))))) return null;
  return TITLE.test(first) && at === 1
    ? { name: `${lowered(first)} ${name.join(' ')}` }
    : {
        name: name.join(' '),
        role: words
          .slice(0, at)
          .join(' ')
          .replace(/^\p{Lu}(?=\p{Ll})/u, (one) => one.toLowerCase()),
      };
}

function civil(civility: string): string {
  if (/^m(?:onsieur|r?\.?$)/iu.test(civility)) return 'M.';
  return /^m(?:adame|me|lle)/iu.test(civility) ? 'Mme' : civility;
}

function raised(name: string): string {
  return name.replace(/(?<!\p{L})\p{Ll}(?=[\p{L}’'-]{3})/gu, (letter) => letter.toUpperCase());
}
