/** Reasons that are nobody's own: an order, a duty, the praise of the service. */
import { plain } from '../french/fold.ts';

const ORDERED =
  /\b(?:n'(?:ont|a|aura|auront) pas (?:eu )?le choix|note de service|(?:on|la direction|la hierarchie|leur chef\w{0,2}) (?:(?:le |la )?leur (?:a |aura )?(?:(?:impos|ordonn)\w{0,3}|dit de)|(?:le|la) leur (?:a |aura )?demand\w{0,3}|leur (?:a |aura )?demand\w{0,3}(?! (?:si|au|par|ce|pourquoi|comment|combien)\b)(?! ?[:;,]))|(?:dans|a) leurs? (?:objectifs?(?: annuels?)?|fiches? de poste|missions?|lettres? de mission)|sur (?:ordre|instruction|consigne)|(?:ordre|instruction|consigne)s? d(?:e|u|es) |prevus? par (?:la |une )?(?:circulaire|note|convention|decret)|(?:inscri|basculer?|ajout|int[eé]gr|enrol|embarqu|rattach|affect)[a-z]{0,6} (?:[a-z]+ )?(?:d'office|automatiquement)|d'office (?:inscri|bascul|ajout|integr|enrol)[a-z]{0,6}|(?:ils|elles) n'(?:ont|auront|aura) rien a (?:faire|dire|demander)|(?:y )?sont (?:tenue?s|obligee?s(?! (?:de|a) rien)|contraints?|contraintes|astreinte?s)|(?:la )?(?:hierarchie|direction) (?:le |l'|y )?(?:impose|exige|tient))\b/;
const PRAISE =
  /^(?:car |parce qu(?:e |'))?(?:(?:le|notre|ce|cet|l')? ?(?:service|outil|projet|application|solution|idee)|il|elle|c'(?=est)) (?:est|sera|parait|semble) (?:tres |vraiment |tellement )?(?:utile|interessant|innovant|bon|bonne|pratique|super|genial|moderne|necessaire|indispensable)\w{0,2}\.?$/;

const CHIEF =
  '(?:direction|direct(?:eur|rice)s?|drh|hierarchie|chefs?|cheffes?|ars|comite|copil|prefete?|cabinet|cadres?|ministere|rectorat|responsables?|etat-major|dsi|maire|siege|inspecteurs?|proviseure?)';
/** « choisis par la direction », « la DRH a dressé la liste », « ont pas eu trop le choix » */
const CHOSEN = new RegExp(
  `\\b(?:choisi|retenu|selectionne|nomme|affecte|detache|missionne)e?s? (?:[a-z' -]{0,30} )?par (?:la |le |les |l'|leurs? )?${CHIEF}\\b|(?:la |le |les |l'|leurs? )${CHIEF}(?: d[eu]s? [a-z]{3,15})?(?: (?:les|nous))? (?:a|ont) (?:dresse la liste|retenu|nomme|choisi|designe|selectionne|affecte)|\\bpas (?:eu )?(?:(?:trop|vraiment|bien) )?(?:eu )?(?:(?:trop|vraiment) )?le choix\\b|\\bon leur a (?:mis|colle|refile) (?:ca|cela|le projet)\\b|\\bc'est (?:le|la|leur) ${CHIEF} qui (?:a (?:dit|decide|choisi|tranche)|decide|veut|choisit)`,
);
/** Who is chosen among those who asked. */
const WANTED = /\b(?:volontaires?|candidat\w*|(?:ont|avaient|a) demande|propose\w{0,2}|d'(?:eux|elles)-memes)\b/;

/** The words that tell it, without accents; null of a reason of one's own. */
export function orderIn(reason: string): string | null {
  const flat = plain(reason);
  const chosen = WANTED.test(flat) ? null : CHOSEN.exec(flat);
  return (ORDERED.exec(flat) ?? chosen)?.[0].trim() ?? null;
}

/** « Car le service est utile » says nothing of those who would come. */
export function praisesService(reason: string): boolean {
  return PRAISE.test(plain(reason).trim());
}
