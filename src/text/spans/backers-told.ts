/** Who backs and who fears: by the words that name them, else by the rules of a sentence. */

import { plain } from '../../french/fold.ts';
import { withoutSubjunctive } from '../../french/subjunctive.ts';
import { withNamesRaised } from '../raised-names.ts';
import { type Backers, backersIn } from '../told/backers.ts';
import { sidesIn } from '../told/labelled-sides.ts';
import type { Opponent } from '../told/opponents.ts';
import { backersSaid, type SaidBacker } from './backers-said.ts';
import { isAlike } from './preferred.ts';
import { isShort } from './spans-in.ts';

export interface AllBackers {
  backers: SaidBacker[];
  /** What the first one does, where a sentence tells it. */
  sentence?: string;
  opponents: Opponent[];
}

export function backersTold(text: string, said: string): AllBackers {
  const read = backersIn(text) ?? {};
  const known = byRules(read);
  const isKnown = known.backers.length + known.opponents.length > 0;
  // Labelled, or in few words: rules know it better.
  const told = backersSaid(said);
  const isFewer =
    told.backers.length + told.opponents.length < known.backers.length + known.opponents.length ||
    known.backers.some(({ name }) => name !== undefined && !told.backers.some((one) => isAlike(one.name ?? '', name)));
  const heard =
    isKnown && ((isShort(said) && isFewer) || sidesIn(withNamesRaised(text)) !== null)
      ? { backers: [], opponents: [] }
      : told;
  // « et l’ENIM râle »: whoever a rule hears fear backs nothing.
  const isFearing = ({ name = '', role = '' }: SaidBacker, { who }: Opponent) =>
    isAlike(role, who) || (name.length > FEWEST && plain(who).includes(plain(name)));
  const worried = [...known.opponents, ...heard.opponents];
  const backing = heard.backers.filter((one) => !worried.some((other) => isFearing(one, other)));
  // A person with a name comes first: they are who one asks.
  const named = backing.toSorted((one, other) => Number(one.name === undefined) - Number(other.name === undefined));
  const own = known.backers.filter((one) => !worried.some((other) => isFearing(one, other)));
  const backers = named.length === 0 ? own : named.map((one) => wordedBy(own, one, named));
  const fearing =
    heard.opponents.length === 0 ? known.opponents : heard.opponents.map((one) => fearedBy(known.opponents, one));
  // « a peur pour les photos »
  const opponents = fearing.flatMap(withOther).map(({ who, fear }) => ({
    who,
    fear: withoutSubjunctive(fear).replace(/^pour (?=l[ea]s? |l['’]|s(?:on|a|es) |leurs? )/u, ''),
  }));
  const isOfFirst = [backers[0]?.name, backers[0]?.role].some(
    (named) => named !== undefined && plain(read.sentence ?? '').includes(plain(named)),
  );
  const isSame = backers[0] !== undefined && backers[0] === known.backers[0];
  return {
    backers,
    opponents,
    ...((isSame || isOfFirst) && read.sentence !== undefined && { sentence: upTo(read.sentence, backers.slice(1)) }),
  };
}

/** « la DSI grogne, le syndicat aussi »: somebody else, and no fear. */
function withOther({ who, fear }: Opponent): Opponent[] {
  const [, other] =
    /^(?:et )?(?:l[ea]s? |l['’]|nos |des )?([^,;.]{2,40}?) (?:aussi|[ée]galement|pareil|idem)$/iu.exec(fear) ?? [];
  return other === undefined
    ? [{ who, fear }]
    : [
        { who, fear: '' },
        { who: other, fear: '' },
      ];
}

/** « me soutient et la vice-présidente a trouvé ça bien »: what another one does is theirs. */
function upTo(sentence: string, others: readonly SaidBacker[]): string {
  const flat = plain(sentence);
  const starts = others
    .flatMap(({ name, role }) => [name, role])
    .flatMap((one) => (one === undefined ? [] : [flat.indexOf(plain(one))]))
    .filter((at) => at > LEAST_SAID && NEXT.test(flat.slice(0, at)));
  const end = flat.length === sentence.length && starts.length > 0 ? Math.min(...starts) : sentence.length;
  return sentence
    .slice(0, end)
    .replace(
      /(?:,? (?:et|puis|ainsi que))?(?: (?:aussi|m[êe]me))?,? ?(?:l[ea]s?|l['’]|une?|notre|mon|ma|mes)? ?$/iu,
      '',
    );
}

/** Before another one, who does something else. */
const NEXT =
  /(?:,| et| puis| ainsi que) (?:aussi )?(?:l[ea]s? |l'|mon |ma |mes |notre |nos |une? |(?:m\.|mme|monsieur|madame) )?$/;
/** In UTF-16 units: shorter, and nothing is promised before. */
const LEAST_SAID = 25;

function byRules({ name, role, also = [], opponent, others = [] }: Backers): {
  backers: SaidBacker[];
  opponents: Opponent[];
} {
  const first = { ...(name !== undefined && { name }), ...(role !== undefined && { role }) };
  return {
    backers: name === undefined && role === undefined ? [] : [first, ...also],
    opponents: opponent === undefined ? [] : [opponent, ...others],
  };
}

/** A rule's wording is the better one where both name the same, and it lacks nothing. */
function wordedBy(known: readonly SaidBacker[], one: SaidBacker, all: readonly SaidBacker[]): SaidBacker {
  const same = known.find(
    ({ name, role }) =>
      (name === undefined) === (one.name === undefined) &&
      (role !== undefined || one.role === undefined) &&
      // « Le chef de pôle, Dr Lemaire, et la cadre supérieure »: the post of somebody else.
      !all.some((other) => other !== one && role !== undefined && isAlike(role, other.role ?? '', SAME_POST)) &&
      (one.name === undefined ? isAlike(role ?? '', one.role ?? '') : isAlike(name ?? '', one.name)),
  );
  return same ?? one;
}

/** In letters: shorter, a name may be a part of any. */
const FEWEST = 3;

/** Two wordings of one post share a word at least. */
const SAME_POST = 0.3;

function fearedBy(known: readonly Opponent[], { who, fear }: Opponent): Opponent {
  const same = known.find((one) => isAlike(one.who, who));
  return same !== undefined && (fear === '' ? same.fear === '' : isAlike(same.fear, fear)) ? same : { who, fear };
}
