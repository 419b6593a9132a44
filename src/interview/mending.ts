/** What `fiche edit` asks: first what was left to complete, then what is missing or fails, section by section. */
import type { Draft } from '../core/draft.ts';
import { FIELDS, fieldAt } from '../core/fields.ts';
import { lintText } from '../core/lint.ts';
import { fromDotted, toDotted, toFieldPath } from '../core/pointer.ts';
import type { Judge } from './coach.ts';
import type { Depth } from './depth.ts';
import { draftOf } from './record.ts';
import { type Agenda, agendaOf, type Item, NOT_ASKED, type Screen, titleOf } from './screens.ts';

/** As at the gate of the phase: what is only recommended waits for the complete interview. */
export function mendingAgenda(text: string, depth: Depth, judge: Judge): Agenda {
  const draft = draftOf(text);
  const { findings } = lintText('', text, judge.catalogue, { today: judge.today, phase: judge.phase, gate: true });
  const due = findings.filter(({ rule, severity }) => depth === 'complet' || severity !== 'info' || !isAbsence(rule));
  const failing = due.filter(({ rule }) => !/^(?:a-completer|exception)\//.test(rule)).map(({ pointer }) => pointer);
  const sections = new Map<string, string[]>();
  for (const pointer of failing) {
    const section = toDotted(pointer).replace(/[.[].*$/, '');
    sections.set(section, [...(sections.get(section) ?? []), pointer]);
  }
  const promised = screenOf('ce qui restait à compléter', promises(draft), draft);
  const screens = FIELDS.filter((field) => sections.has(field.path)).flatMap((field) =>
    screenOf(titleOf(field), sections.get(field.path) ?? [], draft),
  );
  return { ...agendaOf(judge.phase, depth), screens: [...promised, ...screens], brief: false, essential: 0 };
}

function isAbsence(rule: string): boolean {
  return rule.startsWith('requis/');
}

function promises(draft: Draft): string[] {
  return draft.at('a_completer').items.flatMap((todo) => {
    const path = todo.at('champ').text;
    return path === undefined ? [] : [fromDotted(path)];
  });
}

function screenOf(title: string, pointers: readonly string[], draft: Draft): Screen[] {
  const items = pointers.flatMap((pointer) => itemAt(pointer, draft));
  return items.length > 0 ? [{ title, items }] : [];
}

/** None for what no question can mend: an unknown key, what the tool keeps for itself. */
function itemAt(pointer: string, draft: Draft): Item[] {
  const path = toDotted(pointer);
  const field = fieldAt(toFieldPath(pointer));
  if (!field || (NOT_ASKED.test(path) && !ASKED_TO_MEND.has(path))) return [];
  const isList = field.kind === 'list' && !/\]$/.test(path);
  if (!isList) return [{ field: path }];
  return [{ list: path, ...(draft.at(path).isAnswered && { grow: true as const }) }];
}

/** Set by the tool at first, and then the author's to keep right. */
const ASKED_TO_MEND = new Set(['phase', 'statut', 'identifiant', 'date_maj']);
