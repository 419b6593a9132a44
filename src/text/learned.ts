/** A sum of weights learned from invented answers (`npm run train:reponses`): our own few lines, for each of the models. */
import { remembered } from '../french/remembered.ts';
import { cut, END, type See, START } from './word-features.ts';

/** In hundredths. */
interface Weights {
  bias: number;
  threshold: number;
  /** By its first word, what each feature weighs: the second word, or « = » of one alone, then the weight, and so on. */
  features: Readonly<Record<string, string>>;
}

type Second = ReadonlyMap<string, number>;

const ALONE = '=';
const NONE: Second = new Map();
const MOST_WORDS = 20_000;

/** What was learned of one question; read when a first text is asked about: most commands read none. */
export class Learned {
  private weights: Weights | null = null;
  private readonly weighed = new Map<string, Second>();
  /** A word alone, and what it weighs before another. */
  private readonly word = remembered((word) => {
    const { stem, parts } = cut(word);
    const own = parts.reduce((sum, part) => sum + (this.of(part).get(ALONE) ?? 0), 0);
    return { stem, own, next: this.of(stem) };
  }, MOST_WORDS);

  /** `written`: the file of the weights. */
  constructor(private readonly written: string) {}

  /** Above, what was learned is sure enough to be told. */
  get threshold(): number {
    return this.model.threshold;
  }

  /**
   * In hundredths; below zero, it is rather the contrary. Of the words, and of the field they are in, what `eachWord`
   * sees; of the rest, what `describe` tells.
   */
  score(words: readonly string[], field: string | null, describe: (see: See) => void): number {
    let sum = this.model.bias + this.ofWords(words, field);
    describe((first, then = ALONE) => {
      sum += this.of(first).get(then) ?? 0;
    });
    return sum;
  }

  private ofWords(words: readonly string[], field: string | null): number {
    const here = field === null ? NONE : this.of(field);
    let [before, last, next, sum] = ['', START, this.of(START), 0];
    for (const word of words) {
      const known = this.word(word);
      sum += known.own + (next.get(known.stem) ?? 0) + (here.get(known.stem) ?? 0);
      [before, last, next] = [last, known.stem, known.next];
    }
    return sum + (next.get(END) ?? 0) + (this.of(`${before} ${last}`).get(END) ?? 0);
  }

  private get model(): Weights {
    this.weights ??= JSON.parse(this.written) as Weights;
    return this.weights;
  }

  /** Of the features that begin by a word: a fiche holds few of those that were learned. */
  private of(first: string): Second {
    const known = this.weighed.get(first);
    if (known !== undefined) return known;
    const { features } = this.model;
    if (!Object.hasOwn(features, first)) return NONE;
    const told = (features[first] ?? '').split(' ');
    const found = new Map<string, number>();
    for (let at = 0; at + 1 < told.length; at += 2) found.set(told[at] ?? '', Number(told[at + 1]));
    this.weighed.set(first, found);
    return found;
  }
}
