/** Addresses that belong to a person, and to no administration. */

/** The houses that give anybody an address, as alternatives of an expression. */
const HOUSES =
  'gmail|googlemail|outlook|hotmail|live|msn|yahoo|orange|wanadoo|free|sfr|neuf|bbox|laposte|icloud|me|proton|protonmail|gmx';

/** One such address, in a text. */
export const PERSONAL_MAIL = new RegExp(`(?<![\\w.+-])[\\w.+-]+@(?:${HOUSES})\\.[a-z]{2,4}(?![\\w-])`, 'i');
