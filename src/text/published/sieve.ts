/**
 * Many expressions asked of many sentences. What a word alone settles is asked of each word once, and kept, for the same
 * words come back; what takes several words is asked of a sentence only where a word that begins it stands.
 */

/** What one word tells: ranks of the expressions it settles, and of those it may begin. */
interface Told {
  settled: readonly number[];
  begun: readonly number[];
}

/** An expression cut by what it takes to settle it; null for what it has none of. */
interface Parts {
  /** Letters and digits that its words begin with; null for any. */
  initials: string | null;
  /** Of one word, whole. */
  alone: RegExp | null;
  /** Of a word that begins several. */
  opening: RegExp | null;
  several: RegExp | null;
}

/** Of a text in lower case, without accents. */
export function wordsIn(flat: string): readonly string[] {
  return flat.match(/[a-z0-9]+/g) ?? [];
}

export class Sieve {
  private readonly expressions: readonly (RegExp | null)[];
  private readonly parts: readonly Parts[];
  /** Those whose beginning is no word. */
  private readonly always: readonly number[];
  private readonly known = new Map<string, Told>();
  private readonly byLetter = new Map<string, readonly number[]>();

  /** Whatever their flags, for texts in lower case without accents; null holds nowhere. */
  constructor(expressions: readonly (RegExp | null)[]) {
    this.expressions = expressions.map((one) => one && new RegExp(one.source));
    this.parts = this.expressions.map(partsOf);
    this.always = [...this.parts.keys()].filter((rank) => this.parts[rank]?.several && !this.parts[rank]?.opening);
  }

  /** Ranks of the expressions that a text holds, whose words are these. */
  heldBy(flat: string, words: readonly string[]): ReadonlySet<number> {
    // A letter for expressions, none for words.
    if (flat.includes('_')) return new Set([...this.parts.keys()].filter((rank) => this.expressions[rank]?.test(flat)));
    const held = new Set<number>();
    const begun = new Set(this.always);
    for (const word of words) {
      const told = this.told(word);
      for (const rank of told.settled) held.add(rank);
      for (const rank of told.begun) begun.add(rank);
    }
    for (const rank of begun) if (!held.has(rank) && this.parts[rank]?.several?.test(flat)) held.add(rank);
    return held;
  }

  /** Ranks of those that a word of this initial may tell of. */
  private from(initial: string): readonly number[] {
    let ranks = this.byLetter.get(initial);
    if (ranks === undefined) {
      ranks = [...this.parts.keys()].filter((rank) => this.parts[rank]?.initials?.includes(initial) ?? true);
      this.byLetter.set(initial, ranks);
    }
    return ranks;
  }

  private told(word: string): Told {
    let told = this.known.get(word);
    if (told === undefined) {
      const ranksOf = (part: 'alone' | 'opening') =>
        this.from(word.charAt(0)).filter((rank) => this.parts[rank]?.[part]?.test(word));
      told = { settled: ranksOf('alone'), begun: ranksOf('opening') };
      if (this.known.size >= MOST_KNOWN) this.known.clear();
      this.known.set(word, told);
    }
    return told;
  }
}

const MOST_KNOWN = 20_000;

/** `\b(?:un|deux mots)\b`, and lists of words (`lexicon`): what comes before, the choices, what comes after. */
const LIST = /^(\\b|\(\?<!\[a-z0-9\]\))\(\?:(.*?)\)((?:\\w\{0,\d\})?\\b|\(\?!\[a-z0-9\]\)|)$/;
/** What may stand in a choice that only a word can match. */
const OF_ONE_WORD = /\\[wd]|\[[a-z0-9-]+\]|\(\?:|[a-z0-9?*+{},|)]/g;
const LOOKED_BEHIND = /^\(\?<[!=][^()]*\)/;

function partsOf(expression: RegExp | null): Parts {
  if (expression === null) return { initials: '', alone: null, opening: null, several: null };
  const { source } = expression;
  const [, before = '', list, after = ''] = LIST.exec(source) ?? [];
  const choices = list === undefined ? null : choicesOf(list);
  if (choices === null) return { initials: '', alone: null, opening: null, several: new RegExp(source) };
  const made = (some: readonly string[]) =>
    some.length === 0 ? null : new RegExp(`${before}(?:${some.join('|')})${after}`);
  const several = choices.filter((choice) => !isOfOneWord(choice));
  const openings = several.map(openingOf);
  return {
    initials: initialsOf(choices),
    alone: made(choices.filter(isOfOneWord)),
    opening: several.length > 0 && !openings.includes(null) ? new RegExp(`^(?:${openings.join('|')})`) : null,
    several: made(several),
  };
}

function isOfOneWord(choice: string): boolean {
  return choice.replace(OF_ONE_WORD, '') === '';
}

/** Null when the list closes before its end, and is not one. */
function choicesOf(list: string): readonly string[] | null {
  const choices = [''];
  let depth = 0;
  for (const [piece] of list.matchAll(/\\.|\[[^\]]*\]|./gs)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth < 0) return null;
    if (piece === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += piece;
  }
  return choices;
}

function initialsOf(choices: readonly string[]): string | null {
  const bare = choices.map((choice) => choice.replace(LOOKED_BEHIND, ''));
  // A quantifier may follow: « a? » may be no letter at all.
  return bare.every((choice) => /^[a-z0-9](?![?*{])/.test(choice)) ? bare.map((choice) => choice[0]).join('') : null;
}

/** The first word of a choice, as an expression; only its beginning where more may follow; null when no word is sure. */
function openingOf(choice: string): string | null {
  const bare = choice.replace(LOOKED_BEHIND, '');
  // A class of letters is a part of a word; one that holds a space is not.
  const ends = [...bare.matchAll(/\[[^\]]{1,40}\]|[ '-]|\(\?[!=]/g)].flatMap(({ 0: sign, index }) =>
    /^\[[^ ']+$/.test(sign) ? [] : [index],
  );
  const end = ends.find((at) => isClosed(bare.slice(0, at))) ?? bare.length;
  const opening = bare.slice(0, end);
  if (opening === '' || !isOfOneWord(opening)) return null;
  return /^[ '-](?![?*{])/.test(bare.slice(end)) ? `(?:${opening})$` : `(?:${opening})`;
}

function isClosed(expression: string): boolean {
  return expression.split('(').length === expression.split(')').length;
}
