/** What a remark is heard to change, beside what its author says that it changes (`test/mesures/remarques-a-part.json`). */
import { plain } from '../../src/french/fold.ts';
import { numbersIn } from '../../src/french/numerals.ts';
import type { Fact } from '../../src/interview/facts/fact.ts';
import { shownIn } from '../../src/interview/facts/shown-facts.ts';
import { changesHeard } from '../../src/interview/remark/changes-heard.ts';
import { type Asked, type FactKind, isCount, isMany, type Shown } from '../../src/text/remarks/fact-kinds.ts';
import { dueIn } from '../../src/text/told/goal.ts';
import { periodIn } from '../../src/text/told/period.ts';
import { alike } from './recits.ts';

/** `par`: what is right; without it, the fact is withdrawn. `ancien`: what is shown, and gives way. */
interface Labelled {
  fait: FactKind;
  ancien?: string;
  par?: string;
}
interface Remark {
  reponses: Readonly<Record<Asked, string>>;
  faits: readonly Fact[];
  remarque: string;
  changements: readonly Labelled[];
}
export type Authors = Readonly<Record<string, readonly Remark[]>>;

/** All is as it should be; some of it; nothing, and nothing is lost; something is said that nobody told, or is gone. */
export type Verdict = 'right' | 'half' | 'kept' | 'wrong';
const TODAY = '2026-11-30';

/** How many of each verdict: of the remarks that change something, then of those that change nothing. */
export function heard(authors: Authors): { changing: Map<Verdict, number>; idle: Map<Verdict, number> } {
  const [changing, idle] = [new Map<Verdict, number>(), new Map<Verdict, number>()];
  for (const remark of Object.values(authors).flat()) {
    const tally = remark.changements.length > 0 ? changing : idle;
    const verdict = verdictOf(remark);
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
  return { changing, idle };
}

function verdictOf({ reponses, faits, remarque, changements }: Remark): Verdict {
  const understood = faits.map((fact) => ({ facts: [fact], said: String(fact[0]) }));
  const before = shownIn(understood);
  const answers = new Map(Object.entries(reponses) as [Asked, string][]);
  const after = shownIn(changesHeard(remarque, understood, { answers, shown: before }, TODAY).now);
  const outcomes = changements.map((one) => outcomeOf(one, before, after));
  const come = after.filter((one) => !outcomes.some(({ right }) => right === one) && !isThere(one, before));
  const isExpected = ({ kind }: Shown) => changements.some(({ fait }) => (BESIDE.get(kind) ?? []).includes(fait));
  const gone = before.filter((one) => !outcomes.some(({ touched }) => touched.includes(one)) && !isThere(one, after));
  const done = outcomes.filter(({ isDone }) => isDone).length;
  const isWrong = come.some((one) => !isExpected(one)) || gone.some((one) => !isExpected(one));
  if (isWrong) return 'wrong';
  return done === changements.length ? 'right' : done > 0 ? 'half' : 'kept';
}

/** What may come or go along with another fact. */
const BESIDE: ReadonlyMap<FactKind, readonly FactKind[]> = new Map([
  ['crainte', ['inquiet', 'crainte']],
  ['effectif', ['groupe']],
  ['unite', ['nombre']],
  ['periode', ['unite', 'nombre']],
  ['annee', ['source']],
]);

function outcomeOf({ fait, ancien, par }: Labelled, before: readonly Shown[], after: readonly Shown[]) {
  const own = before.filter(({ kind }) => kind === fait);
  const alikes = own.map(({ text }) => (ancien === undefined ? 0 : alike(ancien, text)));
  const most = Math.max(0, ...alikes);
  const old =
    most > 0 || (ancien !== undefined && own.length === 1) ? own[Math.max(0, alikes.indexOf(most))] : undefined;
  const right = par === undefined ? undefined : after.find(({ kind, text }) => kind === fait && tells(fait, par, text));
  const isLeft = old !== undefined && isThere(old, after) && !(par !== undefined && tells(fait, par, old.text));
  const isSingle = !isMany(fait) && par !== undefined;
  return {
    right,
    touched: isSingle ? own : old === undefined ? [] : [old],
    isDone: (par === undefined || right !== undefined) && !isLeft,
  };
}

function isThere(one: Shown, all: readonly Shown[]): boolean {
  const bare = (text: string) => plain(text).replace(/[^a-z\d]+/g, ' ');
  return all.some(({ kind, text }) => kind === one.kind && bare(text) === bare(one.text));
}

function tells(kind: FactKind, right: string, text: string): boolean {
  if (isCount(kind)) return numbersIn(plain(right))[0] === numbersIn(plain(text))[0];
  if (kind === 'periode') return [right, `par ${right}`].some((one) => periodIn(plain(one)) === text);
  if (kind === 'echeance') return dueIn(right, TODAY)?.slice(0, 7) === text.slice(0, 7);
  return alike(right, text) >= 0.5;
}
