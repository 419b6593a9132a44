/** What somebody says that they will have obtained in six months: how many use it, what has changed, and by when. */

import { MONTH } from '../../french/calendar-words.ts';
import { addDays, addMonths, MONTHS } from '../../french/dates.ts';
import { dateTold } from '../../french/dates-told.ts';
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { type Quantity, quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { isOfNoAccount, isUnsure } from './unsure.ts';

export interface Goal {
  usage?: string;
  effect?: string;
  /** `AAAA-MM-JJ` */
  due?: string;
}

/** That it is in six months was asked. */
const WHEN =
  /^(?:j['’]esp[èe]re(?: avoir| que)?(?=\s)|on esp[èe]re(?: avoir| que)?(?=\s)|nous esp[ée]rons(?: avoir| que)?(?=\s)|il est attendu|(?:en|d['’]ici|dans|au bout d(?:e|es)|apr[èe]s|sous|[àa]) (?:les )?(?:six|6) mois|d['’]ici (?:là|la(?=\s?[,:]|\s\d))|[àa] (?:cette date|ce moment-l[àa])|l['’]objectif (?:est|c['’]est)|(?:mon|notre) objectif|objectif (?:d['’])?(?:usage|utilisation|effet|impact)\s?=?|objectif(?: cible)?|cible|le but(?: est)?|je vise|on vise|nous visons|on aura|nous aurons|j['’]aurai|que)(?:[\s,:]+|$)/iu;
/** « Fin janvier, », « à l’échéance du 15 mai 2027, que »: when, told apart. */
const BY = new RegExp(
  `^(?:(?:au |le |d['’]ici le )?\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|(?:au |fin )?[st][1-4] 20\\d\\d|(?:[àa] la |au |fin |d[ée]but )?(?:fin )?(?:du |de ce )?(?:premier|1er|deuxi[èe]me|2e|second|troisi[èe]me|3e|quatri[èe]me|4e|dernier) (?:trimestre|semestre)(?: (?:de )?20\\d\\d)?)(?:[\\s,:]+|$)|^(?:(?:[àa] l['’][ée]ch[ée]ance du|d['’]ici(?: (?:le|la|au))?|avant|pour|en|au|[àa]|le|fin|d[ée]but|mi)[ -]){1,2}(?:la )?(?:mois d(?:e |['’]))?(?:\\d{1,2}(?:er)? )?(?:${MONTH}|${MONTHS.join('|')}|toussaint|no[ëe]l|p[âa]ques|rentr[ée]e|printemps|[ée]t[ée]|automne)(?: (?:de |d['’])(?:${MONTHS.join('|')}|${MONTH}))?(?: (?:20\\d\\d|prochaine?))?(?:[\\s,:]+|$)`,
  'iu',
);
/** Between two things that are counted. */
const JOINT =
  /(?:,? et (?!(?:à|au|aux|en|dans|sur|chez) |quelques (?:l['’]|\p{L}+ont(?!\p{L})|s['’]))(?:que |surtout |aussi )?|, (?!d[eu] |d['’]|à |par |soit |contre |au lieu|dont )|,? puis |\s[/+|–—-]\s)(?=\S)/giu;
const COUNTS = new Set(['share', 'count', 'factor', 'duration']);

/** A number of those who use it, even told as a share: « 80 % des familles s’en servent ». */
const USED =
  /\b(?:utilis|s'en (?:sert|serv|seron)|se (?:sert|serv)|sert de|inscri|connect|passent par|passe(?:s|ront)? (?:par|dessus)|essaye|essaie|adopt|recoivent|recevront|ont recu|auront recu|depos|traites?\b|traitees?|branche|equipe|embarqu|actifs?\b|actives?\b|abonne|dedans|participe|dans la boucle|ouverts?\b|demarre|accompagn|suivi|orient|utilisat|usager|deploye|en service)/;
/** What has changed for people. */
const CHANGED =
  /^(?:plus )?(?:personne|aucune?) |\b(?:au lieu d|et non plus|contre|divis|moins\b|\b(?:0|zero) [a-z]|plus (?:aucun|un seul|une seule|de \d)|baiss|redui|diminu|pass(?:e|ent|er|era|eront) (?:de|a|sous)|tomb|descen|delai|attente|devien|devien|attend(?!u)|gagn|evit|econom|renonc|abandon|reduc|augment|progress|hausse|ramen|resol|obtien|obtenu|trouv|retrouv|sans avoir|sous \d|en moins|reperdu|reussi|erreur|retour|rejet|refus|incomplet|perdu|perdent|zero|double|triple)/;
/** What is so already, or is only a cost. */
const TODAY = /\b(?:aujourd'hui|actuellement|l'an dernier|l'annee derniere|en ce moment|pour l'instant|a ce jour)\b/;
/** Told as a part, without a number. */
const HALVED = /\b(?:demi-journee|moitie|tiers|quart)\b/;
/** « Y a deux choses » counts nothing. */
const NOTHING = /^ ?(?:choses?|trucs?|points?|objectifs?|raisons?|signes?|facons?|manieres?|changements?)(?![a-z])/;
/** Counted, and none left. */
const NONE = /^(?:zero|0) [a-z]|^(?:plus )?(?:personne|aucune?) (?!ne sait|n'en sait)/;
const COST = /\b(?:coute|budget|financement|subvention|credits?\b|euros? de)/;

/** « L’objectif c’est que 150 pêcheurs déclarent »: what was said before it is something else. */
const AIM = /^(?:l['’]objectif|mon objectif|notre objectif|le vrai objectif|le but|la cible)(?!\p{L})/iu;
/** « On nous avait demandé 1 000 inscrits, on ne les a pas eus » */
const NOT_HAD =
  /\b(?:je|on|nous) (?:ne |n'en )?promet(?:s|tons)? (?:pas|rien)\b|\b(?:avai(?:t|ent) (?:demande|promis|vise|prevu|annonce)|(?:a|ont) (?:deja )?(?:annonce|promis|fixe|decrete)\b|y (?:est|sont) (?:deja )?arrivee?s?\b|(?:on )?n'en (?:est|sommes) pas (?:encore )?la\b|(?:ne |n')(?:l[ea]s? |l')?(?:a|ai|avons|ont) pas (?:ete )?(?:eus?|atteinte?s?|tenue?s?|obtenue?s?))\b/;
/** « L’an dernier : 300 dossiers promis » is over; « aucune promesse » promises nothing. */
const OVER =
  /^(?:l')?an(?:nee)? (?:dernier|derniere|passee?)\b|^(?:cette fois|cette annee),? ?:? (?:aucune?|pas de) (?:promesse|objectif|chiffre|engagement)/;
/** Where one starts from. */
const REFERENCE =
  /^(?:on|nous) (?:part|partons) (?:de|d'|a) (?:\d|zero|rien)|^(?:(?:situation|valeur|point|chiffre|etat) (?:de )?(?:reference|depart|initiale?)|reference|depart|aujourd'hui) ?(?:\(|:|au |en |fin )/;
/** « Là on est à 34, chiffre de mars »: when it was counted. */
const COUNTED_IN =
  /(?<!\p{L})(?:chiffres?|donn[ée]es|relev[ée]s?|comptages?|mesures?|situation de r[ée]f[ée]rence) (?:de |d['’]|en |fin |au |du )[^,.;]{3,20}/giu;
/** What one thinks of it. */
const THOUGHT = /, (?:ce serait|ça serait|[çc]a ferait) (?:d[ée]j[àa] )?[\p{L}’' ]{2,25}$/iu;

/** « Disons 600 signalements » */
const LED_BY = /^(?:disons|mettons|on va dire|je dirais|bon|allez|alors)[ ,:]+(?=\d|\p{L})/iu;

/** « Le ministre veut 100 000 utilisateurs, mais ce n’est pas notre objectif, nous c’est 80 » */
const NOT_OURS =
  /(?<=^|[.;!?\n] ?)[^,.;!?\n]{5,90}, (?:mais |et )?(?:ce n['’]est|c['’]est) pas (?:notre|mon|le n[ôo]tre|le mien)(?: objectif| but| cap)?,? (?:(?:nous|moi),? )?(?:c['’]est )?(?:plut[ôo]t )?/giu;

/** Null where nothing is counted. `today`: the day it is said. */
export function goalIn(given: string, today: string): Goal | null {
  const text = WISHED.test(given) ? given.replace(TO_BE, ' est ').replace(TO_BE_MANY, ' sont ') : given;
  const all = sentences(text.replace(NOT_OURS, ''));
  const aimed = all.findIndex((sentence) => AIM.test(sentence));
  const told = all
    .slice(Math.max(0, aimed))
    .filter((sentence) => !isUnsure(sentence) && !/^pas \d/iu.test(sentence) && !HANGS.test(plain(sentence)))
    .filter((sentence) => !NOT_HAD.test(plain(sentence)) && !OVER.test(plain(sentence)))
    .filter((sentence) => !isOfNoAccount(sentence) && !REFERENCE.test(plain(sentence)))
    .flatMap((sentence) =>
      apart(sentence).map((piece) => ({
        sentence,
        piece: withoutEnd(unled(piece)).replace(THOUGHT, '').replace(LED_BY, ''),
      })),
    )
    .filter(({ piece }) => isCounted(piece) && !OF_TELLER.test(piece));
  const effect = told.find(({ piece }) => isEffect(piece));
  const usage = told.find(({ piece }) => !isEffect(piece));
  const first = usage ?? effect;
  if (first === undefined) return null;
  // « Enfin disons 45 enfants sur 48 »: said of what was just aimed at.
  const less = all.slice(1).find((sentence) => LESSENED.test(sentence));
  const isApart = less === undefined || first.sentence === less || usage?.sentence === less;
  const lessened = isApart ? '' : ` (${less.replace(LESSENED, 'disons ').replace(/[,;.!?…].*$/su, '')})`;
  const due = dueIn(first.sentence, today) ?? dueIn(text.replace(COUNTED_IN, ''), today);
  return {
    ...(usage !== undefined && { usage: capital(usage.piece) + lessened }),
    ...(effect !== undefined && { effect: capital(effect.piece) + (first === effect ? lessened : '') }),
    ...(due !== undefined && { due }),
  };
}

const LESSENED =
  /^(?:(?:enfin|bon|allez|non|oui|en fait|finalement|mais|et),? )+(?:disons|plut[oô]t|mettons|on va dire)[ ,]+(?=\d|\p{L}+ )/iu;

/** « Dès le premier mois » tells no day. */
const FIRST_DAY = new RegExp(
  `\\b(?:1er|01|premier|debut(?: d[eu'])?) ?(?:${MONTH})|\\b(?:1er|premier|debut) (?:du mois|janvier)|\\btoussaint\\b`,
);

/** « Le 1er mars pour la Doua et les autres au plus tard le 30 avril » */
const LATEST = /au plus tard (.{4,60})/iu;

/** « comme en janvier dernier »: it is over. */
const LAST_MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')}) (?:derni[èe]re?|pass[ée]e?)(?!\\p{L})`, 'giu');

/** « 31/05 », « au 15/12 »; « 8/10 » is a share. */
const JOTTED =
  /(?<![\d/])(\d{1,2})\/(0[1-9])(?![\d/])|(?<=(?:le|au|pour|avant|d['’]ici(?: le)?) )(\d{1,2})\/(1[0-2])(?![\d/])/gu;

/** « Avant fin mars ce serait trop tôt, fin mai oui »: what is put aside. */
const TOO_SOON =
  /(?<=^|[,.;:!?] ?)[^,.;:!?]{3,50} (?:trop (?:t[ôo]t|court|tard)|un peu (?:court|t[ôo]t|juste))(?:[,.;:!?]|$)/giu;
/** « …, à cause du marché qui se signe en mai » */
const BECAUSE = /,? (?:[àa] cause d|car |parce qu|vu qu|puisqu)[^.;:!?]{3,80}/giu;
const AGO = /(?<!\p{L})il y a \p{L}+ (?:ans?|mois|jours)(?!\p{L})/giu;

/** To come: « en juin » is over when June is. */
export function dueIn(text: string, today: string): string | undefined {
  // « S1 2027 » is over when the half-year is.
  const told = dateTold(
    (LATEST.exec(text)?.[1] ?? text)
      .replace(LAST_MONTH, '')
      .replace(JOTTED, (_, day, month, other, later) => `${day ?? other} ${MONTHS[Number(month ?? later) - 1]}`)
      .replace(TOO_SOON, '')
      .replace(/(?<!\p{L})(?:[àa] )?(?:la )?fin du mois d(?:e |['’])/giu, 'fin ')
      .replace(BECAUSE, '')
      .replace(AGO, '')
      .replace(/(?<!\p{L})M ?\+ ?(\d{1,2})(?!\d)/gu, 'dans $1 mois')
      .replace(/(?<!fin )(?<!\p{L})([STQ][1-4] 20\d\d)/giu, 'fin $1')
      .replace(
        /(?<!fin )(?<!\p{L})(?:au|du|sur le|dans le) (?=(?:premier|second|1er|2e|deuxi[èe]me|troisi[èe]me|3e|dernier) (?:semestre|trimestre))/giu,
        'fin du ',
      ),
    today,
  );
  const hasYear = /\b20\d\d\b/.test(text);
  const due = told !== undefined && told <= today && !hasYear ? addMonths(told, 12) : told;
  if (due === undefined || due <= today) return undefined;
  return due.endsWith('-01') && !FIRST_DAY.test(plain(text)) ? addDays(addMonths(due, 1), -1) : due;
}

/** Who tells it, and how many they are. */
const WHO_TELLS = /^(?:nous sommes|on est|je suis|j['’]ai) [^,;.]{2,80}(?:, (?=je |nous |on )|$)/iu;

/** « Je ne veux pas de 100 % : 250 familles… »: what is not aimed at, before what is. */
const NOT_ALL =
  /^(?:dans (?:six|6) mois,? )?(?:je|on|nous) (?:ne )?(?:veux|veut|voulons|vise|visons) pas [^:,;]{2,30} ?[:;,] /iu;
/** « Si la direction nous laisse trois postes, peut-être » */
const HANGS = /^si .{5,120}\b(?:peut-etre|on verra|quelque chose)\b/;
const OF_TELLER = /^(?:nous sommes|on est|je suis|j['’]ai) /iu;

/** « et que le taux soit descendu »: told as it will be. */
const TO_BE = / soit (?=\p{Ll}+(?:é|i|u|is|it)e?s?(?!\p{L}))/gu;
const TO_BE_MANY = / soient (?=\p{Ll}+(?:é|i|u|is|it)e?s?(?!\p{L}))/gu;
/** « je voudrais que », then « et que le taux soit descendu » */
const WISHED =
  /^(?:(?:en|d['’]ici|dans|au bout de) (?:six|6) mois,? )?(?:je|on|nous) (?:voudrai|aimerai|souhaiterai|voudri|aimeri|souhaiteri)\p{L}{1,3} (?:bien )?(?:que |qu['’])/iu;

/** « Quand les hirondelles reviendront, il faudra que » */
const MUST = /^[^.;]{0,90}?\bil faudra que? /iu;

/** Without when it will be, and that it is hoped. */
export function unled(piece: string): string {
  return withoutFillers(piece)
    .replace(/^(?:\d ?[).]|[-*•·▪](?!\d)) ?/u, '')
    .replace(/^\d{1,2}\/\d{2}(?:\/\d{2,4})? ?[:–-] ?/u, '')
    .replace(/^(?:disons |mettons )?qu(?:e |['’])(?=(?:d['’]ici|en|fin|au|pour|[àa]) )/iu, '')
    .replace(WISHED, '')
    .replace(NOT_ALL, '')
    .replace(WHO_TELLS, '')
    .replace(WHEN, '')
    .replace(BY, '')
    .replace(WHEN, '')
    .replace(WISHED, '')
    .replace(MUST, '')
    .replace(/^et (?=l[ea]s? |l['’]|une? |plus |moins )/iu, '');
}

function goalsIn(piece: string): Quantity[] {
  return quantities(piece).filter(
    ({ kind, value, after }) => COUNTS.has(kind) && value !== null && !NOTHING.test(after),
  );
}

function isCounted(piece: string): boolean {
  const flat = plain(piece);
  const goals = goalsIn(piece);
  const isChange = CHANGED.test(flat);
  // « J’ai 54 ans » is no goal.
  const isGoal =
    goals.some(({ kind }) => kind !== 'duration') ||
    (isChange && (goals.length > 0 || HALVED.test(flat) || NONE.test(flat)));
  const first = goals[0];
  const isToday = first !== undefined && TODAY.test(flat.slice(0, first.end));
  return isGoal && !(isToday && !isChange) && !COST.test(flat);
}

/** « 80 éleveurs sur 340 » */
const PEOPLE_OF =
  /^(?:les |environ |au moins |disons )?\d[\d ]{0,8} [a-z' -]{3,40} sur (?:les )?\d[\d ]{0,8}(?![\d%])[^,;]{0,30}$/;

/** What has changed, rather than how many use it: a delay or a factor is no number of people. */
export function isEffect(piece: string): boolean {
  const flat = plain(piece);
  const kinds = new Set(goalsIn(piece).map(({ kind }) => kind));
  if (PEOPLE_OF.test(flat)) return false;
  if (kinds.has('factor') || CHANGED.test(flat.replace(/\b(?:au|du|pour le) moins\b/g, ''))) return true;
  return !USED.test(flat) && !kinds.has('count');
}

/** One sentence may count two things: « 200 aidants s’en servent et l’attente passe de 5 mois à 2 ». */
function apart(sentence: string): string[] {
  const joints = [...sentence.matchAll(JOINT)];
  for (const { index, 0: joint } of joints) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    if (isCounted(before) && isCounted(after) && isEffect(before) !== isEffect(after)) return [before, ...apart(after)];
  }
  return [sentence];
}
