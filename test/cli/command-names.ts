/** The commands of the tool, as its own help lists them: a new one is tried without being named here. */
import { main } from '../../src/cli/main.ts';
import { memoryIo } from './memory-io.ts';

export async function commandNames(): Promise<string[]> {
  const world = memoryIo();
  await main(['--help'], world.io);
  return [...world.out().matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name = '']) => name);
}
