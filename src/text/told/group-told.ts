/** Who suffers most and how many they are: told first, or pointed at within the story. */
import { type Group, groupIn } from './group.ts';
import { groupPointed } from './group-pointed.ts';
import { themCounted } from './them-counted.ts';

/** Null where nobody is named. */
export function groupTold(text: string): Group | null {
  const pointed = (): Group | null => {
    const name = groupPointed(text);
    return name === null ? null : { name };
  };
  const named = groupIn(text) ?? pointed();
  if (named === null || named.count !== undefined) return named;
  const many = themCounted(text);
  return many === null ? named : { ...named, count: many };
}
