/** The only door to `chalk`; loaded when the output is a terminal. */
import { Chalk } from 'chalk';
import type { Style } from './style.ts';

const chalk = new Chalk({ level: 1 });
const BY_SEVERITY = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };

export const COLOUR: Style = {
  strong: (text) => chalk.bold(text),
  faint: (text) => chalk.dim(text),
  severity: (severity, text) => BY_SEVERITY[severity](text),
};
