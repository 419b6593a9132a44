/** Who backs the person and who fears what they do, as they told it. */
import { promisesNothing } from '../../text/acts.ts';
import { backersTold } from '../../text/spans/backers-told.ts';
import { withoutHearsay } from '../../text/told/hearsay.ts';
import { sidesIn } from '../../text/told/labelled-sides.ts';
import { object, type Reader } from './fact.ts';
import { promiseIn } from './facts-said.ts';
import { toldBack } from './said-back.ts';

export const toldBackers: Reader = (text, _draft, _today, said = text) => {
  const heard = withoutHearsay(text).replace(INITIAL, '$1');
  const { backers, sentence, opponents } = backersTold(
    sidesIn(heard) === null ? inSentences(heard) : heard,
    withoutHearsay(said).replace(INITIAL, '$1'),
  );
  const [first = {}, ...also] = backers;
  const { name, role } = first;
  const engagement = sentence !== undefined && !promisesNothing(sentence) ? promiseIn(sentence, name, role) : undefined;
  const sponsors = [
    object({ nom: name, fonction: role, engagement }),
    ...also.map((one) => object({ nom: one.name, fonction: one.role })),
  ];
  const resistances = opponents.map(({ who, fear }) => object({ qui: who, crainte: fearOf(fear) }));
  return [
    ...(backers.length === 0 ? [] : toldBack(text, ['portage.sponsors', sponsors])),
    ...(resistances.length === 0 ? [] : toldBack(text, ['portage.resistances', resistances])),
  ];
};

/** « Karim B. nous prête deux agents »: no sentence ends there. */
const INITIAL = /(?<=\p{Lu}\p{Ll}{1,14} )(\p{Lu})\.(?= \p{Ll})/gu;

/** « (sécurité) », « qu’on voie des prélèvements » */
function fearOf(told: string): string {
  return told.replace(/^\(([^()]*)\)$/u, '$1').replace(/^qu(?:e |['’])/iu, '');
}

/** « la DDTM ok / le SDIS tique »: a stroke ends a sentence; « M. Vidal : peur de courir »: a colon stands for a verb. */
function inSentences(text: string): string {
  return text
    .replace(/(?<=\p{L}{2}\)?) \/ (?=\p{L})/gu, '. ')
    .replace(/(?<=[\p{L})]) ?: ?(?=peurs? d)/giu, ' a ')
    .replace(/(?<=[\p{L})]) ?: ?craintes? (?=d)/giu, ' a peur ')
    .replace(
      /(?<=[\p{L})]) ?: ?(?=(?:tr[èe]s |un peu )?(?:inqui[eè]te?s?|pas rassur[ée]e?s?|r[ée]ticente?s?)(?!\p{L}))/giu,
      ' est ',
    );
}
