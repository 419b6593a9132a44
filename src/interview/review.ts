/** The last screen: every answer, any of which can be changed before going. */
import type { Draft } from '../core/draft.ts';
import { type Ask, Interrupted } from './ask.ts';
import { answerText, fieldOf, questionOf } from './question.ts';
import type { Interview } from './run.ts';
import type { Agenda } from './screens.ts';
import { cursorOf, type Step, stepsOf } from './steps.ts';

const DONE = 'fin';

/** Shows all answers, then lets the person change any, until they are content. */
export async function review(interview: Interview): Promise<void> {
  const { ask } = interview.conversation;
  const agenda = wholeAgenda(interview);
  ask.say(`\nVos réponses\n${recap(agenda, interview.draft)}`);
  for (;;) {
    const screens = screensOf(agenda, interview.draft);
    const choices = screens.map(({ title, steps, index }) => {
      const answered = answers(steps).filter((step) => isAnswered(step, interview.draft)).length;
      return { value: String(index), label: `${title} (${answered} sur ${answers(steps).length})` };
    });
    const end = { value: DONE, label: 'Terminer : tout est dit pour aujourd’hui' };
    const reply = await pick('Que voulez-vous revoir ?', [...choices, end], DONE, ask);
    if (reply === DONE || reply === null) return;
    await reviewScreen(Number(reply), interview);
  }
}

/** What an answers file had already told is read again too. */
function wholeAgenda({ conversation: { agenda } }: Interview): Agenda {
  return { ...agenda, known: new Set() };
}

/** Null when the person wants to go back. */
async function pick(
  label: string,
  choices: { value: string; label: string }[],
  initial: string,
  ask: Ask,
): Promise<string | null> {
  const reply = await ask.choice({
    label,
    hint: '',
    example: null,
    initial,
    commands: initial === DONE ? [] : ['back'],
    many: false,
    choices,
  });
  if ('text' in reply) return reply.text;
  if (reply.command === 'quit') throw new Interrupted();
  return null;
}

async function reviewScreen(index: number, interview: Interview): Promise<void> {
  const { ask } = interview.conversation;
  const agenda = wholeAgenda(interview);
  for (;;) {
    const screen = screensOf(agenda, interview.draft).find((one) => one.index === index);
    if (!screen) return;
    const choices = screen.steps.map((step) => ({ value: cursorOf(step), label: lineOf(step, interview.draft) }));
    const back = { value: DONE, label: 'Revenir à la liste' };
    const chosen = await pick('Quelle réponse changer ?', [...choices, back], '', ask);
    const step = screen.steps.find((one) => cursorOf(one) === chosen);
    if (!step) return;
    await interview.visit(step);
  }
}

interface ScreenSteps {
  title: string;
  index: number;
  steps: Step[];
}

function screensOf(agenda: Agenda, draft: Draft): ScreenSteps[] {
  const steps = stepsOf(agenda, draft, null).filter((step) => step.kind !== 'sentence');
  return agenda.screens.flatMap(({ title }, index) => {
    const own = steps.filter((step) => step.screen === index);
    return own.length > 0 ? [{ title, index, steps: own }] : [];
  });
}

/** Without the questions that only open a list, or lengthen it. */
function answers(steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.kind === 'answer' || step.kind === 'any');
}

function isAnswered(step: Step, draft: Draft): boolean {
  return draft.at(step.path).isAnswered || draft.at(step.path).isEmptyList;
}

/** « Nom du service : Cap Majeur ». */
function lineOf(step: Step, draft: Draft): string {
  if (step.kind === 'more') return `Ajouter ${fieldOf(step).element ?? 'un élément'}`;
  const { label } = questionOf(step, draft);
  if (step.kind === 'card') {
    const concerned = draft.at(step.path).items.some((item) => item.at('type').text === step.value);
    return `${label.replace(/ :.*$/, '')} : ${concerned ? 'ça nous concerne' : 'pas retenu'}`;
  }
  const title = step.kind === 'any' ? fieldOf(step).title : titleOf(step, label);
  const promised = draft.at('a_completer').items.some((todo) => todo.at('champ').text === step.path);
  return `${title} : ${promised ? 'à compléter, ' : ''}${answerText(draft.at(step.path), fieldOf(step))}`;
}

function titleOf(step: Step, label: string): string {
  const rank = / \(n° \d+\)$/.exec(label)?.[0] ?? '';
  return `${fieldOf(step).title}${rank}`;
}

function recap(agenda: Agenda, draft: Draft): string {
  return screensOf(agenda, draft)
    .map(({ title, steps }, rank) => {
      const lines = [...answers(steps), ...steps.filter(({ kind }) => kind === 'card')].map(
        (step) => `- ${lineOf(step, draft).replace(/\s*\n\s*/g, ' / ')}`,
      );
      return `\n${rank + 1}. ${title}\n${lines.join('\n')}`;
    })
    .join('\n');
}
