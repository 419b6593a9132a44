/** Does the time of one fiche grow with their number, and how much memory does it take? One core, JSON to a file. */
import { wholeFolders } from './corpus.js';
import { median, peer } from './measure.js';
import { CPU, compares, NONE, number, ratio, spread, table } from './table.js';
import { inTurn, passes } from './turns.js';

/** `counts`: several to see how time grows, only the largest for its memory. */
export async function scalePart({ root, place, sides, pairs, counts }) {
  const whole = wholeFolders(root, place, Math.max(...counts));
  const lines = [];
  const perFiche = [];
  for (const count of counts) {
    const folder = whole.folderOf(count);
    const title = `${number(count)} fiches`;
    const rows = await inTurn({
      pairs,
      sides,
      title,
      reference: () => peer('memory', folder),
      scenario: (side) => passes(side, folder, title, { place, format: 'json', peak: true }),
    });
    for (const row of rows) lines.push(lineOf(row, count, compares(sides)));
    perFiche.push(median(rows[0].maintenant) / count);
  }
  const titles = compares(sides)
    ? ['avant, ms par fiche', 'maintenant, ms par fiche', 'maintenant ÷ `parseDocument`', CPU, 'maintenant ÷ avant']
    : ['maintenant, ms par fiche', 'maintenant ÷ `parseDocument`', CPU];
  const peaks = compares(sides) ? ['avant, pic en Mio', 'maintenant, pic en Mio'] : ['pic en Mio'];
  const growth = perFiche.at(-1) / perFiche[0];
  return [
    counts.length > 1 ? '### Échelle et mémoire' : '### Mémoire',
    '',
    table(['', '`parseDocument`, ms par fiche', ...titles, 'maintenant, total en s', ...peaks], lines),
    ...(counts.length > 1
      ? [
          '',
          `Une fiche parmi ${number(counts.at(-1))} coûte ${number(growth, 2)} fois une fiche parmi ${number(counts[0])}.`,
        ]
      : []),
  ].join('\n');
}

function lineOf(row, count, against) {
  const each = (values) =>
    spread(
      values.map((value) => value / count),
      2,
    );
  const total = spread(
    row.maintenant.map((value) => value / 1000),
    1,
  );
  const now = [
    each(row.maintenant),
    ratio(row.maintenant, row.reference),
    ratio(row.cpu.maintenant, row.cpu.reference),
  ];
  const peak = (values) => (values.length === 0 ? NONE : spread(values));
  const cells = [row.label, each(row.reference)];
  return against
    ? [
        ...[...cells, each(row.avant), ...now, ratio(row.maintenant, row.avant), total],
        ...[peak(row.peaks.avant), peak(row.peaks.maintenant)],
      ]
    : [...cells, ...now, total, peak(row.peaks.maintenant)];
}
