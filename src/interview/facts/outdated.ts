/** What was taken from a sentence that has been told otherwise since: unless it is still told, it leaves with those words. */
import { quote } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { FIELDS } from '../../model/fields.ts';
import { fromDotted } from '../../model/pointer.ts';
import { eraseValue } from '../../source/erase.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { takenFrom } from './understood.ts';

/** Dotted places, by the answer whose former words told them. */
export type Outdated = ReadonlyMap<string, readonly string[]>;

export function withOutdated(outdated: Outdated, path: string, places: readonly string[]): Outdated {
  const all = new Set([...(outdated.get(path) ?? []), ...places]);
  return all.size === 0 ? outdated : new Map(outdated).set(path, [...all]);
}

export function without(outdated: Outdated, paths: readonly string[]): Outdated {
  return new Map([...outdated].filter(([path]) => !paths.includes(path)));
}

/** Places that the answers at `paths` no longer tell, and that hold what they told. `today`: `AAAA-MM-JJ`. */
export function goneFrom(outdated: Outdated, paths: readonly string[], draft: Draft, today: string): string[] {
  return paths.flatMap((path) => {
    const places = outdated.get(path) ?? [];
    const told = places.length === 0 ? [] : takenFrom(path, draft, today);
    return places.filter((at) => !told.includes(at) && draft.find(at).isAnswered);
  });
}

export function erased(fiche: Snapshot, places: readonly string[]): Snapshot {
  return places.reduce((done, place) => eraseValue(done, fromDotted(place)), fiche);
}

/** « Retiré, puisque votre phrase ne le dit plus : « Avant le service ». » */
export function sayGone(places: readonly string[]): string {
  const titles = places.map((place) => quote(FIELDS.find(({ path }) => path === place)?.title ?? place));
  return `Retiré, puisque votre phrase ne le dit plus : ${titles.join(', ')}.`;
}
