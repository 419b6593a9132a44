/** A size told in other words than those that are read: each is put into these before it is looked for. */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { triedIn, type Wants } from '../tried.ts';

/** « dans les trois cents parents » */
const ABOUT = new RegExp(`(?<!\\p{L})dans les (?=(?:\\d|(?:${WORDS}) ))`, 'giu');
/** « les quatre mille élèves » counts them, « les deux communes » names them. */
const OF_THESE = new RegExp(`(?<!\\p{L})(?:les|nos|ces) (${WORDS})(?= )`, 'giu');
/** « Y en a 870, d’élevages » */
const OF_WHAT = new RegExp(
  `\\ben (?:a|ai|avons|compte|voit|recense) (?:environ |plus de |près de )?(${DIGITS}|${WORDS}), (?:de |d['’]|des )(\\p{L}{3,})`,
  'iu',
);
const LARGE = 100;
/** « la moitié des 800 » counts four hundred. */
const PART_OF = new RegExp(
  `\\b(?:la |les |un |une )?(moiti[ée]|tiers|quart|deux tiers|trois quarts) (?:des |de (?:nos|ces|leurs) )(${DIGITS}) `,
  'giu',
);
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    moitie: 1 / 2,
    tiers: 1 / 3,
    quart: 1 / 4,
    'deux tiers': 2 / 3,
    'trois quarts': 3 / 4,
  }),
);

/** « deux mille trois cent quarante (2 340) »: written twice, as on a cheque. */
const TWICE = new RegExp(`(?:${WORDS}) \\((?=(?:${DIGITS})\\) )(${DIGITS})\\)`, 'giu');
/** « cerfa 13410*03 », « article 12 »: what something is called. */
const CODE = /(?<!\p{L})(?:cerfas?|n[°o]|articles?|circulaires?|d[ée]crets?|loi) ?(?:n[°o] ?)?\d[\d *.-]{0,12}/giu;

/** « Le journal a écrit 3 000, c’est faux, c’est 800 » */
const DISPROVED = /^.{5,120}?,? c['’]est faux,? (?:c['’]est |plut[oô]t )?/iu;
/** « Ce n’est pas 20 % des assurés comme l’a écrit le journal » */
const DENIED =
  /(?<!\p{L})(?:ce n['’]est|c['’]est|ce ne sont|ce n['’]était) pas (?:les |des |du tout )?\d[^,;.]{0,60}(?=[,;.]|$)/giu;
/** « À Paris ils ont 45 000 demandes par an, nous ici… »: elsewhere. */
const OTHERS =
  /^(?:[àa]|en|chez) \p{Lu}[\p{L}-]+,? (?:ils|elles|on) (?:ont|a|en ont|en a|re[çc]oivent|traitent) [^,;]{2,80}, (?=nous |ici |chez nous |mais )/iu;
/** « 390 000 exploitations en France, et chez nous 5 400 »: what is said of all gives way to what is said of here. */
const OF_ALL =
  /^.{8,160}?(?:,|;| et| mais| dont) (?=(?:rien que |juste )?(?:chez nous|pour nous|ici|de notre c[ôo]t[ée]|(?:dans|sur|pour) (?:notre|nos|mon)|nous,? (?:on|nous|c['’]est))(?!\p{L})[^.;\d]{0,60}\d)/iu;
/** « Éleveurs de brebis : 340 », « Les dossiers, au nombre de 1 850, » */
const OF_WHOM = new RegExp(
  `^(?:l[ea]s? |nos |les |des )?(\\p{L}{4,20}s(?: [\\p{L}’'-]{2,20}){0,3}?)(?: ?: (?:environ )?|,? au nombre de )(${DIGITS})(?=[.;,]|$)(?! ?%)`,
  'iu',
);
/** « un million deux cent mille » */
const MILLIONS = new RegExp(`(?<!\\p{L})(${WORDS}) millions? (${WORDS})(?= )`, 'giu');
const CONCERNED = /(\d) (?:concern[ée]|touch[ée]|impact[ée])e?s(?= |[,.;)]|$)/giu;

/** What is said of a number in other words than those that are read, in this order. */
const REWRITTEN: readonly { wants: Wants; rewrite: (text: string) => string }[] = [
  { wants: null, rewrite: (text) => text.replace(CODE, (code) => code.replace(/\d/g, 'x')) },
  {
    wants: [' million'],
    rewrite: (text) =>
      text.replace(MILLIONS, (_, millions: string, rest: string) =>
        String(numberIn(plain(millions)) * 1e6 + numberIn(plain(rest))),
      ),
  },
  { wants: [' ('], rewrite: (text) => text.replace(TWICE, '$1') },
  { wants: [' pas '], rewrite: (text) => text.replace(DENIED, '') },
  { wants: ['est faux'], rewrite: (text) => text.replace(DISPROVED, '') },
  { wants: [' nous ', ' ici ', ' chez nous ', ' mais '], rewrite: (text) => text.replace(OTHERS, '') },
  {
    wants: ['chez nous', 'pour nous', ' ici', 'notre', 'nos ', ' mon ', ' nous'],
    rewrite: (text) => text.replace(OF_ALL, ''),
  },
  { wants: null, rewrite: (text) => text.replace(CONCERNED, '$1 personnes concernées') },
  { wants: [': ', ' :', 'au nombre de'], rewrite: (text) => text.replace(OF_WHOM, '$2 $1') },
  { wants: ['dans les '], rewrite: (text) => text.replace(ABOUT, 'environ ') },
  { wants: [', d'], rewrite: (text) => text.replace(OF_WHAT, 'en compte $1 $2') },
  {
    wants: ['les ', 'nos ', 'ces '],
    rewrite: (text) =>
      text.replace(OF_THESE, (whole, number: string) => (numberIn(plain(number)) >= LARGE ? number : whole)),
  },
  {
    wants: ['moitie', 'tiers', 'quart'],
    rewrite: (text) =>
      text.replace(PART_OF, (whole, part: string, of: string) => {
        const count = Math.round((PARTS.get(plain(part)) ?? Number.NaN) * numberIn(plain(of)));
        return Number.isFinite(count) ? `environ ${count} ` : whole;
      }),
  },
];

/** The same sentence, in words that `sizeIn` reads. */
export function reworded(told: string): string {
  return REWRITTEN.filter(triedIn(plain(told))).reduce((text, { rewrite }) => rewrite(text), told);
}
