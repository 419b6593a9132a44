/** What is told of a published header, before it has a place: shared by those who look at its parts. */
import type { Severity } from '../model/severity.ts';

export interface HeaderContext {
  /** `AAAA-MM-JJ`. */
  today: string;
  /** Known organisations, by id; null when nobody says. */
  organisations: ReadonlySet<string> | null;
}

/** `rule`: the end of its id, after `entete/`. `at`: JSON pointer from the header. */
export interface Told {
  rule: string;
  severity: Severity;
  message: string;
  at: string;
}

export const error = (rule: string, at: string, message: string): Told => ({ rule, severity: 'error', message, at });
export const advice = (rule: string, at: string, message: string): Told => ({ rule, severity: 'info', message, at });
