/** Answers made of words of every day alone: « Bons retours dans l’ensemble », « rester mobilisés ». None tells who, what or how many. */
import { plain } from '../french/fold.ts';
import { remembered } from '../french/remembered.ts';
import { LINKS } from './links.ts';

/** Whole words, or beginnings of the longer ones (`~`): an opinion, a wait, a wish, a size that nobody counted. */
const WORDS =
  'ok bon bons bonne bonnes mieux pire mal super top bof content~ heureu~ ravi ravis satisf~ positi~ negati~ favorabl~ normal~ classique~ habituel~ pareil~ idem ' +
  'avis impression~ ressenti~ feeling doigt mouille pif pifometre memoire instinct intuition hasard sentiment retour retours accueil ' +
  'divers diverse~ plusieurs certain certains certaine certaines chose choses truc trucs machin suite reste gens ras signaler notable~ special speciale particulier particuliere ' +
  'voir verra verrai verrons aviser avisera aviserons attendre attend attends attendons attendra continuer continue continuons poursuivre poursuite poursuivons garder gardons cap maintenir maintien rester restons ' +
  'mobilise~ motive~ vigilan~ attenti~ prudent~ prudence patient patience tenir tiendra tenons debrouill~ oppose controle croise ' +
  'concerne~ interesse~ interessant~ idee idees trouve caution moral~ regard bienveill~ longue long date petit petite petits petites peu perdu appris negligeable~ considerable~ montant montants jeu ' +
  'large larges grand grande nombre nombreu~ maximum possible~ tard bientot prochain~ moment heure instant stade depart debut temps venez venir voudront voudra veulent veut ' +
  'bravo merci felicitation~ ravie ravies genial~ formidable~ campagne communication institutionnel~ montee difficulte~ souci~ risque~ danger~ obstacle~ probleme~ changement~ effort~ volonte courage espoir esperons espere cote sens commun';

const EVERYDAY = new RegExp(`^(?:${WORDS.replaceAll('~', '[a-z]*').split(' ').join('|')})$`);
/** Short ones are read too: « à », « on ». */
const NEVER =
  /^(?:[a-z]{1,2}|on|les|des|aux|pas|sur|est|ete|oui|non|rien|tout|tous|toute|toutes|personne|aucune?|plus)$/;

/** Longer, and something is told. In UTF-16 units. */
const LONGEST = 90;

/** No figure, no name, and no word that says anything by itself. */
export function isEveryday(text: string): boolean {
  if (text.length > LONGEST || /\d|[^.!?\s«"“]\s+\p{Lu}/u.test(text)) return false;
  const words = plain(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.every((word) => isNothing(word)) && words.some((word) => isEverydayWord(word));
}

function isNothing(word: string): boolean {
  return isEverydayWord(word) || NEVER.test(word) || LINKS.has(word);
}

const MOST_WORDS = 20_000;
/** Whether one word of a text is of every day. The same ones come back, and there are many to compare them with. */
export const isEverydayWord = remembered((word) => EVERYDAY.test(word), MOST_WORDS);
