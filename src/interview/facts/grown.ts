/** What is told besides: lists grow by what they do not hold yet, and what grows is said back. */
import { plain } from '../../french/fold.ts';
import { type Fact, factsOf, type Told, type Understood } from './fact.ts';
import { countsIn } from './withheld.ts';

/** Nothing takes the place of what is understood. */
export function grownWith(understood: Understood, more: Understood): Understood {
  const known = new Set(factsOf(understood).map(([path]) => path));
  const grown = understood.map((one) => more.reduce(grownBy, one));
  const free = more.filter(({ facts }) => !facts.some(([path]) => known.has(path) || SIZE.test(path)));
  return [...grown, ...free];
}

/** How large the problem is was told already, or is told of all. */
const SIZE = /^probleme\.ampleur\./;

/** What nobody was shown, nobody confirms: what is said back grows with the list. */
function grownBy(told: Told, more: Told): Told {
  const lists = new Map(
    more.facts.flatMap(([path, value]) => (Array.isArray(value) ? [[path, value as readonly unknown[]] as const] : [])),
  );
  let isGrown = false;
  const facts = told.facts.map(([path, value]): Fact => {
    if (!Array.isArray(value)) return [path, value];
    const added = (lists.get(path) ?? []).filter((one) => !value.some((own) => isSame(own, one)));
    isGrown ||= added.length > 0;
    return [path, added.reduce<readonly unknown[]>(withOne, value)];
  });
  return isGrown ? { facts, said: bothSaid(told.said, more.said) } : told;
}

const COUNTED = /^(\d+)\s(signe)s?\s:\s(.*)$/su;

/** « 3 signes : … » and « 1 signe : … » are four. */
function bothSaid(one: string, other: string): string {
  const [own, more] = [COUNTED.exec(one), COUNTED.exec(other)];
  if (own === null || more === null) {
    const label = /^[^:«]{3,40}\s: /u.exec(one)?.[0] ?? '';
    // « qui s’inquiète : le syndicat ; et aussi : la CAF »
    return label !== '' && other.startsWith(label)
      ? `${one} ; et aussi : ${other.slice(label.length)}`
      : `${one} ; ${other}`;
  }
  return `${Number(own[1]) + Number(more[1])} ${own[2]}s : ${own[3]} ; ${more[3]}`;
}

/** However written: « Un quatrième : … » is told once. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return plain(one).trim() === plain(other).trim();
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === undefined || other[key] === undefined || isSame(one[key], other[key]));
}

type Named = Readonly<{ nom?: unknown }>;

/** « M. Mermoz », of « Philippe Mermoz », tells more of him. */
function withOne(all: readonly unknown[], one: unknown): readonly unknown[] {
  const isHis = (own: unknown) => isRecord(own) && isRecord(one) && isShortFor(one, own);
  const at = all.findIndex(isHis);
  return at === -1 ? [...all, one] : all.map((own, rank) => (rank === at ? { ...Object(one), ...Object(own) } : own));
}

function isShortFor({ nom: name }: Named, { nom: whole }: Named): boolean {
  if (typeof name !== 'string' || typeof whole !== 'string') return false;
  const [, family] = /^(?:M\.|Mme|Mr|[Mm]adame|[Mm]onsieur) (\p{Lu}[\p{L}’'-]+)$/u.exec(name) ?? [];
  return family !== undefined && plain(whole).endsWith(` ${plain(family)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether some of what was understood is told no more: a part of it, a name beside a post, a count, or all of it. */
export function losesSome(was: Understood, now: Understood): boolean {
  const left = new Map(factsOf(now));
  const counts = factsOf(now).flatMap(([, value]) => countsIn(value));
  const isMiscounted = factsOf(was).some(
    ([, value]) => Array.isArray(value) && countsIn(value).some((one) => !counts.includes(one)),
  );
  if (isMiscounted) return true;
  return factsOf(was).some(([path, value]) => value !== null && !tellsAsMuch(left.get(path), value));
}

function tellsAsMuch(now: unknown, was: unknown): boolean {
  if (Array.isArray(was))
    return (
      Array.isArray(now) &&
      was.every((one, rank) => tellsAsMuch(now[rank], one) || now.some((own) => tellsAsMuch(own, one)))
    );
  if (!isRecord(was)) return now !== undefined && now !== null;
  return isRecord(now) && Object.entries(was).every(([key, one]) => tellsAsMuch(now[key], one));
}
