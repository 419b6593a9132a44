/** Where the answers are kept, seen from the conversation. */
import type { Snapshot } from '../../source/snapshot.ts';

export type Writing =
  /** `snapshot`: the fiche as it now stands; `notice`: what happened to it meanwhile, to be said; `isGone`: the disk no longer holds what was written before. */
  { ok: true; snapshot: Snapshot; notice: string | null } | { ok: false; problem: string; isGone: boolean };

export interface Notebook {
  /** Applies an edit to the fiche as it stands on the disk, and has written it on return. */
  write(edit: (snapshot: Snapshot) => Snapshot): Writing;
  /** From now on, writes there. A sentence when that cannot be. */
  moveTo(path: string): string | null;
  /** Keeps what is being typed at a step; empty text forgets it. */
  keep(cursor: string, text: string): void;
  /** What was being typed when an earlier conversation was cut. */
  unfinished: { cursor: string; text: string } | null;
}
