/** The signs that somebody will look for: by the words that tell each, else by the rules of a sentence. */

import { plain } from '../../french/fold.ts';
import { withoutSubjunctive } from '../../french/subjunctive.ts';
import { capital } from '../../french/typography.ts';
import { type Sign, signOf, signsIn } from '../told/signs.ts';
import { isAlike, piece, preferredList } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** Told one by one: a rule cuts where somebody said that they cut. */
const RANKS: readonly (readonly RegExp[])[] = [
  [/\n/],
  [/(?<!\p{L})(?:premier|premi[eè]re|1 ?[-.):])/iu, /(?<!\p{L})(?:deuxi[eè]me|second|2 ?[-.):])/iu],
  [
    /^(?:en )?une?[ ,:]/iu,
    / (?:en )?deux[ ,:](?!fois|mois|jours|semaines)/iu,
    / (?:en )?trois[ ,:](?!fois|mois|jours|semaines)/iu,
  ],
];

export function signsSaid(text: string, said: string): Sign[] {
  return signsTold(text, said).map((sign) => ({ ...sign, text: asItWillBe(sign.text, text) }));
}

/** « que les aidants arrêtent… », « le premier, que la pile ne soit plus là »: told as it will be. */
function asItWillBe(sign: string, text: string): string {
  const bare = sign.replace(WISH, '');
  const isWished = bare !== sign || new RegExp(`(?<!\\p{L})qu(?:e |['’])${escaped(bare)}`, 'iu').test(text);
  return isWished ? capital(withoutSubjunctive(bare)) : sign;
}

const WISH = /^qu(?:e |['’])(?=\p{L}{2})/iu;
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function signsTold(text: string, said: string): Sign[] {
  const read = signsIn(text);
  if (read.length > 1 && RANKS.some((ranks) => ranks.every((rank) => rank.test(text)))) return read;
  const told = withThird(
    wholeSentences(
      read.map((sign) => sign.text),
      preferredList(
        read.map((sign) => sign.text),
        spansIn('signes', said),
        said,
      ),
    ),
    read.map((sign) => sign.text),
  );
  return told
    .filter((one) => !ANNOUNCES.test(one))
    .map((one) => read.find((sign) => sign.text === one) ?? signOf(capital(piece(one))));
}

/** « Dix familles disent payer le bon tarif »: of a short sentence that tells one sign, no part is the sign. */
function wholeSentences(read: readonly string[], told: readonly string[]): readonly string[] {
  const isIn = (one: string, whole: string) => plain(whole).includes(plain(one));
  return told.map((one) => {
    const whole = read.find((other) => isIn(one, other) && told.filter((each) => isIn(each, other)).length === 1);
    const isPart = whole !== undefined && 2 * one.length < whole.length && whole.split(' ').length <= SHORT;
    return isPart ? whole : one;
  });
}

/** In words. */
const SHORT = 12;

/** Three are asked: where two of those that a rule cut are surely told, the third is as well. In the order of the answer. */
function withThird(told: readonly string[], read: readonly string[]): readonly string[] {
  const isTold = (one: string) => told.some((other) => isAlike(one, other));
  if (told.length !== ASKED - 1 || read.length !== ASKED || read.filter(isTold).length !== ASKED - 1) return told;
  return read.map((one) => told.find((other) => isAlike(one, other)) ?? one);
}

const ASKED = 3;

/** « D’une part », « le premier signe », « un seul »: before a sign, or instead of one. */
const ANNOUNCES =
  /^(?:d['’](?:une|autre) part|(?:le |mon |un )?(?:premier|deuxi[eè]me|second|troisi[eè]me|dernier|signe)(?: signe)?|un seul|quoi|[àa] d[ée]faut d['’]autres? .{2,20}|s['’]il y a un signe|(?:[àa] vrai dire,? )?(?:je|on) n['’]?e?n? ?(?:sais|sait|vois|lis|ai) (?:rien|pas) ?.{0,25}|il est (?:pr[ée]matur[ée]|trop t[oô]t).{0,30}|voir (?:le|la|les|en) .{2,20}|(?:je|j['’]) ?s[èe]che|n[ée]ant.{0,25}|peut-[êe]tre rien.{0,30})[\s.!?]*$/iu;
