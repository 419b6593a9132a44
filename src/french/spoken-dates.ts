/** Days as they are said: « janvier 2027 », « fin mars », « dans six mois », « le 15 »; from the day they are said. */
import { MONTH } from './calendar-words.ts';
import { addMonths, daysBetween, isDate, lastDay, MONTHS, readDate } from './dates.ts';
import { plain } from './fold.ts';
import { PUT_ASIDE } from './hesitation.ts';
import { jotted } from './jotted-dates.ts';
import { numberIn, WORDS } from './numerals.ts';
import { relative } from './relative-dates.ts';
import { SEASONS } from './seasons.ts';

const MONTH_NAME = `(${MONTH}|janv|fevr|fev|avr|juil|sept|oct|nov|dec)\\.?`;
const WHEN =
  "(?:(debut|mi|fin|courant|en|a la mi|au mois de|mois de|d'ici|avant|apres|vers|pour|jusqu'a|depuis|des)[- ])*";

/** `AAAA-MM-JJ`; undefined where no day is told. Without a year, the nearest to `today`. */
export function spokenDate(text: string, today: string): string | undefined {
  const written = readDate(text);
  if (written !== undefined) return written;
  const flat = plain(text.replace(PUT_ASIDE, ''))
    .replace(/(?<![.!])[.!]+$/, '')
    .replace(/, (?:en tout cas |surtout |et )?pas avant(?: .{0,20})?$/, '')
    .replace(/^pas avant /, '')
    .replace(/(?<=\b(?:1er|[2-4]e) )trim(?:\.|(?= ))/, 'trimestre')
    .replace(
      /,? (?:je (?:crois|pense)|il me semble|sans doute|normalement|si tout va bien|je dirais|surement|certainement|probablement|peut-etre|au mieux|au plus t[ao]rd|au plus tot|environ)$/,
      '',
    )
    .replace(/^(?:au plus tard|au plus tot|au mieux),? (?:le |la |au |en |a )?/, '')
    .replace(
      /^(?:le|au|a partir du|depuis le|jusqu'au|jusqu'a(?: la)?(?= (?:fin|debut|mi)[ -])|avant le|vers le|pour le|aux alentours du|autour du|environ le|je dirais|sans doute|probablement|environ) /,
      '',
    );
  const told = partOfMonth(jotted(flat));
  const date =
    readDate(told) ??
    shortly(told, today) ??
    relative(told, today) ??
    monthly(told, today) ??
    yearly(told, today) ??
    dayOnly(told, today);
  // « depuis mars » is over, however near the next one is.
  const isOver = /^\s*depuis\b/i.test(text) && !/\d{4}/.test(text);
  const meant = date !== undefined && isOver && date > today ? addMonths(date, -12) : date;
  return isDate(meant) ? meant : undefined;
}

/** « la deuxième quinzaine d’octobre », « la première semaine de mars » end on a day: « fin octobre », « 7 mars ». */
function partOfMonth(flat: string): string {
  const found = PART.exec(flat);
  if (found === null) return flat;
  const [whole, rank = '', part = ''] = found;
  const days = (ORDINALS.get(rank.slice(0, 3)) ?? 0) * (part === 'semaine' ? 7 : 15);
  return `${days === 0 || days >= 28 ? 'fin' : days} ${flat.slice(whole.length)}`;
}

const PART =
  /^(?:(?:d'ici|dans|pendant|avant|vers|courant|a|en|fin de|debut de) )?(?:la )?(premiere|1re|1ere|deuxieme|2e|2eme|seconde|troisieme|3e|3eme|derniere) (quinzaine|semaine|moitie) (?:du mois )?(?:de |d')(?:mois de )?/;
/** By their first three letters. */
const RANKS = ['pre 1re 1er', 'deu sec 2e 2em', 'tro 3e 3em', 'qua 4e 4em'];
const ORDINALS: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap((names, rank) => names.split(' ').map((name) => [name, rank + 1] as const)),
);

/** « 15/12 », the nearest; « 03/2027 », its first day. */
function shortly(flat: string, today: string): string | undefined {
  const ofYear = /^(?:fin )?(\d{1,2})\/(\d{4})$/.exec(flat);
  if (ofYear !== null) return dayIn(Number(ofYear[2]), Number(ofYear[1]), flat, undefined);
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(flat) ?? [];
  if (day === undefined) return undefined;
  const now = Number(today.slice(0, 4));
  const near = [now - 1, now, now + 1].flatMap((year) => dayIn(year, Number(month), '', day) ?? []);
  return near.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** « 15 janvier », « fin mars 2027 », « janvier », « mi-février ». */
function monthly(flat: string, today: string): string | undefined {
  const found = new RegExp(
    `^${WHEN}(?:(\\d{1,2}|${WORDS})(?:er)? |(premier) )?${MONTH_NAME}(?: (?:de )?(\\d{4}|\\d{2}|prochain|dernier|l'an prochain|l'annee (?:prochaine|qui vient)|l'an(?:nee)? (?:dernier|derniere|passe|passee)))?(?: environ| normalement| sans doute)?$`,
  ).exec(flat);
  if (found === null) return undefined;
  const [, , day, firstDay, name = '', year] = found;
  const month = MONTHS.findIndex((one) => plain(one).startsWith(name.replace(/\.$/, ''))) + 1;
  const said = firstDay === undefined ? day && String(numberIn(day)) : '1';
  const at = (y: number) => dayIn(y, month, flat, said);
  if (year !== undefined && /^\d/.test(year)) return at(Number(year.padStart(4, '20')));
  const now = Number(today.slice(0, 4));
  if (year?.startsWith("l'an")) return at(now + (/dernier|passe/.test(year) ? -1 : 1));
  const near = [now - 1, now, now + 1].flatMap((y) => at(y) ?? []);
  const side =
    year === 'prochain'
      ? near.filter((one) => one > today)
      : year === 'dernier'
        ? near.filter((one) => one < today)
        : near;
  return side.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

function dayIn(year: number, month: number, flat: string, day: string | undefined): string | undefined {
  const start = `${year}-${String(month).padStart(2, '0')}`;
  const chosen = day ?? (/\bfin\b/.test(flat) ? String(lastDay(year, month)) : /\bmi[- ]/.test(flat) ? '15' : '1');
  const date = `${start}-${chosen.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** « Étendre », « été décidé en réunion » only begin as a season does. */
const AFTER_SEASON =
  /^s?(?:,? (?:prochaine?s?|derniere?s?|dernier|passee?s?|qui vient|suivante?))?(?: (?:de |d'|en )?(?:(?:19|20)\d\d|cette annee|l'annee prochaine))?$/;

/** « en 2025 », « fin 2026 », « T2 2027 », « deuxième trimestre 2027 », « été 2027 ». */
function yearly(flat: string, today: string): string | undefined {
  const year = /\b((?:19|20)\d\d)$/.exec(flat)?.[1] ?? /^[ts] ?[1-4][ /]([2-4]\d)$/.exec(flat)?.[1]?.padStart(4, '20');
  const period = periodIn(flat, year ?? today.slice(0, 4));
  if (period !== undefined) return period;
  const now = Number(today.slice(0, 4));
  const season = SEASONS.find(
    ([pattern]) => pattern.test(flat) && AFTER_SEASON.test(flat.slice(pattern.exec(flat)?.[0].length ?? 0)),
  )?.[1];
  if (season !== undefined) {
    if (year !== undefined) return `${year}-${season}`;
    const coming = `${now}-${season}`;
    const next = coming >= today ? now : now + 1;
    return `${/\b(?:dernie|passe)/.test(flat) ? next - 1 : next}-${season}`;
  }
  const alone = /^(?:(debut|mi|courant|fin|en|depuis|des|vers|avant|l'annee|annee)[- ])?((?:19|20)\d\d)$/.exec(flat);
  if (alone === null) return undefined;
  return `${alone[2]}-${alone[1] === 'fin' ? '12-31' : alone[1] === 'mi' ? '07-01' : '01-01'}`;
}

/** « T2 », « fin du premier semestre » of a year. */
function periodIn(flat: string, year: string): string | undefined {
  const found = PERIOD.exec(flat);
  if (found === null) return undefined;
  const [, end, sign = '', digit, ordinal = '', name = sign] = found;
  const months = name.startsWith('s') ? 6 : 3;
  const last = 12 / months;
  const rank = digit === undefined ? (ordinal === 'dernier' ? last : ORDINALS.get(ordinal.slice(0, 3))) : Number(digit);
  if (rank === undefined || rank > last) return undefined;
  const month = end === 'fin' ? rank * months : (rank - 1) * months + 1;
  return `${year}-${String(month).padStart(2, '0')}-${end === 'fin' ? lastDay(Number(year), month) : '01'}`;
}

const PERIOD =
  /^(?:(?:d'ici |avant |vers |pour |a |au |en |le )?(?:la )?(?:(fin|debut|courant) )?(?:du |de |au |le |en )?)?(?:([ts]) ?([1-4])|(premier|1er|deuxieme|2e|2eme|second|troisieme|3e|3eme|quatrieme|4e|4eme|dernier) (trimestre|semestre))\b/;

/** « le 15 »: the next one. */
function dayOnly(flat: string, today: string): string | undefined {
  const day = /^(\d{1,2})(?:er)?(?: (?:du mois|prochain|de ce mois|du mois prochain))?$/.exec(flat)?.[1];
  if (day === undefined) return undefined;
  for (let months = flat.endsWith('du mois prochain') ? 1 : 0; months < 3; months++) {
    const start = addMonths(`${today.slice(0, 7)}-01`, months);
    const date = `${start.slice(0, 8)}${day.padStart(2, '0')}`;
    if (isDate(date) && (date >= today || flat.endsWith('de ce mois'))) return date;
  }
  return undefined;
}
