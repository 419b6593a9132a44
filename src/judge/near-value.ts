/** A value that a field would take, within what was written there: « 610 personnes », « <a@b.fr> ». */
import { plain } from '../french/fold.ts';
import { isAmbiguous } from '../french/numbers.ts';
import { ROUNDED, WORDS } from '../french/numerals.ts';
import { spokenDate } from '../french/spoken-dates.ts';
import { spokenNumber } from '../french/spoken-numbers.ts';
import { spokenShare } from '../french/spoken-shares.ts';
import { quote } from '../french/typography.ts';
import type { Field } from '../model/fields.ts';
import { readScalar } from '../model/reading.ts';
import { type Near, slippedOf } from './value-slips.ts';

const OTHER_MONEY = /[$£¥]|(?<![\p{L}])(?:CHF|USD|GBP|F|FCFA|francs?|dollars?|livres?)(?![\p{L}])/iu;

/** What to look for, and what one calls it alone. */
const WITHIN: ReadonlyMap<string, readonly [RegExp, string]> = new Map(
  Object.entries({
    number: [
      /\d[\d .,\u00a0\u202f]{0,20}(?:(?:[kK]|Md?)(?![\p{L}\d²³])|[Mm]ill(?:e|ions?|iards?|iers?)(?![\p{L}]))?/u,
      'le nombre seul',
    ],
    date: [/\b\d{4}-\d\d-\d\d/, 'le jour seul'],
    email: [/(?<![\p{L}\d.@])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u, 'l’adresse seule'],
    uri: [/https?:\/\/[^\s<>()"«»[\]]{1,500}/, 'l’adresse seule'],
  }),
);

/** « 2 centaines » */
const PARTS = new RegExp(`^ ?(?:${ROUNDED})`);

/** « -5 », « 74OO », « 4e », « 10² »: what is left of it is another number. */
function isCutShort(written: string, { 0: found, index }: RegExpExecArray): boolean {
  const after = written.slice(index + found.trimEnd().length);
  // « deux millions et demi »
  if (/^ ?(?:et|,) ?(?:demie?|quarts?|tiers)/iu.test(after) || PARTS.test(plain(after))) return true;
  return /[-−–\p{L}]$/u.test(written.slice(0, index)) || (!/\s$/.test(found) && /^[\p{L}\p{No}]/u.test(after));
}

const PERIOD = /(?:\/ ?|\b(?:par|chaque|tou(?:s|tes) les) )(jour|semaine|mois|trimestre|semestre|an|h(?:eure)?\b)/;

function isByPeriod({ path }: Field, written: string): boolean {
  const period = PERIOD.exec(plain(written))?.[1];
  return period !== undefined && !path.endsWith(`_${period}`);
}

/** « 07/2027 », « fin mars 2027 », « T2 2027 »; not « 15 juillet », which is another day for whoever reads it next year. */
function dayTold(written: string): string | undefined {
  const day = spokenDate(written, '2026-01-01');
  return /^\d{4}$/.test(written) || spokenDate(written, '2031-06-15') !== day ? undefined : day;
}

/** « 15 kE », « 3 Mds », « 2026.11.19 »: the same, in signs that are read. */
function usualOf(kind: string, written: string): string {
  if (kind === 'date')
    return written
      .replace(/^(\d{4})[. /](\d{1,2})[. /](\d{1,2})$/, '$1-$2-$3')
      .replace(/^(?:lun|mar|mer|jeu|ven|sam|dim)\.? (?=\d)/iu, '');
  if (kind !== 'number') return written;
  return written
    .replace(/(\d) ?k ?(?:e|eur|euros?)(?![\p{L}])/iu, '$1 k€')
    .replace(/(\d) ?M(?:r?ds?)(?: ?(?:€|e|eur|euros?))?(?![\p{L}])/iu, '$1 Md€');
}

/** « objet‑rendu@… » with another hyphen, « …gouv,fr »: what is left would be somebody else's. */
function isPartOfAddress(written: string, { index, 0: found }: RegExpExecArray): boolean {
  const rest = written.slice(index + found.length);
  return /[^\s(<"'«:;,/]$|\S,$/.test(written.slice(0, index)) || /^ +[\w-]|^,\S|^[^\s)>"'»,;.\]]/.test(rest);
}

const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({ jour: 'jour', semaine: 'semaine', mois: 'mois', an: 'annee' }),
);

/** « 7400/an »: how often has its own key. */
function ofPeriod({ path, ...field }: Field, written: string): Near | null {
  const period = PERIODS.get(PERIOD.exec(plain(written))?.[1] ?? '');
  const count = /^\d[\d \u00a0\u202f]{0,12}/.exec(written)?.[0].trim();
  if (path !== 'probleme.ampleur.nombre' || period === undefined || count === undefined) return null;
  const reading = readScalar({ path, ...field }, count);
  return reading.ok ? { value: String(reading.value), called: `et ${quote(`periode: ${period}`)} à côté` } : null;
}

/** « mi-temps », « un demi », « 50 % », where full times are counted; « une demi-journée », where days of a week are. */
function ofFullTime(field: Field, written: string): Near | null {
  const whole = field.name === 'etp' ? 1 : field.name === 'jours_par_semaine' ? 5 : 0;
  // « deux » counts days, or people, and is no part of any.
  if (whole === 0 || /^\d[\d ]*$/.test(written) || A_NUMBER.test(plain(written))) return null;
  const share = /^un demi$/i.test(written) ? 50 : (fractionOf(written, 100 / whole) ?? spokenShare(written));
  const value = share === undefined ? '' : String((share * whole) / 100);
  return value !== '' && readScalar(field, value).ok
    ? { value, called: whole === 1 ? 'en temps plein' : 'en jours' }
    : null;
}

const A_NUMBER = new RegExp(`^(?:${WORDS})$`);

/** « 1/2 », « 3/4 » of a whole; undefined where it is more, or one date among others. */
function fractionOf(written: string, whole: number): number | undefined {
  const [, part, parts] = /^([1-9]) ?\/ ?([2-9]|10)$/.exec(written) ?? [];
  const share = Number(part) / Number(parts);
  return share < 1 ? Math.round(share * whole * 100) / 100 : undefined;
}

/** « 1 an », « un an et demi », « 6 semaines »: how long, where the field counts months. */
function inMonths(field: Field, written: string): Near | null | undefined {
  const [, count = '', unit = '', more] = LASTING.exec(plain(written)) ?? [];
  if (unit === '' || !/(?:^|_)mois$/.test(field.name)) return undefined;
  const many = /^une?$/.test(count) ? 1 : Number(count.replace(',', '.')) || spokenNumber(count);
  if (many === undefined) return null;
  const whole = (many + (more === undefined ? 0 : 0.5)) * (unit.startsWith('an') ? 12 : 1 / 4);
  const reading = readScalar(field, String(whole));
  return reading.ok ? { value: String(reading.value), called: 'en mois' } : null;
}

const LASTING = /^(une?|[a-z-]{3,12}|\d{1,3}(?:[.,]\d)?) ?(ans?|annees?|semaines?|sem)( et demie?)?$/;

/** What is due ends: « S2 2027 » on its last day. */
const ENDING = /^(?:echeance|fin|fin_prevue|avant_le|jusqu_au)$/;

/** « https://exemple.fr/ synthese », « prenom.nom@ exemple.fr »: an address that a line break cut. */
function cutAddress(field: Field, written: string): Near | null {
  const [, start = '', end = ''] =
    /^(https?:\/\/\S{3,300}|[\w.+-]{1,64}@|[\w.+-]{1,64}(?=\s+@))\s{1,20}([\w/.@-]{1,100})$/.exec(written) ?? [];
  const whole = start + end;
  return (field.format === 'uri' || field.format === 'email') && end !== '' && readScalar(field, whole).ok
    ? { value: whole, called: 'd’un seul tenant' }
    : null;
}

/** As it would be written there, and what to say of it; null when there is none, or more than one. */
export function nearValue(field: Field, written: string): Near | null {
  const kind = field.items ?? field.kind;
  const isShare = field.maximum === 100;
  const slipped = slippedOf(field, kind, written) ?? cutAddress(field, written);
  if (slipped !== null) return slipped;
  const part = kind === 'number' ? ofFullTime(field, written) : null;
  if (part !== null) return part;
  const lasting = kind === 'number' ? inMonths(field, written) : undefined;
  if (lasting !== undefined) return lasting;
  const usual = usualOf(kind, written);
  if (usual !== written) {
    const reading = readScalar(field, usual);
    if (reading.ok) return { value: String(reading.value), called: kind === 'date' ? 'dans cet ordre' : 'en chiffres' };
  }
  // « 15 % » is no sum, « 15 000 CHF » no euros.
  if (kind === 'number' && (OTHER_MONEY.test(written) || (!isShare && /%|pour ?cent/i.test(written)))) return null;
  // « 2500 € par mois » is no sum, unless the field counts by the month.
  if (kind === 'number' && !isShare && isByPeriod(field, written)) return ofPeriod(field, written);
  const isSaid = kind === 'number' && (isShare ? /\p{L}/u : /^\D*$/).test(written);
  const fraction = kind === 'number' && isShare ? fractionOf(written, 100) : undefined;
  if (fraction !== undefined) return { value: String(Math.round(fraction)), called: 'sur cent' };
  const counted = isSaid ? (isShare ? spokenShare : spokenNumber)(written) : undefined;
  if (counted !== undefined && readScalar(field, String(counted)).ok)
    return { value: String(counted), called: 'en chiffres' };
  const ending = ENDING.test(field.name) && !/^(?:d[ée]but|mi)/iu.test(written) ? dayTold(`fin ${written}`) : undefined;
  const day = kind === 'date' ? (ending ?? dayTold(written)) : undefined;
  if (day !== undefined) return { value: day, called: 'ou le jour exact' };
  const [form, called] = WITHIN.get(field.format ?? '') ?? WITHIN.get(kind) ?? [];
  if (form === undefined || called === undefined) return null;
  const match = form.exec(written);
  if (match === null || (called === 'le nombre seul' && isCutShort(written, match))) return null;
  if (called === 'l’adresse seule' && isPartOfAddress(written, match)) return null;
  const found = match[0]
    .trim()
    .replace(/[.,]$/, '')
    .replace(/milliers?$/iu, 'mille');
  if (found === undefined || form.test(written.replace(match[0].trim(), '')) || isAmbiguous(found)) return null;
  const reading = readScalar(field, found);
  return reading.ok && found !== written ? { value: String(reading.value), called } : null;
}
