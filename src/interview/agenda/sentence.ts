/** The drame, put together from its parts: « Chaque année, 85 000 familles » and what they lose. */

import { formatNumber } from '../../french/numbers.ts';
import type { Draft } from '../../model/draft.ts';

const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jour: 'Chaque jour',
    semaine: 'Chaque semaine',
    mois: 'Chaque mois',
    annee: 'Chaque année',
    stock: 'Aujourd’hui',
  }),
);

/** What the sentence begins with. Without a period, « Aujourd’hui ». */
export function openingOf(draft: Draft): string {
  const ampleur = draft.at('probleme.ampleur');
  const when = PERIODS.get(ampleur.at('periode').text ?? '') ?? 'Aujourd’hui';
  const number = ampleur.at('nombre').number;
  const share = ampleur.at('part_pct').number;
  const unit = ampleur.at('unite').text ?? '';
  if (number !== undefined) return `${when}, ${formatNumber(number)} ${unit}`.trimEnd();
  return share === undefined ? `${when}, ${unit}`.trimEnd() : `${when}, ${formatNumber(share)} % des ${unit}`.trimEnd();
}

/** The whole sentence; an opening typed again is not repeated, a final mark is not doubled. */
export function sentenceOf(opening: string, end: string): string {
  const trimmed = end.trim();
  if (trimmed === '') return `${opening}…`;
  const whole = trimmed.startsWith(opening) ? trimmed : `${opening} ${trimmed.replace(/^…\s*/, '')}`;
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
