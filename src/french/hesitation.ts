/** How people begin to speak, and take back what they said: alternatives of an expression, with or without accents. */

/** Said before what is said, and meaning nothing. Each reader adds what means nothing before its own answers alone. */
export const HESITATION = 'b[ae]h|ben|euh+|heu+|oh(?: l[àa])?|ah|eh b(?:ie|e)n|alors|tenez|pff+';

/** What follows takes the place of what came before: « soixante, non pardon, quarante ». Without accents. */
export const CORRECTING = 'soit|au total|en tout|plutot|pardon|en fait|non|je veux dire';
