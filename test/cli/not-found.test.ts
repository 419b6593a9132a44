/** What is looked for when a path does not exist. */
import { expect, it } from 'vitest';
import { isMistyped } from '../../src/cli/files/not-found.ts';
import { memoryIo } from './memory-io.ts';

/** How many times the disk is asked, for so many paths that do not exist. */
function looksFor(count: number): number {
  const { io } = memoryIo();
  let looks = 0;
  const counting = {
    ...io,
    files: {
      ...io.files,
      exists: () => {
        looks++;
        return false;
      },
    },
  };
  const paths = Array.from({ length: count }, (_, rank) => `fiche-${rank}.yaml`);
  for (const path of paths) isMistyped(path, paths, counting);
  return looks;
}

it('asks the disk twice as much for twice as many paths that do not exist', () =>
  expect(looksFor(400) / looksFor(200)).toBeLessThan(2.2));

it('finds a name that the shell cut, anywhere in a long command', () => {
  const { io } = memoryIo({ files: { 'fiche produit de la commune.yaml': '' } });
  const paths = [
    ...Array.from({ length: 60 }, (_, rank) => `f${rank}`),
    ...'fiche produit de la commune.yaml'.split(' '),
  ];
  expect(isMistyped('produit', paths, io)).toBe(true);
  expect(isMistyped('f3', paths, io)).toBe(false);
});
