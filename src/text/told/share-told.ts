/** A share, as somebody told it: « un patient sur quatre », « 38 % des dossiers ». */
import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { USAGERS } from '../lexicons/people.ts';
import type { Quantity } from '../quantities.ts';
import { has } from '../words.ts';
import { lowered, nounPhrase } from './noun-phrase.ts';
import type { Candidate } from './size-candidate.ts';

/** « 3 appels sur 4 dans le vide » sizes the problem better than all the calls there are. */
const GONE_WRONG =
  /^[^,.;!?]{0,30}\b(?:dans le vide|sans (?:reponse|suite|aide|solution)|refus\w{0,4}|perd\w{1,3}|rates?|abandonn\w{1,4}|renonc\w{1,4}|en retard|incomplet\w{0,2}|rejet\w{1,4}|manqu\w{1,3}|bloqu\w{1,4}|attend\w{0,3}|n'abouti\w{1,6}|n'ont (?:pas|rien)|n'obtien\w{1,5}|se trompe\w{0,2}|revien\w{1,4})\b/;
/** In UTF-16 units. */
const NEXT = 60;

export function shareOf(value: number, text: string, { end, text: told }: Quantity): Candidate {
  const harm = GONE_WRONG.test(plain(text.slice(end, end + NEXT))) ? 2 : 0;
  const said = text.slice(end - told.length, end);
  const [, part = '', whole = ''] = COUNTS.exec(said) ?? [];
  const [some, all] = [numberIn(part), numberIn(whole)];
  const outOf = whole === '' ? {} : { outOf: `${formatNumber(some)} sur ${formatNumber(all)}` };
  // « un patient sur quatre attend » is of patients.
  const one = ONE.exec(said)?.[1];
  if (one !== undefined) {
    const unit = pluralOf(lowered(one.replace(NUMBER_WORD, '')));
    const share = Math.round(value * 10) / 10;
    // « 2 300 foyers sur 9 800 » counts them as well.
    const isCounted = some >= COUNTED && all > 100;
    return { size: isCounted ? { count: some, share, unit } : { share, unit, ...outOf }, weight: 3 + harm };
  }
  const of = /^\s*(?:des|de|du|d['’]|parmi|chez)\s*(?:la |l['’]|les |nos )?/iu.exec(text.slice(end))?.[0];
  // « plus d’un tiers reviennent »: of whom is not told.
  const unit = of === undefined ? '' : lowered(nounPhrase(` ${text.slice(end + of.length)}`));
  return {
    size: { share: Math.round(value * 10) / 10, ...(unit !== '' && { unit }), ...outOf },
    weight: (unit !== '' && has(USAGERS, unit) ? 3 : 1) + (unit === '' ? harm / 2 : harm),
  };
}

const COUNTS = new RegExp(`(${DIGITS})(?: \\p{L}[\\p{L}'’ -]{0,60})? sur (${DIGITS})`, 'u');
const ONE = / (\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+)?) sur /u;
const NUMBER_WORD = new RegExp(`^(?:${WORDS}) (?=\\p{L})`, 'iu');
/** Fewer are told by their share alone. */
const COUNTED = 10;

/** « Sur 450 dossiers de bourse, 90 reviennent incomplets »; « sur 45 communes, 12 agents » counts two things. */
const SOME_OF = new RegExp(
  `(?:^|, )sur (?:les |nos |ces )?(${DIGITS}|${WORDS}) (?=([a-z][a-z' -]{2,60}), (?:environ |a peu pres |pres de |plus de )?(${DIGITS}|${WORDS}) (?:n'|ne |ont |sont |seulement |[a-z]{3,}(?:ent|aient)\\b))`,
);

/** « Sur les 4 200 élèves de mon secteur, y en a 1 100 qui n’ont pas de carnet » */
const AMONG = new RegExp(
  `\\bsur (?:les |nos |ces )?(${DIGITS}|${WORDS}) (?=([a-z][a-z' -]{2,60}?),? (?:il )?(?:y en a|on en a) (?:environ |a peu pres |pres de |plus de )?(${DIGITS}|${WORDS})(?: qui | sans |$))`,
);

/** `aligned`: the sentence as written, place by place with `flat`. */
export function someOf(flat: string, aligned: string): Candidate | null {
  const found = SOME_OF.exec(flat) ?? AMONG.exec(flat);
  if (found === null) return null;
  const [lead, all = '', , some = ''] = found;
  const unit = lowered(nounPhrase(aligned.slice(found.index + lead.length)));
  const share = (100 * numberIn(some)) / numberIn(all);
  const size = { share: Math.round(share * 10) / 10, unit, outOf: `${some} sur ${all}` };
  return unit === '' || !(share < 100) ? null : { size, weight: 5 };
}

/** « élève » -> « élèves ». */
export function pluralOf(name: string): string {
  return name
    .split(' ')
    .map((word) => (/[sxz]$/.test(word) ? word : `${word}s`))
    .join(' ');
}
