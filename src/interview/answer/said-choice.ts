/** One of the choices of a question in the words of the person: « ah non », « ils ont dit oui », « le porteur ». */
import { fold, plain } from '../../french/fold.ts';
import { saidChoice } from '../../french/spoken-choices.ts';
import { saidYesOrNo } from '../../french/yes-no.ts';
import type { Choice } from '../../model/fields.ts';
import type { ChoicePrompt } from '../agenda/ask.ts';
import { commandOf } from './commands.ts';

/** « je sais pas » at « Encore une ? », which nobody can pass: no more of them. */
export function choiceMeant(word: string, { choices, commands, initial }: ChoicePrompt): Choice | null {
  const none = initial[0] === 'non' && !commands.includes('pass') ? choices.find(({ value }) => value === 'non') : null;
  if (none != null && NO_MORE.test(plain(word))) return none;
  const said = choiceSaid(word, choices);
  const command = none != null && said === null ? commandOf(word) : null;
  return command === 'unknown' || command === 'pass' ? (none ?? null) : said;
}

const NO_MORE =
  /^ ?(?:non,? |nan,? |bah |euh,? )?(?:c'est tout|(?:je |j')?(?:n'|ne )?(?:en )?(?:ai|vois|connais|trouve) (?:pas|plus)(?: d'autres?)?|(?:il )?(?:n')?y en a (?:pas|plus)|pas d'autres?|j'ai (?:fini|termine|tout dit)|(?:c'est )?(?:fini|termine|bon)|ca (?:suffit|ira)|rien d'autre|plus rien|stop)(?: (?:d'autres?|pour (?:moi|l'instant|le moment)|merci|la|je crois|a ma connaissance)){0,2}[ .!]{0,3}$/;

const AMENDING = /corrig|^(?:a_peu_pres|presque|plutot)|^(?:oui|non),?_(?:mais|plutot|c'est|\d)/;

/** Null where none is told, or several are. */
export function choiceSaid(word: string, choices: readonly Choice[]): Choice | null {
  // « non, 600 » corrects what is proposed: neither yes nor no.
  const amending = choices.find(({ label }) => /corrige/.test(label));
  if (amending !== undefined && AMENDING.test(fold(word))) return amending;
  const [yes, no] = [/^oui(?![a-z])/, /^non(?![a-z])/].map((of) => {
    const some = choices.filter(({ label, value }) => of.test(plain(label)) || of.test(value));
    return some.length === 1 ? some[0] : undefined;
  });
  if (yes !== undefined && no !== undefined) {
    const answer = saidYesOrNo(word) ?? ledBy(word);
    return answer === undefined ? null : answer ? yes : no;
  }
  const bare = fold(word.replace(/^(?:au |à la |à |par |en |le |la |les |l['’]|sur |de vive voix )+/iu, '').trim());
  const telling = bare.length < SHORTEST ? [] : choices.filter(({ label }) => fold(label).includes(bare));
  if (telling.length === 1) return telling[0] ?? null;
  const spoken = saidChoice(word, choices);
  return choices.find(({ value }) => value === spoken) ?? nearest(word, choices);
}

/** Shorter, a word stands in too many labels. */
const SHORTEST = 4;

/** « oui je reprends »: yes, and what is asked again. */
function ledBy(word: string): boolean | undefined {
  const [, lead = ''] = /^((?:ah |oh |bah |ben )?(?:oui|non|ouais|nan|ok))[\s,]/.exec(plain(word)) ?? [];
  return word.trim().split(/\s+/).length <= MOST ? saidYesOrNo(lead) : undefined;
}

/** In words: longer, and something else is told. */
const MOST = 5;

const FILLERS =
  /^(?:le|la|les|l|un|une|des|du|de|d|et|ou|a|au|aux|en|on|il|elle|ils|elles|je|j|ont|est|sont|c|ce|ca|que|qui|plutot|bien|tres|mon|ma|mes|son|sa|leur|deja)$/;

/** The one that shares most words. */
function nearest(word: string, choices: readonly Choice[]): Choice | null {
  const wordsOf = (text: string) => (plain(text).match(/[a-z]+/g) ?? []).filter((one) => !FILLERS.test(one));
  const said = wordsOf(word);
  if (said.length === 0 || said.length > MOST) return null;
  const shares = choices.map((choice) => {
    const own = new Set(wordsOf(choice.label));
    return { choice, share: said.filter((one) => own.has(one)).length };
  });
  const best = Math.max(...shares.map(({ share }) => share));
  const found = shares.filter(({ share }) => share === best);
  // Most of what was said is in the choice.
  return 2 * best > said.length && found.length === 1 ? (found[0]?.choice ?? null) : null;
}
