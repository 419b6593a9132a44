/** How fiches are named, and why a file could not be opened. */
import type { Flaw } from '../../source/source.ts';
import type { ReadFailure } from '../ports.ts';

const FICHE_NAMES = /^(?:fiche|.+\.fiche)\.ya?ml$/;

export function isFicheName(name: string): boolean {
  return FICHE_NAMES.test(name);
}

const FAILURES: Record<ReadFailure, string> = {
  missing: 'Ce fichier n’existe pas.',
  directory: 'C’est un dossier.',
  special: 'Ce n’est pas un fichier ordinaire, il ne se lit pas.',
  denied: 'Vous n’avez pas le droit de lire ce fichier. Demandez-le à son propriétaire.',
  dangling: 'Ce lien mène à un fichier qui n’existe pas. Corrigez-le ou retirez-le.',
  other: 'La lecture a échoué. Vérifiez le disque ou le réseau, puis recommencez.',
};

/** Why a file could not be opened: a finding, so that every format shows it. */
export function failureFlaw(failure: ReadFailure): Flaw {
  return { kind: 'file', rule: 'fichier/illisible', message: FAILURES[failure], pointer: '', on: 'value' };
}

export function failureSentence(failure: ReadFailure): string {
  return FAILURES[failure];
}
