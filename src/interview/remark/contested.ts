/** What a remark speaks of, among what was understood: by its numbers, or the words that tell; one of a list, rather than all of it. */

import { plain } from '../../french/fold.ts';
import { DIGITS, numbersIn, WORDS } from '../../french/numerals.ts';
import { factsOf, saidOf, type Told, type Understood } from '../facts/fact.ts';
import { rankOf, without, wordsOf } from '../facts/listed.ts';
import { saidOfFacts } from '../facts/said-back.ts';
import { countsIn } from '../facts/withheld.ts';
import { sharedWith, sharesWith } from './about.ts';
import { partsSaid } from './parts-said.ts';

export interface Contested {
  gone: Understood;
  /** What nobody speaks of. */
  left: Understood;
}

/** Each thing that is said contests its own. */
export function contestedIn(said: string, understood: Understood): Contested {
  if (!contests(said, understood)) return { gone: [], left: understood };
  return partsSaid(said).reduce<Contested>(
    ({ gone, left }, part) => {
      const more = contestedBy(part, left);
      return { gone: [...gone, ...more.gone], left: more.left };
    },
    { gone: [], left: understood },
  );
}

function contestedBy(said: string, understood: Understood): Contested {
  if (!contests(said, understood)) return { gone: [], left: understood };
  const about = plain(QUOTED.exec(said)?.[1] ?? said).replace(TO_COME, ' ');
  const shares = understood.map((one) => (isName(one) ? 0 : sharedWith(about, one)));
  // What it names best: « des personnes » is of anybody.
  const most = Math.max(...shares);
  const isMeant = (one: Told, rank: number) => rankedIn(said, one) !== undefined || (most > 0 && shares[rank] === most);
  const all = understood.map((one, rank) =>
    isMeant(one, rank) ? partsOf(said, about, one) : { gone: [], left: [one] },
  );
  return { gone: all.flatMap(({ gone }) => gone), left: all.flatMap(({ left }) => left) };
}

/** « « Les quatorze mois » ne sont pas un groupe » */
const QUOTED = /[«“"]\s?([^«»“”"]{3,80}?)\s?[»”"]/u;

/** Without its name, a service would be called by the sentence that gave it. */
function isName({ facts }: Told): boolean {
  return facts.some(([path]) => path === 'nom');
}

/** Whether it may be against something that was understood. */
export function contests(said: string, understood: Understood): boolean {
  const flat = plain(said);
  // « Matelots : 210 »: a number that was not told.
  const known = [
    ...numbersIn(plain(saidOf(understood))),
    ...factsOf(understood).flatMap(([, value]) => countsIn(value)),
  ];
  const isNew = numbersIn(flat).some((one) => one > 1 && !known.includes(one));
  return !asksFor(said) && !restates(flat, understood) && (isNew || OPPOSES.test(flat));
}

/** « non c’est Agnès Vial la maire », where it is what was understood: nothing of it is contested. */
function restates(flat: string, understood: Understood): boolean {
  const told = flat.replace(/^(?:(?:non|nan|mais|si|oui|en fait|ah),? ){1,3}/, '');
  const contentOf = (text: string) =>
    text.match(/(?!(?:est|sont|les|des|une|qui|que)(?![a-z]))(?<![a-z])[a-z]{3,}|\d+/g) ?? [];
  const known = new Set(contentOf(plain(saidOf(understood))));
  const words = contentOf(told);
  return words.length > 1 && !DENIES.test(told) && words.every((word) => known.has(word));
}

/** Whether it says of something that it is not so; of one by its rank, that it is otherwise. */
export function deniesSome(said: string): boolean {
  const flat = plain(said);
  return DENIES.test(flat) || (RANKED.test(flat) && OPPOSES.test(flat));
}

const DENIES =
  /\b(?:pas|plus|jamais|aucune?|rien|ni|faux|fausses?|au lieu|erreur|inverse|contraire|trop|enleve|retire|supprime|efface|change d'avis)/;

/** « elle n’y est pas », « remettez-la », « eux, ils restent »: what is missed is not what is contested. */
function asksFor(said: string): boolean {
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
/** Without any of these, what is said is only more: « parcelle 114 pour le troisième ». */
const OPPOSES =
  /\b(?:non|nan|pas|plus|jamais|aucune?|rien|ni|faux|fausses?|inexacte?s?|plutot|en fait|enfait|finalement|au lieu|erreur|trompee?|inverse|contraire|confond\w{0,4}|trop|beaucoup|optimiste|ambitieux|exagere\w?|douteu\w{1,3}|enleve\w?|retire\w?|supprime\w?|efface\w?|remplace\w?|change\w?|corrige\w?|rectifie\w?|mettez|mets|disons|seulement|juste|n'importe|nimporte|desormais|maintenant|ramene\w{0,2}|sera|serait|c (?:l[ea]s?|une?|des)|c'est|c'etait|ce sont|sont|est|=)(?![a-z])/;
const ADDS =
  /^\+ |^(?:(?:oui|c'est (?:exact|juste|bien ca|ca)|exact|tout a fait|d'accord|parfait)[ ,.;:]{1,3})+(?:mais|et|par contre|en revanche|sauf que)? |\b(?:ne )?(?:retirez|supprimez|enlevez|effacez|touchez) (?:surtout )?pas\b|\bne (?:l[ea]s? )?(?:retirez|supprimez|enlevez|effacez) pas\b|\b(?:y|il y) a aussi\b|\bfaut (?:pas l(?:'|es )oublie|l[ea]s? (?:mettre|ajouter|noter|garder)|l'(?:ajouter|ecrire))|^(?:(?:ah|oh|et|au fait|sinon|tiens|euh|bah|ben|oui)[ ,]{1,2})*(?:et )?(?:pis|puis|en plus|d'ailleurs|aussi)\b|\b(?:mettez|notez|ajoutez|rajoutez|ecrivez|mets|note|ajoute|rajoute)(?:[- ](?:le|la|les|ca))? (?:quand meme|aussi|en plus)\b/;
/** « mettez plutôt quinze »: the number to come is none that was told. */
const TO_COME = new RegExp(
  `\\b(?:mettez|mets|notez|note|ecrivez|disons|plutot|ce sera|c'est)(?: plutot| donc| juste)? (?:que |de )?(?:${DIGITS}|${WORDS})`,
  'g',
);
const LACKS =
  /\b(?:(?:il |ils |elle |elles )?manque(?:nt)?|(?:l[ea]s?|l'|m'|a|ai|as|avez|ont) (?:a |avez |as |ai )?(?:oublie|zappe|saute|rate)[es]{0,2})\b/;
const ASKS_BACK =
  /\b(?:(?:avez|as|ta|aviez) (?:supprime|enleve|retire|efface|vire|perdu|coupe)[es]{0,2}|(?:il|elle|ils|elles|ca|cela|on) (?:n')?y (?:est|sont|figure|figurent) pas|re(?:mettez|mets|mettre)|retabli(?:r|ssez)|(?:il|elle|ils|elles|ca|l[ea]s?) (?:doi(?:t|vent) )?rest(?:e|ent|er)(?: quand meme)?|sont passee?s? ou|(?:il|elle|ils|elles) (?:est|sont) ou$|ou (?:est|sont)(?: passee?s?)?)\b/;

/** `about`: without what is to come. Of several elements of one list, those that are named; the whole where none is, or all are. */
function partsOf(said: string, about: string, one: Told): Contested {
  const whole = { gone: [one], left: [] };
  if (one.facts.length > 1) return one.facts.every(([path]) => GOAL.test(path)) ? goalContested(about, one) : whole;
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

const GOAL = /(?:objectif_6_mois|changement)\./;

/** « 20 tas c’est ambitieux »: of a goal, the use goes, and its effect and its term stay; of a change, what comes after. */
function goalContested(about: string, one: Told): Contested {
  const named = one.facts.filter(
    ([path, value]) => typeof value === 'string' && sharesWith(about, [{ facts: [[path, value]], said: value }]),
  );
  const isSome = named.length > 0 && one.facts.some((fact) => !named.includes(fact) && !/echeance$/.test(fact[0]));
  const shown = named.every(([, value]) => plain(one.said).includes(plain(String(value))));
  if (!isSome || !shown) return { gone: [one], left: [] };
  const left = one.facts.filter((fact) => !named.includes(fact));
  const said = named.map(([, value]) => String(value)).join(' ; ');
  return { gone: [{ facts: named, said }], left: [{ facts: left, said: saidOfFacts(left, one.said) }] };
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
