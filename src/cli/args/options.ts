/** The only door to `commander`: how our commands and options are declared, in French. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isDate, readDate } from '../../french/dates.ts';
import { fold } from '../../french/fold.ts';
import { didYouMean } from '../../french/nearest.ts';
import { enumerate } from '../../french/typography.ts';
import { PHASES, phaseNamed } from '../../model/phase.ts';
import type { Io } from '../ports.ts';

export { Command, CommanderError, InvalidArgumentError, Option };

/** Runs a handler, and keeps its exit code. */
export type Done = (handler: (...given: never[]) => Promise<number>) => (...given: unknown[]) => Promise<void>;

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Usage:': 'Emploi :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Global Options:': 'Options communes :',
    'Commands:': 'Commandes :',
  }),
);

export function sub(program: Command, io: Io, usage: string, description: string): Command {
  const [name = '', ...rest] = usage.split(' ');
  // Whoever sets it for one command sets it for all.
  const command = frenchCommand(program.createCommand(name), io)
    .description(description)
    .option('--no-color', 'sans couleur');
  program.addCommand(command.usage([...rest, '[options]'].join(' ')));
  return command;
}

export function frenchCommand(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => TITLES.get(title) ?? title,
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace(' [options]', '').replace('[options]', '')}`.trim(),
      optionDescription: withChoices,
      argumentDescription: (argument) => argument.description,
    });
}

function withChoices(option: Option): string {
  const choices = option.argChoices ? ` (${option.argChoices.join(', ')})` : '';
  const standard = typeof option.defaultValue === 'string' ? ` [par défaut : ${option.defaultValue}]` : '';
  return `${option.description}${choices}${standard}`;
}

/** In any case, accents or not. `take` is told each value, for options that are given several times. */
export function oneOf(
  flags: string,
  description: string,
  values: readonly string[],
  take: (value: string) => void = () => {},
): Option {
  return new Option(flags, description).choices(values).argParser((text) => {
    const value = values.find((one) => fold(one) === fold(text));
    if (value !== undefined) {
      take(value);
      return value;
    }
    throw new InvalidArgumentError(`Écrivez ${enumerate(values, 'ou')}.${didYouMean(text, values)}`);
  });
}

export function phaseOption(description: string): Option {
  const option = oneOf('--phase <phase>', description, PHASES);
  const parse = option.parseArg;
  // By its new name too.
  return option.argParser((text, before) => phaseNamed(fold(text)) ?? parse?.(text, before));
}

export function todayOption(): Option {
  return dateOption('--today <date>', 'date du jour à retenir, AAAA-MM-JJ');
}

export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    const date = readDate(text);
    if (!date || !isDate(date)) throw new InvalidArgumentError('Écrivez une date, par exemple 2027-03-15.');
    return date;
  });
}
