/** In which way a person is asked: at a terminal, or line by line. */
import type { Io, OpenAsk } from '../ports.ts';
import { UserError } from '../user-error.ts';

const WITHOUT =
  'Sans terminal, ajoutez --accessible, ou donnez vos réponses dans un fichier : fiche init --answers reponses.yaml --non-interactive';

/** `without`: what to do without one. Opens the conversation in the mode that the person or the terminal calls for. Throws `UserError` without either. */
export async function openAsk(accessible: boolean | undefined, io: Io, without = WITHOUT): Promise<OpenAsk> {
  const { env } = io;
  const ascii = !isUnicode(env);
  const wanted = accessible || isSet(env.ACCESSIBLE) || env.TERM === 'dumb';
  // Git Bash gives a pipe in place of a terminal.
  if (wanted || (!io.stdin.isTTY && env.MSYSTEM !== undefined)) return io.ask('lines', ascii);
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    throw new UserError(`L’entretien a besoin d’un terminal. ${without}`);
  }
  return io.ask('terminal', ascii);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false|non)$/i.test(value);
}

/** What the locale says; Windows and terminals that say nothing of it show Unicode. */
function isUnicode(env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}
