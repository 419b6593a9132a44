/** A proposal with one of its facts changed, added or withdrawn, and said back so. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { capital } from '../../french/typography.ts';
import { backerCalled } from '../../text/remarks/backer-called.ts';
import { type Change, type FactKind, isMany } from '../../text/remarks/fact-kinds.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import { dueIn, isEffect } from '../../text/told/goal.ts';
import { lowered } from '../../text/told/noun-phrase.ts';
import { periodIn } from '../../text/told/period.ts';
import { type Fact, type Told, told, type Understood } from './fact.ts';
import { saidOfFacts } from './said-back.ts';
import { IMPACT, KINDS, PLACES, type Place, SHARE, type Values } from './shown-facts.ts';

/** `text`: the words that it was told in, and those of the remark. Null where the right words tell no fact of that kind. */
export function withChange(understood: Understood, change: Change, text: string, today: string): Understood | null {
  const place: Place = PLACES[change.kind];
  const values = valuesOf(change, understood, today);
  if (values === null) return null;
  const path = place.member === undefined ? (values[0]?.[0] ?? place.path) : place.path;
  const related = relatedTo(path);
  const at = understood.findIndex(({ facts }) => facts.some(([one]) => related.test(one)));
  const known = understood[at];
  const gone = new Set(values.map(([one]) => one));
  const before = known?.facts ?? [];
  const facts = [
    ...before.flatMap((fact): Fact[] => {
      const now = values.find(([one]) => one === fact[0]);
      return now === undefined ? [fact] : isNothing(now[1]) ? [] : [now];
    }),
    ...values.filter(([one, value]) => !isNothing(value) && !before.some(([own]) => own === one)),
  ].filter(([one, value]) => !gone.has(one) || !isNothing(value));
  const now: readonly Told[] = told(saidOfFacts(inOrder(facts), text), ...inOrder(facts));
  return known === undefined ? withNew(understood, now) : understood.flatMap((one) => (one === known ? now : [one]));
}

/** Where it would have been, had it been told at first. */
function withNew(understood: Understood, now: readonly Told[]): Understood {
  const rankOf = ({ facts }: Told) => KINDS.findIndex((kind) => PLACES[kind].path === facts[0]?.[0]);
  const own = now[0] === undefined ? 0 : rankOf(now[0]);
  const before = understood.filter((one) => rankOf(one) <= own);
  return [...before, ...now, ...understood.filter((one) => !before.includes(one))];
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What is told in one breath: of a size, its unit; of a goal, its day. */
function relatedTo(path: string): RegExp {
  if (path === PLACES.source.path) return /^probleme\.ampleur\.source$/;
  if (/^probleme\.ampleur\.annee$/.test(path)) return /^probleme\.ampleur\.(?:source|annee)$/;
  if (path.startsWith('probleme.ampleur.')) return /^probleme\.ampleur\.(?:nombre|part_pct|unite|periode)$/;
  if (/^(?:deploiement\.objectif_6_mois|impact\.changement)\./.test(path))
    return new RegExp(`^${path.slice(0, path.lastIndexOf('.')).replaceAll('.', '\\.')}\\.`);
  return new RegExp(`^${path.replaceAll('.', '\\.')}$`);
}

/** As the model has them: a goal before its day, the before first. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const rank = ([path]: Fact) => ORDER.findIndex((one) => path.endsWith(one));
  return facts.toSorted((one, other) => rank(one) - rank(other));
}

const ORDER = [
  '.source',
  '.nombre',
  '.part_pct',
  '.unite',
  '.periode',
  '.annee',
  '.usage',
  '.impact',
  '.echeance',
  '.avant',
  '.apres',
];

/** The places that a change sets, with their values; undefined where nothing is left there. */
function valuesOf(change: Change, understood: Understood, today: string): [string, unknown][] | null {
  const { kind, rank, right } = change;
  const { path, member }: Place = PLACES[kind];
  // Of nothing that it counts, a number tells nothing.
  if (kind === 'nombre' || (kind === 'unite' && right === null)) return sizeOf(right);
  if (kind === 'unite' && right !== null) return /^ce(?:ux|lles?|lui) /iu.test(right) ? null : unitOf(right);
  if (kind === 'but') return goalOf(rank, right, understood);
  const value = right === null ? undefined : valueIn(kind, right, today);
  if (value === null) return null;
  if (member === undefined) return [[path, value]];
  const list = listAt(path, understood);
  const elements = elementsOf(kind, value, rank);
  return elements === null ? null : [[path, elements(list)]];
}

function listAt(path: string, understood: Understood): readonly Values[] {
  const value = understood.flatMap(({ facts }) => facts).find(([at]) => at === path)?.[1];
  return Array.isArray(value) ? value : [];
}

function elementsOf(
  kind: FactKind,
  value: unknown,
  rank: number | null,
): ((list: readonly Values[]) => readonly Values[]) | null {
  const { member = '' }: Place = PLACES[kind];
  const own: Values | null =
    value === undefined ? null : kind === 'soutien' ? (value as Values) : { ...NEW.get(kind), [member]: value };
  // What is told of somebody is told of who is there; of nobody, it has no place.
  const isOfOne = kind === 'effectif' || kind === 'combien' || kind === 'pourquoi' || kind === 'crainte';
  if (isOfOne && rank === null && kind === 'crainte') return null;
  const at = rank ?? (isMany(kind) ? null : 0);
  return (list) => {
    if (at === null || list[at] === undefined) return own === null ? list : isOfOne ? list : [...list, own];
    if (own === null)
      return isOfOne
        ? list.map((one, place) => (place === at ? without(one, member) : one))
        : list.filter((_, place) => place !== at);
    return list.map((one, place) =>
      place !== at ? one : kind === 'soutien' ? backerNow(one, own) : { ...one, ...own },
    );
  };
}

/** « elle est directrice adjointe », « c’est Luc Perrin maintenant »: what is said of them changes, and no more. */
function backerNow(was: Values, now: Values): Values {
  const all = plain(Object.values(now).join(' '));
  const isCalled = typeof was.nom === 'string' && all.includes(plain(was.nom));
  const { engagement, ...others } = was;
  if (isCalled || now.nom === undefined)
    return { ...(isCalled ? {} : others), ...now, ...(engagement !== undefined && { engagement }) };
  return { ...others, ...now };
}

const NEW: ReadonlyMap<FactKind, Values> = new Map([
  ['groupe', { nature: 'usager' }],
  ['rencontres', { type: 'entretien' }],
] as const);

function without(values: Values, member: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== member));
}

function sizeOf(right: string | null): [string, unknown][] | null {
  const count = PLACES.nombre.path;
  if (right === null) return [count, SHARE, PLACES.unite.path, PLACES.periode.path].map((path) => [path, undefined]);
  const value = numberAt(right);
  if (value === null) return null;
  return /%|pour ?cent/iu.test(right)
    ? [
        [count, undefined],
        [SHARE, value],
      ]
    : [
        [count, value],
        [SHARE, undefined],
      ];
}

/** « personnes par jour »: with its rhythm, where it is told. */
function unitOf(right: string): [string, unknown][] {
  const [unit = '', ...rest] = right.split(RHYTHM);
  const period = rest.length === 0 ? null : periodIn(plain(right));
  return [
    [PLACES.unite.path, lowered(bare(unit))],
    ...(period === null ? [] : ([[PLACES.periode.path, period]] as const)),
  ].map(([path, value]): [string, unknown] => [path, value]);
}

const RHYTHM =
  / (?:par|chaque|tous les|toutes les|dans l['’]) ?(?=(?:jours?|semaines?|mois|ans?|ann[ée]es?)(?!\p{L}))/iu;

/** Two at most: one that is used, one that changes something. */
function goalOf(rank: number | null, right: string | null, understood: Understood): [string, unknown][] | null {
  const at = (path: string) => understood.some(({ facts }) => facts.some(([one]) => one === path));
  const [usage, impact] = [PLACES.but.path as string, IMPACT];
  if (rank !== null) return [[rank === 0 ? usage : impact, right === null ? undefined : capital(withoutEnd(right))]];
  if (right === null || (at(usage) && at(impact))) return null;
  const free = at(usage) || (isEffect(right) && !at(impact)) ? impact : usage;
  return [[free, capital(withoutEnd(right))]];
}

function numberAt(right: string): number | null {
  return numbersIn(plain(right))[0] ?? null;
}

/** What the right words tell, as a value of that kind; null where they tell none. */
function valueIn(kind: FactKind, right: string, today: string): unknown {
  switch (kind) {
    case 'effectif':
    case 'combien':
    case 'rencontres':
      return numberAt(right);
    case 'annee': {
      const year = numberAt(right);
      return year !== null && year >= 1990 && year <= Number(today.slice(0, 4)) ? year : null;
    }
    case 'periode':
      return periodIn(plain(right)) ?? null;
    case 'echeance':
      return dueIn(right, today) ?? null;
    case 'unite':
    case 'groupe':
      return lowered(bare(right));
    case 'inquiet':
    case 'qui':
      return bare(right);
    case 'soutien':
      return backerCalled(right);
    case 'ou':
      return right;
    case 'perte':
    case 'pourquoi':
    case 'crainte':
    case 'regle':
      return withoutEnd(right);
    default:
      return capital(withoutEnd(right));
  }
}

const ARTICLE = /^(?:l[ea]s? |l['’]|un |une |des |d['’]|mes |nos |ces )/iu;

function bare(words: string): string {
  return withoutEnd(words.replace(ARTICLE, ''));
}
