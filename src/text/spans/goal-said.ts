/** What is wanted in six months: by the words that tell each goal, else by the rules of a sentence. */
import { withoutSubjunctive } from '../../french/subjunctive.ts';
import { capital } from '../../french/typography.ts';
import { dueIn, type Goal, goalIn, isEffect, unled } from '../told/goal.ts';
import { underLabels } from '../told/under-labels.ts';
import { piece, preferredList } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** Null where nothing is wanted in so many words. `today`: `AAAA-MM-JJ`. */
export function goalSaid(text: string, said: string, today: string): Goal | null {
  const labelled = labelledGoal(text, today);
  if (labelled !== null) return labelled;
  const read = goalIn(text, today);
  const known = [read?.usage, read?.effect].filter((one) => one !== undefined);
  const spans = spansIn('cap', said).filter(({ text: words }) => !/^(?:soit|dont) /iu.test(words));
  const told = preferredList(known, spans, said);
  const wanted = told
    .map((one) => capital(withoutSubjunctive(known.includes(one) ? one : unled(piece(one)))))
    .slice(0, 2);
  if (wanted.length === 0) return read;
  const isUse = (one: string) => one === read?.usage || (one !== read?.effect && !isEffect(one));
  const usage = wanted.find(isUse);
  const others = wanted.filter((one) => one !== usage);
  const effect = others[0];
  const due = read?.due ?? dueIn(text, today);
  return {
    ...(usage === undefined ? others[1] !== undefined && { usage: others[1] } : { usage }),
    ...(effect !== undefined && { effect }),
    ...(due !== undefined && { due }),
  };
}

const LABELS = {
  usage: "usages?|objectif d['’]usage|utilisation|but d['’]usage",
  effect: "effets?|impacts?|objectif d['’](?:impact|effet)|r[ée]sultats?",
  due: '[ée]ch[ée]ance|date|d[ée]lai|pour quand|quand|terme',
} as const;

/** « Usage : … Impact : … Échéance : … »; null where neither of the first two heads anything. */
function labelledGoal(text: string, today: string): Goal | null {
  const { usage, effect, due: day } = underLabels(text, LABELS);
  if (usage === undefined && effect === undefined) return null;
  const due = dueIn(day ?? text, today);
  return {
    ...(usage !== undefined && { usage: capital(usage) }),
    ...(effect !== undefined && { effect: capital(effect) }),
    ...(due !== undefined && { due }),
  };
}
