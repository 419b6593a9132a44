/** Minutes say who spoke before what was said: « **Mme Orsini** — Tous les ans… », « Karim : on commence par… ». */
import { CIVILITY } from '../../french/civilities.ts';
import { isFirstName } from '../../french/first-names.ts';
import { type Block, partOf } from './block.ts';

const SPEAKER = new RegExp(
  `^((?:${CIVILITY} )?\\p{Lu}[\\p{L}’'.-]{0,20}(?: (?:(?:d[eu]|[Ll]e|[Ll]a) )?\\p{Lu}[\\p{L}’'.-]{0,20}){0,2})(?: ?\\([^()\\n]{2,40}\\))?[ \\u00a0\\u202f]?(—|–|:|>|-(?= ))[ \\u00a0\\u202f]{1,3}(?=\\S)`,
  'gmu',
);
const CIVIL = new RegExp(`^${CIVILITY} `, 'u');
/** Fewer, and nobody answers anybody. */
const FEWEST_TURNS = 4;
const FEWEST_PEOPLE = 2;

/** The same blocks, one for each time that somebody speaks, without their name; those of any other text as they are. */
export function withoutSpeakers(blocks: readonly Block[]): Block[] {
  const turns = blocks.flatMap((block) => (isProse(block) ? turnsOf(block.text) : []));
  const people = new Set(turns.filter(isPerson).map(({ name }) => name));
  const spoken = turns.filter(({ name }) => people.has(name));
  if (spoken.length < FEWEST_TURNS || people.size < FEWEST_PEOPLE) return [...blocks];
  return blocks.flatMap((block) => {
    const own = isProse(block) ? turnsOf(block.text).filter(({ name }) => people.has(name)) : [];
    const [first] = own;
    if (first === undefined) return [block];
    const before = first.start > 0 ? [partOf(block, 0, first.start)] : [];
    return [...before, ...own.map(({ end }, rank) => partOf(block, end, own[rank + 1]?.start ?? block.text.length))];
  });
}

function isProse({ kind }: Block): boolean {
  return kind === 'text' || kind === 'item' || kind === 'quote';
}

interface Turn {
  name: string;
  /** What stands after the name. */
  sign: string;
  start: number;
  end: number;
}

function turnsOf(text: string): Turn[] {
  return [...text.matchAll(SPEAKER)].map(({ 0: whole, 1: name = '', 2: sign = '', index }) => ({
    name: name.trim(),
    sign,
    start: index,
    end: index + whole.length,
  }));
}

/** In a chat, a first name and a colon: who asks there and who answers is told apart later. */
function isPerson({ name, sign }: Turn): boolean {
  return CIVIL.test(name) || (sign !== ':' && isFirstName(name.split(/[ -]/)[0] ?? ''));
}
