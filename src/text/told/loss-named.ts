/** What is lost, named after the words that say it is: « ce qui s’envole pour eux c’est la seule heure du mois avec papa ». */
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { harmIn } from './harm-told.ts';

const NAMED =
  /(?<!\p{L})(?:ce qu['’](?:ils|elles) (?:y )?(?:perdent|manquent|ratent|laissent)|ce qui (?:s['’]envole|saute|part|leur manque)(?: pour (?:eux|elles))?|qu['’]est-ce qu['’](?:ils|elles) (?:y )?perdent|perte|perdent|pertes) ?(?:[?:=,]|->)? ?(?:(?:eh )?(?:ben|bah|euh|donc) )?(?:c['’]est (?:pas [^,.;]{3,30}? c['’]est )?(?:euh )?)?(?!pas |est )/iu;
const THEY_LOSE =
  /(?<!\p{L})(?:elles?|ils?|lui) (?:(?:elles?|ils?) )?(?:y )?(?:perdent|perd|l[âa]chent|laissent|ratent) /iu;
const END =
  /,? (?:parce|et (?:[çc]a|ils|elles|apr[èe]s|bon|souvent|quand)|[çc]a |c['’]est|voil[àa]|quand |d[èe]s |alors |enfin |on |y en a|donc |puisqu|tout b[êe]tement|apr[èe]s |avec du |tant que |\+ )|[.;!?]|, (?=(?:puisque|et|je|on|ils|elles|tout|mais) )/iu;
/** In words. */
const FEWEST = 2;
const MOST = 18;

/** « Elles et elles perdent », « pas de l’argent c’est »: dictated, and badly cut. */
const CUT = /^(?:et )?(?:qu['’]est-ce|ce qu)|^(?:ils|elles) et (?:ils|elles) |(?:c['’]est|que|de|et)\.$|^est /iu;
/** In words: longer, and it is the story again. */
const STORY = 16;

/** What those who suffer lose, with a full stop; null where no loss is told. */
export function harmTold(text: string): string | null {
  const told = harmIn(text);
  if (told === null) return lossNamed(text) ?? lossNoted(text);
  // « jeunes sans permis, 15 : contrat perdu »: without who they are, told beside.
  const noted = lossNoted(text);
  if (noted !== null && told.length > noted.length && plain(told).endsWith(plain(noted))) return noted;
  return told.split(/\s+/).length > STORY || CUT.test(told) ? (lossNamed(text) ?? told) : told;
}

function lossNamed(text: string): string | null {
  for (const lead of [NAMED, THEY_LOSE]) {
    const found = lead.exec(text);
    if (found === null) continue;
    const said = withoutEnd(withoutFillers(text.slice(found.index + found[0].length)).split(END, 1)[0] ?? '');
    if (isBetween(said)) return `${capital(said)}.`;
  }
  return null;
}

const SPEAKS = /(?<!\p{L})(?:je|j['’]|on|nous|vous|ils|elles|c['’]est|ce sont|qui|que|qu['’]|sais)(?!\p{L})/iu;
const COUNT_ONLY =
  /^(?:env(?:iron|\.)? |soit |~ ?)?(?:\d[\d ]{0,8}|une? \d{0,3}[\p{L}]{2,12})?(?: ?\p{L}{2,14})?(?: (?:concern[ée]e?s?|a peu pr[èe]s|à peu près))?$/iu;

/** « 31 au lycée cette année » */
const COUNTED_WHERE =
  /^(?:environ |soit |~ ?)?(?:\d[\d ]{0,8}|une? [a-z]{3,8}aine)(?: [a-z]{3,20})? (?:au|aux|dans|en|a|cette|ce|sur|chez|par|de|du|d'apres|l'an)(?![a-z])/;

/** « les dockers (14) : chevilles foutues, 1 h/jour à contourner »: notes, after who they are and how many. */
function lossNoted(text: string): string | null {
  if (SPEAKS.test(text)) return null;
  const [, ...rest] = text.split(/ ?(?:[:;/(),]|->|→|\s[–—-]\s|\.(?=\s|$)) ?/u);
  const pieces = rest.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const start = pieces.findIndex(
    (piece) =>
      !COUNT_ONLY.test(piece) &&
      !COUNTED_WHERE.test(plain(piece)) &&
      !/\?$/.test(piece) &&
      !/^pas les /.test(plain(piece)),
  );
  const first = pieces[start];
  if (first === undefined) return null;
  const said = withoutEnd(text.slice(text.indexOf(first)));
  return isBetween(said) ? `${capital(said)}.` : null;
}

function isBetween(said: string): boolean {
  const count = said.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return count >= FEWEST && count <= MOST;
}
