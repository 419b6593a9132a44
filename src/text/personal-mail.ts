/** Addresses that belong to a person, and to no administration. */

import { isFirstName } from '../french/first-names.ts';

/** The houses that give anybody an address, as alternatives of an expression. */
const HOUSES =
  'gmail|googlemail|outlook|hotmail|live|msn|yahoo|orange|wanadoo|free|sfr|neuf|bbox|laposte|icloud|me|proton|protonmail|gmx';

/** Where to look for one: the whole takes longer to try at each word. */
export const PERSONAL_HOUSE = new RegExp(`@(?:${HOUSES})\\.`, 'i');

/** « prenom.nom@… »: whoever gave the address, it is that of one person. */
const SOMEBODY = /(?<![\w.+-])([a-z]{2,15}(?:-[a-z]{2,15})?)[._-][a-z][a-z-]{1,24}@[a-z\d-]{1,60}\./gi;

/** Whether an address begins with a first name, in a text. */
export function addressesSomebody(text: string): boolean {
  if (!text.includes('@')) return false;
  for (const [, first = ''] of text.matchAll(SOMEBODY)) if (isFirstName(first)) return true;
  return false;
}

/** One such address, in a text. */
export const PERSONAL_MAIL = new RegExp(`(?<![\\w.+-])[\\w.+-]+@(?:${HOUSES})\\.[a-z]{2,4}(?![\\w-])`, 'i');
