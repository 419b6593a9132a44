/** Parts of a whole and of a working time, as they are said: « 38 % », « mi-temps », « mes mardis après-midi », « un sur quatre ». */
import { WORKDAY } from './calendar-words.ts';
import { plain } from './fold.ts';
import { readNumber } from './numbers.ts';
import { DIGITS, numberIn, WORDS } from './numerals.ts';
import { inSentence, numberOf, saidOfNow, withoutLead } from './spoken-numbers.ts';
import { straightened } from './straightened.ts';

/** « un petit quart », « un bon tiers » are rough, as all that is said. */
const ROUGHLY = '(?:petite? |bon(?:ne)? |gros(?:se)? |(?:a )?peine |presque )?';
const OF_TIME = '(?:[- ]temps| d[eu] temps| de (?:mon|son|leur|notre) temps| de (?:la|ma|sa|notre) semaine)?';
/** « un tiers des familles » */
const OF_GROUP = "(?: (?:des|de la|de l'|du|de nos|de leurs|d'entre) ?.{1,40})?";
const WHOLE =
  /^(?:a )?(?:(?:presque|quasi(?:ment)?) (?:a )?(?=plein|temps|la t))?(?:(?:un |son )?plein[- ]temps|(?:un |son )?temps (?:plein|complet)|la totalite|tout (?:mon|son) temps|toute la semaine|100|(?:absolument )?(?:tous?|toutes?)(?: (?:sans exception|les (?:gens|personnes)|le monde))?|la semaine entiere|cinq jours (?:sur|par) .*|5 ?j(?:ours?)?(?: par|\/).*)$/;
const HALF =
  /^(?:a |au |un |son |mon )?(?:poste (?:a )?|gros(?:se)? |petite? |bon(?:ne)? )?(?:presque |un peu (?:plus|moins) de )?(?:(?:mi|½|1\/2)[- ]?temps(?: therapeutique)?|mi[- ]?tps|½|1\/2|(?:la |une )(?:petite |bonne )?moitie(?: du temps| de (?:mon|son) temps| de (?:la|ma|sa|notre) semaine)?|un jour sur deux|une semaine sur deux|deux jours et demie?(?: par semaine)?|50[/ -]50|moitie[ -]moitie|fifty[ -]fifty|kif-?kif)$/;
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [WHOLE, 100],
  [HALF, 50],
  [/^(?:le |un )?(?:lundi|mardi|mercredi|jeudi|vendredi) (?:matin|apres-midi)$/, 10],
  [/^(?:tous les|toutes les|chaque|le|les) (?:matin(?:ee)?|apres-midi)s?$/, 50],
  [/^(?:pas|plus)(?: du tout| vraiment)? (?:de|le) temps\b/, 0],
  [
    new RegExp(
      `^(?:a )?(?:(?:quasi(?:ment)?|presque|environ|a peu pres|pas loin de) )?(?:la |une )?${ROUGHLY}moitie${OF_GROUP}$`,
    ),
    50,
  ],
  [new RegExp(`^(?:a )?(?:un |le )?${ROUGHLY}tiers${OF_TIME}${OF_GROUP}$`), 33],
  [new RegExp(`^(?:les |aux )?(?:deux ${ROUGHLY}tiers|2\\/3)${OF_TIME}${OF_GROUP}$`), 67],
  [new RegExp(`^(?:a )?(?:un |le )?(?:${ROUGHLY}quart|1\\/4)${OF_TIME}${OF_GROUP}$`), 25],
  [new RegExp(`^(?:les |aux |a )?(?:trois ${ROUGHLY}quarts?|3\\/4)${OF_TIME}${OF_GROUP}$`), 75],
  [/^(?:a )?(?:les |aux |un )?4\/5 ?(?:e|eme|emes)?(?:[ -]temps)?$/, 80],
  [/^(?:rien|jamais|pas)(?: du tout)?$/, 0],
  [/^tous les (?:jours|matins et apres-midi)(?: (?!sauf)[a-z -]{1,20})?$/, 100],
  [/^1\/5 ?(?:e|eme)?$/, 20],
];

/** Written out as such, it wins over what it comes to in days: « une demi-journée, donc dix pour cent ». */
const PERCENT = new RegExp(
  `(?<![a-z\\d])((?:\\d+(?:[.,]\\d+)?)|${WORDS}) ?(?:%|pour ?cents?|pct|p\\. ?(?:100|cent))(?![a-z])`,
  'g',
);
const EQUIVALENT = /^(\d+(?:[.,]\d+)?|un demi|demi|une?|½) ?(?:etp|equivalents? temps plein)(?![a-z])/;

const PERIOD =
  '(?: ?(?:par|\\/|sur|chaque|de la|a la|tou(?:s|tes?) les) ?((?:deux |2 |trois |3 )?(?:semaine|mois|jour)|sem|cinq|5|quinzaine|quinze jours|an|annee)s?)?';
const TIMES = new RegExp(
  `^(?:a raison d[e'] ?)?(?:entre )?(une?|1\\/2|½|${WORDS}|\\d{1,3}(?:[.,]\\d{1,2})?)(?: (?:bonne|petite|grosse|grande))?(?: ?(?:a|et|ou|-|–) ?(une?|${WORDS}|\\d{1,2}(?:[.,]5)?))?( et demie?)? ?(demie?[- ]journee|matinee|matin|apres-midi|soiree|journee|jour|j|heure|h|semaine)s?(?![a-z])( et (?:demie?|quart))?${PERIOD}.{0,30}$`,
);
/** In days of work. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ j: 1, jour: 1, journee: 1, h: 1 / 7, heure: 1 / 7, semaine: 5 }),
);
const WORKED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    jour: 1,
    quinzaine: 10,
    'quinze jours': 10,
    mois: 20,
    'deux jour': 2,
    'deux semaine': 10,
    '2 semaine': 10,
    'trois semaine': 15,
    '3 semaine': 15,
    'deux mois': 40,
    'trois mois': 60,
    an: 200,
    annee: 200,
  }),
);
const WEEK = 5;

const DAY = `(?:${WORKDAY})s?(?: (?:matin|apres-midi|soir|entier|complet)s?)?`;
/** « le mardi », « mes lundis et mardis matin », « tous les vendredis ». */
const ON_DAYS = new RegExp(
  `^(?:tous )?(?:(?:le|les|mes|ses|nos|mon|son|chaque) |(?=\\w+(?:,| et) ))(${DAY}(?:(?:,| et| ou) (?:le |les )?${DAY}){0,4})(?![a-z])`,
);

/** « tous les jours sauf le vendredi » */
const SAVE = new RegExp(
  `^(?:tous les jours|toute la semaine|a plein temps|a temps plein),? (?:sauf|hormis|moins|excepte) ((?:le |les )?${DAY}(?: et (?:le |les )?${DAY})?)$`,
);

const OUT_OF = new RegExp(
  `^(une?|${WORDS}|${DIGITS}) ?(?:[a-z' -]{0,30} )?(?:sur|\\/) ?(?:les |nos |ses |ces |un total de )?(une?|${WORDS}|${DIGITS})(?: .{0,40})?$`,
);

/** « une semaine sur trois », « 30 h sur 39 »: parts of the same. */
const AMONG = new RegExp(
  `^(une?|${WORDS}|\\d{1,4}) ?(?:semaine|jour|journee|mois|fois|heure|h|an)s? sur (?:les )?(${WORDS}|\\d{1,4})(?: ?(?:h|heures?|jours?|semaines?))?$`,
);
/** « un vendredi sur deux » */
const EVERY_OTHER = new RegExp(`^(?:une? )?(?:${WORKDAY})s? sur (${WORDS}|\\d)$`);

const MONTHLY = new RegExp(`^une? (?:${WORKDAY}) (?:par|du|dans le) mois`);

const FIFTHS = ['cinquieme', 'sixieme', 'septieme', 'huitieme', 'neuvieme', 'dixieme'];
/** « quatre cinquièmes », « un dixième des élèves ». */
const ORDINALS = new RegExp(`^(?:les |aux |le |la )?(une?|${WORDS}|\\d) (${FIFTHS.join('|')})s?(?![a-z])`);

/** In percent; undefined where no part is told. */
export function spokenShare(given: string): number | undefined {
  const text = given.replace(FROM_WHEN, '');
  if (CHANGE.test(plain(text))) return undefined;
  const alone = text.replace(/ ?\([^()]{1,80}\) ?$/, '');
  return (
    saidOfNow(text, (clause) => percentIn(clause) ?? countOf(clause)) ??
    percentIn(text) ??
    inSentence(text, percentIn) ??
    (alone === '' ? undefined : partOf(alone)) ??
    inSentence(text, partOf) ??
    (alone === '' ? undefined : countOf(alone)) ??
    inSentence(text, countOf)
  );
}

/** « depuis septembre », « jusqu’en juin »: when, and no part of how much. */
const FROM_WHEN =
  / (?:depuis|[àa] partir d[eu]|d[èe]s|jusqu['’](?:[àa]|en|au)|en attendant) (?:l[ea] |l['’]|d[ée]but |fin |mi-)?[\p{L}\d]{1,10}(?: [\p{L}\d]{1,10}){0,2}[.! ]{0,3}$/iu;

/** How much it changes, or how long it is open: no part of a whole. */
const CHANGE =
  /\b(?:en (?:hausse|baisse|augmentation|progression|recul)|\d+ ?points?|(?:augmente|baisse|monte|recule|progresse)[a-z]{0,3}) (?:de|en) (?:plus|moins|\d)|\b(?:de|en) (?:plus|moins) (?:que|qu')|\b24 ?h ?(?:\/|sur) ?24|\b7 ?j ?(?:\/|sur) ?7/;

const BETWEEN = new RegExp(
  `(?<![a-z\\d-])(\\d{1,3}|${WORDS}) ?(?:%|pour ?cent)?(?: (?:et|a|ou) | ?- ?(?=\\d))(\\d{1,3}|${WORDS}) ?(?:%|pour ?cent|pct)`,
);

function percentIn(text: string): number | undefined {
  const [, low, high] = BETWEEN.exec(withoutLead(text)) ?? [];
  if (low !== undefined && high !== undefined) {
    const [from, to] = [numberIn(low), numberIn(high)];
    if (from < to && to <= 100) return Math.round((from + to) * 5) / 10;
  }
  const found = [...withoutLead(text).matchAll(PERCENT)].map(([, value = '']) => numberIn(value.replace(',', '.')));
  const [value] = found;
  return found.length === 1 && value !== undefined && value <= 100 ? value : undefined;
}

/** Without what says only how sure one is, or how rough it is; short forms whole. */
function saidIn(text: string): string {
  return withoutLead(straightened(text))
    .replace(/\btt\b/g, 'tout')
    .replace(/\btps\b/g, 'temps')
    .replace(/\bapres ?midis?\b|\baprems?\b/g, 'apres-midi')
    .replace(
      / (?:facile(?:ment)?|largement|a l'aise|au moins|minimum|environ|a peu pres|grosso modo|a la louche|inclus|quoi)$/,
      '',
    )
    .replace(/^(?:quasi(?:ment)?|presque|environ|a peu pres) (?=(?:les )?deux tiers|les |trois quarts)/, '');
}

const PER_MILLE = new RegExp(`^(\\d+(?:[.,]\\d+)?|${WORDS}) ?(?:pour ?mille|‰)`);

/** What is told as a part: a fraction, one in so many, days of a week. */
function partOf(text: string): number | undefined {
  const flat = saidIn(text);
  if (SINCE.test(flat)) return undefined;
  const mille = PER_MILLE.exec(flat)?.[1];
  if (mille !== undefined) return numberIn(mille.replace(',', '.')) / 10;
  const among = AMONG.exec(flat);
  if (among !== null) return percent(numberIn(among[1] ?? ''), numberIn(among[2] ?? ''));
  const everyOther = EVERY_OTHER.exec(flat)?.[1];
  if (everyOther !== undefined) return percent(1, WEEK * numberIn(everyOther));
  if (MONTHLY.test(flat)) return percent(1, 20);
  const whole = EQUIVALENT.exec(flat)?.[1];
  if (whole !== undefined) {
    const value = /demi|½/.test(whole) ? 0.5 : /^une?$/.test(whole) ? 1 : Number(whole.replace(',', '.'));
    return percent(value, 1);
  }
  const known = FRACTIONS.find(([pattern]) => pattern.test(flat))?.[1];
  if (known !== undefined) return known;
  const span = daysBetween(flat);
  if (span !== undefined) return percent(span, WEEK);
  const times = TIMES.exec(flat);
  if (times !== null) {
    const isHalf = /^(?:1\/2|½)$/.test(times[1] ?? '');
    const [, low = '', high, andHalf, length = '', halfAfter, period = ''] = times;
    const added = andHalf ?? halfAfter;
    const more = added === undefined ? 0 : added.endsWith('quart') ? 0.25 : 0.5;
    const daysOf = (written: string) => numberIn(written.replace(',', '.'));
    const whole = high === undefined ? daysOf(low) : (daysOf(low) + daysOf(high)) / 2;
    return percent((isHalf ? 0.5 : whole + more) * (LENGTHS.get(length) ?? 0.5), WORKED.get(period) ?? WEEK);
  }
  const except = SAVE.exec(flat)?.[1];
  if (except !== undefined) return percent(WEEK - daysIn(except), WEEK);
  const weekdays = ON_DAYS.exec(flat)?.[1];
  if (weekdays !== undefined) return percent(daysIn(weekdays), WEEK);
  const ordinal = ORDINALS.exec(flat);
  if (ordinal !== null) return percent(numberIn(ordinal[1] ?? ''), FIFTHS.indexOf(ordinal[2] ?? '') + 5);
  const part = OUT_OF.exec(flat);
  return part === null ? undefined : percent(numberIn(part[1] ?? ''), numberIn(part[2] ?? ''));
}

/** « Ça fait deux jours que… » tells since when. */
const SINCE = /^(?:ca|cela) fait .{1,30} qu[e']/;

/** A number alone, of which the question says that it is a percentage. */
function countOf(text: string): number | undefined {
  const said = straightened(text);
  const written = readNumber(said);
  if (written !== undefined && !/etp|½/i.test(text)) return written;
  const flat = saidIn(text);
  if (SINCE.test(flat)) return undefined;
  // « une heure », « un bon moment » are no percents.
  if (/^\d{1,3} ans\b|\bje sais pas$/.test(flat)) return undefined;
  if (/^une?\b/.test(flat) && !/%|pour ?cent/.test(flat)) return undefined;
  return /^(?:une?|\d+|[a-z]+) (?:petite?|bon(?:ne)?|gros|heures?|h|minutes?|fois|moments?)\b/.test(flat)
    ? undefined
    : numberOf(text.split(/%|pour ?cent/iu)[0] ?? '');
}

const DAY_SPAN = new RegExp(
  `^du (${WORKDAY})(?: (matin|midi|apres-midi))? au (${WORKDAY})(?: (matin|midi|soir))?(?:,? (?:(matin|apres-midi)s?|(?:le |les )(matin|apres-midi)s?)(?: seulement| uniquement)?| sauf (?:le )?(${WORKDAY})| (?!sauf)[a-z -]{1,20})?$`,
);

/** « du lundi au jeudi midi »: in days of work. */
function daysBetween(flat: string): number | undefined {
  const [, from, begins, to, ends, half, halves, except] = DAY_SPAN.exec(flat) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const days = WORKDAYS.indexOf(to) - WORKDAYS.indexOf(from) + 1;
  if (days < 1) return undefined;
  if (half !== undefined || halves !== undefined) return days / 2;
  const late = begins === 'midi' || begins === 'apres-midi' ? 0.5 : 0;
  const early = ends === 'midi' || ends === 'matin' ? 0.5 : 0;
  return days - late - early - (except === undefined ? 0 : 1);
}

const WORKDAYS = WORKDAY.split('|');

/** « lundis et mardis matin » are two half days: what is said last is said of all. */
function daysIn(told: string): number {
  // Some whole, some half.
  if (/\b(?:entier|complet)s?\b/.test(told)) {
    const halves = told.match(/dis? (?:matin|apres-midi|soir)s?/g)?.length ?? 0;
    return (told.match(/(?:lun|mar|mercre|jeu|vendre)dis?/g)?.length ?? 0) - halves / 2;
  }
  const count = told.match(/(?:lun|mar|mercre|jeu|vendre)dis?/g)?.length ?? 0;
  return /(?:matin|apres-midi|soir)s?$/.test(told) ? count / 2 : count;
}

function percent(part: number, whole: number): number | undefined {
  const value = (100 * part) / whole;
  return Number.isFinite(value) && value <= 100 ? Math.round(value * 10) / 10 : undefined;
}
