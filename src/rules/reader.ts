/** What a published text answers to the questions of a reader. Loaded only where there is such a text. */
import { type PublishedReader, READER_QUESTIONS } from '../model/reader-questions.ts';
import { type Model, weigher } from '../text/published/hears.ts';
import { plainly } from '../text/published/plainly.ts';
import weights from '../text/published/weights.json?raw';
import { cutSentences } from '../text/sentences.ts';

const model: Model = JSON.parse(weights);
const weigh = weigher(model);

export const READER: PublishedReader = {
  cut: cutSentences,
  read(passages, name) {
    const weighed = weigh(passages, name);
    const entries = READER_QUESTIONS.map((question) => {
      const answer = weighed[model.questions.indexOf(question)];
      if (answer === undefined) throw new Error(`nothing was learned of « ${question} »`);
      const { score, rank } = answer;
      return [question, { yes: score > 0, rank }];
    });
    const said = [...plainly(passages, name)].map(([question, rank]) => [question, { yes: true, rank }] as const);
    return Object.fromEntries([...entries, ...said]);
  },
};
