/** Where somebody who signs works, and as what: an administration, a part of it, a post. */
import { kindOfName } from '../../text/persons.ts';

/** « secrétaire au »: what comes before the place that was cut away. */
export const AT_END = / (?:à la|à l['’]?|à|a la|a l['’]?|a|au|aux|du|de la|de l['’]?|de|des|chez|dans|pour|en)$/iu;

/** A part of an administration, or a place of work, that bears no name of its own. */
const SERVICE =
  /^(?:le |la |l['’]|au |du )?(?:service|bureau|p[ôo]le|cellule|unit[ée]|secteur|division|mission(?! locale)|[ée]quipe|atelier|antenne|accueil|guichet|greffe|parquet|brigade|caserne|commissariat|cuisine|cantine|[ée]cole|coll[èe]ge|lyc[ée]e|cr[èe]che|internat|vie scolaire|laboratoire|biblioth[èe]que|m[ée]diath[èe]que|urgences|maternit[ée]|pharmacie|standard|d[ée]partement des?|direction (?!g[ée]n[ée]rale|d[ée]partementale|r[ée]gionale|interminist))/iu;

/** With the name of a territory, it is the administration itself. */
const DEPARTMENT = /^(?:le |au |du )?[Dd][ée]partement (?:de la |de l['’]|des |du |de |d['’])\p{Lu}/u;

/** « DDFiP du Finistère », « SIP de Quimper ». */
const ACRONYM = /^\p{Lu}{2,}\p{Ll}{0,2}\p{Lu}{0,3}(?: (?:de |du |des |d['’]|de la )\p{L}|$)/u;

function isService(part: string): boolean {
  return SERVICE.test(part) && !DEPARTMENT.test(part);
}

const MINISTRY = /^(?:le |au |du )?(?:minist[èe]re|secr[ée]tariat (?:g[ée]n[ée]ral|d['’][ÉEée]tat))(?!\p{L})/iu;
const NATIONAL =
  /^(?:le |la |l['’])?(?:minist[èe]re |assurance (?:maladie|retraite)|s[ée]curit[ée] sociale$|[ée]ducation nationale$|protection judiciaire|police nationale|gendarmerie|douanes?$|France Travail)/iu;
/** Of the whole country: the rest is a part of it. */
const WHOLE =
  /^(?:le |la |l['’])?(?:assurance (?:maladie|retraite)|s[ée]curit[ée] sociale|[ée]ducation nationale|police nationale|gendarmerie nationale|protection judiciaire de la jeunesse|douanes?|France Travail)$/iu;

export interface Employer {
  /** Empty where it is not told, as the others. */
  administration: string;
  /** A part of it. */
  service: string;
  role: string;
}

/** Where somebody works and as what: « Lorient Agglomération, service voirie » is an administration, then a service of it. */
export function employed(parts: readonly string[]): Employer {
  const isEmployer = (part: string) =>
    DEPARTMENT.test(part) ||
    NATIONAL.test(part) ||
    (!isService(part) && (ACRONYM.test(part) || kindOfName(part) === 'organisation'));
  const isNamed = (part: string) => !isService(part) && /^\p{Lu}/u.test(part) && kindOfName(part) === 'person';
  const service = parts.find(isService);
  const employers = parts.filter(isEmployer);
  const administration =
    // « DDPP du Cher, ministère de l’Agriculture »: the one that the other is a part of.
    employers.find((part) => MINISTRY.test(part) || WHOLE.test(part)) ??
    // « DPIP, SPIP de Meurthe-et-Moselle »: a post may be an acronym as well.
    employers.find((part) => / d(?:e|u|es) | d['’]/u.test(part)) ??
    employers[0] ??
    (service === undefined
      ? parts.findLast((part) => kindOfName(part) !== 'function' && !JOB.test(part))
      : parts.find(isNamed)) ??
    service ??
    '';
  const within = service ?? parts.find((part) => part !== administration && isEmployer(part));
  const own = within === administration ? '' : (within ?? '');
  // « Musée du Louvre, Paris »: where it is.
  const place = parts.find((part) => part !== administration && part !== own && isPlace(part));
  const role = parts
    .filter((part) => part !== administration && part !== own && part !== place)
    .map((part) => part.replace(AT_END, ''))
    .join(', ');
  return { administration: place === undefined ? administration : `${administration}, ${place}`, service: own, role };
}

/** « agent d’accueil »: what somebody does, and nowhere. */
const JOB =
  /^(?:agente?|aide-|biblioth[ée]caire|gardien|cuisini|chauffeur|ouvri|[ée]ducat|enseign|professeur|auxiliaire|garde (?:forestier|champ[êe]tre)|surveillant|accompagnant|pompier)/u;

/** A town, told alone after the house that is there. */
function isPlace(part: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]{1,40}$/u.test(part) &&
    /\p{Ll}/u.test(part) &&
    kindOfName(part) !== 'function' &&
    !isService(part)
  );
}
