/** Whom somebody met, and how many: « une dizaine de familles, et deux conseillers ». */
import { plain } from '../../french/fold.ts';
import { numberIn, ROUNDED, roundedValue, WORDS } from '../../french/numerals.ts';
import { USAGERS } from '../lexicons/people.ts';
import { has } from '../words.ts';
import { nounPhrase } from './noun-phrase.ts';

const MET = new RegExp(
  `(?:rencontr|interrog|appel|telephon|vu|vue|voir|recu|ecout|interview|discut|parl|caus|echang|questionn|visit|suiv|accompagn|reuni|convi|entretien|entretenu|conversation|porte-a-porte|(?:pris|bu) (?:le|un) cafe|recueilli l'avis|pris des notes|eu |reparl|demand(?=\\w{1,3} a )|(?:passe|reste) [^,.;]{2,30} avec)[a-z]{0,10}(?: (?:avec|chez|aupres de|aupres d'|de|euh|menes?|mes|les|a|aussi|deja|moi-meme|personnellement|environ|une|pres de|au telephone|chez eux|par la suite)){0,3} (\\d{1,4}|${WORDS})(?! (?:fois|reprises?|h|ans?|mois|jours?|heures?|semaines?|euros?)(?![a-z])| ou )(?= [a-z])`,
  'g',
);
const INTERVIEWS = new RegExp(
  `(?<!\\b(?:sur|parmi) (?:les |nos )?)(?<![\\d-])(\\d{1,4}|${WORDS}) (?:entretiens?|interviews?|temoignages?|rencontres?|(?:appels?|coups de (?:fil|telephone)) (?:aux?|a|avec)(?= ))\\b`,
);

const ABOUT = new RegExp(
  `(?:avec|rencontr[a-z]{0,8}|interrog[a-z]{0,8}|vu[es]{0,3}|appel[a-z]{0,8}|ecout[a-z]{0,8}) (?:(?:peut-etre|environ|a peu pres|bien|au moins|deja) )?(une?|deux|trois) (${ROUNDED})(?= d| qui | dont |[,.;]|$)`,
);
/** « …et deux conseillers d’EDF », right after others who were met. */
const AND_ALSO = new RegExp(
  `^(?: (?:depuis|en|pendant|cette|ce|au|chez|a domicile|sur place) ?[^,.;:]{0,25})?(?:(?: \\([^()]{2,30}\\))?(?: [a-z' -]{2,45}?)??(?:, [a-z' -]{3,40}(?=, (?:et|ainsi)))??,? (?:et|ainsi que)(?: aussi| avec| enfin| puis)?(?:,? [a-z' ]{3,30},)? ?(?:avec |chez |de |d'|les )?| / | ?\\([^()]{2,30}\\), | ?,? ?(?:plus|puis|\\+) |, (?:de |d'|chez )?)(\\d{1,4}|une? [a-z]{3,8}aine(?= d)|${WORDS}) (?=[a-z]{3}|d(?:e |'))(?!ont |sont |etaient |avaient |m'|me |nous |d'entre |parmi |sur |sans |n')`,
);
const ORGANISATIONS =
  /^(?:associations?|structures?|services?|communes?|mairies?|entreprises?|organismes?|collectivites?)\b/;

export interface Met {
  /** How many people; where only organisations are counted, how many of these. */
  met: number;
  /** All of them, as written: « 3 associations, cinq personnes ». */
  whom?: string;
}

/** Whether a sentence without accents tells of meetings. */
export function isMeeting(flat: string): boolean {
  return INTERVIEWS.test(flat) || [...flat.matchAll(MET)].some((match) => isOfPeople(match, nounAfter(match, flat)));
}

/** « visité trois écoles »: one met them who are there, and nobody says how many. */
function isOfPeople({ 0: whole }: RegExpMatchArray, noun: string): boolean {
  return !whole.startsWith('visit') || SOMEONE.test(plain(noun)) || has(USAGERS, noun);
}

function nounAfter({ index = 0, 0: whole }: RegExpMatchArray, written: string): string {
  return nounPhrase(written.slice(index + whole.length));
}

/**
 * Null where nobody is counted. `sentence`: as written; the places in `flat`, without accents, are its own unless a
 * ligature was opened.
 */
export function metIn(flat: string, sentence: string): Met | null {
  const written = flat.length === sentence.length ? sentence : flat;
  const about = ABOUT.exec(flat);
  const rounded = about === null ? null : roundedValue(about[1] ?? '', about[2] ?? '');
  if (about !== null && rounded !== null) {
    const end = about.index + about[0].length;
    // « j’en ai vu une vingtaine qui pompaient »: of those who were told before.
    if (!/^ d/.test(flat.slice(end))) return { met: rounded };
    const name = nounPhrase(written.slice(end));
    const [first, ...others] = groupsAfter(
      { value: rounded, count: `${about[1]} ${about[2]}`, name },
      end,
      flat,
      written,
    );
    return totalOf([{ ...first, name: `${/^[aeiouyh]/.test(plain(name)) ? 'd’' : 'de '}${name}` }, ...others]);
  }
  const labelled = LABELLED.exec(flat);
  if (labelled !== null) return metIn(SEEN + flat.slice(labelled[0].length), SEEN + written.slice(labelled[0].length));
  const interviews = INTERVIEWS.exec(flat);
  if (interviews !== null) {
    const value = numberIn(interviews[1] ?? '');
    return value > 1 ? { met: value } : null;
  }
  const seen = totalOf(peopleAmong([...flat.matchAll(MET)].map((match) => groupsFrom(match, flat, written))));
  // « Ah, et trois avocates, plus 17 justiciables »: asked how one knows, whom one saw.
  const lead = seen === null ? BEGINS.exec(flat)?.[0] : undefined;
  if (lead !== undefined && isSomeone(written.slice(lead.length)))
    return metIn(SEEN + flat.slice(lead.length), SEEN + written.slice(lead.length));
  const told = TOLD.exec(flat) ?? MET_AFTER.exec(flat);
  const from = told === null ? -1 : flat.slice(0, told.index).search(FIRST_COUNT);
  if (seen !== null || told === null || from === -1) return seen;
  // « 5 collègues et 7 familles me l’ont dit »: as « vu 5 collègues et 7 familles »; « 31 ruchers visités » are nobody.
  const isVisit = told[0].startsWith(' visit');
  const [seenAs, end] = [isVisit ? VISITED : SEEN, told.index + told[0].length];
  return (
    metIn(seenAs + flat.slice(from, told.index), seenAs + written.slice(from, told.index)) ??
    (isVisit ? metIn(flat.slice(end), written.slice(end)) : null)
  );
}

/** What stands before those who are only counted. */
const BEGINS = new RegExp(
  `^(?:ah,? |bon,? )?(?:(?:et |\\+ ?|si ?: ?|plus )(?=(?:\\d{1,3}|${WORDS}) [a-z])|(?=\\d{1,3} [a-z][^.;\\d]{3,40}, \\d{1,3} [a-z]))`,
);

function isSomeone(counted: string): boolean {
  const noun = nounPhrase(counted.replace(/^\S+(?:[ -]et[ -]une?)? /u, ''));
  return SOMEONE.test(plain(noun)) || has(USAGERS, noun);
}

const SEEN = 'vu ';
const VISITED = 'visite ';
/** « Entretiens : 11 agents » */
const LABELLED =
  /^(?:[-*•] ?)?(?:entretiens?|rencontres?|interviews?|echanges?|personnes? rencontrees?) ?: (?=\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )/;

/** « visité quatre fermes, et parlé avec douze éleveurs »: where one group is of people, what is none is where they were. */
function peopleAmong(groups: readonly Counted[][]): Counted[] {
  const areSome = groups.map((group) => group.some(({ name }) => SOMEONE.test(plain(name)) || has(USAGERS, name)));
  return groups.filter((_, rank) => areSome[rank] || !areSome.includes(true)).flat();
}

/** By what their names end in, or by what they are to each other: most of those whom one meets. */
const SOMEONE =
  /^(?:[a-z]+(?:eurs|euses|rices|iennes?|iens|istes|iers|ieres|ants|antes|ents|entes|logues|aires|oyens|oyennes)|collegues|gens|maires|hommes|femmes|meres|peres|jeunes|chefs|cadres|agents|juges|prof(?:s|esseure?s)|eleves|proches|voisine?s|elue?s|medecins|avocate?s|aidante?s)(?![a-z])/;
const TOLD =
  / (?:me |m'|nous )(?:l'|le |en |l'en )?(?:(?:ont|a) (?:tous |toutes |chacun )?(?:dit|racont|expliqu|confi|confirm|signal|parl(?![a-z]{1,3} (?:de |d'|du |des ))|decri|repond|repet|montr|recu(?![a-z]*e? (?:un|une|des|le|la) ))|disent|dit|racontent|expliquent|confient|confirment|decrivent|repetent)/;
/** « une dizaine de justiciables reçus en avril »: whom, then that they were met. */
const MET_AFTER =
  / (?:recu|vu|rencontre|interroge|appele|ecoute|visite|contacte|questionne|entendu|interviewe|sonde|suivi)e?s(?![a-z])/;
/** Where those who told it begin to be counted. */
const FIRST_COUNT = new RegExp(
  `(?<![a-z\\d'-])(?!(?:19|20)\\d\\d)(?=(?:\\d{1,4}|(?:une?|deux|trois) (?:${ROUNDED}) d|${WORDS})[ '])`,
);

/** What one receives, reads or counts, and does not meet. */
const THINGS =
  /^(?:appels?|coups? de (?:fil|telephone)|dossiers?|courriers?|courriels?|mails?|e-?mails?|messages?|lettres?|demandes?|reclamations?|plaintes?|signalements?|documents?|pages?|formulaires?|factures?|fiches?|questionnaires?|reponses?|retours?|avis|tickets?|sites?|lieux|guichets?|cas|situations?|accidents?|outils?|logiciels?|visites?|reunions?|ateliers?|actes?|arretes?|fichiers?|lignes?|photos?|verbatims?|temoignages?|sorties?|tournees?|seances?|audiences?|permanences?|journees?|demi-journees?|matinees?|soirees?|apres-midis?|rondes?|chantiers?|formations?|stages?|essais?|tests?|parcours|trajets?|livraisons?|services? (?:du|de) (?:soir|midi|nuit)|cours|marches?|foires?|conseils? (?:municipa|d))\b/;

function totalOf(told: readonly Counted[]): Met | null {
  const all = told.filter(({ name }) => !THINGS.test(plain(name)));
  const people = all.filter(({ name }) => !ORGANISATIONS.test(plain(name)));
  const counted = people.length > 0 ? people : all;
  const met = isCutUp(counted) ? (counted[0]?.value ?? 0) : counted.reduce((sum, { value }) => sum + value, 0);
  const isNamed = all.every(({ name }) => name !== '');
  return met > 1
    ? { met, ...(isNamed && { whom: all.map(({ count, name }) => `${count} ${name}`).join(', ') }) }
    : null;
}

/** « quatre parents, deux mères et deux pères » are four. */
function isCutUp([whole, ...parts]: readonly Counted[]): boolean {
  return parts.length > 1 && whole?.value === parts.reduce((sum, { value }) => sum + value, 0);
}

interface Counted {
  value: number;
  /** As written. */
  count: string;
  name: string;
}

/** Those whom one verb counts. */
function groupsFrom(match: RegExpMatchArray, flat: string, written: string): Counted[] {
  const count = match[1] ?? '';
  const end = (match.index ?? 0) + match[0].length;
  const value = numberIn(count);
  const name = nounAfter(match, written);
  return Number.isFinite(value) && isOfPeople(match, name)
    ? groupsAfter({ value, count, name }, end, flat, written)
    : [];
}

/** « une quinzaine » too. */
function numberOf(count: string): number {
  const [, rounded] = /^une? ([a-z]{3,8}aine)$/.exec(count) ?? [];
  return rounded === undefined ? numberIn(count) : (roundedValue('une', rounded) ?? Number.NaN);
}

/** With those that are counted right after it; `end`: of its number. */
function groupsAfter(first: Counted, end: number, flat: string, written: string): [Counted, ...Counted[]] {
  const after = end + written.slice(end).indexOf(first.name) + first.name.length;
  const next = first.name === '' ? null : AND_ALSO.exec(flat.slice(after));
  const value = numberOf(next?.[1] ?? '');
  if (next === null || !Number.isFinite(value)) return [first];
  const at = after + next[0].length;
  const second = { value, count: next[1] ?? '', name: nounPhrase(written.slice(at)) };
  return [first, ...groupsAfter(second, at, flat, written)];
}
