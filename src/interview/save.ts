/** Writes until it is written: neither a full disk nor a file changed meanwhile may cost an answer. */
import { EditError } from '../core/edit.ts';
import { UserError } from '../core/user-error.ts';
import type { Ask } from './ask.ts';
import type { Notebook } from './notebook.ts';
import { draftOf } from './record.ts';
import type { Step } from './steps.ts';

/** The fiche as it then stands. Throws `UserError`, with the answer in it, when the person gives up. */
export async function saved(
  edit: (text: string) => string,
  step: Step | null,
  text: string,
  ask: Ask,
  notebook: Notebook,
): Promise<string> {
  try {
    for (;;) {
      const writing = notebook.write(edit);
      if (writing.ok) {
        if (writing.notice) ask.say(writing.notice);
        return writing.text;
      }
      if (!(await mend(writing.problem, ask, notebook)))
        throw new UserError(givenUp(writing.problem, edit(text), step));
    }
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    ask.say('Cette réponse n’a pas pu être rangée : la forme du fichier a changé ici. Le fichier n’a pas été touché.');
    return text;
  }
}

function givenUp(problem: string, edited: string, step: Step | null): string {
  const answer = step && draftOf(edited).at(step.path);
  return answer?.isAnswered ? `${problem}\nVotre dernière réponse, à recopier : ${answer.value}` : problem;
}

/** False when the person gives up. */
async function mend(problem: string, ask: Ask, notebook: Notebook): Promise<boolean> {
  const reply = await ask.choice({ ...WHAT_NOW, hint: problem });
  const choice = 'text' in reply ? reply.text : reply.command === 'quit' ? 'arreter' : 'encore';
  if (choice !== 'ailleurs') return choice === 'encore';
  const path = await ask.text({ ...WHERE, problem: () => null, typing: () => {} });
  if ('text' in path && path.text.trim() !== '') {
    const refused = notebook.moveTo(path.text.trim());
    if (refused) ask.say(refused);
  }
  return true;
}

const WHAT_NOW = {
  label: 'Que faire ?',
  example: null,
  initial: 'encore',
  commands: [],
  many: false,
  choices: [
    { value: 'encore', label: 'Réessayer' },
    { value: 'ailleurs', label: 'Écrire dans un autre fichier' },
    { value: 'arreter', label: 'Arrêter là' },
  ],
};

const WHERE = {
  label: 'Dans quel fichier ?',
  hint: 'Donnez un nom, ou le chemin d’un autre disque.',
  example: null,
  initial: '',
  commands: [],
  long: false,
  preview: null,
};
