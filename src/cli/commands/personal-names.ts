/** Before a fiche is shown: whether it names somebody whom it should not make known. */
import { quote } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import { ruleFindings } from '../../judge/lint.ts';
import { maySee } from '../../model/audience.ts';
import { fieldAtPointer } from '../../model/fields.ts';
import { isPhase } from '../../model/phase.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';

const RULE = 'forme-donnees-nominatives';
const MOST = 3;

/** Told, and not hidden: who writes the fiche knows which names may be read. Whether there was something to tell. */
export function warnOfNames(fiche: Snapshot, today: string, io: Io): boolean {
  const phase = fiche.draft.at('phase').text;
  const found = ruleFindings(fiche, CATALOGUE, { today, phase: isPhase(phase) ? phase : 'investigation' });
  const shown = found.filter(({ rule, pointer }) => rule === RULE && maySee('public', pointer));
  for (const { message, pointer } of shown.slice(0, MOST)) {
    const title = fieldAtPointer(pointer)?.title;
    const where = title === undefined ? '' : ` dans ${quote(title)}`;
    io.stderr.write(`${wrap(`À relire avant d’envoyer${where} : ${message}`, widthOf(io.stderr))}\n`);
  }
  return shown.length > 0;
}
