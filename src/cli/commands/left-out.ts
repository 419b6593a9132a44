/** Before a fiche is shown: what it holds and no document can tell, for it does not read there. */
import { enumerate, plural, quote } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import { checkSchema } from '../../judge/schema-check.ts';
import { toDotted } from '../../model/pointer.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';

/** A value of another kind, or under a key that is none of ours. */
const LOST = new Set(['schema/type', 'schema/cle-inconnue']);
const MOST = 3;

/** Told, and the document is made all the same: what is there may be enough. */
export function warnOfLeftOut(fiche: Snapshot, io: Io): void {
  const lost = checkSchema(fiche.source).findings.filter(({ rule }) => LOST.has(rule));
  if (lost.length === 0) return;
  const lineOf = (pointer: string) => {
    const entry = fiche.source.entries.get(pointer);
    const [at = 0] = entry?.key ?? entry?.value ?? [];
    return fiche.rangeOf([at, at]).start.line;
  };
  const named = lost
    .map(({ pointer }) => ({ pointer, line: lineOf(pointer) }))
    .sort((one, other) => one.line - other.line)
    .slice(0, MOST)
    .map(({ pointer, line }) => `${quote(toDotted(pointer))} (ligne ${line})`);
  const rest = lost.length - named.length;
  const all = rest > 0 ? [...named, plural(rest, 'autre')] : named;
  const verb = lost.length === 1 ? 'n’y est pas, car sa valeur' : 'n’y sont pas, car leur valeur';
  const told = `${enumerate(all, 'et')} ${verb} ne se lit pas. Lancez « fiche lint » pour voir quoi écrire.`;
  io.stderr.write(`${wrap(told, widthOf(io.stderr))}\n`);
}
