/** `fiche voir`: the fiche as people read it. */
import { markdownOf } from '../../documents/page.ts';
import { quote } from '../../french/typography.ts';
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
  return 0;
}
