/** A proposal replied to in words of one's own, in place of a choice. */
import { plain } from '../../french/fold.ts';
import { quote, quoteWhole } from '../../french/typography.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { notRefused } from '../facts/doubts.ts';
import { factsOf, saidOf, type Understood } from '../facts/fact.ts';
import { grownWith, losesSome } from '../facts/grown.ts';
import { listedIn } from '../facts/listed.ts';
import { missedIn } from '../facts/missed.ts';
import { readAs } from '../facts/understood.ts';
import { withheldFrom } from '../facts/withheld.ts';
import { keptThough } from '../proposal/not-shown.ts';
import { choicesFor, titleOf } from '../proposal/proposal-choices.ts';
import { toldWith } from '../proposal/proposal-groups.ts';
import { confirmed, proposedAgain, readAgain } from '../proposal/proposing.ts';
import type { Onward } from '../state/coaching.ts';
import { type Move, preceded, type State, write } from '../state/state.ts';
import { noted } from '../writing/notes.ts';
import { recordAnswer } from '../writing/record.ts';
import { OF_QUESTION, sharesWith } from './about.ts';
import { countsThem, isAccounted } from './accounted.ts';
import { agreementIn } from './agreement.ts';
import { broughtBack } from './brought-back.ts';
import { called } from './called.ts';
import { contestedIn } from './contested.ts';
import { additionOf, type Correction } from './correcting.ts';
import { otherName, renamed } from './directed.ts';
import { heardByWords } from './heard-by-words.ts';
import { heardByParts, heardInParts } from './in-parts.ts';
import { doubted, elsewhere, type Proposed, refusedWith, unplaced } from './kept-aside.ts';
import { chosenIn, insteadOf } from './meant.ts';
import { overriddenBy, withCorrections } from './overridden.ts';
import { withRangesAsOne } from './ranges-heard.ts';
import { relabelled } from './relabelled.ts';
import { reorderedIn } from './reordered.ts';
import { addsTo, bareOf, isToldAlready } from './said-besides.ts';
import { deniesIt, isOneMore, isSaidAgainst, standsBeside } from './stands-beside.ts';
import { isProven, isPutRight, isToldAgain } from './surely.ts';
import { takenAway } from './taken-away.ts';
import { erasing, ofOne, redone } from './taken-out.ts';
import { saysWhatLacks, tellsMore } from './tells-more.ts';
import { unlinked } from './unlinked.ts';
import { isHalfHeard, valueSaid } from './value-said.ts';
import { changedIn } from './words-changed.ts';
import { wordsTakenOut } from './words-out.ts';

/** What was said of a proposal in words of one’s own, in place of a choice. `onward`: with the next question. */
export function agreed(state: State, at: Proposed, said: string, onward: Onward): Move {
  return withRangesAsOne(state, at, said, (now, there, words) => heardWhole(now, there, words, onward));
}

function heardWhole(state: State, at: Proposed, said: string, onward: Onward): Move {
  const all = unlinked(said);
  const byRules = (now: State, there: Proposed, part: string) => heardByRules(now, there, part, onward);
  // Two sentences, one of which a rule surely puts right: it would be lost in what their words tell together.
  const isOfParts = /[.;!?]\s/.test(all) && !isToldAgain(state, at, all) && !isPutRight(byRules(state, at, all));
  return (
    (isOfParts ? heardByParts(state, at, all, byRules, isPutRight) : null) ??
    heardInParts(state, at, all, heard(state, at, all, onward), byRules)
  );
}

/** A rule that puts right what stands in an answer is proven; of what it only adds, keeps or agrees to, the words themselves know more. */
function heard(state: State, at: Proposed, said: string, onward: Onward): Move {
  const ruled = heardByRules(state, at, said, onward);
  return isToldAgain(state, at, said) || isProven(ruled, at, said)
    ? ruled
    : (heardByWords(state, at, said, ruled) ?? ruled);
}

function heardByRules(state: State, at: Proposed, said: string, onward: Onward): Move {
  const withheld = withheldFrom(said, at.understood);
  if (withheld !== null) return doubted(state, { ...at, understood: withheld }, said, onward, 'withheld');
  const named = at.answer.step.path === 'nom' ? renamed(said, at.understood) : null;
  if (named !== null) return proposedAgain(state, at, named);
  const back = broughtBack(said, at);
  if (back !== null) return proposedAgain(state, back, back.understood);
  const other = at.answer.step.path === 'nom' ? otherName(said, state.fiche.draft.find('nom').text ?? '') : null;
  if (other !== null) return called(state, at, other);
  const told = toldWith(at.answer.step.path, state.fiche.draft);
  const shown = keptThough(said, told, state.fiche.draft);
  if (shown !== null) return preceded([shown], proposedAgain(state, at, at.understood));
  const gone = takenAway(said, told, state.fiche.draft);
  if (gone !== null) return erasing(state, at, gone, onward);
  const { today } = state.setting.standard;
  const arranged = reorderedIn(said, at.understood) ?? relabelled(said, at.understood, state.fiche.draft, today);
  if (arranged !== null) return proposedAgain(state, at, arranged);
  const listed = listedIn(said, at.understood);
  if (listed !== null) return ofOne(state, at, listed, said, onward);
  const out = wordsTakenOut(said, told, state.fiche.draft);
  if (out !== null) return erasing(state, at, out, onward);
  if (isToldAgain(state, at, said)) return confirmed(state, at, { choices: ['oui'] }, onward);
  const missed = missedIn(said, at.understood, told, state.fiche.draft);
  if (missed !== null) return proposedAgain(state, at, missed);
  const agreement = agreementIn(said);
  const choosing = (value: string) => confirmed(state, at, { choices: [value] }, onward);
  switch (agreement.kind) {
    case 'yes':
      return choosing('oui');
    case 'no':
      return DENIES_ONE.test(plain(said)) || said.trim().split(/\s+/).length > MERE_NO
        ? refusedWith(state, at, said, onward)
        : choosing('non');
    case 'almost':
      // « il manque le Cerfa » tells more than that something lacks.
      return tellsMore(said) ? unplaced(state, at, said) : confirmed(state, at, { command: 'back' }, onward);
    case 'rank': {
      const choice = choicesFor(at)[agreement.rank - 1];
      return choice === undefined ? confirmed(state, at, { command: 'help' }, onward) : choosing(choice.value);
    }
    case 'unclear':
      return tellsMore(said) ? unplaced(state, at, said) : confirmed(state, at, { command: 'help' }, onward);
    case 'except': {
      const understood = at.understood.map(({ facts, said }) => ({
        facts: facts.filter(([path]) => !agreement.places.test(path)),
        said,
      }));
      const kept = { ...at, understood };
      return factsOf(understood).length === 0 ? choosing('non') : confirmed(state, kept, { choices: ['oui'] }, onward);
    }
    case 'remark':
      return redone(state, at, agreement.said, agreement.of, onward);
    case 'doubt':
      return doubted(state, at, agreement.said, onward, 'doubted');
    case 'correction':
      return corrected(state, at, { ...agreement, typed: said }, onward);
  }
}

/**
 * « Les patients, c’est plutôt 40 », in place of a choice. What is meant takes the place of what was understood; what is
 * only added comes beside it. The answer keeps its words, but for a number or a name that is put right where it stands.
 */
function corrected(
  state: State,
  at: Proposed,
  { said, typed, isMore: isBesides }: { said: string; typed: string; isMore?: true },
  onward: Onward,
): Move {
  const { understood } = at;
  const told = toldWith(at.answer.step.path, state.fiche.draft);
  const from = told.length > 0 ? told : at.from;
  const { today } = state.setting.standard;
  const isMore = isBesides === true || addsTo(plain(said)) || OF_QUESTION.test(said);
  const value = isMore ? null : valueSaid(said, from, state.fiche.draft, understood);
  const chosen = value === null ? chosenIn(said, from, at, state, isMore) : null;
  if (chosen !== null) return proposedAgain(state, at, chosen);
  const before = from.map((path) => state.fiche.draft.find(path).text ?? '');
  const afterwards = ({ texts }: Correction) => from.map((path, rank) => texts.get(path) ?? before[rank] ?? '');
  const isProven = (one: Correction) =>
    isAccounted({ said, before, now: afterwards(one), aside: one.aside, isAdded: one.added !== null && !isMore });
  const instead = isMore ? null : insteadOf(value, said, from, state.fiche.draft, today);
  // « et ils sont 300 » has no place among sums and delays: it comes after.
  const isAfter = instead === null || (!isProven(instead) && countsThem(said));
  const done = isAfter ? additionOf(said, from, state.fiche.draft, today) : instead;
  const { added, aside } = done;
  const after = afterwards(done);
  const isAdded = added !== null && !isMore;
  if (
    !isProven(done) ||
    (isMore && isToldAlready(added?.said ?? '', before)) ||
    (isAdded && !isAfter && !standsBeside(added, understood, after, state.fiche.draft, today)) ||
    (isAdded && isSaidAgainst(typed, understood)) ||
    // « il manque le chiffre »: said to the tool, and no sentence of theirs.
    (added !== null && saysWhatLacks(added.said)) ||
    (added !== null && !isOneMore(typed, said, added.path))
  )
    return elsewhere(state, at, typed) ?? unplaced(state, at, typed);
  const heard = { ...done, aside: aside === '' && isHalfHeard(said, after) ? said : aside };
  return applied(state, at, heard, { said, typed, from, isMore }, onward);
}

/** What is proven to put right, or to add, is written, and what is understood then is proposed. */
function applied(
  state: State,
  at: Proposed,
  { texts, added, aside }: Correction,
  { said, typed, from, isMore }: { said: string; typed: string; from: readonly string[]; isMore: boolean },
  onward: Onward,
): Move {
  const { understood } = at;
  const { today } = state.setting.standard;
  const apply = (fiche: Snapshot) => {
    const now = [...texts].reduce((done, [path, text]) => recordAnswer(done, path, text), fiche);
    return aside === '' ? now : noted(now, `Correction : ${quoteWhole(said)}`);
  };
  const edit = {
    apply,
    path: added?.path ?? [...texts.keys()][0] ?? null,
    isOptional: false,
    ...(aside !== '' && { isPartial: true as const }),
    ...(added !== null && { isAddition: true as const }),
  };
  const meantIn = (now: State) => {
    const read = withCorrections(readAgain(now, from) ?? understood, understood, readAgain(state, from) ?? []);
    const meant =
      added === null
        ? []
        : readAs(added.path, isMore ? bareOf(added.said, added.path) : added.said, now.fiche.draft, today);
    // What is only added changes nothing that was understood.
    return notRefused(isMore ? grownWith(understood, meant) : overriddenBy(read, meant), at.refused);
  };
  // « ce sont des vignerons », said after « dix fromagers »: their number and their reason would go.
  const isLess = added !== null && !isMore && losesSome(understood, meantIn({ ...state, fiche: apply(state.fiche) }));
  if (isLess) return elsewhere(state, at, typed) ?? unplaced(state, at, typed);
  const changed = changedIn(state.fiche, texts);
  const denies = deniesIt(said) || (!isMore && sharesWith(said, understood));
  return write(state, edit, [], (now) =>
    correctedTo(now, at, meantIn(now), { texts, added, aside, changed, denies }, onward),
  );
}

/** Longer, a refusal tells something as well. In words. */
const MERE_NO = 4;

/** « non, il ne s’inquiète pas »: more than no, and of someone. */
const DENIES_ONE = /\b(?:il|elle|ils|elles|on|nous) (?:ne |n')?[a-z']{2,15}(?: [a-z']{1,15}){0,2} pas(?![a-z])/;

/** What is understood once the answer is put right. */
function correctedTo(
  state: State,
  at: Proposed,
  now: Understood,
  { texts, added, aside, changed, denies }: Correction & { changed: string; denies: boolean },
  onward: Onward,
): Move {
  const told = [
    ...(added !== null
      ? [`Ajouté à ${quote(titleOf(added.path))}, dans vos mots.`]
      : texts.size === 0
        ? []
        : [`C’est corrigé dans votre réponse : ${quoteWhole(changed)}`]),
    ...(aside === '' ? [] : ['Votre remarque est gardée en entier dans les notes.']),
  ];
  if (saidOf(now) !== saidOf(at.understood)) return preceded(told, proposedAgain(state, at, now));
  // Who denies what is understood, and is understood no better, is asked a last time.
  if (added !== null && denies) {
    const { gone, left } = contestedIn(added.said, now);
    if (gone.length === 0 || factsOf(left).length === 0) return preceded(told, proposedAgain(state, at, now, true));
    const refused = [...at.refused, ...gone];
    return preceded(
      [...told, `Ceci ne sera pas noté : ${saidOf(gone)}.`],
      proposedAgain(state, { ...at, refused }, left),
    );
  }
  // Of what was said to be wrong, nothing is noted that nobody agreed to.
  if (at.isLast) return preceded(told, proposedAgain(state, at, now, true));
  return preceded(told, confirmed(state, { ...at, understood: now }, { choices: ['oui'] }, onward));
}
