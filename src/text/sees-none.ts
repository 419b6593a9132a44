/** Obstacles and dangers that nobody saw: « pas d'obstacle identifié à ce stade ». « Aucun poste avant 2028 » is one. */
import { plain } from '../french/fold.ts';

const NONE_SEEN =
  /^(?:(?:il n'y a |nous n'avons |on n'a )?(?:aucune?|pas d(?:e |')|plus d(?:e |')|plus aucune?) ?(?:reel |vrai |gros )?(?:obstacles?|freins?|difficultes?|blocages?|points? (?:dur|bloquant|de blocage)|reserves?|risques?|problemes?)(?: .{1,50})?|rien (?:a signaler|de (?:bloquant|particulier|connu|identifie)|ne s'y oppose|ne s'oppose|n'(?:empeche|entrave|bloque)).{0,50}|(?:nous |on )n'en (?:voyons|voit|connaissons|connait|avons|a) (?:pas|aucun|plus).{0,30}|tout est (?:pret|leve|cale|en ordre|sous controle).{0,40}|ras|aucune?s?|rien|neant|zero)[ .]*$/;

/** Whether a whole answer says that there is none. */
export function seesNone(text: string): boolean {
  return NONE_SEEN.test(plain(text).trim());
}
