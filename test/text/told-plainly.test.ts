/** Answers as most people give them: what a blind reader's ordinary ones showed unread, in other words. */
import { describe, expect, it } from 'vitest';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { summaryIn } from '../../src/text/told/in-one-sentence.ts';
import { isUndecidedName, serviceNameIn } from '../../src/text/told/service-name.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';
import { soonIn } from '../../src/text/told/soon.ts';

const TODAY = '2026-11-29';

it.each([
  ['Les randonneurs se perdent au col. Cet été j’en ai compté dans les trois cents.', 300, /randonneurs/],
  ['Les internes ratent le car du dimanche. Ils sont bien 140 par mois.', 140, /internes/],
])('a number of those told before: « %s »', (text, count, unit) => {
  expect(sizeIn(text)?.count).toBe(count);
  expect(sizeIn(text)?.unit).toMatch(unit);
});

it.each(['14 agents au service des titres.', 'Nous sommes 9 gestionnaires au bureau des bourses.'])(
  'how many one is sizes no problem: « %s »',
  (text) => expect(sizeIn(text)).toBeNull(),
);

it.each([
  'Je le sais parce que je suis là depuis 2011, pas besoin d’étude.',
  'Sur 210 appels au standard, 90 demandaient la même date.',
])('« %s »: nobody met, no source', (text) => {
  expect(evidenceIn(text, TODAY)?.met).toBeUndefined();
  expect(evidenceIn(text, TODAY)?.source).toBeUndefined();
});

it('who is most bothered', () => {
  const found = groupIn('Les plus gênés c’est les parents d’élèves sourds, une quarantaine dans le canton.');
  expect(found).toEqual({ name: 'parents d’élèves sourds', count: 40 });
});

it.each([
  [
    'Le marcheur il scanne une borne au refuge, il voit les lits libres et il réserve sa nuit.',
    'Permettre au marcheur de scanner une borne au refuge et de voir les lits libres et de réserver sa nuit.',
  ],
  [
    'Le lycéen tape son métier et sa ville et il trouve les ateliers qui le prennent.',
    'Permettre au lycéen de taper son métier et sa ville et de trouver les ateliers qui le prennent.',
  ],
  [
    'L’apiculteur photographie son cadre, répond à trois questions, et un vétérinaire le rappelle.',
    'Permettre à l’apiculteur de photographier son cadre, de répondre à trois questions.',
  ],
  ['L’important c’est qu’il sait qui est le propriétaire.', null],
  [
    'avec l’outil l’infirmière regarde sur son téléphone elle voit où est la pompe libre et elle la réserve',
    'Permettre à l’infirmière de regarder sur son téléphone et de voir où est la pompe libre et de la réserver.',
  ],
  [
    'le brancardier lui il reçoit la demande et il sait où aller la chercher',
    'Permettre au brancardier de recevoir la demande et de savoir où aller la chercher.',
  ],
  ['Le prof choisit sa consigne et l’élève l’a direct dans sa langue.', 'Permettre au prof de choisir sa consigne.'],
  ['La famille sait quand elle reçoit sa réponse.', 'Permettre à la famille de savoir quand elle reçoit sa réponse.'],
  [
    'La famille saisit son nom, adresse, téléphone et reçoit un lien.',
    'Permettre à la famille de saisir son nom, adresse, téléphone et de recevoir un lien.',
  ],
])('all that one person does: « %s »', (text, summary) => expect(summaryIn(text)).toBe(summary));

describe('the name', () => {
  it.each([
    ['On l’a appelé Tous au Refuge, c’est les collègues qui ont voté.', 'Tous au Refuge'],
    ['Le service sera dénommé Guichet Rural, sous réserve de l’avis du cabinet.', 'Guichet Rural'],
    ['Nom : AlerteNeige73 (ancien nom : Info Avalanche)', 'AlerteNeige73'],
  ])('« %s »', (text, name) => expect(serviceNameIn(text)).toBe(name));
  it('what it is not', () => expect(isUndecidedName('Pas Allô Refuge, c’est déjà pris par la vallée.')).toBe(true));
});

describe('what exists, and the rule', () => {
  it.each([
    [
      'Le logiciel CASTOR gère déjà les congés, mais il ne marche pas la nuit.',
      ['Le logiciel CASTOR'],
      /ne marche pas/,
    ],
    [
      'Le téléservice Cap Bail et l’application RIVAGE couvrent partiellement le besoin.',
      ['Le téléservice Cap Bail', 'L’application RIVAGE'],
      null,
    ],
  ])('« %s »', (text, names, limit) => {
    const found = existingIn(text)?.solutions ?? [];
    expect(found.map(({ name }) => name)).toEqual(names);
    if (limit !== null) expect(found[0]?.limit).toMatch(limit);
  });
  it.each([
    ['Le projet remet en cause l’obligation de venir signer sur place.', /venir signer/],
    ['Nous remettons en question l’envoi du dossier en trois exemplaires.', /trois exemplaires/],
  ])('« %s »', (text, rule) => expect(existingIn(text)?.rule).toMatch(rule));
  it('none', () => expect(existingIn('Règle à changer : aucune, le code n’en dit rien.')?.rule).toBeUndefined());
});

it.each([
  ['Les premières c’est les sages-femmes de Tulle, une vingtaine.', /sages-femmes/, 20, /Tulle/],
  ['Nous démarrons au poste de Modane avec 15 chauffeurs réguliers.', /chauffeurs/, 15, /Modane/],
  ['Bah le quartier des Tarterêts à Corbeil, avec 40 locataires de la tour 5.', /locataires/, 40, /Corbeil/],
])('who tries first: « %s »', (text, who, count, place) => {
  const found = firstUsersIn(text);
  expect(found?.who).toMatch(who);
  expect(found?.count).toBe(count);
  expect(found?.place).toMatch(place);
});

it('what was promised last year is no goal', () => {
  expect(
    goalIn('L’an dernier : 200 dossiers promis pour mars, 30 faits. Cette fois : aucune promesse.', TODAY),
  ).toBeNull();
});

it('what is, and what is aimed at', () => {
  const text =
    'Situation actuelle : le permis est instruit en 120 jours. Situation visée : trois mois pour neuf demandes sur dix';
  expect(beforeAfterIn(text)).toEqual({
    before: 'Le permis est instruit en 120 jours',
    after: 'Trois mois pour neuf demandes sur dix',
  });
  expect(beforeAfterIn('Avant de vous répondre, je dois voir ma cheffe. Après, on en reparle.')).toBeNull();
});

it.each([
  'Les signes, je vois pas. Le trésorier m’a montré trois courbes.',
  'Les téléchargements et les vues ne sauraient constituer des signes. Une réflexion sera menée avec les familles.',
  'Le nombre de clics n’est pas un signe.',
])('no sign: « %s »', (text) => expect(signsIn(text)).toEqual([]));

it('nothing this week', () => {
  expect(
    soonIn('Le pire, c’est un enfant oublié au car. Cette semaine rien de prévu, on est en sous-effectif.'),
  ).toEqual([]);
});

/** A fourteenth reader's, in other words. */
describe('again', () => {
  it('the name, then who found it', () => {
    expect(serviceNameIn('Passe-Classe. C’est les profs qui ont trouvé, un midi.')).toBe('Passe-Classe');
    expect(serviceNameIn('On avait pensé à Boussole mais c’est pris, donc ce sera Clé des Prés.')).toBe('Clé des Prés');
    expect(isUndecidedName('On n’a pas encore de nom, on votera entre collègues.')).toBe(true);
    expect(isUndecidedName('Aucune idée pour le nom, demandez à la com, c’est Paul qui gère.')).toBe(true);
  });
  it.each([
    'On le sait, c’est tout, il suffit de passer une heure au guichet.',
    'On réclame une étude que personne ne fait depuis 2012.',
    'Une étude devait sortir en 2024, elle a été annulée.',
  ])('no source: « %s »', (text) => expect(evidenceIn(text, TODAY)?.source).toBeUndefined());
  it.each([
    'Je ne vois pas de signe pour l’instant, on attend le budget.',
    'Les mauvais signes j’en ai : les agents soupirent, les pages plantent. Les bons, je cherche encore.',
    'Je n’aime pas les indicateurs. L’an dernier on nous en a demandé 37 et personne ne les a lus.',
  ])('no sign: « %s »', (text) => expect(signsIn(text)).toEqual([]));
  it('what is given, and to whom', () => {
    expect(summaryIn('Le service met à la disposition des experts forestiers une carte des arbres malades.')).toBe(
      'Donner aux experts forestiers une carte des arbres malades.',
    );
  });
  it('what a page is for', () => {
    expect(summaryIn('C’est une page où l’association dépose son budget une seule fois.')).toBe(
      'Permettre à l’association de déposer son budget une seule fois.',
    );
  });
  it('a rule in person', () => {
    const text = 'Existant : courrier recommandé. Règle abandonnée : comparaître en personne pour un simple report.';
    expect(existingIn(text)?.rule).toMatch(/comparaître en personne/i);
  });
  it('what one wants to come down to', () => {
    expect(beforeAfterIn('On perd 40 % des candidatures, on veut descendre à 10 %.')?.after).toMatch(/10 %/);
  });
  it('nothing this week', () => expect(soonIn('Cette semaine, rien, c’est la clôture des comptes.')).toEqual([]));
  it('what was tried before is not who begins', () => {
    expect(
      firstUsersIn('On aimerait des volontaires. L’ancien projet avait commencé à Niort avec 14 agents.'),
    ).toBeNull();
  });
});
