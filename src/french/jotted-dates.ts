/** Days as they are jotted down, in forms that are read: « ds 6 mois », « mars2027 », « Q2 2027 », « mars deux mille vingt-huit ». */
import { MONTH, WEEKDAY } from './calendar-words.ts';
import { WORDS, wordValue } from './numerals.ts';

/** Days that everybody calls by their name. */
const AROUND_FEAST = "(?:a |au |le |la |pour |vers |avant |apres |d'ici )*(?:le )?(?:jour )?(?:de |du |d')?";
const FEASTS: readonly (readonly [string, string])[] = [
  ['(?:la )?(?:fete nationale|prise de la bastille)', '14 juillet'],
  ["(?:l')?armistice(?: de (?:14-18|la grande guerre|1918))?", '11 novembre'],
  ['(?:la )?(?:fete du travail|fete du muguet)', '1er mai'],
  ['(?:la )?(?:victoire|fin de la guerre)', '8 mai'],
  ['(?:la )?(?:saint|st)[- ]valentin', '14 fevrier'],
  ['(?:la )?chandeleur', '2 fevrier'],
  ['(?:les )?rois', '6 janvier'],
];

const JOTTED: readonly (readonly [RegExp, string])[] = [
  [/ ?\/ ?(?=\d)/g, '/'],
  [/^(?:2|de)m(?:ain|1|in)$/, 'demain'],
  [/^(?:le |au )?dernier jour (?:de |d'|du mois de )(?=[a-z])/, 'fin '],
  [/^(?:le |au )?premier jour (?:de |d'|du mois de )(?=[a-z])/, 'debut '],
  [
    new RegExp(
      `^((?:ce |le )?(?:${WEEKDAY})(?: prochain)?),? (?:matin|midi|apres-midi|soir|en (?:matinee|soiree|journee)|a \\d{1,2} ?h)(?: .{1,30})?$`,
    ),
    '$1',
  ],
  [/^ds (?=\d|une?\b|deux\b|trois\b|six\b|quelques\b)/, 'dans '],
  [/^y(?:'| )?a (?=\d|une?\b|deux\b|trois\b|six\b|quelques\b)/, 'il y a '],
  [/^(?:au |le )?q([1-4])\b/, 't$1'],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$1/$2/$3'],
  [/^(\d{1,2})[/.](\d{1,2})[/.]([2-4]\d)$/, '$1/$2/20$3'],
  [/^(?:au |le )?([1-4])(?:e|er)? ?t\b(?! ?\d{1,2}\b)/, 't$1'],
  [new RegExp(`(?<![a-z])(${MONTH})(\\d{4})$`), '$1 $2'],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?=(?:${MONTH})(?![a-z]))`), '$1 '],
  [/(?<![a-z])(?:au )?milieu (?:du mois )?(?:de |d')?/, 'mi '],
  [/^(20\d\d)[-/](\d{1,2})$/, '$2/$1'],
  // « 03/27 » is no day: a month has no 27 of them, and a year no 27 months.
  [/^(\d|0\d|1[0-2])\/([2-4]\d)$/, '$1/20$2'],
  [/^(?:sous|dans|d'ici) (?:24|vingt-quatre) ?h(?:eures)?$/, 'demain'],
  [/^(?:sous|dans|d'ici) (?:48|quarante-huit) ?h(?:eures)?$/, 'apres-demain'],
  [/^(dans|d'ici|il y a) (?:une )?(?:petite |bonne )?dizaine de jours$/, '$1 10 jours'],
  [/^(dans|d'ici|il y a) (?:une )?(?:petite |bonne )?quinzaine(?: de jours)?$/, '$1 15 jours'],
  [/^(?:cette|dans la) semaine$/, "aujourd'hui"],
  ...FEASTS.map(
    ([feast, day]) => [new RegExp(`^(?:${AROUND_FEAST})?${feast}(?:,? (?:${day}))?(?= \\d{4}$|$)`), day] as const,
  ),
  [/^(?:pour |a |d'ici )?la veille (?:de |du |d')?(?:le jour de )?noel(?= \d{4}$|$)/, '24 decembre'],
  [/^(?:pour |a |d'ici )?la veille du (?:jour de l'an|nouvel an|premier de l'an)(?= \d{4}$|$)/, '31 decembre'],
  [/^(?:pour |a |d'ici )?(?:le )?lendemain de noel(?= \d{4}$|$)/, '26 decembre'],
  [/^(?:pour |a |d'ici )?(?:le )?lendemain du (?:jour de l'an|nouvel an)(?= \d{4}$|$)/, '2 janvier'],
  [new RegExp(`^(?:${WEEKDAY}),? (?=\\d{1,2}(?:er)?(?:$| (?:${MONTH})))`), ''],
  [/^(?:(?:a|avant|d'ici|pour|vers|depuis) )?(?:la )?toussaint\b/, '1er novembre'],
  // The one to come.
  [new RegExp(`^(?:a |pour |des )?(?:la )?rentree (?:de |du mois de |d')(${MONTH})$`), '$1 prochain'],
  [new RegExp(`^(?:a |pour |des )?(?:la )?rentree (?:de |du mois de |d')(?=(?:${MONTH})\\b)`), ''],
];

const THOUSANDS = new RegExp(`\\bdeux mille(?:(?: et)?[ -](${WORDS}))?(?![a-z])`);

/** In lower case, without accents. */
export function jotted(flat: string): string {
  const year = flat.replace(THOUSANDS, (_, rest: string | undefined) => String(2000 + wordValue(rest ?? '')));
  return JOTTED.reduce((done, [slip, meant]) => done.replace(slip, meant), year);
}
