/** « format: fiche/1 nom: Bac porteur: nom: Odile »: lines that a form or a message ran together. */
import { enumerate, plural, quote } from '../../french/typography.ts';
import { fieldAt, keysBelow } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { columnOf, pathOf } from './rows.ts';

interface Key {
  name: string;
  path: string;
  depth: number;
  start: number;
  value: string;
}

/** Fewer may be words of a text. */
const LEAST = 3;
const STEP = '  ';

/** Each key on its own line, those of a group below it; none where fewer stand there, or where a text begins. */
export function keysOnOneLine(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const column = columnOf(row);
  const keys = keysIn(row, pathOf(rows, rank, column));
  const [first, ...others] = keys;
  if (first === undefined || keys.length < LEAST || first.start !== column) return [];
  // « porteur: Odile nom: … »: what a group holds is in its keys.
  const isTorn = keys.some(({ path, value }) => value !== '' && fieldAt(path)?.kind === 'object');
  if (isTorn || /^["'|>]/.test(first.value) || /[{}[\]]/.test(row)) return [];
  const margin = ' '.repeat(column);
  const lines = keys.map(({ name, depth, value }) =>
    `${margin}${STEP.repeat(depth)}${name}: ${plainOf(value)}`.trimEnd(),
  );
  const written = [row.slice(0, column) + (lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n');
  const ways = [...new Set(others.map(({ depth }) => depth))]
    .sort((one, other) => one - other)
    .map((depth) => {
      const more = depth === 0 ? '' : `, avec ${depth * STEP.length} espaces de plus`;
      return `devant ${namesOf(others.filter((key) => key.depth === depth))}${more}`;
    });
  const message = `${plural(keys.length, 'clé', 'clés')} sont sur cette ligne. Allez à la ligne ${ways.join(' ; puis ')}.`;
  return [{ line: rank, rows: new Map([[rank, written]]), message, isPlain: true }];
}

function namesOf(keys: readonly Key[]): string {
  return enumerate(
    keys.map(({ name }) => quote(`${name}:`)),
    'et',
  );
}

/** In their order; a name that no open group knows, or that was said already, is a word of the text before it. */
function keysIn(row: string, root: string): Key[] {
  const groups = [{ path: root, used: new Set<string>() }];
  const found: Key[] = [];
  for (const { 1: name = '', index } of row.matchAll(/(?<![\p{L}\p{N}_'’-])([a-z_\d]{2,60}):(?= |$)/gu)) {
    const last = found.at(-1);
    if (last !== undefined && row.slice(endOf(last), index).trim() === '' && fieldAt(last.path)?.kind === 'object')
      groups.push({ path: last.path, used: new Set() });
    const depth = groups.findLastIndex(({ path, used }) => keysBelow(path).includes(name) && !used.has(name));
    const group = groups[depth];
    if (group === undefined) continue;
    groups.length = depth + 1;
    group.used.add(name);
    const path = group.path === '' ? name : `${group.path}.${name}`;
    found.push({ name, path, depth, start: index, value: '' });
  }
  return found.map((key, at) => ({
    ...key,
    value: row
      .slice(endOf(key), found[at + 1]?.start)
      .replace(/(?<![ ,;])[ ,;]+$/, '')
      .trim(),
  }));
}

/** Where its answer begins. */
function endOf({ start, name }: Key): number {
  return start + name.length + 1;
}

function plainOf(value: string): string {
  return /: |:$/.test(value) && !/^["']/.test(value) ? JSON.stringify(value) : value;
}
