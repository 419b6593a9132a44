/** One product of the public list of services (`startups.json`, or the page of one) -> the text it comes from. */

import { isObject } from '../model/draft.ts';
import { shownValue } from '../model/shown-value.ts';

export interface Product {
  id: string;
  /** Markdown, with its front matter. */
  text: string;
}

/** Names of the list -> keys of the front matter. */
const KEYS: ReadonlyMap<string, string> = new Map(Object.entries({ name: 'title', pitch: 'mission' }));
const ENCODED_BODY = 'content_url_encoded_markdown';
const BODIES = [ENCODED_BODY, 'content', 'content_markdown', 'body'];
/** Said by the list itself, and not by the fiche. */
const OWN = new Set(['id', 'type', 'relationships', 'active_members', 'previous_members', 'expired_members', 'links']);

/** What holds products: a list, `{ data: […] }`, one product alone, or an object by id. `fallback`: id of one that does not say its own. */
export function productsIn(document: unknown, fallback: string): Product[] {
  const listed = isObject(document) && document.data !== undefined ? document.data : document;
  if (Array.isArray(listed)) return listed.flatMap((one: unknown) => productOf(one, null) ?? []);
  const alone = productOf(listed, fallback);
  if (alone !== null) return [alone];
  if (!isObject(listed)) return [];
  return Object.entries(listed).flatMap(([id, one]) => productOf(one, id) ?? []);
}

function productOf(one: unknown, key: string | null): Product | null {
  if (!isObject(one)) return null;
  const attributes = isObject(one.attributes) ? one.attributes : one;
  const named = typeof attributes.name === 'string' || typeof attributes.title === 'string';
  const id = typeof one.id === 'string' ? one.id : (key ?? (typeof attributes.id === 'string' ? attributes.id : null));
  if (!named || id === null) return null;
  const header: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (OWN.has(name) || BODIES.includes(name)) continue;
    header[KEYS.get(name) ?? name] = value;
  }
  const incubator = incubatorOf(one);
  if (incubator !== null && header.incubator === undefined) header.incubator = incubator;
  const name = BODIES.find((one) => typeof attributes[one] === 'string');
  const body = name === undefined ? '' : shownValue(attributes[name]);
  return { id, text: `---\n${headerText(header)}---\n${name === ENCODED_BODY ? decoded(body) : body}\n` };
}

function incubatorOf({ relationships }: Record<string, unknown>): string | null {
  const held = isObject(relationships) && isObject(relationships.incubator) ? relationships.incubator.data : null;
  return isObject(held) && typeof held.id === 'string' ? held.id : null;
}

/** JSON is YAML; a date must stand without quotes. */
function headerText(header: Record<string, unknown>): string {
  return Object.entries(header)
    .map(
      ([key, value]) =>
        `${JSON.stringify(key)}: ${JSON.stringify(value).replace(/"(\d{4}-\d\d-\d\d)(?:T[\d:.Z+-]{1,20})?"/g, '$1')}\n`,
    )
    .join('');
}

function decoded(body: string): string {
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}
