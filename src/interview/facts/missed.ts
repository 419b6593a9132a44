/** « Il manque les bons papier »: told already, and not understood; it is one more of the list that its answer tells. */
import { withDeterminer } from '../../french/determiners.ts';
import { plain } from '../../french/fold.ts';
import { capital, midSentence, plural } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { lowered } from '../../text/told/noun-phrase.ts';
import { nameIn } from '../../text/told/person-told.ts';
import type { Told, Understood } from './fact.ts';

const LACKS =
  /^(?:(?:oui|ok|presque|mais|et|alors|non),? ){0,3}(?:il (?:en )?manque|il y manque|manque|vous (?:avez )?oubli(?:é|ez)|tu as oublié|t['’]as oublié) (?:juste |encore |aussi )?(?!(?:que|qu['’]|un mot|le nom|la date|une?e? (?:chose|truc|point))(?!\p{L}))/iu;
/** In words. */
const MOST = 14;

interface List {
  /** The answer that tells it. */
  told: string;
  place: string;
  element(words: string): unknown;
  said(known: string | undefined, words: string, count: number): string;
}

const LISTS: readonly List[] = [
  {
    told: 'solution.existant',
    place: 'solution.alternatives',
    element: (words) => ({ nom: capital(words) }),
    said: (known, words) => (known === undefined ? `ce qui existe : ${words}` : `${known}, ${words}`),
  },
  {
    told: 'impact.signes',
    place: 'impact.premiers_signes',
    element: (words) => ({ description: capital(words) }),
    said: (known, words, count) =>
      known === undefined
        ? `1 signe : ${words}`
        : `${known.replace(/^\d+ signes?/, plural(count, 'signe'))} ; ${words}`,
  },
  {
    told: 'portage.recit',
    place: 'portage.sponsors',
    element: (words) => {
      const name = nameIn(words);
      return name === null ? { fonction: lowered(bare(words)) } : { nom: name };
    },
    said: (known, words) =>
      known === undefined
        ? `votre soutien : ${words}`
        : `${known.replace(/^votre soutien/, 'vos soutiens')} ; ${words}`,
  },
];

function bare(words: string): string {
  return words.replace(/^(?:l[ea]s? |l['’]|un |une |des |mon |ma |mes |notre |nos )/iu, '');
}

/** Null where nothing is said to lack, or where no answer tells it. `from`: the answers that were proposed. */
export function missedIn(
  said: string,
  understood: Understood,
  from: readonly string[],
  draft: Draft,
): Understood | null {
  const lead = LACKS.exec(said.trim())?.[0];
  const words = said
    .trim()
    .slice(lead?.length ?? 0)
    .replace(/[\s.!?…]{1,5}$/, '');
  if (lead === undefined || words === '' || words.split(/\s+/).length > MOST || /[,;:]/.test(words)) return null;
  const list = LISTS.find(({ told }) => from.includes(told) && isTold(words, draft.find(told).text ?? ''));
  return list === undefined ? null : withOneMore(understood, list, midSentence(words), draft);
}

/** All its words are there. */
function isTold(words: string, text: string): boolean {
  const known = new Set(contentOf(text));
  const own = contentOf(bare(words));
  return own.length > 0 && own.every((word) => known.has(word));
}

function contentOf(text: string): string[] {
  return plain(text).match(/[a-z]{3,}|\d+/g) ?? [];
}

function withOneMore(understood: Understood, list: List, words: string, draft: Draft): Understood {
  const { told, place } = list;
  const own = withDeterminer(words, draft.find(told).text ?? '');
  const known = understood.find(({ facts }) => facts.some(([path]) => path === place));
  const before = known?.facts.find(([path]) => path === place)?.[1];
  const elements = [...(Array.isArray(before) ? before : []), list.element(words)];
  const now: Told = {
    facts: [[place, elements], ...(known?.facts.filter(([path]) => path !== place) ?? [])],
    said: list.said(known?.said, own, elements.length),
  };
  return known === undefined ? [...understood, now] : understood.map((one) => (one === known ? now : one));
}
