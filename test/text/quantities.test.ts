/** Every way a quantity is written in a fiche, and every figure that measures nothing. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { quantities } from '../../src/text/quantities.ts';
import { sentences } from '../../src/text/sentences.ts';

/** The text, then each quantity expected, in order: its kind and value, `?` when only an order of magnitude is given. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Shares
  ['38 % des dossiers', 'share 38'],
  ['38% des dossiers', 'share 38'],
  ['38\u00a0% des dossiers', 'share 38'],
  ['2,5 % du parc', 'share 2.5'],
  ['2.5 % du parc', 'share 2.5'],
  ['vingt pour cent des élèves', 'share 20'],
  ['vingt-cinq pour cent des élèves', 'share 25'],
  ['12 pour cent', 'share 12'],
  ['12 pourcent', 'share 12'],
  ['entre 10 % et 15 % des cas', 'share 10', 'share 15'],
  ['une personne sur quatre', 'share 25'],
  ['un sur deux', 'share 50'],
  ['une famille modeste sur cinq', 'share 20'],
  ['3 dossiers sur 10', 'share 30'],
  ['trois dossiers incomplets sur dix', 'share 30'],
  ['Une sur huit est réhospitalisée', 'share 12.5'],
  ['9 sur 10', 'share 90'],
  ['la moitié des appels', 'share 50'],
  ['Près de la moitié renonce', 'share 50'],
  ['plus de la moitié', 'share 50'],
  ['un tiers des communes', 'share 33'],
  ['deux tiers des communes', 'share 67'],
  ['les deux tiers abandonnent', 'share 67'],
  ['le quart des victimes', 'share 25'],
  ['un quart de la classe', 'share 25'],
  ['trois quarts des agents', 'share 75'],
  ['un cinquième des foyers', 'share 20'],
  ['un dixième', 'share 10'],
  ['1/3 des demandes', 'share 33'],
  ['2/3 des demandes', 'share 67'],
  ['une double contrainte'],
  ['Les refus doublent chaque année', 'factor 2'],
  ['en double saisie'],
  ['le double de 2019', 'factor 2'],
  // Money
  ['45 €', 'money 45'],
  ['4 500 €', 'money 4500'],
  ['4\u202f500\u00a0€', 'money 4500'],
  ['60 k€', 'money 60000'],
  ['3 M€ par an', 'money 3000000'],
  ['1,2 Md€', 'money 1200000000'],
  ['765 000 euros', 'money 765000'],
  ['deux millions d’euros', 'money 2000000'],
  ['3 millions d’euros', 'money 3000000'],
  ['2,5 milliards d’euros', 'money 2500000000'],
  ['cent euros', 'money 100'],
  ['des millions d’euros', 'money ?'],
  ['plusieurs centaines de milliers d’euros', 'money ?'],
  // Factors
  ['trois fois plus de refus', 'factor 3'],
  ['2 fois moins', 'factor 2'],
  ['le délai a doublé', 'factor 2'],
  ['les recours ont triplé', 'factor 3'],
  ['multiplié par quatre', 'factor 4'],
  ['multipliée par 1,5', 'factor 1.5'],
  ['le coût est divisé par deux', 'factor 2'],
  // Durations
  ['45 minutes', 'duration 45'],
  ['six mois', 'duration 6'],
  ['deux demi-journées', 'count 2'],
  ['trois semaines de revenus', 'duration 3'],
  ['dix mois d’attente', 'duration 10'],
  ['4 jours d’absence', 'duration 4'],
  ['48 h', 'duration 48'],
  ['48h', 'duration 48'],
  ['2,5 jours', 'duration 2.5'],
  ['une dizaine de jours', 'duration 10'],
  ['plusieurs semaines', 'duration ?'],
  ['quelques heures', 'duration ?'],
  ['trente et un jours', 'duration 31'],
  ['un an', 'duration 1'],
  ['deux nuits dehors', 'duration 2'],
  // Counts in digits
  ['6 800 personnes', 'count 6800'],
  ['6\u202f800 personnes', 'count 6800'],
  ['6800 personnes', 'count 6800'],
  ['1.200.000 foyers', 'count 1200000'],
  ['1 200 000 foyers', 'count 1200000'],
  ['85 départements', 'count 85'],
  ['12 agents', 'count 12'],
  ['5 millions de locataires', 'count 5000000'],
  ['2,5 millions de locataires', 'count 2500000'],
  ['2 milliards de courriers', 'count 2000000000'],
  ['300 mille familles', 'count 300000'],
  ['2000 familles', 'count 2000'],
  ['2 000 familles', 'count 2000'],
  ['2050 familles attendent', 'count 2050'],
  ['plus de 300 000 salariés', 'count 300000'],
  ['environ 40 maires', 'count 40'],
  ['850 réhospitalisations par an', 'count 850'],
  ['9 appels par sortie', 'count 9'],
  ['à 14 guichets', 'count 14'],
  ['110 000 salariés, dont 12 000 jeunes', 'count 110000', 'count 12000'],
  // Counts in words
  ['cinq agents', 'count 5'],
  ['douze communes', 'count 12'],
  ['vingt-deux familles', 'count 22'],
  ['trente et une victimes', 'count 31'],
  ['soixante-dix lits', 'count 70'],
  ['soixante et onze lits', 'count 71'],
  ['quatre-vingts élèves', 'count 80'],
  ['quatre-vingt-dix-neuf élèves', 'count 99'],
  ['cent bergers', 'count 100'],
  ['deux cents bergers', 'count 200'],
  ['deux cent cinquante bergers', 'count 250'],
  ['mille logements', 'count 1000'],
  ['trois mille logements', 'count 3000'],
  ['cinq mille deux cents logements', 'count 5200'],
  ['un million de retraités', 'count 1000000'],
  ['deux millions de retraités', 'count 2000000'],
  ['septante communes', 'count 70'],
  // Round numbers
  ['une dizaine de parents', 'count 10'],
  ['une douzaine d’éleveurs', 'count 12'],
  ['une vingtaine de maires', 'count 20'],
  ['une centaine d’élus', 'count 100'],
  ['deux centaines d’élus', 'count 200'],
  ['un millier de foyers', 'count 1000'],
  ['des dizaines de familles', 'count ?'],
  ['des centaines de familles', 'count ?'],
  ['des milliers de familles', 'count ?'],
  ['des millions de Français', 'count ?'],
  ['plusieurs milliers d’agents', 'count ?'],
  ['des centaines de milliers de foyers', 'count ?'],
  ['des dizaines de milliers de foyers', 'count ?'],
  // What measures nothing: years and dates
  ['en 2024'],
  ['depuis 2019, rien'],
  ['le rapport 2023 des services'],
  ['en 1998'],
  ['la période 2021-2027'],
  ['2021-22'],
  ['le 12 mars 2027'],
  ['le 1er janvier'],
  ['le 15/03/2027'],
  ['2027-03-15'],
  ['à 16 h 30'],
  ['à 16h30'],
  ['24 h sur 24'],
  ['7 jours sur 7'],
  ['24h/24'],
  // Texts of law, pages, programmes
  ['l’article L411-1'],
  ['l’article 15'],
  ['articles R. 123-4 et suivants'],
  ['n° 2015/1011'],
  ['loi n° 78-17'],
  ['la loi du 6 janvier 1978'],
  ['le décret 2019-1234'],
  ['page 12'],
  ['la version 2.0'],
  ['v2'],
  ['phase 2'],
  ['bac +5'],
  ['bac+5'],
  ['Covid-19'],
  ['la 5G'],
  ['la loi 3DS'],
  ['les 1000 premiers jours'],
  ['les 1 000 premiers jours'],
  ['France 2030'],
  ['1 jeune, 1 solution'],
  // Ages, temperatures, slogans, speed
  ['les 18 à 25 ans'],
  ['18-25 ans'],
  ['les moins de 30 ans'],
  ['les plus de 65 ans'],
  ['âgées de 75 ans'],
  ['Sylvie, 52 ans'],
  ['+2,7 °C'],
  ['2°C'],
  ['100 % numérique'],
  ['100 % en ligne'],
  ['100 % gratuit'],
  ['100% dématérialisé'],
  ['0 % papier'],
  ['en 3 minutes'],
  ['en deux clics'],
  ['en moins de 5 minutes'],
  ['en quelques secondes'],
  ['un tiers de confiance'],
  ['des tiers-lieux'],
  ['le tiers payant'],
  ['une 1/2 journée'],
  // Interviews, telephones, addresses
  ['une trentaine d’entretiens'],
  ['20 entretiens'],
  ['vingt entretiens'],
  ['06 12 34 56 78'],
  ['0612345678'],
  ['12 rue des Tilleuls'],
  ['75011 Paris'],
  // Words that are no numbers
  ['une famille attend'],
  ['un problème'],
  ['les deux parties'],
  ['ces trois risques'],
  ['les familles attendent'],
  ['il neuf'],
  ['une fois sur place'],
  ['Une démarche sur trois mois', 'duration 3'],
  [''],
  // Whole sentences
  [
    'Chaque année, 85 000 familles, dont une sur quatre avec 2 enfants, perdent 200 € en 3 semaines.',
    'count 85000',
    'share 25',
    'count 2',
    'money 200',
    'duration 3',
  ],
  ['En 2025, l’article L. 114-1 concernait 12 % des 4 000 dossiers.', 'share 12', 'count 4000'],
  ['Depuis le 1er mars 2024, deux agents sur trois traitent des milliers de courriers.', 'share 67', 'count ?'],
];

/** Shares to the nearest half. */
function shown(kind: string, value: number | null): string {
  if (value === null) return '?';
  return String(kind === 'share' && !Number.isInteger(value * 2) ? Math.round(value) : value);
}

describe('quantities', () => {
  it('has at least 150 cases, each once', () => {
    expect(new Set(CASES.map(([text]) => text)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(CASES)('%s', (text, ...expected) => {
    const found = quantities(text).map(({ kind, value }) => `${kind} ${shown(kind, value)}`);
    expect(found).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Une. Deux ! Trois ?', ['Une.', 'Deux !', 'Trois ?']],
    ['Première ligne\n- une puce\n* une autre', ['Première ligne', 'une puce', 'une autre']],
    ['M. le maire attend. Mme la préfète aussi.', ['M. le maire attend.', 'Mme la préfète aussi.']],
    ['Le coût est de 2.5 euros. C’est trop.', ['Le coût est de 2.5 euros.', 'C’est trop.']],
    ['un ; deux', ['un', 'deux']],
    ['voir art. 12 du code. Fin.', ['voir art. 12 du code.', 'Fin.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('letters looked for first', () => {
  /** Holds all of what any expression wants, and no quantity that runs on. */
  const ALL = `rien % cent € euros sur moitie tiers quart cinquieme dixieme / fois par chaque doubl tripl quadrupl plusieurs quelques aines milli minute clic seconde entretien interview echange appel 0 .\n`;
  const shown = (all: ReturnType<typeof quantities>) =>
    all.map(({ kind, value, text, after }) => [kind, value, text, after]);

  it.each(CASES)('hide nothing of « %s »', (text) => {
    const start = plain(ALL).length;
    const after = quantities(ALL + text).filter(({ end }) => end > start);
    expect(shown(quantities(text))).toEqual(shown(after));
  });
});
