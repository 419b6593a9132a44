/** Before a fiche is shown: whether it names somebody whom it should not make known. */
import { ruleFindings } from '../../judge/lint.ts';
import { maySee } from '../../model/audience.ts';
import { isPhase } from '../../model/phase.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';

const RULE = 'forme-donnees-nominatives';
const MOST = 3;

/** Told, and not hidden: who writes the fiche knows which names may be read. */
export function warnOfNames(fiche: Snapshot, today: string, io: Io): void {
  const phase = fiche.draft.at('phase').text;
  const found = ruleFindings(fiche, CATALOGUE, { today, phase: isPhase(phase) ? phase : 'investigation' });
  const shown = found.filter(({ rule, pointer }) => rule === RULE && maySee('public', pointer));
  for (const { message } of shown.slice(0, MOST)) io.stderr.write(`À relire avant d’envoyer : ${message}\n`);
}
