/** What a remark changes of a proposal, by its words: done where it is sure of what is right, and of what it is about. */
import { quoteWhole } from '../../french/typography.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { Asked, Change, Proposal } from '../../text/remarks/fact-kinds.ts';
import { heardIn } from '../../text/remarks/heard.ts';
import { factsOf, saidOf, type Told, type Understood } from '../facts/fact.ts';
import { withChange } from '../facts/fact-changes.ts';
import { shownIn } from '../facts/shown-facts.ts';
import { toldWith } from '../proposal/proposal-groups.ts';
import { proposedAgain } from '../proposal/proposing.ts';
import { type Move, type ProposalAt, preceded, type State, write } from '../state/state.ts';
import { noted } from '../writing/notes.ts';
import { recordAnswer } from '../writing/record.ts';
import { answersChanged } from './answers-changed.ts';
import { changesHeard } from './changes-heard.ts';
import { contestedIn, deniesSome } from './contested.ts';
import { isHalfHeard } from './value-said.ts';
import { changedIn } from './words-changed.ts';

const ASKED: ReadonlyMap<string, Asked> = new Map([
  ['probleme.enonce', 'enonce'],
  ['probleme.constats', 'constats'],
  ['usagers.recit', 'usagers'],
  ['solution.existant', 'existant'],
  ['deploiement.demarrage', 'demarrage'],
  ['deploiement.cap_6_mois', 'cap'],
  ['impact.difference', 'difference'],
  ['impact.signes', 'signes'],
  ['portage.recit', 'portage'],
]);

/** The answers that are proposed together, and what is shown of them. */
function proposalOf(state: State, at: ProposalAt): Proposal {
  const { draft } = state.fiche;
  const answers = toldWith(at.answer.step.path, draft).flatMap((path) => {
    const asked = ASKED.get(path);
    return asked === undefined ? [] : [[asked, draft.find(path).text ?? ''] as const];
  });
  return { answers: new Map(answers), shown: shownIn(at.understood) };
}

/** Of what is shown, what a remark may speak against, as it is shown; and what is left without it. */
export function doubtedIn(state: State, at: ProposalAt, said: string): { gone: readonly string[]; left: Understood } {
  const proposal = proposalOf(state, at);
  const doubted = proposal.answers.size === 0 ? [] : heardIn(said, proposal).doubted;
  if (doubted.length === 0) return denied(said, at.understood);
  const text = [...proposal.answers.values()].join('\n');
  const left = doubted
    .toSorted((one, other) => other.rank - one.rank)
    .reduce<Understood>(
      (now, { kind, rank }) => withChange(now, { kind, rank, right: null }, text, state.setting.standard.today) ?? now,
      at.understood,
    );
  return { gone: doubted.map((one) => one.text), left };
}

/** « tout est faux », « monsieur Rey ne nous soutient plus » */
function denied(said: string, understood: Understood): { gone: readonly string[]; left: Understood } {
  if (!deniesSome(said)) return { gone: [], left: understood };
  const { gone, left } = contestedIn(said, understood);
  return { gone: gone.flatMap((one) => (one.said === '' ? [] : [one.said])), left };
}

/** Null where nothing is surely heard. `ruled`: what the rules make of it; what they add to an answer, in its words, is added. */
export function heardByWords(state: State, at: ProposalAt, said: string, ruled: Move): Move | null {
  const proposal = proposalOf(state, at);
  const { answers } = proposal;
  const paths = toldWith(at.answer.step.path, state.fiche.draft).filter((path) => ASKED.has(path));
  if (answers.size === 0) return null;
  const { now, done } = changesHeard(said, at.understood, proposal, state.setting.standard.today);
  if (done.length === 0) return null;
  return applied(state, at, { now, done, proposal, paths, said, ruled });
}

interface Heard {
  now: Understood;
  done: readonly Change[];
  proposal: Proposal;
  /** Of the answers that it may be put right in. */
  paths: readonly string[];
  said: string;
  ruled: Move;
}

function applied(state: State, at: ProposalAt, { now, done, proposal, paths, said, ruled }: Heard): Move {
  const { texts, isWhole: isThere } = answersChanged(done, proposal, said);
  // « 340 c’est tous ceux qui appellent, … »: what is told besides is lost nowhere.
  const isWhole = isThere && !isHalfHeard(said, [...texts.values(), saidOf(now)]);
  const changed = paths.filter((path) => {
    const asked = ASKED.get(path);
    return asked !== undefined && texts.get(asked) !== proposal.answers.get(asked);
  });
  const isAdded =
    changed.length === 0 &&
    ruled.edit?.isAddition === true &&
    done.every(({ rank, right }) => rank === null && right !== null);
  const apply = (fiche: Snapshot) => {
    if (isAdded) return ruled.edit?.apply(fiche) ?? fiche;
    const written = changed.reduce(
      (one, path) => recordAnswer(one, path, texts.get(ASKED.get(path) as Asked) ?? ''),
      fiche,
    );
    return isWhole ? written : noted(written, `Correction : ${quoteWhole(said)}`);
  };
  const refused = [...at.refused, ...goneFrom(at.understood, now)];
  const path = isAdded ? (ruled.edit?.path ?? null) : (changed[0] ?? 'notes');
  const edit = { apply, path, isOptional: changed.length === 0 && !isAdded };
  const inWords = changedIn(
    state.fiche,
    new Map(changed.map((path) => [path, texts.get(ASKED.get(path) as Asked) ?? ''])),
  );
  const back = inWords === '' ? 'C’est corrigé.' : `C’est corrigé dans votre réponse : ${quoteWhole(inWords)}`;
  const told = isAdded
    ? ['C’est ajouté, dans votre réponse aussi.']
    : isWhole
      ? [back]
      : changed.length > 0
        ? [back, 'Votre remarque est gardée en entier dans les notes.']
        : ['C’est corrigé ici. Votre phrase reste, et votre remarque est gardée en entier dans les notes.'];
  return write(state, edit, [], (then) => preceded(told, proposedAgain(then, { ...at, refused }, now)));
}

/** What is told no more, whole. */
export function goneFrom(was: Understood, now: Understood): Understood {
  const left = new Set(factsOf(now).map(([path]) => path));
  return was.flatMap((one): Told[] => (one.facts.every(([path]) => !left.has(path)) ? [one] : []));
}
