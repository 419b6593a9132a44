/** A proposal replied to in words of one's own, in place of a choice. */
import { plain } from '../french/fold.ts';
import { quote, quoteWhole, shortened } from '../french/typography.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { sentences } from '../text/sentences.ts';
import { tellsPairs } from '../text/told/clauses.ts';
import { setAgainst } from '../text/told/set-against.ts';
import { isAboutFacts, likeliestAbout, OF_QUESTION, repeats } from './about.ts';
import { countsThem, isAccounted } from './accounted.ts';
import { afterthoughtIn } from './afterthought.ts';
import { agreementIn } from './agreement.ts';
import type { Onward } from './coaching.ts';
import { additionOf, type Correction, correctionOf } from './correcting.ts';
import { directed, renamed } from './directed.ts';
import { factsOf, saidOf, type Understood } from './fact.ts';
import { keptThough } from './not-shown.ts';
import { besides, overridden, overriddenBy, withCorrections } from './overridden.ts';
import { choicesFor, REDO, titleOf } from './proposal-choices.ts';
import { confirmed, proposedAgain, readAgain, toldWith } from './proposing.ts';
import { recordAnswer } from './record.ts';
import { noted } from './remarks.ts';
import { addsTo, bareOf, isToldAlready } from './said-besides.ts';
import { standsBeside } from './stands-beside.ts';
import { type At, type Move, preceded, type State, write } from './state.ts';
import { type TakenAway, takenAway } from './taken-away.ts';
import { readAs } from './understood.ts';
import { withheldFrom } from './withheld.ts';

type Proposed = Extract<At, { kind: 'proposal' }>;

/** What was said of a proposal in words of one’s own, in place of a choice. `onward`: with the next question. */
export function agreed(state: State, at: Proposed, said: string, onward: Onward): Move {
  const withheld = withheldFrom(said, at.understood);
  if (withheld !== null) return doubted(state, { ...at, understood: withheld }, said, onward, 'withheld');
  const named = at.answer.step.path === 'nom' ? renamed(said, at.understood) : null;
  if (named !== null) return proposedAgain(state, at, named);
  const shown = keptThough(said, toldWith(at.answer.step.path, state.fiche.draft), state.fiche.draft);
  if (shown !== null) return preceded([shown], proposedAgain(state, at, at.understood));
  const told = toldWith(at.answer.step.path, state.fiche.draft).map((path) => state.fiche.draft.find(path).text ?? '');
  if (repeats(said, at.understood) || told.some((text) => plain(text.trim()) === plain(said.trim())))
    return confirmed(state, at, { choices: ['oui'] }, onward);
  const agreement = agreementIn(said);
  const choosing = (value: string) => confirmed(state, at, { choices: [value] }, onward);
  switch (agreement.kind) {
    case 'yes':
      return choosing('oui');
    case 'no':
      return DENIES_ONE.test(plain(said))
        ? kept(state, said, (now) => confirmed(now, at, { choices: ['non'] }, onward))
        : choosing('non');
    case 'almost':
      return confirmed(state, at, { command: 'back' }, onward);
    case 'rank': {
      const choice = choicesFor(at)[agreement.rank - 1];
      return choice === undefined ? confirmed(state, at, { command: 'help' }, onward) : choosing(choice.value);
    }
    case 'unclear':
      return confirmed(state, at, { command: 'help' }, onward);
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

/** « enlevez les mamies », « mon chef ne veut pas apparaître »: only who wrote the sentence changes it. */
function redone(state: State, at: Proposed, said: string, of: 'discretion' | 'erasing', onward: Onward): Move {
  const gone = takenAway(said, toldWith(at.answer.step.path, state.fiche.draft), state.fiche.draft);
  if (gone !== null) return erasing(state, at, gone, onward);
  const told = of === 'discretion' ? 'Ce qui est écrit ici se lira. ' : '';
  return preceded([`${told}C’est votre phrase : changez-la, puis Entrée.`], reopened(state, at, said, onward));
}

/** The sentence leaves its answer, and what it alone told is no longer proposed. */
function erasing(state: State, at: Proposed, { path, sentence, rest }: TakenAway, onward: Onward): Move {
  const edit = { apply: (fiche: Snapshot) => recordAnswer(fiche, path, rest), path, isOptional: false };
  return write(state, edit, [`Retiré de votre réponse : ${quoteWhole(sentence)}`], (now) => {
    const read = readAgain(now, at.from);
    return read === null
      ? confirmed(now, { ...at, understood: [] }, { choices: ['non'] }, onward)
      : proposedAgain(now, at, read);
  });
}

/** The answer that was spoken of, to be told again. */
function reopened(state: State, at: Proposed, said: string, onward: Onward): Move {
  const told = toldWith(at.answer.step.path, state.fiche.draft);
  const from = told.length > 0 ? told : at.from;
  const path = likeliestAbout(said, from, state.fiche.draft);
  // What is not said of the facts leaves them as sure as they were: Entrée notes them.
  const proposed = isAboutFacts(said, at.understood) ? state.proposed : '';
  return confirmed({ ...state, proposed }, { ...at, from }, { choices: [`${REDO}${path}`] }, onward);
}

/** What is not sure stands as it was told, and who reads the notes knows that it is to be checked. */
function doubted(state: State, at: Proposed, said: string, onward: Onward, how: 'doubted' | 'withheld'): Move {
  const line = `À vérifier : ${quoteWhole(said)}`;
  const edit = { apply: (fiche: Snapshot) => noted(fiche, line), path: 'notes', isOptional: true };
  const told =
    how === 'doubted'
      ? 'Votre doute est gardé dans les notes : « à vérifier ».'
      : 'Ce chiffre n’est pas retenu. Votre phrase reste, et votre remarque est gardée dans les notes.';
  const { understood } = at;
  const choice = factsOf(understood).length === 0 ? 'non' : 'oui';
  return write(state, edit, [told], (now) => confirmed(now, at, { choices: [choice] }, onward));
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
  // « 12 gardiens, pas 6 » chooses nothing, though « 12 jours » is told as well.
  const isAgainst = from.some((path) => setAgainst(state.fiche.draft.find(path).text ?? '', said) !== null);
  const chosen =
    directed(said, understood) ??
    (isMore || tellsPairs(said) || isAgainst ? null : overridden(said, from, understood, state.fiche.draft, today));
  if (chosen !== null) return proposedAgain(state, at, chosen);
  const before = from.map((path) => state.fiche.draft.find(path).text ?? '');
  const afterwards = ({ texts }: Correction) => from.map((path, rank) => texts.get(path) ?? before[rank] ?? '');
  const isProven = (one: Correction) =>
    isAccounted({ said, before, now: afterwards(one), aside: one.aside, isAdded: one.added !== null && !isMore });
  const instead = isMore ? null : correctionOf(said, from, state.fiche.draft, today);
  // « et ils sont 300 » has no place among sums and delays: it comes after.
  const isAfter = instead === null || (!isProven(instead) && countsThem(said));
  const done = isAfter ? additionOf(said, from, state.fiche.draft, today) : instead;
  const { texts, added, aside } = done;
  const after = afterwards(done);
  const isAdded = added !== null && !isMore;
  if (
    !isProven(done) ||
    (isMore && isToldAlready(added?.said ?? '', before)) ||
    (isAdded && !isAfter && !standsBeside(added, understood, after, state.fiche.draft, today))
  )
    return elsewhere(state, at, typed) ?? unplaced(state, at, typed, onward);
  const apply = (fiche: Snapshot) => {
    const now = [...texts].reduce((done, [path, text]) => recordAnswer(done, path, text), fiche);
    return aside === '' ? now : noted(now, `Correction : ${quoteWhole(said)}`);
  };
  const edit = { apply, path: added?.path ?? [...texts.keys()][0] ?? null, isOptional: false };
  return write(state, edit, [], (now) => {
    const read = withCorrections(readAgain(now, from) ?? understood, understood, readAgain(state, from) ?? []);
    const meant =
      added === null ? [] : readAs(added.path, isMore ? bareOf(added.said) : added.said, now.fiche.draft, today);
    // What is only added changes nothing that was understood.
    const all = isMore ? besides(understood, meant) : overriddenBy(read, meant);
    return correctedTo(
      now,
      at,
      all,
      { texts, added, aside, changed: changedIn(state.fiche, texts), denies: DENIES.test(plain(said)) },
      onward,
    );
  });
}

/** « c’est fin août, pas septembre », of an answer that was proposed before: put right where it stands. */
function elsewhere(state: State, at: Proposed, typed: string): Move | null {
  const { draft } = state.fiche;
  const [first] = toldWith(at.answer.step.path, draft);
  const found = afterthoughtIn(`au fait, ${typed}`, first ?? at.answer.step.path, draft, state.setting.standard.today);
  if (found === null || found.rest !== '') return null;
  const edit = { apply: found.edit, path: null, isOptional: false };
  return write(state, edit, [found.note], (now) => proposedAgain(now, at, at.understood));
}

/** « non, il ne s’inquiète pas »: more than no, and of someone. */
const DENIES_ONE = /\b(?:il|elle|ils|elles|on|nous) (?:ne |n')?[a-z']{2,15}(?: [a-z']{1,15}){0,2} pas(?![a-z])/;

/** The facts go, and what was said of them stays. */
function kept(state: State, said: string, onward: (state: State) => Move): Move {
  const edit = {
    apply: (fiche: Snapshot) => noted(fiche, `Remarque : ${quoteWhole(said)}`),
    path: 'notes',
    isOptional: true,
  };
  return write(state, edit, ['Vos mots sont gardés en entier dans les notes.'], onward);
}

/** What may put something right, and is not understood, is written in no answer: it is kept, and the answer comes back to be changed. */
function unplaced(state: State, at: Proposed, said: string, onward: Onward): Move {
  const line = `Remarque : ${quoteWhole(said)}`;
  const edit = { apply: (fiche: Snapshot) => noted(fiche, line), path: 'notes', isOptional: true };
  const told =
    'Je n’ai pas su quoi en changer : vos mots sont gardés en entier dans les notes. Voici votre réponse : changez-la, puis Entrée.';
  return write(state, edit, [told], (now) => reopened(now, at, said, onward));
}

const DENIES = /^(?:non|nan|pas |c'est (?:faux|pas)|ce n'est pas|mais non|faux|erreur)(?![a-z])/;

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
  if (added !== null && denies) return preceded(told, proposedAgain(state, at, now, true));
  return preceded(told, confirmed(state, { ...at, understood: now }, { choices: ['oui'] }, onward));
}

/** The sentences that are no more as they were, of what was said before. */
function changedIn(before: Snapshot, texts: ReadonlyMap<string, string>): string {
  const now = [...texts].flatMap(([path, text]) => {
    const was = sentences(before.draft.find(path).text ?? '');
    return sentences(text).filter((one) => !was.includes(one));
  });
  return shortened(now.join(' '), SHOWN);
}

/** In UTF-16 units. */
const SHOWN = 160;
