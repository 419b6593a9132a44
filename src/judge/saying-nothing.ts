/** Which answers of a fiche say nothing: they stand for an absence. */
import { type Draft, isObject } from '../model/draft.ts';
import { type Field, fieldAtPointer } from '../model/fields.ts';
import { child } from '../model/pointer.ts';
import type { Catalogue } from './rule.ts';

/** Pointers of hollow answers, and of lists that hold nothing else. */
export function hollowIn(draft: Draft, saysNothing: Catalogue['saysNothing']): ReadonlySet<string> {
  const found = new Set<string>();
  walk(draft.value, draft.pointer, saysNothing, found);
  return found;
}

function walk(value: unknown, pointer: string, saysNothing: Catalogue['saysNothing'], found: Set<string>): void {
  if (typeof value === 'string') {
    const field = fieldAtPointer(pointer);
    if (field && isProse(field) && saysNothing(value, field.vide !== null)) found.add(pointer);
  } else if (Array.isArray(value)) {
    value.forEach((item, rank) => {
      walk(item, child(pointer, rank), saysNothing, found);
    });
    if (value.length > 0 && value.every((_, rank) => found.has(child(pointer, rank)))) found.add(pointer);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) walk(value[key], child(pointer, key), saysNothing, found);
  }
}

/** Prose that a phase asks for: choices, addresses and what nobody asks are what they are. */
function isProse(field: Field): boolean {
  const isText = (field.items ?? field.kind) === 'text' && field.format === null && field.choices.length === 0;
  const isAsked = field.tells.length > 0 || Object.values(field.due).some((level) => level !== null);
  return isText && isAsked && !isReference(field);
}

/** A short name given to something of the fiche, or the name of something given elsewhere: any word will do. */
function isReference({ name, path }: Field): boolean {
  return name === 'id' || REFERENCES.has(path);
}

const REFERENCES = new Set([
  'impact.indicateur_principal',
  'impact.indicateurs[].proxy_de',
  'perennisation.scenario_retenu',
  'perennisation.scenario_repli',
]);
