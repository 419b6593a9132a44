/** Who backs the person and who fears what they do, as they told it. */
import { saidBack, withDeterminer } from '../french/determiners.ts';
import { promisesNothing } from '../text/acts.ts';
import { backersTold } from '../text/spans/backers-told.ts';
import { withoutEnd, withoutFillers } from '../text/told/ends.ts';
import { object, type Reader, told } from './fact.ts';
import { fearSaid, promiseIn } from './facts-said.ts';

export const toldBackers: Reader = (text, _draft, _today, said = text) => {
  const { backers, sentence, opponents } = backersTold(text, said);
  const [first = {}, ...also] = backers;
  const { name, role } = first;
  const engagement = sentence !== undefined && !promisesNothing(sentence) ? promiseIn(sentence, name, role) : undefined;
  const backer = backerSaid(first, text);
  const words = engagement === undefined ? '' : ` (« ${withoutEnd(withoutFillers(engagement))} »)`;
  const all = [`${backer}${words}`, ...also.map((one) => backerSaid(one, text))].join(' ; ');
  const sponsors = [
    object({ nom: name, fonction: role, engagement }),
    ...also.map((one) => object({ nom: one.name, fonction: one.role })),
  ];
  return [
    ...(backer === ''
      ? []
      : told(`${also.length > 0 ? 'vos soutiens' : 'votre soutien'} : ${all}`, ['portage.sponsors', sponsors])),
    ...(opponents.length === 0
      ? []
      : told(opponents.map((one) => fearSaid(one, text)).join(' ; '), [
          'portage.resistances',
          opponents.map(({ who, fear }) => object({ qui: who, crainte: fear })),
        ])),
  ];
};

function backerSaid({ name, role }: { name?: string; role?: string }, text: string): string {
  if (name === undefined) return saidBack(withDeterminer(role ?? '', text));
  return [name, role].filter((one) => one !== undefined).join(', ');
}
