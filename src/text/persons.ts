/** Whether a name is that of a person, of a place they hold, or of an organisation. */
import { plain } from '../french/fold.ts';
import { CAPITAL, LETTER } from '../french/letters.ts';

/** What an organisation is called, at the beginning of its name. */
const ORGANISATION =
  /^(?:(?:la|le|les|l'|notre|nos|une?|des) ?)?(?:(?:sous-|inter-?)?directions?|ministeres?|prefectures?|sous-prefectures?|mairies?|communes?|villes?|departements?|regions?|metropoles?|agglomerations?|agences?|conseils?|services?|secretariats?(?! general d)|bureaux?|cabinets?|comites?|poles?|cellules?|unites?(?! )|missions?|delegations?|rectorats?|academies?|caisses?|offices?|societes?|entreprises?|startups?|start-ups?|prestataires?(?! \d)|instituts?|etablissements?|associations?|collectivites?|groupements?|incubateurs?|laboratoires?|universites?|chu|chr|hopita(?:l|ux)|crous|musees?|theatres?|operas?|archives|mediatheques?|bibliotheques?|conservatoires?|parcs?|ehpad|spip|gie|gip|tribuna(?:l|ux)|palais (?:de|d')|maisons? (?:de|d'|des|du)|centres? (?:de|d'|des|hospit|social)|antennes?|greffes?|juridictions?|cours?|federations?|syndicats?|chambres?|inspections?|fondations?|unions?|observatoires?|ordres?|assemblees?|senat|parlement|commissions?|confederations?|collectifs?|reseaux?|conferences?|amicales?|hautes? autorites?|haut[- ]commissariat|haut[- ]conseil|consortiums?|clubs?|rectorats?|ecoles?|colleges?|lycees?|parquets?|etat|administrations?|gouvernement|chancellerie|bercy|matignon|beauvau|elysee|place vendome|quai d'orsay|equipe|codir|comex|dinum|ars|dreal|ddt|ddtm|dreets|deets|draaf|dgfip|dgs|cnaf|cnam|caf|cpam|ccas|sdis|urssaf|msa|cnsa|ademe|anct|dila|beta\.gouv(?:\.fr)?)(?![a-z0-9])/;

/** A place held, and nobody in it. */
const FUNCTION =
  /^(?:(?:la|le|l'|les|monsieur|madame|mme|mlle|mr|m\.) ?(?:la |le |l')?)?(?:direct(?:eur|rice)|sous-direct(?:eur|rice)|(?:sous-)?prefete?|maire|adjointe?|president(?:e)?|vice-president(?:e)?|ministre|secretaire|rect(?:eur|rice)|dga?s|dg|chef(?:fe)?|charge(?:e)? d[e']|responsable|delegue(?:e)?|commissaire|procureure?|elue?s?|hierarchie|direction|sponsor|n\+[12])(?![a-z])/;

/** Words of a function that people write with a capital. */
const TITLES = new Set(
  'le la les monsieur madame mme mlle mr directeur directrice general generale adjoint adjointe prefet prefete maire president presidente ministre secretaire recteur rectrice chef cheffe charge chargee responsable delegue deleguee commissaire procureur procureure elu elue sponsor'.split(
    ' ',
  ),
);

const ACRONYM = /^(?:[B-DF-HJ-NP-TV-Z]{2,6}|D[GRS][A-Z]{1,5})$/;

export type NameKind = 'person' | 'organisation' | 'function';

/** What one writes while there is nobody: « Prénom Nom », « Mme Unetelle », « à recruter ». */
const PLACEHOLDER =
  /^(?:(?:m\.?|mme|mr|monsieur|madame) ?(?:x{1,5}|y|z|untel(?:le)?|unetelle|machin|dupont-dupond)|x{2,6}|(?:pre)?nom,? (?:et )?(?:pre)?nom|nom de (?:la |l'|famille).{0,30}|john doe|jane doe|untel|unetelle|a (?:recruter|nommer|designer|pourvoir)|poste vacant|en cours de (?:nomination|recrutement|designation)|pas encore (?:connue?|nommee?|designee?|recrutee?)|(?:un |le )?prestataire ?\d{0,2}|(?:un |une )?(?:collegue|stagiaire))$/;

export function kindOfName(name: string): NameKind {
  const flat = plain(name);
  if (PLACEHOLDER.test(flat)) return 'function';
  if (ORGANISATION.test(flat) || ACRONYM.test(name.trim())) return 'organisation';
  return FUNCTION.test(flat) && !namesSomebody(name) ? 'function' : 'person';
}

const CAPITALS = new RegExp(`(?<![${LETTER}’'-])[${CAPITAL}][${LETTER}’'-]+`, 'g');

function namesSomebody(name: string): boolean {
  const capitals = name.match(CAPITALS) ?? [];
  return capitals.some((word) => !word.split('-').every((part) => TITLES.has(plain(part)) || plain(part) === 'sous'));
}
