/** The name that a sentence gives to a service: « notre service s’appelle Mairie Relais », « Mairie Relais dit à chacun… ». */

import { isFirstName } from '../../french/first-names.ts';
import { infinitiveOf } from '../../french/present.ts';

/** « notre service s’appelle Mairie Relais », « on pourrait l’appeler « Convoc » » */
const CALLED =
  /(?:s['’]app?ell?e(?:ra(?:it)?)?(?![\p{L}])|(?:[Jj]['’]|[Oo]n |[Nn]ous )appel(?:le|lerais?|lerait|lera|lerions|ons) (?:[çc]a|cela)|(?:[Dd][ée]nomination|[Aa]ppellation|[Ii]ntitulé|[Nn]om(?: de code| de travail| de projet| provisoire)?)(?: \p{Ll}{4,12}(?: (?:par|en|lors|avec) [\p{Ll}’' ]{3,25})?)?(?= ?:)|(?:l[’']|le |la )?appel(?:er|le|ons|lerons|lerais|lerions|lera)|appelons-l[ea]|appelé (?:[çc]a|cela|le projet|le service)|l[’']a(?:vons|i)? appelée?|baptis(?:ée?|er)(?: (?:l[’']outil|l[’']application|(?:le|ce) (?:service|projet|dispositif)|cet outil|(?:la|cette) (?:chose|plateforme|application)))?|donné le nom(?: de)?|(?:part(?:ons|ir|ira)?|reste(?:r|ons)?) sur(?: le nom(?: de)?)?(?= «)|(?:ce|[çc]a) (?:sera|serait)(?= «)|va pour(?= «)|nommée?|(?:reti(?:ent|endrait|endra)|choisit|port(?:e|era|erait)) le nom(?: de)?)(?: simplement| donc| volontiers| bien| plut[ôo]t| peut-[êe]tre| pour l['’]instant)?[ :]{1,3}(?:[«"“][ \u00a0\u202f]?([^«»"”]{2,40}?)[ \u00a0\u202f]?[»"”]|(\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){0,3})(?=[.,;!(\n]|$)|((?:\p{Lu}[\p{L}’'-]{1,20})(?: (?:de |du |des |la |le |à |en )?\p{Lu}[\p{L}’'-]{1,20}){0,3}))/u;
/** « le groupe retient « Boutis » » */
const RETAINED =
  /(?:retien(?:t|nent|s)|retenons|retenue?|adopt(?:e|ée?|ent)|(?:a|ont|avons) (?:vot[ée]|choisi)(?: pour)?|propos(?:e|ent|ons)(?= le nom))(?: finalement| donc)?(?: le nom(?: de)?)? ?:? ?«[ \u00a0\u202f]?([^«»]{2,40}?)[ \u00a0\u202f]?»/u;
/** « Toujours Là » : la personne se montre… */
const OPENING =
  /^[«"“][ \u00a0\u202f]?([^«»"”]{2,40}?)[ \u00a0\u202f]?[»"”][ \u00a0\u202f]?(?::|,? c['’]est |est une? |permet |donne |pr[ée]vient |relie )/u;
/** « Tour d’Eau dit à chaque irrigant… », « Covoit’Nuit lit le planning » */
const SUBJECT =
  /^((?!(?:Les?|La|Une?|Des|Un|Notre|Nos|Mon|Ma|Mes|Ce|Cette|Ces|Chaque|Il|Elle|On|Nous|Je|Tout|Tous|Quand|Si|Avec)(?!\p{L}))\p{Lu}[\p{L}\p{N}’'-]{1,25}(?: (?:(?:de |du |des |la |le |en |à |au |et )?(?:[dl]['’])?\p{Lu}[\p{L}\p{N}’'-]{0,25})){0,3}) (\p{L}+)/u;

/** « Cartable à l’Heure », c’est le nom qui a gagné; un service nommé « Mains Écoutées » */
const QUOTED =
  /«[ \u00a0\u202f]?([^«»]{2,40}?)[ \u00a0\u202f]?»(?=,? (?:c['’]est (?:le|son) nom|comme nom|(?:est|serait) (?:le|son) nom))|(?:nomm[ée]e?|intitul[ée]e?|d[ée]nomm[ée]e?|surnomm[ée]e?|(?:qu['’]on|que (?:l['’]on|nous)) (?:appelle|appelons|nomme|nommons)(?: entre nous)?) «[ \u00a0\u202f]?([^«»]{2,40}?)[ \u00a0\u202f]?»/u;

/** The name that a sentence gives; null when none does. `isOfIt`: the service is told there, and no quotation marks are needed. */
export function nameSaid(text: string, isOfIt: boolean): string | null {
  return nameGiven(text, isOfIt) ?? (isOfIt ? (OPENING.exec(text)?.[1] ?? subjectNamed(text)) : null);
}

/** By a sentence that says that it is one. */
export function nameGiven(text: string, isOfIt: boolean): string | null {
  const [said = '', quoted, whole, begun] = CALLED.exec(text) ?? [];
  const isOfService =
    isOfIt || /^(?:s['’]appell|nom |intitulé|appellation|d[ée]nomination|donné le nom|baptis)/iu.test(said);
  const [, before, after] = QUOTED.exec(text) ?? [];
  return (
    RETAINED.exec(text)?.[1] ??
    before ??
    (isOfIt ? after : undefined) ??
    quoted ??
    (isOfService ? (whole ?? begun ?? null) : null)
  );
}

/** A name of several words in capitals, or of one that holds two, that does something. */
function subjectNamed(text: string): string | null {
  const [, name, verb = ''] = SUBJECT.exec(text) ?? [];
  if (name === undefined || infinitiveOf(verb) === null || isFirstName(name.split(' ')[0] ?? '')) return null;
  return / (?:\p{Ll}+ )?(?:[dl]['’])?\p{Lu}|\p{Ll}['’-]?\p{Lu}\p{Ll}/u.test(name) ? name : null;
}
