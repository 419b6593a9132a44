/** Readers of one thing each, in many people's French: as many answers that tell it as answers that do not. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { asSaid } from '../../src/text/spans/as-said.ts';
import { sufferersSaid } from '../../src/text/spans/sufferers-said.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { summaryIn } from '../../src/text/told/in-one-sentence.ts';
import { harmTold } from '../../src/text/told/loss-named.ts';
import { metIn } from '../../src/text/told/met.ts';
import { eachOnce } from '../../src/text/told/one-person.ts';
import { partiesIn } from '../../src/text/told/parties.ts';
import { withRate } from '../../src/text/told/per-period.ts';
import { signsIn } from '../../src/text/told/signs.ts';

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
    ['Filles du futsal, 38, sans créneau', 'filles du futsal'],
    ['les jeunes qui viennent de loin sans permis ils sont une quinzaine', 'jeunes qui viennent de loin sans permis'],
    ['Je nommerais les éleveurs de montagne.', 'éleveurs de montagne'],
  ])('« %s »', (text, name) => expect(sufferersSaid(text, asSaid(text)).group).toMatchObject({ name }));

  it.each(['Tout le monde un peu.', 'Je ne sais pas.', 'c’est pas simple', 'Le logiciel est lent.'])(
    'nobody in « %s »',
    (text) => expect(sufferersSaid(text, asSaid(text)).group).toBeNull(),
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
