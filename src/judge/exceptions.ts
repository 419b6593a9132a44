/** `exceptions`: findings that the team assumes, with a reason and, if they wish, an end date. */

import { formatDate } from '../french/dates.ts';
import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { type Finding, plainFinding } from './finding.ts';
import { isExcusable } from './kind.ts';

export interface Exceptions {
  /** Ids of the rules excused today -> the reason, and until when. */
  excused: ReadonlyMap<string, { reason: string; until: string | null }>;
  /** What is wrong with the exceptions themselves. `raised`: ids of all findings there would be at the gate. */
  findings(raised: ReadonlySet<string>): Finding[];
}

export function readExceptions(draft: Draft, today: string, knownIds: ReadonlySet<string>): Exceptions {
  const entries = draft.at('exceptions').items.flatMap((entry) => {
    const rule = entry.at('regle').text;
    return rule === undefined ? [] : [{ entry, rule, problem: problemOf(entry, rule, today, knownIds) }];
  });
  const valid = entries.filter(({ problem }) => problem === null);
  return {
    excused: new Map(
      valid.map(({ rule, entry }) => [
        rule,
        { reason: entry.at('motif').text ?? '', until: entry.at('jusqu_au').date ?? null },
      ]),
    ),
    findings: (raised) => [
      ...entries.flatMap(({ problem }) => problem ?? []),
      ...valid.filter(({ rule }) => !raised.has(rule)).map(({ entry, rule }) => useless(entry, rule)),
    ],
  };
}

function problemOf(entry: Draft, rule: string, today: string, knownIds: ReadonlySet<string>): Finding | null {
  const place = { pointer: entry.at('regle').pointer, on: 'value' as const };
  if (!isExcusable(rule)) {
    const message = `${quote(rule)} concerne le fichier lui-même et ne s’excuse pas. Corrigez le passage signalé.`;
    return plainFinding('exception', 'exception/inutile', 'warning', message, place);
  }
  if (!knownIds.has(rule)) {
    const hint = didYouMean(rule, knownIds, ' Lancez « fiche rules » pour les lister.');
    return plainFinding(
      'exception',
      'exception/inconnue',
      'warning',
      `Aucune règle ne s’appelle ${quote(rule)}.${hint}`,
      place,
    );
  }
  if (!entry.at('motif').text) {
    const message = `L’exception à ${quote(rule)} n’a pas de motif : elle n’excuse rien. Écrivez pourquoi vous l’assumez.`;
    return plainFinding('exception', 'exception/sans-motif', 'warning', message, {
      pointer: entry.at('motif').pointer,
      on: 'key',
    });
  }
  const until = entry.at('jusqu_au').date;
  if (until !== undefined && until < today) {
    const message = `L’exception à ${quote(rule)} a pris fin le ${formatDate(until)}. Corrigez la fiche ou repoussez la date.`;
    return plainFinding('exception', 'exception/expiree', 'warning', message, {
      pointer: entry.at('jusqu_au').pointer,
      on: 'value',
    });
  }
  return null;
}

function useless(entry: Draft, rule: string): Finding {
  const message = `L’exception à ${quote(rule)} n’excuse rien : la règle est respectée. Retirez-la.`;
  return plainFinding('exception', 'exception/inutile', 'warning', message, {
    pointer: entry.at('regle').pointer,
    on: 'value',
  });
}
