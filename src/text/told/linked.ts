/** A word in the place of another within a sentence: what links it there, and its capital. */
import { WORDS } from '../../french/numerals.ts';

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' }),
);

/** « du SIAO », and « la CAF »: « de la »; with the space that follows. */
export function linked(before: string, article: string, right: string): string {
  // « 120 familles »: what stands bare stays so.
  if (before === '' && /^(?:d|une?$)/.test(article)) return '';
  // « du port » against « du chantier »: with its own preposition.
  if (before !== '' && /^(?:du|des|au|aux|de la|de l'|a la|a l')$/.test(article))
    return article.endsWith("'") ? article : `${article} `;
  const preposition = /^d/.test(before) ? 'de' : /^a/.test(before) ? 'à' : '';
  // « la CNIL », and « notre DPO »: with a word of its own before it.
  if (/^(?:notre|nos|mon|ma|mes|leurs?|votre|vos|cet|cette|ces|chaque) /.test(right))
    return preposition === '' ? '' : `${preposition} `;
  // « l’Insee », and « SDIS »: before a consonant.
  const elides = /^[aeiouy]/i.test(right) && !/^(?:onz|oui|yaourt|ya|yo)/.test(right);
  const whole = /^[aeiouyh]/i.test(right)
    ? elides
      ? before.replace(/^l[ea]$/, "l'")
      : before
    : before.replace(/^l'$/, 'le');
  const given = article === '' && preposition === '' ? whole : article;
  const both = [preposition, given].filter((word) => word !== '').join(' ');
  // « d’Aubusson »
  const elided = both === 'de' && /^[aeiouh]/i.test(right) ? 'd’' : both;
  const said = CONTRACTED.get(elided) ?? elided;
  return said === '' || /['’]$/.test(said) ? said : `${said} `;
}

export function replaced(text: string, at: number, length: number, right: string): string {
  // « Chaque mois, 120 »: what begins a sentence keeps its capital.
  const isFirst = /^\p{Lu}/u.test(text.slice(at)) && (at === 0 || /[.!?…] $/.test(text.slice(0, at)));
  const said = isFirst ? right.charAt(0).toUpperCase() + right.slice(1) : inSentence(right);
  return text.slice(0, at) + said + text.slice(at + length);
}

/** « En Moselle, pas en Alsace »: a small word has a capital where a remark begins, and none within a sentence. */
function inSentence(right: string): string {
  return /^(?:En|[ÀA]|Dans|Les?|La|L['’]|D[ue]s?|De|Aux?|Chez|Par|Pour|Une?)(?= |(?<=['’]))/u.test(right) ||
    NUMBER_FIRST.test(right)
    ? right.charAt(0).toLowerCase() + right.slice(1)
    : right;
}

const NUMBER_FIRST = new RegExp(`^(?:${WORDS})(?![a-z])`, 'iu');

const COUNT = new RegExp(`^(?:\\d[\\d ]{0,12}|une?|${WORDS})$`, 'iu');

/** « une journée », and « deux »: « deux journées »; « deux agents », and « un »: « un agent ». Of one number in the place of another. */
export function inNumber(before: string, now: string): string {
  let start = 0;
  while (start < now.length && before[start] === now[start]) start += 1;
  while (start > 0 && /[\p{L}\d]/u.test(now[start - 1] ?? '')) start -= 1;
  const [old = '', next = ''] = [before, now].map(
    (text) => /^(?:\d[\d ]*\d|[\p{L}\d-]+)/u.exec(text.slice(start))?.[0] ?? '',
  );
  if (!COUNT.test(old) || !COUNT.test(next)) return now;
  const [was, is] = [old, next].map((one) => /^(?:une?|1)$/iu.test(one));
  const end = start + next.length;
  const noun = /^ \p{Ll}{3,}/u.exec(now.slice(end))?.[0];
  // The words around stand as they did.
  if (noun === undefined || was === is || before.slice(start + old.length) !== now.slice(end)) return now;
  const right = was ? noun.replace(/(?<![sxz])$/u, 's') : noun.replace(/(?<![suiaoè])s$/u, '');
  return now.slice(0, end) + right + now.slice(end + noun.length);
}
