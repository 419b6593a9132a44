/** The signs that somebody will look for, one by one; and by which means each is seen. */
import { plain } from '../../french/fold.ts';
import { WORDS } from '../../french/numerals.ts';
import { USAGERS } from '../lexicons/people.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { split } from './signs-apart.ts';
import { tellsStop, withoutStop } from './stop-told.ts';
import { isOfNoAccount, isUnsure } from './unsure.ts';

export interface Sign {
  text: string;
  method:
    | 'appel_telephonique'
    | 'rencontre_terrain'
    | 'observation'
    | 'comptage_manuel'
    | 'dossiers'
    | 'temoignage'
    | null;
  count?: number;
}

const BULLET =
  /^\s*(?:[-*•–—·▪]|(?:un |le |mon )?(?:(?:premier|deuxi[èe]me|troisi[èe]me|quatri[èe]me|dernier) )?signe(?: n[°o])? ?(?:\d ?)?[:.,–-]|\(?\d{1,2}\s?(?:[).:°]|[/-](?=\s))|[a-c]\)|\((?:i{1,3}|iv|v)\)|premi[èe]rement|deuxi[èe]mement|troisi[èe]mement|d['’]abord|ensuite|enfin|puis|(?:un|deux|trois|quatre) ?(?:[:…]|, (?=(?:l[ea]s? |l['’]|une? |des |aucune? |plus |moins |qu)))|l[ea] (?:premier|deuxi[èe]me|troisi[èe]me|second) signe,? c['’]est (?:que |qu['’]|quand )?)[\s,:]*/iu;
/** In UTF-16 units: dictated without a stop, a doubt may be about anything else. */
const ONE_BREATH = 120;
const MOST = 6;
/** Three are asked for. */
const ASKED = 3;
/** « Je regarde le tableau le lundi »: how one looks, and nothing that one would see. */
const HABIT = /^(?:je|on|nous) (?:regard|consult|reli|ouvr|surveill|epluch)[a-z]{1,4} (?!si |que |qu')/;

const METHODS: readonly (readonly [NonNullable<Sign['method']>, RegExp])[] = [
  ['appel_telephonique', /\bappel(?:ee?s|er|ons|e)\b|au telephone|par telephone|coups? de fil/],
  ['observation', /\bobserv|\bon voit\b|\bje vois\b|assister/],
  ['rencontre_terrain', /\brencontr|\bvisit|\bsur place\b|\baller voir\b|\bau guichet\b/],
  ['dossiers', /\bdossiers?\b/],
  ['comptage_manuel', /\bcompt|\bmoins de\b|\bplus de\b|\bbaisse|\bnombre\b|\bdivis|\bpasse de\b/],
  ['temoignage', /\bdisent\b|\bracont|\btemoign|\bdit que\b/],
];

/** « Le troisième je sais pas »: none. */
const UNFOUND =
  /(?:^|(?<=[.;!?,\n]))[ \t]{0,3}(?:et |mais |pour )?(?:l[ea]s? |un |une )?(?:premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|derni[eè]re?|autres?)(?: signe)?s?,? (?:(?:je|on|j['’]|nous)\s?)(?:ne |n['’]|l['’](?=ai)|le |la )?(?:sais|vois|ai|trouve|sait|voit|a|avons)(?: (?:pas|rien)(?: encore| trop)?)[^.;!?\n]{0,30}[.;!?]?|(?:^|(?<=[.;!?,\n])|\d ?[).:/]) ?(?:je|on|nous) (?:ne )?(?:sais|vois|sait|voit) (?:pas|rien)(?: encore| trop)?(?: pour l[ea] (?:\d ?e|deuxi[èe]me|troisi[èe]me|quatri[èe]me|derni[èe]re?))[^.;!?\n]{0,20}[.;!?]?/giu;

/** Empty where none is told. */
export function signsIn(given: string): Sign[] {
  const bare = given
    .replace(UNFOUND, '')
    .replace(COUNTED_FIRST, '')
    .replace(WON, '')
    .replace(WATCHED, '')
    .replace(REFUSED, '')
    .replace(BAD, '');
  const text = withoutStop(bare).trim();
  const all = sentences(text);
  // Somebody who mostly says that they do not know, or what they fear, names no sign by the way.
  if (
    /^(?:pas|aucun|point) d[e’'] ?signes?\b|^(?:je|on|nous) (?:ne |n['’]en |n['’])?(?:vois|voit|voyons|ai|a|avons) (?:pas|aucun)(?: encore)? (?:de |d['’])?signe|^(?:(?:les|des|de) )?signes?,? (?:je|on|j['’]en|nous) (?:n['’]en |ne |n['’])?(?:vois|voit|voyons|sais|sait|ai|a) (?:pas|aucun)/iu.test(
      text,
    )
  )
    return [];
  const isOneBreath = all.length === 1 && text.length > ONE_BREATH;
  if (
    !isOneBreath &&
    2 * all.filter(isUnsure).length >= all.length &&
    text.split('\n').length < 3 &&
    !/signe/iu.test(text)
  )
    return [];
  const lines = text
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const listed = lines.filter((line) => BULLET.test(line));
  const ranked = lines.filter((line, rank) => line.startsWith(`${rank + 1} `)).map((line) => line.slice(2).trim());
  const isByLine = lines.length >= ASKED || (lines.length > 1 && ranked.length === lines.length);
  const inLines = ranked.length === lines.length ? ranked : lines;
  const parts = listed.length > 1 ? listed : isByLine ? inLines : lines.length > 1 ? lines.flatMap(split) : split(text);
  const told = parts
    .map((part) =>
      withoutEnd(withoutFillers(part.replace(LAST, '').replace(BULLET, '').replace(CALLED_SIGN, '').replace(BEGUN, '')))
        .replace(SEEN, '')
        .replace(SEEN_DOING, whoDo),
    )
    .filter((part) => isSign(part, parts.length > 2));
  const seen = told.filter((part) => !HABIT.test(plain(part)));
  return (seen.length < ASKED ? told : seen).slice(0, MOST).map(signOf);
}

function isSign(part: string, isListed: boolean): boolean {
  if (
    isUnsure(part) ||
    isOfNoAccount(part) ||
    NO_SIGN.test(plain(part)) ||
    BESIDE.test(plain(part)) ||
    TOLD_BY.test(plain(part)) ||
    tellsStop(part) ||
    /[:?]$/.test(part)
  )
    return false;
  return part.split(/\s+/).length >= (isListed ? 2 : 3);
}

/** « ça fait trois », « je rêve un peu »: said beside the signs. */
const BESIDE =
  /^(?:ca|cela) (?:fait|dira|ce serait)\b|^je (?:peux|crois|reve|pense|dirais)\b|^s'il (?:en )?fallait\b|^c'est gagne\b|^au premier chef$|^ser(?:a|ont) observe|^(?:dont|celle|celui|laquelle|lequel|qui (?:est|sont)) |^la derniere est\b|^ce que je guett/;

/** Fears, deliveries and meetings are no sign that anybody is better off. */
const NO_SIGN =
  /\b(?:du mal|de la peine|peine) a (?:en |les )?(?:trouver|voir|citer|imaginer|dire)\b|^(?:(?:certainement|surement|surtout|vraiment) pas|pas question|hors de question|tout sauf) |\b(?:pour rien|sans resultat|sans reponse|n'a rien donne)$|\btrop (?:court|tot)\b|\bje (?:ne |n'en )?vois (?:pas|aucun|guere)\b|^(?:je (?:seche|ne sais pas)|moi je signe)|^(?:une|deux|trois|quatre|plusieurs) (?:choses?|signes?|indices?)\b(?! :)[^,:]{0,40}$|^on (?:installe|forme|communique|deploie|lance|ouvre|publie|achete|recrute|informe|presente|equipe|met en)\b|^(?:il faut|en trois mois|impossible|risque|nous livrerons|livr|on livre|rien)\b|^(?:un )?mauvais signe\b|^(?:il )?faut que (?:je|on) |^on a deja \d|^aucune? (?:idee|signe|chiffre|mesure|indicateur|retour|moyen)\b|^aucune?$|^je n'(?:aime|ai|en)\b|^l'an (?:dernier|passe)\b|^les bons,? je |\bc(?:'est)? qui\b|\bc(?:'est)? quoi\b|^(?:non,? )?(?:il )?y a (?:deux|trois|quatre|\d) (?:signes?|choses?)$|^(?:voila |bon |et )?c'est tout\b|^(?:il )?(?:n')?y en a que (?:\d|un|deux|trois)|^(?:un|deux|trois|\d) (?:seulement|pas plus)|^je cherche\b|^on attend\b|\b(?:reflexion|concertation|etude|enquete|consultation|reunion|demarche|note|comite|arrete|decret|convention|cahier|marche|budget|livrable|version|cadrage)s?\b.{0,60}\b(?:sera|seront|soit|se tiendra|paraitra|remise?s?|signee?s?|gele|menee?s?|lancee?s?|conduite?s?)\b/;

/** Before what will be seen. */
const SEEN =
  /^(?:je|on|nous) (?:regarder(?:ai|a|ons)|v[ée]rifier(?:ai|a|ons)|guetter(?:ai|a|ons)) si |^(?:je|on|nous|vous) (?:verrai[st]?|verra|verrons|verrait|verrez|constatera(?:it|i)?|remarquera(?:it|i)?) (?:bien )?(?:que |qu['’](?=il|elle|on)|(?=plus |moins |davantage |des ))/iu;

/** « moins de parents débouler », once one no longer says that one would see it. */
const SEEN_DOING = /^((?:plus|moins|davantage|des) (?:\S+ ){0,3}?\p{L}{2,}s) (\p{L}{3,}(?<!el|et|y))er(?!\p{L})/iu;

function whoDo(_: string, whom: string, stem: string): string {
  return `${whom} qui ${stem}${stem.endsWith('g') ? 'e' : ''}nt`.replace(/([^e])nt$/, '$1ent');
}

/** « Ce que je guetterais d’abord, ce sont » */
const WATCHED =
  /(?<=^|[.;\n] ?)ce que je (?:guett|regard|attend|surveill|voudrais|cherch)\p{L}{0,6}[^,.]{0,20},? (?:ce sont|c['’]est|ce serait|ce seraient) /giu;
/** « Les visites du site ne sauraient constituer des signes » */
const BAD = /(?<=^|[.!?\n] ?)(?:l[ea]s? |des )?mauvais signes?[^.!?\n]{3,200}[.!?]?/giu;
const REFUSED =
  /(?<=^|[.!?\n] ?)[^.!?\n]{3,160} (?:ne |n['’])(?:sauraient|peuvent|saurait|peut|constituent|constitue|sont|est|seront|sera)(?: pas)?(?: (?:constituer|[êe]tre))? (?:pour nous )?(?:un |des |de |vraiment )?(?:bons? )?signes?[^.!?\n]{0,40}[.!?]?/giu;
/** « Non il y a trois signes le premier c’est que… » */
const COUNTED_FIRST =
  /^(?:alors |donc |bon )?(?:les |mes )?trois signes,? (?:alors |c['’]est |ce sont )?(?=un,? )|^(?:(?:non|oui|bon|alors|euh|ben|bah),? )*(?:il )?y (?:en )?a (?:deux|trois|quatre|\d)(?: signes?| choses?)? ?[,:.]? ?(?:(?=le premier)|(?:d['’]abord|premi[èe]rement),? )/iu;
/** What one thinks of it once it is seen. */
const WON =
  /(?:,? (?:c['’]est|ce sera|ce serait|j['’]aurai|on aura|alors c['’]est) (?:gagn[ée]|bon|parfait|une victoire)| ?: (?:premier|deuxi[èe]me|troisi[èe]me|dernier) (?:indice|signe))(?=\s*(?:[.!;\n]|$))/giu;
/** « Pour le troisième je dirais que » */
const LAST =
  /^(?:et )?pour (?:le|la) (?:\d ?e|deuxi[èe]me|troisi[èe]me|second|dernier)(?: signe)?,? (?:(?:je dirais|j['’]aimerais|disons|mettons)(?: que| qu['’]|,)? ?)?/iu;
/** « Le premier, ce serait qu’une personne se connecte » */
const BEGUN =
  /^(?:(?:d[ée]j[àa]|sinon) |(?:le (?:mieux|premier|deuxi[èe]me|troisi[èe]me|second),? )?(?:(?:[çc]a|ce) (?:serait|sera|marche)|(?<=, | )c['’]est(?= qu)) (?:que |qu['’]|quand |si )?)(?=\p{L}|\d)/iu;
/** « Bon signe : », « Le vrai signe, pas besoin d’en chercher trois : » */
const CALLED_SIGN = /^(?:le |un |mon )?(?:bon |vrai |premier |seul )signe[^:]{0,60}?\s?: /iu;

/** Who will tell, or how it will be seen: about a sign, and none itself. */
const TOLD_BY =
  /^(?:la |alors )?(?:ca |cela |on |je |nous )?(?:se |le |la |les |l')?(?:verrai[st]?|verra|verrons|saura|saurai|(?:res)?sentirai?|entendrai?)\b|\b(?:nous|me|on) (?:le|la|les) (?:dirait|dira|donne|donnera|donnerait|verra|verrait|saurait)\b|^(?:ca|cela),? (?:je|on|nous) /;

const OUT_OF = new RegExp(
  `(?:${WORDS}|\\d+) (?:des|sur(?: les)?) (?:${WORDS}|\\d+)|^sur (?:les )?(?:${WORDS}|\\d+) [^,]{0,60}, (?:${WORDS}|\\d+) `,
);

function isPeople(after: string): boolean {
  const noun = after.trim().split(' ', 1)[0] ?? '';
  // A family is several people, nobody knows how many.
  return (
    !/^(?:familles?|foyers?|menages?|communes?|entreprises?|associations?|collectivites?)$/.test(noun) &&
    has(USAGERS, noun)
  );
}

/** Laughed, and no part of a sign. */
const LAUGH = /\s(?:lol|mdr+|ptdr+)(?!\p{L})/giu;

/** With how it is seen, and how many people it counts. */
export function signOf(told: string): Sign {
  const text = told.replace(LAUGH, '');
  const flat = plain(text);
  const method = METHODS.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
  const [first] = quantities(text).filter(({ kind, value }) => kind === 'count' && value !== null);
  // « quinze des vingt-cinq » counts fifteen; what is no person is counted for itself.
  const count = first && isPeople(first.after) && !OUT_OF.test(flat) ? first.value : null;
  return { text, method, ...(count != null && Number.isInteger(count) && { count }) };
}
