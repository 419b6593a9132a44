/** The indicators of a fiche, each figure with its date. */
import { formatDate } from '../french/dates.ts';
import { formatNumber } from '../french/numbers.ts';
import type { Draft } from '../model/draft.ts';
import type { Table } from './document.ts';

/** Figures with their dates: without one, a figure says nothing. */
export function indicatorTable(draft: Draft): Table | null {
  const rows = draft.at('impact.indicateurs').items.flatMap((one) => {
    const name = one.at('nom').text;
    if (name === undefined) return [];
    const cell = (value: number | undefined, day: string | undefined) =>
      value === undefined
        ? 'à mesurer'
        : `${formatNumber(value)}${day === undefined ? ' (sans date)' : `, le ${formatDate(day)}`}`;
    return [
      [
        name,
        cell(one.at('reference').number, one.at('date_reference').date),
        cell(one.at('valeur').number, one.at('date_valeur').date),
        cell(one.at('cible').number, one.at('echeance').date),
      ],
    ];
  });
  return rows.length === 0 ? null : { head: ['Indicateur', 'Au départ', 'Dernière mesure', 'Visé'], rows };
}
