import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { measures } from '../../text/quantities.ts';
import { periodsIn } from '../../text/told/period.ts';
import { sizeIn } from '../../text/told/size.ts';
import type { Size } from '../../text/told/size-candidate.ts';
import { tellsChange } from '../../text/told-change.ts';
import { shareRadical } from '../../text/words.ts';
import { impossibleFigures } from '../impossible-figures.ts';
import { isLate } from './late.ts';

/** « deux mois », « trois fois »: too small to be the size of a problem. */
const SMALLEST = 50;

/** « 12 000 heures à téléphoner »: a number, and of nobody. */
const TIME = /\d[ \u00a0\u202f]?(?:heures?|nuits?|jours?|minutes?|semaines?|mois)(?!\p{L})/iu;

/** A size must measure the problem, with its unit and source. A number that is nowhere is the business of the requirement. */
export const problemeQuantifie: Rule<'annees'> = {
  id: 'probleme-quantifie',
  phases: PHASES,
  needs: ['probleme.enonce', 'probleme.ampleur'],
  severity: 'warning',
  options: { annees: { default: 5, minimum: 1, title: 'années au bout desquelles un chiffre est ancien' } },
  examples: {
    good: [
      ...['près de 7 500', 'plus de 7 000', 'plus de 5 000', '7 380', 'environ 9 000', 'sept mille'].map((count) => ({
        name: `à peu près l’ampleur : ${count}`,
        patch: {
          'probleme.enonce': `Chaque année, ${count} victimes de vol attendent dix mois un objet déjà retrouvé.`,
          'probleme.ampleur.nombre': 7400,
          'probleme.ampleur.unite': 'victimes de vol',
        },
      })),
      {
        name: 'le chiffre de l’énoncé est celui de l’ampleur',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois un objet retrouvé.' },
      },
      {
        name: 'un nombre d’autre chose n’est pas l’ampleur',
        patch: {
          'probleme.enonce':
            'Chaque année, dans 101 préfectures, une victime de vol sur trois ne revoit jamais son objet retrouvé.',
        },
      },
      {
        name: 'de partout, et tout le temps',
        patch: {
          'probleme.prejudice':
            '30 agents sur 4 sites, 24 heures sur 24, pour 400 victimes dont 60 attendent ; 130 % du prix de l’objet.',
        },
      },
      {
        name: 'une part suffit',
        patch: { 'probleme.enonce': 'Chaque année, une victime de vol sur trois ne revoit jamais son objet retrouvé.' },
      },
    ],
    bad: [
      ...['9 800', '12 000', '5 000'].map((count) => ({
        name: `un autre chiffre que l’ampleur : ${count}`,
        patch: {
          'probleme.enonce': `Chaque année, ${count} victimes de vol attendent dix mois un objet déjà retrouvé.`,
          'probleme.ampleur.nombre': 7400,
          'probleme.ampleur.unite': 'victimes de vol',
        },
      })),
      {
        name: 'plus de personnes que l’on n’en a vu',
        patch: { 'probleme.preuves[0].description': '28 victimes sur 24 ignoraient que leur objet était retrouvé' },
      },
      {
        name: 'une partie plus grande que le tout',
        patch: { 'probleme.preuves[2].description': 'trois matinées au magasin, 17 retraits dont 60 reportés' },
      },
      {
        name: 'plus de toutes',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol attendent dix mois un objet retrouvé. 130 % d’entre elles ne le revoient jamais.',
        },
      },
      { name: 'par an, et par jour', patch: { 'probleme.ampleur.periode': 'jour' } },
      { name: 'une part de zéro', patch: { 'probleme.ampleur.part_pct': 0 } },
      { name: 'un chiffre de 2017', patch: { 'probleme.ampleur.annee': 2017 } },
      {
        name: 'aucun chiffre dans l’énoncé',
        patch: { 'probleme.enonce': 'Chaque année, des victimes de vol attendent un objet déjà retrouvé.' },
      },
      {
        name: 'ce que l’administration compte d’elle-même',
        patch: {
          'probleme.enonce': 'Chaque année, malgré 3 axes et 12 comités, des victimes de vol attendent un objet.',
        },
      },
      {
        name: 'une double contrainte n’est pas un nombre',
        patch: {
          'probleme.enonce': 'Chaque année, sous une double contrainte, des victimes de vol attendent un objet.',
        },
      },
      {
        name: 'une durée seulement',
        patch: { 'probleme.enonce': 'Chaque année, des victimes de vol attendent dix mois un objet retrouvé.' },
      },
      {
        name: 'deux chiffres qui se contredisent',
        patch: { 'probleme.enonce': 'Chaque année, 74 000 victimes de vol attendent dix mois un objet retrouvé.' },
      },
    ],
  },
  published: {
    question: 'probleme_quantifie',
    fires: (reading) => !reading.probleme_quantifie.yes,
    message: 'Aucun chiffre ne dit la taille du problème : combien de personnes, de dossiers ou d’heures perdues ?',
    examples: {
      good: [
        '## Problème\n\nChaque année, 12 000 familles attendent une place de crèche plus de six mois.',
        '## Contexte\n\nUn tiers des apprentis quitte sa formation avant la fin, soit des milliers de jeunes sans diplôme.',
      ],
      bad: [
        '## Problème\n\nLes familles attendent longtemps une place de crèche et ne savent pas où elles en sont.\n\n## Solution\n\nUn site montre les places libres.',
        '## Problème\n\nDepuis la loi du 5 mars 2007, les démarches des tuteurs sont lourdes et se répètent.',
      ],
    },
  },
  *check(draft, { today, options, phase }) {
    yield* impossibleFigures([
      ...['probleme.enonce', 'probleme.prejudice', 'investigation.motif', 'solution.prototype.enseignement'].map(
        (path) => draft.find(path),
      ),
      ...draft.every('probleme.preuves[].description'),
    ]);
    yield* doubtfulFigures(draft, today, options.annees);
    const at = draft.at('probleme.enonce');
    const told = measures(at.text ?? '');
    const known = draft.at('probleme.ampleur.nombre').number;
    const period = draft.at('probleme.ampleur.periode');
    // To read how large and how often takes as long as a tenth of all rules: only where it may tell something.
    const tells = told.length === 0 || periodsIn(plain(at.text ?? '')).some((one) => one !== period.text);
    const size = tells ? sizeIn(at.text ?? '') : null;
    if (told.length === 0 && size === null && !tellsChange(at.text ?? '')) {
      yield {
        message: `L’énoncé ne donne aucun nombre${TIME.test(at.text ?? '') ? ' de personnes' : ''}. Reprenez-y celui de l’ampleur : combien de personnes, ou de cas ?`,
        at,
        onlyAtGate: isLate(phase),
        comparesAnswers: true,
      };
      return;
    }
    // A number of something else says nothing of the size.
    const unit = draft.at('probleme.ampleur.unite').text;
    const counts = told.flatMap(({ kind, value, after }) =>
      kind === 'count' && value !== null && value >= SMALLEST && (unit === undefined || shareRadical(after, unit))
        ? [value]
        : [],
    );
    yield* otherPeriod(period, size, known);
    // The statement says it too, of others.
    const isThere = told.some(({ kind, value }) => kind === 'count' && value !== null && value === known);
    const agrees =
      isThere || counts.some((count) => known !== undefined && isAbout(count, known, plain(at.text ?? '')));
    const [first] = counts;
    // Of nobody is told below; less than nobody, by the schema.
    if (known !== undefined && known > 0 && first !== undefined && !agrees) {
      yield {
        message: `L’énoncé dit ${formatNumber(first)}, et l’ampleur ${formatNumber(known)}. Lequel est le bon ?`,
        ask: WHICH,
        at,
      };
    }
  },
};

/** A figure that is old, or counts nobody. */
function* doubtfulFigures(draft: Draft, today: string, oldest: number): Iterable<RuleFinding> {
  const year = draft.at('probleme.ampleur.annee');
  // Before, no figure is meant: the form of the year is told.
  if (year.number !== undefined && year.number > 1900 && Number(today.slice(0, 4)) - year.number > oldest)
    yield {
      message: `Ce chiffre date de ${year.number}. En existe-t-il un plus récent ?`,
      at: year,
      severity: 'info',
    };
  const none = [draft.at('probleme.ampleur.part_pct'), draft.at('probleme.ampleur.nombre')].find(
    ({ number }) => number === 0,
  );
  if (none !== undefined)
    yield {
      message: 'La taille du problème est de zéro : personne n’en souffre ? Donnez le nombre, ou laissez vide.',
      at: none,
    };
}

/** The statement counts by the year what the size counts by the month. */
function* otherPeriod(period: Draft, size: Size | null, known: number | undefined): Iterable<RuleFinding> {
  if (
    size?.count === known &&
    size?.period !== undefined &&
    PER.get(period.text ?? '') !== undefined &&
    period.text !== size.period
  )
    yield {
      message: `L’énoncé compte ${PER.get(size.period)}, et l’ampleur ${PER.get(period.text ?? '')}. Lequel est le bon ?`,
      ask: WHICH,
      at: period,
    };
}

function digitsOf(count: number, thousands: string): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, thousands);
}

/** « Plus de 5 000 » is true of 7 400, « près de 7 000 » nearly so; a number alone is that number. */
function isAbout(count: number, known: number, flat: string): boolean {
  const places = [' ', '.', ''].map((thousands) => flat.indexOf(digitsOf(count, thousands))).filter((at) => at !== -1);
  const before = places.length === 0 ? null : flat.slice(0, Math.min(...places));
  // In words, nobody knows how exactly it is meant.
  if (before === null || / (?:plus de|au moins|moins de|au plus|entre|de) $/.test(before))
    return count <= known * 2 && count * 2 >= known;
  const margin = /(?:pres de|environ|autour de|quelque|presque|a peu pres) $/.test(before) ? 1.35 : 1.2;
  return count <= known * margin && count * margin >= known;
}

const WHICH = 'Lequel des deux chiffres est le bon, et d’où vient-il ?';

const PER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jour: 'par jour',
    semaine: 'par semaine',
    mois: 'par mois',
    annee: 'par an',
  }),
);
