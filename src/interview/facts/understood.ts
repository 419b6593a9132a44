/**
 * What an answer told in prose is understood to say: proposed to the person, written only once they confirm it. What is
 * answered already is left alone, unless it was taken from the same words, told otherwise since.
 */

import { withAccents } from '../../french/accents.ts';
import { unshouted, withCapitals } from '../../french/capitals.ts';
import { isNotKnown } from '../../french/not-known.ts';
import { spelledOut } from '../../french/shorthand.ts';
import { withYears } from '../../french/spoken-years.ts';
import { capital } from '../../french/typography.ts';
import { Draft } from '../../model/draft.ts';
import { sameValue } from '../../model/equal.ts';
import { fromDotted } from '../../model/pointer.ts';
import { shownValue } from '../../model/shown-value.ts';
import { setValues } from '../../source/edit.ts';
import { eraseValue } from '../../source/erase.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { punctuated } from '../../text/dictated.ts';
import { filled, PROPOSED_HYPOTHESES } from '../../text/proposed-hypotheses.ts';
import { withSubjectFirst, withSubjectOnce } from '../../text/said-subjects.ts';
import { asSaid } from '../../text/spans/as-said.ts';
import { withoutAskedBack } from '../../text/told/asked-back.ts';
import { corrected } from '../../text/told/corrected.ts';
import { withoutCourtesy } from '../../text/told/courtesy.ts';
import { asOne, rangesOf } from '../../text/told/range-as-one.ts';
import { underHeadings } from '../../text/told/under-headings.ts';
import { recordAnswer } from '../writing/record.ts';
import { type Fact, factsOf, saidOf, type Told, type Understood } from './fact.ts';
import { toldOfRanges } from './ranges-told.ts';
import { READERS } from './told-facts.ts';

/** Null where nothing new is understood. `stale`: places whose answers were taken from the same words, told otherwise. */
export function understood(
  path: string,
  draft: Draft,
  today: string,
  stale: readonly string[] = [],
): Understood | null {
  // A name told in a sentence takes the place of the sentence.
  const isFree = (at: string) => at === path || stale.includes(at) || !draft.find(at).isAnswered;
  const all = readIn(path, draft, today).filter(({ facts }) => facts.every(([at]) => isFree(at)));
  const facts = factsOf(all);
  if (facts.every(([at, value]) => sameValue(draft.find(at).value, value))) return null;
  const gone = stale.filter((at) => at !== path && !facts.some(([given]) => given === at));
  return gone.length === 0 ? all : [...all, { facts: gone.map((at) => [at, null] as const), said: '' }];
}

/** What a story tells of a place below it, as a value; undefined where none does. */
export function toldBeside(path: string, draft: Draft, today: string): unknown {
  const [section] = path.split('.');
  for (const story of READERS.keys()) {
    if (story === path || story.split('.')[0] !== section) continue;
    for (const [at, value] of factsOf(readIn(story, draft, today))) {
      const rest = path.startsWith(at) ? path.slice(at.length) : '';
      if (path === at) return value;
      if (/^[.[]/.test(rest)) return new Draft({ told: value }).find(`told${rest}`).value;
    }
  }
  return undefined;
}

/** Places that hold what this answer told, as it was understood: a fact that was changed since is the person's own. */
export function takenFrom(path: string, draft: Draft, today: string): string[] {
  return factsOf(readIn(path, draft, today)).flatMap(([at, value]) =>
    at !== path && sameValue(draft.find(at).value, value) ? [at] : [],
  );
}

function readIn(path: string, draft: Draft, today: string): readonly Told[] {
  const text = draft.find(path).text;
  return text === undefined ? [] : readAs(path, text, draft, today);
}

/** Pasted from a page, or typed by a keyboard that means well. */
const OTHER_SPACES = /[\u00a0\u202f]/g;

/** What a text tells, were it the answer at a path. */
export function readAs(path: string, text: string, draft: Draft, today: string): readonly Told[] {
  // « on en reparle après la saison »: put off, and told of nothing.
  if (isNotKnown(text)) return [];
  const ranges = rangesOf([text]);
  // An accent that lacks makes another word: « aides a domicile ».
  // Word pastes its hollow bullet as a letter.
  const bulleted = asOne(text, ranges)
    .replace(/^o(?:\t| {2,9})(?=\S)/gm, '- ')
    // Nobody is spoken to.
    .replace(/(?<!\p{L})(rendez) (?=vous(?!\p{L}))/giu, '$1-');
  const answer = withSubjectFirst(punctuated(withoutAskedBack(corrected(withYears(withoutCourtesy(bulleted))))));
  const meant = withCapitals(withAccents(spelledOut(unshouted(answer).replace(OTHER_SPACES, ' '))));
  const all = (READERS.get(path)?.(underHeadings(meant), draft, today, asSaid(bulleted)) ?? []).map(
    ({ facts, said }) => ({
      facts: facts.map(([at, value]) => [at, asWritten(value)] as const),
      said: withSubjectOnce(said),
    }),
  );
  return all.map((one) => toldOfRanges(one, ranges));
}

/** Its texts, however deep they are. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'string') return withSubjectOnce(value);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)]));
}

export function withFacts(fiche: Snapshot, facts: readonly Fact[]): Snapshot {
  const name = facts.find(([path]) => path === 'nom');
  // The name brings its identifier.
  const named = name === undefined ? fiche : recordAnswer(fiche, 'nom', shownValue(name[1]));
  const others = facts.filter(([path]) => path !== 'nom');
  const [told, gone] = [others.filter(([, value]) => value !== null), others.filter(([, value]) => value === null)];
  const written = setValues(
    named,
    told.map(([path, value]) => [fromDotted(path), value] as const),
  );
  return gone.reduce((done, [path]) => eraseValue(done, fromDotted(path)), written);
}

/** What several answers tell, in one proposal: what the last one tells takes the place of what an earlier one did. */
export function together(one: Understood | null, other: Understood): Understood {
  const given = new Set(factsOf(other).map(([path]) => path));
  return [...(one ?? []).filter(({ facts }) => !facts.every(([path]) => given.has(path))), ...other];
}

/** The sentence that proposes what was understood. */
export function proposalOf(all: Understood): string {
  return `J’ai compris : ${saidOf(all)}. C’est bien ça ?`;
}

/** When the sentence was told otherwise, and is understood no better. */
export function lastProposalOf(all: Understood): string {
  return `Je n’ai toujours compris que ceci : ${saidOf(all)}. Est-ce juste, même incomplet ?`;
}

/** In words. */
export const LONGEST_NAME = 5;

/** « agriculteurs et petites communes » -> « agriculteurs et les petites communes »: said after « les ». */
function withArticles(group: string): string {
  const [first = '', second, ...others] = group.split(' et ');
  const isBare = second !== undefined && others.length === 0 && /^(?:\p{L}+ )?\p{L}+[sx](?!\p{L})/u.test(second);
  return isBare && !/^(?:les|des|leurs|ceux|celles) /.test(second) ? `${first} et les ${second}` : group;
}

/** What each of the four risks is about, from what was told; a hypothesis, to be proved or not. */
export function hypothesisOf(axis: string, draft: Draft): string {
  const nom = draft.at('nom').text;
  // A sentence in place of a name would make no sentence.
  const name = nom !== undefined && nom.split(/\s+/).length <= LONGEST_NAME ? nom : 'le service';
  const named = draft.at('usagers.cibles').items[0]?.at('nom').text ?? 'ces personnes';
  const group = withArticles(named);
  const sponsor = draft.at('portage.sponsors').items[0];
  const isPromised = sponsor?.at('engagement').isAnswered === true;
  const role = sponsor?.at('fonction').text;
  const backer = isPromised ? (sponsor?.at('nom').text ?? (role && `Notre ${role}`)) : undefined;
  const sentences: Readonly<Record<string, string>> = {
    probleme: filled(PROPOSED_HYPOTHESES.probleme, group),
    solution: filled(PROPOSED_HYPOTHESES.solution, capital(name), group.replace(/ et les /, ' et aux ')),
    impact: PROPOSED_HYPOTHESES.impact,
    portage: backer === undefined ? PROPOSED_HYPOTHESES.portage : filled(PROPOSED_HYPOTHESES.soutien, capital(backer)),
  };
  return (sentences[axis] ?? '')
    .replace(/les ces personnes/, 'ces personnes')
    .replace(/aux ces personnes/, 'à ces personnes')
    .replace(/les (?=(?:ceux|celles) )/, '')
    .replace(/aux (?=(?:ceux|celles) )/, 'à ');
}
