/** The page of a fiche, written beside it under a name that is ours to replace. */
import { wholeDocument } from '../../documents/fiche-document.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { Io } from '../ports.ts';
import { documentBytes } from './rendering.ts';

/** What every page of ours ends with. */
const MARK = 'Document écrit par l’outil « fiche »';

/** What is shown, to whom, on which day. */
type Shown = Parameters<typeof wholeDocument>[0];

/** Where it was written. Throws `UserError`. */
export async function pageBeside(path: string, shown: Shown, io: Io): Promise<string> {
  const { internal } = shown;
  const content = await documentBytes(wholeDocument(shown), 'page', 'html', null, io);
  const base = `${stemOf(path)}${internal ? INTERNAL : ''}`;
  let target = `${base}.html`;
  for (let rank = 2; io.files.exists(target) && !isOurs(target, io); rank++) target = `${base}-${rank}.html`;
  io.files.write(target, content);
  return target;
}

/** Those that were written before, each with the option that writes it again. */
export function pagesBeside(path: string, io: Io): { name: string; option: string }[] {
  return [
    { name: `${stemOf(path)}.html`, option: '' },
    { name: `${stemOf(path)}${INTERNAL}.html`, option: ' --internal' },
  ].filter(({ name }) => io.files.exists(name) && isOurs(name, io));
}

const INTERNAL = '.interne';

function stemOf(path: string): string {
  return path.replace(/(?:\.fiche)?\.ya?ml$/i, '');
}

/** A page of somebody else's is left alone. */
function isOurs(path: string, io: Io): boolean {
  const content = io.files.read(path, 4 * SIZE_LIMIT);
  return (
    content.ok &&
    new TextDecoder()
      .decode(content.bytes)
      .replace(/\u00a0/g, ' ')
      .includes(MARK.replace(/\u00a0/g, ' '))
  );
}
