/** Says in French where a configuration departs from its schema: key, value found, what was expected. */
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { didYouMean } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import type { SchemaError } from '../judge/schema-check.ts';
import { isObject } from '../model/draft.ts';
import { child, segmentsOf, toDotted } from '../model/pointer.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Place } from '../source/source.ts';

/** What is read of the schema to tell what it expects. */
interface Node {
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  properties?: Record<string, Node>;
  additionalProperties?: boolean | Node;
  items?: Node;
  minLength?: number;
}

/** A place of the configuration, and the sentence that says what is wrong there. */
export interface Mistake extends Place {
  message: string;
}

export function configMistake(snapshot: Snapshot, { instancePath, keyword, params }: SchemaError): Mistake {
  const node = nodeAt(instancePath);
  if (keyword === 'additionalProperties') return unknownKey(instancePath, String(params.additionalProperty), node);
  if (keyword === 'required') {
    const message = `Il manque ${quote(String(params.missingProperty))} dans ${quote(toDotted(instancePath))}.`;
    return { message, pointer: instancePath, on: 'key' };
  }
  const value = snapshot.draft.follow(instancePath).value;
  const where = instancePath === '' ? 'Le fichier' : quote(toDotted(instancePath));
  const message = `${where} contient ${found(snapshot, instancePath, value)}. Écrivez ${expected(node)}.`;
  const unseen = typeof value === 'string' ? invisibleIn(value) : null;
  if (unseen !== null)
    return {
      message: `${message} Ce mot cache ${unseen} : effacez-le et retapez-le.`,
      pointer: instancePath,
      on: 'value',
    };
  const hint = typeof value === 'string' ? didYouMean(value, node.enum ?? []) : '';
  return { message: message + hint, pointer: instancePath, on: 'value' };
}

function unknownKey(parent: string, key: string, node: Node): Mistake {
  const known = Object.keys(node.properties ?? {});
  const hidden = invisibleIn(key);
  const hint = hidden
    ? ` Elle cache ${hidden} : effacez-la et retapez-la.`
    : didYouMean(asTyped(key).trim(), known, ` Clés possibles : ${enumerate(known.map(quote), 'ou')}.`);
  const where = parent === '' ? '' : ` dans ${quote(toDotted(parent))}`;
  const message = `La clé ${quote(key)} n’existe pas${where}.${hint}`;
  return { message, pointer: child(parent, key), on: 'key' };
}

function resolved(node: Node): Node {
  const name = node.$ref?.split('/').at(-1);
  return name === undefined ? node : ((schema.definitions as Record<string, Node>)[name] ?? node);
}

function nodeAt(pointer: string): Node {
  return segmentsOf(pointer).reduce<Node>((node, segment) => {
    const own = node.properties && Object.hasOwn(node.properties, segment) ? node.properties[segment] : undefined;
    const other = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
    return resolved(own ?? node.items ?? other);
  }, schema as Node);
}

function found({ source }: Snapshot, pointer: string, value: unknown): string {
  if (Array.isArray(value)) return 'une liste';
  if (isObject(value)) return 'un groupe de clés';
  const span = source.entries.get(pointer)?.value;
  return span ? quote(source.text.slice(span[0], span[1]).slice(0, LONGEST)) : 'rien';
}

/** Longer, a value is not repeated whole. In UTF-16 units. */
const LONGEST = 80;

function expected(node: Node): string {
  if (node.enum) return enumerate(node.enum.map(quote), 'ou');
  const type = [node.type].flat()[0];
  if (type === 'array') return 'une liste : un tiret par élément';
  if (type === 'integer') return 'un nombre entier';
  if (type === 'string')
    return node.minLength !== undefined && node.minLength > 1
      ? `un texte d’au moins ${node.minLength} lettres, entre guillemets s’il le faut`
      : 'un texte, entre guillemets s’il le faut';
  const keys = Object.keys(node.properties ?? {});
  return `un groupe de clés${keys.length > 0 ? ` (${enumerate(keys, 'et')})` : ''}`;
}
