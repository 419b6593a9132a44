/** How people begin to speak, and take back what they said: alternatives of an expression, with or without accents. */

/** Said before what is said, and meaning nothing. Each reader adds what means nothing before its own answers alone. */
export const HESITATION =
  "b[ae]h|ben|euh+|heu+|oh(?: l[àa])?|ah|eh b(?:ie|e)n|alors(?! ?(?:qu[e’'i ]|m[êe]me|seulement))|tenez|pff+";

/** What follows takes the place of what came before: « soixante, non pardon, quarante ». Without accents. */
export const CORRECTING = 'soit|au total|en tout|plutot|pardon|en fait|non|je veux dire';

/** What is put aside before what is meant: « non pas 12 mais 21 », « pas le 12, plutôt le 19 ». */
export const PUT_ASIDE =
  /^(?:(?:ce n['’]est|c['’]est|c['’]était|non,?) )?(?:non )?pas [^,.;:]{1,30},? (?:mais|plut[oô]t|c['’]est)(?: plut[oô]t)? (?=\S)/iu;
