/** What a published text answers to the questions of a reader. Loaded only where there is such a text. */
import { type PublishedReader, READER_QUESTIONS } from '../model/published.ts';
import { type Weights, weigh } from '../text/published/hears.ts';
import model from '../text/published/weights.json' with { type: 'json' };
import { cutSentences } from '../text/sentences.ts';

export const READER: PublishedReader = {
  cut: cutSentences,
  read(passages, name) {
    const weighed = weigh(passages, name, model as Readonly<Record<string, Weights>>);
    const entries = READER_QUESTIONS.map((question) => {
      const { score, rank } = weighed[question] ?? { score: 0, rank: null };
      return [question, { yes: score > 0, rank }];
    });
    return Object.fromEntries(entries);
  },
};
