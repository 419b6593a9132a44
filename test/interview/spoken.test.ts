/** French as it is spoken: what ordinary people type where a number, a part of their time, a day or a yes is asked. */
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/interview/answer/commands.ts';
import { readSpoken } from '../../src/interview/answer/spoken.ts';
import { type Field, fieldAt } from '../../src/model/fields.ts';

/** A Thursday. */
const TODAY = '2026-11-26';

const read = (path: string, text: string) => {
  const field = fieldAt(path);
  if (!field) throw new Error(path);
  const reading = readSpoken(field, text, TODAY);
  return reading.ok ? reading.value : null;
};

/** What it is read as -> the ways to say it. */
type Ways = readonly (readonly [expected: unknown, ...ways: readonly string[]])[];

const NUMBERS: Ways = [
  [
    6000,
    '6000',
    '6 000',
    '6\u00a0000',
    'environ 6 000',
    '~6000',
    '6000 dossiers',
    '6 000 dossiers par an',
    'environ 6 000 dossiers par an',
    'à peu près 6000 personnes',
    'six mille',
    'six mille dossiers',
    'près de 6 000',
    '6000 en 2025',
    'autour de 6 000 familles',
    'je dirais 6000',
    'on est à 6 000',
    '6k',
    '6 mille',
    'au moins 6 000',
    'plus de 6000 demandes',
    '6 000 (chiffre 2024)',
    'presque 6000',
    'ils sont 6 000',
    'il y en a 6 000',
    'dans les 6000',
    'environ six mille',
  ],
  [
    5500,
    'entre 5000 et 6000',
    'entre 5 000 et 6 000',
    'de 5000 à 6000',
    '5000 à 6000',
    'entre cinq et six mille',
    'cinq à six mille',
    '5000-6000',
    'entre 5 000 et 6 000 dossiers',
    'environ 5 500',
    'cinq mille cinq cents',
    '5 mille et demi',
  ],
  [
    10,
    'une dizaine',
    'une dizaine de personnes',
    'dix',
    'dix personnes',
    'environ dix',
    '10 personnes',
    'une petite dizaine',
    'dans les dix',
    'à peu près 10',
  ],
  [0, 'aucun', 'aucune', 'zéro', '0', 'rien', 'personne', 'néant', 'aucun pour l’instant', 'pas un', 'aucune personne'],
  [12, '12', 'douze', 'une douzaine', 'douze familles', '12 familles', 'une douzaine de communes', 'environ douze'],
  [100, 'une centaine', 'cent', 'une centaine de dossiers', 'environ 100', 'cent personnes'],
  [1500, 'mille cinq cents', '1 500', '1500 élèves', 'un millier et demi', 'environ 1500', '1,5 k'],
  [1_200_000, '1,2 million', '1,2 million de foyers', '1 200 000', 'un million deux cent mille'],
  [30_000, 'trente mille', '30 000', 'une trentaine de milliers', '30k', '30 mille', 'trois dizaines de milliers'],
  [300, 'trois cents', 'trois centaines', '300 enfants', 'environ 300', 'disons 300', 'à la louche 300'],
  [21, 'vingt et un', 'vingt-et-un', '21', 'vingt et une personnes'],
  [80, 'quatre-vingts', 'quatre vingts', '80', 'quatre-vingts agents'],
  [95, 'quatre-vingt-quinze', '95', 'quatre-vingt-quinze dossiers'],
  [
    null,
    'beaucoup',
    'pas mal',
    'des milliers',
    '38 %',
    'un sur quatre',
    'la moitié',
    '12 communes et 300 familles',
    'la plupart',
  ],
];

/** Among other words: what is first said counts, unless it is taken back. */
const SENTENCES: Ways = [
  [
    30,
    'Oh une bonne trentaine par semaine, allez quarante en hiver, comme je disais.',
    'bah, trente, à peu près',
    'je les ai comptés : trente',
    'une quarantaine, non, plutôt trente',
    'Trente ! On les voit tous les lundis.',
    'ah ça dépend des mois, disons une trentaine',
  ],
  [0, 'zéro pour l’instant, on commence à peine', 'Aucun, c’est bien le problème'],
  [2500, 'ça fluctue (entre 2 000 et 3 000)', 'disons 2 500, selon le tableau de la direction'],
  [1.5, '1,5'],
  [1000, 'un petit millier', 'un gros millier de dossiers'],
  [300, 'pas loin de 300', 'il doit y en avoir 300', 'max 300', 'on en voit 300', 'quelque chose comme 300'],
  [null, 'une poignée', 'un certain nombre', 'un paquet'],
  [null, 'beaucoup, trop même', 'ça dépend, il faudrait regarder'],
];

const SHARES: Ways = [
  [
    50,
    '50',
    '50 %',
    '50%',
    'mi-temps',
    'à mi-temps',
    'la moitié',
    'la moitié du temps',
    'un jour sur deux',
    'une semaine sur deux',
    '50 pour cent',
    'deux jours et demi par semaine',
    'environ 50 %',
    'la moitié de mon temps',
    'une petite moitié',
    '2,5 jours par semaine',
  ],
  [
    100,
    '100',
    '100 %',
    'plein temps',
    'à plein temps',
    'temps plein',
    'temps complet',
    'tout mon temps',
    'cinq jours par semaine',
    '5 jours sur 5',
  ],
  [
    40,
    '40',
    'deux jours par semaine',
    '2 jours par semaine',
    '2 j / semaine',
    '2j/semaine',
    'deux journées par semaine',
    '2 jours sur 5',
    'deux jours sur cinq',
    '2 jours',
    'à raison de deux jours par semaine',
    '2/5',
    'deux jours par semaine en ce moment',
  ],
  [
    20,
    '20 %',
    'un jour par semaine',
    '1 jour par semaine',
    'une journée par semaine',
    'un jour sur cinq',
    'Un jour par semaine, pas plus',
    '1 jour',
    'deux demi-journées',
    'quatre jours par mois',
    '1/5',
    'deux demi-journées par semaine',
  ],
  [
    10,
    '10',
    'une demi-journée par semaine',
    'une demi-journée',
    'une demi-journée par semaine, donc dix pour cent à peu près',
    'mes mardis après-midi',
    'un jour par quinzaine',
    'à 10 %',
    'deux jours par mois',
    '10 pour cent',
    'une matinée par semaine',
    'Pff, disons une demi-journée par semaine, dix pour cent quoi.',
    'officiellement rien du tout, mais bon, une demi-journée par semaine',
  ],
  [
    0,
    'zero pour l’instant, je fais ca entre deux dossiers',
    'rien, pour être franche',
    'Aucun : je prends sur mes soirées',
  ],
  [60, '60', 'trois jours par semaine', '3 jours', '3 jours sur 5', 'trois jours', '60 %'],
  [80, 'quatre jours par semaine', '4/5', '80%', '4 jours sur 5', '80 pour cent'],
  [33, 'un tiers', 'un tiers temps', 'tiers-temps', 'un tiers de mon temps'],
  [25, 'un quart', 'un quart de mon temps', '25', '1 sur 4', 'un sur quatre', '1/4', '25 %'],
  [75, 'trois quarts', '75', 'les trois quarts', '3/4', 'trois quarts du temps'],
  [38, '38', '38 %', 'trente-huit', 'trente-huit pour cent', '38 pour cent', 'environ 38 %'],
  [10, 'une journée toutes les deux semaines', 'un jour toutes les deux semaines'],
  [50, 'tous les matins', 'un jour tous les deux jours'],
  [25, 'entre 20 et 30 %', '20 à 30 %', 'entre vingt et trente pour cent'],
  [0, 'pas de temps', 'pas vraiment de temps'],
  [null, 'le soir', 'quand je peux', 'beaucoup', '250'],
];

const DATES: Ways = [
  [
    '2027-01-15',
    '15/01/2027',
    '15 janvier 2027',
    'le 15 janvier 2027',
    '15 janvier',
    'le 15 janvier',
    '15 janv.',
    '15-01-2027',
    'vendredi 15 janvier 2027',
    '15.01.2027',
    '2027-01-15',
    '15 janvier prochain',
    'vers le 15 janvier',
  ],
  [
    '2027-01-01',
    'janvier 2027',
    'en janvier 2027',
    'janvier',
    'en janvier',
    'début janvier',
    'début janvier 2027',
    'janv. 2027',
    '1er janvier',
    'au mois de janvier',
    'courant janvier',
    'début 2027',
    'en 2027',
    '2027',
    'premier janvier 2027',
    'début d’année',
  ],
  ['2027-01-15', 'première quinzaine de janvier', 'la première quinzaine de janvier 2027', '1re quinzaine de janvier'],
  [
    '2027-01-31',
    'deuxième quinzaine de janvier',
    'dans la seconde quinzaine de janvier',
    'dernière semaine de janvier 2027',
  ],
  ['2027-02-07', 'première semaine de février', 'la 1re semaine de février 2027'],
  [
    '2027-06-30',
    'fin du premier semestre 2027',
    'fin S1 2027',
    'd’ici la fin du deuxième trimestre 2027',
    'fin T2 2027',
  ],
  ['2027-07-01', 'deuxième semestre 2027', 'S2 2027', 'début du troisième trimestre 2027'],
  ['2026-12-25', 'd’ici Noël', 'à Noël', 'avant Noël'],
  ['2027-03-31', 'fin mars', 'fin mars 2027', 'vers fin mars', '31 mars', '31/03/2027', 'd’ici fin mars'],
  ['2027-02-15', 'mi-février', 'mi février', 'mi-février 2027', '15 février', 'à la mi-février'],
  ['2026-12-31', 'fin décembre', 'fin de l’année', 'en fin d’année', 'fin 2026', '31 décembre', 'fin décembre 2026'],
  ['2027-05-26', 'dans six mois', 'dans 6 mois', 'd’ici six mois', 'dans environ six mois', 'd’ici 6 mois'],
  ['2026-12-26', 'dans un mois', 'dans 1 mois', 'le mois prochain', 'd’ici un mois', '26 décembre'],
  ['2026-12-10', 'dans deux semaines', 'dans 2 semaines', 'dans 14 jours', 'le 10', 'le 10 décembre', '10/12/26'],
  ['2026-12-15', 'le 15', '15 décembre', 'le 15 du mois', 'mi-décembre'],
  ['2026-11-26', 'aujourd’hui', 'ce jour', '26/11/2026', 'maintenant', 'le 26'],
  ['2026-11-27', 'demain', 'vendredi', 'vendredi prochain', '27 novembre', 'dans un jour'],
  ['2026-11-25', 'hier', '25 novembre', 'mercredi dernier', 'il y a un jour'],
  ['2026-11-30', 'lundi', 'lundi prochain', 'fin novembre', '30 novembre', 'le 30'],
  ['2027-11-26', 'dans un an', 'l’an prochain', 'l’année prochaine', 'd’ici un an'],
  ['2026-10-15', '15 octobre', 'mi-octobre', 'le 15 octobre', '15 octobre dernier', '15/10/2026'],
  ['2026-08-26', 'il y a trois mois', 'il y a 3 mois', '26 août'],
  [
    '2027-04-01',
    'avril',
    'T2 2027',
    'deuxième trimestre 2027',
    'en avril',
    '2e trimestre 2027',
    'avril 2027',
    'début avril',
  ],
  ['2027-09-01', 'à la rentrée', 'rentrée 2027', 'la rentrée', 'septembre 2027', 'pour la rentrée'],
  ['2027-07-01', 'été 2027', 'cet été', 'juillet 2027', 'mi-2027'],
  ['2026-12-25', 'à Noël', 'Noël', '25 décembre', 'avant Noël'],
  ['2026-12-01', 'début du mois prochain', 'mardi'],
  ['2026-12-08', 'mardi en huit'],
  ['2026-11-27', 'demain matin', 'demain dans la journée'],
  ['2026-10-01', 'le mois dernier', 'le mois passé'],
  ['2027-02-28', 'fin février', 'fin février 2027', '28 février'],
  ['2026-10-28', 'entre le 5 et le 28 octobre', 'du 20 au 28 octobre', 'vue le 28/10/2026 à la mairie'],
  ['2026-11-01', 'entre septembre et novembre, je n’ai pas noté les jours', 'oralement, début novembre'],
  ['2027-02-01', 'le conseil de février, je crois que c’est avant les vacances', 'en janvier et février'],
  ['2026-12-17', 'dans trois semaines, je crois'],
  ['2026-12-18', 'fin novembre, non, plutôt le 18 décembre'],
  ['2027-01-14', 'le jeudi 14 janvier', 'jeudi 14 janvier 2027 à 14 h'],
  ['2026-11-30', 'd’ici la fin du mois', 'fin du mois'],
  [null, 'bientôt', 'un jour', 'quand ce sera prêt', '31/02/2027', 'le 45'],
];

const YES_NO: Ways = [
  [
    true,
    'oui',
    'Oui',
    'OUI',
    'oui bien sûr',
    'oui, tout à fait',
    'tout à fait',
    'ouais',
    'absolument',
    'bien sûr',
    'évidemment',
    'exact',
    'c’est le cas',
    'en effet',
    'oui depuis 2019',
    'affirmatif',
    'certainement',
    'oui !',
    'je le suis',
    'plutôt oui',
    'vrai',
    'o',
    'c’est ça',
    'ok',
    'exactement',
  ],
  [
    false,
    'non',
    'Non',
    'NON',
    'non pas encore',
    'pas encore',
    'pas du tout',
    'jamais',
    'non, désolé',
    'nan',
    'pas vraiment',
    'pas pour l’instant',
    'aucunement',
    'négatif',
    'plutôt non',
    'faux',
    'n',
    'toujours pas',
    'pas à ce jour',
    'non !',
    'nullement',
    'pas que je sache',
  ],
  [true, 'bien entendu', 'c’est correct', 'y'],
  [false, 'c’est pas le cas', 'sûrement pas', 'bien sûr que non', 'franchement pas'],
  [null, 'peut-être', 'ça dépend', 'à moitié', 'je crois'],
];

const UNKNOWN = [
  'je donne ma langue au chat',
  'joker',
  'je vois pas',
  'je peux pas répondre',
  'je n’ai pas l’info',
  'aucune info',
  'pas encore défini',
  'à vérifier',
  'à demander à mon chef',
  'faut que je demande',
  'il faudrait que je regarde',
  'je reviendrai dessus',
  'plus tard',
  'on en reparlera',
  'on y réfléchit',
  'en réflexion',
  'honnêtement je sais pas',
  'franchement aucune idée',
  'bof',
  'c’est compliqué',
  'idk',
  'jsp',
  'jsp.',
  'JSP',
  'je ne sais pas',
  'je sais pas',
  'Je ne sais pas encore',
  'je sais pas trop',
  'je ne sais pas trop',
  'sais pas',
  'aucune idée',
  'Aucune idée.',
  'à voir',
  'A voir',
  'on ne sait pas',
  'nous ne savons pas',
  'nous ne savons pas encore',
  'pas la moindre idée',
  'je n’en ai aucune idée',
  'à définir',
  'à déterminer',
  'bonne question',
  'je l’ignore',
  'on verra',
  'nsp',
  '???',
  'je n’en sais rien',
  'je ne sais plus',
  'euh je sais pas',
  'ben je sais pas',
  'difficile à dire',
  'c’est à voir',
  'à voir plus tard',
  'à préciser',
  'je verrai',
  'pas d’idée',
  'on ne sait pas bien',
  'Je ne sais pas encore, je n’ai pas fait le calcul',
  'aucune idée, il faudrait demander au service financier',
  'alors là, je saurais pas vous dire, personne ne compte',
  'on ne sait pas, j’attends la réponse de la direction',
];
const ANSWERS = [
  'Marseille',
  'aucune donnée personnelle',
  'à voir le nombre d’appels, ils souffrent',
  'je ne sais pas compter sur eux pour répondre à temps aux familles du canton',
  'oui',
  'non',
  'passer de onze appels à un',
  'aucun',
  'Je sais que 300 familles attendent',
  'retour à domicile',
  'je vais voir mon directeur jeudi',
  'on va vérifier les cas bizarres',
  'je vais chercher trois familles pour un essai',
  'sans réponse pendant trois mois',
  'en discussion avec la préfecture',
  'je vois pas les familles',
  'Quoi de neuf, docteur',
  'pourquoi pas ?',
  'inconnu',
  'Je ne sais pas trop, disons 300 étudiants',
  'aucune idée du nombre exact, les familles seules surtout',
  'on ne sait pas qui appeler, alors on renonce',
  'ils ne savent pas, ils n’ont jamais entendu parler de nous',
];

describe.each([
  ['a number', 'probleme.ampleur.nombre', NUMBERS],
  ['a number in a sentence', 'probleme.ampleur.nombre', SENTENCES],
  ['a part', 'porteur.temps_pct', SHARES],
  ['a day', 'date_maj', DATES],
  ['a yes or a no', 'porteur.agent_public', YES_NO],
] as const)('%s', (_, path, ways) => {
  it.each(ways.flatMap(([expected, ...said]) => said.map((way) => [way, expected] as const)))('%s', (way, expected) => {
    expect(read(path, way)).toBe(expected);
  });
});

describe('said of one kind of question', () => {
  it.each([
    ['portage.prochain_comite', 'fin mai', '2027-05-31'],
    ['portage.prochain_comite', '10 juin', '2027-06-10'],
    ['probleme.preuves[].date', '10 juin', '2026-06-10'],
    ['probleme.preuves[].date', 'décembre', '2025-12-01'],
    ['date_maj', 'dans un an et demi', '2028-05-26'],
    ['date_maj', 'le trente mars', '2027-03-30'],
    ['probleme.ampleur.nombre', '6.000', 6000],
    ['probleme.ampleur.nombre', 'un demi-million', 500_000],
    ['porteur.temps_pct', 'un jour et demi par semaine', 30],
    ['porteur.temps_pct', 'mercredi matin', 10],
    ['risques.impact.niveau', 'pas bien grave', 'faible'],
    ['porteur.temps_pct', '1/2 journée par semaine', 10],
    ['porteur.temps_pct', 'une semaine par mois', 25],
    ['porteur.temps_pct', '35h', 100],
    ['probleme.ampleur.part_pct', 'quatre cinquièmes', 80],
    ['equipe.coach.jours_par_semaine', 'une demi-journée', 0.5],
    ['equipe.coach.jours_par_semaine', 'un jour et demi', 1.5],
    ['porteur.agent_public', 'fonctionnaire', true],
    ['porteur.agent_public', 'absolument pas', false],
    ['porteur.agent_public', 'bien sûr que non', false],
    ['porteur.agent_public', 'je crois que oui', true],
    ['portage.autonomie.contacts_libres', 'aucun souci', true],
    ['porteur.courriel', 'samira.colin(at)ville.fr', 'samira.colin@ville.fr'],
    ['porteur.courriel', 'c’est samira.colin@ ville.fr', 'samira.colin@ville.fr'],
    ['probleme.ampleur.periode', 'tous les ans', 'annee'],
    ['probleme.ampleur.periode', 'mensuel', 'mois'],
    ['probleme.tendance', 'ça empire', 'hausse'],
    ['probleme.tendance', 'je dirais stable', 'stable'],
    ['risques.impact.niveau', 'plutôt fort', 'eleve'],
  ] as const)('%s: %s', (path, text, expected) => {
    expect(read(path, text)).toBe(expected);
  });

  it.each([
    ['porteur.agent_public', 'je suis en CDI dans une association'],
    ['porteur.courriel', 'paul mercier@justice.fr'],
    ['probleme.ampleur.nombre', 'un tiers'],
    ['probleme.tendance', 'pas en hausse'],
    ['probleme.tendance', 'en hausse ou stable'],
  ] as const)('%s is asked again after: %s', (path, text) => {
    expect(readSpoken(fieldAt(path) as Field, text, TODAY).ok).toBe(false);
  });
});

describe('not knowing', () => {
  it.each([...new Set(UNKNOWN)])('%s', (way) => {
    expect(commandOf(way)).toBe('unknown');
  });
  it.each(ANSWERS)('is not: %s', (answer) => {
    expect(commandOf(answer)).toBeNull();
  });
  it.each([
    ['retour', 'back'],
    ['revenir en arrière', 'back'],
    ['je me suis trompée', 'back'],
    ['on saute', 'pass'],
    ['suivante', 'pass'],
    ['exemple ?', 'help'],
    ['hein ?', 'help'],
    ['j’ai pas compris', 'help'],
    ['vous pouvez reformuler ?', 'help'],
    ['exit', 'quit'],
    ['je m’arrête là', 'quit'],
    ['je ne comprends pas', 'help'],
    ['je ne comprends pas la question', 'help'],
    ['pourquoi ?', 'help'],
    ['suivant', 'pass'],
  ])('%s', (way, command) => {
    expect(commandOf(way.replace(' ?', ''))).toBe(command);
  });
});

it('three hundred ways at least', () => {
  const ways = [NUMBERS, SHARES, DATES, YES_NO].flatMap((all) => all.flatMap(([, ...said]) => said));
  expect(new Set([...ways, ...UNKNOWN]).size).toBeGreaterThanOrEqual(300);
});

describe('an address, among what is said around it', () => {
  it.each([
    ['Alors c’est sylvie.garnier@sarthe.example, c’est celui du travail.', 'sylvie.garnier@sarthe.example'],
    ['courriel : m.roux@mairie.example', 'm.roux@mairie.example'],
    ['<a.b@c.example>', 'a.b@c.example'],
    ['l.martin@a.example ou lucie.martin@b.example', null],
    ['je n’en ai pas', null],
  ])('« %s »', (text, address) => {
    expect(read('porteur.courriel', text)).toBe(address);
  });

  it('of a page', () => {
    expect(read('adresse', 'C’est ici : https://relais.example/accueil.')).toBe('https://relais.example/accueil');
  });
});

describe('a year, as it is said', () => {
  it.each([
    ['2024', 2024],
    ['en 2024', 2024],
    ['depuis deux ou trois ans, donc 2023 ou 2024', 2024],
    ['bah cette année', 2026],
    ['l’année en cours', 2026],
    ['l’an dernier', 2025],
    ['l’année dernière', 2025],
    ['les chiffres de 2025 je crois', 2025],
  ])('« %s »', (text, year) => {
    expect(read('probleme.ampleur.annee', text)).toBe(year);
  });

  it.each(['jamais', 'en 12', 'bientôt'])('« %s » is none', (text) => {
    expect(read('probleme.ampleur.annee', text)).toBeNull();
  });
});

describe('short forms, as terse people write them', () => {
  it.each([
    ['porteur.temps_pct', '0,5 ETP', 50],
    ['porteur.temps_pct', '1 ETP', 100],
    ['porteur.temps_pct', 'un demi ETP', 50],
    ['porteur.temps_pct', '½', 50],
    ['porteur.temps_pct', 'mi-tps', 50],
    ['probleme.ampleur.nombre', '40/mois', 40],
    ['probleme.ampleur.nombre', '480/an', 480],
    ['probleme.ampleur.nombre', 'env. 40', 40],
    ['portage.prochain_comite', '15/12', '2026-12-15'],
    ['portage.prochain_comite', '31/3', '2027-03-31'],
    ['portage.prochain_comite', '03/2027', '2027-03-01'],
    ['portage.prochain_comite', 'fin 03/2027', '2027-03-31'],
    ['portage.prochain_comite', '15 j', '2026-12-11'],
    ['portage.prochain_comite', 'sous 15 j', '2026-12-11'],
    ['portage.prochain_comite', '6 mois', '2027-05-26'],
  ])('%s: « %s »', (path, text, value) => {
    expect(read(path, text)).toBe(value);
  });

  it.each([
    ['probleme.ampleur.nombre', 'un peu'],
    ['portage.prochain_comite', '13/13'],
    ['portage.prochain_comite', '99/99'],
  ])('%s: « %s » is none', (path, text) => {
    expect(read(path, text)).toBeNull();
  });
});

describe('as still others say it', () => {
  it.each([
    ['probleme.ampleur.nombre', 'quelque 800 allocataires', 800],
    ['probleme.ampleur.nombre', 'environs 450 lyceens', 450],
    ['probleme.ampleur.nombre', 'aux alentours de 350', 350],
    ['probleme.ampleur.nombre', 'aux environs de 350', 350],
    ['probleme.ampleur.nombre', 'j’en compte 47', 47],
    ['probleme.ampleur.nombre', '500/600', 550],
    ['probleme.ampleur.nombre', '300 gamins de 6 à 11 ans', 300],
    ['probleme.ampleur.nombre', '27 communes sur les 31 du canton', 27],
    ['usagers.cibles[].effectif', 'une paire de familles', 2],
    ['usagers.cibles[].effectif', 'absolument personne', 0],
    ['usagers.cibles[].effectif', 'y’en a pas', 0],
    ['usagers.cibles[].effectif', 'il n’y en a aucun', 0],
    ['usagers.cibles[].effectif', 'que dalle', 0],
    ['probleme.ampleur.part_pct', 'les trois cinquièmes', 60],
    ['porteur.temps_pct', '4/5e', 80],
    ['porteur.temps_pct', '4/5ème', 80],
    ['porteur.temps_pct', 'quasi à plein temps', 100],
    ['porteur.temps_pct', 'une petite journée par semaine', 20],
    ['portage.prochain_comite', 'T2 2027 !', '2027-04-01'],
    ['portage.prochain_comite', 'premier semestre 2027\u00a0!', '2027-01-01'],
    ['portage.prochain_comite', 'dans un mois et demi …', '2027-01-10'],
    ['portage.prochain_comite', 'lundi en huit ;', '2026-12-07'],
    ['portage.prochain_comite', '(T2 2027)', '2027-04-01'],
    ['portage.prochain_comite', '1er trim. 2027', '2027-01-01'],
    ['portage.prochain_comite', 'pas avant février', '2027-02-01'],
    ['portage.prochain_comite', 'après les fêtes', '2026-12-26'],
    ['porteur.agent_public', 'ouep', true],
    ['porteur.agent_public', 'et comment !', true],
    ['porteur.agent_public', 'que nenni', false],
    ['porteur.agent_public', 'ça non', false],
    ['porteur.agent_public', 'bof non', false],
    ['deploiement.premiers_utilisateurs[].joignable', 'elles le sont', true],
    ['deploiement.premiers_utilisateurs[].joignable', 'elles ne le sont pas', false],
    ['probleme.tendance', 'en augmentation', 'hausse'],
    ['probleme.tendance', 'ça bouge pas', 'stable'],
  ])('%s: %s', (path, text, expected) => {
    expect(read(path, text)).toBe(expected);
  });

  it.each([
    ['probleme.ampleur.nombre', 'les 18-25 ans'],
    ['probleme.ampleur.nombre', '8 mois d’attente'],
    ['probleme.ampleur.nombre', '150 euros par mois'],
    ['probleme.ampleur.nombre', 'un de mes collègues les compte'],
    ['usagers.cibles[].effectif', 'personne ne les compte'],
    ['usagers.cibles[].effectif', 'rien ne le dit'],
    ['porteur.temps_pct', '35 ans de service'],
    ['portage.prochain_comite', '18 rue du 4 septembre'],
    ['probleme.ampleur.annee', 'article 2021'],
    ['porteur.agent_public', 'non-titulaire'],
    ['porteur.agent_public', 'non mais oui quand même un peu'],
    ['risques.impact.niveau', 'moyen, voire fort'],
  ])('no answer to %s: %s', (path, text) => {
    expect(read(path, text)).toBeNull();
  });

  it.each([
    [
      'unknown',
      'franchement aucune',
      'mystère et boule de gomme',
      'je ne saurais dire',
      'on n’a pas encore regardé',
      'ça, je l’ignore',
    ],
    ['back', 'reviens en arrière', 'oups je me suis trompé'],
  ])('%s', (command, ...ways) => {
    expect(ways.filter((way) => commandOf(way) !== command)).toEqual([]);
  });
});
