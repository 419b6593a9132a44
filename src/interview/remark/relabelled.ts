/** « ceux qui souffrent = les AS de nuit », « les premiers c’est l’équipe de nuit », « DSI = wifi »: who it is, said by its label. */
import { formatDate, MONTHS } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import type { Draft } from '../../model/draft.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import { dueIn } from '../../text/told/goal.ts';
import { factsOf, type Understood } from '../facts/fact.ts';
import { readAs } from '../facts/understood.ts';

interface Label {
  place: string;
  /** The question whose answer tells it. */
  path: string;
  /** The label, up to who it is. */
  lead: RegExp;
  /** As it would be answered. */
  sentence(who: string): string;
}

const LEAD = '^(?:(?:nan|non|mais|et|euh|alors|bon)[ ,.:]{1,3}){0,3}';
const IS = "\\s?(?:=|:|,? c['’ ]?est|,? ce sont|,? ce seront|,? ce sera)\\s?";
const LABELS: readonly Label[] = [
  {
    place: 'usagers.cibles',
    path: 'usagers.recit',
    lead: new RegExp(
      `${LEAD}(?:(?:ceux|celles) qui (?:en )?souffrent(?: le plus)?|l[ea]s? plus touch[ée]e?s|les victimes)${IS}(?!pas )`,
      'iu',
    ),
    sentence: (who) => `Les plus touchés : ${/^(?:l[ea]s? |l['’]|nos |mes |des )/iu.test(who) ? who : `les ${who}`}.`,
  },
  {
    place: 'deploiement.premiers_utilisateurs',
    path: 'deploiement.demarrage',
    lead: new RegExp(
      `${LEAD}(?:les |mes |nos )?(?:1ers|premi(?:ers|[èe]res))(?: (?:usagers|utilisateurs|utilisatrices))?(?: [àa] essayer)?${IS}(?!pas )`,
      'iu',
    ),
    sentence: (who) => `${who}.`,
  },
];
/** What is put aside, or told besides. */
const END = /[.;!?\n]|,? (?:et )?pas (?:l[ea]s? |l['’]|des? |du |d['’])|,? au lieu d/iu;
const PAIR = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{1,20}|(?:l[ea]s? |l['’])[^=,;.\n]{2,30}) ?= ?([^=,;.\n]{2,40})/gu;

/** What is understood with who it is; null where nothing that was understood is said again by its label. */
export function relabelled(said: string, understood: Understood, draft: Draft, today: string): Understood | null {
  const later = redated(said, understood, today);
  if (later !== null) return later;
  const known = factsOf(understood).map(([path]) => path);
  for (const { place, path, lead, sentence } of LABELS) {
    const named = lead.exec(said)?.[0];
    if (named === undefined || !known.includes(place)) continue;
    const who = withoutEnd(said.slice(named.length).split(END)[0] ?? '');
    return who === '' ? null : instead(place, path, sentence(who), understood, draft, today);
  }
  const pairs = [...said.matchAll(PAIR)];
  const opponents = factsOf(understood).find(([path]) => path === 'portage.resistances')?.[1];
  // « Adj = adjudant Roux » tells a word, and what nobody fears.
  if (!isAmong(pairs[0]?.[1] ?? '', opponents)) return null;
  const told = pairs.map(([, who = '', fear = '']) => `${who.trim()} craint : ${fear.trim()}.`).join(' ');
  return instead('portage.resistances', 'portage.recit', told, understood, draft, today);
}

const DUE = 'deploiement.objectif_6_mois.echeance';
const MOVES = /(?<![a-z])(?:echeance|date|terme|repouss|report|porter|decal|plutot|finalement)/;

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTHS.map(plain));
/** What stands around a day, and tells nothing else. */
const AROUND_DATE: ReadonlySet<string> = new Set(
  'non mais oui et c est ce sera j ai jamais dit je n mets mettez pas plutot pour en au le la l fin mi debut d ici avant du de mois 1er'.split(
    ' ',
  ),
);

/** « c’est en juin 2027 », « j’ai jamais dit le 30 juin, mets le 31 mai »: a day, and nothing else. */
function isOnlyDate(flat: string): boolean {
  const words = flat.match(/[a-z\d]+/g) ?? [];
  const isKnown = (word: string) => AROUND_DATE.has(word) || MONTH_WORDS.has(word) || /^\d{1,4}$/.test(word);
  return words.some((word) => MONTH_WORDS.has(word)) && words.every(isKnown);
}

/** « pas le 30 juin, le 31 mai »: the one that is set aside. */
const NOT_THEN =
  /(?<!\p{L})(?:et )?pas (?:(?:le|en|fin|d[ée]but|mi|au|pour) ){0,2}(?:\d{1,2}(?:er)? )?\p{L}{3,9}(?: 20\d\d)?,? ?/iu;

/** « il y a lieu de porter l’échéance au 30 juin 2027 »: the term alone changes. */
function redated(said: string, understood: Understood, today: string): Understood | null {
  const flat = plain(said);
  const isMoved = MOVES.test(flat) || isOnlyDate(flat);
  const isShort = said.split(/\s+/).length <= SHORT;
  const due = isMoved && isShort ? (dueIn(said.replace(NOT_THEN, ''), today) ?? dueIn(said, today)) : undefined;
  const old = factsOf(understood).find(([path]) => path === DUE)?.[1];
  if (due === undefined || due <= today || typeof old !== 'string') return null;
  return understood.map((one) =>
    one.facts.some(([path]) => path === DUE)
      ? {
          facts: one.facts.map((fact) => (fact[0] === DUE ? ([DUE, due] as const) : fact)),
          said: one.said.replace(formatDate(old), formatDate(due)),
        }
      : one,
  );
}

/** Longer, something else is told as well. In words. */
const SHORT = 12;

function isAmong(who: string, known: unknown): boolean {
  return (
    Array.isArray(known) && who !== '' && known.some((one) => plain(String(one?.qui ?? '')).includes(plain(who.trim())))
  );
}

function instead(
  place: string,
  path: string,
  answer: string,
  understood: Understood,
  draft: Draft,
  today: string,
): Understood | null {
  const found = readAs(path, answer, draft, today).find(({ facts }) => facts.some(([at]) => at === place));
  return found === undefined ? null : understood.map((one) => (one.facts.some(([at]) => at === place) ? found : one));
}
