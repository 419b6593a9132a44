/** Folders of fiches: the whole command, from its start to its end, beside the YAML parser alone on the same texts. */
import { readFileSync } from 'node:fs';
import { unfinishedFolder, wholeFolders } from './corpus.js';
import { peer } from './measure.js';
import { CPU, compares, number, ratio, spread, table } from './table.js';
import { inTurn, passes } from './turns.js';

export async function lintPart({ root, place, sides, pairs, sizes }) {
  const whole = wholeFolders(root, place, sizes.whole);
  const unfinished = unfinishedFolder(sides.at(-1), place, sizes.unfinished);
  const folder = whole.folderOf(sizes.whole);
  checkJudged(sides, folder, sizes.whole, place);
  const keeps = sides.some(({ hasCache }) => hasCache);
  const each = async (title, folder, options) =>
    inTurn({
      pairs,
      sides,
      title,
      reference: () => peer('memory', folder),
      scenario: (side) => passes(side, folder, title, { place, again: keeps, ...options }),
    });
  const count = number(sizes.whole);
  const rows = [
    ...(await each(`${count} entières, json`, folder, { format: 'json', again: true })),
    ...(await each(`${count} entières, stylish`, folder, { format: 'stylish' })),
    ...(await each(`${count} entières, json, tous les cœurs`, folder, { format: 'json', onOneCore: false })),
    ...(await each(`${number(sizes.unfinished)} inachevées, stylish`, unfinished.folder, { format: 'stylish' })),
  ];
  const disk = [];
  const memory = [];
  for (let turn = 0; turn < pairs; turn += 1) {
    memory.push(peer('memory', folder).milliseconds);
    disk.push(peer('disk', folder).milliseconds);
  }
  const titles = ['`fiche lint`, en ms', '`parseDocument`', 'avant', 'maintenant', 'maintenant ÷ `parseDocument`', CPU];
  const both = [...titles, 'avant ÷ `parseDocument`', 'maintenant ÷ avant'];
  const lines = rows.map((row) => {
    const cells = [row.label, spread(row.reference), spread(row.avant), spread(row.maintenant)];
    const now = [ratio(row.maintenant, row.reference), ratio(row.cpu.maintenant, row.cpu.reference)];
    return [...cells, ...now, ratio(row.avant, row.reference), ratio(row.maintenant, row.avant)];
  });
  return [
    '### Dossiers de fiches',
    '',
    `Fiches entières : ${sizeOf(whole.sizes)}. Fiches inachevées : ${sizeOf(unfinished.sizes)}.`,
    `\`parseDocument\` seul, textes déjà lus : ${spread(memory)} ms ; lecture du disque comprise : ${spread(disk)} ms.`,
    '',
    compares(sides) ? table(both, lines) : table(alone(titles), lines.map(alone)),
  ].join('\n');
}

/** A figure means nothing when the tool did not judge every fiche. */
function checkJudged(sides, folder, count, place) {
  for (const side of sides) {
    const [{ output }] = Object.values(passes(side, folder, 'essai', { place, format: 'json' }));
    const { files } = JSON.parse(readFileSync(output, 'utf8'));
    if (files.length !== count) throw new Error(`${side.root} a jugé ${files.length} fiches sur ${count}.`);
  }
}

const sizeOf = ({ least, most, mean }) =>
  `${number(mean / 1000, 1)} Ko en moyenne (${number(least / 1000, 1)} à ${number(most / 1000, 1)})`;

/** Without `--against`, nothing to tell of « avant ». */
const alone = ([label, reference, , now, times, cpu]) => [label, reference, now, times, cpu];
