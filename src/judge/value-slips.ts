/** A value typed beside the key that was meant, or set as it is elsewhere: « 2026-12-03. », « 74OO », « 29 october 2026 ». */
import { MONTHS } from '../french/dates.ts';
import { fold, plain } from '../french/fold.ts';
import { isTypo, nearest } from '../french/nearest.ts';
import { saidChoice } from '../french/spoken-choices.ts';
import { saidYesOrNo } from '../french/yes-no.ts';
import type { Field } from '../model/fields.ts';
import { readScalar } from '../model/reading.ts';

/** A value as it would be written, and what to say of it. */
export interface Near {
  value: string;
  called: string;
}

/** Typed beside the key that was meant, or set as elsewhere: « 2026-12-03. », « 74OO », « 20261203 », « ✔ », « Objet Rendu ». */
const SLIPS: readonly { of: string; rewrite: (written: string) => string; called: string }[] = [
  ...['number', 'date', 'boolean'].map((of) => ({
    of,
    rewrite: (written: string) => written.replace(/(?<![\s.,;])[\s.,;]{1,9}$/, ''),
    called: 'sans le signe de la fin',
  })),
  { of: 'number', rewrite: (written) => written.replace(/(?<=\d)['’_](?=\d{3}(?!\d))/g, ''), called: 'en chiffres' },
  {
    of: 'number',
    rewrite: (written) =>
      /^\d[\doO ]{1,12}$/.test(written) ? written.replace(/[oO]/g, '0').replace(/ /g, '') : written,
    called: 'avec des zéros',
  },
  {
    of: 'number',
    // A note at the foot of a page, a space of a page of the web.
    rewrite: (written) => written.replace(/ ?(?:\[\^?\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹*]{1,2})$/u, '').replace(/&nbsp;/g, ''),
    called: 'le nombre seul',
  },
  { of: 'date', rewrite: (written) => written.replace(/ ?\([^()]{1,60}\)$/, ''), called: 'le jour seul' },
  {
    of: 'date',
    rewrite: (written) => (/^[\doO/.-]{8,10}$/.test(written) ? written.replace(/[oO]/g, '0') : written),
    called: 'avec des zéros',
  },
  {
    of: 'date',
    rewrite: (written) => written.replace(/^(20\d\d)-(1[3-9]|2\d|3[01])-(0\d|1[0-2])$/, '$1-$3-$2'),
    called: 'si le jour vient avant le mois',
  },
  {
    of: 'date',
    rewrite: (written) => written.replace(/^(0[1-9]|[12]\d|3[01])(0\d|1[0-2])(20\d\d)$/, '$3-$2-$1'),
    called: 'avec des tirets',
  },
  {
    of: 'date',
    rewrite: (written) => inFrench(written),
    called: 'en chiffres',
  },
  {
    of: 'number',
    rewrite: (written) =>
      written.replace(/^(\d{1,3}(?:\.\d{3})+),00(?: ?(?:€|euros?))?$/, (_, whole: string) => whole.replaceAll('.', '')),
    called: 'en chiffres',
  },
  {
    of: 'date',
    rewrite: (written) => written.replace(/,? (?:à|a|vers|dès) \d{1,2} ?(?:h|:) ?(?:\d\d)?$/iu, ''),
    called: 'le jour seul',
  },
  {
    of: 'number',
    rewrite: (written) => written.replace(/ ?\((?:en |de |au )?(?:19|20)\d\d\)$/, ''),
    called: 'le nombre seul',
  },
  {
    of: 'date',
    rewrite: (written) => written.replace(/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3'),
    called: 'avec des tirets',
  },
  {
    of: 'date',
    rewrite: (written) => written.replace(/^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})$/, '$2/$1/$3'),
    called: 'si le mois vient en premier',
  },
  {
    of: 'date',
    rewrite: (written) => (/^4\d{4}$/.test(written) ? dayOfSheet(Number(written)) : written),
    called: 'le jour que ce numéro a dans un tableur',
  },
  {
    of: 'boolean',
    rewrite: (written) => written.replace(/^[✔✓☑✅]$/u, 'oui').replace(/^[✗✘❌☒]$/u, 'non'),
    called: 'en toutes lettres',
  },
];

/** « 29 october 2026 », « 29 octobe 2026 »: a month in another language, or misspelt. */
function inFrench(written: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:th|st|nd|rd|er)? (?:of )?(\p{L}{3,10}),? (20\d\d)$/iu.exec(written) ?? [];
  const name = plain(month);
  const rank = ENGLISH.findIndex((one) => name.length > 3 && one === name);
  const meant =
    rank === -1
      ? nearest(
          name,
          MONTHS.map((one) => plain(one)),
        )
      : plain(MONTHS[rank] ?? '');
  return day === '' || meant === null || meant === name ? written : `${day} ${meant} ${year}`;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** « oui, à 45 % », « pas encore », « tru », « contractuelle »: a yes or a no, told otherwise; undefined of neither. */
function meantBy(field: Field, written: string): boolean | undefined {
  const flat = plain(written);
  if (/^(?:x|on|1|\[x\])$/.test(flat)) return true;
  if (/^(?:0|off|\[ ?\])$/.test(flat) || NOT_YET.test(flat)) return false;
  if (field.name === 'agent_public' && /^(?:contractuel|fonctionnaire|titulaire|stagiaire)/.test(flat)) return true;
  const typed = ['true', 'false', 'vrai', 'faux', 'oui', 'non'].find((one) => flat.length > 2 && isTypo(flat, one));
  return typed === undefined ? saidYesOrNo(written) : /^(?:true|vrai|oui)$/.test(typed);
}

const NOT_YET = /^(?:en cours|pas encore|a venir|bientot|prevue?|a faire|partiel(?:le)?(?:ment)?)$/;

/** « public »: the people, or those who are paid to serve them. */
const EITHER = /^(?:le_|du_)?publics?$/;

/** Spreadsheets count days from the end of 1899. */
function dayOfSheet(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** Null where nothing was typed amiss, or what is left is not taken. */
export function slippedOf(field: Field, kind: string, written: string): Near | null {
  if (field.name === 'identifiant') {
    // « https://beta.gouv.fr/startups/objet-rendu »: its end alone.
    const value = fold(written.replace(/^https?:\/\/\S*\/(?=[^/\s]+\/?$)/, ''))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return value !== written && readScalar(field, value).ok ? { value, called: 'sans majuscule ni espace' } : null;
  }
  if (kind === 'choice') {
    const value = /\p{L}{3}/u.test(written) && !EITHER.test(fold(written)) ? saidChoice(written, field.choices) : null;
    return value === null || readScalar(field, written).ok ? null : { value, called: 'si c’est bien cela' };
  }
  if (kind === 'boolean') {
    const is = meantBy(field, written);
    if (is !== undefined)
      return {
        value: String(is),
        called: is ? 'pour oui' : NOT_YET.test(plain(written)) ? 'tant que ce n’est pas fait' : 'pour non',
      };
  }
  for (const { of, rewrite, called } of SLIPS) {
    const value = of === kind ? rewrite(written) : written;
    const reading = value === written ? null : readScalar(field, value);
    if (reading?.ok) return { value: String(reading.value), called };
  }
  return null;
}
