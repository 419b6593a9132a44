/** What is told beside what was asked, or in fewer words: a loss, a summary, a number apart, several places. */
import { describe, expect, it } from 'vitest';
import { Draft } from '../../src/model/draft.ts';
import { identiteResume } from '../../src/rules/identite/identite-resume.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { harmIn } from '../../src/text/told/harm-told.ts';
import { summaryIn } from '../../src/text/told/in-one-sentence.ts';
import { sizeIn } from '../../src/text/told/size.ts';

const TODAY = '2026-11-28';

describe('an idea told in the present, as a summary', () => {
  const SUMMARIES = [
    ['Le pompier scanne le plan et le voit sur sa tablette.', 'Permettre au pompier de scanner le plan.'],
    [
      'Avec Coup de Fil, une veuve appelle un seul numéro et obtient sa pension.',
      'Permettre à une veuve d’appeler un seul numéro et d’obtenir sa pension.',
    ],
    [
      'Les greffiers ne ressaisissent plus rien. Le juge ouvre le dossier et lit les pièces.',
      'Permettre au juge d’ouvrir le dossier et de lire les pièces.',
    ],
    [
      'Dès qu’un lit se libère, la sage-femme prévient la famille.',
      'Permettre à la sage-femme de prévenir la famille.',
    ],
    [
      'Chaque apiculteur déclare ses ruches en une minute.',
      'Permettre à chaque apiculteur de déclarer ses ruches en une minute.',
    ],
    [
      'L’usager n’a plus à revenir et reçoit sa carte chez lui.',
      'Permettre à l’usager de ne plus avoir à revenir et de recevoir sa carte chez lui.',
    ],
    ['Les parents peuvent payer en trois fois.', 'Permettre aux parents de payer en trois fois.'],
  ];
  it.each(SUMMARIES)('%s', (told, summary) => expect(summaryIn(told)).toBe(summary));

  it.each(SUMMARIES)('the rule on summaries finds no fault in that of: %s', (_, summary) => {
    const draft = new Draft({ resume: summary, usagers: { cibles: [] } });
    const context = { options: { mots: 25 }, today: TODAY } as unknown as Parameters<typeof identiteResume.check>[1];
    const messages = [...identiteResume.check(draft, context)].map(({ message }) => message);
    expect(messages.filter((one) => /dit l’outil|Gardez-en/.test(one))).toEqual([]);
  });

  it.each([
    'Le service envoie un SMS aux patients.',
    'Il s’agira de mettre en place un dispositif de suivi.',
    'Une plateforme centralise les demandes.',
    'On ne sait pas encore, peut-être une appli.',
    'Le détenu qui sort a sa carte dans sa poche.',
    'Zéro papier, zéro file.',
  ])('none in: %s', (told) => expect(summaryIn(told)).toBeNull());
});

describe('what those who suffer lose', () => {
  it.each([
    ['Les saisonniers, 900. Ils perdent leur paie.', 'Ils perdent leur paie.'],
    ['Les patients sourds, ils attendent six heures sans comprendre', 'Ils attendent six heures sans comprendre.'],
    ['les livreurs lesquels subissent des vols', 'Les livreurs lesquels subissent des vols.'],
    ['Les mères seules : elles n’ont accès à rien.', 'Elles n’ont accès à rien.'],
    ['Perte : un an d’école, parfois deux', 'Un an d’école, parfois deux.'],
    ['Nos jeunes agriculteurs paient deux fois l’assurance', 'Nos jeunes agriculteurs paient deux fois l’assurance.'],
  ])('%s', (told, harm) => expect(harmIn(told)).toBe(harm));

  it.each([
    'Les personnes qui n’ont pas de voiture',
    'Ce ne sont pas les retraités.',
    'Les familles logées au 3e sans ascenseur',
    'je ne sais pas trop, il y a débat entre nous',
    'Les agents du guichet',
  ])('nothing in: %s', (told) => expect(harmIn(told)).toBeNull());
});

describe('a number told apart, or with its rhythm', () => {
  it.each([
    ['on prend 40 appels/j', { count: 40, period: 'jour' }],
    ['Chaque hiver, 300 bêtes se noient.', { count: 300, period: 'annee' }],
    ['trois cent vingt (320) dossiers sont restés sans suite', { count: 320, unit: 'dossiers' }],
    ['Soit 1 500 levées de corps en 2024.', { count: 1500, year: 2024 }],
    ['bon an mal an 80 chiens perdus', { count: 80, period: 'annee' }],
  ])('%s', (told, size) => expect(sizeIn(told)).toMatchObject(size));

  it.each([
    'Il nous faudrait 12 agents de plus pour tenir.',
    'On remplit le cerfa 15646*01 à la main.',
    'l’article 47 nous bloque',
  ])('none in: %s', (told) => expect(sizeIn(told)).toBeNull());

  it.each([
    ['Les veuves d’ouvriers (~ 140)', 'veuves d’ouvriers', 140],
    ['Nos gardiens, au nombre de 22, subissent des insultes', 'gardiens', 22],
    ['Les pêcheurs de Groix et Houat, 60 personnes', 'pêcheurs de Groix et Houat', 60],
  ])('%s', (told, name, count) => expect(groupIn(told)).toMatchObject({ name, count }));
});

describe('how it is known', () => {
  it.each([
    ['J’ai dépouillé 180 lettres de contestation.', 'donnees'],
    ['quinze marins de Sein m’ont dit pareil', 'entretien'],
    ['une dizaine de locataires reçus en mars', 'entretien'],
    ['le chef l’a redit en réunion, puis j’ai suivi 3 familles', 'entretien'],
  ])('%s', (told, type) => expect(evidenceIn(told, TODAY)?.type).toBe(type));

  it('who counted is told before the figure', () => {
    expect(evidenceIn('La chambre des métiers a publié les chiffres l’an dernier.', TODAY)).toMatchObject({
      source: 'La chambre des métiers',
      year: 2025,
    });
  });
});

describe('what there is, what falls', () => {
  it.each([
    ['Le triple visa, on le supprime.', 'Le triple visa, on le supprime'],
    ['Nous passons outre la signature papier.', 'Nous passons outre la signature papier'],
    ['Nous proposons de renoncer au tampon.', 'Nous proposons de renoncer au tampon'],
    ['on se passe de l’accord du chef', 'On se passe de l’accord du chef'],
  ])('falls: %s', (told, rule) => expect(existingIn(told)?.rule).toBe(rule));

  it.each([
    ['Les collègues bricolent un tableur qui plante', ['Un tableur']],
    ['Chronopro le fait un peu, Geopost aussi', ['Chronopro', 'Geopost']],
    ['Ensap fait ça mais que pour les titulaires', ['Ensap']],
  ])('is there: %s', (told, names) => {
    expect(existingIn(told)?.solutions.map(({ name }) => name)).toEqual(names);
  });
});

describe('who begins, and where', () => {
  it.each([
    [
      'Mon frère, ma tante et les 4 pêcheurs du club, à Sète',
      { who: 'Mon frère, ma tante et les 4 pêcheurs du club', count: 6 },
    ],
    ['4 mairies volontaires (Gap, Veynes, Serres) car elles en ont besoin', { place: 'Gap, Veynes, Serres' }],
    ['Dix parents à Gap, Veynes et Serres.', { place: 'Gap, Veynes et Serres' }],
    ['Le poste de Guidel. Effectif : 16. Motif : les nuits.', { count: 16, why: 'les nuits' }],
    ['Six dames qui nous ont suppliés de commencer', { who: 'Six dames', why: 'nous ont suppliés de commencer' }],
  ])('%s', (told, found) => expect(firstUsersIn(told)).toMatchObject(found));
});

describe('by when, and what changes', () => {
  it.each([
    ['Objectif cible au 30.04.2027 : 90 dossiers.', '2027-04-30', '90 dossiers'],
    ['S1 2027 : 5 greffes équipés', '2027-06-30', '5 greffes équipés'],
    ['à la rentrée de septembre 2027, 300 élèves s’en servent', '2027-09-30', '300 élèves s’en servent'],
  ])('%s', (told, due, usage) => expect(goalIn(told, TODAY)).toMatchObject({ due, usage }));

  it('nobody left is counted too', () => {
    expect(goalIn('40 foyers équipés. Plus personne au guichet pour ça.', TODAY)?.effect).toBe(
      'Plus personne au guichet pour ça',
    );
  });

  it.each([
    ['Le gars attend 3 h ; avec l’appel, 20 min et il est rentré.', 'Le gars attend 3 h'],
    ['Elle n’a rien, elle repart. Là, elle repart avec sa carte.', 'Elle n’a rien, elle repart'],
    ['De trois visites par an à une.', 'Trois visites par an'],
  ])('%s', (told, before) => expect(beforeAfterIn(told)?.before.replace(/\.$/, '')).toBe(before));
});

describe('who backs, who fears', () => {
  it.each([
    ['Dir. d’agence (R. Weber) : 2 j par semaine.', { name: 'R. Weber', role: 'dir. d’agence' }],
    ['L’inspectrice de circonscription, Leïla Haddad, nous suit.', { name: 'Leïla Haddad' }],
    ['Le chef de pôle, Pr Garnier, finance deux mois.', { name: 'Pr Garnier' }],
  ])('%s', (told, found) => expect(backersIn(told)).toMatchObject(found));

  it.each([
    ['Bergers : contre.', 'Bergers'],
    ['Les gars du garage flippent de perdre leur prime.', 'gars du garage'],
    ['Le syndicat nous regarde de travers.', 'syndicat'],
    ['Réserves exprimées par la direction juridique quant au RGPD.', 'direction juridique'],
    ['mon n+2 non', 'n+2'],
  ])('%s', (told, who) => expect(backersIn(told)?.opponent?.who).toBe(who));
});
