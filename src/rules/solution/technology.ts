/** The fashionable technologies that a text names; the service's own name is not one of them. */

import { plain } from '../../french/fold.ts';
import { TECHNOLOGIE } from '../../text/lexicons/service.ts';
import { finds } from '../../text/words.ts';

export function technologiesIn(text: string, nom: string | undefined): string[] {
  const bare = nom ? text.split(nom).join(' ') : text;
  // « IA » only in capitals: « ia » ends too many words and names.
  const isWritten = /(?<!\p{L})IA(?!\p{L})/u.test(bare);
  return finds(TECHNOLOGIE, bare).filter((word) => plain(word) !== 'ia' || isWritten);
}
