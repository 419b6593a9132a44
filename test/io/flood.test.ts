/** Lines without end: they wait in their pipe, and a signal is heard between two of them. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { readLines } from '../../src/io/prompts/line-reader.ts';

it('a flood of lines waits in its pipe, and leaves its turn to the rest', async () => {
  const input = new PassThrough();
  const reader = readLines(input);
  input.write('y\n'.repeat(5_000));
  let turns = 0;
  const beat = setInterval(() => turns++, 0);
  const first = await reader.next();
  expect(first?.lines).toEqual(['y']);
  expect(input.isPaused()).toBe(true);
  for (let rank = 1; rank < 5_000; rank++) await reader.next();
  expect(input.isPaused()).toBe(false);
  expect(turns).toBeGreaterThan(0);
  input.end('last');
  expect((await reader.next())?.lines).toEqual(['last']);
  expect(await reader.next()).toBeNull();
  clearInterval(beat);
});
