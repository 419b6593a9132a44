/** What somebody thinks of an earlier answer while giving another: « au fait, c’était pas 12 jours mais 21 ». Put right where it stands. */
import { plain } from '../french/fold.ts';
import { quote, shortened } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { sentences } from '../text/sentences.ts';
import { setAgainst } from '../text/told/set-against.ts';
import { factsOf } from './fact.ts';
import { recordAnswer } from './record.ts';
import { TWELVE } from './screen-lists.ts';
import { placeAsked } from './screens.ts';
import { readAs, takenFrom, withFacts } from './understood.ts';

export interface Afterthought {
  /** The answer, without it. */
  rest: string;
  edit(fiche: Snapshot): Snapshot;
  /** Says what was put right, and where. */
  note: string;
}

/** What opens it: without one of these, it may be said of the answer itself. */
const OPENING =
  /(?:^|[\s,.;!?…])(?:(?:ah|et|oh|tiens|euh|sinon|bon|mais),? ){0,3}(?:au fait|j['’]y pense|rectification|je reviens sur|pour (?:tout [àa] l['’]heure|la question d['’]avant|le d[ée]but)|tout [àa] l['’]heure|(?:ah |oh )?(?:et )?en fait(?= c['’](?:est|était) (?:pas )?))[\s,:]*(?:(?:pour|sur|dans) [^,;.:!?]{2,50}?(?= c['’]),? ?)?/iu;

const QUESTIONS: readonly string[] = TWELVE.flatMap(({ items }) => items.map(placeAsked));

/** Null where none is, or where it is not said of one earlier answer alone. */
export function afterthoughtIn(text: string, path: string, draft: Draft, today: string): Afterthought | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const from = opening.index + opening[0].length;
  const clause = sentences(text.slice(from))[0] ?? '';
  const end = text.indexOf(clause, from) + clause.length;
  const earlier = QUESTIONS.slice(0, Math.max(0, QUESTIONS.indexOf(path)));
  const found = earlier.flatMap((at) => {
    const told = draft.find(at).text;
    const now = told === undefined ? null : setAgainst(told, clause);
    return told === undefined || now === null || now === told ? [] : [{ at, told, now }];
  });
  const [one, other] = found;
  if (one === undefined || other !== undefined || clause === '') return null;
  const rest = `${text.slice(0, opening.index)} ${text.slice(end).replace(/^[\s.,;]+/, '')}`.trim();
  const title = TWELVE.find(({ items }) => items.some((item) => placeAsked(item) === one.at))?.title ?? '';
  return {
    rest,
    edit: (fiche) => putRight(fiche, one.at, one.now, today),
    note: `Corrigé plus haut, à ${quote(title)} : ${quote(around(one.told, one.now))}`,
  };
}

/** The answer, and what was taken from it. */
function putRight(fiche: Snapshot, path: string, text: string, today: string): Snapshot {
  const taken = new Set(takenFrom(path, fiche.draft, today));
  const now = recordAnswer(fiche, path, text);
  return withFacts(
    now,
    factsOf(readAs(path, text, now.draft, today)).filter(([at]) => taken.has(at)),
  );
}

/** The sentence that has changed. */
function around(before: string, now: string): string {
  const known = new Set(sentences(before).map(plain));
  return shortened(sentences(now).find((one) => !known.has(plain(one))) ?? now, SHOWN);
}

/** In UTF-16 units. */
const SHOWN = 120;
