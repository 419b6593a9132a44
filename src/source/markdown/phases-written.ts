/** The phases of a published fiche, however its author wrote them: « accélération », « 04/05/2026 », one alone. */
import { isDate, readDate } from '../../french/dates.ts';
import { fold } from '../../french/fold.ts';
import { isObject } from '../../model/draft.ts';
import { publishedPhase } from '../../model/published-phases.ts';

export interface PhasesWritten {
  /** In the order of the file, as the site would have them; each keeps its rank. */
  phases: readonly unknown[];
  /** Nothing of them is lost: names and days were read. */
  isWhole: boolean;
}

export function phasesWritten(value: unknown): PhasesWritten {
  if (value === null || value === undefined) return { phases: [], isWhole: true };
  const all = (Array.isArray(value) ? value : [value]).map(phaseWritten);
  return { phases: all.map(({ one }) => one), isWhole: all.every(({ isRead }) => isRead) };
}

function phaseWritten(given: unknown): { one: unknown; isRead: boolean } {
  const own = typeof given === 'string' ? { name: given } : given;
  if (!isObject(own)) return { one: given, isRead: false };
  const name = typeof own.name === 'string' ? nameWritten(own.name) : own.name;
  const [start, end] = [own.start, own.end].map(dayWritten);
  const isKnown = typeof name === 'string' && publishedPhase(name) !== null;
  const isDated = [start, end].every((day) => day === undefined || day === null || isDate(day));
  return {
    one: { ...own, name, ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    isRead: isKnown && isDated,
  };
}

function nameWritten(name: string): string {
  const plainName = fold(name)
    .trim()
    .replace(/[\s_]+/g, '-');
  return publishedPhase(plainName) === null ? name : plainName;
}

function dayWritten(day: unknown): unknown {
  return typeof day === 'string' && !isDate(day) ? (readDate(day) ?? day) : day;
}
