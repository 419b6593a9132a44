/** Signs that a sentence of a published fiche gives, for the fourteen questions that a reader asks of it. */
import { MONTH } from '../../french/calendar-words.ts';
import { lower } from '../../french/fold.ts';
import { CAPITAL, LETTER, SMALL } from '../../french/letters.ts';
import { GENERIQUE, NATIONAL } from '../everybody.ts';
import { fullNames } from '../full-names.ts';
import { EFFET, LIVRABLE, VANITE } from '../lexicons/effect.ts';
import { PREJUDICES, REPETITION, SOUFFRANCE } from '../lexicons/harm.ts';
import { ADMINISTRATION, USAGERS } from '../lexicons/people.ts';
import { TEMPS_FUTUR } from '../lexicons/service.ts';
import { missingTool } from '../missing-tool.ts';
import { type Quantity, quantities } from '../quantities.ts';
import { mayNameTool } from '../tools.ts';
import type { Lexicon } from '../words.ts';
import { Sieve } from './sieve.ts';

export interface Heard {
  /** As written. */
  text: string;
  /** In lower case, without accents. */
  flat: string;
  /** A bullet, a cell. */
  isItem: boolean;
  /** Of the text without accents. */
  words: readonly string[];
}

interface Counted extends Heard {
  /** What it counts: read once for all the signs that want it. */
  counted: readonly Quantity[];
}

/** An expression for the text without accents, a list of words, or more than that. */
type Sign = RegExp | Lexicon | Asked;
type Asked = (sentence: Counted) => boolean;

const measured: Sign = ({ counted: all }) => all.some(({ kind }) => kind !== 'duration');
const counted: Sign = ({ counted: all }) => all.some(({ kind, value }) => kind === 'count' && (value ?? 1000) >= 20);
const share: Sign = ({ counted: all }) => all.some(({ kind }) => kind === 'share' || kind === 'factor');
const money: Sign = ({ counted: all }) => all.some(({ kind }) => kind === 'money');
const large = /\b(?:millions?|milliers|milliards?|centaines|dizaines)\b/;
const digits = /\d/;

const dated = new RegExp(`\\b(?:${MONTH}) 20\\d\\d\\b|\\b20[12]\\d\\b|\\b[st][1-4]\\b`);
const deadline =
  /\bd'ici\b|\b(?:a|dans|sous|en) (?:\d{1,2}|un|deux|trois|six|douze) (?:mois|ans?)\b|\bfin (?:20|de l'annee|de la|d')|\b(?:avant|pour) (?:la )?(?:fin|le \d|l'ete|20)|\b(?:premier|second) semestre\b|\bau bout de\b|\bhorizon\b/;
const team =
  /\b(?:depuis (?:son|le) lancement|deja|a ce jour|aujourd'hui|notre|nos|nous|plateforme|service|utilisateurs?|visites?|telechargements?|comptes?)\b/;
const usage =
  /\b(?:utilisat(?:eur|rice)s?|visit(?:e|eur|euse)s?|comptes?|inscrit(?:e|s|es)?|inscriptions?|telechargements?|connexions?|consultations?|requetes?|appels|simulations?|depots?|audience|trafic|adoption|usages?|abonnee?s?|dossiers? (?:traites?|deposes?|crees?)|utilisent|demandes? (?:traitees?|deposees?))\b/;
const better =
  /\b(?:reduction|reduire|reduit|diminu\w{1,8}|baisse\w{0,3}|gain|gagn\w{1,4}|augment\w{1,8}|hausse|amelior\w{1,8}|evit\w{1,5}|divis\w{1,4}|doubl\w{1,3}|economi\w{1,6}|acceler\w{1,8}|taux|temps (?:gagne|moyen|economise)|delai|part (?:de|des)|nombre (?:de|d'))\b/;
const existing =
  /\b(?:existants?|existantes?|il existe|existent|existe deja|deja en place|aujourd'hui,? (?:les|la|le)|actuellement|jusqu'(?:ici|a present)|alternatives?|concurren\w{1,5}|outils? (?:prives?|actuels?|existants?)|excel|tableurs?|papier|courriels?|mails?|e-mails?|telephone|fax|editeurs?|logiciels?|google|whatsapp|facebook|sites? internet|plateformes? (?:privees?|existantes?)|acteurs prives|solutions? (?:privees?|existantes?|actuelles?)|marche prive|demarches-simplifiees|demarches simplifiees|doctolib|bricol\w{1,5}|contourn\w{1,8}|a la main|manuel\w{0,8})\b/;
const first =
  /\b(?:premiers? (?:utilisat|usagers?|test|partenaire|territoire|departement|deploiement|site|cas)|premieres? (?:collectiv|region|commun|experiment|utilisat|ville|academi)|pilotes?|pionni\w{1,5}|experiment\w{1,10}|beta[ -]?test\w{0,5}|test(?:e|ee|es|er|ent|s)?|volontaires?|territoires? (?:d'|de |pilot)|partenariats?|en lien avec|aupres d)\w{0,3}\b/;
const place =
  /\b(?:departements?|regions?|metropoles?|prefectures?|academies?|communes?|villes?|hopita(?:l|ux)|chu|caf|cpam|mairies?|universites?|lycees?|colleges?|ddt|dreal|dreets|ars|bretagne|normandie|ile-de-france|hauts-de-france|grand est|occitanie|nouvelle-aquitaine|auvergne|rhone-alpes|provence|paca|corse|pays de la loire|centre-val de loire|bourgogne|reunion|guadeloupe|martinique|guyane|mayotte|paris|lyon|marseille|toulouse|nantes|lille|rennes|bordeaux|strasbourg|nice|montpellier|grenoble|seine|loire|garonne|gironde|herault|isere|savoie|aveyron|var|rhone|nord|pas-de-calais|ardennes|morbihan|finistere|vosges|moselle|yvelines|essonne|eure|calvados|drome|ardeche|gard|aude|tarn|lot|dordogne|landes)\b/;
const PROPER = new RegExp(`(?<=[${SMALL},;:(] |[’'])[${CAPITAL}][${LETTER}-]{2,}`);
const ACRONYM = new RegExp(`(?<![${LETTER}])[${CAPITAL}]{3,8}(?![${LETTER}])`);
const proper: Sign = ({ text }) => PROPER.test(text);
const acronym: Sign = ({ text }) => ACRONYM.test(text);
const named: Sign = ({ text }) => fullNames(text).length > 0;
const scale =
  /\b(?:national\w{0,3}|nationalement|generalis\w{1,8}|essaim\w{1,6}|passage a l'echelle|a (?:plus )?grande echelle|a l'echelle|ensemble du territoire|toute la france|france entiere|tout le territoire|etend\w{1,6}|extension|elargi\w{1,8}|dupliqu\w{1,5}|replic\w{1,8}|d'autres (?:territoires|departements|regions|academies|communes|villes|structures|administrations|ministeres)|autres (?:territoires|departements|regions)|puis (?:a|dans|sur|en)|progressi\w{1,6}|deploy\w{1,6}|deploiement|relais|reseaux?|prescript\w{1,5}|ambassadeurs?|tete de reseau|federations?|communaut\w{1,5}|webinaires?)\b/;
const outside =
  /\b(?:decrets?|projet de loi|loi|reglement\w{1,8}|arrete|marche public|appels? d'offres|refonte|sous reserve|condition\w{0,8}|depend\w{0,6}|dependance|en attente|attend\w{0,3} (?:le|la|un|une|de)|si (?:le|la|les|l')|autorisation|convention|accord|interoperab\w{1,6}|arbitrage|financement)\b/;
const needs =
  /\b(?:depend(?:ent|ant|ra|ront|ait)?|dependance|condition(?:ne|nee|nes|s)?|a condition|sous reserve|necessite(?:nt|ra)?|prealable|prerequis|pre-requis|en attente|tributaire|suspendu|subordonn\w{1,4}|obstacles?|bloqu\w{1,5}|blocages?|verrous?|faute d)\w{0,2}\b/;
const backing =
  /\b(?:sponsor\w{0,6}|port(?:e|ee|es|ees) par|portage|soutenu\w{0,2}|soutien|finance\w{0,5} par|pilote\w{0,3} par|initie\w{0,3} par|a l'initiative|lance\w{0,3} par|commande\w{0,3}|propose\w{0,3} par|developpe\w{0,3} par|incube\w{0,3}|repris\w{0,2} par|en partenariat|partenaires?|direction (?:generale|interministerielle|departementale|regionale|des|de|du)|ministere|ministre|prefet\w{0,6}|secretariat|delegation|agence nationale|conseil (?:departemental|regional)|departement|region|dinum|anct|intrapreneu\w{1,4}|comite d'investissement)\b/;
const sees =
  /\b(?:permet(?:tant|tent)?|propose(?:nt)?|offre(?:nt)?|aide(?:nt)?|donne(?:nt)?|facilite(?:nt)?|accede(?:nt)?|centralise(?:nt)?|affiche(?:nt)?|guide(?:nt)?|accompagne(?:nt)?|met(?:tent)? (?:a|en)|est (?:un|une|le|la)|sont|consulte(?:nt)?|recoi(?:t|vent)|peu(?:t|vent)|remplit|saisit|depose(?:nt)?|trouve(?:nt)?|cree(?:nt)?|genere(?:nt)?|envoie(?:nt)?)\b/;
const infinitive: Sign = ({ flat }) =>
  /^[^a-z]{0,3}(?:d[e'] ?)?[a-z]{2,14}(?:er|ir|re)\b(?! (?:est|sont|a)\b)/.test(flat);
const aim =
  /\b(?:objectif|vise(?:nt|ra)? a|but|ambition|souhait\w{1,5}|voul\w{1,4}|vocation|hypothes\w{1,3}|piste|imagin\w{1,5}|envisag\w{1,5}|pourr\w{1,5}|devr\w{1,5}|permettr\w{1,5}|sera|seront|serait|seraient|aura|auront|aurait)\b/;
const done = /\b(?:nous avons|a ete|ont ete|avons|a permis|ont permis|a developpe|est ne|sont nes)\b/;
const felt =
  /\b(?:difficult\w{1,3}|difficil\w{1,6}|complex\w{1,5}|temps|stress\w{0,3}|anxi\w{1,6}|angoiss\w{1,4}|errance|non-recours|renonc\w{1,7}|decourag\w{1,7}|perd\w{1,4}|perte|cout\w{0,5}|cher\w{0,2}|risque\w{0,2}|mort\w{0,4}|deces|maladie\w{0,1}|bless\w{1,4}|accident\w{0,1}|violence\w{0,1}|isole\w{0,5}|exclu\w{0,4}|precari\w{1,3}|inegalit\w{1,3}|injust\w{1,4}|chronophage\w{0,1}|fastidieu\w{1,2}|lourd\w{0,4}|surcharg\w{1,3}|delai\w{0,1}|retard\w{0,1}|attente|erreur\w{0,1}|fraude\w{0,1}|pollu\w{1,5}|gaspill\w{1,5}|penurie\w{0,1}|chomage|emploi|logement|sante|droits?)\b/;
const wish =
  /\b(?:modernis\w{1,6}|centralis\w{1,6}|pilot\w{1,5}|mutualis\w{1,6}|harmonis\w{1,6}|dematerialis\w{1,6}|numeris\w{1,6}|donnees|outil\w{0,7}|systeme\w{0,1} d'information|base de donnees|disperse\w{0,2}|eparpille\w{0,2}|heterogen\w{1,4}|obsolete\w{0,1}|manque|absence|aucun\w{0,1}|pas d)\b/;
const lacks: Sign = ({ text, words }) => mayNameTool(words) && missingTool(text) !== null;
const precise =
  /\b(?:jeunes|etudiants?|eleves|parents|familles|enfants|seniors|retraites|patients|malades|soignants|medecins|infirmi\w{1,4}|enseignants|professeurs|agriculteurs|eleveurs|viticulteurs|artisans|commercants|restaurateurs|maires|elus|secretaires de mairie|prefets|policiers|gendarmes|magistrats|juges|avocats|greffi\w{1,4}|notaires|detenus|allocataires|chomeurs|demandeurs d'emploi|conseillers|travailleurs sociaux|assistants? soci\w{1,3}|aidants|handicap\w{0,3}|locataires|proprietaires|bailleurs|copropri\w{1,6}|refugies|etrangers|migrants|victimes|femmes|tpe|pme|associations|benevoles|apprentis|alternants|salaries|employeurs|recruteurs|chercheurs|doctorants|veterinaires|pecheurs|chasseurs|cyclistes|automobilistes|conducteurs|acheteurs|instructeurs|controleurs|inspecteurs|gestionnaires|pompiers|militaires|conservateurs|bibliothecaires|agents (?:de|des|du|d')|personnes (?:agees|en|a|qui|sans|sourdes|aveugles|handicapees))\b/;

const short =
  /\b(?:insuffisan\w{1,4}|incomplet\w{0,2}|inadapte\w{0,2}|peu (?:connu|utilis|adapt|lisible)\w{0,3}|mal (?:connu|adapt)\w{0,3}|limite\w{0,2}|payants?|ne (?:permet|repond|couvr|suffi|propos|donn)\w{1,5} (?:pas|que|aucun))/;
const institution =
  /\b(?:ministere|direction|prefecture|prefet|secretariat|delegation|agence|caisse nationale|conseil (?:departemental|regional)|region|departement|rectorat|academie|gendarmerie|police nationale|office|institut|etablissement public|dinum|anct|ademe|cnam|cnaf|cnsa|dgfip|dgccrf|dgal|dgs|dgt|dgefp|dgcs|dgesco|dgaln|dgpr|dgitm|ars|ddt\w?|dreal|drees|ofb|ign|insee|inserm|mtes|mte|gip|dila|cerema|ans|urssaf|pole emploi|france travail)\b/;
const act =
  /\b(?:port(?:e|ee|es|ees) par|a l'initiative|initi(?:e|ee|es|ees)|pilot(?:e|ee|es|ees)|financ(?:e|ee|es|ees|ement)|co-?financ\w{1,6}|souten(?:u|ue|us|ues)|soutien|souhaite|confi(?:e|ee|es|ees)|mandat\w{0,3}|command(?:e|ee|itaire)|sponsor\w{0,6}|reprend|repris\w{0,2}|reprise|transfer\w{1,4}|internalis\w{1,6}|decid(?:e|ee)|engag(?:e|ee|es|ement)|appui|en lien avec|avec le soutien|sous l'egide|en partenariat|laureat\w{0,2}|propos(?:e|ee) par|developp(?:e|ee) par|creee? par|lanc(?:e|ee) par)\b/;
const lost =
  /\b(?:renonc\w{1,7}|non-recours|decourag\w{1,7}|perd(?:ent|u|re)?|pertes? de|abandonn\w{1,4}|errance|rupture\w{0,1}|refus\w{0,3}|rejet\w{0,3}|exclu\w{0,3}|isol\w{1,6}|souffr\w{1,5}|subi\w{0,6}|victimes?|mort\w{0,2}|deces|bless\w{1,4}|precari\w{1,3}|endett\w{1,6}|expuls\w{1,5}|stress\w{0,3}|angoiss\w{1,4}|anxie\w{1,4}|fatigue|surcharge\w{0,2}|chronophage\w{0,1}|fastidieu\w{1,2}|parcours du combattant|demun\w{1,3}|desorient\w{1,4}|ne savent pas|ne sait pas|ne connaissent pas|meconn\w{1,8}|peinent|difficulte\w{0,1} (?:a|pour|d)|ont du mal|n'ont pas acces|ne peuvent pas|sans (?:emploi|logement|solution|reponse|aide|soin)\w{0,1})\b/;

const BASE: Readonly<Record<string, Sign>> = {
  measured,
  counted,
  share,
  money,
  large,
  digits,
  dated,
  deadline,
  team,
  usage,
  better,
  existing,
  short,
  first,
  place,
  proper,
  acronym,
  named,
  scale,
  outside,
  needs,
  backing,
  institution,
  act,
  sees,
  infinitive,
  aim,
  done,
  felt,
  lost,
  wish,
  generic: GENERIQUE,
  lacks,
  precise,
  users: USAGERS,
  administration: ADMINISTRATION,
  suffering: SOUFFRANCE,
  harm: PREJUDICES,
  repeated: REPETITION,
  future: TEMPS_FUTUR,
  vanity: VANITE,
  output: LIVRABLE,
  effect: EFFET,
  national: NATIONAL,
  item: ({ isItem }) => isItem,
};

/** What says more together than apart; `!`: without it. */
const TOGETHER = [
  'measured users',
  'measured !team',
  'measured usage',
  'measured better',
  'measured deadline',
  'measured dated',
  'measured lost',
  'digits deadline',
  'better users',
  'users felt',
  'users lost',
  'precise lost',
  'precise measured',
  'first proper',
  'first place',
  'place proper',
  'scale place',
  'backing proper',
  'backing acronym',
  'institution act',
  'outside needs',
  'institution needs',
  'sees users',
  'sees !aim',
  'sees precise',
  'existing proper',
  'existing short',
  'wish !lost',
  'lacks !lost',
].map((pair) => {
  const [first = '', second = ''] = pair.split(' ');
  return {
    name: pair.replace(' ', ' and ').replace('!', 'not '),
    first,
    second: second.replace('!', ''),
    isNot: second.startsWith('!'),
  };
});

/** Expressions and words are asked together, the rest one by one. */
export const SIGNS = Object.entries(BASE).map(([name, sign]) => ({ name, ...askedOf(sign) }));
const SIEVE = new Sieve(SIGNS.map(({ expression }) => expression));

/** The signs that a sentence gives, by name; the weights that were learned know these names. */
export function signsOf(sentence: Heard): string[] {
  const held = SIEVE.heldBy(sentence.flat, sentence.words);
  const asked = { ...sentence, counted: quantities(sentence.text) };
  const found = new Set<string>();
  for (const [rank, { name, asks }] of SIGNS.entries()) if (held.has(rank) || asks?.(asked)) found.add(name);
  const names = [...found];
  for (const { name, first, second, isNot } of TOGETHER)
    if (found.has(first) && found.has(second) !== isNot) names.push(name);
  return names;
}

function askedOf(sign: Sign): { expression: RegExp | null; asks: Asked | null } {
  if (sign instanceof RegExp) return { expression: sign, asks: null };
  if (typeof sign === 'function') return { expression: null, asks: sign };
  const { bare, accented } = sign;
  return { expression: bare, asks: accented && (({ text }) => lower(text).search(accented) >= 0) };
}
