/** Answers that say nothing. Only of a whole answer: inside a sentence the same words may say much. */
import { plain } from '../french/fold.ts';

/** Longer, and something is said. In UTF-16 units. */
const LONGEST = 70;

/** What remains to be done, in as many ways as people put it off. */
const VERBS =
  'etudier|definir|preciser|completer|remplir|designer|confirmer|venir|voir|revoir|faire|determiner|identifier|affiner|approfondir|construire|trancher|decider|renseigner|rediger|chiffrer|calculer|estimer|evaluer|trouver|nommer|choisir|consolider|valider|arbitrer|discuter|reprendre';

const DELAYED: readonly RegExp[] = [
  new RegExp(
    `^(?:reste |encore |ca reste |point |chiffre |nom |element |elements |reponse )?(?:a|en cours d[e']) ?(?:${VERBS})(?: (?:plus tard|ulterieurement|prochainement|bientot|ensuite|ensemble|collectivement|en equipe|si besoin|en comite|(?:avec|par|pendant|lors d[eu]|apres|suite a|en fonction d[eu]) .{1,40}))?$`,
  ),
  /^(?:c'est |encore |toujours |actuellement )?en (?:cours|attente|reflexion|discussion|projet|preparation|construction)(?: d[e'] ?(?:definition|reflexion|redaction|validation|cadrage|discussion|etude|recherche|recrutement|negociation|elaboration|finalisation|collecte|analyse|creation|signature|arbitrage|instruction|preparation|construction|reponse|decision|retour|chiffrage|identification)s?(?: .{1,30})?)?$/,
  /^(?:en cours |cours )?de (?:definition|reflexion|cadrage|redaction)$/,
  /^(?:pas|non|jamais) ?(?:encore )?(?:definie?s?|connue?s?|determinee?s?|renseignee?s?|communiquee?s?|precisee?s?|identifiee?s?|chiffree?s?|fait|faite|disponibles?|evaluee?s?|decidee?s?|designee?s?|pour l'instant|a ce stade|encore)(?: (?:pour l'instant|a ce stade|pour le moment|a ce jour))?$/,
  /^(?:je |on |nous |ne )?(?:ne )?(?:sais|sait|savons) pas(?: encore)?$/,
  /^(?:inconnue?s?|indeterminee?s?|indefinie?s?|a suivre|plus tard|on verra|nous verrons|bientot|prochainement|ulterieurement|un jour|tbd|tbc|todo|xxx+|wip|nsp|jsp|nc|n\.?c\.?|nd)$/,
  /^cf\.? .{1,60}$/,
  /^(?:voir|se referer|se reporter|comme)(?: (?:a|au|aux|a la|la|le|les|en|dans|dans la|dans le))? ?(?:plus haut|plus bas|ci[- ]?(?:dessus|dessous|joint)|annexe|document|note|fiche|piece|dossier|question|reponse|partie|section|paragraphe|point|page|supra|infra|precedent)(?!\w* \w+ \w+ \w+).{0,30}$/,
  /^(?:ci-dessus|ci-dessous|plus haut|voir ci-joint|ci-joint|idem|meme chose|pareil|la meme chose|deja dit|deja repondu|supra|infra)$/,
  /^(?:ok|oui|non|yes|no|d'accord|bien|tres bien|parfait|fait|bof|test|essai|texte|lorem ipsum|abc|azerty|aaa+|bla(?: ?bla)*|etc\.?|blabla)$/,
];

const NONE =
  /^(?:neant|aucune?s?|rien(?: a (?:signaler|declarer|dire|ajouter))?|sans objet|s\.?o\.?|ras|r\.a\.s|n\/a|na|non applicable|pas d'objet|(?:il n'y en a|y en a|nous n'en avons|je n'en vois) (?:pas|aucune?)|pas de (?:reponse|commentaire)s?|zero)$/;

/** Nothing, or signs alone. */
const MARKS = /^[\s.…?!*_/\\|+=~#'"«»()[\]{}<>:;,-]*$/;

/** « à étudier », « cf. plus haut », « ok », « ... »; and « néant », « sans objet », unless there may rightly be none. */
export function saysNothing(text: string, canBeNone: boolean): boolean {
  if (text.length > LONGEST) return false;
  if (MARKS.test(text)) return true;
  const said = bareOf(plain(text));
  return DELAYED.some((pattern) => pattern.test(said)) || (!canBeNone && NONE.test(said));
}

const BEFORE = '([{<«"\'*_-';
const AFTER = ')]}>»"\'*_.…!?;,:-';

/** Without the signs around. */
function bareOf(flat: string): string {
  let [start, end] = [0, flat.length];
  while (start < end && isAmong(BEFORE, flat.charAt(start))) start += 1;
  while (end > start && isAmong(AFTER, flat.charAt(end - 1))) end -= 1;
  return flat.slice(start, end);
}

function isAmong(signs: string, character: string): boolean {
  return signs.includes(character) || /\s/.test(character);
}
