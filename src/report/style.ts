import type { Severity } from '../model/severity.ts';

/** How a report stresses words. Colour never carries a meaning that words do not. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

export const PLAIN: Style = { strong: (text) => text, faint: (text) => text, severity: (_, text) => text };
