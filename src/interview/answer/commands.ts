/** What is typed to steer the conversation rather than to answer: the same words in both modes. */

import { fold, plain } from '../../french/fold.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import type { Command } from '../agenda/ask.ts';
import { saidCommand } from './said-commands.ts';

const WORDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    '?': 'help',
    // As in an editor.
    ':q': 'quit',
    ':q!': 'quit',
    ':wq': 'quit',
    ':x': 'quit',
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
    la_question_suivante: 'pass',
    question_suivante_svp: 'pass',
    suivante: 'pass',
    skip: 'pass',
    passons: 'pass',
    je_saute: 'pass',
    on_saute: 'pass',
    je_zappe: 'pass',
    on_zappe: 'pass',
    je_prefere_passer: 'pass',
    on_passe: 'pass',
    suivant: 'pass',
    passez: 'pass',
    passer_svp: 'pass',
    passe_a_la_suite: 'pass',
    la_suivante: 'pass',
    sauter: 'pass',
    ignorer: 'pass',
    retour: 'back',
    precedent: 'back',
    precedente: 'back',
    question_precedente: 'back',
    la_question_precedente: 'back',
    en_arriere: 'back',
    revenir_en_arriere: 'back',
    retour_en_arriere: 'back',
    back: 'back',
    reviens_en_arriere: 'back',
    reviens: 'back',
    oups_je_me_suis_trompe: 'back',
    oups_je_me_suis_trompee: 'back',
    oups: 'back',
    annuler: 'back',
    je_veux_revenir: 'back',
    retour_arriere: 'back',
    je_me_suis_trompe: 'back',
    je_me_suis_trompee: 'back',
    pourquoi: 'help',
    help: 'help',
    aide_moi: 'help',
    j_ai_besoin_d_aide: 'help',
    besoin_d_aide: 'help',
    a_l_aide: 'help',
    aidez_moi: 'help',
    exemple: 'help',
    un_exemple: 'help',
    un_exemple_svp: 'help',
    au_secours: 'help',
    ca_veut_dire_quoi: 'help',
    c_est_a_dire: 'help',
    hein: 'help',
    plait_il: 'help',
    jsp: 'unknown',
    jsp_trop: 'unknown',
    euh: 'unknown',
    ca_depend: 'unknown',
    stop: 'quit',
    stop_svp: 'quit',
    stop_pour_aujourd_hui: 'quit',
    quitter_svp: 'quit',
    pause: 'quit',
    arreter: 'quit',
    je_veux_arreter: 'quit',
    on_s_arrete_la: 'quit',
    je_m_arrete_la_pour_aujourd_hui: 'quit',
    je_reprends_demain: 'quit',
    je_continue_plus_tard: 'quit',
    la_suite_demain: 'quit',
    a_demain: 'quit',
    bye: 'quit',
    ciao: 'quit',
    effacer: 'erase',
    quitter: 'quit',
    exit: 'quit',
    quit: 'quit',
    au_revoir: 'quit',
    j_arrete: 'quit',
    j_arrete_la: 'quit',
    je_m_arrete: 'quit',
    je_m_arrete_la: 'quit',
    on_arrete_la: 'quit',
    je_fais_une_pause: 'quit',
    je_dois_y_aller: 'quit',
    je_continuerai_plus_tard: 'quit',
  }),
);

/** Longer, and something is said. In UTF-16 units. */
const LONGEST = 80;

/** Before what is said of not knowing. */
const HESITATING =
  '(?:(?:la|alors|euh|ben|bah|oh|pff+|hmm+|desolee?|honnetement|franchement|sincerement|pour (?:le moment|l.instant)|a ce stade|moi|nous)[, .]{1,3}){0,3}';
/** How little one knows. */
const HOW_MUCH =
  "(?: (?:trop|encore|vraiment|du tout|exactement|bien|pour (?:l'instant|le moment)|a ce stade|quoi (?:dire|repondre|mettre)|desolee?|moi non plus|ici|la|dire|vous dire))*";
/** « je ne sais pas », in as many ways as people have. */
const UNKNOWING = new RegExp(
  `^${HESITATING}(?:${[
    `(?:je |j'|on |nous |moi )?(?:ne |n'|l')?(?:(?:le |en )?sa(?:is|it|vons) (?:toujours )?(?:pas|plus|rien)|(?:en )?ai (?:aucune|pas d'|pas la moindre) ?idee|avons aucune idee|ignore|(?:le )?ignorons|connais pas|vois pas|(?:(?:ne )?(?:peux|pourrais|saurais)(?: pas)?|peux pas)(?= (?:repondre|(?:le |vous )?(?:le )?dire))|(?:peux|pourrais|saurais) pas (?:repondre|(?:le |vous )?(?:le )?dire))${HOW_MUCH}`,
    '(?:j.?|ch|ché |je )?(?:chai|chais|jsais|jse|che|se|sai|j.sais|jsai) (?:pas|plus|rien)(?: (?:trop|du tout|moi|encore))*',
    "(?:j'ai|g|j'?en ai|(?:on|nous) (?:n')?(?:en )?(?:a|avons)) pas d'idee|pas encore d'idee|(?:je |j'|on )?(?:n'|ne )?(?:en )?sai[st] (?:fichtre |strictement |absolument )?rien",
    '(?:aucune|pas la moindre|pas d.|no|zero) ?idee?a?(?: pour (?:l.instant|le moment)| du tout| franchement| precise| la)?',
    `(?:aucune? |pas d'|pas l'|pas de |sans |(?:je |on )?(?:n')?(?:ai|a) (?:pas|aucune?) (?:l'|d'|de |cette |la )?)(?:infos?|informations?|elements?|reponse|avis|donnees?|renseignements?)${HOW_MUCH}`,
    '(?:c.est )?a (?:voir|definir|determiner|preciser|completer|confirmer|etudier|demander|verifier|creuser|chercher|affiner|trancher|decider|discuter|clarifier)(?: (?:plus tard|ensemble|encore|(?:avec|au|aux?|a) (?:(?! (?:puis|sinon|qui|mais) )[^,;:]){1,35}))?',
    '(?:ce n.est |c.est )?pas encore (?:defini|decide|arrete|fixe|tranche|determine|regarde|cherche|clair|sur|su|pense)(?:e?s?)',
    '(?:pas|non) (?:encore )?(?:defini|decide|fixe|tranche|arrete|connu|reflechi)(?:e?s?)|en attente|n\\.?c\\.?|todo|\\.{3}|…|-{1,3}|dunno|pas maintenant|pas la moindre',
    '(?:je |j.|on )?(?:prefere|aime mieux) ne pas (?:repondre|dire)|personne ne (?:le )?sait|(?:je |on )?(?:vous |te )?(?:dirai|dirais) (?:ca )?plus tard|(?:je )?me renseigne|(?:je )?dois verifier|on y travaille',
    "(?:(?:ca|cela),? )?(?:on |nous |je )?(?:(?:n'|ne )?(?:en |y )?(?:ai|a|avons)|(?:ne )?l(?:'|es )(?:ai|a|avons)) (?:pas|jamais) (?:encore |vraiment )?(?:parle|reflechi|decide|pense|chiffre|compte|mesure|evalue|estime|calcule|demande|verifie|cherche|regarde|fait(?: le calcul)?)e?s?",
    "(?:aucune|pas la moindre|pas d') ?idee (?:du|de la|des|de|d'|sur) [^\\d,.;:!?]{2,30}",
    "bonne question|difficile a dire|impossible a dire|dur a dire|mystere(?: et boule de gomme)?|ca,? je l'ignore|(?:franchement|vraiment|la),? aucune|(?:on |je )?(?:n'|ne )?(?:a|ai) pas (?:encore )?regarde|c.est (?:flou|complique|encore flou)|pas (?:clair|simple)(?: encore)?|nsp|idk|tbd|\\?{2,}|joker|bof|mouais|hmm+|pff+|euh+",
    '(?:on |je )?(?:verra|verrai|verrons|en reparlera|en reparle|y reviendrai|reviendrai dessus|reviens dessus|ne sait pas)(?: (?:bien|plus tard))?',
    'plus tard|(?:je )?donne ma langue au chat|je seche|trou de memoire|rien ne me vient|(?:ca|cela) ne me dit rien',
    `(?:il )?(?:faut|faudrait|faudra)(?: que)? (?:je |j'|on |nous )?(?:regarde|demande|voie?|verifie|cherche|(?:me|se|nous) renseigne|pose la question|reflechi)(?:r|s|sse|ssions|ons)?(?: .{1,30})?`,
    'je (?:vais|dois) me renseigner',
    '(?:je |on )(?:y )?(?:cherche|reflechi[st]|travaille)(?: encore| toujours)|(?:je |on )y reflechi[st]|(?:c.est )?en (?:cours de )?(?:reflexion|discussion|definition)',
    `je (?:ne )?suis pas sure?|c'est (?:trop|bien trop) tot(?: pour (?:le )?(?:dire|savoir|repondre))?`,
  ].join('|')})[\\s.!…]{0,8}$`,
);
const PUZZLED =
  /^(?:(?:je |j'ai |on )?(?:ne |n'ai )?(?:(?:comprends?|pige) (?:pas|rien)|(?:pas|rien) compris)(?: (?:a )?(?:la question|bien|tout|ce que .{1,30}))?|c'est-a-dire|comment ca|(?:vous )?(?:pouvez-vous |pouvez |peux-tu |tu peux )?reformule[rz]?|que voulez-vous dire|qu'est-ce que (?:ca|cela) veut dire|c'est quoi(?: [^.]{1,40})?|pourquoi (?:cette question|vous (?:me )?demandez (?:ca|cela))|quoi|je suis perdue?|(?:vous (?:avez|auriez) |t'as )?un exemple)(?<![\s.!?…])[\s.!?…]*$/;

/** Why one does not know: nothing that answers. In UTF-16 units, and no figure in it. */
const LONGEST_REASON = 110;
const WITHOUT_ANSWER =
  /^(?:(?:la|alors|euh|ben|bah|oh|pff+)[,. ]{1,3}){0,3}(?:je |j'|on |nous |moi )?(?:ne |n')?(?:(?:sa(?:is|it|vons|urais|urions) pas|ai aucune idee|ignore)(?: vous)?(?: dire)?(?: (?:trop|encore|vraiment|du tout|exactement|bien)){0,3}|aucune idee|pas d'idee|je saurais pas vous dire)[,;:. ]{1,3}(?:(?:car|parce que|puisque|mais|et|vraiment|moi|franchement) |(?:parce|puis)qu'){0,3}(?:(?:je|on|nous|j')? ?(?:n'|ne )?(?:ai|a|avons|l'ai|l'a|en ai|en a|suis|sommes)? ?(?:pas|jamais|rien|aucune?)|il (?:faut|faudrait)|faut|faudrait|je (?:dois|demanderai|vais demander|me renseigne)|on (?:doit|demandera|va voir)|j'attends|c'est (?:pas|trop)|personne)(?: [^\d]*)?$/;

/** Longer, and something is told as well. In UTF-16 units. */
const LONGEST_REQUEST = 130;
/** Asked of whoever asks: an example, what a word means. */
const ASKING_BACK =
  /\b(?:vous |tu )(?:auriez|avez|aurais|as|pouvez (?:me )?(?:donner|montrer))(?: pas)? (?:un |une |d'|des )?(?:autres? )?exemples?\b|\b(?:auriez|avez|pouvez|pourriez)-vous (?:me )?(?:(?:donner|montrer) )?(?:un |d'|des )?(?:autres? )?exemples?\b|^(?:donne[rz]?|montre[rz]?)-moi (?:un |des )?(?:autres? )?exemples?\b|\bje (?:voudrais|veux|peux avoir|pourrais avoir) (?:voir )?un (?:autre )?exemple\b|\b(?:je (?:ne )?(?:vois|comprends|sais) pas (?:bien )?ce que vous (?:appelez|voulez dire|entendez|demandez|attendez)|qu'(?:appelez-vous|entendez-vous)|qu'est-ce que vous (?:appelez|entendez|voulez dire|attendez))\b/;
/** « je voudrais revenir à la question 8 », « je veux corriger ma réponse d’avant » */
const GOING_BACK =
  /^(?:(?:euh|attendez|non|oups|pardon|desolee?|ah)[,. ]{1,3}){0,3}(?:(?:est-ce que )?(?:je |on )?(?:voudrais|veux|aimerais|souhaite|peux|peut|pourrais|pourrait|puis)[- ]?(?:je|on)? |pouvez-vous |peut-on |il faut |faudrait )?(?:re)?(?:venir|viens|venez|tourner|tourne[sz]?|aller|retour|changer|modifier|corriger|refaire|reprendre)(?: en arriere)? (?:a |sur |vers )?(?:la |ma |l')?(?:question|reponse|etape|precedente?|numero)(?: (?:d'avant|precedente?|numero|n°|du |de la |sur ).{0,30}| \d{1,2})?(?:,? (?:svp|stp|merci))?(?:,? (?:j'ai|je|parce que|car) [^\d]{2,40})?[\s.!?…]{0,4}$/;

/** « tout voir svp » */
const POLITELY = /(?<=[a-z])_(?:svp|stp|s_il_(?:vous|te)_pla[iî]t|merci)$/;
/** « je saurais pas dire, savez-vous »: nothing is told by it. */
const TAIL =
  /,? (?:savez-vous|savez|voyez-vous|tiens|ma foi|a vrai dire|pour etre (?:franc|franche|honnete)|a dire vrai|(?:pour (?:l'instant|le moment)|a ce (?:jour|stade)),? (?:rien|pas encore)|rien (?:pour (?:l'instant|le moment)|encore))[\s.!…]{0,8}$/;

/** « aucune idée du nombre, franchement. trop tôt » */
function knowsNothing(flat: string): boolean {
  const clauses = flat.split(/[,.;!…]+ ?/).filter((one) => one.trim() !== '' && !IDLE.test(one.trim()));
  return clauses.length > 0 && clauses.every((one) => UNKNOWING.test(one.trim()));
}

const IDLE =
  /^(?:franchement|honnetement|vraiment|desolee?|(?:la|ca|cela|moi)|(?:c'est |il est )?(?:encore |bien |beaucoup )?trop tot(?: pour .{3,25})?|a ce stade|pour (?:l'instant|le moment)|mince|zut)$/;

/** The command that a whole answer is; null when it is an answer. */
export function commandOf(text: string): Command | null {
  const said = text.trim();
  const word = fold(withoutLastSigns(said) || said)
    .replace(/'/g, '_')
    .replace(POLITELY, '');
  const named = WORDS.get(word);
  if (named !== undefined) return named;
  const flat = plain(said);
  if (flat.length <= LONGEST_REASON && !/\d/.test(flat) && WITHOUT_ANSWER.test(flat)) return 'unknown';
  if (flat.length <= LONGEST_REQUEST && ASKING_BACK.test(flat)) return 'help';
  if (flat.length > LONGEST) return null;
  if (GOING_BACK.test(flat)) return 'back';
  if (UNKNOWING.test(flat.replace(TAIL, '')) || knowsNothing(flat)) return 'unknown';
  return PUZZLED.test(flat) ? 'help' : saidCommand(flat);
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
