/** Sentences made of words that any administration says of any service: nobody could tell which one they speak of. */
import { plain } from '../french/fold.ts';
import { remembered } from '../french/remembered.ts';
import { isEverydayWord } from './everyday.ts';
import { LINKS } from './links.ts';
import { isCounted } from './no-proof.ts';

/** Beginnings of such words; « = » stands for the whole of one. */
const ANY = [
  'accompagn acceler agile= agiles= ancien anim capitalis connect consolid couture= embarqu essaim feder feuille= fini= finie= ministeri reaffirm seminaire impuls insuffl mode= monde= multicanal omnicanal passe= phygital acteur action adapt adequat administr adoption agent= agents= agil ambition amelior approch approprie=',
  'attendu attractiv autonom avance avenir axe= axes= benefic bien= bonne= bonnes= cadre= cadres= centr changement charge= citoyen client cohere coordin',
  'collaborat collectif collective communication competitiv complex concert conduite= confian conform constru context continu cote=',
  'cout= couts= culture= defi= defis= degrad demarche demateriali demonst deplo developp devenir= digital direction dispositif domaine durab dynami',
  'ecosysteme ecoute= effect efficac efficien egalit element enjeu ensemble= environnement equit essentiel etat= evolu excell exempl exig experience=',
  'facilit favoris fiab finali fluid fonction fond= fondament fort= forte= fortement= gain= gains= garant gagn= gagner= generali gestion global gouvern',
  'grand= grande= guichet= haut= haute= hierarch humain identif image= impact import inclus inform= initiativ innov interne= internes= inscri institution instrument integr intelligen interess interet= lisib logique',
  'maitris majeur manqu meilleur metier= metiers= mettre= mission= missions= mobilis moderne moyen mutualis mutation national necess negati niveau= nouvea nouvel numeri',
  'objectif= objectifs= oeuvre= offre= offrir= operation opportun optim organis orient outil partag partenari partie= parties= passer= permet perform perenn perimetre= perspectiv pertinen perte= pertes= philosoph pilot place= plan=',
  'plateforme= plateformes= politique porte= portee= positi potentiel pratique prenant priorit proces product program progres projet promo proxim public qualite question= quotidien',
  'rapide rational rayonn reel= reelle= relation refer reflex reglement regul renforc reponse= resea respect respons ressource resultat reussi riche risque= route= satisf secteur securi sens= servic simpl societ solution=',
  'soutenu souverain strateg structur sujet= support= synerg systeme terrain= territoire= territoires= territorial thematique tourne= transform transit transparen transvers travail= usager utili valeur valoris veritab vertu vigueur= visib vision vocation volet volont',
]
  .join(' ')
  .split(' ')
  .map((word) => (word.endsWith('=') ? word.slice(0, -1) : `${word}[a-z]*`));
const ABSTRACT = new RegExp(`^(?:${ANY.join('|')})$`);
const MOST_WORDS = 20_000;
/** One word of a text. The same ones come back, and there are many to compare them with. */
const isSaidOfAll = remembered((word) => ABSTRACT.test(word) || isEverydayWord(word), MOST_WORDS);

/** « Un enjeu majeur pour la juridiction » tells no more of it. */
const FOR_WHOM =
  /(?<=[a-z]) pour (?:(?:la|le|les|nos|notre|son|sa|ses|leurs?) |l')[a-z-]{3,25}(?: [a-z-]{3,25})?[.! ]*$/;

/** Fewer words of substance may be a title. */
const LEAST = 2;

/** « Le leader incontournable », « réenchanter »: what is said of a brand, with nothing that is counted. */
const SLOGAN =
  /\b(?:re-?enchant[a-z]{1,6}|rayonn(?:er|e|ement)|incontournables?|leaders?|fer de lance|chefs? de file|du (?:xxi|21) ?e(?:me)? siecle|nouvelle ere|champion(?:ne)? (?:national|europeen|d)[a-z]{0,3}|ref[ée]rence (?:nationale|europeenne|mondiale|absolue))\b/;

function isSlogan(text: string): boolean {
  const flat = plain(text);
  return SLOGAN.test(flat) && !isCounted(flat.replace(/\b21 ?e(?:me)? siecle/, '')) && !/[«"]/.test(text);
}

/** No figure, no name, and no word that another service could not say: « Le sujet est stratégique et porté au plus haut niveau ». */
export function isSaidOfAnything(text: string): boolean {
  if (isSlogan(text)) return true;
  if (/\d/.test(text) || /[^.!?\s«"“]\s+\p{Lu}/u.test(text)) return false;
  const words = plain(text)
    .replace(FOR_WHOM, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 3 && (isEverydayWord(word) || !LINKS.has(word)));
  return words.length >= LEAST && words.every((word) => isSaidOfAll(word));
}
