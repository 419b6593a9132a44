/** Short answers that a person gives at once: « la directrice de l’habitat, depuis mars 2026 ». */
import { fold, plain } from '../../french/fold.ts';
import { spokenDate } from '../../french/spoken-dates.ts';
import { enumerate, midSentence, quote } from '../../french/typography.ts';
import type { Field } from '../../model/fields.ts';
import { expectation, type Scalar, shown } from '../../model/reading.ts';
import { fieldsOf } from '../agenda/gathered.ts';
import type { Step } from '../agenda/steps.ts';
import { recordAnswer } from '../writing/record.ts';
import { readSpoken } from './spoken.ts';
import type { Turn } from './turn.ts';

export interface Together {
  /** In the order of the fields. */
  values: readonly { field: Field; value: Scalar }[];
  /** What could not be told of any of them; null when all was. */
  left: string | null;
}

/** `today`: `AAAA-MM-JJ`, the day it is said. */
export function readTogether(fields: readonly Field[], text: string, today: string): Together {
  const found = new Map<Field, Scalar>();
  const words: string[] = [];
  let counted: { field: Field; part: string } | null = null;
  const dates = () => fields.filter((field) => field.kind === 'date' && !found.has(field));
  const parts = NOTHING.test(plain(text)) ? [] : apart(text);
  for (const part of parts
    .flatMap((one) => cutAtFigures(one.trim(), fields))
    .flatMap((one) => cutAtDates(one.trim(), dates().length, today))) {
    const isLast = UNTIL.test(part);
    const inOrder = ORDER.flatMap((kind) => {
      const alike = fields.filter((one) => one.kind === kind);
      return kind === 'date' && isLast ? alike.toReversed() : alike;
    });
    const field = inOrder.find((one) => !found.has(one) && toldOf(one, part, today) !== undefined);
    const value = field && toldOf(field, part, today);
    if (field !== undefined && value !== undefined) {
      found.set(field, value);
      if (field.kind === 'number' && /[a-zà-ÿ]{3}/i.test(part)) counted = { field, part };
    } else if (part !== '') words.push(part);
  }
  const name = fields.find(({ kind }) => kind === 'text');
  // « trois cantons » alone is what is counted, and how many: the name first.
  if (name && words.length === 0 && counted !== null) {
    words.push(counted.part);
    found.delete(counted.field);
  }
  const said = words.join(', ');
  if (name && said !== '') found.set(name, said);
  return {
    values: fields.flatMap((field) => {
      const value = found.get(field);
      return value === undefined ? [] : [{ field, value }];
    }),
    left: name || said === '' ? null : said,
  };
}

/** « Aucun budget », « pas de coach »: nobody is named so. */
const NOTHING =
  /^(?:rien|non|aucune?s?|personne|neant|zero|pas (?:de|d'|encore)|que nous|on n'a (?:rien|pas)|sans)(?: (?:budget|argent|coach|euros?|financeurs?|membres?|autres?|d'autre|encore|pour (?:l'instant|le moment)|a ce jour|de (?:budget|coach|financeur))){0,3}[.!]?$/;
/** A day that ends something. */
const UNTIL = /^(?:jusqu|avant |d['’]ici|fin |au plus tard|se termine|termin)/iu;

/** What is between brackets is told apart. */
function apart(text: string): string[] {
  return text
    .replace(/ ?\(([^()]{1,80})\)/g, ', $1')
    .replace(/(?<!\p{L})fin(?:it)? le (?=\d)/giu, 'jusqu’au ')
    .split(/,(?!\d)|[;\n]/);
}

const MONEY =
  /(?<![\p{L}\d])(?:€ ?)?\d[\d .\u00a0\u202f]{0,12}(?:,\d{1,2})? ?(?:k ?(?:€|euros?|e)?|M ?€|€|euros?|keuros?)(?!\p{L})/iu;
/** « designer à mi-temps », « Hélène Roux un jour par semaine » */
const WORKING =
  /(?<=\p{L}) (?=(?:à |en )?(?:mi-temps|plein temps|temps (?:plein|partiel)|tiers[- ]temps)$|à \d{1,3} ?%$|(?:une?|deux|trois|quatre|\d(?:,5)?|une demi-journée) ?(?:jours?|j|journées?)? ?(?:par|\/) ?sem(?:aine)?\.?$)/iu;
/** Between a sum and who gives it: « de la », « : », « pour ». */
const GIVING = /^(?:[\s:–-]|(?:de la|du|des|de|par|pour|avec) |de l['’])/iu;
const GIVEN = /(?:[\s:–-]|(?<= )(?:pour|de|à hauteur de))$/iu;

function withoutGiving(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(GIVING, '').replace(GIVEN, '');
  }
  return rest;
}

/** A sum, a share of time, said in one breath with a name: in two, where both are wanted. */
function cutAtFigures(part: string, fields: readonly Field[]): string[] {
  const isMoney = fields.some(({ kind, title }) => kind === 'number' && /euros/.test(title));
  const [sum] = isMoney ? (MONEY.exec(part) ?? /(?<=: ?)\d[\d .]{0,12}$/.exec(part) ?? []) : [];
  if (sum !== undefined && sum !== part) {
    const rest = withoutGiving(part.replace(sum, ''));
    return /\p{L}{2}/u.test(rest) ? [sum, rest] : [part];
  }
  const isTime = fields.some(({ kind, maximum }) => kind === 'number' && maximum === 100);
  const at = isTime ? part.search(WORKING) : -1;
  return at === -1 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}

/** A day is told by more signs than a number, and a word of a list by more than any word. */
const ORDER = ['date', 'choice', 'number'] as const;

function toldOf(field: Field, part: string, today: string): Scalar | undefined {
  const reading = readSpoken(field, part, today);
  if (reading.ok) return reading.value;
  return field.kind === 'choice' ? choiceIn(field, part) : undefined;
}

/** Shorter, and it could be the beginning of anything. */
const SHORTEST = 3;

/** « dev » for « Développement »: the only label that begins so, or else that holds it. */
function choiceIn({ choices }: Field, part: string): string | undefined {
  const said = fold(part);
  if (said.length < SHORTEST) return undefined;
  // « designer » for « Design ».
  const begun = choices.filter(
    ({ label }) => fold(label).startsWith(said) || (fold(label).length > SHORTEST && said.startsWith(fold(label))),
  );
  const holding = begun.length > 0 ? begun : choices.filter(({ label }) => fold(label).includes(said));
  return holding.length === 1 ? holding[0]?.value : undefined;
}

const BETWEEN = /^(?:du|de|d['’])\s?(.{1,40}?)\s(?:au|à|jusqu['’]au)\s(.{1,40})$/iu;
/** « la région de janvier à juin 2027 » */
const AFTER_NAME = /^(.{2,60}?) (?:de |du |d['’])(.{1,30}?) (?:à|au|jusqu['’]au|jusqu['’]à) (.{1,30})$/iu;
/** Before a day said in the same breath. */
const BEFORE_DAYS =
  /\s(?=(?:depuis|dès|à partir|à compter|jusqu|avant|d['’]ici|le \d|fin |début |mi[- ]|en (?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|(?:19|20)\d\d)))/giu;

/** « du 5 octobre au 18 décembre », « la directrice depuis mars »: in two, where days are still wanted. */
function cutAtDates(part: string, wanted: number, today: string): string[] {
  if (wanted === 0 || spokenDate(part, today) !== undefined) return [part];
  const [, from, to] = BETWEEN.exec(part) ?? [];
  if (wanted > 1 && from && to && spokenDate(to, today) !== undefined) {
    // « du 5 au 18 décembre » is one month.
    const start = [from, `${from} ${to.replace(/^\d{1,2}(?:er)?\s/, '')}`].find((one) => spokenDate(one, today));
    if (start !== undefined) return [start, to];
  }
  const [, before, start, end] = AFTER_NAME.exec(part) ?? [];
  if (wanted > 1 && before && start && end && spokenDate(start, today) && spokenDate(end, today))
    return [before, start, end];
  for (const { index } of part.matchAll(BEFORE_DAYS)) {
    const tail = part.slice(index + 1);
    if (spokenDate(tail, today) !== undefined) return [part.slice(0, index), tail];
  }
  return [part];
}

/** What is written of an answer, and said back. */
export function toldTogether(step: Pick<Step, 'path' | 'value'>, text: string, today: string): Turn {
  const { values } = readTogether(fieldsOf(step), text, today);
  const told = values.map(({ field, value }) => `${midSentence(field.title)}, ${shown(field, value)}`);
  return {
    edit: (fiche) =>
      values.reduce((done, { field, value }) => recordAnswer(done, `${step.path}.${field.name}`, value), fiche),
    outcome: 'yes',
    notes: told.length > 0 ? [`Noté : ${told.join(' ; ')}.`] : [],
  };
}

/** In words: what a list calls its choices is for the file. */
function expected(field: Field): string {
  if (field.kind !== 'choice') return expectation(field);
  return enumerate(
    field.choices.map(({ label }) => label.toLowerCase()),
    'ou',
  );
}

/** What to write instead, when something cannot be told; null when all is. */
export function problemTogether(step: Pick<Step, 'path' | 'value'>, text: string, today: string): string | null {
  const fields = fieldsOf(step);
  const { left } = readTogether(fields, text, today);
  if (left === null) return null;
  const wanted = fields.map((field) => `${midSentence(field.title)} (${expected(field)})`);
  return `${quote(left)} ne se lit pas. Attendu : ${wanted.join(' ; ')}.`;
}
