/** What is told in a sentence, as people said it in trials: names of services, first users, backers, groups, signs. */
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/french/shorthand.ts';
import { quantities } from '../../src/text/quantities.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { isUndecidedName, serviceNameIn } from '../../src/text/told/service-name.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';
import { soonIn } from '../../src/text/told/soon.ts';

describe('the name of a service, told in a sentence', () => {
  it.each([
    ['Euh, Mon PAI', 'Mon PAI'],
    ['Il s’appelle provisoirement « Aidants Payés ».', 'Aidants Payés'],
    ['On n’a pas encore trouvé, enfin moi je dis Mon Récépissé Express mais c’est provisoire', 'Mon Récépissé Express'],
    ['On l’appellerait Relais Aidants je pense', 'Relais Aidants'],
    ['Le nom serait Voirie Express, mais à valider', 'Voirie Express'],
    ['pour l’instant on dit "cap emploi jeunes" entre nous', 'cap emploi jeunes'],
    ['Nous voulons le nommer Trésor de Papier', 'Trésor de Papier'],
    ['guichet minute, on changera plus tard', 'Guichet minute'],
    ['Relais Familles pour l’instant', 'Relais Familles'],
    ['Coup de Pouce (nom provisoire)', 'Coup de Pouce'],
    ['bah disons ClairRoute', 'ClairRoute'],
    ['Le Fil, mais c’est provisoire', 'Le Fil'],
    ['ben on avait pensé à Place au Port', 'Place au Port'],
    ['on est partis sur Cantine Claire', 'Cantine Claire'],
    ['nous songions à Mon Casier', 'Mon Casier'],
    ['je l’ai baptisé Passe-Gué', 'Passe-Gué'],
    ['les gars l’ont surnommé Le Phare', 'Le Phare'],
    ['Je n’ai pas encore de vrai nom, peut-être Repas Retrouvé.', 'Repas Retrouvé'],
    ['On n’a pas de nom pour l’instant, disons Alerte Berges', 'Alerte Berges'],
    ['aucune idée, Passerelle peut-être', 'Passerelle'],
    ['Table ouverte, c’est un peu bête mais bon', 'Table ouverte'],
    ['Pas trouvé mieux que Carnet Bleu', 'Carnet Bleu'],
    ['nom de code : Dauphin', 'Dauphin'],
    ['pour le moment, Ma Récolte', 'Ma Récolte'],
    ['Ma Récolte (ou Récolto)', 'Ma Récolte'],
    ['notre service s’appelle Tribunal Clair.', 'Tribunal Clair'],
  ])('« %s »', (text, name) => {
    expect(serviceNameIn(text)).toBe(name);
  });

  it.each([
    'Relais',
    'Signalement Panneaux 37',
    'Mon récépissé express',
    'aucune idée pour le moment, on verra bien',
    'Je ne sais pas du tout.',
    'sans nom',
    'aucun nom',
    'J’hésite entre Midi et Relais',
    'on y pense encore',
    'on a pensé à un nom court',
    'On se parle',
    'je ne sais pas, quelque chose avec le mot route dedans',
    'un nom court et que tout le monde comprend',
  ])('« %s » tells none', (text) => {
    expect(serviceNameIn(text)).toBeNull();
  });
});

describe('who tries first', () => {
  it.each([
    [
      'Le collège Jean-Moulin, parce que la principale est d’accord et que les parents attendent',
      { why: 'la principale est d’accord et les parents attendent' },
    ],
    ['mme garnier et ses 4 collègues, elles le réclament', { why: 'elles le réclament' }],
    ['Deux classes du collège, elles sont partantes', { who: 'Deux classes du collège', why: 'elles sont partantes' }],
    ['Les 9 remplaçants et 4 secrétaires de l’académie', { count: 13 }],
    ['les 7 familles de ma commune, elles ont galéré', { who: 'les 7 familles de ma commune', count: 7 }],
    [
      'alors je pense à une vingtaine, des étudiants de la fac d’à côté, ceux que le service nous envoie, à Palaiseau',
      { who: 'une vingtaine d’étudiants de la fac d’à côté', count: 20 },
    ],
    [
      'On commencerait avec les mamans des Makes, une quinzaine, à partir de février, avec deux collègues.',
      { who: 'les mamans des Makes', count: 15 },
    ],
    ['On démarre avec les pêcheurs de Loctudy, une dizaine, en mars.', { who: 'les pêcheurs de Loctudy', count: 10 }],
    [
      'Les 18 adhérents du rucher, parce qu’ils ont eu la loque et qu’ils ne veulent pas revivre ça.',
      { who: 'Les 18 adhérents du rucher', count: 18, why: 'ils ont eu la loque et ils ne veulent pas revivre ça' },
    ],
    ['Les artisans de l’autre rive, une centaine.', { who: 'Les artisans de l’autre rive', count: 100 }],
    ['Une dizaine, des maires du canton', { who: 'Une dizaine de maires du canton', count: 10 }],
    [
      'Vingt-cinq aidants accompagnés par la Maison des aidants de Rouen essaieront le service en premier.',
      { who: 'Vingt-cinq aidants accompagnés par la Maison des aidants de Rouen', count: 25 },
    ],
    ['Douze bergers du Queyras testeront dès juin', { who: 'Douze bergers du Queyras', count: 12 }],
    [
      'On démarre à Vannes avec sept parents de l’association Grandir, ils veulent une réponse avant la rentrée',
      {
        who: 'sept parents de l’association Grandir',
        count: 7,
        place: 'Vannes',
        why: 'ils veulent une réponse avant la rentrée',
      },
    ],
    [
      'Ben on commencerait par le centre social de Roubaix. Disons une quinzaine de mères, celles qui ont déjà relancé.',
      { who: 'une quinzaine de mères', count: 15, place: 'Roubaix' },
    ],
    [
      '4 greffières du tribunal de Caen, elles n’en peuvent plus de ressaisir',
      { count: 4, why: 'elles n’en peuvent plus de ressaisir' },
    ],
  ])('« %s »', (text, expected) => {
    expect(firstUsersIn(text)).toMatchObject(expected);
  });
});

it('of several groups, a number that counts one of them counts nothing', () => {
  expect(firstUsersIn('les pompes funèbres du bourg et 2 collègues')?.count).toBeUndefined();
});

describe('who backs, who fears', () => {
  it.each([
    [
      'La médecin conseillère du rectorat, le docteur Vasseur, me soutient à fond. Le service informatique, ils ont un peu peur pour les données, et je les comprends.',
      { name: 'docteur Vasseur', opponent: { who: 'service informatique', fear: 'pour les données' } },
    ],
    ['directeur DDT M. Castaing ok, me donne 1 agent', { name: 'M. Castaing', role: 'directeur DDT' }],
    [
      'ma directrice nous donne 2 jours par mois, la DSI râle',
      { role: 'directrice', opponent: { who: 'DSI', fear: '' } },
    ],
    [
      'le maire m bernard roussel il dis oui, la préfecture est contre',
      { role: 'maire m bernard roussel', opponent: { who: 'préfecture', fear: '' } },
    ],
    ['sponsor Anne Perrin DGA infra, 2 jrs par mois', { name: 'Anne Perrin', role: 'DGA infra' }],
    ['le conseil finance 15 000 €, le président l’a voté le 4 novembre', { role: 'président' }],
    ['Ma directrice promet deux jours d’un médecin.', { role: 'directrice' }],
    ['Mon chef me donne une demi-journée par semaine.', { role: 'chef' }],
    ['Ma hiérarchie me soutient', { role: 'hiérarchie' }],
    ['le directeur adjoint va nous laisser un agent', { role: 'directeur adjoint' }],
    ['Les archives ont peur pour les registres', { opponent: { who: 'archives', fear: 'pour les registres' } }],
    [
      'Alors la secrétaire générale, madame Delorme, elle est plutôt pour. Après le bureau du séjour à la préfecture ça râle, ils ont peur de la fraude',
      {
        name: 'Mme Delorme',
        role: 'secrétaire générale',
        opponent: { who: 'bureau du séjour à la préfecture', fear: 'la fraude' },
      },
    ],
    [
      'Les techniciens du service prestations s’inquiètent d’une surcharge de travail et craignent d’être évalués sur les délais.',
      { opponent: { who: 'techniciens du service prestations', fear: 'une surcharge de travail' } },
    ],
    [
      'monsieur Perrin, mon chef de bureau, il est pour. Et ça embête un peu les agents de l’accueil, qui ont peur d’avoir la queue.',
      { name: 'M. Perrin', role: 'chef de bureau', opponent: { who: 'agents de l’accueil', fear: 'avoir la queue' } },
    ],
    ['Le directeur est partant. Les syndicats sont réticents.', { role: 'directeur', opponent: { who: 'syndicats' } }],
    ['La principale, madame Roy, me laisse mes lundis.', { name: 'Mme Roy', role: 'principale' }],
    ['Mon chef de pôle m’accorde un jour. La région hésite', { role: 'chef de pôle', opponent: { who: 'région' } }],
    ['ma cheffe de bureau ok. la dsi non', { role: 'cheffe de bureau', opponent: { who: 'dsi', fear: '' } }],
    ['Le directeur est d’accord, la DRH non', { role: 'directeur', opponent: { who: 'DRH', fear: '' } }],
    [
      'Le rectorat a peur du coût et les syndicats disent que c’est pas aux profs. Les maires sont contre',
      { opponent: { who: 'rectorat', fear: 'coût' }, others: [{ who: 'syndicats' }, { who: 'maires' }] },
    ],
    ['Le directeur nous soutient mais la DSI bloque', { role: 'directeur', opponent: { who: 'DSI' } }],
    ['le préfet soutient le projet, les maires se méfient', { role: 'préfet', opponent: { who: 'maires' } }],
    ['Le président est pour. Bercy exprime des réserves', { role: 'président', opponent: { who: 'Bercy' } }],
    [
      'Les pêcheurs trouvent qu’on leur vole leur quai',
      { opponent: { who: 'pêcheurs', fear: 'on leur vole leur quai' } },
    ],
    ['La DRH pense qu’on lui prend ses agents', { opponent: { who: 'DRH' } }],
    ['Le DGS pousse. La DSI traîne des pieds.', { role: 'DGS', opponent: { who: 'DSI' } }],
  ])('« %s »', (text, expected) => {
    expect(backersIn(text)).toMatchObject(expected);
  });
});

describe('a group keeps what tells it from a larger one', () => {
  it.each([
    [
      'surtout les mères seules de plus de 3 enfants, une centaine',
      { name: 'mères seules de plus de 3 enfants', count: 100 },
    ],
    ['les jeunes de 16 à 25 ans, 1 400 en Mayenne', { name: 'jeunes de 16 à 25 ans', count: 1400 }],
    [
      'les veufs et veuves de plus de 70 ans, 1900 personnes',
      { name: 'veufs et veuves de plus de 70 ans', count: 1900 },
    ],
    ['les entreprises de moins de dix salariés du BTP', { name: 'entreprises de moins de dix salariés du BTP' }],
    [
      'Les personnes dont le dossier est incomplet, environ 3 300. Elles perdent leur aide',
      { name: 'personnes dont le dossier est incomplet', count: 3300 },
    ],
    ['Les 3 300 personnes au dossier incomplet.', { name: 'personnes au dossier incomplet', count: 3300 }],
    ['Ceux qui vivent seuls : plus d’allocation pendant deux mois', { name: 'ceux qui vivent seuls' }],
    ['les familles qui enterrent un proche, elles attendent 3 jours', { name: 'familles qui enterrent un proche' }],
    ['les familles qui font 200 bornes et qu’on refuse', { name: 'familles qui font 200 bornes' }],
    [
      'Les aidants salariés à temps partiel, environ 150 personnes, sont les plus touchés.',
      { name: 'aidants salariés à temps partiel', count: 150 },
    ],
    ['Les personnes âgées à domicile, 3 000', { name: 'personnes âgées à domicile', count: 3000 }],
    ['Les jeunes sans emploi, surtout l’hiver', { name: 'jeunes sans emploi' }],
    ['Les parents en situation de handicap attendent', { name: 'parents en situation de handicap' }],
    ['les veuves sans permis du canton. elles ne sortent plus', { name: 'veuves sans permis' }],
    [
      'Surtout les sourds et les malentendants, on doit être 900 dans le département.',
      { name: 'sourds et malentendants', count: 900 },
    ],
    [
      'Oh les jeunes parents surtout, et les grands-parents avec une petite retraite',
      { name: 'jeunes parents et grands-parents avec une petite retraite' },
    ],
    ['Les éleveurs en perdent le sommeil', { name: 'éleveurs' }],
    ['Les patients qui perdent leur place', { name: 'patients' }],
    [
      'Surtout les enfants de parents séparés ou qui viennent d’arriver, je dirais une quinzaine, ils ne mangent rien',
      { name: 'enfants de parents séparés ou qui viennent d’arriver', count: 15 },
    ],
    ['Les personnes qui vivent seules, à vue de nez 250', { name: 'personnes qui vivent seules', count: 250 }],
    ['Les agents de guichet et ça use tout le monde', { name: 'agents de guichet' }],
  ])('« %s »', (text, expected) => {
    expect(groupIn(text)).toMatchObject(expected);
  });
});

it.each(['Un tiers renvoie en retard, leurs enfants ne mangent plus.', 'Certains perdent deux jours.'])(
  'a share of nobody is no group: %s',
  (text) => {
    expect(groupIn(text)).toBeNull();
  },
);

describe('how somebody knows', () => {
  it.each([
    ['j’ai compté dans mon cahier à la rentrée 2025', { source: 'cahier à la rentrée 2025', year: 2025 }],
    ['j’ai appelé 9 mairies, le chiffre c’est l’Insee 2023', { met: 9, source: 'l’Insee 2023', year: 2023 }],
    ['tableau de bord du service, extraction du 3 novembre 2026', { source: 'tableau de bord du service' }],
    ['5 collègues et 7 familles me l’ont dit', { met: 12, whom: '5 collègues, 7 familles', type: 'entretien' }],
    ['J’ai passé 14 appels aux gens.', { met: 14, type: 'entretien' }],
    [
      'J’ai compté dans le registre du courrier et vu 10 agriculteurs, 4 maires.',
      { met: 14, whom: '10 agriculteurs, 4 maires', source: 'le registre du courrier' },
    ],
    [
      'Le logiciel compte 3 dossiers incomplets sur 10. J’ai appelé 14 personnes.',
      { met: 14, sentence: 'J’ai appelé 14 personnes.' },
    ],
    ['j’ai parle à 6 lycéens. le chiffre vient du rectorat', { met: 6, whom: '6 lycéens', source: 'rectorat' }],
    [
      'J’ai rencontré deux associations et suivi quatre éboueurs dans leur tournée.',
      { met: 4, whom: 'deux associations, quatre éboueurs' },
    ],
    [
      'J’en ai causé avec une douzaine de voisins depuis l’été, et trois facteurs.',
      { met: 15, whom: 'une douzaine de voisins, trois facteurs' },
    ],
    ['On a interrogé 5 communes', { met: 5, whom: '5 communes' }],
    ['Nous avons appelé deux fois la mairie et rencontré neuf familles', { met: 9, whom: 'neuf familles' }],
    ['12 entretiens menés en mars', { met: 12 }],
  ])('« %s »', (text, expected) => {
    expect(evidenceIn(text, '2026-11-26')).toMatchObject(expected);
  });

  it('oneself is no source that anybody can look at', () => {
    expect(evidenceIn('d’après mon expérience, les chiffres ne sont pas bons', '2026-11-26')?.source).toBeUndefined();
  });
});

describe('what is said about a sign is no sign', () => {
  it.each([
    [
      'Bah d’abord moins de files, l’agent d’accueil nous le dirait, et puis moins de dossiers rendus, et davantage de parents au rendez-vous, ça je le verrais !',
      ['moins de files', 'moins de dossiers rendus', 'davantage de parents au rendez-vous'],
    ],
    [
      'Six veuves sur dix ont leur pension à temps, la caisse répond en dix jours et aucune réversion n’est oubliée.',
      [
        'Six veuves sur dix ont leur pension à temps',
        'la caisse répond en dix jours',
        'aucune réversion n’est oubliée',
      ],
    ],
    [
      '40 badges rendus, moins d’appels le lundi, délai sous 3 jours',
      ['40 badges rendus', 'moins d’appels le lundi', 'délai sous 3 jours'],
    ],
    [
      'Je verrai plus de passages le lundi, l’intendante aura moins de dossiers, et une ou deux familles m’appelleront.',
      ['plus de passages le lundi', 'l’intendante aura moins de dossiers', 'une ou deux familles m’appelleront'],
    ],
    [
      'On verra moins de monde au guichet, les agents souffleront et on recevra des mercis',
      ['moins de monde au guichet', 'les agents souffleront', 'on recevra des mercis'],
    ],
  ])('« %s »', (text, signs) => {
    expect(signsIn(text).map((sign) => sign.text)).toEqual(signs);
  });
});

describe('a sign counts people, and nothing else', () => {
  it.each([
    ['Le nombre d’appels au 3646 a diminué d’un tiers', undefined],
    ['Au moins quinze des vingt-cinq aidants connaissent la date', undefined],
    ['Huit sur dix des parents le disent', undefined],
    ['Dix aidants appelés le disent', 10],
    ['Huit familles ont leur réponse', undefined],
    ['40 dossiers clos en un mois', undefined],
  ])('« %s »', (text, count) => {
    expect(signsIn(`${text}\nMoins de courriers au guichet\nMoins de relances le lundi`)[0]?.count).toBe(count);
  });
});

describe('a figure that begins a sign is no bullet', () => {
  it('three sentences are three signs, « aucune » too', () => {
    const signs = signsIn(
      'Huit familles ont leur pension. La caisse répond en dix jours. Aucune réversion n’est oubliée.',
    );
    expect(signs.map(({ text }) => text)).toHaveLength(3);
  });

  it('« 2/mois perdus »', () => {
    const signs = signsIn('2/mois perdus au lieu de 40 ; délai de 5 jours tenu ; relances divisées par 2');
    expect(signs.map(({ text }) => text).join(' ')).toContain('2/mois perdus');
  });
});

describe('numbers as they are said of a month or a year', () => {
  it.each([
    ['une bonne centaine par mois, peut-être 150', [100]],
    ['une petite centaine de dossiers', [100]],
    ['mettons 80 par an', [80]],
    ['40 signalements/mois, perdus', [40]],
    ['perdus : 2/mois', [2]],
    ['vingt par jour', [20]],
    ['appelez le 3646', []],
    ['au 3646 on attend', []],
    ['on passe au 119 pour les enfants', []],
    ['quinze des vingt-cinq aidants', []],
    ['vingt-cinq aidants', [25]],
  ])('« %s »', (text, values) => {
    expect(quantities(text).flatMap(({ kind, value }) => (kind === 'count' ? [value] : []))).toEqual(values);
  });
});

describe('how many, how often: of two figures, the one that comes back', () => {
  it.each([
    [
      '3 dossiers ratés sur 7, dans ma mairie de 800 habitants',
      { share: 42.9, unit: 'dossiers ratés', outOf: '3 sur 7' },
    ],
    [
      'dans notre commune de 2 300 habitants, une vingtaine de familles attend',
      { count: 20, unit: 'familles', isRough: true },
    ],
    ['un bénéficiaire sur trois n’a pas eu d’aide, soit 1 200 personnes', { count: 1200, unit: 'personnes' }],
    [
      'les familles n’arrivent pas à nous joindre, 3 appels sur 4 dans le vide. À peu près 250 visites par semaine',
      { share: 75, unit: 'appels', outOf: '3 sur 4' },
    ],
    [
      '30 % des élèves sont en section bilingue, 400 familles par an renoncent',
      { count: 400, unit: 'familles', period: 'annee' },
    ],
    ['420 fois par an, on nous demande si c’est un cours d’eau', { count: 420, unit: 'fois', period: 'annee' }],
    ['120 communes, 40 signalements/mois, se perdent.', { count: 40, unit: 'signalements', period: 'mois' }],
    ['Dans 34 communes, 2 300 aidants attendent chaque mois', { count: 2300, unit: 'aidants', period: 'mois' }],
    ['On reçoit 1 400 dossiers par an dans 30 sous-préfectures', { count: 1400, unit: 'dossiers', period: 'annee' }],
    [
      'Chaque année, 85 000 familles paient, et 12 communes aident',
      { count: 85_000, unit: 'familles', period: 'annee' },
    ],
    [
      'On nous signale une douzaine de trous ou de plaques cassées par mois',
      { count: 12, unit: 'trous ou plaques cassées', period: 'mois', isRough: true },
    ],
    [
      'Les locataires arrivent trop tard. On en voit une trentaine par semaine',
      { count: 30, unit: 'locataires', period: 'semaine', isRough: true },
    ],
    [
      'Bateaux abandonnés dans les ports et les rias. 430 dans le Finistère. 60 de plus tous les ans.',
      { count: 430, unit: 'bateaux abandonnés' },
    ],
    ['Les agents ressaisissent tout. 30 par jour.', null],
    ['85000 familles par an paient trop', { count: 85_000, unit: 'familles', period: 'annee' }],
    ['Le courrier part de 35000 Rennes et 12000 éleveurs attendent', { count: 12_000, unit: 'éleveurs' }],
    ['Un patient sur quatre attend', { share: 25, unit: 'patients' }],
    ['Une mère sur deux ne reçoit pas sa pension', { share: 50, unit: 'mères' }],
    ['5 à 6000 marins attendent', { count: 5500, unit: 'marins', isRough: true }],
    ['Entre 3 et 4 mille personnes', { count: 3500, unit: 'personnes', isRough: true }],
  ])('« %s »', (text, expected) => {
    expect(sizeIn(text)).toEqual(expected);
  });
});

describe('before and after, told in one breath', () => {
  it.each([
    [
      'Aujourd’hui le maire rappelle trois fois. Demain il suit en ligne.',
      { before: 'Le maire rappelle trois fois', after: 'Il suit en ligne.' },
    ],
    ['Avant : trois mois d’attente. Après : dix jours', { before: 'Trois mois d’attente.', after: 'Dix jours' }],
    [
      'Les agents ressaisissent tout, demain ils cliquent une fois',
      { before: 'Les agents ressaisissent tout', after: 'Ils cliquent une fois' },
    ],
    [
      'Elle attend Noël. Avec nous elle sait en deux jours.',
      { before: 'Elle attend Noël', after: 'Avec nous elle sait en deux jours.' },
    ],
  ])('« %s »', (text, expected) => {
    const told = beforeAfterIn(text);
    expect(told && { before: told.before.replace(/\.$/, ''), after: told.after.replace(/\.$/, '') }).toEqual({
      before: expected.before.replace(/\.$/, ''),
      after: expected.after.replace(/\.$/, ''),
    });
  });

  it.each(['Tout changera', 'Elle attend après le facteur', 'Demain, plus de file d’attente'])(
    '« %s » is one',
    (text) => {
      expect(beforeAfterIn(text)).toBeNull();
    },
  );
});

describe('a number told after those it counts', () => {
  it.each([
    ['Les familles de nos élèves, à peu près deux mille trois cents, ne savent rien.', 2300, 'familles de nos élèves'],
    ['nos usagers, deux mille cinq cents environ, attendent', 2500, 'usagers'],
    ['les agents (trois cents) saisissent à la main', 300, 'agents'],
    ['Les parents, ils sont dans les quatre mille, perdent une journée', 4000, 'parents'],
    ['les aidants, une bonne centaine, attendent', 100, 'aidants'],
    ['Les élèves sont plus de deux mille à attendre', 2000, 'élèves'],
    ['Les bénévoles de nos clubs, environ 450, remplissent un dossier', 450, 'bénévoles de nos clubs'],
  ])('« %s »', (text, count, unit) => {
    expect(sizeIn(text)).toMatchObject({ count, unit });
  });

  it.each([
    'à peu près mille deux cents, ne savent rien',
    'deux mille trois cents, découvrent',
    'Les familles, depuis 2024, attendent',
    'Les agents, au bout de trois mois, renoncent',
    'Les maires, deux ou trois fois par an, écrivent',
  ])('« %s » counts nobody', (text) => {
    expect(sizeIn(text)).toBeNull();
  });
});

describe('what one receives is met by nobody', () => {
  it.each([
    ['J’ai rencontré onze familles et quatre transporteurs, et on a reçu 1140 appels', 15],
    ['J’ai vu onze familles en octobre et reçu 1140 appels', 11],
    ['On a écouté huit parents et lu 40 dossiers', 8],
  ])('« %s »', (text, met) => {
    expect(evidenceIn(text, '2026-11-27')).toMatchObject({ met });
  });
});

describe('a firm is no place', () => {
  it.each([
    ['Karim Benali, des Taxis Benali, avec quatorze conducteurs', undefined],
    ['Karim Benali, des Taxis Benali, à Loudun, avec quatorze conducteurs', 'Loudun'],
    ['Les bénévoles du Secours Populaire', undefined],
    ['Trois greffières de Nantes, volontaires', 'Nantes'],
  ])('« %s »', (text, place) => {
    expect(firstUsersIn(text)?.place).toBe(place);
  });
});

describe('what trials of November told', () => {
  const TODAY = '2026-11-27';

  it('a whole and its parts are counted once', () => {
    const text = 'J’ai rencontré quatre parents en octobre, deux mères et deux pères, et tous me l’ont dit.';
    expect(evidenceIn(text, TODAY)).toMatchObject({ met: 4, whom: 'quatre parents, deux mères, deux pères' });
    expect(evidenceIn('J’ai vu trois agents, deux maires et cinq familles.', TODAY)).toMatchObject({ met: 10 });
  });

  it.each([
    ['Le chiffre des 12 000 c’est mon chef qui le dit en réunion', 'mon chef'],
    ['les 300, c’est la directrice qui l’a compté', 'la directrice'],
    ['DDT 32, tableau 2025.', 'DDT 32, tableau 2025'],
    ['chiffre donné par la MDPH en 2025', 'MDPH'],
    ['La Ville avait fait une enquête aussi', 'une enquête'],
    ['l’article 12 du code du travail', undefined],
    ['Les chiffres de la DREES de 2024', 'la DREES'],
    ['le chiffre des 12 000 me fait peur', undefined],
  ])('the source of « %s »', (text, source) => {
    expect(evidenceIn(text, TODAY)?.source).toBe(source);
  });

  it.each([
    ['euh je sais pas trop, mon créneau peut etre ? ou rappel titre', 'Mon créneau'],
    ['Rappel titre, peut etre bien', 'Rappel titre'],
  ])('the name in « %s »', (text, name) => {
    expect(serviceNameIn(text)).toBe(name);
  });

  it.each([
    ['Surtout le parent qui garde les enfants, le plus souvent la mère', { name: 'parent qui garde les enfants' }],
    ['surtout ceux qui sont en intérim, ils sont peut-être 4 000 à attendre', { name: 'ceux qui sont en intérim' }],
    ['Je dirais les mamans solo, elles perdent leur boulot', { name: 'mamans solo' }],
    ['les retraités de la fonction publique ultra-marine', { name: 'retraités de la fonction publique ultra-marine' }],
    ['Plutôt les petits paysans, ceux de moins de 10 hectares', { name: 'petits paysans' }],
  ])('the group in « %s »', (text, group) => {
    expect(groupIn(text)).toMatchObject(group);
  });

  it.each([
    [
      'Une trentaine de parents de nos accueils de Créteil et de Vitry',
      'Une trentaine de parents de nos accueils de Créteil et de Vitry',
      'Créteil et Vitry',
    ],
    ['Huit agents, à Pau et à Tarbes', 'Huit agents', 'Pau et Tarbes'],
    ['Abattoir de Bressuire, vingt éleveurs. Ils réclament.', 'vingt éleveurs (Abattoir de Bressuire)', 'Bressuire'],
  ])('the first in « %s »', (text, who, place) => {
    expect(firstUsersIn(text)).toMatchObject({ who, place });
  });

  it('a function ends before the name of who has it', () => {
    expect(backersIn('mon chef de bureau monsieur Delcourt il est pour, il me laisse mes vendredis')).toMatchObject({
      name: 'M. Delcourt',
      role: 'chef de bureau',
    });
  });

  it('a share of those counted is no count of a sign; what was laughed is no sign', () => {
    const [first, second] = signsIn(
      'Sur trente parents du premier groupe, vingt ont déclaré. Moins de monde qui pleure au guichet lol. Et moins d’appels.',
    );
    expect(first).not.toHaveProperty('count');
    expect(second?.text).toBe('Moins de monde qui pleure au guichet');
  });
});

describe('a sign keeps its verb', () => {
  it('« je verrais moins de parents débouler »', () => {
    const [first] = signsIn('D’abord je verrais moins de parents débouler à l’infirmerie. Ensuite je soufflerais.');
    expect(first?.text).toBe('moins de parents qui déboulent à l’infirmerie');
  });
});

describe('an abbreviation ends no sentence that goes on', () => {
  it('« cette sem. j’appelle »', () => {
    expect(soonIn('Des volumes faux. Cette sem. j’appelle le syndicat.')).toEqual([
      'Cette sem. j’appelle le syndicat.',
    ]);
    expect(soonIn('Je le vois au max. Demain j’appelle.')).toEqual(['Demain j’appelle.']);
  });
});

describe('what six persons told, whom nobody had read', () => {
  it.each([
    [
      'Le préfet ne soutient pas. Le sous-préfet, M. Yves Aumont, lui, m’a promis deux vacataires.',
      'Yves Aumont',
      ['préfet'],
    ],
    ['Les collègues du CROSS sont ni pour ni contre.', undefined, undefined],
    [
      'La FDSEA est farouchement opposée. La chambre d’agriculture hésite.',
      undefined,
      ['FDSEA', 'chambre d’agriculture'],
    ],
    [
      'Les juges ont peur qu’on promette des délais, et le service informatique ne veut pas d’un outil à côté.',
      undefined,
      ['juges', 'service informatique'],
    ],
    ['Le syndicat FO a déjà dit non', undefined, ['syndicat FO']],
    ['mr Gildas Kerouedan, directeur adjoint, nous prête un bateau', 'Gildas Kerouedan', undefined],
    ['vétos inquiets', undefined, ['vétos']],
    ['Le syndicat trouve que c’est du flicage.', undefined, ['syndicat']],
    ['Les agents trouvent ça dangereux.', undefined, ['agents']],
    ['La DSI pense que c’est une perte de temps.', undefined, ['DSI']],
    ['Le chef de pôle juge que c’est trop tôt.', undefined, ['chef de pôle']],
    ['Les collègues estiment que ça va faire du travail en plus.', undefined, ['collègues']],
    ['Les élus pensent que c’est encore un site de plus.', undefined, ['élus']],
    ['Paul Bréhant, directeur, trouve que c’est une bonne idée.', 'Paul Bréhant', undefined],
    ['Odile Ramon, maire, pense que c’est utile.', 'Odile Ramon', undefined],
    ['Claire Lacour, préfète, juge que c’est le bon moment.', 'Claire Lacour', undefined],
    ['Luc Arnoux, proviseur, estime que ça vaut le coup.', 'Luc Arnoux', undefined],
    ['Mes collègues trouvent ça bien.', undefined, undefined],
  ])('who backs and who fears: « %s »', (text, name, fearful) => {
    const found = backersIn(text);
    expect(found?.name).toBe(name);
    const all = found === null ? [] : [found.opponent, ...(found.others ?? [])].flatMap((one) => one?.who ?? []);
    expect(all).toEqual(fearful ?? []);
  });

  it.each([
    [
      'Deux groupes :\n1. les collégiens de 4e-3e : 620 élèves\n2. leurs mères',
      { name: 'collégiens de 4e-3e', count: 620 },
    ],
    ['Trois catégories de gens : les saisonniers (120), les gérants', { name: 'saisonniers', count: 120 }],
    [
      'Les compagnes avec enfants, près de 400, et les parents âgés, une centaine',
      { name: 'compagnes avec enfants', count: 400 },
    ],
    [
      'Ce sont les enfants qui gèrent tout à distance, disons 350 familles',
      { name: 'enfants qui gèrent tout à distance', count: 350 },
    ],
    ['Les pêcheurs seuls à bord, une quinzaine', { name: 'pêcheurs seuls à bord', count: 15 }],
  ])('who suffers: « %s »', (text, expected) => {
    expect(groupIn(text)).toEqual(expected);
  });

  it.each([
    [
      'Ni les maires ni les préfets : 8 agents de la subdivision de Barcelonnette',
      '8 agents de la subdivision de Barcelonnette',
      8,
    ],
    ['9 familles et 2 établissements de Saint-Omer', '9 familles et 2 établissements de Saint-Omer', undefined],
    ['5 agriculteurs de Mirande dès janvier', '5 agriculteurs de Mirande', 5],
  ])('who begins: « %s »', (text, who, count) => {
    expect(firstUsersIn(text)).toMatchObject({ who, ...(count !== undefined && { count }) });
    expect(firstUsersIn(text)?.count).toBe(count);
  });

  it.each([
    [
      'Il y a un numéro de téléphone, mais personne ne décroche, et un formulaire papier. On arrête d’exiger l’avocat.',
      [{ name: 'Un numéro de téléphone', limit: 'Personne ne décroche' }, { name: 'Un formulaire papier' }],
      'On arrête d’exiger l’avocat',
    ],
    [
      'Yparéo fait l’appel mais ne transmet rien. on arete la feuille',
      [{ name: 'Yparéo', limit: 'Ne transmet rien' }],
      'On arete la feuille',
    ],
    ['Rien à ma connaissance', [], undefined],
    ['Je ne touche à aucune règle.', [], undefined],
    ['Règle levée : le carnet original', [], 'Le carnet original'],
    [
      '• Aujourd’hui : une fiche de liaison, des courriels\n• Existe : le cahier, illisible la nuit',
      [{ name: 'Une fiche de liaison' }, { name: 'Des courriels' }, { name: 'Le cahier', limit: 'Illisible la nuit' }],
      undefined,
    ],
  ])('what exists, what falls: « %s »', (text, solutions, rule) => {
    const found = existingIn(text);
    expect(found?.solutions ?? []).toEqual(solutions);
    expect(found?.rule).toBe(rule);
  });

  it.each([
    [
      'En juin, 200 aidants s’en servent et l’attente passe de 5 mois à 2.',
      { usage: '200 aidants s’en servent', effect: 'L’attente passe de 5 mois à 2', due: '2027-06-30' },
    ],
    ['Nous sommes 6 agents, ouverts de 8h à 12h.', null],
    ['Cela coûtera 40 000 euros.', null],
    ['On verra bien.', null],
    ['J’ai 54 ans et je suis greffière.', null],
  ])('the goal: « %s »', (text, expected) => {
    expect(goalIn(text, '2026-11-26')).toEqual(expected);
  });

  it('a number to call counts nothing', () => {
    expect(sizeIn('Le numéro 3114 sonne dans le vide.')).toBeNull();
  });

  it('what there is not is no source', () => {
    const text = 'Pas d’étude nationale, je préviens. Chiffres GENESIS du premier semestre 2026 : 21 604 parloirs.';
    expect(evidenceIn(text, '2026-11-26')).toMatchObject({ source: 'GENESIS du premier semestre 2026', year: 2026 });
  });

  it.each([
    ['environ 1 450 collégiens et lycéens dans l’académie', { count: 1450, unit: 'collégiens et lycéens' }],
    ['une soixantaine d’appels par semaine. Exactement 62 appels par semaine.', { count: 62 }],
    ['une centaine de familles par trimestre', { count: 100, unit: 'familles par trimestre' }],
    ['On estime à 3 000 le nombre de logements vacants.', { count: 3000, unit: 'logements vacants' }],
    ['300 dossiers tous les deux mois restent en plan', { count: 300, unit: 'dossiers tous les deux mois' }],
  ])('how many: « %s »', (text, expected) => {
    expect(sizeIn(text)).toMatchObject(expected);
  });
});

describe('what a second six told', () => {
  it.each([
    ['On a dans les trois cents parents chaque semaine.', { count: 300, unit: 'parents', period: 'semaine' }],
    ['La moitié des 800 demandeurs d’emploi ratent leur rendez-vous.', { count: 400, isRough: true }],
    ['15 à 20 personnes par jour viennent au guichet.', { count: 18, period: 'jour', isRough: true }],
    ['Deux à trois cents étudiants attendent leur titre.', { count: 250, unit: 'étudiants' }],
    ['Cinq cents à six cents familles attendent.', { count: 550, unit: 'familles' }],
    ['Des infirmières, environ 250, perdent une heure par jour.', { count: 250, unit: 'infirmières' }],
    ['Les maires ruraux, y en a 212 chez nous, refont le même tableau.', { count: 212, unit: 'maires ruraux' }],
  ])('« %s »', (text, size) => {
    expect(sizeIn(text)).toMatchObject(size);
  });

  it.each(['L’an dernier, 640 commerçants ont fermé.', 'Des infirmières, environ 250, perdent une heure par jour.'])(
    '« %s »: no rhythm',
    (text) => {
      expect(sizeIn(text)).not.toHaveProperty('period');
    },
  );

  it('what would come is no size', () => {
    expect(sizeIn('Si on ne fait rien, il y aura 4 000 retraités par an dans cette situation en 2035.')).toBeNull();
  });

  it.each([
    'Je compte appeler dix familles le mois prochain.',
    'J’aimerais rencontrer douze maires.',
    'On espère interroger vingt patients.',
    'Il me reste à voir six agriculteurs.',
    'Dix familles à rencontrer en décembre.',
  ])('« %s » has not been done', (text) => {
    expect(evidenceIn(text, '2026-11-28')?.met).toBeUndefined();
  });

  it.each([
    ['J’ai téléphoné à douze lecteurs.', { met: 12 }],
    ['J’ai appelé dix personnes, trois ont raccroché.', { met: 10, whom: 'dix personnes' }],
    ['Le nombre sort du logiciel Grist, extraction du mois dernier.', { source: 'logiciel Grist' }],
    ['Le chiffre vient du logiciel de la médecine scolaire, année dernière', { year: 2025 }],
    ['D’après le rapport de la Cour des comptes de l’an dernier.', { year: 2025, type: 'etude' }],
    ['J’ai passé trois jours à l’accueil à regarder.', { type: 'observation' }],
    ['J’ai lu 60 courriers de réclamation.', { type: 'donnees' }],
  ])('« %s »', (text, found) => {
    expect(evidenceIn(text, '2026-11-28')).toMatchObject(found);
  });

  it.each([
    'Les agents disent qu’on les écoute',
    'Les maires trouvent ça bien',
    'Avant j’avais Mme Simon, mais elle est partie.',
    'J’espère avoir l’appui du préfet.',
    'Le directeur n’a rien signé, il a dit on verra.',
    'Le recteur ne veut rien signer.',
  ])('« %s » backs nobody', (text) => {
    expect(backersIn(text)).toBeNull();
  });

  it.each([
    ['Les agents traînent les pieds.', 'agents', ''],
    ['La DSI s’inquiète pour la sécurité.', 'DSI', 'pour la sécurité'],
    ['Seul le comptable bloque.', 'comptable', ''],
    ['Les chauffeurs râlent déjà.', 'chauffeurs', ''],
    ['Inquiétude : les opérateurs craignent une baisse.', 'opérateurs', 'une baisse'],
  ])('« %s »', (text, who, fear) => {
    expect(backersIn(text)?.opponent).toEqual({ who, fear });
  });

  it.each([
    [
      'Ce sont les agents d’accueil qui souffrent le plus, une vingtaine chez nous.',
      { name: 'agents d’accueil', count: 20 },
    ],
    ['Les petites communes de moins de 500 habitants, il y en a 84.', { count: 84 }],
    ['Les enfants hébergés, ils lisent mal et redoublent. Une soixantaine', { name: 'enfants hébergés', count: 60 }],
    [
      'Les plus pénalisés, c’est les bénéficiaires du RSA : 1 750 personnes.',
      { name: 'bénéficiaires du RSA', count: 1750 },
    ],
  ])('« %s »', (text, group) => {
    expect(groupIn(text)).toMatchObject(group);
  });

  it('what exists is named after « il existe », or « il y a »', () => {
    expect(existingIn('Il existe déjà Parcoursup, mais il ne dit rien des internats.')?.solutions).toMatchObject([
      { name: 'Parcoursup' },
    ]);
    expect(
      existingIn('Un papier dans le cartable, et il existe le service d’Ameli mais personne ne le trouve.')?.solutions,
    ).toMatchObject([{ name: 'Le service d’Ameli', limit: 'Personne ne le trouve' }]);
    expect(existingIn('Il existe Éole.')?.solutions).toMatchObject([{ name: 'Éole' }]);
  });

  it('who will not try is not who tries first, and nobody is half a person', () => {
    expect(firstUsersIn('Surtout pas la mairie de Lyon.')).toBeNull();
    expect(firstUsersIn('Quatre ou cinq mairies autour de Gap.')).not.toHaveProperty('count');
  });

  it('« un deuxième livre » is no second sign', () => {
    const said =
      'Les lecteurs rappellent pour un deuxième livre. On grave deux fois moins de CD. L’association reçoit moins de plaintes.';
    expect(signsIn(said).map(({ text }) => text)).toEqual([
      'Les lecteurs rappellent pour un deuxième livre',
      'On grave deux fois moins de CD',
      'L’association reçoit moins de plaintes',
    ]);
  });

  it('nothing is done this week by who does nothing', () => {
    expect(soonIn('Je ne fais rien cette semaine.')).toEqual([]);
  });
});

describe('what a third reader told, a fire chief, a pharmacist and a librarian among them', () => {
  it.each([
    'Mme Ruiz a refusé de signer.',
    'Mme Ruiz a démissionné.',
    'Madame la sous-préfète a dit pourquoi pas mais elle n’a rien signé.',
  ])('%s: nobody backs', (text) => expect(backersIn(text)).toBeNull());

  it.each([
    ['Le préfet ne nous soutient pas, et le maire non plus.', 'préfet'],
    ['Le maire n’est pas d’accord.', 'maire'],
    ['La mairie de Lyon a dit non.', 'mairie de Lyon'],
  ])('%s: %s is against', (text, who) => expect(backersIn(text)).toEqual({ opponent: { who, fear: '' } }));

  it.each([
    'j’hésite entre Livrami et BiblioBus+',
    'aucune idée, on verra avec la com',
    'euh... on n’a pas tranché',
    'Pas de nom pour l’instant',
  ])('%s: no name is chosen', (text) => expect(isUndecidedName(text)).toBe(true));

  it.each(['Sans Rendez-vous', 'Pas à pas', 'On hésite encore, mais ce sera Relais', 'On l’appelle Cantine Juste'])(
    '%s: a name is',
    (text) => expect(isUndecidedName(text)).toBe(false),
  );

  it('« mettez Service X en attendant »', () => {
    expect(serviceNameIn('pas encore de nom, mettez Service X en attendant')).toBe('Service X');
  });

  it('« dès le premier mois » is no first day', () => {
    expect(goalIn('En juin, 200 familles passent par là, dès le premier mois.', '2026-11-28')?.due).toBe('2027-06-30');
    expect(goalIn('Au 1er juin, 20 familles l’emploient.', '2026-11-28')?.due).toBe('2027-06-01');
  });

  it.each([
    ['Ajd l’agent tape 11 champs. Demain 2.', 'L’agent tape 11 champs', '2.'],
    ['avt : elle m’appelle 3 fois // apres : elle a le papier', 'Elle m’appelle 3 fois', 'Elle a le papier'],
    ['Situation actuelle : rupture à J0. Situation cible : rupture à J-10.', 'Rupture à J0', 'Rupture à J-10.'],
  ])('%s', (text, before, after) => expect(beforeAfterIn(spelledOut(text))).toEqual({ before, after }));

  it.each([
    'D’ici dimanche, test à blanc avec 2 collègues.',
    'Action S49 : réunion avec le comité.',
    'Cette sem je bois un café avec le délégué FO.',
    'Il est prévu, avant le 4 décembre, une saisine du DPO.',
    'un mail à la sous-préf ce soir',
  ])('%s: it is done soon', (text) => expect(soonIn(text)).toEqual([text]));

  it.each(['Cette semaine est mal choisie.', 'Cette semaine je ne fais rien.', 'Cette semaine c’est impossible.'])(
    '%s: nothing is',
    (text) => expect(soonIn(text)).toEqual([]),
  );

  it('what is denied tells nothing', () => {
    expect(existingIn('On garde toutes les règles, on ne supprime rien.')).toBeNull();
    expect(evidenceIn('Le chiffre de 400 qui circule dans la presse est faux.', '2026-11-28')).toBeNull();
    expect(firstUsersIn('La mairie de Lyon a dit non.')).toBeNull();
    expect(firstUsersIn('Trois lectrices, Odette, Simone et Jeannine, qui ont plus de 80 ans')?.place).toBeUndefined();
  });
});
