/** The answers with what a remark puts right, where it stands in their own words. */
import { plain } from '../../french/fold.ts';
import { type Asked, type Change, kindsTold, type Proposal } from '../../text/remarks/fact-kinds.ts';
import { replaced } from '../../text/told/linked.ts';
import { isCleanlySpliced } from './spliced.ts';

/** By question; `isWhole`: each change stands in one of them. `said`: the remark. */
export function answersChanged(
  changes: readonly Change[],
  proposal: Proposal,
  said: string,
): { texts: ReadonlyMap<Asked, string>; isWhole: boolean } {
  const texts = new Map(proposal.answers);
  const written = changes.filter((change) => inAnswer(change, proposal, texts, said));
  return { texts, isWhole: written.length === changes.length };
}

/** The answer with the right words in the place of those that were shown; false where they do not stand there. */
function inAnswer(
  { kind, rank, right }: Change,
  { shown }: Proposal,
  texts: Map<Asked, string>,
  said: string,
): boolean {
  const old = shown.find((one) => one.kind === kind && one.rank === rank)?.text;
  const asked = [...texts.keys()].find((one) => kindsTold(one).includes(kind));
  const text = asked === undefined ? undefined : texts.get(asked);
  if (asked === undefined || text === undefined || right === null || old === undefined) return false;
  const flat = plain(text);
  const at = onlyPlaceOf(plain(old), flat);
  if (flat.length !== text.length || at === null) return false;
  const made = replaced(text, at, old.length, right);
  if (!isCleanlySpliced(text, made) || (kind === 'nombre' && countsOther(text.slice(at + old.length), right, said)))
    return false;
  texts.set(asked, made);
  return true;
}

/** Null where it stands nowhere, or twice; « 50 » stands in no « 150 ». */
function onlyPlaceOf(words: string, flat: string): number | null {
  const isPart = (at: number) => /[a-z\d]/.test(flat.charAt(at));
  const places: number[] = [];
  for (let at = flat.indexOf(words); at !== -1 && words !== ''; at = flat.indexOf(words, at + 1))
    if (!(isPart(at - 1) && isPart(at)) && !(isPart(at + words.length) && isPart(at + words.length - 1)))
      places.push(at);
  const [only, ...others] = places;
  return only === undefined || others.length > 0 ? null : only;
}

/** « 400 proches », of « 60 fois »: of something else. `after`: what follows the old number. */
function countsOther(after: string, right: string, said: string): boolean {
  const at = said.indexOf(right);
  const [own, other] = [after, at === -1 ? '' : said.slice(at + right.length)].map((one) => NOUN.exec(plain(one))?.[1]);
  return own !== undefined && other !== undefined && own.slice(0, SAME) !== other.slice(0, SAME);
}

/** « ans », « par » are no nouns that tell. */
const NOUN = /^ (?!par |dans |pour |chaque |avec |sont |c'est )([a-z]{4,})/;
/** As many letters tell a noun. */
const SAME = 4;
