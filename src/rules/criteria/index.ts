/** The criteria of a good fiche: the build cuts each section's file in what weighs and what is told. */
import type { Criterion } from '../../model/criterion.ts';
import facts from './facts.gen.json' with { type: 'json' };
import rawTexts from './words.gen.json?raw';

type Texts = Pick<Criterion, 'title' | 'why' | 'ask' | 'source' | 'good' | 'bad'>;
type Facts = Omit<Criterion, keyof Texts>;

let parsed: Record<string, Texts> | null = null;

/** Parsed when a first finding needs its words: until then, criteria are only weighed. */
function textsOf(id: string): Texts {
  parsed ??= JSON.parse(rawTexts) as Record<string, Texts>;
  const texts = parsed[id];
  if (!texts) throw new Error(`criterion without words: ${id}`);
  return texts;
}

function describe(criterion: Facts): Criterion {
  return {
    ...criterion,
    get title() {
      return textsOf(criterion.id).title;
    },
    get why() {
      return textsOf(criterion.id).why;
    },
    get ask() {
      return textsOf(criterion.id).ask;
    },
    get source() {
      return textsOf(criterion.id).source;
    },
    get good() {
      return textsOf(criterion.id).good;
    },
    get bad() {
      return textsOf(criterion.id).bad;
    },
  };
}

/** Their shape is checked by a test: types cannot narrow what is read from JSON. */
export const CRITERIA: readonly Criterion[] = (facts as readonly Facts[]).map(describe);
