/** What is known of features, by their names. The words of one text come back in the next: what each gives is kept. */

/** What a word gives wherever it stands, and what names the rest of it. */
export interface Known<F> {
  stem: string;
  alone: readonly F[];
  /** Of its pairs with the stem of a next word; null when none is known. */
  pairs: Kept<F> | null;
}

interface Kept<F> {
  /** Of the names. */
  beginning: string;
  /** By how they end; null where nothing is known. */
  ends: Map<string, F | null>;
}

export class Vocabulary<F> {
  private readonly words = new Map<string, Known<F>>();
  private readonly beginnings = new Map<string, Kept<F>>();

  /**
   * `find`: undefined for a name of which nothing is known, which is then left out. `leads`: whether a stem may begin a
   * pair that is known, the two with a space between.
   */
  constructor(
    private readonly find: (name: string) => F | undefined,
    private readonly leads: (stem: string) => boolean = () => true,
  ) {}

  /** `word`: in lower case, without accents. */
  word(word: string): Known<F> {
    let known = this.words.get(word);
    if (known === undefined) {
      if (this.words.size >= MOST_KNOWN) this.words.clear();
      known = this.learn(word.replace(/\d+/g, '0'));
      this.words.set(word, known);
    }
    return known;
  }

  pair(first: Known<F>, next: Known<F>): F | null {
    return first.pairs === null ? null : this.ending(first.pairs, next.stem);
  }

  /** Names that begin so, as few ways as there are of it: told apart by how they end. */
  named(beginning: string): (end: string) => F | null {
    let kept = this.beginnings.get(beginning);
    if (kept === undefined) {
      kept = { beginning, ends: new Map() };
      this.beginnings.set(beginning, kept);
    }
    const found = kept;
    return (end) => this.ending(found, end);
  }

  private ending({ beginning, ends }: Kept<F>, end: string): F | null {
    let found = ends.get(end);
    if (found === undefined) {
      if (ends.size >= MOST_KNOWN) ends.clear();
      found = this.find(beginning + end) ?? null;
      ends.set(end, found);
    }
    return found;
  }

  private learn(word: string): Known<F> {
    const stem = word.slice(0, STEM);
    const names = [stem];
    if (word.length > ROOT) names.push(`${word.slice(0, ROOT)}-`);
    if (word.length > STEM) names.push(`=${word}`);
    const pairs = this.leads(stem) ? { beginning: `${stem} `, ends: new Map() } : null;
    return { stem, alone: names.flatMap((name) => this.find(name) ?? []), pairs };
  }
}

/** Beyond that, all are forgotten: a text of no language must not fill the memory. */
const MOST_KNOWN = 20_000;

/** Long enough to tell words apart, short enough to drop endings. */
const STEM = 7;
/** What a family of words has in common. */
const ROOT = 5;
