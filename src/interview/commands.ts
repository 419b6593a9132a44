/** What is typed to steer the conversation rather than to answer: the same words in both modes. */
import { fold, plain } from '../french/fold.ts';
import type { Command } from './ask.ts';

const WORDS: Record<string, Command> = {
  '?': 'help',
  aide: 'help',
  '<': 'back',
  '*': 'all',
  tout: 'all',
  tout_voir: 'all',
  tout_revoir: 'all',
  revenir: 'back',
  passer: 'pass',
  passe: 'pass',
  je_passe: 'pass',
  question_suivante: 'pass',
  on_passe: 'pass',
  suivant: 'pass',
  retour: 'back',
  precedent: 'back',
  pourquoi: 'help',
  help: 'help',
  jsp: 'unknown',
  jsp_trop: 'unknown',
  euh: 'unknown',
  ca_depend: 'unknown',
  stop: 'quit',
  effacer: 'erase',
  quitter: 'quit',
};

/** Longer, and something is said. In UTF-16 units. */
const LONGEST = 60;

/** « je ne sais pas », in as many ways as people have. */
const UNKNOWING =
  /^(?:(?:la[, ]+|alors[, ]+|euh[, .]*|ben[, ]+|bah[, ]+)?(?:je |j'|on |nous |moi )?(?:ne |n'|l')?(?:(?:le |en )?sa(?:is|it|vons) (?:pas|plus|rien)|(?:en )?ai (?:aucune|pas d'|pas la moindre) idee|avons aucune idee|ignore|(?:le )?ignorons|connais pas)(?: (?:trop|encore|vraiment|du tout|exactement|bien|pour l'instant|a ce stade|quoi (?:dire|repondre|mettre)|desole|moi non plus))*|chsais pas|sais pas(?: trop)?|aucune idee(?: pour l'instant)?|pas (?:la moindre )?idee|pas d'idee|(?:c'est )?a (?:voir|definir|determiner|preciser|completer|confirmer|etudier)(?: (?:plus tard|ensemble|encore|avec .{1,30}))?|bonne question|difficile a dire|impossible a dire|on (?:verra|ne sait pas)(?: (?:bien|plus tard))?|je verrai|nsp|\?{2,}|mystere|c'est flou|pas clair(?: encore)?|je vais me renseigner|(?:il )?faut que je (?:demande|voie|verifie|me renseigne)|je n'ai pas la reponse|je (?:ne )?suis pas sure?|c'est (?:trop|bien trop) tot(?: pour (?:le )?(?:dire|savoir|repondre))?)(?<![\s.!…])[\s.!…]*$/;
const PUZZLED =
  /^(?:je (?:ne )?comprends? (?:pas|rien)(?: (?:la question|bien|ce que .{1,30}))?|comprends pas|c'est-a-dire|comment ca|que voulez-vous dire|qu'est-ce que (?:ca|cela) veut dire|c'est quoi(?: [^.]{1,40})?|pourquoi (?:cette question|vous (?:me )?demandez (?:ca|cela))|quoi)(?<![\s.!?…])[\s.!?…]*$/;

/** Why one does not know: nothing that answers. In UTF-16 units, and no figure in it. */
const LONGEST_REASON = 110;
const WITHOUT_ANSWER =
  /^(?:(?:la|alors|euh|ben|bah|oh|pff+)[,. ]{1,3}){0,3}(?:je |j'|on |nous |moi )?(?:ne |n')?(?:(?:sa(?:is|it|vons|urais|urions) pas|ai aucune idee|ignore)(?: vous)?(?: dire)?(?: (?:trop|encore|vraiment|du tout|exactement|bien)){0,3}|aucune idee|pas d'idee|je saurais pas vous dire)[,;:. ]{1,3}(?:(?:car|parce que|puisque|mais|et|vraiment|moi|franchement) |(?:parce|puis)qu'){0,3}(?:(?:je|on|nous|j')? ?(?:n'|ne )?(?:ai|a|avons|l'ai|l'a|en ai|en a|suis|sommes)? ?(?:pas|jamais|rien|aucune?)|il (?:faut|faudrait)|faut|faudrait|je (?:dois|demanderai|vais demander|me renseigne)|on (?:doit|demandera|va voir)|j'attends|c'est (?:pas|trop)|personne)(?: [^\d]*)?$/;

/** The command that a whole answer is; null when it is an answer. */
export function commandOf(text: string): Command | null {
  const said = text.trim();
  const word = fold(said.replace(/(?<![\s.!…])[\s.!…]+$/, ''));
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? null;
  const flat = plain(said);
  if (flat.length <= LONGEST_REASON && !/\d/.test(flat) && WITHOUT_ANSWER.test(flat)) return 'unknown';
  if (flat.length > LONGEST) return null;
  return UNKNOWING.test(flat) ? 'unknown' : PUZZLED.test(flat) ? 'help' : null;
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

/** What was typed before the sign that asked for help, or to see all: it stays in the field, the sign does not. */
export function withoutCommand(typed: string): string {
  return commandOf(typed) === null ? typed.replace(/[?*<]$/, '').trimEnd() : '';
}

/** How each is offered in a list of choices. */
export const COMMAND_LABELS: Record<Command, string> = {
  help: 'Pourquoi cette question ?',
  back: 'Revenir à la question d’avant',
  all: 'Voir toutes les réponses',
  pass: 'Passer cette question',
  unknown: 'Je ne sais pas encore',
  erase: 'Effacer la réponse',
  quit: 'Arrêter là',
};

/** Names of the commands to type, for the foot of a question: « < : revenir ». */
export function typedCommands(commands: readonly Command[]): string {
  const shown = (['back', 'all', 'help', 'unknown', 'pass', 'erase'] as const).filter((one) => commands.includes(one));
  return [...shown.map((one) => TYPED[one]), 'quitter'].join(', ');
}

const TYPED: Record<Exclude<Command, 'quit'>, string> = {
  back: '< revenir',
  all: '* tout voir',
  help: '? aide',
  unknown: 'jsp je ne sais pas encore',
  pass: 'passer',
  erase: 'effacer',
};
