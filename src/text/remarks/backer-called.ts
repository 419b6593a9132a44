/** Who backs, as a remark calls them: a name, a post, or both side by side. */
import { withNameCapitals } from '../../french/capitalised-names.ts';
import { isFirstName } from '../../french/first-names.ts';
import { backersTold } from '../spans/backers-told.ts';
import { withoutEnd } from '../told/ends.ts';
import { lowered } from '../told/noun-phrase.ts';

const ARTICLE = /^(?:l[ea]s? |l['’]|une? |des |mes |nos |et |aussi )/iu;
const CIVIL = /^(?:M\.|MM\.|Mme|Mlle|Me|Dr|docteure?|monsieur|madame|ma[îi]tre) /iu;
/** Between a name and a post. */
const PARTED = /\s?[,(–]\s?|\s[-:]\s/u;
/** « Sophie de l’urbanisme », « Franck le greffier » */
const NAMED_FIRST =
  /^((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,2}) ((?:de |du |des |d['’]|à |au |l[ea]s? |l['’]|notre |mon |ma )?\p{Ll}.*)$/u;

/** `nom` and `fonction`, as the fiche has them; never empty. */
export function backerCalled(given: string): { nom?: string; fonction?: string } {
  const called = withoutEnd(given.trim()).replace(/\)$/, '').replace(ARTICLE, '');
  const [first = '', second = ''] = called.split(PARTED);
  if (second !== '' && isPerson(first)) return { nom: first, fonction: post(second) };
  if (second !== '' && isPerson(second)) return { nom: second, fonction: post(first) };
  const [, name = '', rest = ''] = NAMED_FIRST.exec(called) ?? [];
  if (isPerson(name)) return { nom: name, fonction: post(rest) };
  const words = called.split(/\s+/);
  // « fatiha benali », as somebody types
  if (isPerson(called) && words.length <= MOST_NAMES) return { nom: withNameCapitals(called) };
  const sentence = `${given} nous soutient.`;
  const [{ name: nom, role } = {}] = backersTold(sentence, sentence).backers;
  if (nom === undefined) return { fonction: post(called) };
  return { nom, ...(role !== undefined && { fonction: role }) };
}

/** In words. */
const MOST_NAMES = 3;

function isPerson(words: string): boolean {
  return CIVIL.test(words) || isFirstName(words.split(' ')[0] ?? '');
}

function post(words: string): string {
  const bare = words.replace(ARTICLE, '').replace(/^(?:notre|mon|ma|qui est|c['’]est) /iu, '');
  // « Crésus Champagne »
  return /^\p{Lu}\S* \p{Lu}/u.test(bare) ? bare : lowered(bare);
}
