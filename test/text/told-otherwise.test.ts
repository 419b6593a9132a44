/** Readers of one thing each, in many people's French: as many answers that tell it as answers that do not. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { readAs } from '../../src/interview/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { droppedRule } from '../../src/text/told/dropped-rule.ts';
import { goalTold } from '../../src/text/told/goal-told.ts';
import { groupTold } from '../../src/text/told/group-told.ts';
import { summaryIn } from '../../src/text/told/in-one-sentence.ts';
import { harmTold } from '../../src/text/told/loss-named.ts';
import { metIn } from '../../src/text/told/met.ts';
import { eachOnce } from '../../src/text/told/one-person.ts';
import { partiesIn } from '../../src/text/told/parties.ts';
import { peopleCounted } from '../../src/text/told/people-counted.ts';
import { withRate } from '../../src/text/told/per-period.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { themCounted } from '../../src/text/told/them-counted.ts';
import { todaysWayIn } from '../../src/text/told/todays-way.ts';
import { wishesIn } from '../../src/text/told/wishes.ts';

describe('what is wanted, counted or not', () => {
  it.each<[string, string[]]>([
    ['Je voudrais que chaque parent sache où en est sa demande.', ['Chaque parent sache où en est sa demande']],
    ['faut que le quai soit vide à cinq heures du matin', ['Le quai soit vide à cinq heures du matin']],
    [
      'Tous les bureaux doivent avoir leurs assesseurs la veille.',
      ['Tous les bureaux doivent avoir leurs assesseurs la veille'],
    ],
    [
      'Que les gardiens ne reviennent plus le dimanche, et que la salle soit rendue.',
      ['Les gardiens ne reviennent plus le dimanche', 'La salle soit rendue'],
    ],
    [
      'stock < 900 / rappels divisés par deux / plus de relance papier',
      ['Stock < 900', 'Rappels divisés par deux', 'Plus de relance papier'],
    ],
    ['', []],
    ['Je ne sais pas encore, on verra avec la directrice.', []],
    ['à définir, à préciser', []],
    ['Une file devant la grille chaque matin.', []],
    ['que ça marche', []],
  ])('« %s »', (text, wishes) => expect(wishesIn(text)).toEqual(wishes));

  it('keeps when it is due', () =>
    expect(goalTold('Faut que le constat se fasse en deux jours. Pour le 15 juin 2027.', '2026-11-30')).toMatchObject({
      due: '2027-06-15',
    }));

  it('says nothing of who speaks', () => expect(goalTold('je dis ça comme ça, on verra', '2026-11-30')).toBeNull());
});

describe('people by their number', () => {
  it.each<[string, string, number]>([
    ['On lancerait ça au gymnase avec trois clubs de basket.', 'trois clubs de basket', 3],
    ['École Kergomard (Denain) / 8 AESH', '8 AESH', 8],
    ['à Hazebrouck avec trois adjoints administratifs', 'trois adjoints administratifs', 3],
    ['on a quinze mécaniciens du Lamentin', 'quinze mécaniciens du Lamentin', 15],
    ['le centre de secours, une douzaine de volontaires', 'une douzaine de volontaires', 12],
  ])('« %s »', (text, who, count) => expect(peopleCounted(text)).toMatchObject({ who, count }));

  it.each([
    'On commence par la mairie de Lannion.',
    'Il y a trois dossiers sur la table.',
    'Cela prend 3 jours par semaine.',
    'avec deux tours et quatre ascenseurs',
    'Depuis 2024, rien n’a bougé.',
  ])('none in « %s »', (text) => expect(peopleCounted(text)).toBeNull());
});

describe('how many, and how often', () => {
  it.each<[string, object]>([
    ['ça arrive à vingt-deux lecteurs par mois', { count: 22, unit: 'lecteurs', period: 'mois' }],
    ['jugements revenus : 34/mois', { count: 34, unit: 'jugements revenus', period: 'mois' }],
    ['Nous en voyons 5, soit 5 chocs par semaine l’hiver.', { count: 5, unit: 'chocs', period: 'semaine' }],
    [
      'chaque année on a deux cent quarante dossiers bloqués',
      { count: 240, unit: 'dossiers bloqués', period: 'annee' },
    ],
  ])('« %s »', (text, size) => expect(withRate(null, text)).toMatchObject(size));

  it.each([
    'Les agents y passent deux heures par jour.',
    'Cela coûte 300 euros par mois.',
    'Nous avons 40 communes.',
    'cinq soirs par semaine',
  ])('no rate in « %s »', (text) => expect(withRate(null, text)).toBeNull());

  it.each<[string, number | null]>([
    ['ils sont quarante, enfin quarante et un', 41],
    ['on en compte cent dix', 110],
    ['Ils sont partis à dix heures.', null],
    ['elles sont à moins de dix minutes', null],
  ])('of them, in « %s »: %s', (text, count) => expect(themCounted(text)).toBe(count));
});

describe('how it is done today, and what is given up', () => {
  it.each<[string, string]>([
    ['On faxe le bordereau à la préfecture, et c’est tout.', 'On faxe le bordereau à la préfecture'],
    ['Aujourd’hui, les gens téléphonent au standard.', 'Les gens téléphonent au standard'],
  ])('« %s »', (text, way) => expect(todaysWayIn(text, false)).toBe(way));

  it.each(['Je ne sais pas.', 'La règle des quinze jours tombe.', 'Personne ne sait qui décide.'])(
    'no way in « %s »',
    (text) => expect(todaysWayIn(text, false)).toBeNull(),
  );

  it.each<[string, string]>([
    ['ce qu’on laisserait tomber c’est la double signature du maire', 'La double signature du maire'],
    ['Je supprime l’obligation de venir deux fois au guichet.', 'L’obligation de venir deux fois au guichet'],
    ['On ne veut plus du rendez-vous pris trois mois avant.', 'Rendez-vous pris trois mois avant'],
  ])('« %s »', (text, rule) => expect(droppedRule(text)).toBe(rule));

  it.each(['On garde tout.', 'Nous supprimons.', 'Le préfet a abandonné la réunion, il pleuvait.'])(
    'no rule in « %s »',
    (text) => expect(droppedRule(text)).toBeNull(),
  );
});

describe('who is for it and who fears it', () => {
  it.each<[string, object[]]>([
    [
      'la maire nous suit, et le syndicat redoute une taxe',
      [
        { who: 'maire', side: 'for' },
        { who: 'syndicat', side: 'against', fear: 'une taxe' },
      ],
    ],
    [
      'SNUipp inquiet -> mutualisation à outrance',
      [{ who: 'SNUipp', side: 'against', fear: 'mutualisation à outrance' }],
    ],
    [
      'Les gardiens sont avec moi, sauf Marcel, qui a peur d’être surveillé.',
      [
        { who: 'gardiens', side: 'for' },
        { who: 'Marcel', side: 'against', fear: 'être surveillé' },
      ],
    ],
  ])('« %s »', (text, parties) => expect(partiesIn(text)).toMatchObject(parties));

  it.each([
    'Le préfet n’est ni pour ni contre.',
    'Personne pour le moment.',
    'Le parquet n’a pas encore été sollicité.',
  ])('nobody in « %s »', (text) => expect(partiesIn(text)).toEqual([]));

  it.each<[string, object[], object[]]>([
    [
      'mon chef de centre monsieur Sicre',
      [{ role: 'chef de centre' }, { name: 'M. Sicre' }],
      [{ role: 'chef de centre', name: 'M. Sicre' }],
    ],
    [
      'La gériatre, Anne-Lise Rey, ok.',
      [{ role: 'gériatre' }, { name: 'Anne-Lise Rey' }],
      [{ role: 'gériatre', name: 'Anne-Lise Rey' }],
    ],
    ['le préfet et Mme Ott', [{ role: 'préfet' }, { name: 'Mme Ott' }], [{ role: 'préfet' }, { name: 'Mme Ott' }]],
    ['Mme Ott, et encore madame Ott', [{ name: 'Mme Ott' }, { name: 'Mme Ott' }], [{ name: 'Mme Ott' }]],
  ])('once each, in « %s »', (text, all, kept) => expect(eachOnce(all, text)).toEqual(kept));
});

describe('who loses, and what', () => {
  it.each<[string, string]>([
    ['c’est pas les gros c’est les jeunes installés on en a dix-neuf', 'jeunes installés'],
    ['ça pèse surtout sur les élèves de segpa', 'élèves de segpa'],
    ['Filles du futsal, 38, sans créneau', 'filles du futsal'],
    ['les jeunes qui viennent de loin sans permis ils sont une quinzaine', 'jeunes qui viennent de loin sans permis'],
    ['Je nommerais les éleveurs de montagne.', 'éleveurs de montagne'],
  ])('« %s »', (text, name) => expect(groupTold(text)).toMatchObject({ name }));

  it.each(['Tout le monde un peu.', 'Je ne sais pas.', 'c’est pas simple', 'Le logiciel est lent.'])(
    'nobody in « %s »',
    (text) => expect(groupTold(text)).toBeNull(),
  );

  it.each<[string, string]>([
    [
      'les gosses et ce qui s’envole pour eux c’est la seule heure du mois avec papa',
      'La seule heure du mois avec papa.',
    ],
    ['Dockers (14) : chevilles abîmées, 1 h/jour à contourner', 'Chevilles abîmées, 1 h/jour à contourner.'],
    [
      'jeunes sans permis, une quinzaine : contrat perdu au bout de trois jours',
      'Contrat perdu au bout de trois jours.',
    ],
    ['qu’est-ce qu’ils perdent ben leur voix aux élections', 'Leur voix aux élections.'],
  ])('« %s »', (text, loss) => expect(harmTold(text)).toBe(loss));

  it.each([
    'Élèves allophones : 31 au lycée cette année.',
    'Les dockers, 14.',
    'Je ne saurais pas dire.',
    'Nous travaillons avec la mairie.',
  ])('no loss in « %s »', (text) => expect(harmTold(text)).toBeNull());
});

describe('who was met', () => {
  it.each<[string, number]>([
    ['j’ai pris le café avec dix-huit patrons pêcheurs', 18],
    ['J’ai reçu neuf avocates et, un peu plus tard, quatorze parents', 23],
    ['Ah, et trois avocates, plus 17 justiciables', 20],
    ['j’ai vu huit orthophonistes et une quinzaine de bénévoles', 23],
  ])('« %s »', (text, met) => expect(metIn(plain(text), text)?.met).toBe(met));

  it.each([
    'La requête de septembre 2026 et les écoutes.',
    'Deux moniteurs, et puis ma fille.',
    'J’ai lu trois rapports.',
    'Nous recevons 40 appels.',
  ])('nobody in « %s »', (text) => expect(metIn(plain(text), text)).toBeNull());
});

it('a source told with two groups that were met is that of the figure; one that counts something else is not', () => {
  const draft = new Draft({ probleme: { ampleur: { nombre: 30 } } });
  const source = (text: string) =>
    new Map(readAs('probleme.constats', text, draft, '2026-11-30').flatMap((one) => one.facts)).get(
      'probleme.ampleur.source',
    );
  expect(source('cahier du gardien 2025, vu 12 saisonniers et 3 maraîchers')).toBe('cahier du gardien 2025');
  expect(source('cahier du gardien 2025 qui compte 450 nuits, vu 12 saisonniers')).toBeUndefined();
});

describe('signs without a stop', () => {
  it.each<[string, string[]]>([
    [
      'primo la pile du lundi qui baisse secundo les familles qui rappellent moins',
      ['la pile du lundi qui baisse', 'les familles qui rappellent moins'],
    ],
    [
      'je regarderai si une école répond vite ensuite si les sacs restent en classe',
      ['si une école répond vite', 'si les sacs restent en classe'],
    ],
  ])('« %s »', (text, signs) => expect(signsIn(text).map((one) => one.text)).toEqual(signs));

  it.each(['ça fait trois', 'je rêve un peu', 'Je ne vois aucun signe.', 's’il en fallait un troisième'])(
    'none in « %s »',
    (text) => expect(signsIn(text)).toEqual([]),
  );
});

it('what changes, after « la prochaine fois »', () => {
  expect(
    beforeAfterIn(
      'En août, on branche la première borne, elle est sèche. La prochaine fois, l’écran écarte les bornes mortes.',
    ),
  ).toEqual({
    before: 'En août, on branche la première borne, elle est sèche',
    after: 'L’écran écarte les bornes mortes',
  });
  expect(beforeAfterIn('En août, on branche la première borne, elle est sèche.')).toBeNull();
});

describe('who does something, with what they are of', () => {
  it.each<[string, string]>([
    [
      'La victime de vol reçoit la photo de son objet retrouvé.',
      'Permettre à la victime de vol de recevoir la photo de son objet retrouvé.',
    ],
    [
      'Le maire de la commune signe la convention en ligne.',
      'Permettre au maire de la commune de signer la convention en ligne.',
    ],
    [
      'Le saisonnier appelle un numéro et un habitant du village lui ouvre une chambre.',
      'Permettre au saisonnier d’appeler un numéro.',
    ],
  ])('« %s »', (text, summary) => expect(summaryIn(text)).toBe(summary));

  it.each([
    'Les données de santé circulent entre médecins.',
    'La demande de la mairie, on la connaît.',
    'Un outil de suivi des dossiers.',
  ])('nobody in « %s »', (text) => expect(summaryIn(text)).toBeNull());
});
