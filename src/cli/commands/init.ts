import type { Io } from '../io.ts';
import type { InitFlags } from '../program.ts';

export async function init(_path: string, _flags: InitFlags, _io: Io): Promise<number> {
  return 2;
}
