/** What a person says that has no field of its own. */
import { setValue } from '../../source/edit.ts';
import type { Snapshot } from '../../source/snapshot.ts';

/** One more line among the notes. */
export function noted(fiche: Snapshot, line: string): Snapshot {
  const known = fiche.draft.at('notes').text;
  return setValue(fiche, '/notes', known === undefined ? line : `${known}\n${line}`);
}
