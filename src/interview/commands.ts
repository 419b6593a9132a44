/** What is typed to steer the conversation rather than to answer: the same words in both modes. */
import { fold } from '../french/fold.ts';
import type { Command } from './ask.ts';

const WORDS: Record<string, Command> = {
  '?': 'help',
  aide: 'help',
  '<': 'back',
  revenir: 'back',
  passer: 'pass',
  jsp: 'unknown',
  je_ne_sais_pas: 'unknown',
  je_ne_sais_pas_encore: 'unknown',
  effacer: 'erase',
  quitter: 'quit',
};

/** The command that a whole answer is; null when it is an answer. */
export function commandOf(text: string): Command | null {
  const word = fold(text.trim());
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}

/**
 * The command in a line where an earlier answer stood: typed alone, or right after it. A space before `?` makes it
 * punctuation.
 */
export function commandAfter(initial: string, text: string): Command | null {
  const whole = commandOf(text);
  if (whole !== null || initial === '' || !text.startsWith(initial)) return whole;
  const added = text.slice(initial.length);
  return added.trim() === '?' && added !== '?' ? null : commandOf(added);
}

/** How each is offered in a list of choices. */
export const COMMAND_LABELS: Record<Command, string> = {
  help: 'Pourquoi cette question ?',
  back: 'Revenir à la question d’avant',
  pass: 'Passer cette question',
  unknown: 'Je ne sais pas encore',
  erase: 'Effacer la réponse',
  quit: 'Arrêter là',
};

/** Names of the commands to type, for the foot of a question: « < : revenir ». */
export function typedCommands(commands: readonly Command[]): string {
  const shown = (['back', 'help', 'unknown', 'pass', 'erase'] as const).filter((one) => commands.includes(one));
  return [...shown.map((one) => TYPED[one]), 'quitter'].join(', ');
}

const TYPED: Record<Exclude<Command, 'quit'>, string> = {
  back: '< revenir',
  help: '? aide',
  unknown: 'jsp je ne sais pas encore',
  pass: 'passer',
  erase: 'effacer',
};
