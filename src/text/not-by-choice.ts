/** Reasons that are nobody's own: an order, a duty, the praise of the service. */
import { plain } from '../french/fold.ts';

const ORDERED =
  /\b(?:n'(?:ont|a|aura|auront) pas (?:eu )?le choix|note de service|(?:on|la direction|la hierarchie|leur chef\w{0,2}) (?:(?:le |la )?leur (?:a |aura )?(?:(?:impos|ordonn)\w{0,3}|dit de)|(?:le|la) leur (?:a |aura )?demand\w{0,3}|leur (?:a |aura )?demand\w{0,3}(?! (?:si|au|par|ce|pourquoi|comment|combien)\b)(?! ?[:;,]))|(?:dans|a) leurs? (?:objectifs?(?: annuels?)?|fiches? de poste|missions?|lettres? de mission)|sur (?:ordre|instruction|consigne)|(?:ordre|instruction|consigne)s? d(?:e|u|es) |prevus? par (?:la |une )?(?:circulaire|note|convention|decret)|(?:inscri|basculer?|ajout|int[eé]gr|enrol|embarqu|rattach|affect)[a-z]{0,6} (?:[a-z]+ )?(?:d'office|automatiquement)|d'office (?:inscri|bascul|ajout|integr|enrol)[a-z]{0,6}|(?:ils|elles) n'(?:ont|auront|aura) rien a (?:faire|dire|demander)|(?:y )?sont (?:tenue?s|obligee?s(?! (?:de|a) rien)|contraints?|contraintes|astreinte?s)|(?:la )?(?:hierarchie|direction) (?:le |l'|y )?(?:impose|exige|tient))\b/;
const PRAISE =
  /^(?:car |parce qu(?:e |'))?(?:(?:le|notre|ce|cet|l')? ?(?:service|outil|projet|application|solution|idee)|il|elle|c'(?=est)) (?:est|sera|parait|semble) (?:tres |vraiment |tellement )?(?:utile|interessant|innovant|bon|bonne|pratique|super|genial|moderne|necessaire|indispensable)\w{0,2}\.?$/;

/** The words that tell it, without accents; null of a reason of one's own. */
export function orderIn(reason: string): string | null {
  return ORDERED.exec(plain(reason))?.[0].trim() ?? null;
}

/** « Car le service est utile » says nothing of those who would come. */
export function praisesService(reason: string): boolean {
  return PRAISE.test(plain(reason).trim());
}
