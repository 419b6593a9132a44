/** How people are spoken to: to all at once, by what never answers, or as an administration speaks. */
import { plain } from '../french/fold.ts';

const PERSONAL =
  /\b(?:appel|appels|appelle|appelons|coups? de fil|telephon\w{0,3}|portable|rencontr\w{0,4}|visit\w{0,3}|main propre|de vive voix|vive voix|en personne|pass(?:e|ons|ent) (?:les |la |le |chez|boire)|guichet|sms|messages? (?:a chacun|personnel)|porte a porte|decroch\w{0,4}|rappel\w{0,4}|repon\w{1,3} (?:le|dans|sous|avant)|lu (?:chaque|tous)|lue (?:chaque|tous)|un(?:e)? (?:ancien|collegue|agent|personne|voix|voisin)\w{0,2}|accueil|permanence|reunion|marche|cafe)\b/;
const BROADCAST =
  /\b(?:communication|com (?:institutionnelle|interne|externe|digitale|nationale|locale|grand public)|la com(?! de)|campagnes?|affichage|affiches?|reseaux sociaux|newsletters?|lettres? d'information|infolettre|presse|communiques?|site (?:internet|web|institutionnel)|flyers?|depliants?|plaquettes?|publicite|spots?|webinaires?|(?:e-?)?mailing|intranet|linkedin|facebook|instagram|tiktok|youtube|podcasts?|influenceu\w{1,3}|multicanal|radio|teasing|(?:kit|plan|gros plan) (?:de )?com|abribus|affichettes?|tract(?:s|age)?|(?:journal|bulletin|magazine) (?:municipal|communal|departemental|interne)|panneaux?|banderoles?|buzz)\b/g;
const SILENT =
  /\b(?:faq|foire aux questions|questions frequentes|ne[- ]pas[- ]repondre|no-?reply|page d'aide|pages d'aide|rubrique aide|chatbot|robot|assistant virtuel|tutoriels?|documentation|mode d'emploi|centre d'aide|base de connaissances?|guide (?:utilisateur|en ligne)|(?:boite|messagerie|reponse|message|courriel|mail)s? automatiques?|(?:page|liste|recueil|fichier|livret)s? de (?:reponses|questions)(?: [a-z]+)?|reponses (?:toutes faites|types?|preenregistrees)|on (?:ne )?peut pas y repondre|sans (?:possibilite de )?repon(?:se|dre)|(?:pas|jamais) (?:cense|suppose|prevu)\w{0,3} (?:d'y |y |pour )?repon\w{1,3}|personne n(?:'y|e) repond|jamais (?:relevee?|lue?s?|ouverte?s?))\b/;

const CROWDED = /\b(?:sur|dans|a|au|aux|en) (?:le |la |les |l'|un |des )?(?:marches?|cafes?|guichets?|accueils?)\b/g;

/** Whether one speaks to all, and to nobody: « campagne d’affichage et réseaux sociaux ». */
export function isBroadcast(text: string): boolean {
  const flat = plain(text);
  const ways = flat.match(BROADCAST)?.length ?? 0;
  // « Flyers sur le marché, radio »: where all pass, nobody is spoken to.
  return ways > 0 && !PERSONAL.test(ways > 1 ? flat.replace(CROWDED, ' ') : flat);
}

const UNANSWERED = /\b(?:pas|jamais|personne) [a-z' ]{0,20}repon\w{1,3}|\bjamais lue?s?\b/g;

/** Whether nobody answers there: « foire aux questions ». */
export function isOneWay(text: string): boolean {
  const flat = plain(text);
  return SILENT.test(flat) && !PERSONAL.test(flat.replace(UNANSWERED, ' '));
}

const OFFICIAL =
  /\bdans le cadre d|\bvous etes invitee?s?\b|\b(?:le plaisir|l'honneur) de vous\b|\bprendre connaissance\b|\bmis(?:e|es)? a (?:votre )?disposition\b|\bnouveau (?:dispositif|service numerique|portail)\b|\b(?:decouvrez|rejoignez|embarquez)\b|\binnovant|\bau service (?:de|des|du) (?:nos|la|notre|vos|tous|territoires?|citoyens?|usagers?)|\bmodernis|\bdematerialis|\bexperience (?:utilisateur|usager)|\bsolution (?:numerique|digitale|cle en main)|\btransformation (?:numerique|digitale|publique)/;

/** Whether nobody would say it aloud to somebody: « vous êtes invité à prendre connaissance du dispositif ». */
export function isOfficialSpeech(text: string): boolean {
  return OFFICIAL.test(plain(text));
}

const OWN_DEVICE =
  /\b(?:cles? usb|disque dur|ordinateur|ordi|pc|telephone|portable|smartphone|mail|boite(?: mail)?|messagerie|drive|compte|cloud) (?:perso|personnel)|\b(?:mon|mes) (?:ordi|ordinateur|pc|telephone|portable|smartphone|tablette|drive|gmail)|\bwhatsapp|\bgmail|\bgoogle (?:drive|docs?|forms?|sheets?)|\bdropbox|\bwetransfer|\bicloud|\bun peu partout|\bchez moi\b|\bframa|\bnotion\b|\btelegram\b/;

/** Whether notes of people lie where nobody guards them: « sur ma clé USB personnelle ». */
export function isUnguarded(text: string): boolean {
  const flat = plain(text);
  return OWN_DEVICE.test(flat) && !/\b(?:rien|ni|jamais|pas|aucune?|hors) (?:sur|de |d'|dans)/.test(flat);
}
