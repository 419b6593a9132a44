/** People told by their number, wherever they are in an answer: « au gymnase avec trois clubs », « Kergomard / 8 AESH / … ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, ROUNDED, roundedValue, WORDS } from '../../french/numerals.ts';
import { USAGERS } from '../lexicons/people.ts';
import { has } from '../words.ts';
import { withoutEnd } from './ends.ts';
import { areHouses } from './first-count.ts';
import { nounPhrase } from './noun-phrase.ts';

export interface CountedPeople {
  /** As written, with their number. */
  who: string;
  count: number;
  /** Where they begin in the text. */
  at: number;
}

/** What comes before a number of those who are chosen. */
const BEFORE =
  "(?:^|[,:/(;-] ?|(?<=[a-z]) (?=une? [a-z]{3,8}aine d)|(?<![a-z\\d])(?:avec |chez |aupres d(?:e |')|soit |disons |environ |par |confiee? a |(?:ce sont|c'est|elles sont|ils sont|on est|nous sommes) |(?:on|nous|j'|je|y) ?(?:a|ai|aurait|aura|avons|aurons|prend|prendrait|prendra|prendrai|prendrons) |(?=(?:les|nos|mes|ces) )))";
const NUMBER = new RegExp(
  `${BEFORE}(?:les |nos |mes |ces |environ |a peu pres )?(?:(?:(une?|deux|trois) (?:bonne |petite )?(${ROUNDED}))(?= d)|(?<![\\d.,])(${DIGITS}|${WORDS})(?= [a-z]))`,
  'g',
);
/** Nouns of people that no list of ours holds, by how they end; « agents » and those of a trade, by name. */
const BY_NAME =
  /^(?:agent|collegue|sage-femme|adjoint|abonne|berger|gars|gardien|sapeur|pompier|conducteur|salarie|tuteur|volontaire|mandataire|infirmier|secretaire|greffier|policier|douanier|pecheur|prof|instit|maitre|maitresse|animateur|educateur|bibliothecaire|interne|aide|assistant|guide|chef|cadre|technicien|ingenieur|juge|avocat|notaire|huissier|facteur|vendeur|caissier|vacataire|stagiaire|apprenti|membre|referent|correspondant|responsable|directeur|directrice|president|elu|maire)/;
const BY_ENDING = /(?:teurs|trices|eurs|euses|iers|ieres|istes|iens|iennes|ants|antes|ologues|naires|iaires)$/;
const THINGS =
  /^(?:dossiers?|papiers?|courriers?|quartiers?|ateliers?|fichiers?|cahiers?|chantiers?|foyers?|metiers?|secteurs?|erreurs?|indicateurs?|capteurs?|serveurs?|compteurs?|tracteurs?|ascenseurs?|formulaires?|questionnaires?|exemplaires?|territoires?|annuaires?|commentaires?|inventaires?|rivieres?|instants?|derniers?|dernieres?|premiers?|premieres?|suivants?|autres?|heures?|horaires?|valeurs?|ordinateurs?)$/;
/** Initials of a trade: « 8 AESH », « 6 IDE ». */
const TRADE = /^(?:\d+ )?\p{Lu}{2,5}s?(?!\p{L})/u;

/** The first of them; null where nobody is counted. */
export function peopleCounted(text: string): CountedPeople | null {
  const flat = plain(text);
  if (flat.length !== text.length) return null;
  for (const { 0: whole, 1: many, 2: rounded, 3: number, index } of flat.matchAll(NUMBER)) {
    const count = rounded === undefined ? numberIn(number ?? '') : roundedValue(many ?? '', rounded);
    const after = index + whole.length;
    const noun = nounPhrase(text.slice(after));
    if (count === null || !Number.isInteger(count) || count < 2 || noun === '' || !isOfPeople(noun)) continue;
    const start = after - (rounded === undefined ? (number ?? '') : `${many} ${rounded}`).length;
    const end = text.indexOf(noun, after) + noun.length;
    return { who: withoutEnd(text.slice(start, end)), count, at: start };
  }
  return null;
}

function isOfPeople(noun: string): boolean {
  const [first = ''] = plain(noun).split(' ');
  if (THINGS.test(first)) return false;
  return TRADE.test(noun) || has(USAGERS, first) || BY_NAME.test(first) || BY_ENDING.test(first) || areHouses(first);
}
