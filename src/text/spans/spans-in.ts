/** What an answer told in prose says, in its own words: which words tell which fact, learned from invented answers. */
import { plain } from '../../french/fold.ts';
import { placedNumbers } from '../../french/numerals.ts';
import cap from './cap-weights.json?raw';
import constats from './constats-weights.json?raw';
import demarrage from './demarrage-weights.json?raw';
import difference from './difference-weights.json?raw';
import enonce from './enonce-weights.json?raw';
import existant from './existant-weights.json?raw';
import portage from './portage-weights.json?raw';
import signes from './signes-weights.json?raw';
import { type Span, Tagger } from './tagger.ts';
import { type Token, tokensOf } from './tokens.ts';
import usagers from './usagers-weights.json?raw';

/** What each question is answered by. */
interface Kinds {
  enonce: 'nombre' | 'unite';
  constats: 'source' | 'rencontres';
  usagers: 'groupe' | 'effectif' | 'perte';
  existant: 'existant' | 'regle';
  demarrage: 'qui' | 'nombre' | 'pourquoi' | 'ou';
  cap: 'but';
  difference: 'avant' | 'apres';
  signes: 'signe';
  portage: 'nom' | 'fonction' | 'inquiet' | 'crainte';
}

/** Words of the answer that tell a fact. */
export interface SaidSpan<Kind extends string = string> {
  kind: Kind;
  text: string;
  /** In UTF-16 units. */
  at: number;
  end: number;
  /** To 1; words as likely as not are at 0.5. */
  sure: number;
  /** So sure where no rule reads anything. */
  hint: number;
}

const TAGGERS: { readonly [Question in keyof Kinds]: Tagger } = {
  enonce: new Tagger(enonce),
  constats: new Tagger(constats),
  usagers: new Tagger(usagers),
  existant: new Tagger(existant),
  demarrage: new Tagger(demarrage),
  cap: new Tagger(cap),
  difference: new Tagger(difference),
  signes: new Tagger(signes),
  portage: new Tagger(portage),
};

/** Where each fact is told, in ranks of tokens. */
export function taggedIn(question: keyof Kinds, tokens: readonly Token[]): Span[] {
  return TAGGERS[question].spans(tokens);
}

/** Told without an article, or as a number. */
const NAMES: ReadonlySet<string> = new Set<Kinds[keyof Kinds]>([
  'nombre',
  'effectif',
  'rencontres',
  'unite',
  'source',
  'groupe',
  'qui',
  'ou',
  'nom',
  'fonction',
  'inquiet',
]);
/** They point at somebody, or at everybody. */
const NOBODY =
  /^(?:ceux|celles?|celui|eux|elles?|ils?|lui|nous|moi|tous|toutes|(?:tout )?le monde|monde|personne|gens|autres?)$/iu;
const DETERMINER =
  /(?<!\p{L})(?:(?:l[ea]s?|une?|des|du|leurs?|s(?:on|a|es)|m(?:on|a|es)|n(?:otre|os)|\d[\d,.]{0,8}) |l['’])$/iu;

/** In tokens: few words may deny or doubt, and their rules know it better. They are less sure by so much. */
const SHORT = 20;
const DOUBT = 0.4;
/** In tokens: of fewer, nothing around tells what they are. */
const FEWEST = 3;
const LISTS: ReadonlySet<keyof Kinds> = new Set(['signes']);
const SURELY = 0.95;
/** What ends a clause is said with it, unless another clause begins. */
const REST =
  /^(?: (?!(?:et|ou|mais|donc|car|parce|puisque|quand|alors|qui|que|pour|ils?|elles?|on|je|nous)(?!\p{L}))[\p{L}\d’'-]+){1,5}(?=[,.;:!?)\n»]|$| et )/iu;

/** « Tarbes », then the bullet of the next: a name is on one line. */
function endOfLine(said: string, first: number, last: number): number {
  const at = said.slice(first, last).trimEnd().indexOf('\n');
  return at === -1 ? last : first + at;
}

/** In the order of the answer. `said`: as `asSaid` gives it. */
export function spansIn<Question extends keyof Kinds>(question: Question, said: string): SaidSpan<Kinds[Question]>[] {
  const tokens = tokensOf(said);
  const spans = TAGGERS[question].spans(tokens);
  // Whoever surely tells one sign tells the others too.
  const isListing = LISTS.has(question) && spans.some(({ sure }) => sure >= SURELY);
  const doubt = tokens.length < SHORT && !isListing ? DOUBT : 0;
  return spans
    .map(({ kind, from, to, sure }) => {
      const [first, last] = [tokens[wordStart(tokens, from)]?.at ?? 0, tokens[to - 1]?.end ?? 0];
      const [at, end] = NAMES.has(kind) ? [first, endOfLine(said, first, last)] : wholeClause(said, first, last);
      return {
        kind: kind as Kinds[Question],
        text: said.slice(at, end),
        at,
        end,
        sure: sure - doubt,
        hint: sure - (tokens.length < FEWEST ? doubt : doubt / 2),
      };
    })
    .filter(({ text }) => !isPronoun(text));
}

export function isPronoun(text: string): boolean {
  return NOBODY.test(text);
}

/** « peut-être 500 propriétaires »: never from the middle of a word. By rank. */
function wordStart(tokens: readonly Token[], from: number): number {
  const [first, hyphen, before] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  // « 5 appels/j »: one thing too.
  const isOne = /^[-/]$/.test(hyphen?.written ?? '') && hyphen?.end === first?.at && before?.end === hyphen?.at;
  return isOne ? wordStart(tokens, from - 2) : from;
}

/** « une heure par nuit », « vingt et un jours », « le pain frais »: what is told is said whole. In UTF-16 units. */
export function wholeClause(said: string, first: number, last: number): [at: number, end: number] {
  const flat = plain(said);
  const number =
    flat.length === said.length ? placedNumbers(flat).find(({ at, end }) => at < first && end > first) : undefined;
  const from = number?.at ?? first;
  const at = from - (DETERMINER.exec(said.slice(0, from))?.[0].length ?? 0);
  return [at, last + (REST.exec(said.slice(last))?.[0].length ?? 0)];
}

/** So few words that a rule reads them better, where it reads anything. */
export function isShort(said: string): boolean {
  return tokensOf(said).length < SHORT;
}
