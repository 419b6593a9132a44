/** How fiches are named, and why a file could not be opened. */

import { quote } from '../../french/typography.ts';
import type { Flaw } from '../../source/source.ts';
import { markdownKind } from '../../source/text-kind.ts';
import type { ReadFailure } from '../ports.ts';

/** Whatever the case: on most people's disks, `Fiche.YAML` is the same name. */
const FICHE_NAMES = /^(?:fiche|.+\.fiche)\.ya?ml$/is;

/** What an editor or a system leaves beside a file: Emacs's lock, macOS's other half, LibreOffice's and Word's locks. */
const DEBRIS = /^(?:\.#|\._|\.~|~\$)/;

/** The last name of a path with `/` separators. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isFicheName(name: string): boolean {
  return FICHE_NAMES.test(name) && !DEBRIS.test(name);
}

const HIDDEN_END = /^(.+\.ya?ml)\.(?:txt|text|doc|rtf|md)$|^fiche\.(?:txt|text|yaml\.yaml)$/i;
/** « fiche (1).yaml », « fiche - Copie.yaml », « ma fiche.yaml »: a copy, or a name as one gives it. */
const NEAR_NAME = /^(?!fiche\.config\.).{0,60}fiche.{0,60}\.ya?ml$/is;

/** What to say where no fiche was found, and a name is nearly one, by an ending that systems hide or a copy; empty when none is. */
export function misnamedSentence(names: readonly string[]): string {
  for (const name of names) {
    const [ended, stem] = HIDDEN_END.exec(name) ?? [];
    const isNear = ended !== undefined || (NEAR_NAME.test(name) && !DEBRIS.test(name) && !isFicheName(name));
    const meant = stem ?? (isNear ? 'fiche.yaml' : undefined);
    // The good one is beside it: renaming would write over it.
    if (meant !== undefined && !names.includes(meant))
      return ` ${quote(name)} n’est pas lu sous ce nom : renommez-le ${quote(meant)}.`;
  }
  return '';
}

/** What to say of a fiche written under a name that no command finds by itself; empty of any other. */
export function unfoundSentence(path: string): string {
  const name = baseName(path);
  if (isFicheName(name)) return '';
  const better = `${name.replace(/\.[a-z]{2,5}$/i, '')}.fiche.yaml`;
  return ` Sous ce nom, il faudra le donner à chaque commande ; nommée ${quote(better)}, elles la trouvent seules.`;
}

/** A text that may hold a fiche: only its content tells. */
const TEXT_NAMES = /\.(?:md|markdown)$/i;
/** What a repository says of itself. */
const HOUSE_NAMES = /^(?:readme|contributing|changelog|licen[cs]e|code_of_conduct|security|support|agents|claude)\b/i;

export function isTextName(path: string): boolean {
  const name = baseName(path);
  return TEXT_NAMES.test(name) && !DEBRIS.test(name);
}

/** Whether a text met in a folder is a fiche: a header, or a problem and its solution; a page of the house needs the header. */
export function isFicheText(path: string, text: string): boolean {
  const kind = markdownKind(text);
  if (kind === null || kind.hasHeader) return kind !== null;
  const name = baseName(path);
  return !HOUSE_NAMES.test(name) && kind.topics.has('probleme') && kind.topics.has('solution');
}

const FAILURES: Record<ReadFailure, string> = {
  missing: 'Ce fichier n’existe pas.',
  directory: 'C’est un dossier.',
  special: 'Ce n’est pas un fichier ordinaire, il ne se lit pas.',
  denied: 'Vous n’avez pas le droit de le lire. Demandez-le à son propriétaire.',
  dangling:
    'Ce lien ne mène à aucun fichier : celui qu’il nomme n’existe pas, ou il tourne en rond. Corrigez-le ou retirez-le.',
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
