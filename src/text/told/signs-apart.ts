/** Several signs told in one text, one by one: by ranks, by dashes, by commas, by « si » and « que ». */
import { sentences } from '../sentences.ts';
import { withoutEnd } from './ends.ts';

/** « premièrement…, deuxièmement… », said without a stop. */
const ORDINALS =
  /(?:^|[\s,;.])(?:et )?(?:premi[èe]rement|deuxi[èe]mement|troisi[èe]mement|primo|secundo|deuzio|deusio|tertio|(?<=[,;.] )(?:et )?(?:enfin|pour finir|troisi[èe]me chose))[\s,:]+/iu;

const RANKED = /premi[èe]rement|deuxi[èe]mement|primo|secundo|deu[zs]io|tertio/iu;
/** « le premier les locataires qui… le deuxième le réparateur… »: without a stop. */
const ONE_BY_ONE =
  /(?:^|[\s,;.])(?:et )?(?:puis )?(?:(?:le |la |un )(?:premier|deuxi[èe]me|second|troisi[èe]me|dernier)(?: signe| truc| indice)?|en (?:deux|trois)|signe num[ée]ro (?:un|deux|trois)|et d['’]un|et de (?:deux|trois))(?:,? (?:c['’]est que|c['’]est(?= qu)|c['’]est|ce serait|ben|bah|euh)){0,2}[\s,:]+(?:qu['’])?/iu;
const BEGINS_ONE = /(?:^|\s)(?:le premier(?! chef| coup| jour)|signe num[ée]ro un|et d['’]un)(?!\p{L})/iu;

/** A text without line breaks -> what may be a sign each. */
export function split(text: string): string[] {
  const ranked = text.split(ORDINALS).filter((part) => part.trim() !== '');
  if (ranked.length > 1 && RANKED.test(text)) return ranked;
  const inTurn = BEGINS_ONE.test(text) ? text.split(ONE_BY_ONE).filter((part) => part.trim() !== '') : [];
  if (inTurn.length > 2) return inTurn;
  const named = text
    .split(
      /(?:^|[\s,;])(?:et )?(?:le |la |un )?(?:premier signe|(?<=le )dernier(?: signe|(?= qu| c['’]est))|(?:deuxi[èe]me|second|troisi[èe]me)(?: signe|(?= ?[:,…]| qu| c['’]est| (?:je|j['’]|on) )))(?: ?[:,…])?(?: que (?:je|on|nous) \p{L}{3,12})?(?: c['’]est(?: que)?| est)? (?:qu['’])?/iu,
    )
    .filter((part) => part.trim() !== '');
  if (named.length > 1) return named;
  const slashed = text.split(/ \/{1,2} /u);
  if (slashed.length > 1) return slashed;
  const counted = text.split(/(?:^|\s)[1-6] [-–—] /u).filter((part) => part.trim() !== '');
  if (counted.length > 1 && /^\s*1 [-–—] /u.test(text)) return counted;
  const dashed = text.split(/ [-–—•] /u);
  if (dashed.length > 2) return dashed;
  const numbered = text.split(/(?:^|[\s,;])\(?(?:\d ?[).:/]|[a-e] ?\)) /u).filter((part) => part.trim() !== '');
  if (numbered.length > 2 || (numbered.length > 1 && /^\s*\(?1 ?[).:/]/.test(text))) return numbered;
  const two = BOTH.exec(text);
  if (two !== null) return [two[1] ?? '', two[2] ?? ''];
  const told = withoutRanks(sentences(withoutLead(text)));
  return told.length > MOST_SENTENCES ? told : told.flatMap(byCommas);
}

/** « Un le délai passe… Deux les marcheurs continuent… »: their ranks, where each begins by its own. */
function withoutRanks(all: string[]): string[] {
  let next = 0;
  const bare = all.map((one) => {
    const found = RANKS[next]?.exec(one)?.[1];
    if (found !== undefined) next += 1;
    return found ?? one;
  });
  return next > 1 ? bare : all;
}
const ONE_THING =
  "((?:l[ea]s? |l['’]|mon |ma |mes |nos |notre |on |j['’]|je |il |elle |ils |elles |que |qu['’]|si |quand |y a |\\p{Lu}).*)";
const RANKS = ['un', 'deux', 'trois', 'quatre'].map(
  (rank) =>
    new RegExp(`^(?:et )?[${rank.charAt(0).toUpperCase()}${rank.charAt(0)}]${rank.slice(1)},? ${ONE_THING}`, 'u'),
);

/** « Deux signes : les draps sont là, et plus personne ne râle » */
const BOTH =
  /^(?:j['’]en (?:ai|vois) (?:que |seulement )?|il y en a |(?:les )?)deux(?: signes?| choses)? ?: ([^:;.]{3,120}?),? et ([^:;.]{3,120}[.]?)$/iu;

/** Beyond, each sentence is a sign. */
const MOST_SENTENCES = 2;

/** One sentence may hold several: « moins d’appels, et plus de dossiers complets ». */
function byCommas(sentence: string): string[] {
  // « si la brigade nous copie, si les collègues râlent, et si elle ferme son cahier »
  const wished = sentence
    .split(/(?:^|,)(?:[^,]{0,30}? | )?(?:et )?(?=si (?!bien))/u)
    .filter((part) => /^si /.test(part));
  if (wished.length > 1) return wished;
  // « si les sacs restent en classe si les parents se plaignent pas »: without a stop.
  const wondered = sentence.split(
    /(?:,? (?:et|ensuite|puis|enfin|le dernier c['’]est|tiens)){0,3} (?=si (?!bien|j['’]|c['’]est|possible))/u,
  );
  const many = wondered.filter((part) => /^si /.test(part));
  if (many.length > 1 && !/,/.test(sentence)) return many;
  // « que Denis s’en serve, et que le classeur prenne la poussière »
  const that = sentence.split(/,? et (?=qu(?:e |['’]))/u);
  if (that.length > 1 && /^qu(?:e |['’])/iu.test(sentence)) return that.map((part) => part.replace(/^que /iu, ''));
  const commas = sentence.split(
    /, (?:et )?| et (?=(?:que |les |des |la |le |l['’]|un |une |plus |moins |au moins |davantage |aucune? |zéro |plus aucune? |on |nous |\d))/u,
  );
  // « le lundi, le mardi et le mercredi »: of one sign.
  if (commas.slice(1).some((part) => /^(?:l[ea]s? |l['’])?[\p{L}-]+$/u.test(withoutEnd(part)))) return [sentence];
  const isList = commas.length > 2 || (commas.length === 2 && commas.every((part) => part.split(' ').length > 3));
  return isList ? commas : [sentence];
}

/** « Trois choses : a, b, c » begins at « a ». In UTF-16 units. */
const LONGEST_LEAD = 60;

function withoutLead(text: string): string {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  return colon > 0 && colon < LONGEST_LEAD && /[,;]/.test(rest) && !text.slice(0, colon).includes('\n')
    ? rest.trim()
    : text;
}
