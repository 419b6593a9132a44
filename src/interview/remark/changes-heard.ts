/** What is understood once a remark is heard by its words. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { type Change, isCount, isMany, type Proposal, type Shown } from '../../text/remarks/fact-kinds.ts';
import { heardIn } from '../../text/remarks/heard.ts';
import { amended } from '../../text/told/amended.ts';
import { nounPhrase } from '../../text/told/noun-phrase.ts';
import { nameIn } from '../../text/told/person-told.ts';
import { saidOf, type Understood } from '../facts/fact.ts';
import { withChange } from '../facts/fact-changes.ts';
import { agreementIn } from './agreement.ts';
import { addsTo } from './said-besides.ts';

/** `done`: what changes it, in the order that it was done; empty where nothing surely does. `today`: `AAAA-MM-JJ`. */
export function changesHeard(
  said: string,
  understood: Understood,
  proposal: Proposal,
  today: string,
): { now: Understood; done: readonly Change[] } {
  const text = [...proposal.answers.values(), said].join('\n');
  const meant = heardIn(said, proposal)
    .changes.filter(
      (one) => !isMeasure(one, said, proposal) && !tellsOfThem(one, proposal) && !losesName(one, said, proposal),
    )
    .flatMap((one) => besides(one, said, proposal))
    .map((one) => whole(withDeterminer(withoutPreferring(one), said, proposal), proposal));
  let now = understood;
  const done: Change[] = [];
  for (const change of inOrder(meant, proposal.shown)) {
    const next = withChange(now, change, text, today);
    if (next === null || saidOf(next) === saidOf(now)) continue;
    now = next;
    done.push(change);
  }
  return { now, done };
}

/** « et 2 agents de l’OFB », « les commerçants aussi »: what is only added takes the place of nothing. */
function besides(change: Change, said: string, { shown }: Proposal): Change[] {
  const { kind, rank, right } = change;
  if (right !== null && isTakenOut(right, said)) return [];
  const isShown = shown.some((one) => one.kind === kind && one.rank === rank);
  const agreement = agreementIn(said);
  const isMore = addsTo(plain(said.trim())) || (agreement.kind === 'correction' && agreement.isMore === true);
  // « il faut ajouter que les bénévoles sont prévenus »: nobody is taken away.
  if (isMore && right === null) return [];
  // « j’ai aussi vu 3 bibliothécaires »: of whom, a sentence tells better.
  if (isMore && kind === 'rencontres') return [];
  if (right === null || !isShown || !isMore) return [change];
  return isMany(kind) ? [{ ...change, rank: null }] : [];
}

/** « les familles attendent 2 à 5 j », of « 640 demandes »: how long, or at what price, is not how many. */
function isMeasure({ kind, right }: Change, said: string, { shown }: Proposal): boolean {
  if (right === null || !isCount(kind)) return false;
  const at = plain(said).indexOf(plain(right));
  const counted = MEASURED.exec(plain(at === -1 ? right : said.slice(at)))?.[1];
  return (
    counted !== undefined &&
    !shown.some(
      (one) =>
        one.kind === 'unite' &&
        plain(one.text)
          .split(/[^a-z€]+/)
          .includes(counted),
    )
  );
}

/** « les petits apiculteurs perdent deux récoltes »: those that are shown, and what is said of them, is no other name. */
function tellsOfThem({ kind, rank, right }: Change, { shown }: Proposal): boolean {
  const old = shown.find((one) => one.kind === kind && one.rank === rank)?.text;
  if (right === null || old === undefined || (kind !== 'groupe' && kind !== 'qui')) return false;
  const [name, known] = [right, old].map((words) => plain(nounPhrase(words.replace(/^l[ea]s? /iu, ''))));
  return name !== '' && name === known && right.length > old.length + SAME_NAME;
}

/** « M. Garcin, c’est le responsable du service »: what he is, and his name stays. */
function losesName({ kind, rank, right }: Change, said: string, { shown }: Proposal): boolean {
  const old = shown.find((one) => one.kind === kind && one.rank === rank)?.text;
  const name = old === undefined || right === null ? null : nameIn(old);
  return (
    name !== null && nameIn(right ?? '') === null && plain(said).includes(plain(name)) && !DENIED.test(plain(said))
  );
}

const DENIED = /(?<![a-z])(?:pas|ni|plus|jamais|au lieu|remplace|parti)/;

/** « les petits apiculteurs du Cher »: as much may tell them better. In UTF-16 units. */
const SAME_NAME = 15;

const MEASURED =
  /^\D{0,12}\d[\d ,.]{0,12}(?:(?:a|ou|et|-) ?\d[\d ,.]{0,8})? ?(jours?|j|heures?|h|minutes?|min|mois|ans?|semaines?|euros?|€|e|km|kilometres?)(?![a-z])/;

/** « enlevez la Cimade »: nothing is right instead. */
function isTakenOut(right: string, said: string): boolean {
  const at = plain(said).indexOf(plain(right));
  return at > 0 && TAKES_OUT.test(plain(said.slice(0, at)));
}

const TAKES_OUT =
  /\b(?:enleve|retire|supprime|efface|ote|vire|raye|barre)[rz]?(?: (?:juste|donc|aussi|moi))?(?: (?:l[ea]s?|l'|mon|ma|mes|nos?|notre))? ?$/;

/** « c’est 60 plutôt que 40 »: what prefers is no part of what is right. */
function withoutPreferring(change: Change): Change {
  return change.right === null ? change : { ...change, right: change.right.replace(PREFERRING, '') };
}

/** « un projet de plus », of « une surcharge »: each has its own. */
function withDeterminer(change: Change, said: string, { shown }: Proposal): Change {
  const { kind, rank, right } = change;
  const old = shown.find((one) => one.kind === kind && one.rank === rank)?.text ?? '';
  const at = right === null ? -1 : said.indexOf(right);
  const own =
    at < 1 || !DETERMINER.test(old) ? undefined : /(?<![\p{L}])(?:une?|des|l[ea]s?) $/iu.exec(said.slice(0, at))?.[0];
  return own === undefined ? change : { ...change, right: own.toLowerCase() + right };
}

const DETERMINER = /^(?:une?|des|l[ea]s?) /iu;

const PREFERRING = /^(?:plut[oô]t|en fait) |,? (?:plut[oô]t|en fait|finalement)(?: qu[e'’])?$/iu;

/** « 5 jours », of « la DDT répond en 10 jours »: the number alone changes. */
function whole(change: Change, { shown }: Proposal): Change {
  const { kind, rank, right } = change;
  const old = shown.find((one) => one.kind === kind && one.rank === rank)?.text;
  const isShort = right !== null && right.split(/\s+/).length <= QUANTITY && numbersIn(plain(right)).length === 1;
  const made = old === undefined || !isShort || isCount(kind) ? null : amended(old, right, []);
  return made === null ? change : { ...change, right: made };
}

/** In words. */
const QUANTITY = 4;

/** What is changed, then what is added, then what is told of it, then what is withdrawn, the last first: ranks stay as they were shown. */
function inOrder(changes: readonly Change[], shown: readonly Shown[]): Change[] {
  const isNew = ({ kind, rank }: Change) => !shown.some((one) => one.kind === kind && one.rank === rank);
  const weight = (one: Change) =>
    one.right === null ? 1000 - (one.rank ?? 0) : one.rank === null ? 500 : isNew(one) ? 600 : 0;
  return changes.toSorted((one, other) => weight(one) - weight(other));
}
