/**
 * `npm run bench`: how fast the tool is, beside an empty Node and beside the YAML parser alone, all in one run.
 * Never a test: what it prints depends on the machine, and it always exits with 0.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintPart } from './lint.js';
import { canPin, toolAt } from './measure.js';
import { scalePart } from './scale.js';
import { startupPart } from './startup.js';
import { number } from './table.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const USAGE = `Emploi : npm run bench -- [parties…] [options]

Parties (toutes par défaut) :
  startup             démarrage, à côté d’un Node vide
  lint                1 000 fiches entières et 300 inachevées
  memory              10 000 fiches : temps et pic de mémoire
  scale               1 000, 3 000 puis 10 000 fiches (comprend memory)

Options :
  --against <dossier> autre copie de l’outil, construite, mesurée à tour de rôle
  --pairs <nombre>    combien de tours pour les dossiers [par défaut : 5]
  --quick             peu de fiches, peu de tours : pour voir que tout marche
  --help              affiche cette aide
`;

const FULL = { whole: 1000, unfinished: 300, counts: [1000, 3000, 10_000], pairs: 5, runs: 40 };
const QUICK = { whole: 20, unfinished: 8, counts: [20, 40, 80], pairs: 2, runs: 3 };
const PARTS = ['startup', 'lint', 'memory', 'scale'];

try {
  await main();
} catch (error) {
  // Nothing fails because of a measure.
  process.stderr.write(`Mesure interrompue : ${error instanceof Error ? error.message : error}\n`);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      pairs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new Error(`partie inconnue : ${unknown.join(', ')}.\n\n${USAGE}`);
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const size = values.quick ? QUICK : FULL;
  const pairs = values.pairs === undefined ? size.pairs : Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error('--pairs attend un nombre de tours : 1, 2, 3…');
  const sides = [{ name: 'maintenant', ...toolAt(ROOT) }];
  if (values.against !== undefined) sides.unshift({ name: 'avant', ...toolAt(resolve(values.against)) });

  const place = mkdtempSync(join(tmpdir(), 'fiche-bench-'));
  const clean = () => rmSync(place, { recursive: true, force: true });
  // A signal alone would not tell `exit`, and the folder would stay.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  process.on('exit', clean);

  process.stdout.write(`${introduction(sides, { pairs, runs: size.runs })}\n`);
  const common = { root: ROOT, place, sides, pairs };
  const wanted = (part) => positionals.length === 0 || positionals.includes(part);
  const show = (text) => process.stdout.write(`\n${text}\n`);
  if (wanted('startup')) show(await startupPart({ ...common, runs: size.runs }));
  if (wanted('lint')) show(await lintPart({ ...common, sizes: size }));
  // The largest folder of `scale` is the one of `memory`.
  if (wanted('scale')) show(await scalePart({ ...common, counts: size.counts }));
  else if (wanted('memory')) show(await scalePart({ ...common, counts: size.counts.slice(-1) }));
  show(`Charge de la machine à la fin : ${load()}.`);
}

/** What must be known to believe the figures, or to doubt them. */
function introduction(sides, { pairs, runs }) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'yaml', 'package.json'), 'utf8'));
  const cores = cpus();
  return [
    `Node ${process.versions.node}, yaml ${version}, ${cores.length} cœurs (${cores[0]?.model ?? 'inconnus'}).`,
    canPin
      ? 'Un seul cœur (`taskset -c 0`) pour les dossiers de fiches et pour `parseDocument`, sauf mention contraire.'
      : '`taskset` manque : rien n’est tenu à un seul cœur.',
    `Chaque cellule : médiane (de la plus petite à la plus grande valeur) sur ${pairs} tour(s), ${runs} pour le démarrage.`,
    'Un rapport est la médiane des rapports de chaque tour.',
    'Premier passage : sans le cache sur disque (`--no-cache`), quand la copie mesurée en tient un.',
    ...sides.map(({ name, root, hasCache }) => `${name} : ${root}, ${hasCache ? 'avec' : 'sans'} cache sur disque.`),
    `Charge de la machine au début : ${load()}.`,
  ].join('\n');
}

function load() {
  return loadavg()
    .map((value) => number(value, 2))
    .join(', ');
}
