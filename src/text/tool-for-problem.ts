/** Whether a problem is told as a tool, whatever the words: learned from invented problems (`npm run train:reponses`). */
import { plain } from '../french/fold.ts';
import { Learned } from './learned.ts';
import { SOUFFRANCE } from './lexicons/harm.ts';
import { sentences } from './sentences.ts';
import weights from './tool-weights.json?raw';
import { toolsIn, wordsOf } from './tools.ts';
import { eachWord, type See, wordsIn } from './word-features.ts';
import { has } from './words.ts';

/** Without any of these, no tool is told, however alike the rest. */
const TECHNICAL =
  /(?<![a-z])(?:logiciel|progiciel|prologiciel|applis?(?![a-z])|applicati|sites?(?![a-z])|portail|geoportail|extranet|intranet|outil|fichier|tableur|excel|bases?(?: de)? (?!loisir|vie)|donnee|data|numeri|digital|informati|demateriali|ecran|clics?(?![a-z])|connect|deconnect|interfac|interop|flux|plate-?forme|serveur|reseau|wifi|internet|web|en ligne|e?-?mails?(?![a-z])|courriel|messagerie|sms|formulaire|pdf|scan|papier|algorithm|ia(?![a-z])|intelligence artificielle|robot|chatbot|assistant virtuel|drone|capteur|puce|rfid|qr|badge|borne|tablette|terminal|terminaux|smartphone|ordinateur|machine|imprimante|sirh|si(?= n'|[.,;]|$)|sig(?![a-z])|apis?(?![a-z])|erp|crm|ged(?![a-z])|ent(?![a-z])|lms|fax|minitel|disque|cles? usb|cloud|blockchain|referentiel|annuaire|catalogue|moteur|module|developp|systeme|guichets? unique|cartograph|cartes? (?:interactive|en ligne|partagee|unique)|tableaux? (?:de bord|partage|excel)|simulateur|agenda|visio|gps|automati|centralis|mutualis|outill|equipe[re]?(?![a-z])|equipement|teleservice|electroni|parametr|mises? a jour|maj(?![a-z])|bugs?(?![a-z])|techno|technique|onglet|mot de passe|mots de passe|authentifi|historique|notification|alertes? (?:auto|par)|bouton|menu|fibre|open|code-barre|ergonomi|licence|login|macro|workflow|tickets?|formats?(?![a-z])|geolocalis|hackathon|satellite|place de marche|back-office|pop-up|chargement|brique|socle|optimis|tuyau|obsole|refonte|moderni|verbatim|temps reel|hebergeu|consolide|a distance|forum|faq|calque|horodat|exploit|big|croise|agreg|historis)/;

const learned = new Learned(weights);

/** The sentence that tells most of a tool; null where one tells what somebody endures. */
export function toolForProblem(text: string): string | null {
  if (!isTechnical(text)) return null;
  let [worst, most]: [string | null, number] = [null, learned.threshold];
  for (const sentence of sentences(text)) {
    const flat = plain(sentence);
    const score = learned.score(wordsIn(flat), null, (see) => eachNamed(sentence, flat, see));
    if (score < 0) return null;
    if (score > most && isTechnical(sentence)) [worst, most] = [sentence, score];
  }
  return worst;
}

export function isTechnical(text: string): boolean {
  return TECHNICAL.test(plain(text));
}

/** The tools that it names, and a harm. */
function eachNamed(sentence: string, flat: string, see: See): void {
  const tools = toolsIn(wordsOf(flat));
  see('=tools', String(Math.min(tools.length, 3)));
  // « Le portail… »
  if (tools.some(({ from }) => from <= 1)) see('=first');
  if (has(SOUFFRANCE, sentence)) see('=harm');
}

/** All that is learned from. */
export function eachToolFeature(sentence: string, see: See): void {
  const flat = plain(sentence);
  eachNamed(sentence, flat, see);
  eachWord(wordsIn(flat), null, see);
}
