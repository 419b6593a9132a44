/** What was worked out of each file, kept from one run to the next under the hash of its content. */
import { isObject } from '../../model/draft.ts';

/** In UTF-16 units: well below what the whole cache may hold, or it would be erased as soon as it is written. */
export const LONGEST = 20_000_000;

/** `text`: what was kept, or null. What is damaged, or is not `isSound`, is not known. */
export function readKept<T extends object>(
  text: string | null,
  isSound: (value: Record<string, unknown>) => boolean,
): Map<string, T> {
  try {
    const data: unknown = JSON.parse(text ?? '');
    const isEntry = (entry: unknown): entry is [string, T] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && isObject(entry[1]) && isSound(entry[1]);
    return new Map(Array.isArray(data) ? data.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** The first entries, as many as fit. */
export function keptText(entries: Iterable<readonly [string, object]>, longest = LONGEST): string {
  const parts: string[] = [];
  let length = 0;
  for (const entry of entries) {
    const part = JSON.stringify(entry);
    length += part.length + 1;
    if (length > longest) break;
    parts.push(part);
  }
  return `[${parts.join()}]`;
}
