/** A day told from today: « dans six mois », « la semaine prochaine », « fin du trimestre », « jeudi en huit ». */
import { WEEKDAY, WEEKDAYS } from './calendar-words.ts';
import { addDays, addMonths, lastDay, weekdayOf } from './dates.ts';
import { numberIn, WORDS } from './numerals.ts';

/** In units of time, days or years. */
const MOST_AHEAD = 2000;
const COUNT = `(une?|${WORDS}|\\d{1,3})`;

/** `AAAA-MM-JJ`; undefined where no day is told so. `flat`: in lower case, without accents. */
export function relative(flat: string, today: string): string | undefined {
  const simple =
    SIMPLE.get(flat) ??
    SIMPLE.get(flat.replace(/ (?:au |le |dans (?:la|l'))? ?(?:matin(?:ee)?|midi|soir(?:ee)?|apres-midi|journee)$/, ''));
  if (simple !== undefined) return addDays(today, simple);
  const span = SPAN.exec(flat);
  // What names a span is no other way to tell a day.
  if (span !== null) return after(span, today);
  return besides(flat, today) ?? edgeOf(flat, today) ?? weekday(flat, today);
}

const SPAN = new RegExp(
  `^(?:(dans|d'ici|sous|il y a|voila|depuis|apres) )?(?:environ |a peu pres |moins de )?${COUNT}(?: bons?| petits?)? (jours?|j|semaines?|sem|quinzaines?|mois|trimestres?|semestres?|ans?|annees?)( et demie?)?$`,
);

/** « dans six semaines », « il y a deux ans et demi » */
function after([, way = '', count = '', unit = '', andHalf]: RegExpExecArray, today: string): string | undefined {
  const half = andHalf === undefined ? 0 : 0.5;
  // « un jour » is no day; « 15 j » is a delay.
  if (way === '' && !/^\d/.test(count)) return undefined;
  const sign = /^(?:il y a|voila|depuis)$/.test(way) ? -1 : 1;
  // In words, « huit jours » are a week, and « quinze jours » two.
  const number = unit === 'jours' ? (WEEKS.get(count) ?? numberIn(count)) : numberIn(count);
  // Beyond, it is no day of anybody's calendar.
  if (!(number <= MOST_AHEAD)) return undefined;
  if (/^(?:j|sem(?:aine|$)|quinzaine)/.test(unit))
    return addDays(today, sign * number * (unit.startsWith('j') ? 1 : unit.startsWith('sem') ? 7 : 15));
  const months = /^mois/.test(unit) ? 1 : /^trim/.test(unit) ? 3 : /^sem/.test(unit) ? 6 : 12;
  const whole = addMonths(today, sign * Math.floor((number + half) * months));
  return half > 0 && months === 1 ? addDays(whole, sign * 15) : whole;
}

/** « la semaine prochaine », « le mois dernier » */
function besides(flat: string, today: string): string | undefined {
  const next =
    /^(?:la semaine|le mois|l'an(?:nee)?|l'annee|le trimestre|semaine|mois|an|annee|trimestre) (prochaine?|derniere?|dernier|passee?|qui vient)$/.exec(
      flat,
    );
  if (next === null) return undefined;
  const sign = /^pro|^qui/.test(next[1] ?? '') ? 1 : -1;
  if (/semaine/.test(flat)) return addDays(today, 7 * sign);
  // Its first day: the month is all that was said.
  if (sign < 0 && /mois/.test(flat)) return `${addMonths(today, -1).slice(0, 7)}-01`;
  return addMonths(today, sign * (/mois/.test(flat) ? 1 : /trim/.test(flat) ? 3 : 12));
}

/** « début du mois prochain », « fin du trimestre » */
function edgeOf(flat: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const begun = /^(?:au |en |d'ici (?:le |au )?)?(?:tout )?debut (?:du|de) mois( prochain)?$/.exec(flat);
  if (begun !== null) return addMonths(`${today.slice(0, 7)}-01`, begun[1] === undefined ? 0 : 1);
  if (/^(?:a la |d'ici (?:a )?(?:la )?|en |pour la )?fin (?:de l'|d')?an(?:nee)? prochaine?$/.test(flat))
    return `${year + 1}-12-31`;
  const over = /^(?:a la |d'ici la |en )?fin (?:du|de ce) (trimestre|semestre)$/.exec(flat)?.[1];
  if (over !== undefined) {
    const months = over === 'trimestre' ? 3 : 6;
    const month = Math.ceil(Number(today.slice(5, 7)) / months) * months;
    return `${today.slice(0, 5)}${String(month).padStart(2, '0')}-${lastDay(year, month)}`;
  }
  if (/^(?:en )?fin de (?:la )?semaine prochaine$/.test(flat))
    return addDays(today, ((8 - weekdayOf(today)) % 7 || 7) + 4);
  const end = /^(?:a la |d'ici la |vers la |en )?fin (?:du|de ce) mois( prochain)?$/.exec(flat);
  if (end === null) return undefined;
  const month = addMonths(`${today.slice(0, 7)}-01`, end[1] === undefined ? 0 : 1).slice(0, 7);
  return `${month}-${lastDay(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** « jeudi », « lundi en huit », « mardi dernier » */
function weekday(flat: string, today: string): string | undefined {
  const day = ON_WEEKDAY.exec(flat);
  if (day === null) return undefined;
  const wanted = WEEKDAYS.indexOf(day[1] ?? '');
  const now = weekdayOf(today);
  return /dernier|passe/.test(day[2] ?? '')
    ? addDays(today, -((now - wanted + 6) % 7) - 1)
    : addDays(today, ((wanted - now + 6) % 7) + 1 + (day[2] === 'en huit' ? 7 : day[2] === 'en quinze' ? 14 : 0));
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['huit', 7],
  ['quinze', 14],
]);

const ON_WEEKDAY = new RegExp(`^(?:ce |le )?(${WEEKDAY})(?: (prochain|qui vient|dernier|passe|en huit|en quinze))?$`);

const SIMPLE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "aujourd'hui": 0,
    "aujourd'hui meme": 0,
    'le jour meme': 0,
    'ce matin': 0,
    'ce soir': 0,
    'ce jour': 0,
    maintenant: 0,
    'tout de suite': 0,
    demain: 1,
    hier: -1,
    'avant-hier': -2,
    'apres-demain': 2,
    'apres demain': 2,
    'dans une quinzaine': 15,
    'sous quinzaine': 15,
    'sous huitaine': 8,
  }),
);
