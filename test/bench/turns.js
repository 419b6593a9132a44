/** Who runs when: the peer, then each build, then again. What slows the machine for a while slows all of them. */
import { rmSync } from 'node:fs';
import { TODAY } from './fiches.js';
import { lint, newCache } from './measure.js';

/**
 * `reference()`: `{ milliseconds, cpu }` of the other side. `scenario(side)`: `{ label: { milliseconds, cpu, peak } }`.
 * Answers one row for a label: times of `reference`, `avant` and `maintenant`, and `cpu` and `peaks` of the same.
 */
export async function inTurn({ pairs, sides, reference, scenario, title }) {
  const rows = new Map();
  for (let turn = 0; turn < pairs; turn += 1) {
    process.stderr.write(`${title} : ${turn + 1} sur ${pairs}\n`);
    const other = await reference();
    const labels = new Set();
    for (const side of sides) {
      for (const [label, { milliseconds, cpu = Number.NaN, peak = 0 }] of Object.entries(await scenario(side))) {
        if (!rows.has(label)) rows.set(label, emptyRow(label));
        rows.get(label)[side.name].push(milliseconds);
        rows.get(label).cpu[side.name].push(cpu);
        rows.get(label).peaks[side.name].push(peak);
        labels.add(label);
      }
    }
    for (const label of labels) {
      rows.get(label).reference.push(other.milliseconds);
      rows.get(label).cpu.reference.push(other.cpu);
    }
  }
  return [...rows.values()];
}

function emptyRow(label) {
  const values = () => ({ reference: [], avant: [], maintenant: [] });
  return { label, ...values(), cpu: values(), peaks: values() };
}

/**
 * A folder judged, then judged again at once. A build that keeps a cache on disk is first run without it, so that the
 * first figure tells of the judging itself; then with an empty cache, which it fills. `again`: whether a build that
 * keeps none is run twice too.
 */
export function passes(tool, folder, label, { again, ...options }) {
  const cache = newCache(options.place);
  const run = (flags) => lint(tool, folder, { today: TODAY, cache, flags, ...options });
  const runs = { [`${label}, premier passage`]: run(tool.hasCache ? ['--no-cache'] : []) };
  if (tool.hasCache) runs[`${label}, cache à remplir`] = run([]);
  if (tool.hasCache || again) runs[`${label}, second passage`] = run([]);
  rmSync(cache, { recursive: true });
  return runs;
}
