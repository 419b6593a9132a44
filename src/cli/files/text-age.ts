/** Since when the text of each published fiche has not changed, whatever a robot did to its header. */

import { frontMatterOf } from '../../source/markdown/front-matter.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { contentsOf, decoded, toTop } from './history.ts';

/** One change of a file: the day, its content after and before; null where there was none. */
interface Change {
  day: string;
  after: string;
  before: string | null;
}

/** As many changes of a file are looked at: beyond, the day of the last one looked at is told. */
const MOST_CHANGES = 200;
const NO_CONTENT = /^0+$/;

/**
 * `AAAA-MM-JJ` by path, as given; nothing of those that git does not follow, nor outside a repository, nor of those whose
 * history is cut before the text was written.
 */
export function textAges(paths: readonly string[], io: Io): Map<string, string> {
  if (paths.length === 0) return new Map();
  try {
    toTop(io.git);
    const named = new Map(paths.map((path) => [nameOf(path, io), path]));
    const changes = changesOf([...named.keys()], io);
    return agesOf(changes, named, io);
  } catch (error) {
    if (error instanceof UserError) return new Map();
    throw error;
  }
}

function nameOf(path: string, io: Io): string {
  return io.files.fromRepository(path);
}

/** The newest first, by name from the top of the repository. */
function changesOf(names: readonly string[], io: Io): Map<string, Change[]> {
  const args = [
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-color',
    '--format=%x01%as',
    '--',
    ...names.map((name) => `:(top,literal)${name}`),
  ];
  const { status, bytes } = io.git.run(args);
  const found = new Map<string, Change[]>();
  if (status !== 0) return found;
  for (const commit of new TextDecoder().decode(bytes).split('\u0001').slice(1)) {
    const day = commit.slice(0, 10);
    for (const [, before = '', after = '', name = ''] of commit.matchAll(
      /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\0([^\0]+)\0/g,
    )) {
      const list = found.get(name) ?? [];
      found.set(name, list);
      if (!NO_CONTENT.test(after)) list.push({ day, after, before: NO_CONTENT.test(before) ? null : before });
    }
  }
  return found;
}

/** Contents are asked for all files at once, one change back at a time. */
function agesOf(
  changes: ReadonlyMap<string, readonly Change[]>,
  named: ReadonlyMap<string, string>,
  io: Io,
): Map<string, string> {
  const ages = new Map<string, string>();
  const { bytes } = io.git.run(['rev-parse', '--is-shallow-repository']);
  const isCut = decoded(bytes).trim() === 'true';
  let waiting = [...named].flatMap(([name, path]) => {
    const list = changes.get(name) ?? [];
    return list.length > 0 ? [{ path, list, at: 0 }] : [];
  });
  while (waiting.length > 0) {
    const oids = waiting.flatMap(({ list, at }) => [list[at]?.after, list[at]?.before].filter((one) => one != null));
    const bodies = new Map([...contentsOf([...new Set(oids)], io.git)].map(([oid, bytes]) => [oid, bodyOf(bytes)]));
    const next: typeof waiting = [];
    for (const one of waiting) {
      const change = one.list[one.at];
      if (change === undefined) continue;
      ages.set(one.path, change.day);
      const after = bodies.get(change.after);
      // A clone without the contents of the past tells nothing of them.
      const same = change.before !== null && after !== undefined && bodies.get(change.before) === after;
      // Where the history was cut, every file seems to begin.
      if (change.before === null && isCut) ages.delete(one.path);
      if (same && one.at + 1 < Math.min(one.list.length, MOST_CHANGES)) next.push({ ...one, at: one.at + 1 });
    }
    waiting = next;
  }
  return ages;
}

function bodyOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.slice(frontMatterOf(text).body).trim();
}
