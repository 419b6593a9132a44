/** Addresses that belong to a person, and to no administration. */

/** The houses that give anybody an address, as alternatives of an expression. */
const HOUSES =
  'gmail|googlemail|outlook|hotmail|live|msn|yahoo|orange|wanadoo|free|sfr|neuf|bbox|laposte|icloud|me|proton|protonmail|gmx';

/** Where to look for one: the whole takes longer to try at each word. */
export const PERSONAL_HOUSE = new RegExp(`@(?:${HOUSES})\\.`, 'i');

/** One such address, in a text. */
export const PERSONAL_MAIL = new RegExp(`(?<![\\w.+-])[\\w.+-]+@(?:${HOUSES})\\.[a-z]{2,4}(?![\\w-])`, 'i');
