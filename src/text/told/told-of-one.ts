/** « elle est directrice adjointe », « ce sont des vignerons »: of the one who, or the one thing that, an answer tells. */

import { flatOf } from '../../french/fold.ts';
import { DIGITS, ROUNDED, WORDS } from '../../french/numerals.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import { backersIn } from './backers.ts';

/** Null where nothing of the kind is said, or the answer tells of several. */
export function retoldOf(told: string, said: string): string | null {
  return (
    relocated(told, said) ??
    reposted(told, said) ??
    repostedByName(told, said) ??
    reworded(told, said) ??
    renouned(told, said) ??
    rereasoned(told, said) ??
    reowned(told, said)
  );
}

const POST =
  /^(?:(?:non|en fait|pardon|mais|oui mais|enfin)[ ,]{1,3})*(?:elle|il) est (?:en fait |plutot |devenue? )?(?:la |le |l'|une? )?((?:sous-|vice-|ex-)?(?:direct|chef|cheffe|adjoint|respons|president|maire|prefet|secretaire|inspect|coordin|conseill|charg|deleg|command|provis|princip|doyen|cadre|gestionn|intendant|rectri|recteur|depute|senat|elue?)[a-z' -]{0,60})$/;

/** The post of the only supporter, in the place of the one that is told; null where several may be meant, or none. */
function reposted(told: string, said: string): string | null {
  const flat = withoutLastSigns(flatOf(said.trim()));
  const right = POST.exec(flat)?.[1];
  const backers = right === undefined ? null : backersIn(told);
  const role = backers?.role;
  if (right === undefined || role === undefined || (backers?.also ?? []).length > 0) return null;
  const at = flatOf(told).indexOf(flatOf(role));
  const isOnce = at >= 0 && flatOf(told).indexOf(flatOf(role), at + 1) < 0;
  if (!isOnce || flatOf(told).length !== told.length || flat.length > said.trim().length) return null;
  const words = said.trim().slice(flat.length - right.length, flat.length);
  return told.slice(0, at) + words + told.slice(at + role.length);
}

const NAMED_POST =
  /^(?:(?:[Nn]on|[Mm]ais|[Ee]t|[Ee]n fait)[ ,]{1,3})*(?<name>(?:M\.|Mme|Mr|[Mm]onsieur|[Mm]adame|Dr) \p{Lu}[\p{L}’'-]+|\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}),? (?:est|c['’]est|ce serait|[:=])(?: plutôt| en fait)? (?<post>(?:l[ea] |l['’]|une? |notre |mon |ma )?\p{Ll}[\p{L}’' -]{3,60}?)[\s.!]{0,3}$/u;
/** Right after a name: « , la directrice de la médiathèque, ». */
const POST_THERE = /^(?:, (?:(?:l[ea] |l['’]|notre |mon |ma )[^,;.]{3,60})(?=[,.;]|$)| \([^()]{3,60}\))/u;
const A_POST =
  /^(?:l[ea] |l['’]|une? |notre |mon |ma )?(?:sous-|vice-|ex-)?(?:direct|chef|adjoint|respons|pr[ée]sid|maire|pr[ée]f|secr[ée]t|inspect|coordin|conseill|charg|d[ée]l[ée]gu|command|provis|princip|doyen|cadre|gestionn|intend|rect|d[ée]put|s[ée]nat|[ée]lu|m[ée]decin|infirm|greffi|juge|agent|technic|ing[ée]ni)/iu;

/** « Mme Lefort est directrice adjointe »: in the place of what is told right after her name, else said there. */
function repostedByName(told: string, said: string): string | null {
  const { name = '', post = '' } = NAMED_POST.exec(said.trim())?.groups ?? {};
  const at = name === '' ? -1 : told.indexOf(name);
  if (at === -1 || !A_POST.test(post) || told.includes(name, at + 1)) return null;
  const [before, after] = [told.slice(0, at + name.length), told.slice(at + name.length)];
  const there = POST_THERE.exec(after)?.[0];
  if (there !== undefined) return `${before}, ${post}${after.slice(there.length)}`;
  return /^ \p{Ll}/u.test(after) && !/^ d(?:e|u|es)(?!\p{L})/u.test(after) ? `${before}, ${post},${after}` : null;
}

const RATHER =
  /^(?:(?:non|mais|en fait)[ ,]{1,3})*(?<whole>[^,;.!?]{8,100}?),? plut[oô]t(?:[\s.!]{0,3}$|, [^;]{4,80}$)/iu;
/** In words: said again, they tell which clause is meant. */
const SAME_START = 2;

/** « elle reçoit un appel plutôt », of « … elle reçoit un SMS »: the clause that begins alike. */
function reworded(told: string, said: string): string | null {
  const whole = RATHER.exec(said.trim())?.groups?.whole ?? '';
  const start = whole.split(' ').slice(0, SAME_START).join(' ');
  const [flat, sought] = [flatOf(told), flatOf(start)];
  const at = sought === '' || flat.length !== told.length ? -1 : flat.indexOf(sought);
  if (at === -1 || whole.split(' ').length <= SAME_START || flat.includes(sought, at + 1)) return null;
  if (/\p{L}$/u.test(told.slice(0, at))) return null;
  const [clause = ''] = /^[^,;.!?\n]+/.exec(told.slice(at)) ?? [];
  const own = /^\p{Lu}/u.test(clause) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  return told.slice(0, at) + own + told.slice(at + clause.length);
}

const THEY_ARE =
  /^(?:(?:non|en fait|pardon|mais|enfin)[ ,]{1,3})*(?:ce sont|c'est|c'etaient|c'etait) (?:plutot )?(?:des|les) ([a-z-]{4,25}[sx])(?: en fait| plutot)?$/;
const COUNTED = new RegExp(
  `(?<![a-z\\d.,])(?:(?:${DIGITS}|${WORDS}) |une? (?:petite |bonne )?${ROUNDED} (?:de |d'))(?!heures?|jours?|mois|ans|annees|semaines?|minutes?|euros|fois|pour)([a-z-]{4,25}[sx])(?![a-z-])`,
  'g',
);

/** What is counted, of the only thing that is. */
function renouned(told: string, said: string): string | null {
  const flat = withoutLastSigns(flatOf(said.trim()));
  const right = THEY_ARE.exec(flat)?.[1];
  const text = flatOf(told);
  if (right === undefined || text.length !== told.length || text.includes(right)) return null;
  const [only, ...others] = [...text.matchAll(COUNTED)];
  const noun = only?.[1];
  if (only === undefined || noun === undefined || others.length > 0) return null;
  const at = only.index + only[0].length - noun.length;
  const from = flat.lastIndexOf(right);
  return told.slice(0, at) + said.trim().slice(from, from + right.length) + told.slice(at + noun.length);
}

const ITS_REASON =
  /^(?:(?:non|en fait|pardon|mais|enfin)[ ,]{1,3})*(?:la |leur |sa )(?:vraie |bonne )?raison,? (?:c'est|ce serait|est) (?:plutot )?qu(?:e |')(?=\S)/;
const REASON = /(?<![\p{L}])((?:parce qu|puisqu)(?:e |['’])|car )([^.;!?\n]{3,160})/giu;

/** « la vraie raison, c’est qu’ils exportent »: in the place of the only one that is told. */
function rereasoned(told: string, said: string): string | null {
  const flat = flatOf(said.trim());
  const lead = ITS_REASON.exec(flat)?.[0];
  const [only, ...others] = [...told.matchAll(REASON)];
  if (lead === undefined || only === undefined || others.length > 0 || flat.length !== said.trim().length) return null;
  const right = said
    .trim()
    .slice(lead.length)
    .replace(/[\s.!…]{1,5}$/, '');
  const link = /^[aeiouyhéèêàâîô]/iu.test(right) ? 'parce qu’' : 'parce que ';
  return told.slice(0, only.index) + link + right + told.slice(only.index + only[0].length);
}

const OF = "(?:du |de la |de l'|des |de |d')";
const ITS_OWN = new RegExp(
  `^(?:(?:non|en fait|pardon|mais|enfin)[ ,]{1,3})*(?:c'est|ce sera|ce serait) (?:plutot )?(?:la |le |l')([a-z]{4,20}) (${OF}[a-z' -]{3,50})$`,
);

/** « c’est l’accord du médecin de garde », where the agreement of somebody else is told, once. */
function reowned(told: string, said: string): string | null {
  const flat = withoutLastSigns(flatOf(said.trim()));
  const [, noun = '', owner = ''] = ITS_OWN.exec(flat) ?? [];
  const text = flatOf(told);
  if (noun === '' || text.length !== told.length || text.includes(owner)) return null;
  const there = new RegExp(
    `(?<![a-z])${noun} (${OF}[a-z'-]{2,30}(?: (?!(?:et|qui|pour|dans|en|au|aux|sur|chez|le|les|depuis|par|parce|car|est|a|ont|sont)(?![a-z]))[a-z'-]{2,30}){0,4})`,
    'g',
  );
  const [only, ...others] = [...text.matchAll(there)];
  const was = only?.[1];
  if (only === undefined || was === undefined || others.length > 0) return null;
  const at = only.index + only[0].length - was.length;
  const from = flat.length - owner.length;
  return told.slice(0, at) + said.trim().slice(from, flat.length) + told.slice(at + was.length);
}

const TOWN = "\\p{Lu}[\\p{L}’']{1,30}(?:[ -](?:\\p{Ll}{1,4}-)?\\p{Lu}[\\p{L}’']{1,30}){0,3}";
const AT = '(?:[àÀ]|[Ee]n|[Aa]ux?|[Dd]e|[Dd]u|[Dd]ans|[Cc]hez|[Ss]ur)';
const NOT_THERE = new RegExp(
  `^(?:(?:non|mais|en fait|pardon)[ ,]{1,3})*(?:(?:ce n['’]|c['’])?est )?pas ${AT} (${TOWN}),? (?:mais |c['’]est |plutôt ){0,3}${AT} (${TOWN})[.!]?$`,
  'u',
);
const THERE = new RegExp(`^(?:(?:non|mais|en fait|pardon|plutôt)[ ,]{1,3})*(?:c['’]est )?${AT} (${TOWN})[.!]?$`, 'u');
/** « c’est Loctudy », where nobody is named. */
const ONLY_NAMED = new RegExp(`^c['’]est (?:plutôt )?(${TOWN})[.!]?$`, 'u');
const PERSON = /\p{Lu}\p{Ll}+ (?:Le |De |La )?\p{Lu}\p{Ll}/u;
const PLACES = new RegExp(`(?<![\\p{L}’'])(?:à|en|au|aux|de|du|À|En) (${TOWN})`, 'gu');

/** « c’est pas à Millau, c’est à Saint-Affrique », « à Rodez »: of the only place, or of the one that is named. */
function relocated(told: string, said: string): string | null {
  const [, wrong, right] = NOT_THERE.exec(said.trim()) ?? [];
  const isOnlyPlace = !PERSON.test(told);
  const alone = THERE.exec(said.trim())?.[1] ?? (isOnlyPlace ? ONLY_NAMED.exec(said.trim())?.[1] : undefined);
  const now = right ?? alone;
  const all = [...told.matchAll(PLACES)].filter(([, name]) => wrong === undefined || name === wrong);
  const [only, ...others] = all;
  const name = only?.[1];
  if (now === undefined || only === undefined || name === undefined || name === now) return null;
  if (others.some(([, other]) => other !== name)) return null;
  // « du Guilvinec », then Loctudy: « de Loctudy ».
  const link = /^[AEIOUYÉÈ]/.test(now) ? 'd’' : 'de ';
  return told
    .replace(new RegExp(`(?<!\\p{L})(?:du|de) ${name}`, 'gu'), () => `${link}${now}`)
    .replace(new RegExp(`(?<!\\p{L})au ${name}`, 'gu'), () => `à ${now}`)
    .replaceAll(name, () => now);
}
