/** What a sentence asks for: money, people and their time. No question of a fiche takes it, and it is no part of another answer. */
import { plain } from '../../french/fold.ts';

const AMOUNT = /\d ?(?:k ?€|k€|m€|€|euros?\b|k ?euros?\b)/;
const ASKED =
  /\b(?:budget|cout|couts|depenses?|enveloppe|financ\w{2,8}|credits?|imput\w{2,4}|programme \d{3}|(?:est|sont|serait|seraient) (?:demande|sollicite|alloue|reserve|consacre|prevu|mis de cote|estime)e?s?|(?:demande|sollicite|consacre|alloue|reserve|mobilise|debloque)(?:nt|ons|z)?|demandes? (?:au|a la|pour)|il (?:nous )?(?:faut|faudrait)|(?:pour|sur) (?:la premiere annee|l'annee|\w{3,9} mois|les (?:six|douze|\d) premiers mois))\b/;

const MAKERS =
  '(?:intrapreneure?s?|developpeu(?:r|se)s?|developpeu\\w{1,3}|designers?|graphistes?|geomaticien(?:ne)?s?|prestataires?|coachs?|chargee?s? de (?:deploiement|projet|produit|relations?)|chef(?:fe)?s? de (?:projet|produit)|product (?:owner|manager)|dev|data ?scientists?|ux|ergonomes?|testeu(?:r|se)s?|techniciens?|mediat(?:eur|rice)s?)';
const SHARED =
  /\b(?:(?:a|sur) (?:plein[- ]temps|mi-temps|temps (?:plein|partiel)|\d{2,3} ?%)|(?:decharge|detache|mobilise|seconde|recrute|affecte|mis a disposition)e?s?|(?:mobiliser|reunir|composer)\w{0,4}|(?:\w{3,6}|\d) jours? par semaine|equipe (?:de|reunit|compte|se compose|restreinte)|composent l'equipe|petite equipe|besoin d)\b/;
const MADE = new RegExp(`\\b${MAKERS}\\b`);

/** Whether a sentence tells of the means alone. */
export function isOfMeans(sentence: string): boolean {
  const flat = plain(sentence);
  if (AMOUNT.test(flat) && ASKED.test(flat)) return true;
  return SHARED.test(flat) && (MADE.test(flat) || /\bpetite equipe\b/.test(flat));
}
