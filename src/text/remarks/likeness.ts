/** How much two texts name the same things. */
import { namesIn } from './remark-signs.ts';

/** From 0 to 4: how much of two texts is the same. */
export function alikeIn(one: string, other: string): number {
  const [first, second] = [namesIn(one), namesIn(other)];
  const shared = [...first].filter((name) => second.has(name)).length;
  return first.size + second.size === 0 ? 0 : Math.ceil((4 * 2 * shared) / (first.size + second.size));
}

/** From 0 to 4: how much of a text stands in another. */
export function shareIn(one: string, other: string): number {
  const [first, second] = [namesIn(one), namesIn(other)];
  return first.size === 0 ? 0 : Math.ceil((4 * [...first].filter((name) => second.has(name)).length) / first.size);
}
