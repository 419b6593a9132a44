/** How large the problem is, in one line. */
import { plain } from '../french/fold.ts';
import { formatNumber } from '../french/numbers.ts';
import { numbersIn } from '../french/numerals.ts';
import { midSentence } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { fieldAt } from '../model/fields.ts';
import { fact, said, titleOf } from './answer-words.ts';
import type { Fact } from './document.ts';
import type { Reader } from './document-reader.ts';
import { isRepeated } from './repetition.ts';

/** How large the problem is, in one line: « 2 400 demandes par an ». Nothing of what the prose told already. */
export function sizeOf(at: Draft, reader: Reader): Fact[] {
  const field = (name: string) => fieldAt(`probleme.ampleur.${name}`);
  const tell = (name: string) => said(reader, `probleme.ampleur.${name}`);
  const prose = plain(said(reader, 'probleme.enonce'));
  const [count, share] = [at.at('nombre').number, at.at('part_pct').number];
  const unit = tell('unite').replace(/^(?:des |les |de |d['’])|\.$/gi, '');
  const period = at.at('periode').text === 'stock' ? '' : midSentence(tell('periode'));
  const amounts = [
    ...(count === undefined
      ? []
      : [amountOf(about(count, prose) + tell('nombre'), unit === '' ? 'cas' : midSentence(unit), period)]),
    ...(share === undefined ? [] : [`${formatNumber(share)} %${unit === '' ? '' : ` des ${midSentence(unit)}`}`]),
  ];
  const known = new Set(numbersIn(prose));
  const isSaid = [count, share].every((value) => value === undefined || known.has(value));
  const source = field('source');
  const isSourced =
    source !== undefined && at.at('source').isAnswered && isRepeated(source, at.at('source'), reader, null);
  const year = tell('annee');
  const from = tell('source').replace(/^(?:c['’]est|ce sont) |\.$/giu, '');
  const sourced = isSourced || from === '' ? '' : from + (year === '' || from.includes(year) ? '' : `, ${year}`);
  if (amounts.length === 0) return sourced === '' ? [] : [fact(titleOf('probleme.ampleur.source'), sourced)];
  // A source alone would seem that of the figure just above it.
  if (sourced === '') return isSaid ? [] : [fact('Ampleur', amounts.join(', soit '))];
  return [fact('Ampleur', `${amounts.join(', soit ')} (source : ${midSentence(sourced)})`)];
}

const ABOUT =
  /\b(?:environ|a peu pres|plus ou moins|grosso modo|en gros|pres de|quelque|dans les|autour de|aux alentours de)(?: de)? (?=\S)/g;
/** Within so many UTF-16 units stands the number. */
const NEAR = 24;

/** « environ », where the prose says so of this number. */
function about(count: number, prose: string): string {
  const isSaid = [...prose.matchAll(ABOUT)].some(({ 0: { length }, index }) => {
    const after = prose.slice(index + length, index + length + NEAR);
    return numbersIn(after)[0] === count;
  });
  return isSaid ? 'environ ' : '';
}

/** « 2 300 élèves, en taxi ou en minibus, par an ». */
function amountOf(count: string, unit: string, period: string): string {
  return `${count} ${unit}${period === '' ? '' : `${unit.includes(',') ? ',' : ''} ${period}`}`;
}
