/** Numbers as they are said rather than written: « environ 6 000 dossiers », « une dizaine », « entre 5000 et 6000 », « mi-temps ». */

import { plain } from './fold.ts';
import { CORRECTING, HESITATION, PUT_ASIDE } from './hesitation.ts';
import { between } from './number-ranges.ts';
import { readNumber } from './numbers.ts';
import { DIGITS, numberIn, ROUNDED, roundedValue, SCALE, WORDS } from './numerals.ts';
import { straightened } from './straightened.ts';

const NUMBER = `(?:(?:${DIGITS})${SCALE}?|${WORDS}(?: k(?![a-z])| (?:millions?|milliards?)(?: ${WORDS})?)?)`;
const LEAD =
  /^(?:je (?:dirais|pense|crois)(?: que)?|on (?:est|tourne) (?:a|autour de)|on (?:est|en (?:a|compte|voit|recoit|traite))|il (?:doit |peut )?y (?:en )?(?:avoir|a)|il y en a|ils sont|elles sont|nous sommes|c'est|ca fait|disons|(?:j'|on |nous )?en (?:(?:ai|avons|a) (?:vue?s?|comptee?s?|recue?s?|traitee?s?|rencontree?s?|eus?)|compte|compt[ae]it|ai|avons|vois|vu)|(?:on|nous|ils|elles|c')[ ']?(?:etait|etions|etaient)(?=[ '])|quelques?(?= \d)|environs|aux (?:alentours|environs) de|tout au plus|a peu pres|a peu pres a|environ|env\.?|autour de|pres de|presque|quasiment|dans les|plus ou moins|au moins|au plus|(?:(?:un peu|largement|bien|nettement|beaucoup|legerement) )?(?:plus|moins) d[e'] ?|au bas mot|a vue de nez|ca tourne (?:autour de|a)|tournent? autour de|de l'ordre de|\+ ?\/ ?-|y(?:'| )?en a|y(?:'| )?a|soit|en tout|au total|c'est-a-dire|donc|ce qui fait|(?:(?:on|nous|ils|il) n'(?:est|sommes|sont|y en a|en reste) )?plus que|en (?:19|20)\d\d,? (?:on|nous|il|j')(?: ?y| n')? ?(?:en )?(?:comptait|avait|etait|etions|avions|comptions|voyait|recevait|(?:a|avons|ai) (?:eue?s?|comptee?s?|recue?s?|traitee?s?|vue?s?|relevee?s?|enregistree?s?|recensee?s?))|j'?en e(?= \d)|les(?= \d)|jusqu'a|pas (?:loin|plus|moins) de|max(?:imum)?\.?|min(?:imum)?\.?|on va dire|(?:quelque chose|un truc) comme|facile(?:ment)?|entre guillemets|plutot|grosso modo|approximativement|a la louche|a mi-chemin|quelque part|±|~|≈|>|<)[\s:,]*/;
const NONE =
  /^(?:(?:(?:absolument|vraiment|franchement) |il n')?(?:y (?:en )?a )?(?:personne|aucune?s?|pas)(?=$)|(?:y(?:'| )?en a|il n'y en a) (?:pas|aucune?|plus)(?: .{0,20})?$|nada$|que dalle$|nib$|walou$|aucune?s?(?! (?:idees?|chiffres?|donnees?|infos?|informations?|estimations?|mesures?|etudes?|recensements?|comptages?|sources?|suivis?|bilans?|evaluations?|statistiques?|elements?|visibilite|retours?|notion|certitude|trace)\b)|zero|rien(?! (?:ne|n'|d(?:e |')|que |qu'|du |a ))|personne(?! (?:ne|n'))|neant|pas un(?:e|s)?(?: seule?)?|0)(?: .{0,40})?$/;
const RANGES = [
  new RegExp(`^entre (${NUMBER}) et (${NUMBER})(?= |$|[a-z%€])`),
  new RegExp(`^(?:de )?(${NUMBER}) (?:a|ou) (${NUMBER})(?= |$|[a-z%€])`),
  // « douze, treize »; without a space, a comma is a decimal's.
  new RegExp(`^(${NUMBER}), (${NUMBER})(?= |$|[a-z%€])`),
  new RegExp(`^(${DIGITS}) ?[-–/] ?((?:${DIGITS})${SCALE}?)(?= |$|[a-z%€])`),
];
const ROUND = new RegExp(
  `^(?:a peu pres )?(une?|${WORDS}|\\d+) (?:(?:a|ou) (${WORDS}|\\d+) )?(?:bon(?:ne)? |petite? |gros(?:se)? |vraie? |belle |beau )?(${ROUNDED})(?: (?:de |d')(milliers|millions))?(?: et demie?)?(?![a-z])`,
);
const PLAIN = new RegExp(`^(${NUMBER})( et demie?)?(?= |$|/|[a-z%€'])`);

/** Said before a number, and not about it. */
const FILLERS = new RegExp(
  `^(?:${HESITATION}|allez|bon|enfin|voila|oui|non|mais|en fait|en realite|mettons|peut-etre|genre)[\\s,:]+`,
);
/** Where one thing said ends and another begins; a comma between digits, a slash and a hyphen are part of a number. */
const CLAUSES =
  /\s(?=donc \d|mais (?:en fait|en r[ée]alit[ée]|c['’]est|maintenant|aujourd['’]hui) )|(?<!\d),|,(?!\d)|[;:!?()…\n]|\.(?=\s|$)|\s[-–—]\s/;
const CORRECTED = new RegExp(
  `^(?:(?:enfin |ou |mais )?(?:en realite|${CORRECTING}|donc|ce qui fait)|(?:on|nous|il|ils) n'(?:est|sommes|y en a|en reste|sont) plus que)\\b`,
);

/** Nothing but what takes back the number before. */
const TAKING_BACK =
  /^(?:(?:ah|oh|euh|non|pardon|oups|enfin|erreur|rectification|je (?:corrige|veux dire|me trompe)|plutot|attend(?:ez|s)|mince|zut|nan)[ ,]*){1,5}$/;

/**
 * What a whole answer comes to, or one of the things it says: « oh une bonne trentaine par semaine, allez quarante en hiver »
 * is thirty, the first; after « non, plutôt », the last. Undefined where none does.
 */
export function inSentence(text: string, read: (clause: string) => number | undefined): number | undefined {
  const values = valuesIn(text.replace(PUT_ASIDE, ''), read);
  return values.findLast(({ corrects }) => corrects)?.value ?? nowIn(values) ?? read(text) ?? values[0]?.value;
}

interface Said {
  clause: string;
  value: number;
  corrects: boolean;
}

function valuesIn(text: string, read: (clause: string) => number | undefined): Said[] {
  let takesBack = false;
  return text.split(CLAUSES).flatMap((part) => {
    const clause = part.trim();
    const value = read(clause);
    const corrects = takesBack || CORRECTED.test(plain(clause));
    // « 18, ah non pardon, 19 »
    takesBack = value === undefined && TAKING_BACK.test(plain(clause));
    // « d’après l’Insee (2023), 4 520 »: a year between brackets, or after « en », is when.
    if (ONLY_YEAR.test(clause) && text.length > clause.length + 2) return [];
    return value === undefined ? [] : [{ clause: plain(clause), value, corrects }];
  });
}

const ONLY_YEAR = /^(?:en )?(?:19|20)\d\d$/u;

/** Of several values, the one that is said to hold now: « 30 % l’an dernier, 22 cette année ». */
export function saidOfNow(text: string, read: (clause: string) => number | undefined): number | undefined {
  return nowIn(valuesIn(text, read));
}

function nowIn(values: readonly Said[]): number | undefined {
  const now = values.filter(({ clause }) => NOW.test(clause));
  return values.some(({ clause }) => THEN.test(clause)) && now.length === 1 ? now[0]?.value : undefined;
}

const NOW = /\b(?:cette annee|aujourd'hui|maintenant|desormais|actuellement|a present|ce mois-ci)\b/;
const THEN =
  /\b(?:l'an dernier|l'annee (?:derniere|passee|d'avant)|avant|autrefois|il y a (?:un|deux|trois|dix|\d+) ans?|en 20\d\d)\b/;

/** Undefined where nothing is told, or several numbers that are no range. */
export function spokenNumber(text: string): number | undefined {
  return inSentence(text, numberOf);
}

export function numberOf(text: string): number | undefined {
  // « 6.000 », said, is six thousand; « un tiers » counts nothing, « 2 ETP » no money.
  const said = straightened(text).replace(/(?<=\d) ?M(?= d['’]euros| ?€| euros)/u, ' millions');
  // « 12,500 » is twelve thousand, or twelve and a half.
  if (/(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/.test(said)) return undefined;
  const written = readNumber(said.replace(/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.,])/g, '$1$2'));
  if (written !== undefined) return written;
  // « la soixantaine »
  const flat = withoutLead(said).replace(/^la (?=[a-z]{4,12}aine\b)/, 'une ');
  const share = shareOfRound(flat);
  if (share !== undefined) return share;
  if (ME_ALONE.test(flat)) return 1;
  if (PART.test(flat) || /\betp\b/.test(flat)) return undefined;
  if (NONE.test(flat)) return 0;
  if (VAGUE.test(flat) || GROUP.test(flat) || MEASURED.test(flat)) return undefined;
  if (/^une? (?:petite )?paire\b/.test(flat)) return 2;
  const round = ROUND.exec(flat);
  // « deux ou trois centaines » are both hundreds.
  for (const pattern of round?.[2] === undefined ? RANGES : []) {
    const range = pattern.exec(flat);
    if (range !== null) return between(range[1] ?? '', range[2] ?? '');
  }
  if (round !== null && !/^(?:million|milliard)/.test(round[3] ?? '')) return rounded(round);
  const single = PLAIN.exec(flat);
  if (single === null) return undefined;
  const halved = AND_HALF.exec(flat.slice(single[0].length)) === null ? 0 : 0.5;
  const value = numberIn(single[1] ?? '') + halved;
  const rest = flat.slice(single[0].length);
  if (!Number.isFinite(value) || hasNumber(rest)) return undefined;
  return single[2] === undefined ? value : value + half(single[1] ?? '');
}

/** « deux agents et demi » */
const AND_HALF = /^ [a-z]{3,20}s et demie?$/;

const ME_ALONE = /^(?:juste|seulement|rien que|que|uniquement)? ?moi(?:-meme)?(?: (?:toute? )?seule?| uniquement)?$/;

const SHARE_OF_ROUND = new RegExp(
  `^(?:(une?|le|la|les|deux|trois) )?(demi|moitie|tiers|quart)s?(?: (?:de |d')|[- ])(?:une? |de )?(${ROUNDED}|mille)(?![a-z])`,
);
/** « un demi-millier », « trois quarts de million » */
function shareOfRound(flat: string): number | undefined {
  const found = SHARE_OF_ROUND.exec(flat);
  if (found === null) return undefined;
  const [, count = 'un', share = '', round = ''] = found;
  const parts = share === 'tiers' ? 3 : share === 'quart' ? 4 : 2;
  const whole = round === 'mille' ? 1000 : (roundedValue('un', round) ?? Number.NaN);
  return Math.round((whole * (/^(?:le|la|les)$/.test(count) ? 1 : numberIn(count))) / parts);
}

/** « Une poignée » is not one. */
const VAGUE =
  /^une? (?:sacre |sacree |beau |belle |gros |grosse |bon |bonne |joli |jolie |vrai |vraie )?(?:peu|poignee|paquet|tas|foule|flopee|kyrielle|ribambelle|certain nombre|bon nombre|grand nombre|partie|majorite|minorite|infinite|multitude|petit nombre)\b/;

/** « Les 18-25 ans », « 8 mois d’attente », « 18 rue du 4 septembre », « article 12 »: no count of anybody. */
const MEASURED =
  /^(?:les |de |des )?\d[\d ,.-]{0,8}(?:a \d{1,3} )?(?:ans\b|mois d|(?:mois|jours?|semaines?|annees?|heures?) (?:d'attente|de (?:retard|delai))|km\b|(?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|impasse|allee|route|quai)\b)|^\d{1,4}(?:e|eme|ieme|er|ere)\b|^(?:article|art\.|page|numero|n°|le 1\d\d$)|^une? de (?:mes|nos|leurs|ses|ces)\b/;

/** « Un lycée entier » is not one person. */
const GROUP =
  /^une? (?:groupe|lycee|college|ecole|classe|service|equipe|commune|ville|departement|region|bureau|association|promo\w{0,4}|etablissement|structure)\b/;

/** Without accents, nor what is said before a number. */
export function withoutLead(text: string): string {
  let flat = plain(text).replace(/(?<![.!])[.!]+$/, '');
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(FILLERS, '').replace(LEAD, '');
  }
  return flat;
}

const PART = /^(?:(?:une?|le|la|les|deux|trois|quatre) )?(?:tiers|quarts?|demi|moitie|cinquiemes?|dixiemes?)(?![a-z])/;

function rounded([whole, count = '', other, round = '', scale]: readonly (string | undefined)[]): number | undefined {
  const value = roundedValue(count, round);
  if (value === null) return undefined;
  const times = scale === 'milliers' ? 1000 : scale === 'millions' ? 1_000_000 : 1;
  const base = roundedValue('un', round) ?? 0;
  const more = other === undefined ? value : (roundedValue(other, round) ?? value);
  return ((value + more) / 2 + (/ et demie?$/.test(whole ?? '') ? base / 2 : 0)) * times;
}

function half(written: string): number {
  if (/milliards?$/.test(written)) return 500_000_000;
  if (/millions?$/.test(written)) return 500_000;
  return /mille$/.test(written) ? 500 : 0.5;
}

/** « de 6 à 11 ans », « sur les 31 du canton » */
const AGES =
  /\b(?:de|entre|age(?:e?s)?(?: de| entre)?) ?\d{1,2}(?: (?:a|et) \d{1,2})? ans\b|\bsur (?:les |la |nos )?\d[\d ]{0,7}\b/g;

/** A year, a period or a source may follow: another count may not. */
function hasNumber(text: string): boolean {
  const rest = text
    .replace(
      /\b(?:en|depuis|fin|annee|de|pour|selon [a-z' -]{1,40}) (?:19|20)\d\d\b|\b(?:au|le|du) \d{1,2}(?:er)? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*(?: (?:19|20)\d\d)?\b|\bpar (?:an|mois|semaine|jour)\b|\([^()]{0,60}\)/g,
      '',
    )
    .replace(AGES, '');
  return /\d/.test(rest) && !/^\s*(?:\/|sur)\s/.test(rest);
}
