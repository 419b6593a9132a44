/** Who will try first, where, and why they want to, as somebody told it. */

import { MONTH } from '../../french/calendar-words.ts';
import { isPlaceName } from '../../french/capitals.ts';
import { plain } from '../../french/fold.ts';
import { HESITATION } from '../../french/hesitation.ts';
import { DIGITS, ROUNDED, WORDS } from '../../french/numerals.ts';
import { midSentence } from '../../french/typography.ts';
import { USAGERS } from '../lexicons/people.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { countIn, countOf } from './first-count.ts';
import { type FirstUsers, listedIn } from './first-users-listed.ts';
import { isNotFirst, toldAnew } from './not-first.ts';
import { reasonIn, WHY } from './reason-told.ts';
import { isOfNoAccount, isUnsure } from './unsure.ts';
import { placeFirstIn, placeIn } from './where-first.ts';

const END =
  /,(?!\d)|[;:(\n]|\s(?:mais|pour commencer|qui|dont|ont|sont|nous|m['’]ont|veulent|attendent|se sont|s['’]|n['’]|en ont|acceptent|essa[iy]e(?:nt)?|commencent?|d[ée]marrent?|testent?|tentent|se lancent?|ont dit|(?<!(?:^|\s)(?:les|des|nos|aux|de|mes|d['’]abord) )volontaires?|dès|à partir|(?:ils?|elles?|on)(?= )|[\p{L}]{2,12}(?:eront|iront|dront|vront))(?!\p{L})/u;
const LEAD = new RegExp(
  `^(?:(?:${HESITATION}|(?:on|nous|je) par(?:t|s|tirait|tirais|tons) (?:avec|sur|chez)|(?:l['’]exp[ée]rimentation|le pilote|l['’]essai|le test) (?:concern|port|d[ée]but|commenc)\\p{L}+(?: dans un premier temps| d['’]abord)?(?: (?:sur|par|avec|[àa]))?|je pense (?:à|aux?)|je dirais|disons|probablement|sans doute|plut[ôo]t|(?:le |notre )?p[ée]rim[èe]tre (?:pilote|initial|de d[ée]part|d['’]essai)(?: retenu)?(?: est| comporte| comprend| couvre| concerne)?|(?:on|nous|je) (?:commen[cç](?:e|ent|era|erons|erai[st]?|ons|erions)|d[ée]marr(?:e|era|erons|erai[st]?|ons|erions)|prends|prend|prenons|choisit|choisissons|retient|retenons)(?: par| avec| chez)?|(?:commencer|d[ée]marrer|d[ée]buter) par|d['’]abord|pour commencer|au d[ée]but|en premier|(?:les |nos |l[ea] )?premi(?:ers?|[èe]res?)(?: (?:utilisateurs?|utilisatrices?|usagers?|volontaires?|services?|sites?|groupes?|[ée]quipes?|communes?|[ée]tablissements?))?(?: [àa] (?:essayer|tester|commencer|d[ée]marrer))?,? (?:c['’]est|ce sont|ce seront|[çc]a serait|ce serai(?:en)?t|seront|sont|ce sera)|(?:deux|trois) groupes(?=\\s?:)|(?:ce|ça) serai(?:en)?t|ce sera|ce seront|ce sont|c['’]est)[\\s,:]+)+`,
  'iu',
);
/** Null where nobody is named. */
export function firstUsersIn(given: string): FirstUsers | null {
  const anew = toldAnew(given);
  return (anew === null ? null : firstUsersOf(anew)) ?? firstUsersOf(given);
}

function firstUsersOf(text: string): FirstUsers | null {
  const listed = listedIn(text);
  if (listed !== null) return listed;
  const sure = sentences(text)
    .filter((sentence) => !isNotFirst(sentence) && !isOfNoAccount(sentence))
    .filter((sentence) => !isUnsure(sentence) || /on commence/iu.test(sentence));
  if (sure[0] === undefined || /^[àa] (?:voir|d[ée]finir)/iu.test(sure[0])) return null;
  const named = sure.slice(0, MOST_SENTENCES).map((sentence) => namedIn(sentence));
  // « On commencerait par la maison des solidarités. Disons une vingtaine de familles »: people, rather than where they are.
  // « On démarre par les patrons »: said in so many words.
  const chosen = sure.findIndex((sentence) => CHOSEN.test(sentence));
  const begun = named[chosen] ?? named.find((one) => one !== null) ?? null;
  const isBare = begun !== null && countIn(begun, '') === null;
  const next = isBare ? (named.find(isCounted) ?? countedAfter(text, begun)) : null;
  // « équipe de nuit des urgences, 15 brancards »: things that people use.
  const more = next !== null && begun !== null && PEOPLE.test(plain(begun)) && !has(USAGERS, next) ? null : next;
  // « Une quinzaine de personnes » counts those who were just named.
  const isGeneric = more !== null && OF_NOBODY.test(plain(more));
  const who = isGeneric ? begun : (more ?? begun);
  if (who === null) return null;
  const counted = countIn(who, text) ?? (isGeneric && !SEVERAL.test(text) ? countOf(more, '') : null);
  const place = placeFirstIn(text) ?? placeIn(who, text) ?? placeIn(text, text);
  const why = reasonIn(text)?.replace(/ et qu(?:e |['’])/giu, ' et ') ?? null;
  return {
    who,
    ...(counted !== null && { count: counted }),
    ...(place !== null && { place }),
    ...(why !== null && { why }),
  };
}

const CHOSEN = /(?<!\p{L})(?:on|nous|je) (?:commenc|d[ée]marr|prendr)\p{L}+ (?!(?:en|le|d[èe]s|quand) )/iu;
/** Who they are is told already. */
const PEOPLE =
  /^(?:l[ea]s? |l'|notre |mon |ma |mes |nos |une? )?(?:equipe|brigade|agents?|infirmi|soignant|personnel|collegues?)/;
/** A number of nobody in particular. */
const OF_NOBODY = new RegExp(
  `^(?:les |environ )?(?:(?:une?|deux|trois) (?:petite |bonne )?(?:${ROUNDED})|${DIGITS}|${WORDS}) (?:(?:de |d')?(?:personnes|gens)|dans|a|au|en|sur|si|environ|en tout|tout)\\b`,
);
/** « 4 personnes à Wallis, 2 à Futuna »: neither is all of them. */
const SEVERAL = /\d (?:personnes |gens )?(?:à|au|en|dans) [^,.;]{2,30}, (?:et )?\d+ (?:à|au|en|dans) /u;

/** « Abattoir de Bressuire, vingt éleveurs » */
function countedAfter(text: string, place: string): string | null {
  const rest = text.slice(text.indexOf(place) + place.length);
  const joint = /^(?: \([^()]{2,40}\))?(?:, (?:avec |chez |soit )?|[^.;:(]{0,60} ?: )(?=[\p{L}\d])/u.exec(rest)?.[0];
  const next = joint === undefined ? null : namedIn(sentences(rest.slice(joint.length))[0] ?? '');
  return isCounted(next) ? `${next} (${text.includes(` ${place}`) ? place : midSentence(place)})` : null;
}

/** Where those who come first are looked for. */
const MOST_SENTENCES = 3;

/** Told by their number first. */
function isCounted(who: string | null): who is string {
  // « 3 jours par semaine »: of time, and nobody.
  return (
    who !== null &&
    COUNTED_FIRST.test(plain(who)) &&
    !BARE_COUNT.test(plain(who)) &&
    quantities(who)[0]?.kind !== 'duration'
  );
}

const COUNTED_FIRST = new RegExp(
  `^(?:les |nos |ces )?(?:(?:une?|deux|trois) (?:${ROUNDED}) d|(?:${DIGITS}|${WORDS}) [a-z])`,
);

/** « une quarantaine »: of whom is told elsewhere. */
const BARE_COUNT = new RegExp(`^(?:une?|deux|trois) (?:petite |bonne )?(?:${ROUNDED})$`);

/** « Dix, deux viennent de s’ajouter » */
const NUMBER_ALONE = new RegExp(`^(?:${DIGITS}|${WORDS})(?:,|\\.?$)`);

/** « Le SPIP 54 (Karim B., directeur) et 12 familles »: who stands for the first, said aside. */
const WHO_ASIDE = / \([^()]{0,40}(?:,|@)[^()]{2,80}\)(?= et )/u;

/** Whom one sentence names; null where it names nobody. */
function namedIn(sentence: string): string | null {
  if (/^(?:la |leur )?raison ?:/iu.test(sentence) || NUMBER_ALONE.test(plain(sentence))) return null;
  if (/^c['’]est (?:bon|fait|cal[ée]|pr[êe]t|en cours|parti|r[ée]gl[ée])(?!\p{L})/iu.test(sentence)) return null;
  const told = withoutFillers(sentence.replace(WHO_ASIDE, ''))
    .replace(/^(?:la )?(?:cible|cohorte|population) (?:pilote|initiale|test)\s?[:–—-]\s/iu, '')
    .replace(/^ni [^:,;.]{3,60} ni [^:,;.]{3,60} ?[:,;] ?/iu, '')
    .replace(
      /^.*?\b(?:on|nous|je) (?:commence|d[ée]marre|prendr|va prendre|vais prendre)\p{L}* (?:(?:juste |seulement |uniquement |simplement |d['’]abord )?(?:par |avec |chez )|(?:tout )?(?:petit|doucement|modestement|l[ée]ger)\s?[:,] ?(?:par |avec |chez )?)/iu,
      '',
    )
    .replace(/^.{0,120}?(?<!\p{L})(?:on|nous|je) prendr\p{L}{1,5} (?=(?:les?|la|nos|des|une?|d['’]abord) |\d)/iu, '')
    .replace(FROM_AMONG, '')
    .replace(LEAD, '')
    .replace(
      /^(?:[ÀAà]|[Aa]ux?|[Ee]n) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:,\s*(?:avec |chez )?| (?:avec|chez) )/u,
      '',
    )
    .replace(LEAD, '')
    .replace(PLACE_FIRST, '');
  const reason = WHY.exec(told);
  const before = (reason === null ? told : told.slice(0, reason.index)).trim();
  const list = LIST.exec(before)?.[1];
  if (list !== undefined) return withoutEnd(list);
  const end = before.search(END);
  const named = withoutEnd(end > 2 ? before.slice(0, end) : before);
  // « une vingtaine, des étudiants de la fac »: the number, then whom it counts.
  const who = ALONE.test(plain(named)) ? wholeOf(named, before.slice(named.length)) : named;
  const isNobody =
    !/\p{L}{3}/u.test(who) ||
    /^(?:dans|en|sur|à|a|[Ll][àa] o[ùu]) /u.test(who) ||
    /^(?:j'|(?:je|on|nous|ils?|elles?|personne|aucun|pas|rien|jsp)\b)|\bc'est\b/iu.test(plain(who)) ||
    /^(?:le test|l'essai|le pilote|l'experimentation)$|^(?:il )?y (?:en )?a\b|^a terme\b|^(?:deux|trois|plusieurs) publics?$/.test(
      plain(who),
    ) ||
    /^(?:ceux|celles|celui|celle)(?: qui)?$|^\p{L}+ment$/iu.test(who) ||
    ELSEWHERE.test(who) ||
    ONLY_WHEN.test(plain(who)) ||
    ONLY_WHERE.test(who) ||
    isPlaceName(who);
  // « en néphrologie, 3e étage, 12 patients dialysés », « …, soit trois avocats »: people, told after where or by name.
  const counted = before
    .split(/, (?:soit )?/)
    .find((piece) => quantities(piece).length > 0 && isCounted(piece) && !/^\d+e? (?:[ée]tage|rue|ans)/iu.test(piece));
  return isNobody ? (counted === undefined ? null : withoutEnd(counted)) : who;
}

/** « au poste du Perthus avec 15 transporteurs »: where, then whom. */
const PLACE_FIRST = new RegExp(
  `^(?:au |[àa] l[a’'] ?|aux |dans (?:le |la |l['’]|les |un |une )|en |sur (?:le |la |l['’]))[^,;.]{2,50}? (?:avec|chez|aupr[èe]s de) (?=(?:${DIGITS}|${WORDS}|une [\\p{L}]{3,8}aine|les |des ) ?)`,
  'iu',
);

/** « auprès d’un panel de dix-sept médecins »: whom, after where and how. */
const FROM_AMONG =
  /^[^.;]{10,120}? aupr[èe]s (?:d['’]un (?:panel|[ée]chantillon|groupe|cercle) )?(?:de |d['’]|des )(?=\p{L}|\d)/iu;

/** « Maine-et-Loire seulement. »: where, and nobody yet. */
const ONLY_WHERE =
  /^(?:d[ée]partement |canton |commune |ville )?(?:de la |de l['’]|d[eu] |d['’]|l[ea] )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:seulement|uniquement|d['’]abord|pour commencer)$/u;

/** « mais à partir de mars seulement » */
const ONLY_WHEN =
  /^(?:(?:mais|et|donc|ou|puis|seulement|uniquement|juste|surtout|plutot|pas avant|peut-etre)(?: |$))+(?:(?:en|a partir|des|d'ici|le|au|avant|apres|fin|debut|mi|courant)(?: |$).*)?$/;

/** « idem question 3 », « voir plus haut » */
const ELSEWHERE = /^(?:idem|cf\.?|voir|comme (?:plus haut|dit|avant)|les m[êe]mes?$)(?!\p{L})/iu;

const ONE = '(?:ma|mon|mes|l[ea]s?|une?|deux|trois|quatre|cinq|six|\\d+|notre|nos|des) ';
/** « Ma mère, ma voisine et les cinq dames du club » */
const LIST = new RegExp(
  `^((?:${ONE}[^,.;:(]{2,40}?, )+${ONE}[^,.;:(]{2,40}? et (?:moi(?![\\p{L}])|${ONE}[^,.;:(]{2,60}?))(?=[,.;:(]|$| (?:à |qui |dont |en |dans ))`,
  'iu',
);

const ALONE = new RegExp(
  `^(?:environ |peut-etre )?(?:une? |deux |trois )?(?:bonne |petite )?(?:${ROUNDED}|${WORDS}|\\d+)$`,
);

/** « une quinzaine, à partir de février »: of whom is told before. */
const WHEN = new RegExp(
  `^(?:[àa] (?:partir|compter|la rentr[ée]e)|dès |d['’]ici|(?:en|d[ée]but|fin|mi|courant|au mois d\\p{L}{0,2})[ -]['’]?(?:${MONTH})|au (?:printemps|d[ée]but|prochain)|cet(?:te)? |l['’](?:an|[ée]t[ée]|hiver|automne))`,
  'iu',
);

function wholeOf(number: string, rest: string): string {
  const after = rest.replace(/^[\s,:(]+/, '');
  const end = after.search(END);
  const whom = withoutEnd(end > 2 ? after.slice(0, end) : after);
  if (WHEN.test(whom)) return number;
  if (!/^(?:des |de |d['’]|les )/iu.test(whom)) return whom === '' ? number : `${number}, ${whom}`;
  const noun = whom.replace(/^(?:des |de |d['’]|les )/iu, '');
  const link = new RegExp(ROUNDED).test(plain(number)) ? (/^[aeiouyhéèêàâîô]/iu.test(noun) ? ' d’' : ' de ') : ' ';
  return `${number}${link}${noun}`;
}
