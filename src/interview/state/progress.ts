/** Where one stands: what is shown above a question. */
import { capital, enumerate, plural, quote, shortened } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAtPointer } from '../../model/fields.ts';
import { nameOf } from '../../model/identity.ts';
import { tellersOf } from '../../model/tellers.ts';
import type { Above } from '../agenda/ask.ts';
import { cursorOf } from '../agenda/cursor.ts';
import { placeOf, stepsAhead, stepsOf } from '../agenda/itinerary.ts';
import { inMinutes, remaining, UNKNOWN_PACE } from '../agenda/pace.ts';
import { answerText, groupOf } from '../agenda/question.ts';
import type { Step } from '../agenda/steps.ts';
import type { State } from './state.ts';

/** « Étape 3 sur 14 : qui en souffre. Encore environ 8 minutes. », « Porteur du service : encore 3 questions » */
export function stageOf(step: Step, { setting: { agenda }, fiche: { draft }, pace }: State): string {
  const { rank, count } = placeOf(step, agenda, draft);
  const title = agenda.screens[step.screen]?.title ?? '';
  const seconds = remaining(pace, stepsAhead(step, agenda, draft), draft);
  // Of the twelve, never more than was announced.
  const left = inMinutes(
    agenda.brief ? Math.min(seconds, remaining(UNKNOWN_PACE, stepsOf(agenda, draft, null), draft)) : seconds,
  );
  if (count > 1 || agenda.brief)
    return `${agenda.brief ? 'Étape' : 'Partie'} ${rank} sur ${count} : ${title}${/[.!?…]$/.test(title) ? '' : '.'} Encore ${left}.`;
  // In a part by itself, where one stands is which question of it.
  const steps = stepsOf(agenda, draft, cursorOf(step));
  const at = steps.findIndex((one) => cursorOf(one) === cursorOf(step)) + 1;
  // An answer closes questions or opens some: what was announced would move, what is left is true.
  const ahead = steps.length - at + 1;
  const questions = ahead < 2 ? 'dernière question' : `encore ${plural(ahead, 'question')}`;
  return `${capital(title)} : ${questions}, ${left}.`;
}

/** The stage, then the question that several answers share. `before`: where one stood until then. */
export function aboveOf(step: Step, state: State, before: Pick<State, 'screen' | 'group'>): Above[] {
  const { screen, stage, setting } = state;
  const group = groupOf(step);
  const isNew = before.screen !== screen;
  const shared = [
    ...(group?.question ? [{ text: group.question, isNew: isNew || group !== before.group }] : []),
    ...elementOf(step, state),
    ...listedOf(step, state),
    ...toldOf(step, state),
  ];
  // Seen again from the review, a question is no stage of anything.
  if (screen !== step.screen) return shared;
  const intro = setting.agenda.screens[screen]?.intro;
  return [{ text: stage, isNew }, ...(intro ? [{ text: intro, isNew }] : []), ...shared];
}

/** In UTF-16 units: what is shown of what was told. */
const GLANCE = 220;

/** What the person told already in their own words, where it is asked again in detail. */
function toldOf({ path, kind }: Step, { setting, fiche: { draft } }: State): Above[] {
  if (setting.agenda.brief || kind === 'more' || draft.find(path).isAnswered) return [];
  const texts = tellersOf(path.split('[', 1)[0] ?? '').flatMap((teller) => draft.find(teller.path).text ?? []);
  return texts.map((text) => ({
    text: `Vous avez dit : « ${shortened(text.trim(), GLANCE)} »`,
    isNew: true,
  }));
}

/** How many elements are named before the others are counted. */
const NAMED = 4;

/** What a list holds already, for whoever did not just say it: « encore » makes no sense otherwise. */
function listedOf({ kind, list, path }: Step, { fiche: { draft }, last }: State): Above[] {
  const isOneMore = kind === 'more' || (/\[\d+\]$/.test(path) && !draft.find(path).isAnswered);
  if (!isOneMore || list === null || last?.list === list) return [];
  const names = draft.find(list).items.flatMap(shownName);
  if (names.length === 0) return [];
  const rest = names.length - NAMED;
  const told = [...names.slice(0, NAMED).map(quote), ...(rest > 0 ? [plural(rest, 'autre')] : [])];
  return [{ text: `Déjà dit : ${enumerate(told, 'et')}.`, isNew: true }];
}

/** As a person says it: a day, the label of a choice. */
function shownName(item: Draft): string[] {
  const name = nameOf(item);
  const own = item.members.find(({ text }) => name !== undefined && text === name) ?? item.members[0] ?? item;
  const field = fieldAtPointer(own.pointer);
  return own.text === undefined ? [] : [field === undefined ? own.text : answerText(own, field)];
}

/** Of which element of a list one speaks: « n° 1 » says nothing of whom. */
function elementOf({ path }: Step, { fiche: { draft } }: State): Above[] {
  const element = /^.*\[\d+\](?=\.)/.exec(path)?.[0];
  const name = element === undefined ? undefined : nameOf(draft.find(element));
  const isName = name === undefined || draft.find(path).text === name;
  return isName ? [] : [{ text: `Il s’agit de ${quote(name.replace(/[.!?]$/, ''))}.`, isNew: true }];
}
