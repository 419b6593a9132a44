/** Patterns that the shell did not expand, as `cmd` never does: `*.fiche.yaml`, `fiches/**`. */
import type { Io } from '../ports.ts';
import { patternsOf } from './patterns.ts';
import type { Workspace } from './workspace.ts';

/** The files that the pattern names, and the fiches of the folders that it names; null when it is no pattern, or names none. */
export function expand(path: string, io: Io, workspace: Workspace): string[] | null {
  const parts = path.split(/[/\\]/);
  const start = parts.findIndex((part) => /[*?[]/.test(part));
  if (start < 0) return null;
  const base = parts.slice(0, start).join('/') || (path.startsWith('/') ? '/' : '.');
  const pattern = parts.slice(start);
  const patterns = patternsOf(`/${pattern.join('/')}`);
  const depth = pattern.includes('**') ? null : pattern.length;
  const showsHidden = pattern.some((part) => part.startsWith('.'));
  const top = io.files.absolute(base).replace(/\/?$/, '/');
  const inside = (file: string) => io.files.absolute(file).slice(top.length).split('/');
  const { files } = io.files.walk(
    base,
    (file) => {
      const names = inside(file);
      const isNamed = depth === null || names.length === depth;
      if (!showsHidden && names.some((name) => name.startsWith('.'))) return false;
      return (isNamed || workspace.isFiche(file)) && patterns.matches(names.join('/'));
    },
    (folder) => !workspace.isNested(folder) && !workspace.isExcluded(folder, true),
  );
  return files.length > 0 ? files : null;
}
