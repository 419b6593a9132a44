/** A command line that could not be understood, told in French. */

import { asTyped, invisibleIn } from '../../french/invisible.ts';
import { didYouMean } from '../../french/nearest.ts';
import { quote } from '../../french/typography.ts';
import { UserError } from '../user-error.ts';

/** What the parser says of it. */
interface Misuse {
  code: string;
  message: string;
}

/** A command as the parser knows it. */
interface Known {
  name(): string;
  parent: Known | null;
  commands: readonly Known[];
  options: readonly { long?: string | undefined }[];
}

/** Commander only speaks English: its codes are stable, its sentences are not read but for the names they quote. */
export function usageError(error: Misuse, program: Known, argv: readonly string[]): UserError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = program.commands.find((one) => one.name() === argv.find((arg) => !arg.startsWith('-')));
  const misplaced = error.code === 'commander.unknownOption' && command !== undefined ? beforeIts(command, argv) : null;
  if (misplaced !== null) return new UserError(misplaced);
  const help = `Lancez « fiche ${command ? `${command.name()} ` : ''}--help » pour l’aide.`;
  return new UserError(`${usageMessage(error, named, command ?? program, argv)} ${help}`);
}

function usageMessage(error: Misuse, named: string, command: Known, argv: readonly string[]): string {
  const names = named.split(/[ ,]+/);
  // As it was typed.
  const flag = quote(names.find((one) => argv.some((arg) => arg.split('=')[0] === one)) ?? names[0] ?? named);
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = command.options.flatMap((option) => option.long ?? []);
      const hidden = hiddenIn(named);
      if (hidden !== null) return hidden;
      const [bare = '', given] = named.split('=');
      if (given !== undefined && known.includes(bare)) return `L’option ${quote(bare)} ne prend pas de valeur.`;
      return `L’option ${quote(named)} n’existe pas.${didYouMean(named, known)}`;
    }
    case 'commander.unknownCommand':
      return unknownCommand(named, command);
    case 'commander.excessArguments':
      return command.parent ? 'Il y a trop de mots dans la commande.' : unknownCommand(argv[0] ?? '', command);
    case 'commander.missingArgument':
      return `Il manque ${quote(named)}.`;
    case 'commander.optionMissingArgument':
      return `L’option ${flag} attend une valeur.`;
    case 'commander.invalidArgument': {
      const single = argv.find(
        (arg) => /^-[a-z]{2,}$/.test(arg) && command.options.some(({ long }) => long === `-${arg}`),
      );
      if (single !== undefined) return `L’option ${quote(single)} s’écrit avec deux tirets : -${single}.`;
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
      const expected = /is invalid\. (.*)$/s.exec(error.message)?.[1] ?? '';
      return `L’option ${flag} ne comprend pas ${quote(value)}. ${expected}`;
    }
    default:
      return 'La commande n’a pas été comprise.';
  }
}

/** An option of the command's, given before its name; null where there is none. */
function beforeIts(command: Known, argv: readonly string[]): string | null {
  const [first = ''] = argv;
  const [long = ''] = first.split('=');
  if (!command.options.some((option) => option.long === long)) return null;
  return `L’option ${quote(long)} se met après la commande : fiche ${command.name()} ${first}`;
}

/** « --fix » and a no-break space, pasted from a page; null where every sign is seen. */
function hiddenIn(word: string): string | null {
  const hidden = invisibleIn(word);
  return hidden === null ? null : `${quote(asTyped(word).trim())} cache ${hidden}. Retapez ce mot.`;
}

function unknownCommand(name: string, command: Known): string {
  const hidden = hiddenIn(name);
  if (hidden !== null) return hidden;
  const root = command.parent ?? command;
  return `La commande ${quote(name)} n’existe pas.${didYouMean(
    name,
    root.commands.map((one) => one.name()),
  )}`;
}
