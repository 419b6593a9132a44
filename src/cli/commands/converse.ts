/** Drives the interview between a person and a file: puts each question, writes each answer before the next. */
import type { Ask, ChoicePrompt, TextPrompt } from '../../interview/agenda/ask.ts';
import { Interrupted } from '../../interview/agenda/ask.ts';
import type { Step } from '../../interview/agenda/steps.ts';
import { advance, begin } from '../../interview/conversation.ts';
import type { Edit, Move, Setting } from '../../interview/state/state.ts';
import type { Notebook } from '../../interview/writing/notebook.ts';
import { shownValue } from '../../model/shown-value.ts';
import { EditError } from '../../source/edit.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { UserError } from '../user-error.ts';

export interface Seats {
  ask: Ask;
  notebook: Notebook;
  /** Seconds since any fixed instant. */
  clock(): number;
}

/** The fiche once all is said. Rejects with `Interrupted`; all answers are written by then. */
export async function converse(setting: Setting, fiche: Snapshot, from: Step | null, seats: Seats): Promise<Snapshot> {
  let move = begin(setting, fiche, from, seats.notebook.unfinished);
  for (;;) {
    for (const sentence of move.say) seats.ask.say(sentence);
    if (move.edit) move = advance(move.state, { kind: 'written', fiche: await written(move.edit, seats) });
    else if (move.ask) move = await replied(move, move.ask, seats);
    else return move.state.fiche;
  }
}

async function replied({ state, keep }: Move, prompt: NonNullable<Move['ask']>, seats: Seats): Promise<Move> {
  const { ask, notebook, clock } = seats;
  const started = clock();
  let typed = '';
  const reply = await ask.put(prompt, (text) => {
    typed = text;
    if (keep !== null) notebook.keep(keep, text);
  });
  if ('command' in reply && reply.command === 'quit') throw new Interrupted();
  const staysOpen = 'command' in reply && ['help', 'all', 'back'].includes(reply.command);
  if (keep !== null && !staysOpen) notebook.keep(keep, '');
  return advance(state, { kind: 'reply', reply, typed, seconds: clock() - started });
}

/**
 * Writes until it is written: neither a full disk nor a file changed meanwhile may cost an answer. Null when the file has
 * no room for it. Throws `UserError`, with the answer in it, when the person gives up.
 */
async function written(edit: Edit, seats: Seats): Promise<Snapshot | null> {
  const { ask, notebook } = seats;
  let edited: Snapshot | null = null;
  try {
    for (;;) {
      const writing = notebook.write((fiche) => {
        edited = edit.apply(fiche);
        return edited;
      });
      if (writing.ok && writing.notice !== null) ask.say(writing.notice);
      if (writing.ok) return writing.snapshot;
      if (edit.isOptional) return null;
      const lost = givenUp(writing.problem, edited, edit, writing.isGone);
      if (!(await mendOrLeave(writing.problem, lost, seats))) throw new UserError(lost);
    }
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const answer = answerOf(edit);
    ask.say(
      `Cette réponse n’a pas pu être rangée : le fichier a une autre forme ici (pour la voir : fiche lint). Il n’a pas été touché.${answer === null ? '' : ` À recopier : ${answer}`}`,
    );
    return null;
  }
}

/** What an edit would write, where there is room for it. */
function answerOf(edit: Edit): string | null {
  if (edit.path === null) return null;
  try {
    const place = edit.apply(snapshotOf('format: fiche/1\n')).draft.find(edit.path);
    return place.isAnswered ? shownValue(place.value) : null;
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** `isGone`: nothing else holds what was answered before. */
function givenUp(problem: string, edited: Snapshot | null, { path }: Edit, isGone: boolean): string {
  if (isGone && edited !== null)
    return `${problem}\nVos réponses ne sont plus sur le disque. Les voici toutes, à recopier :\n\n${edited.text}`;
  const answer = path === null ? undefined : edited?.draft.find(path);
  return answer?.isAnswered ? `${problem}\nVotre dernière réponse, à recopier : ${answer.value}` : problem;
}

/** Whoever leaves there takes the answer along: it is written nowhere. */
async function mendOrLeave(problem: string, lost: string, seats: Seats): Promise<boolean> {
  try {
    return await mend(problem, seats);
  } catch (error) {
    throw error instanceof Interrupted ? new Interrupted(error.exitCode, lost) : error;
  }
}

/** False when the person gives up. */
async function mend(problem: string, { ask, notebook }: Seats): Promise<boolean> {
  const reply = await ask.put({ ...WHAT_NOW, hint: problem }, () => {});
  const choice = 'choices' in reply ? reply.choices[0] : 'text' in reply ? reply.text : reply.command;
  if (choice === 'quit' || choice === 'arreter') return false;
  if (choice !== 'ailleurs') return true;
  const path = await ask.put(WHERE, () => {});
  if ('text' in path && path.text.trim() !== '') {
    const refused = notebook.moveTo(path.text.trim());
    if (refused) ask.say(refused);
  }
  return true;
}

const WHAT_NOW: ChoicePrompt = {
  kind: 'choice',
  label: 'Que faire ?',
  hint: '',
  example: null,
  initial: ['encore'],
  commands: [],
  many: false,
  choices: [
    { value: 'encore', label: 'Réessayer' },
    { value: 'ailleurs', label: 'Écrire dans un autre fichier' },
    { value: 'arreter', label: 'Arrêter là' },
  ],
};

const WHERE: TextPrompt = {
  kind: 'text',
  label: 'Dans quel fichier ?',
  hint: 'Donnez un nom, ou le chemin d’un autre disque.',
  example: null,
  initial: '',
  commands: [],
  long: false,
  preview: null,
  problem: () => null,
};
