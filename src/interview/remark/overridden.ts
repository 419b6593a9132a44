/** A correction that chooses, among what an answer tells, what was meant: the answer says it already, and stays as it is. */
import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { numbersIn } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { sameValue } from '../../model/equal.ts';
import { corrected } from '../../text/told/corrected.ts';
import { type Fact, factsOf, saidOf, type Told, type Understood } from '../facts/fact.ts';
import { grownWith } from '../facts/grown.ts';
import { readAs } from '../facts/understood.ts';

/**
 * « C’est 1 140 enfants », where another number of the same answer was understood: what is understood now. Null where the
 * answers do not say it yet. `from`: the answers that were proposed.
 */
export function overridden(
  said: string,
  from: readonly string[],
  understood: Understood,
  draft: Draft,
  today: string,
): Understood | null {
  const texts = from.map((path) => plain(draft.find(path).text ?? ''));
  const numbers = texts.flatMap(numbersIn);
  const known = factsOf(understood);
  // « les 45, c’est bon »: understood already, of something else.
  const already = numbersIn(plain(saidOf(understood)));
  if (numbersIn(plain(said)).some((one) => one !== 1 && already.includes(one))) return null;
  const isThere = ([path, value]: Fact) =>
    typeof value === 'number'
      ? numbers.includes(value)
      : typeof value === 'string' && (isSaid(value, texts) || known.some(([at, was]) => at === path && was === value));
  // A number at least: other words may agree with anything.
  const isChosen = (facts: readonly Fact[]) =>
    facts.some(([, value]) => typeof value === 'number') && facts.every(isThere);
  for (const path of from) {
    const all = readAs(path, corrected(said), draft, today);
    // « source : l’observatoire » is nowhere yet: it would be lost.
    if (all.some(({ facts }) => facts.some(([at]) => at.endsWith('.source')) && !facts.every(isThere))) continue;
    const right = all.filter(({ facts }) => isChosen(facts));
    const places = new Set(factsOf(right).map(([at]) => at));
    const isOther = factsOf(right).some(
      ([at, value]) => !known.some(([was, old]) => was === at && sameValue(old, value)),
    );
    if (!isOther || !known.some(([at]) => places.has(at))) continue;
    return overriddenBy(understood, right);
  }
  return null;
}

/** What is meant takes the place of what tells the same; what it tells besides comes after. */
export function overriddenBy(understood: Understood, given: Understood): Understood {
  const other = given.filter((one) => !sizesOthers(one, understood) && !isKnown(one, understood));
  // Figures are another proof than the persons who were met, and take no place of theirs.
  const proofs = other.filter((one) => isOtherProof(one, understood));
  if (proofs.length > 0)
    return grownWith(
      overriddenBy(
        understood,
        other.filter((one) => !proofs.includes(one)),
      ),
      proofs,
    );
  const meant = other;
  const sizes = /\.(?:nombre|part_pct)$/;
  const placesOf = ({ facts }: Told) => facts.map(([path]) => path.replace(sizes, ''));
  const places = new Set(meant.flatMap(placesOf));
  // One sign of three is put right: the others stay.
  const isShorter = meant.some(({ facts }) =>
    facts.some(([path, value]) => {
      const was = factsOf(understood).find(([at]) => at === path)?.[1];
      return Array.isArray(value) && Array.isArray(was) && value.length < was.length;
    }),
  );
  if (isShorter) return grownWith(understood, meant);
  const sized = meant.map((one) => understood.map((was) => resized(was, one)).find((now) => now !== null) ?? one);
  return [...sized, ...understood.filter((one) => !placesOf(one).some((place) => places.has(place)))];
}

/** « c’est plutôt 18 % », of « 20 % des habitants »: the figure alone changes. Null where more is told, or of something else. */
function resized(was: Told, now: Told): Told | null {
  const [fact, ...others] = now.facts;
  const old = was.facts.find(([path]) => path === fact?.[0])?.[1];
  const [path = '', value] = fact ?? [];
  if (others.length > 0 || typeof value !== 'number' || typeof old !== 'number' || !SIZES.test(path)) return null;
  const said = was.said.replace(/ \(\d+ sur \d+\)/, '').replace(formatNumber(old), formatNumber(value));
  return { facts: was.facts.map(([at, one]): Fact => [at, at === path ? value : one]), said };
}

const SIZES = /^probleme\.ampleur\.(?:nombre|part_pct)$/;

/** What was put right before stays so, where what is read now tells what was read then. `was`: read before the last words. */
export function withCorrections(read: Understood, understood: Understood, was: Understood): Understood {
  const [now, before] = [new Map(factsOf(read)), new Map(factsOf(was))];
  const own = understood.filter(
    (one) =>
      !isKnown(one, was) && one.facts.every(([path]) => before.has(path) && sameValue(now.get(path), before.get(path))),
  );
  return own.length === 0 ? read : overriddenBy(read, own);
}

/** « les parents d’enfants autistes », of those who are 420: nothing that is not understood already. */
export function isKnown({ facts }: Told, understood: Understood): boolean {
  const known = new Map(factsOf(understood));
  return facts.every(([path, value]) => holds(known.get(path), value));
}

/** Whether a value tells all that another does, and maybe more. */
function holds(known: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return Array.isArray(known) && value.every((one) => known.some((own) => holds(own, one)));
  if (typeof value !== 'object' || value === null) return sameValue(known, value);
  const own = typeof known === 'object' && known !== null ? new Map(Object.entries(known)) : new Map();
  return Object.entries(value).every(([key, one]) => holds(own.get(key), one));
}

function isOtherProof({ facts }: Told, understood: Understood): boolean {
  const typesOf = (all: readonly Fact[]) =>
    all.flatMap(([path, value]) =>
      path === 'probleme.preuves' && Array.isArray(value)
        ? value.flatMap((one) => (typeof one === 'object' && one !== null && 'type' in one ? [one.type] : []))
        : [],
    );
  const [own, other] = [typesOf(factsOf(understood)), typesOf(facts)];
  return facts.length === 1 && own.length > 0 && other.length > 0 && !other.some((type) => own.includes(type));
}

/** « on est à une cinquantaine de mères seules », of a problem that counts trainees: the size of all is not theirs. */
function sizesOthers({ facts }: Told, understood: Understood): boolean {
  const unitOf = (all: readonly Fact[]) => all.find(([path]) => path === 'probleme.ampleur.unite')?.[1];
  const [own, other] = [unitOf(factsOf(understood)), unitOf(facts)];
  if (typeof own !== 'string' || typeof other !== 'string') return false;
  const words = (text: string): string[] => plain(text).match(/(?<![a-z])[a-z]{4}/g) ?? [];
  return !words(other).some((word) => words(own).includes(word));
}

function isSaid(value: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(plain(value)));
}
