/** What somebody thinks of an earlier answer while giving another: « au fait, c’était pas 12 jours mais 21 ». Put right where it stands. */
import { CIVILITY } from '../../french/civilities.ts';
import { plain } from '../../french/fold.ts';
import { quote, shortened } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { sentences } from '../../text/sentences.ts';
import { amended } from '../../text/told/amended.ts';
import { setAgainst } from '../../text/told/set-against.ts';
import { TWELVE } from '../agenda/screen-lists.ts';
import { placeAsked } from '../agenda/screens.ts';
import { withoutExcuse } from '../answer/to-the-tool.ts';
import { factsOf } from '../facts/fact.ts';
import { readAs, takenFrom, withFacts } from '../facts/understood.ts';
import { recordAnswer } from '../writing/record.ts';
import { isCleanlySpliced } from './spliced.ts';

export interface Afterthought {
  /** The answer, without it. */
  rest: string;
  edit(fiche: Snapshot): Snapshot;
  /** Says what was put right, and where. */
  note: string;
}

/** What opens it: without one of these, it may be said of the answer itself. */
const OPENING = new RegExp(
  `(?:^|[\\s,.;!?…])(?:(?:ah|et|oh|tiens|euh|sinon|bon|mais),? ){0,3}(?:${[
    'au fait',
    "j['’]y pense",
    'rectification',
    'correction',
    'erreur de ma part',
    'je (?:corrige|reviens (?:sur|en arri[èe]re)|me suis tromp[ée]{1,2}e?)',
    'p\\.?s\\.?(?= ?:)',
    'plus haut',
    'finalement',
    'pardon',
    "pour (?:tout [àa] l['’]heure|la (?:question|r[ée]ponse) d['’]avant|le d[ée]but|avant)",
    "tout [àa] l['’]heure",
    '(?:lisez|mettez)(?= (?:plut[oô]t )?\\d)',
    "(?:ah |oh )?(?:et )?en fait(?= c['’](?:est|était) )",
    "ah et(?= c['’]est )",
  ].join('|')})[\\s,:]{0,3}(?:(?:pour|sur|dans) [^,;.:!?]{1,50}?(?=,? c['’]),? ?)?`,
  'iu',
);
/** « j’ai dit 30, c’est 13 »: one against the other. */
const SAID_THEN =
  /^(?:(?:plus haut|tout [àa] l['’]heure|avant|au d[ée]but),? )?(?:j['’]ai|j['’]avais|on a) (?:dit|mis|[ée]crit|not[ée]|tap[ée]) (.{1,30}?),? (?:mais |en fait |et )?(?:c['’](?:est|était)|il faut lire|lisez) (?:plut[oô]t )?(.{1,30}?)[\s.!]*$/iu;
/** « M. Garnier s’appelle M. Grenier » */
const IS_CALLED = new RegExp(
  `^((?:${CIVILITY} )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*) s['’]appelle (?:en fait |plut[oô]t )?((?:${CIVILITY} )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)[\\s.!]*$`,
  'u',
);
/** « c’est 42 bacheliers »: the one answer that counts them. */
const COUNTED =
  /^(?:c['’](?:est|était)|ce sont|ils sont|elles sont|le vrai chiffre est|il y en a) (\d[\d ]{0,12}|[\p{L}-]{3,20}) (\p{L}[\p{L}'’-]{3,24})[\s.!]*$/iu;

/** The same answer with what is said of it; null where it says nothing of it. */
function amendedBy(told: string, clause: string): string | null {
  const [, old, right] = SAID_THEN.exec(clause) ?? IS_CALLED.exec(clause) ?? [];
  if (old !== undefined && right !== undefined) return setAgainst(told, `${right}, pas ${old}`);
  const [, number, noun] = COUNTED.exec(clause) ?? [];
  if (number !== undefined && noun !== undefined) {
    const isCounted = new RegExp(`\\d ${noun.replace(/s$/u, '')}`, 'iu').test(told);
    return isCounted ? amended(told, `${number} ${noun}`, []) : null;
  }
  return setAgainst(told, clause);
}

const QUESTIONS: readonly string[] = TWELVE.flatMap(({ items }) => items.map(placeAsked));

/** Null where none is, or where it is not said of one earlier answer alone. */
export function afterthoughtIn(text: string, path: string, draft: Draft, today: string): Afterthought | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const from = opening.index + opening[0].length;
  const whole = sentences(text.slice(from))[0] ?? '';
  const clause = withoutExcuse(whole);
  const end = text.indexOf(whole, from) + whole.length;
  const earlier = QUESTIONS.slice(0, Math.max(0, QUESTIONS.indexOf(path)));
  const found = earlier.flatMap((at) => {
    const told = draft.find(at).text;
    const now = told === undefined ? null : amendedBy(told, clause);
    return told === undefined || now === null || now === told || !isCleanlySpliced(told, now)
      ? []
      : [{ at, told, now }];
  });
  const [one, other] = found;
  if (one === undefined || other !== undefined || clause === '') return null;
  // « Pour le chiffre du début, mettez 17 »: of what, before what opens it.
  const before = text
    .slice(0, opening.index)
    .replace(/(?<=^|[.!?…]\s?)(?:pour|sur|dans|[àa]) [^,.;!?…]{3,40},?$/iu, '')
    .replace(
      /(?<=^|[.!?…]\s?)(?:(?:attention|oups|zut|mince|pardon|ah|oh|euh|attendez|stop|excusez-moi)[\s,:!]{0,3}){1,3}$/iu,
      '',
    )
    .trimEnd();
  const rest = `${before} ${text.slice(end).replace(/^[\s.,;]+/, '')}`.trim();
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
