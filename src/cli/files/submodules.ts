/** Repositories within a repository, that its history knows by one line each. */
import type { Git } from './history.ts';

/** Their paths, from the top: what changed in them is theirs to tell. None where git cannot say. */
export function submodules(git: Git): string[] {
  const { status, bytes } = git.run(['ls-files', '--stage', '-z', ':/']);
  if (status !== 0) return [];
  return new TextDecoder()
    .decode(bytes)
    .split('\0')
    .flatMap((line) => /^160000 [^\t]*\t(.*)$/s.exec(line)?.[1] ?? []);
}
