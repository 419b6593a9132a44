/**
 * What is seen of each word of an answer, and around it: from these signs, what was learned tells whether the word belongs
 * to a fact (`tagger.ts`). They are names, the same for what learns and what reads.
 */
import { isEverydayWord } from '../everyday.ts';
import { isLetters, isVerb, kindOf } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** Letters of a word that are kept. */
const STEM = 6;
const FAR = 9;
const LATE = 8;
const PARTS = 4;

/** An answer, each of its words asked by its rank; before the first and after the last, there are edges. */
class Seen {
  readonly kinds: readonly string[];
  readonly verbs: readonly boolean[];
  readonly nextVerbs: readonly string[];

  constructor(readonly tokens: readonly Token[]) {
    this.kinds = tokens.map(kindOf);
    this.verbs = tokens.map((token, rank) => isVerb(token, this.word(rank - 1), this.kind(rank - 1)));
    this.nextVerbs = this.eachNextVerb();
  }

  word(rank: number): string {
    const word = this.tokens[rank]?.word;
    return word === undefined ? this.edge(rank) : /\d/.test(word) ? '#' : word;
  }

  kind(rank: number): string {
    return this.kinds[rank] ?? this.edge(rank);
  }

  stem(rank: number): string {
    return this.word(rank).slice(0, STEM);
  }

  private edge(rank: number): string {
    return rank < 0 ? '^' : '$';
  }

  private eachNextVerb(): string[] {
    const next: string[] = [];
    let verb = '$';
    for (let rank = this.tokens.length - 1; rank >= 0; rank -= 1) {
      next[rank] = verb;
      if (this.verbs[rank]) verb = this.stem(rank);
      if (ENDS.test(this.word(rank))) verb = '$';
    }
    return next;
  }
}

/** What was met on the way to a word. */
interface Way {
  /** The last two verbs: of this sentence, then the one before. */
  verb: string;
  earlier: string;
  /** The first word of the clause. */
  clause: string;
  sentence: number;
  /** Words since the sentence began, and since the last number in figures. */
  since: number;
  sinceNumber: number;
}

const ENDS = /^[.!?;]$/;
const CLAUSE_ENDS = /^[.!?;:,]$/;
const START: Way = { verb: '^', earlier: '^', clause: '^', sentence: 0, since: 0, sinceNumber: FAR };

type Read = (seen: Seen, rank: number, way: Way) => string | number;

const word =
  (by: number): Read =>
  (seen, rank) =>
    seen.word(rank + by);
const stem =
  (by: number): Read =>
  (seen, rank) =>
    seen.stem(rank + by);
const kind =
  (by: number): Read =>
  (seen, rank) =>
    seen.kind(rank + by);
const ending =
  (by: number, letters: number): Read =>
  (seen, rank) =>
    seen.word(rank + by).slice(-letters);
const verb: Read = (_seen, _rank, way) => way.verb;
const earlierVerb: Read = (_seen, _rank, way) => way.earlier;
const nextVerb: Read = (seen, rank) => seen.nextVerbs[rank] ?? '';

/** Each is one sign, named by its rank here: `npm run train:recits` follows any change. */
const SIGNS: readonly (readonly Read[])[] = [
  [],
  ...[0, -1, 1, -2, 2, -3].map((by) => [word(by)]),
  [word(-1), word(0)],
  [word(0), word(1)],
  [word(-2), word(-1)],
  [word(1), word(2)],
  ...[0, -1, 1].map((by) => [stem(by)]),
  ...[0, -1, 1].map((by) => [ending(by, 3)]),
  [ending(0, 2)],
  [word(-1), ending(0, 2)],
  ...[0, -1, 1].map((by) => [kind(by)]),
  [kind(-1), kind(0)],
  [kind(0), kind(1)],
  [kind(-1), kind(0), kind(1)],
  [kind(-2), kind(-1), kind(0)],
  [kind(0), kind(1), kind(2)],
  [kind(0), word(-1)],
  [verb],
  [earlierVerb],
  [nextVerb],
  [verb, kind(0)],
  [verb, nextVerb],
  [verb, word(-1)],
  [(_seen, _rank, way) => way.clause],
  [(_seen, _rank, { sentence }) => Math.min(sentence, PARTS)],
  [(_seen, _rank, { since }) => Math.min(since, LATE)],
  [(_seen, _rank, { sinceNumber }) => sinceNumber],
  [({ tokens }, rank) => Math.floor((PARTS * rank) / tokens.length)],
  [({ tokens }) => Math.min(6, Math.floor(tokens.length / 8))],
  [({ tokens }, rank) => (isLetters(tokens[rank]?.word ?? '') ? Number(isEverydayWord(tokens[rank]?.word ?? '')) : '')],
  [(seen, rank) => Number(seen.verbs[rank])],
];

/** Words somewhere around, whatever their place: just before, a little before, after. */
const AROUND: readonly (readonly [name: string, places: readonly number[]])[] = [
  ['<', [-1, -2, -3]],
  ['«', [-4, -5, -6]],
  ['>', [1, 2, 3, 4]],
];

/** As many lists of signs as there are tokens. */
export function signsOf(tokens: readonly Token[]): string[][] {
  const seen = new Seen(tokens);
  let way = START;
  return tokens.map((token, rank) => {
    if (token.startsLine && rank > 0) way = { ...way, sentence: way.sentence + 1, since: 0, verb: '^' };
    const signs = SIGNS.map((reads, place) => `${place} ${reads.map((read) => read(seen, rank, way)).join(' ')}`);
    for (const [name, places] of AROUND)
      for (const by of places) if (isLetters(seen.word(rank + by))) signs.push(name + seen.stem(rank + by));
    way = after(way, seen, rank);
    return signs;
  });
}

function after(way: Way, seen: Seen, rank: number): Way {
  const own = seen.word(rank);
  const isFirst = rank === 0 || CLAUSE_ENDS.test(seen.word(rank - 1));
  const next: Way = {
    ...way,
    clause: isFirst ? own : way.clause,
    since: way.since + 1,
    sinceNumber: /^(?:number|year)$/.test(seen.kind(rank)) ? 0 : Math.min(FAR, way.sinceNumber + 1),
    ...(seen.verbs[rank] === true ? { verb: seen.stem(rank), earlier: way.verb } : {}),
  };
  return ENDS.test(own) ? { ...next, verb: '^', clause: '^', sentence: way.sentence + 1, since: 0 } : next;
}
