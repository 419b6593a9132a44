/** What sounds like a fact and is none: of others, of another day, denied, taken back, or said to whoever asks. */
import { describe, expect, it } from 'vitest';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { corrected } from '../../src/text/told/corrected.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { serviceNameIn } from '../../src/text/told/service-name.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';

const TODAY = '2026-11-26';

describe('no size', () => {
  it.each([
    'La métropole d’à côté a compté 8 200 demandes chez elle. Chez nous, personne n’a jamais compté.',
    'Nos voisins ont 900 dossiers par mois. Nous, je l’ignore.',
    'Si demain on passait à 10 000 demandes par an on coulerait.',
    'Ce n’est pas 20 % des assurés comme l’a écrit le journal, c’est beaucoup moins.',
    'Votre écran coupe mes phrases à 80 colonnes.',
  ])('%s', (text) => expect(sizeIn(text)).toBeNull());
  it.each([
    ['Si le dossier est incomplet, 400 familles par an repartent sans rien.', 400],
    ['Chez nous, 420 familles attendent dix semaines chaque mois.', 420],
  ])('%s: one', (text, count) => expect(sizeIn(text)?.count).toBe(count));
});

describe('taken back', () => {
  it.each([
    ['40 volontaires à Besançon. Ah non, pardon, 14.', '14 volontaires à Besançon.'],
    ['30 entretiens, non attends c’était 13, j’ai interverti.', '13 entretiens, j’ai interverti.'],
    ['On a 40 lits. En fait 14 patients sont arrivés hier.', 'On a 40 lits. En fait 14 patients sont arrivés hier.'],
  ])('%s', (text, meant) => expect(corrected(text)).toBe(meant));
  it('what takes back is no unit', () => {
    const told = 'On en a à peu près 900 par an… Non, pardon, c’est 960 sorties, j’ai dit 900 de tête.';
    expect(JSON.stringify(sizeIn(corrected(told)))).not.toMatch(/pardon/);
  });
});

it.each(['Je pourrais interroger 20 personnes le mois prochain.', 'J’ai voulu en rencontrer 15 mais on a refusé.'])(
  'nobody was met: %s',
  (text) => expect(evidenceIn(text, TODAY)?.met).toBeUndefined(),
);

describe('nobody backs it', () => {
  it.each([
    'La mairie de Saint-Martin et l’hôpital Georges Pompidou attendent, personne n’a rien signé.',
    'Jean Moulin, c’est le nom du lycée, pas quelqu’un.',
    'Si Claire Delattre est nommée directrice au printemps, elle nous soutiendra sûrement.',
  ])('%s', (text) => expect(backersIn(text)?.name).toBeUndefined());
  it('a post is no part of a name', () => {
    expect(backersIn('C’est M. Belkacem le DGS qui nous soutient.')?.name).toBe('M. Belkacem');
  });
});

it('nobody comes first', () => {
  expect(firstUsersIn('Pas Marseille, ils ont refusé. Peut-être Toulon mais je n’ai vu personne encore.')).toBeNull();
});
it('what is labelled is counted in its own line', () => {
  const told = 'Où : Haute-Loire.\nQui : la maison des aînés du Puy, 22 aidants.\nPourquoi : leur permanence déborde.';
  expect(firstUsersIn(told)).toMatchObject({ who: 'la maison des aînés du Puy, 22 aidants', place: 'Haute-Loire' });
  expect(firstUsersIn(told)?.count).not.toBe(0);
});

it('the goal of another', () => {
  const told = 'Le ministre veut 100 000 utilisateurs, mais ce n’est pas notre objectif, nous c’est 80 utilisateurs.';
  expect(goalIn(told, TODAY)?.usage).toBe('80 utilisateurs');
});

it.each(['Je ne vais pas promettre « 3 jours au lieu de 30 » comme mon prédécesseur.'])('no before: %s', (text) =>
  expect(beforeAfterIn(text)).toBeNull(),
);
it('a fall, from one figure to the other', () => {
  expect(beforeAfterIn('Le coût tombe de 140 € à 35 € par demande.')).toEqual({
    before: '140 €',
    after: '35 € par demande',
  });
});

it.each([
  'Trois signes ? J’en ai déjà du mal à trouver un…',
  'Certainement pas un questionnaire en ligne, on en a déjà envoyé 4 000 pour rien.',
  'On arrête tout si moins de dix personnes viennent.',
])('no sign: %s', (text) => expect(signsIn(text)).toEqual([]));

it.each([
  ['j’ai pas encore de nom, on va dire Signal Rue', 'Signal Rue'],
  ['on n’en a pas, mettez Relais du Soir', 'Relais du Soir'],
  ['Pour l’instant le nom de code c’est Boussole, ça changera.', 'Boussole'],
  ['Surtout pas Portail Unique, ça existe déjà. Ce sera Trois Clics.', 'Trois Clics'],
  ['On n’a pas de nom, et franchement ce n’est pas la priorité.', null],
])('a name for now: %s', (text, name) => expect(serviceNameIn(text)).toBe(name));

describe('as a head of road maintenance and a nurse told it', () => {
  it('both who fear, not the last alone', () => {
    expect(backersIn('L’éclairage et l’accueil ont peur d’avoir plus de travail.')?.opponent?.who).toBe(
      'éclairage et l’accueil',
    );
  });
  it('how one looks is no sign, where three are told', () => {
    const told =
      'Je regarde le tableau le lundi, les doublons tombent en dessous de 10 %, le standard a moitié moins de rappels, et les gens nous disent qu’ils ont eu une réponse.';
    expect(signsIn(told).map(({ text }) => text)).not.toContain('je regarde le tableau le lundi');
    expect(signsIn(told)).toHaveLength(3);
  });
  it('above all these', () => {
    expect(groupIn('Les habitants, surtout ceux qui marchent mal, environ 300.')?.name).toBe('ceux qui marchent mal');
  });
  it('those whom one met at home, and the others', () => {
    expect(evidenceIn('On a vu 11 patients chez eux, et 6 familles.', TODAY)?.met).toBe(17);
  });
  it.each([
    'Ah oui, pardon. Aujourd’hui, une dame attend le lundi. Demain l’infirmière passe.',
    'Le changement, c’est qu’on n’est plus seul. Aujourd’hui, une dame attend le lundi. Demain l’infirmière passe.',
  ])('what is said first is no part of the before: %s', (text) => {
    expect(beforeAfterIn(text)?.before).toBe('Une dame attend le lundi');
  });
  it('what opens a number is none', () => {
    expect(goalIn('Disons 600 signalements passés par le service.', TODAY)?.usage).toMatch(/^600/);
  });
});

it.each([
  ['Au moins 60 inscriptions sans appel, et si moins de 20 on arrête.', ['Au moins 60 inscriptions sans appel']],
  ['12 profs reviennent chaque semaine. si ya moins de 4 profs on stop', ['12 profs reviennent chaque semaine']],
  ['40 défauts graves signalés. Seuil d’arrêt : moins de 40 % des saisies.', ['40 défauts graves signalés']],
  ['Si la brigade nous copie, si les collègues râlent.', ['Si la brigade nous copie', 'si les collègues râlent']],
])('when one would give up is no sign: « %s »', (told, signs) => {
  expect(signsIn(told).map(({ text }) => text)).toEqual(signs);
});
