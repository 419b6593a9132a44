/**
 * The one place that recognises quantities in French prose: digits, words, fractions, shares, money, durations.
 * What looks like a measure and is none (a year, an article of law, an age) is set aside first.
 */

import { plain } from '../french/fold.ts';
import { isCut } from '../french/numerals.ts';
import { remembered } from '../french/remembered.ts';
import { withoutMisleading } from './misleading-numbers.ts';
import { PATTERNS, type QuantityKind } from './quantity-patterns.ts';
import { triedIn } from './tried.ts';

export interface Quantity {
  kind: QuantityKind;
  /** Null when the text gives no more than an order of magnitude (« des milliers »). A share is in percent. */
  value: number | null;
  /** As it stands in the text, without accents. */
  text: string;
  /** What follows it, without accents: the thing that is counted. */
  after: string;
  /** Where it ends, in the text without accents. */
  end: number;
}

/** Room for the words of a unit: « familles monoparentales de l’Orne ». In UTF-16 units. */
const COUNTED = 45;

/** Up to where the sentence turns to something else. */
function counted(after: string): string {
  return after.split(/[,.;:!?(#]/, 1)[0] ?? '';
}

/** In the order of the text: several rules ask for those of the same statement. */
export const quantities: (text: string) => readonly Quantity[] = remembered(quantitiesIn, 500);

function quantitiesIn(text: string): Quantity[] {
  const flat = plain(text.replace(/\n/g, ' \n '));
  let rest = withoutMisleading(flat);
  const found: { at: number; quantity: Quantity }[] = [];
  for (const { kind, expression, value } of PATTERNS.filter(triedIn(flat))) {
    rest = rest.replace(expression, (match: string, ...details: unknown[]) => {
      const at = details.find((one) => typeof one === 'number') as number;
      if (isCut(flat, at + match.length)) return match;
      const groups = details.filter((one): one is string => typeof one === 'string').slice(0, -1);
      found.push({
        at,
        quantity: {
          kind,
          value: value(groups),
          text: match.trim(),
          after: counted(flat.slice(at + match.length, at + match.length + COUNTED)),
          end: at + match.length,
        },
      });
      return '#'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ quantity }) => quantity);
}

/** What an administration counts when it counts itself: its plans and their parts, never people nor cases. */
const OF_ITSELF =
  /^ ?(?:grande?s? |principau?x? |nouveau?x? |nouvelles? |differente?s? )?(?:axes?|chantiers?|piliers?|leviers?|volets?|priorites?|orientations?|objectifs?|ambitions?|enjeux?|defis?|thematiques?|actions?|mesures?|engagements?|ministeres?|directions?|regions?|departements?|prefectures?|textes?|lois?|decrets?|articles?|codes?|circulaires?|outils?|logiciels?|applications?|plateformes?|portails?|comites?|groupes? de travail|ateliers?|reunions?|partenaires?|feuilles? de route)(?![a-z])/;

/** What can measure a problem on its own: neither durations, nor what an administration counts of itself. */
export function measures(text: string): Quantity[] {
  return quantities(text).filter(
    ({ kind, after }) => kind !== 'duration' && !(kind === 'count' && OF_ITSELF.test(after)),
  );
}
