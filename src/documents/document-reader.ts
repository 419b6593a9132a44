/** Who a document is for, and what they may see. */
import { maySee } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';

export interface Reader {
  draft: Draft;
  /** With all that the fiche confides. */
  internal: boolean;
  /** Those who decide see more than the public; the public when it is not said. */
  audience?: 'committee';
}

export function isTold({ internal, audience }: Reader, at: Draft): boolean {
  return at.isAnswered && maySee(internal ? 'internal' : (audience ?? 'public'), at.pointer);
}
