/** Who backs the person and who fears what they do, as they told it. */
import { promisesNothing } from '../../text/acts.ts';
import { backersTold } from '../../text/spans/backers-told.ts';
import { withoutHearsay } from '../../text/told/hearsay.ts';
import { object, type Reader } from './fact.ts';
import { promiseIn } from './facts-said.ts';
import { toldBack } from './said-back.ts';

export const toldBackers: Reader = (text, _draft, _today, said = text) => {
  const { backers, sentence, opponents } = backersTold(withoutHearsay(text), withoutHearsay(said));
  const [first = {}, ...also] = backers;
  const { name, role } = first;
  const engagement = sentence !== undefined && !promisesNothing(sentence) ? promiseIn(sentence, name, role) : undefined;
  const sponsors = [
    object({ nom: name, fonction: role, engagement }),
    ...also.map((one) => object({ nom: one.name, fonction: one.role })),
  ];
  const resistances = opponents.map(({ who, fear }) =>
    object({ qui: who, crainte: fear.replace(/^qu(?:e |['’])/iu, '') }),
  );
  return [
    ...(backers.length === 0 ? [] : toldBack(text, ['portage.sponsors', sponsors])),
    ...(resistances.length === 0 ? [] : toldBack(text, ['portage.resistances', resistances])),
  ];
};
