/** Reads the JSON Schema into a flat list of fields. Nothing is stated here that the schema does not say. */
import schema from '../../schemas/fiche.schema.json' with { type: 'json' };
import { PHASES, type Phase } from './phase.ts';
import { lastName, toDotted } from './pointer.ts';

/** R required, a expected, r recommended, at the exit of a phase. */
export type Level = 'R' | 'a' | 'r';

export type FieldKind = 'text' | 'number' | 'boolean' | 'date' | 'choice' | 'object' | 'list';

/** One is enough. In the schema, `champ` starts with `/` from the root. */
export interface Condition {
  /** A dotted path. */
  champ: string;
  /** Whether it starts from the root of the fiche; else, from the object that holds the field. */
  fromRoot: boolean;
  dans?: readonly (string | boolean)[];
  sauf?: readonly (string | boolean)[];
  /** Whether it holds while the other field is unanswered: false unless said. */
  sinon?: boolean;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Field {
  /** `usagers.cibles[].effectif`. */
  path: string;
  /** `effectif`. */
  name: string;
  /** Path of the object or list that holds it: `usagers.cibles`; empty at the root. */
  parent: string;
  /** Path of the nearest list that it stands in an element of; null outside of lists. */
  list: string | null;
  kind: FieldKind;
  title: string;
  description: string;
  example: unknown;
  /** What a list holds; `text` and the like for itself. */
  items: FieldKind | null;
  /** « un groupe d’usagers »: one element of a list. */
  element: string | null;
  question: string | null;
  choices: readonly Choice[];
  format: 'email' | 'uri' | 'pattern' | null;
  /** Regular expression that the whole text matches; null when any does. */
  pattern: string | null;
  integer: boolean;
  minimum: number | null;
  maximum: number | null;
  due: Readonly<Record<Phase, Level | null>>;
  si: readonly Condition[];
  /** Path, beside this one, of a field that answers both. */
  ou: string | null;
  /** Whether an empty list is an answer, or one that a rule will question. */
  vide: 'reponse' | 'a_justifier' | null;
  /** Whether nobody means a zero there: « 0 personne » as a proof. */
  isEmptyAtZero: boolean;
  /** Paths of the answers that this one tells in the person's own words. */
  tells: readonly string[];
  /** Ids of the criteria that name this very field. */
  criteria: readonly string[];
  /** Paths of the fields just below: members of an object, or of a list's elements. */
  children: readonly string[];
}

interface Annotation {
  question?: string;
  non_demande?: string;
  element?: string;
  libelles?: Record<string, string>;
  requis?: string;
  si?: Omit<Condition, 'fromRoot'>[];
  ou?: string;
  vide?: 'reponse' | 'a_justifier';
  zero?: 'creux';
  criteres?: string[];
  raconte?: string[];
}

export interface Node {
  title?: string;
  description?: string;
  type: string | readonly string[];
  properties?: Record<string, Node>;
  items?: Node;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  examples?: readonly unknown[];
  'x-fiche'?: Annotation;
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'))).replace(/\[\]$/, '');
}

function kindOf(node: Node): FieldKind {
  const type = [node.type].flat().find((name) => name !== 'null');
  if (type === 'array') return 'list';
  if (type === 'object') return 'object';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return 'number';
  if (node.enum) return 'choice';
  return node.format === 'date' ? 'date' : 'text';
}

function dueOf(columns = '....'): Record<Phase, Level | null> {
  const level = (letter: string | undefined) => (letter === 'R' || letter === 'a' || letter === 'r' ? letter : null);
  return Object.fromEntries(PHASES.map((phase, index) => [phase, level(columns[index])])) as Record<
    Phase,
    Level | null
  >;
}

function formatOf(node: Node): Field['format'] {
  if (node.format === 'email' || node.format === 'uri') return node.format;
  return node.pattern ? 'pattern' : null;
}

function fieldOf(path: string, node: Node): Field {
  const x = node['x-fiche'] ?? {};
  const leaf = node.items ?? node;
  const labels = x.libelles ?? {};
  const below = node.items?.properties ? `${path}[].` : `${path}.`;
  return {
    path,
    name: lastName(path),
    parent: parentPath(path),
    list: path.includes('[]') ? path.slice(0, path.lastIndexOf('[]')) : null,
    kind: kindOf(node),
    title: node.title ?? '',
    description: node.description ?? '',
    example: node.examples?.[0] ?? null,
    items: node.items ? kindOf(node.items) : null,
    element: x.element ?? null,
    question: x.question ?? null,
    choices: (leaf.enum ?? []).flatMap((value) =>
      typeof value === 'string' ? [{ value, label: labels[value] ?? value }] : [],
    ),
    format: formatOf(leaf),
    pattern: leaf.pattern ?? null,
    integer: [leaf.type].flat().includes('integer'),
    minimum: leaf.minimum ?? null,
    maximum: leaf.maximum ?? null,
    due: dueOf(x.requis),
    si: (x.si ?? []).map(conditionOf),
    tells: x.raconte ?? [],
    ou: x.ou ?? null,
    vide: x.vide ?? null,
    isEmptyAtZero: x.zero === 'creux',
    criteria: x.criteres ?? [],
    children: Object.keys(node.properties ?? node.items?.properties ?? {}).map((name) => `${below}${name}`),
  };
}

function conditionOf({ champ, ...condition }: Omit<Condition, 'fromRoot'>): Condition {
  return { ...condition, champ: champ.startsWith('/') ? toDotted(champ) : champ, fromRoot: champ.startsWith('/') };
}

function flatten(properties: Record<string, Node>, prefix: string, into: Field[]): Field[] {
  for (const [name, node] of Object.entries(properties)) {
    const path = `${prefix}${name}`;
    into.push(fieldOf(path, node));
    if (node.properties) flatten(node.properties, `${path}.`, into);
    if (node.items?.properties) flatten(node.items.properties, `${path}[].`, into);
  }
  return into;
}

/** Every section, list and leaf, parents before children, in the order of the schema. Computed once, by the build. */
export const FLAT: readonly Field[] = flatten(schema.properties as unknown as Record<string, Node>, '', []);
