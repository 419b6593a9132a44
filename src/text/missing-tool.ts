/** A lack, a need, a duty or a promise whose object is a tool: what the tool would mend is not said. */
import { plain } from '../french/fold.ts';
import { sentences } from './sentences.ts';

/** Without accents. What people build when they have stopped looking at the problem. */
const TOOL =
  "(?:outils?|(?:pro)?logiciels?|progiciels?|applis?|applications?|plateformes?|plate-formes?|sites?(?: web| internet)|portails?|teleservices?|tele-services?|extranets?|intranets?|chatbots?|robots? conversationnels?|agents? conversationnels?|assistants? (?:virtuels?|numeriques?)|tableaux? de bord|bases? de donnees|entrepots? de donnees|lacs? de donnees|data ?(?:lakes?|hubs?|warehouses?)|moteurs? de recherche|algorithmes?|apis?|crm|erp|ged|sirh|bi|systemes? d'information|guichets? uniques?(?: numeriques?)?|espaces? numeriques?|interfaces?|modules?|solutions? (?:numeriques?|informatiques?|logicielles?|digitales?|techniques?)|services? (?:numeriques?|en ligne|digitaux)|demarches? (?:numeriques?|en ligne)|dematerialisation|numerisation|digitalisation|intelligences? artificielles?|ia|blockchain|llm|jumeaux? numeriques?|registres? (?:numeriques?|electroniques?)|annuaires? (?:numeriques?|en ligne)|formulaires? (?:numeriques?|en ligne))";

/** « un vrai », « d'un seul », « de bons »: indefinite, so that it is any such tool, and not the one they suffer from. */
const ANY =
  "(?:d'une?|d'|de|un|une|des|aucun|aucune|l'|du|de l'|de la)(?: ?(?:vrai|vraie|vrais|veritable|bon|bonne|bons|seul|seule|meme|nouvel|nouveau|nouvelle|grand|grande|petit|petite|tel|telle|autre|simple)s?)? ?";
const INDEFINITE =
  "(?:d'une?|d'|de|un|une|des)(?: ?(?:vrai|vraie|vrais|veritable|bon|bonne|bons|seul|seule|meme|nouvel|nouveau|nouvelle|grand|grande|petit|petite|tel|telle|autre|simple)s?)? ?";
const MAKE =
  "(?:creer|developper|construire|concevoir|mettre en place|mettre en oeuvre|deployer|lancer|batir|realiser|proposer|ouvrir|offrir|acheter|acquerir|se doter|s'equiper|nous doter|nous equiper|disposer|avoir|installer|generaliser|unifier|moderniser|refondre|industrialiser)";

const LACK = [
  `(?:absence|manque|defaut|inexistence|carence|penurie|faute) ${ANY}${TOOL}`,
  `il (?:nous |leur |vous |lui )?manqu(?:e|ait|erait) (?:cruellement |surtout |toujours )?${ANY}${TOOL}`,
  `manqu(?:e|ent|ons|aient|ait) (?:cruellement |surtout |toujours |encore )?${INDEFINITE}${TOOL}`,
  `n'(?:existe|y a|ont|avons|a|avait|avaient) (?:pas|aucune?|encore pas|toujours pas|pas encore|jamais eu)(?: ${INDEFINITE}| (?:vrai |veritable |bon )?)${TOOL}`,
  `ne (?:dispos(?:e|ent|ons|ait|aient)|beneficie(?:nt)?) (?:pas |d'aucune? |encore pas |aujourd'hui pas |toujours pas )(?:${INDEFINITE})?${TOOL}`,
  `(?:pas|aucune?) (?:d'|de )?(?:vrai |veritable )?${TOOL} (?:adapte|partage|commun|unique|dedie|centralise|national|pour|ne permet|n'existe)`,
];

const NEED = [
  `besoins? (?:urgent |imperieux |criant |fort )?${INDEFINITE}${TOOL}`,
  `il (?:nous |leur |vous |lui )?fau(?:t|drait|dra)(?: absolument| enfin| vraiment)? (?:un|une|des) ?(?:vrai|vraie|veritable|bon|bonne|seul|seule|nouveau|nouvel|nouvelle|autre|simple)? ?${TOOL}`,
  `(?:necessite|necessitent|requiert|reclament?|reclamons|demandent?|demandons|attendent|attendons|souhaitent|souhaitons|veulent|voulons|voudraient|voudrions|aimeraient|aimerions)(?: tous| enfin| avoir| disposer)? ${INDEFINITE}${TOOL}`,
];

const DUTY = [
  `(?:il (?:nous |leur )?fau(?:t|drait|dra)|doit|doivent|devons|devrait|devrions|veut|voulons|souhaitons|souhaite|necessaire de|necessite de|urgent de|indispensable de|s'agit de|objectif est de|idee est de|projet est de|visons a|vise a|propose de|proposons de|but de|afin de)(?: donc| enfin)? ${MAKE} (?:${ANY}|(?:le|la|les|notre|nos|leur|leurs) )${TOOL}`,
];

const PROMISE = [
  `(?:potentiel|potentialites?|opportunites?|promesses?|possibilites?|apports?|benefices?|gisement) (?:de |du |des |d'|de la |de l'|offerte?s? par |que represente )(?:l'|la |le |les |une? )?${TOOL}`,
  `${TOOL} n'(?:est|sont) (?:pas|guere|peu)(?: assez| encore| suffisamment)? (?:exploitee?s?|utilisee?s?|mobilisee?s?|valorisee?s?|deployee?s?)`,
];

const SAYS = new RegExp(`(?<![a-z0-9])(?:${[...LACK, ...NEED, ...DUTY, ...PROMISE].join('|')})(?![a-z0-9])`);

/** The words of the first sentence that says so, as they were written; null when none does. */
export function missingTool(text: string): string | null {
  for (const part of sentences(text)) {
    const match = SAYS.exec(plain(part));
    if (match) return asWritten(part, match[0]);
  }
  return null;
}

/** With its accents, where the two versions have the same length. */
function asWritten(part: string, found: string): string {
  const flat = plain(part);
  const trimmed = part.trim();
  const at = flat.indexOf(found);
  return flat.length === trimmed.length ? trimmed.slice(at, at + found.length) : found;
}
