/** How long the tool takes to start, beside an empty Node, in turn and in the same run: `npm run bench`. */
import { spawnSync } from 'node:child_process';

const RUNS = 40;
const EMPTY = ['-e', '0'];
const COMMANDS = {
  'fiche --version (1.5 at most)': ['bin/fiche.js', '--version'],
  'fiche lint, one fiche of 11 KB (2.5 at most)': ['bin/fiche.js', 'lint', 'templates/exemples/investigation.yaml'],
};

function milliseconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, args] of Object.entries(COMMANDS)) {
  milliseconds(args);
  const pairs = Array.from({ length: RUNS }, () => [milliseconds(args), milliseconds(EMPTY)]);
  const ratio = median(pairs.map(([own, empty]) => own / empty));
  const [own, empty] = [0, 1].map((index) => median(pairs.map((pair) => pair[index])));
  console.log(`${name}: ${ratio.toFixed(2)} times (${own.toFixed(0)} ms, empty Node ${empty.toFixed(0)} ms)`);
}
