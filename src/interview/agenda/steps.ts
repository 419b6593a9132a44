/** What each screen of the interview asks, as steps told from the fiche as it stands: nothing else is remembered. */
import { RISK_AXES } from '../../model/axis.ts';
import type { Draft } from '../../model/draft.ts';
import { childrenOf, type Field, fieldAt, fieldOfPlace, type Level } from '../../model/fields.ts';
import { isDue } from '../../model/gaps.ts';
import { fromDotted, parentOf, toDotted } from '../../model/pointer.ts';
import { cursorOf, openRank, rankIn, type StepKind } from './cursor.ts';
import { gathered, isUntold } from './gathered.ts';
import type { Item } from './screen-lists.ts';
import { type Agenda, isAsked } from './screens.ts';

export interface Step {
  kind: StepKind;
  /** `usagers.cibles[1].nom`, `usagers.cibles[1]` or `deploiement.dependances`. */
  path: string;
  /** Rank of the screen in the agenda. */
  screen: number;
  /** The list that an answer of « none » leaves; null outside of lists. */
  list: string | null;
  /** The element that this answer opens; null when it opens none. */
  opens: string | null;
  /** Of a card; the names of the answers told together. */
  value: string | null;
}

export interface Standing {
  agenda: Agenda;
  draft: Draft;
  /** A cursor: it keeps its own step open, an element that is being added, say; null where one stands elsewhere. */
  at: string | null;
  /** Rank of the screen in the agenda. */
  screen: number;
}

/** The steps of one screen, in order. */
export function screenSteps(standing: Standing): Step[] {
  const { agenda, screen } = standing;
  const context: Context = { ...standing, list: null, levels: agenda.levels };
  return agenda.screens[screen]?.items.flatMap((item) => itemSteps(item, context)) ?? [];
}

const ALL: readonly Level[] = ['R', 'a', 'r'];

interface Context extends Standing {
  list: string | null;
  levels: readonly Level[];
}

function itemSteps(item: Item, context: Context): Step[] {
  const { draft, agenda } = context;
  if ('field' in item) return fieldSteps(item.field.replace('[*]', `[${phaseRank(context)}]`), context);
  if ('riskiest' in item) return fieldSteps(`risques.${riskiestAxis(draft)}.${item.riskiest}`, context);
  if ('sentence' in item) return sentenceSteps(item.sentence, context);
  if ('levels' in item)
    return agenda.everything ? onPaper(LEVELS_APART, context) : [stepOf('levels', item.levels, context)];
  if ('signature' in item)
    return agenda.everything ? onPaper(SIGNATURE_APART, context) : [stepOf('signature', item.signature, context)];
  if ('each' in item) return cardSteps(item.each, item.by, context);
  const steps = listSteps(item.list, context, item.first === true && agenda.brief, item.atLeast ?? 1);
  if (!item.grow) return steps;
  const added = draft.find(item.list).items.length;
  return steps.filter(({ path }) => path === item.list || rankIn(item.list, path) >= added);
}

/** Paper has no screen to gather them: each is asked apart. */
const LEVELS_APART = RISK_AXES.map((axis) => `risques.${axis}.niveau`);
const SIGNATURE_APART = ['porteur.nom', 'portage.administration'];

function onPaper(paths: readonly string[], context: Context): Step[] {
  return paths.flatMap((path) => fieldSteps(path, context));
}

function stepOf(kind: Step['kind'], path: string, { screen, list }: Context): Step {
  return { kind, path, screen, list, opens: null, value: null };
}

function fieldSteps(path: string, context: Context): Step[] {
  const field = fieldOfPlace(path);
  if (!field) return [];
  if (field.kind === 'list' && !/\]$/.test(path)) return listSteps(path, context, false, 1);
  if (field.kind === 'object') return stepsBelow(field, path, context);
  const holder = context.draft.follow(parentOf(fromDotted(path)));
  if (!context.agenda.everything && !isDue(field, holder, context.draft)) return [];
  return [stepOf('answer', path, context), ...otherwise(field, path, holder, context)];
}

/** What is asked in an object, or an element of a list: first what one sentence may tell, while none of it is told. */
function stepsBelow(holder: Field, path: string, context: Context): Step[] {
  const { agenda, draft, at, levels } = context;
  const steps = askedBelow(holder, context).flatMap((name) => fieldSteps(`${path}.${name}`, context));
  const fields = agenda.gathers ? gathered(holder, agenda.phase, levels) : [];
  if (fields.length === 0) return steps;
  const together = { ...stepOf('together', path, context), value: fields.map(({ name }) => name).join() };
  const place = draft.find(path);
  if (!isUntold(fields, place) && at !== cursorOf(together)) return steps;
  const paths = new Set(fields.map(({ name }) => `${path}.${name}`));
  const isTold = (step: Step) => isUntold(fields, place) || draft.find(step.path).isAnswered;
  return [together, ...steps.filter((step) => !paths.has(step.path) || !isTold(step))];
}

/** « 38 % » where the number of people is not known: asked once the number has been passed. */
function otherwise(field: Field, path: string, holder: Draft, context: Context): Step[] {
  if (field.ou === null || holder.find(field.name).isAnswered) return [];
  const other = path.slice(0, path.lastIndexOf('.') + 1) + field.ou;
  const isOwnQuestion = fieldOfPlace(other)?.due[context.agenda.phase] != null;
  return isOwnQuestion ? [] : [stepOf('answer', other, context)];
}

/** Names of what is asked inside an object, or inside each element of a list. */
function askedBelow(field: Field, { agenda, levels }: Context): string[] {
  return childrenOf(field)
    .filter((one) => isAsked(one, agenda.phase, levels))
    .map(({ name }) => name);
}

/** A list without anything due is asked by what is recommended in it. */
function levelsWithin(field: Field, { agenda, levels }: Context): readonly Level[] {
  return isAsked(field, agenda.phase, levels) ? levels : ALL;
}

function listSteps(path: string, outer: Context, single: boolean, atLeast: number): Step[] {
  const field = fieldOfPlace(path);
  if (!field) return [];
  if (field.items === 'choice') return [stepOf('answer', path, outer)];
  const context = { ...outer, list: path, levels: levelsWithin(field, outer) };
  if (context.agenda.everything) {
    const ranks = Array.from({ length: field.items === 'object' ? atLeast : 3 }, (_, rank) => rank);
    return ranks.flatMap((rank) => elementSteps(field, `${path}[${rank}]`, context));
  }
  const written = context.draft.find(path).items.length;
  const count = Math.max(written, openRank(path, context.at) + 1);
  const inside = Array.from({ length: count }, (_, rank) => elementSteps(field, `${path}[${rank}]`, context)).flat();
  const next = `${path}[${count}]`;
  if (single && count > 0) return inside;
  if (count === 0 && field.vide === 'reponse') return [stepOf('any', path, context)];
  // Short texts follow each other until one is passed; an element of several answers is announced first.
  if (count < atLeast || field.items !== 'object') {
    return [...inside, ...elementSteps(field, next, context).slice(0, 1)];
  }
  return [...inside, stepOf('more', next, context)];
}

function elementSteps(field: Field, path: string, context: Context): Step[] {
  if (field.items !== 'object') return [{ ...stepOf('answer', path, context), opens: path }];
  return stepsBelow(field, path, context).map((step, rank) => (rank === 0 ? { ...step, opens: path } : step));
}

/** Only while there is nothing to edit yet, and enough to begin the sentence with. */
function sentenceSteps(path: string, context: Context): Step[] {
  const { draft, at } = context;
  const ampleur = draft.at('probleme.ampleur');
  const begun =
    (ampleur.at('nombre').isAnswered || ampleur.at('part_pct').isAnswered) && ampleur.at('unite').isAnswered;
  const open = at === `${path}~` || !draft.find(path).isAnswered;
  return begun && open ? [stepOf('sentence', path, context)] : [];
}

function cardSteps(path: string, by: string, context: Context): Step[] {
  const field = fieldAt(path);
  const key = fieldAt(`${path}[].${by}`);
  if (!field || !key) return [];
  if (context.agenda.everything) return listSteps(path, { ...context, levels: ALL }, false, 1);
  // Whoever drew the card tells the rest, whatever the phase recommends.
  const details = childrenOf(field).flatMap(({ name }) => (name === by ? [] : [name]));
  return key.choices.flatMap(({ value }) => {
    const element = context.draft.find(path).items.find((item) => item.find(by).text === value);
    const own = element ? details.flatMap((name) => fieldSteps(`${toDotted(element.pointer)}.${name}`, context)) : [];
    return [{ ...stepOf('card', path, context), value }, ...own];
  });
}

const HEIGHT = ['inconnu', 'faible', 'moyen', 'eleve'];

/** The axis of the highest risk; the first of them when several are as high. */
function riskiestAxis(draft: Draft): string {
  const height = (axis: string) => HEIGHT.indexOf(draft.find(`risques.${axis}.niveau`).text ?? '');
  return RISK_AXES.reduce((highest, axis) => (height(axis) > height(highest) ? axis : highest), RISK_AXES[0] as string);
}

/** Rank, in the calendar, of the phase that is asked about; the first place when it is not there yet. */
function phaseRank({ draft, agenda }: Context): number {
  const ranks = draft.at('calendrier.phases').items.map((item) => item.at('nom').text);
  return Math.max(0, ranks.indexOf(agenda.phase));
}
