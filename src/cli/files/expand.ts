/** Patterns that the shell did not expand, as `cmd` never does: `*.fiche.yaml`, `fiches/**`. */
import type { Io } from '../ports.ts';
import { patternsOf } from './patterns.ts';
import type { Workspace } from './workspace.ts';

/** Whether a path is one, for want of a file of that name. */
export function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

/** The files that the pattern names, and the fiches of the folders that it names; null when it is no pattern, or names none. */
export function expand(path: string, io: Io, workspace: Workspace): string[] | null {
  if (!isPattern(path)) return null;
  const matches = patternMatcher(path, io);
  const { files } = io.files.walk(
    partsOf(path).base,
    (file) => {
      const way = matches(absoluteReal(file, io));
      return way === 'named' || (way === 'held' && workspace.isFiche(file));
    },
    (folder) => !workspace.isNested(folder) && !workspace.isExcluded(folder, true),
  );
  return files.length > 0 ? files : null;
}

/** Tells of an absolute real path whether the pattern names it, or a folder above it. */
export function patternMatcher(path: string, io: Io): (real: string) => 'named' | 'held' | null {
  const { base, pattern } = partsOf(path);
  const patterns = patternsOf(`/${pattern.join('/')}`);
  const depth = pattern.includes('**') ? null : pattern.length;
  const showsHidden = pattern.some((part) => part.startsWith('.'));
  const top = (io.files.real(base) ?? io.files.absolute(base)).replace(/\/?$/, '/');
  return (real) => {
    if (!real.startsWith(top)) return null;
    const names = real.slice(top.length).split('/');
    if (!showsHidden && names.some((name) => name.startsWith('.'))) return null;
    if (!patterns.matches(names.join('/'))) return null;
    return depth === null || names.length === depth ? 'named' : 'held';
  };
}

/** A link is named as it stands in its folder. */
function absoluteReal(file: string, io: Io): string {
  const full = io.files.absolute(file);
  const at = full.lastIndexOf('/');
  return `${(io.files.real(full.slice(0, at) || '/') ?? full.slice(0, at)).replace(/\/$/, '')}${full.slice(at)}`;
}

/** The folder that a pattern starts from, and what follows. */
function partsOf(path: string): { base: string; pattern: string[] } {
  const parts = path.split(/[/\\]/);
  const start = parts.findIndex(isPattern);
  return { base: parts.slice(0, start).join('/') || (path.startsWith('/') ? '/' : '.'), pattern: parts.slice(start) };
}
