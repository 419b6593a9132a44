/** What a short answer tells beside what was asked: of what a number counts, how often, of which year. It is asked no more. */
import { plain } from '../../french/fold.ts';
import type { Draft } from '../../model/draft.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { lowered, nounPhrase } from '../../text/told/noun-phrase.ts';
import { PERIOD_WORDS, periodIn, yearIn } from '../../text/told/period.ts';
import type { Step } from '../agenda/steps.ts';
import { recordAnswer } from '../writing/record.ts';
import type { Turn } from './turn.ts';

/** Where a number has its unit, its period, its year and its source beside it. */
const COUNTED = /^(.*\bampleur)\.(nombre|unite|source)$/;
/** « 127 déclarations », « environ 6 000 dossiers par an » */
const AFTER_NUMBER = /\d[\u00a0\u202f ](?=\p{L})/u;
const ANY_YEAR = /(?<!\d)20[12]\d(?!\d)/g;

/** The same turn, which writes as well what it tells of the places beside, where nothing stands yet; said back. */
export function besides({ path }: Step, turn: Turn, text: string, draft: Draft): Turn {
  const [, holder = '', name = ''] = COUNTED.exec(path) ?? [];
  if (turn.edit === null || holder === '') return turn;
  const told = toldBeside(name, text).filter(([key]) => !draft.find(`${holder}.${key}`).isAnswered);
  if (told.length === 0) return turn;
  const edit = (fiche: Snapshot) =>
    told.reduce((done, [key, value]) => recordAnswer(done, `${holder}.${key}`, value), turn.edit?.(fiche) ?? fiche);
  const said = told.map(([, , words]) => words).join(', ');
  return { ...turn, edit, notes: [...turn.notes, `Noté aussi : ${said}.`] };
}

function afterNumber(text: string): string {
  const number = AFTER_NUMBER.exec(text);
  return number === null ? '' : text.slice(number.index + number[0].length);
}

type Beside = readonly [key: string, value: string | number, said: string];

function toldBeside(name: string, text: string): Beside[] {
  const flat = plain(text);
  const years = [...new Set(text.match(ANY_YEAR))];
  const year = yearIn(flat) ?? (name === 'source' && years.length === 1 ? Number(years[0]) : null);
  const period = periodIn(flat);
  const unit = name === 'nombre' ? lowered(nounPhrase(afterNumber(text))) : '';
  return [
    ...(unit === '' || /^(?:sur|pour|%|€|euros?|k)$/u.test(unit) ? [] : [['unite', unit, unit] as const]),
    ...(period === null || name === 'source' ? [] : [['periode', period, PERIOD_WORDS[period]] as const]),
    ...(year === null ? [] : [['annee', year, `en ${year}`] as const]),
  ];
}
