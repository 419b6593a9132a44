/** Where a fiche stands, as every format names it. */
import type { FileReport } from '../judge/file-report.ts';
import { PHASE_WORDS } from '../model/phase.ts';

/** As the site shows it of a published text; empty where nobody knows. */
export function shownPhase({ published, phase }: FileReport): string {
  return published ?? (phase === null ? '' : PHASE_WORDS[phase]);
}

/** What is asked of a text whose service has ended is asked of nobody any more; null of any other. */
export function endedNote({ published, statut }: FileReport): string | null {
  return published !== null && statut === 'arrete'
    ? 'Ce service est arrêté : ces points servent à qui reprendrait le problème.'
    : null;
}
