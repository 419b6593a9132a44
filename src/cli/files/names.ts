/** How fiches are named, and why a file could not be opened. */
import type { Flaw } from '../../source/source.ts';
import type { ReadFailure } from '../ports.ts';

/** Whatever the case: on most people's disks, `Fiche.YAML` is the same name. */
const FICHE_NAMES = /^(?:fiche|.+\.fiche)\.ya?ml$/is;

/** What an editor or a system leaves beside a file: Emacs's lock, macOS's other half, LibreOffice's and Word's locks. */
const DEBRIS = /^(?:\.#|\._|\.~|~\$|#)/;

export function isFicheName(name: string): boolean {
  return FICHE_NAMES.test(name) && !DEBRIS.test(name);
}

const FAILURES: Record<ReadFailure, string> = {
  missing: 'Ce fichier n’existe pas.',
  directory: 'C’est un dossier.',
  special: 'Ce n’est pas un fichier ordinaire, il ne se lit pas.',
  denied: 'Vous n’avez pas le droit de lire ce fichier. Demandez-le à son propriétaire.',
  dangling: 'Ce lien mène à un fichier qui n’existe pas. Corrigez-le ou retirez-le.',
  unnamed: 'Le nom de ce fichier n’est pas écrit en UTF-8. Renommez-le, sans lettre accentuée s’il le faut.',
  other: 'La lecture a échoué. Vérifiez le disque ou le réseau, puis recommencez.',
};

/** Why a file could not be opened: a finding, so that every format shows it. */
export function failureFlaw(failure: ReadFailure): Flaw {
  return { kind: 'file', rule: 'fichier/illisible', message: FAILURES[failure], pointer: '', on: 'value' };
}

export function failureSentence(failure: ReadFailure): string {
  return FAILURES[failure];
}
