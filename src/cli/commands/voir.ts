/** `fiche voir`: the fiche as people read it. */
import { confided, markdownOf } from '../../documents/page.ts';
import { enumerate, quote } from '../../french/typography.ts';
import type { ViewFlags } from '../args/flags.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { onlyFiche } from './only-fiche.ts';
import { ficheAt, refuseBroken } from './talk.ts';

export function voir(given: string | undefined, flags: ViewFlags, io: Io): number {
  const path = given ?? onlyFiche(io);
  const fiche = ficheAt(path, io);
  if (fiche === null) throw new UserError(`${quote(path)} n’existe pas. Pour l’écrire : fiche init ${path}`);
  refuseBroken(path, fiche);
  io.stdout.write(markdownOf(io.asset('templates/documents/fiche.md.hbs'), fiche.draft, flags.internal === true));
  const hidden = confided(fiche.draft);
  if (flags.internal !== true && hidden.length > 0) {
    io.stderr.write(
      `Cette version, faite pour être montrée, laisse de côté ce que la fiche confie : ${enumerate(hidden, 'et')}. Pour tout voir : fiche voir --internal\n`,
    );
  }
  return 0;
}
