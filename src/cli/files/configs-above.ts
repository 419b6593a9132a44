/** Where the configuration of what is judged could be: watched, there or not. */
import type { Io } from '../ports.ts';
import { join, parentOf } from './folder-path.ts';
import { CONFIG_NAME } from './workspace.ts';

/** Every place where the configuration of what is there could be, from the nearest. */
export function configsAbove(path: string, io: Io): string[] {
  const full = io.files.absolute(path);
  const places: string[] = [];
  for (let at = full; ; at = parentOf(at)) {
    places.push(join(at, CONFIG_NAME));
    if (io.files.exists(join(at, '.git')) || parentOf(at) === at) return places;
  }
}
