/** What the interview understands of a told answer, beside what its author says that it tells (`test/mesures/recits-a-part.json`). */
import { plain } from '../../src/french/fold.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';

/** `q11a` and `q11b` are two answers to the same question. */
export type Question = 'q1' | 'q2' | 'q3' | 'q6' | 'q7' | 'q8' | 'q9' | 'q10' | 'q11a' | 'q11b';

interface Met {
  nombre: number;
}
interface Backer {
  nom?: string;
  fonction?: string;
}
interface Worried {
  qui: string;
  crainte?: string;
}
interface Labels {
  nombre?: number;
  unite?: string;
  periode?: string;
  source?: string;
  annee?: number;
  rencontres?: Met[];
  groupe?: string;
  effectif?: number;
  perte?: string;
  existant?: string;
  regle?: string;
  qui?: string;
  pourquoi?: string;
  ou?: string;
  buts?: string[];
  echeance?: string;
  avant?: string;
  apres?: string;
  signes?: string[];
  soutiens?: Backer[];
  inquiets?: Worried[];
}
export type Person = Readonly<Record<Question, { texte: string; attendu: Labels } | undefined>>;
export type Authors = Readonly<Record<string, readonly Person[]>>;

const PATHS: Readonly<Record<Question, string>> = {
  q1: 'probleme.enonce',
  q2: 'probleme.constats',
  q3: 'usagers.recit',
  q6: 'solution.existant',
  q7: 'deploiement.demarrage',
  q8: 'deploiement.cap_6_mois',
  q9: 'impact.difference',
  q10: 'impact.signes',
  q11a: 'portage.recit',
  q11b: 'portage.recit',
};
const QUESTIONS = Object.keys(PATHS) as Question[];
const TODAY = '2026-11-30';

const SMALL = new Set(
  'le la les l un une des de du d a au aux et en on ils elles il elle ce c est que qui qu pour par dans sur avec nos notre mon ma mes se s y n ne pas'.split(
    ' ',
  ),
);
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze'
    .split(' ')
    .map((word, value) => [word, `${value}`]),
);

function words(text: string): Set<string> {
  const all = plain(text).match(/[a-z]+|\d+/g) ?? [];
  return new Set(all.map((word) => NUMBERS[word] ?? word).filter((word) => !SMALL.has(word)));
}

/** What two phrases share, from 0 to 1. */
export function alike(one: string, other: string): number {
  const [first, second] = [words(one), words(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** One thing that is told, beside what was understood of it; several where an answer tells several. */
type Compared = readonly [
  told: readonly unknown[],
  heard: readonly unknown[],
  isSame: (told: never, heard: never) => boolean,
];

const near = (least: number) => (told: string, heard: string) => alike(told, heard) >= least;
const equal = (told: unknown, heard: unknown) => told === heard;
const some = (value: unknown) => (value === undefined || value === null || value === '' ? [] : [value]);

function compared(question: Question, told: Labels, facts: ReadonlyMap<string, unknown>): Compared[] {
  // biome-ignore lint/suspicious/noExplicitAny: facts are values of the fiche, of any shape.
  const fact = (path: string): any => facts.get(path);
  const stock = (periode: unknown) => (periode === 'stock' ? undefined : periode);
  switch (question) {
    case 'q1':
      return [
        [some(told.nombre), some(fact('probleme.ampleur.nombre')), equal],
        [some(told.unite), some(fact('probleme.ampleur.unite')), near(0.4)],
        [some(stock(told.periode)), some(stock(fact('probleme.ampleur.periode'))), equal],
      ];
    case 'q2': {
      const sum = (met: Met[]) => (met.length === 0 ? [] : [met.reduce((all, { nombre }) => all + nombre, 0)]);
      const met = (fact('probleme.preuves') ?? []).filter(
        (proof: Met & { type: string }) => proof.type === 'entretien' && proof.nombre !== undefined,
      );
      return [
        [some(told.source), some(fact('probleme.ampleur.source')), near(0.4)],
        [some(told.annee), some(fact('probleme.ampleur.annee')), equal],
        [sum(told.rencontres ?? []), sum(met), equal],
      ];
    }
    case 'q3':
      return [
        [some(told.groupe), some(fact('usagers.cibles')?.[0]?.nom), near(0.4)],
        [some(told.effectif), some(fact('usagers.cibles')?.[0]?.effectif), equal],
        [some(told.perte), some(fact('probleme.prejudice')), near(0.4)],
      ];
    case 'q6': {
      const names = (fact('solution.alternatives') ?? []).map(({ nom }: { nom: string }) => nom).join(', ');
      return [
        [some(told.existant), some(names), near(0.3)],
        [some(told.regle), some(fact('solution.regle_rompue')), near(0.35)],
      ];
    }
    case 'q7': {
      const first = fact('deploiement.premiers_utilisateurs')?.[0];
      const place =
        fact('deploiement.perimetre_initial.territoire') ?? fact('deploiement.perimetre_initial')?.territoire;
      return [
        [some(told.qui), some(first?.qui), near(0.4)],
        [some(told.nombre), some(first?.nombre), equal],
        [some(told.pourquoi), some(first?.pourquoi_volontaires), near(0.4)],
        [some(told.ou), some(place), near(0.4)],
      ];
    }
    case 'q8': {
      const goal = 'deploiement.objectif_6_mois';
      const goals = [fact(`${goal}.usage`), fact(`${goal}.impact`)].flatMap(some);
      const end = told.echeance === undefined ? undefined : fact(`${goal}.echeance`);
      return [
        [(told.buts ?? []).slice(0, 2), goals, near(0.4)],
        [some(told.echeance?.slice(0, 7)), some(end?.slice(0, 7)), equal],
      ];
    }
    case 'q9':
      return [
        [some(told.avant), some(fact('impact.changement.avant')), near(0.4)],
        [some(told.apres), some(fact('impact.changement.apres')), near(0.4)],
      ];
    case 'q10': {
      const signs = (fact('impact.premiers_signes') ?? []).map((sign: { description: string }) => sign.description);
      return [[told.signes ?? [], signs, near(0.5)]];
    }
    default: {
      const afraid = (worried: Worried[]) => worried.filter(({ crainte }) => crainte !== undefined);
      const resistances: Worried[] = fact('portage.resistances') ?? [];
      return [
        [told.soutiens ?? [], fact('portage.sponsors') ?? [], isSameBacker],
        [told.inquiets ?? [], resistances, (one: Worried, other: Worried) => alike(one.qui, other.qui) >= 0.5],
        [
          afraid(told.inquiets ?? []),
          afraid(resistances),
          (one: Worried, other: Worried) => alike(one.crainte ?? '', other.crainte ?? '') >= 0.4,
        ],
      ];
    }
  }
}

function isSameBacker(one: Backer, other: Backer): boolean {
  const name = (nom: string) => nom.replace(/^(?:M\.|Mme|monsieur|madame|docteur|dr|ma[îi]tre|p[èe]re)\s*/i, '');
  const whole = ({ nom, fonction }: Backer) => [nom, fonction].filter(Boolean).join(' ');
  return one.nom !== undefined && other.nom !== undefined
    ? alike(name(one.nom), name(other.nom)) >= 0.5
    : alike(whole(one), whole(other)) >= 0.4;
}

function tallied([told, heard, isSame]: Compared): Tally {
  const left = [...heard];
  let right = 0;
  for (const one of told) {
    const at = left.findIndex((other) => isSame(one as never, other as never));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, missed: told.length - right, wrong: left.length };
}

/** By question (`q11` for its two answers), and how many answers are wholly understood. */
export function measured(authors: Authors): { facts: Map<string, Tally>; whole: number; answers: number } {
  const facts = new Map<string, Tally>();
  let [whole, answers] = [0, 0];
  for (const person of Object.values(authors).flat())
    for (const question of QUESTIONS) {
      const answer = person[question];
      if (answer === undefined) continue;
      const { texte, attendu } = answer;
      const understood = readAs(PATHS[question], texte, new Draft({}), TODAY);
      const heard = new Map<string, unknown>(
        understood.flatMap((one) => one.facts.map(([path, value]) => [path, value])),
      );
      const tallies = compared(question, attendu, heard).map(tallied);
      answers += 1;
      if (tallies.every(({ missed, wrong }) => missed + wrong === 0)) whole += 1;
      const name = question.replace(/[ab]$/, '');
      const sum = facts.get(name) ?? { right: 0, missed: 0, wrong: 0 };
      for (const tally of tallies) for (const key of ['right', 'missed', 'wrong'] as const) sum[key] += tally[key];
      facts.set(name, sum);
    }
  return { facts, whole, answers };
}
