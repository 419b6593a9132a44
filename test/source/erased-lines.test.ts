/** A line « groupe: » erased from an example: told as such, once, and nothing that stands well is blamed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { PHASES } from '../../src/model/phase.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { SLOW } from '../slow.ts';
import { READING } from './reading.ts';

/** Of a line that holds a group or a list, with nothing after its colon. */
const HEADER = /^( *)([a-z_\d]+):$/;

const PERHAPS = [
  // Their dashes go on in the text above them.
  ...['investigation/categories_prejudice', 'investigation/petites_actions'],
  ...['construction/petites_actions', 'perennisation/petites_actions'],
  // Keys that others have as well.
  ...['investigation/investigation', 'investigation/lettre_de_mission', 'construction/premier_usager_satisfait'],
  // Between braces.
  ...['acceleration/par_cible', 'acceleration/leviers', 'acceleration/historique', 'perennisation/historique'],
];

function told(lines: readonly string[], today: string) {
  const { findings } = lint('x', snapshotOf(lines.join('\n')), READING, { today, phase: null, gate: false });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

const isNamed = (message: string, name: string) => new RegExp(`Il manque .*«\\s${name}:\\s»`).test(message);

function linesOf(phase: string) {
  const lines = readFileSync(new URL(`../../templates/exemples/${phase}.yaml`, import.meta.url), 'utf8').split('\n');
  return { lines, today: lines.find((line) => line.startsWith('date_maj:'))?.slice(10) ?? '' };
}

/** What is told once the line of this rank is gone. */
const without = (lines: readonly string[], rank: number, today: string) =>
  told([...lines.slice(0, rank), ...lines.slice(rank + 1)], today);

describe.each(PHASES)('%s', (phase) => {
  const { lines, today } = linesOf(phase);
  const erased = lines.flatMap((line, rank) => {
    const name = HEADER.exec(line)?.[2];
    return name === undefined || PERHAPS.includes(`${phase}/${name}`) ? [] : [[name, rank] as const];
  });

  it('names each line that was erased, and nothing else', () => {
    const tried = SLOW ? erased : erased.filter((_, at) => at % 8 === PHASES.indexOf(phase));
    const wrong = tried.flatMap(([name, rank]) => {
      const found = without(lines, rank, today);
      return found.length === 1 && isNamed(found[0] ?? '', name) ? [] : [{ line: rank + 1, name, found }];
    });
    expect(wrong).toEqual([]);
    expect(tried.length).toBeGreaterThan(5);
  });
});

it.each(PERHAPS)('is not told yet, and leaves this list once it is: %s', (one) => {
  const [phase = '', name = ''] = one.split('/');
  const { lines, today } = linesOf(phase);
  const ranks = lines.flatMap((line, rank) => (HEADER.exec(line)?.[2] === name ? [rank] : []));
  expect(ranks.length).toBeGreaterThan(0);
  const missed = ranks.filter((rank) => {
    const found = without(lines, rank, today);
    return found.length !== 1 || !isNamed(found[0] ?? '', name);
  });
  expect(missed.length).toBeGreaterThan(0);
});
