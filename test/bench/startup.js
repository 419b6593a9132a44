/** How long the tool takes to answer, beside an empty Node started just before. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TODAY } from './fiches.js';
import { newCache, node, untilShown } from './measure.js';
import { compares, ratio, spread, table } from './table.js';
import { inTurn } from './turns.js';

const EMPTY = ['-e', '0'];

export async function startupPart({ root, place, sides, runs }) {
  const example = join(root, 'templates', 'exemples', 'investigation.yaml');
  const judged = ['lint', example, '--format', 'json', '--today', TODAY];
  const commands = [
    ['`fiche --version`', () => ['--version']],
    ['`fiche --help`', () => ['--help']],
    ['`fiche lint`, une fiche, json', () => judged],
    // A build that keeps a cache answers the line above from it: the run for nothing has filled it.
    ['`fiche lint`, une fiche, json, sans cache', ({ hasCache }) => (hasCache ? [...judged, '--no-cache'] : judged)],
  ];
  const shown = sides.some(({ hasCache }) => hasCache) ? commands : commands.slice(0, 3);
  const rows = [];
  for (const [title, argsOf] of shown) {
    rows.push(
      ...(await measured(title, sides, runs, place, (side, env) => whole([side.script, ...argsOf(side)], env))),
    );
  }
  const title = '`fiche init`, première question';
  const asked = (side, env) => firstQuestion(side, env, place);
  rows.push(...(await measured(title, sides, runs, place, asked, (side, env) => left(side, env, place))));

  const titles = ['En ms', '`node -e 0`', 'avant', 'maintenant', 'maintenant ÷ Node vide', 'avant ÷ Node vide'];
  const lines = rows.map((row) => [
    ...[row.label, spread(row.reference), spread(row.avant), spread(row.maintenant)],
    ...[ratio(row.maintenant, row.reference), ratio(row.avant, row.reference), ratio(row.maintenant, row.avant)],
  ]);
  const alone = ([label, empty, , now, times]) => [label, empty, now, times];
  return [
    '### Démarrage',
    '',
    compares(sides) ? table([...titles, 'maintenant ÷ avant'], lines) : table(alone(titles), lines.map(alone)),
  ].join('\n');
}

async function measured(title, sides, runs, place, one, before = one) {
  const envs = new Map(sides.map((side) => [side, { XDG_CACHE_HOME: newCache(place) }]));
  // Once for nothing: files come from the disk the first time, and a cache is filled.
  for (const side of sides) await before(side, envs.get(side));
  return inTurn({
    pairs: runs,
    sides,
    title,
    reference: () => node(EMPTY),
    scenario: async (side) => ({ [title]: await one(side, envs.get(side)) }),
  });
}

const whole = (args, env) => node(args, { env, most: 1 });

/** Line by line, as for someone who listens: the question is complete when « > » waits for the answer. */
async function firstQuestion(side, env, place) {
  const { args, options } = interview(side, env, place);
  return { milliseconds: await untilShown(args, /^> /m, options) };
}

/** As by someone who leaves: a killed process keeps nothing for the next. */
async function left(side, env, place) {
  const { args, options } = interview(side, env, place);
  spawnSync(process.execPath, args, { ...options, input: '' });
}

function interview(side, env, place) {
  const cwd = join(place, 'entretien');
  mkdirSync(cwd, { recursive: true });
  return { args: [side.script, 'init', 'x.yaml', '--accessible'], options: { cwd, env: { ...process.env, ...env } } };
}
