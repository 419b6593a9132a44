/** Why those who come first want to, as somebody told it beside who they are. */
import { plain } from '../../french/fold.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd } from './ends.ts';

/** What opens a reason. */
export const WHY =
  /(?:,\s?)?(?:\(\s?)?(?:\bafin d(?:e\s|['’])|parce qu(?:e\s|['’])|(?<!(?<!\p{L})(?:de|du|le|un|en|par|ce|ces|des|les|chaque|premier|dernier) )\bcar\s(?!scolaires?)|\bpuisqu(?:e\s|['’])|\bvu qu(?:e\s|['’])|\bmotiv[ée]e?s par |\btant (?=(?:ils|elles) )|\bpck |\bpcq |(?<=[.,;(–—-] ?)volontaires? (?=pour (?:ne |\p{L}+(?:er|ir|re) ))|(?<=[.,;(–—-] ?)(?:motif|raison|pourquoi(?: eux| elles)?|volontaires (?:car|parce que)) ?: ?)/iu;
/** In notes, or in one breath: « pq eux : », « motif -> », « pourquoi eux c’est simple ils ont… ». */
const HEADED =
  /(?<!\p{L})(?:pq|pk|pourquoi)(?: eux| elles)? ?[:?=] ?|(?<!\p{L})(?:motif|raison) ?(?:->|→|=|:) ?|(?<!\p{L})au motif qu(?:e |['’])|(?<!\p{L})pourquoi (?:eux|elles),? (?:(?:euh|ben|alors|c['’]est simple) )?(?=ils |elles |leur|il y a)|(?<=\p{L} )(?=c['’]est (?:eux|elles) qui )/iu;
/** Why they would, told without a « parce que ». */
const MOVED =
  /[,:;]\s+(?=(?:ils|elles|eux|ceux-ci|celles-ci) (?:(?:le |la |les |l['’]|nous )(?:veulent|attendent|demandent|r[ée]clament|cherchent|ont demand[ée]|ont r[ée]clam[ée])|s['’](?:ennuient|impatientent|proposent|y (?:int[ée]ressent|mettent))|nous (?:connaissent|ont (?:appel|contact|relanc|sollicit|suppli)[ée]e?s?)|sont (?:partante?s|volontaires?|demandeu(?:rs|ses)|d['’]accord|pr[êe]te?s)|en (?:ont|peuvent)|n['’]en peuvent|veulent|attendent|demandent|r[ée]clament|cherchent|ne savent|perdent|souffrent|ont (?:besoin|demand[ée]|r[ée]clam[ée]|d[ée]j[àa]|marre|h[âa]te))|on (?:l[ea]s? |l['’])?(?:conna[îi]t|travaille d[ée]j[àa]))|(?<=\p{L})(?:,| et)? qui (?=(?:m['’]|me |nous )(?:l['’])?ont (?:suppli|demand|r[ée]clam|sollicit|appel|contact|relanc))/iu;
/** Said of them, after who they are: what moves them, whatever the words. */
const OF_THEM =
  /(?:^|[,:;] (?:(?:et|alors|donc|du coup|sinon|mais) )?)(?=(?:ils|elles|ca leur|cela leur|c'est (?:eux|elles) qui|leurs? [a-z]+ |ses [a-z]+ |(?:son|sa|l[ea]|leur) [a-z]+ (?:est demandeu|pousse |demande |veut |reclame|insiste|a demande|en a assez|en a marre)))/g;
/** Who they are, how many, where, and what they will do. */
const DESCRIBED =
  /^(?:ils|elles) (?:y |en |se |s'|nous )?(?:sont (?:\d|une?s? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|octante|nonante|cent|mille|environ|presque|a |au |aux |en |dans |sur |bas|install|situ|reuni|repart|tous? |toutes? |nombreu|ouvert)|ont (?:\d|entre|environ|une? |deux|trois|tous|quel)|habit|viv|suiv|arriv|regard|commenc|d[ée]marr|travaill|vienn|represent|compt|utilis|appell|\p{L}+(?:ront|ra)(?!\p{L}))|^leurs? (?:nom|adresse|effectif|nombre|commune)/u;

export function reasonIn(text: string): string | null {
  const match = WHY.exec(text) ?? HEADED.exec(text) ?? MOVED.exec(text);
  return match === null ? toldOfThem(text) : untilEnd(text.slice(match.index + match[0].length));
}

function toldOfThem(text: string): string | null {
  for (const [rank, sentence] of sentences(text).entries()) {
    const flat = plain(sentence);
    const found = [...flat.matchAll(OF_THEM)]
      .map(({ index, 0: joint }) => index + joint.length)
      .find((at) => (at > 0 || rank > 0) && !DESCRIBED.test(flat.slice(at)));
    if (found !== undefined && flat.length === sentence.length) return untilEnd(sentence.slice(found));
  }
  return null;
}

function untilEnd(rest: string): string | null {
  const reason = withoutEnd(rest.split(/(?<=[.!?])\s|\n/)[0] ?? '');
  return reason.length > 3 ? reason : null;
}
