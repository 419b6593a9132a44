/** An element of a list, on one line. */
import { withDeterminer } from '../french/determiners.ts';
import { plain } from '../french/fold.ts';
import { numbersIn } from '../french/numerals.ts';
import { capital, midSentence, plural } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { childrenOf, type Field } from '../model/fields.ts';
import { tellersOf } from '../model/tellers.ts';
import { shown } from './answer-words.ts';
import { isTold, type Reader } from './document-reader.ts';
import { bare } from './repetition.ts';

export function elementText(field: Field, item: Draft, reader: Reader): string {
  const told = childrenOf(field)
    .map((one) => ({ one, value: item.find(one.name) }))
    // A code is for the tool.
    .filter(({ one, value }) => one.name !== 'id' && !/^(?:object|list)$/.test(one.kind) && isTold(reader, value));
  const isAside = ({ one }: (typeof told)[number]) => one.kind === 'date' || one.kind === 'choice';
  const counted = numbersIn(plain(told.map((one) => (isAside(one) ? '' : (one.value.text ?? ''))).join(' ')));
  // « 6 familles et 3 collègues » are nine people.
  const sum = counted.reduce((total, one) => total + one, 0);
  const isCounted = (value: number | undefined) => value !== undefined && [...counted, sum].includes(value);
  const parts = told
    .filter((part) => !isAside(part) && !isCounted(part.value.number))
    .map(({ one, value }, rank) =>
      rank > 0 ? partText(one, value, true) : begun(partText(one, value, false), field, reader),
    );
  // « Mme Ramon » is not said before the sentence that names her.
  const own = parts.filter((text) => !parts.some((other) => other !== text && bare(other).includes(bare(text))));
  const line = own.reduce(
    (before, text) => (before === '' ? text : `${before}${/,/.test(text) || /,/.test(before) ? ' ;' : ','} ${text}`),
    '',
  );
  const prose = proseOf(field, reader);
  // What the person told above is dated, not said again.
  const isSaid = own.length === 1 && prose.some((text) => bare(text).includes(bare(own[0] ?? '')));
  const aside = told
    .filter((part) => isAside(part) && part.value.text !== 'usager')
    .map(({ one, value }) => interviews(value, item) ?? midSentence(shown(one, value)))
    .join(', ');
  if (isSaid && aside !== '') return capital(aside);
  return capital(line === '' || aside === '' ? line || aside : `${line} (${aside})`);
}

/** Of several people, one word would say one. */
function interviews({ text }: Draft, item: Draft): string | null {
  return text === 'entretien' && (item.find('nombre').number ?? 1) > 1 ? 'entretiens' : null;
}

/** What the person said of it in their own words. */
function proseOf({ path }: Field, { draft }: Pick<Reader, 'draft'>): string[] {
  return tellersOf(path).flatMap((teller) => draft.find(teller.path).text ?? []);
}

function theirs(words: string): string {
  return words.replace(/^(mon|ma) (?=([aeiouyéèêh])?)/iu, (_, said: string, vowel: string | undefined) =>
    vowel !== undefined ? 'l’' : /^mon/i.test(said) ? 'le ' : 'la ',
  );
}

/** With the article that the person gave it. */
function begun(words: string, field: Field, { draft }: Reader): string {
  const own = proseOf(field, { draft }).reduce(
    (said, text) => (said === words ? withDeterminer(words, text) : said),
    words,
  );
  // Whom it backs is plain; « mon chef » would read as the reader's.
  return field.path === 'portage.sponsors' ? theirs(own) : own;
}

/** One answer of an element, in the middle of its line. Neither a number nor a yes says alone what it is about. */
function partText(field: Field, value: Draft, isInside: boolean): string {
  const words = shown(field, value).replace(/\.$/, '');
  if (value.boolean === true) return midSentence(field.title);
  if (value.number !== undefined && /^nombre de personnes(?! ou)/i.test(field.title))
    return plural(value.number, 'personne');
  if (field.name.startsWith('pourquoi') && SUBJECT.test(words))
    return `parce ${/^[aeiouyéè]/i.test(words) ? 'qu’' : 'que '}${midSentence(words)}`;
  if (field.name === 'contournement' && isInside) return `sinon, ${midSentence(words)}`;
  if (value.boolean === false || value.number !== undefined)
    return `${midSentence(field.title)} : ${midSentence(words)}`;
  // Where the example begins as in the middle of a sentence, it is no name.
  return isInside && (/^\p{Ll}/u.test(String(field.example)) || SMALL_WORD.test(words)) ? midSentence(words) : words;
}

const SUBJECT = /^(?:ils?|elles?|on|je|j['’]|nous|c['’]est|cela|ça|leurs?|son|sa|ses|le|la|les|l['’])(?!\p{L})/iu;
/** What begins a sentence, and is no name. */
const SMALL_WORD =
  /^(?:Ils?|Elles?|On|Je|Nous|Vous|Ce|Cela|Ça|Les?|La|Une?|Des|Au|Aux|Avec|Sans|Dans|Pour|Par|Sur|Si|Quand|Chaque|Leurs?|Son|Sa|Ses|Nos|Notre|Mes|Mon|Ma|En) /u;
