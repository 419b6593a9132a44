/** The only door to `chalk`. Colour never carries a meaning that words do not. */
import { Chalk } from 'chalk';
import type { Severity } from '../core/diagnostic.ts';

export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

export function styleFor(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const bySeverity = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    severity: (severity, text) => bySeverity[severity](text),
  };
}
