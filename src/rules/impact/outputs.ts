/** What the team makes, holds or counts, where an effect on people is asked for. */
import { plain } from '../../french/fold.ts';
import { COMPTES, EFFET, LIVRABLE, VANITE } from '../../text/lexicons/effect.ts';
import { isCounted } from '../../text/no-proof.ts';
import { quantities } from '../../text/quantities.ts';
import { asWritten, finds, has } from '../../text/words.ts';

/** No verb: « servi » is one. */
const SERVICE = /\bservices?\b/giu;

/** « 300 aides-soignantes formées à l’outil », « 3 conventions signées »: done by the team, whatever the verb. */
const ACTIVITY =
  /\b(?:agents?|professionnels?|professionnelles?|salarie[se]s?|soignant[e]?s?|aides-soignantes|infirmier(?:e)?s|cadres(?: de sante)?|conseiller(?:e)?s|instructeurs|instructrices|referent[e]?s|enseignant[e]?s|greffier(?:e)?s|gendarmes|policier(?:e)?s|managers|collaborateurs|partenaires|elus|personnes) (?:formee?s|sensibilisee?s|acculturee?s)\b|\b(?:conventions?|chartes?|partenariats?) signee?s?\b|\bguides? diffuses?\b/;

/** What to say of it, in a sentence; null of an effect, and of what counts nothing. */
export function outputTold(text: string): string | null {
  // Without a number, another rule speaks first.
  if (!(quantities(text).length > 0 || isCounted(plain(text)))) return null;
  const activity = asWritten(text, ACTIVITY);
  const rest = plain(text).replace(ACTIVITY, ' ');
  if (has(EFFET, rest.replace(SERVICE, ' '))) return null;
  const [output] = activity === undefined ? finds(LIVRABLE, text) : [activity];
  if (output !== undefined) return `« ${output} » est ce que vous livrez. Quel effet, pour combien de personnes ?`;
  const [count] = [...finds(COMPTES, text), ...finds(VANITE, text)];
  return count === undefined
    ? null
    : `« ${count} » compte le bruit, pas l’effet. Qu’est-ce qui change, et pour combien ?`;
}
