/** What a remark speaks of, among what was understood: by its numbers, or the words that tell; one of a list, rather than all of it. */

import { plain } from '../french/fold.ts';
import { DIGITS, WORDS } from '../french/numerals.ts';
import { sameValue } from '../model/equal.ts';
import { sharesWith } from './about.ts';
import type { Fact, Told, Understood } from './fact.ts';
import { rankOf, without, wordsOf } from './listed.ts';

export interface Contested {
  gone: Understood;
  /** What nobody speaks of. */
  left: Understood;
}

export function contestedIn(said: string, understood: Understood): Contested {
  if (asksFor(said)) return { gone: [], left: understood };
  let [gone, left]: Told[][] = [[], []];
  for (const one of understood) {
    // Without its name, a service would be called by the sentence that gave it.
    const isName = one.facts.some(([path]) => path === 'nom');
    const about = plain(said).replace(TO_COME, ' ');
    const parts =
      !isName && (sharesWith(about, [one]) || rankedIn(said, one) !== undefined)
        ? partsOf(said, about, one)
        : { gone: [], left: [one] };
    gone = [...(gone ?? []), ...parts.gone];
    left = [...(left ?? []), ...parts.left];
  }
  return { gone: gone ?? [], left: left ?? [] };
}

/** « elle n’y est pas », « remettez-la », « eux, ils restent »: what is missed is not what is contested. */
export function asksFor(said: string): boolean {
  const isQuestion = /\?\s*$/.test(said) && said.trim().split(/\s+/).length > DOUBT;
  return isQuestion || [ASKS_BACK, LACKS, ADDS].some((way) => way.test(plain(said)));
}

/** « 40 familles ? » doubts. In words. */
const DOUBT = 3;

/** Whether it asks for what was told already: nothing to add. */
export function asksBack(said: string): boolean {
  return ASKS_BACK.test(plain(said));
}

/** « ah et puis Nadia perd trente euros, mettez-le quand même »: besides, and against nothing. */
const ADDS =
  /^(?:(?:ah|oh|et|au fait|sinon|tiens|euh|bah|ben|oui)[ ,]{1,2})*(?:et )?(?:pis|puis|en plus|d'ailleurs|aussi)\b|\b(?:mettez|notez|ajoutez|rajoutez|ecrivez|mets|note|ajoute|rajoute)(?:[- ](?:le|la|les|ca))? (?:quand meme|aussi|en plus)\b/;
/** « mettez plutôt quinze »: the number to come is none that was told. */
const TO_COME = new RegExp(
  `\\b(?:mettez|mets|notez|note|ecrivez|disons|plutot|ce sera|c'est)(?: plutot| donc| juste)? (?:que |de )?(?:${DIGITS}|${WORDS})`,
  'g',
);
const LACKS =
  /\b(?:(?:il |ils |elle |elles )?manque(?:nt)?|(?:l[ea]s?|l'|m'|a|ai|as|avez|ont) (?:a |avez |as |ai )?(?:oublie|zappe|saute|rate)[es]{0,2})\b/;
const ASKS_BACK =
  /\b(?:(?:avez|as|ta|aviez) (?:supprime|enleve|retire|efface|vire|perdu|coupe)[es]{0,2}|(?:il|elle|ils|elles|ca|cela|on) (?:n')?y (?:est|sont|figure|figurent) pas|re(?:mettez|mets|mettre)|retabli(?:r|ssez)|(?:il|elle|ils|elles|ca|l[ea]s?) (?:doi(?:t|vent) )?rest(?:e|ent|er)(?: quand meme)?|sont passee?s? ou|ou (?:est|sont)(?: passee?s?)?)\b/;

/** `about`: without what is to come. Of several elements of one list, those that are named; the whole where none is, or all are. */
function partsOf(said: string, about: string, one: Told): Contested {
  const whole = { gone: [one], left: [] };
  const [fact, ...others] = one.facts;
  if (fact === undefined || others.length > 0 || !Array.isArray(fact[1]) || fact[1].length < 2) return whole;
  const [path, all] = [fact[0], fact[1] as readonly unknown[]];
  const ranked = rankedIn(said, one);
  const called = ranked !== undefined ? [ranked] : all.filter((element) => isCalled(said, wordsOf(element) ?? ''));
  const named =
    called.length > 0
      ? called
      : all.filter((element) => sharesWith(about, [{ facts: [[path, element]], said: wordsOf(element) ?? '' }]));
  if (named.length === 0 || named.length === all.length) return whole;
  const words = named.map((element) => wordsOf(element) ?? '');
  const [kept] = named.reduce<Understood>((done, element, rank) => {
    const [told] = done;
    const value = told?.facts[0]?.[1];
    if (told === undefined || !Array.isArray(value)) return done;
    return without(done, told, [path, value.filter((other) => other !== element)], words[rank] ?? '');
  }, whole.gone);
  return kept === undefined ? whole : { gone: [{ facts: [[path, named]], said: words.join(' ; ') }], left: [kept] };
}

/** « Le troisième signe relève d’une autre échéance » */
function rankedIn(said: string, { facts: [fact] }: Told): unknown {
  const [, rank] = RANKED.exec(plain(said)) ?? [];
  const all = Array.isArray(fact?.[1]) ? (fact[1] as readonly unknown[]) : [];
  return rank === undefined || all.length < 2 ? undefined : all.at(rankOf(rank, all.length));
}

const RANKED =
  /^(?:(?:mais|et|non|euh|pour|sur)[ ,]{1,2}){0,2}(?:le|la) (premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?)(?= |,)(?! (?:fois|jour|semaine|mois|annee))/;

/** « monsieur Rey ne nous soutient plus »: a name tells which, where other words are of all. */
function isCalled(said: string, words: string): boolean {
  const names = [...said.matchAll(/\p{Lu}[\p{L}’'-]{2,30}/gu)].map(([name]) => plain(name));
  return names.some((name) =>
    ` ${plain(words).replace(/[^a-z\d]+/g, ' ')} `.includes(` ${name.replace(/[^a-z\d]+/g, ' ')} `),
  );
}

/** Whether something is told as it was when it was doubted: nothing of it was put right. */
export function isStillDoubted(understood: Understood, doubted: readonly Fact[]): boolean {
  return understood.some(({ facts }) => facts.length > 0 && facts.every((fact) => isAmong(fact, doubted)));
}

function isAmong([path, value]: Fact, facts: readonly Fact[]): boolean {
  return facts.some(([at, other]) => at === path && sameValue(other, value));
}

/** Without what somebody said not to note: read again, the answer tells it still. */
export function notRefused(understood: Understood, refused: readonly Fact[]): Understood {
  return understood.filter(({ facts }) => !facts.some((fact) => isAmong(fact, refused)));
}
