/** How often something happens, and in which year it was counted, as somebody told it. Sentences without accents. */

export type Period = 'jour' | 'semaine' | 'mois' | 'annee';

export const PERIOD_WORDS: Record<Period, string> = {
  jour: 'par jour',
  semaine: 'par semaine',
  mois: 'par mois',
  annee: 'par an',
};

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    'annee',
    /(?:\b(?:par an(?:nee)?s?|chaque (?:annee|hiver|ete|automne|printemps|rentree|saison)|tous les (?:ans|hivers|etes)|toutes les (?:annees|saisons)|(?:sur|dans|pour) l'annee(?: scolaire| civile)?|l'an(?! (?:dernier|passe|prochain|20))|(?<!^)l'an (?:dernier|passe)|(?<!^)l'annee (?:derniere|passee)|(?<!^)cette annee|(?<!^)l'(?:ete|hiver|automne) (?:dernier|passe)|a l'annee|bon an,? mal an|annuel(?:le)?s?(?:ment)?)|\/ ?an)\b/,
  ],
  [
    'mois',
    /(?:\b(?:par mois|chaque mois|tous les (?:debuts de |fins de )?mois|(?:sur|en) un mois|(?<!^)le mois (?:dernier|passe)|au mois(?! d)|mensuel(?:le)?s?(?:ment)?)|\/ ?mois)\b/,
  ],
  [
    'semaine',
    /\b(?:par semaines?|(?:chaque|par) (?:semaine|week-?end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|tous les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|week-?ends)|(?:sur|en) une semaine|(?<!^)la semaine (?:derniere|passee)|toutes les semaines|hebdomadaires?|\/ ?sem(?:aine)?)\b/,
  ],
  [
    'jour',
    /(?<!\b(?:heures?|minutes?|fois|demi-journees?) )(?:\b(?:par jours?|chaque (?:jour|matin|soir|nuit)|tous les (?:jours|matins|soirs)|toutes les nuits|quotidien(?:ne)?s?(?:nement)?)|\/ ?j(?:our)?)\b/,
  ],
];

/** All those that are told. */
export function periodsIn(flat: string): Period[] {
  return PERIODS.flatMap(([period, pattern]) => (pattern.test(flat) ? [period] : []));
}

export function periodIn(flat: string): Period | null {
  return PERIODS.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
}

/** « en 2025 », « (2025) », « au titre de 2025 », « à la rentrée 2026 »; « depuis 2019 » is since when. */
export function yearIn(flat: string): number | null {
  const [, told, alone] =
    /\b(?:en|pour|sur|l'annee|(?:a|depuis) la rentree|au titre de(?: l'exercice| l'annee)?) (20[12]\d)\b|\((?:chiffres? |donnees? |annee )?(20[12]\d)\)/.exec(
      flat,
    ) ?? [];
  const year = told ?? alone;
  return year === undefined ? null : Number(year);
}

/** « par trimestre » is no period of the model: told with what is counted, for it would be taken for a year. */
const RHYTHM =
  /^[^.;!?]{0,60}?( (?:(?:(?:par|chaque) (?:heure|trimestre|semestre|quinzaine|campagne|session|garde|permanence|matinée|vacation)|par (?:saison|hiver|été|ete|nuit|week-?end|rentrée|rentree|matin|soir))|tous les (?:deux|trois|six|2|3|6|15|quinze) (?:mois|ans|jours)|toutes les (?:deux|trois|2|3) semaines))(?![\p{L}])/iu;

/** Between a number and the next. */
export function rhythmIn(after: string): string {
  return RHYTHM.exec(after)?.[1]?.toLowerCase() ?? '';
}
