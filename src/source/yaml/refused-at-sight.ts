/** What no reader of YAML needs to be asked about: nesting without end, a merge that git left, a directive. */
import { quote } from '../../french/typography.ts';
import type { Span } from '../position.ts';
import type { Flaw } from '../source.ts';
import { directiveIn } from './around.ts';
import { yamlErrorMessage } from './errors.ts';

/** `- - - -` and the like: deep nesting without indentation crashes the parser before its own guard. */
const DEEP_PREFIX = /^(?:[ \t]*[-?:][ \t]){64}/m;

/** As deep, between braces or brackets. */
const DEEP_FLOW = /(?:[[{][^[\]{}]{0,40}){64}/;

/** What git leaves in a file that two branches changed. */
const MERGE = /^[ \t]{0,80}(?:<{7}|>{7})(?:[ \t][^\r\n]*)?\r?$|^={7}\r?$/m;

/** Whether the short way must not be tried. */
export function holdsUnreadable(text: string): boolean {
  return DEEP_PREFIX.test(text) || DEEP_FLOW.test(text) || MERGE.test(text);
}

/** Null where the text is to be read. */
export function refusedAtSight(text: string): Flaw | null {
  const deep = DEEP_PREFIX.exec(text) ?? DEEP_FLOW.exec(text);
  if (deep) return grammar('yaml/syntaxe', yamlErrorMessage('RESOURCE_EXHAUSTION'), [deep.index, deep.index + 1]);
  const merge = MERGE.exec(text);
  if (merge) {
    const line = merge[0];
    const message = `Une fusion de git n’est pas terminée : ${quote(line)}. Gardez une des deux versions, puis retirez les lignes <<<<<<<, ======= et >>>>>>>.`;
    return grammar('yaml/syntaxe', message, [merge.index, merge.index + line.length]);
  }
  const directive = directiveIn(text);
  return directive === null ? null : grammar('yaml/syntaxe', directive.message, directive.span);
}

/** In offsets of the text. */
export function grammar(rule: string, message: string, offsets: Span, pointer = ''): Flaw {
  return { kind: rule === 'fichier/taille' ? 'file' : 'yaml', rule, message, pointer, on: 'value', offsets };
}

/** A file that holds nothing, or remarks alone. */
export function emptyFile(text: string): Flaw {
  const isTitled = /^#{1,6} \S/m.test(text) && !/^# (?:Brouillon|format)/m.test(text);
  const message = isTitled
    ? 'Le fichier ne contient que des lignes qui commencent par « # » : du Markdown, peut-être, mais pas une fiche. Est-ce le bon fichier ?'
    : 'Le fichier est vide. Lancez « fiche init » pour l’écrire pas à pas.';
  return { kind: 'file', rule: 'fichier/vide', message, pointer: '', on: 'value' };
}
