/** The last screen: every answer, any of which can be changed before going. */
import { quote, shortened } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import type { ChoicePrompt } from '../agenda/ask.ts';
import { cursorOf } from '../agenda/cursor.ts';
import { stepsOf } from '../agenda/itinerary.ts';
import { answerText, fieldOf, questionOf } from '../agenda/question.ts';
import type { Agenda } from '../agenda/screens.ts';
import type { Step } from '../agenda/steps.ts';
import { levelWords, signatureOf } from '../answer/signing.ts';

const DONE = 'fin';

interface Screen {
  title: string;
  index: number;
  steps: Step[];
}

/** Screens to choose from by rank in the agenda, and a way to end. */
export function menuOf(agenda: Agenda, draft: Draft): ChoicePrompt {
  const choices = screensOf(agenda, draft).map(({ title, steps, index }) => {
    const answered = answers(steps).filter((step) => isAnswered(step, draft)).length;
    return { value: String(index), label: `${title} (${answered} sur ${answers(steps).length})` };
  });
  const end = { value: DONE, label: 'Terminer : tout est dit pour aujourd’hui' };
  return {
    ...MENU,
    label: 'Que voulez-vous revoir ?',
    initial: [DONE],
    commands: ['back'],
    choices: [...choices, end],
  };
}

/** Answers of a screen to choose from by cursor; null when it asks nothing any more. `isChanged`: one of them was, just now. */
export function menuScreenOf(index: number, agenda: Agenda, draft: Draft, isChanged = false): ChoicePrompt | null {
  const screen = screensOf(agenda, draft).find((one) => one.index === index);
  if (!screen) return null;
  const choices = screen.steps.map((step) => ({ value: cursorOf(step), label: lineOf(step, draft) }));
  const back = { value: DONE, label: 'Revenir à la liste' };
  const initial = isChanged ? [DONE] : [];
  return { ...MENU, label: 'Quelle réponse changer ?', initial, commands: ['back'], choices: [...choices, back] };
}

const MENU = { kind: 'choice', hint: '', example: null, many: false } as const;

export function screenStepAt(cursor: string, index: number, agenda: Agenda, draft: Draft): Step | null {
  const screen = screensOf(agenda, draft).find((one) => one.index === index);
  return screen?.steps.find((step) => cursorOf(step) === cursor) ?? null;
}

/** What an answers file had already told is read again too. */
function screensOf(agenda: Agenda, draft: Draft): Screen[] {
  const all = stepsOf({ ...agenda, known: new Set() }, draft, null).filter((step) => step.kind !== 'sentence');
  return agenda.screens.flatMap(({ title }, index) => {
    const steps = all.filter((step) => step.screen === index);
    return steps.length > 0 ? [{ title, index, steps }] : [];
  });
}

/** Without the questions that only open a list, or lengthen it. */
function answers(steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.kind === 'answer' || step.kind === 'any' || step.kind === 'together');
}

function isAnswered({ path }: Step, draft: Draft): boolean {
  return draft.find(path).isAnswered || draft.find(path).isEmptyList;
}

/** « Nom du service : Cap Majeur ». */
function lineOf(step: Step, draft: Draft): string {
  if (step.kind === 'more') return `Ajouter ${fieldOf(step).element ?? 'un élément'}`;
  const { label } = questionOf(step, draft);
  if (step.kind === 'card') {
    const concerned = draft.find(step.path).items.some((item) => item.at('type').text === step.value);
    return `${label.split(' :', 1)[0]} : ${concerned ? 'ça nous concerne' : 'pas retenu'}`;
  }
  const title = step.kind === 'any' ? fieldOf(step).title : titleOf(step, label);
  const promised = draft.at('a_completer').items.some((todo) => todo.at('champ').text === step.path);
  return `${title} : ${promised ? 'à compléter, ' : ''}${answerText(draft.find(step.path), fieldOf(step))}`;
}

function titleOf(step: Step, label: string): string {
  const rank = / \(n° \d+\)$/.exec(label)?.[0] ?? '';
  return `${fieldOf(step).title}${rank}`;
}

/** All that was answered, to be seen at a glance: a line for each question where each is one, its beginning only. */
export function overviewOf(agenda: Agenda, draft: Draft): string {
  if (!agenda.brief) return recapOf(agenda, draft);
  const all = screensOf(agenda, draft).map(({ title, steps }) => ({
    title,
    said: steps.map((step) => wholeOf(step, draft)).join(' '),
  }));
  const lines = all
    .filter(({ said }) => said !== UNSAID)
    .map(({ title, said }) => `- ${title} : ${shortened(said, GLANCE)}`);
  const others = all.filter(({ said }) => said === UNSAID).map(({ title }) => quote(title));
  return [...lines, ...(others.length > 0 ? [`Pas encore dit : ${others.join(', ')}.`] : [])].join('\n');
}

/** As `answerText` tells it. */
const UNSAID = 'non renseigné';

/** Room for a line, beside the title of its question. In UTF-16 units. */
const GLANCE = 44;

function wholeOf(step: Step, draft: Draft): string {
  if (step.kind === 'levels') return levelWords(draft);
  if (step.kind === 'signature') return signatureOf(draft) || UNSAID;
  return answerText(draft.find(step.path), fieldOf(step)).replace(/\s+/g, ' ');
}

/** Every answer, screen by screen, a line each. */
export function recapOf(agenda: Agenda, draft: Draft): string {
  return screensOf(agenda, draft)
    .map(({ title, steps }, rank) => {
      const lines = [...answers(steps), ...steps.filter(({ kind }) => kind === 'card')].map(
        (step) => `- ${lineOf(step, draft).replace(/(?<!\s)\s*\n\s*/g, ' / ')}`,
      );
      return `\n${rank + 1}. ${title}\n${lines.join('\n')}`;
    })
    .join('\n');
}
