/** `a_completer`: what the author does not know yet, or must have confirmed. */

import { formatDate } from '../french/dates.ts';
import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { FIELDS, fieldAt } from '../model/fields.ts';
import { fromDotted, toFieldPath } from '../model/pointer.ts';
import { WHO_WORDS, type Who } from '../model/who.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface Todo {
  /** JSON pointer of the field concerned. */
  pointer: string;
  motif: 'ne_sait_pas' | 'a_confirmer' | null;
  /** « À compléter par le coach avant le 3 mars 2027. » or the empty string. */
  sentence: string;
  entry: Draft;
}

export function todosOf(draft: Draft): Todo[] {
  return draft.at('a_completer').items.flatMap((entry) => {
    const path = entry.at('champ').text;
    if (path === undefined) return [];
    const motif = entry.at('motif').text;
    const known = motif === 'ne_sait_pas' || motif === 'a_confirmer' ? motif : null;
    return [{ pointer: fromDotted(path), motif: known, sentence: sentenceOf(entry), entry }];
  });
}

function sentenceOf(entry: Draft): string {
  const who = WHO_WORDS[entry.at('qui').text as Who];
  const before = entry.at('avant_le').date;
  if (!who && !before) return '';
  return `À compléter${who ? ` par ${who}` : ''}${before ? ` avant le ${formatDate(before)}` : ''}.`;
}

export function todoFindings(draft: Draft, todos: readonly Todo[]): Finding[] {
  return todos.flatMap((todo) => {
    const place = { pointer: todo.entry.at('champ').pointer, on: 'value' as const };
    const path = todo.entry.at('champ').text ?? '';
    if (!fieldAt(toFieldPath(todo.pointer))) {
      const hint = didYouMean(
        path,
        FIELDS.map((field) => field.path),
      );
      return [
        plainFinding(
          'todo',
          'a-completer/inconnu',
          'warning',
          `Aucun champ ne s’appelle ${quote(path)}.${hint}`,
          place,
        ),
      ];
    }
    if (todo.motif === 'ne_sait_pas' && draft.follow(todo.pointer).isAnswered) {
      const message = `${quote(path)} est maintenant renseigné. Retirez-le de « a_completer ».`;
      return [plainFinding('todo', 'a-completer/deja-repondu', 'warning', message, place)];
    }
    return [];
  });
}
