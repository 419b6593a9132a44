/** `fiche voir`: the fiche as people read it: a page, shown where there is a desktop; plain text for another program. */
import { wholeDocument } from '../../documents/fiche-document.ts';
import { confided } from '../../documents/told.ts';
import { enumerate, midSentence, typedName } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import type { ViewFlags } from '../args/flags.ts';
import { ficheToShow } from '../files/opened-fiche.ts';
import { pageBeside } from '../files/page-beside.ts';
import { documentBytes } from '../files/rendering.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';
import { warnOfLeftOut } from './left-out.ts';
import { onlyFiche } from './only-fiche.ts';
import { warnOfNames } from './personal-names.ts';

export async function voir(given: string | undefined, flags: ViewFlags, io: Io): Promise<number> {
  const path = given ?? onlyFiche(io);
  const fiche = await ficheToShow(path, io);
  const internal = flags.internal === true;
  const { draft } = fiche;
  const today = flags.today ?? io.today();
  if (io.stdout.isTTY && path !== '-') {
    const page = await pageBeside(path, { draft, internal, today }, io);
    io.stderr.write(
      io.open(page)
        ? `La page s’ouvre : ${page}\n`
        : `La page est écrite : ${page}\nPour la lire, ouvrez ce fichier avec un navigateur :\n  ${io.files.absolute(page)}\n`,
    );
  } else {
    const document = wholeDocument({ draft, internal, today });
    const text = await documentBytes(document, 'page', 'md', null, io);
    io.stdout.write(typeof text === 'string' ? text : '');
  }
  warnOfLeftOut(fiche, io);
  const isToReadAgain = !internal && warnOfNames(fiche, today, io);
  const hidden = confided(draft);
  if (!internal && hidden.length > 0) {
    const shown = isToReadAgain
      ? 'Une fois relue, cette version pourra être montrée'
      : 'Cette version peut être montrée';
    const left = `${shown} : elle ne dit pas ce que vous confiez (${enumerate(hidden.map(midSentence), 'et')}).`;
    // A command is copied: it stands on a line of its own.
    io.stderr.write(
      `${wrap(left, widthOf(io.stderr))}\nPour tout voir :\n  fiche voir ${typedName(path)} --internal\n`,
    );
  }
  return 0;
}
