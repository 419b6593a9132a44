/** A line such as « portage: », erased: its keys are read in the group above. */
import { quote } from '../french/typography.ts';
import { keysBelow, TOP_FIELDS } from '../model/fields.ts';
import { parentOf, toDotted, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface LostHeader {
  /** What is told of all its keys, at the first of them. */
  finding: Finding;
  /** Where its keys stand. */
  keys: readonly string[];
  /** Where they were meant to stand. */
  meant: readonly string[];
}

const GROUPS = TOP_FIELDS.filter(({ kind }) => kind === 'object').map(({ name }) => name);
/** One key alone was rather moved. */
const FEWEST = 2;

/** `unknown`: pointers of the keys that the schema does not know where they stand. */
export function lostHeaders(source: Source, unknown: readonly string[]): LostHeader[] {
  const parents = new Set(unknown.map(parentOf));
  return [...parents].flatMap((parent) => {
    const here = unknown.filter((pointer) => parentOf(pointer) === parent);
    return GROUPS.flatMap((group) => lostHeader(source, group, here) ?? []).slice(0, 1);
  });
}

function lostHeader(source: Source, group: string, unknown: readonly string[]): LostHeader | null {
  // A step too far, its line is there all the same.
  if (source.entries.has(`/${group}`) || unknown.some((pointer) => nameOf(pointer) === group)) return null;
  const own = new Set(keysBelow(group));
  const keys = unknown.filter((pointer) => own.has(nameOf(pointer)) && !isDotted(pointer));
  const [first] = keys.sort((a, b) => startOf(source, a) - startOf(source, b));
  if (first === undefined || keys.length < FEWEST) return null;
  const parent = parentOf(first);
  const where = parent === '' ? 'à la racine de la fiche' : `dans ${quote(toDotted(parent))}`;
  const remedy = parent === '' ? ' Décalez-les ensuite de deux espaces.' : '';
  const message = `Il manque la ligne ${quote(`${group}:`)} au-dessus de celle-ci : ${keys.length} de ses clés sont lues ${where}. Ajoutez-la, sans espace devant.${remedy}`;
  return {
    finding: plainFinding('schema', 'schema/cle-inconnue', 'error', message, { pointer: first, on: 'key' }),
    keys,
    meant: keys.map((pointer) => `/${group}/${nameOf(pointer)}`),
  };
}

/** « porteur.nom: » names its group itself. */
function isDotted(pointer: string): boolean {
  return pointer.slice(pointer.lastIndexOf('/')).includes('.');
}

function nameOf(pointer: string): string {
  return toFieldPath(pointer).replace(/^.*\./, '');
}

/** Offset of the key at a place; beyond any when it is not written. */
function startOf(source: Source, pointer: string): number {
  return source.entries.get(pointer)?.key?.[0] ?? Number.POSITIVE_INFINITY;
}
