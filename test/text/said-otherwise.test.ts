import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { withoutTakenBack } from '../../src/french/taken-back.ts';
import { fullNames } from '../../src/text/full-names.ts';
import { withoutAskedBack } from '../../src/text/told/asked-back.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { harmIn } from '../../src/text/told/harm-told.ts';
import { metIn } from '../../src/text/told/met.ts';
import { isUndecidedName, serviceNameIn } from '../../src/text/told/service-name.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';
import { soonIn } from '../../src/text/told/soon.ts';

const TODAY = '2026-11-29';

describe('what is asked in return is no answer', () => {
  it.each([
    'Vous voulez dire combien de dossiers ?',
    'C’est quoi, un effet ?',
    'Qu’appelez-vous « premiers » ?',
    'Je dois mettre quoi ici ?',
    'Ça veut dire quoi, portage ?',
  ])('« %s »', (text) => expect(withoutAskedBack(text)).toBe(''));
  it.each([
    'Qui perd ? Les locataires.',
    'Pourquoi eux ? Ils nous ont appelés.',
    'Les usagers demandent : où est mon dossier ?',
    'Combien ? Deux cents.',
    'Une mère m’a dit : et moi, je fais comment ?',
  ])('« %s » stays whole', (text) => expect(withoutAskedBack(text)).toBe(text));
  it('keeps the answer beside it', () =>
    expect(withoutAskedBack('Vous parlez des agents ? Les agents, ils sont 40.')).toBe('Les agents, ils sont 40.'));
});

describe('a number alone is taken back', () => {
  it.each([
    ['On en compte 180, non pardon, 210 au greffe', 'On en compte 210 au greffe'],
    ['un taux de 12, enfin non, 14 %', 'un taux de 14 %'],
    ['il y en a 60… euh pardon 75', 'il y en a 75'],
  ])('« %s »', (text, meant) => expect(withoutTakenBack(text)).toBe(meant));
  it.each(['de 12, ou 14 selon le mois', 'entre 60, 75 et 80 places', 'le 3, enfin on verra'])(
    '« %s » takes nothing back',
    (text) => expect(withoutTakenBack(text)).toBe(text),
  );
});

describe('how large, and in which year', () => {
  it.each([
    ['2 640 recours pour rien (2025).', { count: 2640, year: 2025 }],
    ['On a laissé 410 foyers sans réponse à la rentrée 2026.', { count: 410, year: 2026 }],
    ['Huit cents fois par an, le standard rappelle pour la même pièce.', { count: 800, unit: 'fois' }],
    ['Y en a 340, de vergers, et pas un qui échappe au double contrôle.', { count: 340, unit: 'vergers' }],
  ])('« %s »', (text, size) => expect(sizeIn(text)).toMatchObject(size));
  it.each(['Trois fois par an, on se réunit.', 'Depuis la loi de 2019, tout est plus long.'])(
    '« %s » sizes nothing',
    (text) => expect(sizeIn(text)).toBeNull(),
  );
});

describe('who suffers, and what they lose', () => {
  it('the one group that is named when one must', () =>
    expect(
      groupIn('Tout le village est touché, mais s’il faut en choisir un seul, ce sont les vignerons retraités, 45.')
        ?.name,
    ).toMatch(/vignerons/));
  it.each([
    'Ce sont les livreurs. Et ce qu’ils perdent, c’est leur dimanche.',
    'Les tuteurs, ils y laissent leurs soirées.',
    'Les apprentis passent à côté de la bourse.',
  ])('« %s »', (text) => expect(harmIn(text)).not.toBeNull());
  it.each(['Tout le monde y perd.', 'Chacun y perd un peu, au fond.'])('« %s » is of nobody', (text) =>
    expect(harmIn(text)).toBeNull(),
  );
});

describe('the name', () => {
  it('told by those who use it', () =>
    expect(serviceNameIn('les gens disent déjà ça donc le nom c est Grand Quai')).toBe('Grand Quai'));
  it.each([
    'Pas de nom pour l’heure, on votera.',
    'Mon nom ? Je m’appelle Odile Ramon.',
    'Vous lui donneriez quel nom ?',
    'Surtout pas ARGOS, c’était l’ancien marché.',
  ])('« %s » is none', (text) => expect(isUndecidedName(text)).toBe(true));
  it.each(['Grand Quai', 'Pas de nom définitif, mais Relais pour commencer'])('« %s » is one', (text) =>
    expect(isUndecidedName(text)).toBe(false),
  );
});

describe('what proves', () => {
  it.each(['Nous mènerons un sondage au printemps.', 'Le cabinet fera une étude l’an prochain.'])(
    '« %s » has not been made',
    (text) => expect(evidenceIn(text, TODAY)).toBeNull(),
  );
  it('what was made is a proof', () =>
    expect(evidenceIn('Nous avons mené un sondage en mars 2026 : 80 réponses.', TODAY)).not.toBeNull());
});

describe('what exists, one after another', () => {
  it.each([
    [
      'Démarches simplifiées existe, trop long pour un saisonnier. Le guichet aussi, mais fermé le mercredi.',
      [/Démarches/, /guichet/],
    ],
    ['Osmose → personne ne l’ouvre. Le panneau → illisible.', [/Osmose/, /panneau/]],
    ['1) Ameli, réservé aux assurés 2) le centre d’appels — saturé le lundi', [/Ameli/, /centre/]],
  ])('« %s »', (text, names) => {
    const found = existingIn(text)?.solutions ?? [];
    expect(found.map(({ name }, rank) => names[rank]?.test(name))).toEqual(names.map(() => true));
    expect(found.every(({ limit }) => limit !== undefined)).toBe(true);
  });
  it('the rule within a breath', () =>
    expect(existingIn('on a le registre et la règle qu’on laisse tomber c’est la double signature')?.rule).toMatch(
      /double signature/,
    ));
});

describe('those who come first', () => {
  it.each([
    ['Essai mené au Havre, auprès d’un panel de trente dockers, motivés par un planning lisible.', 30, /dockers/],
    ['On démarre en pédiatrie, 2e étage, 15 parents hospitalisés.', 15, /parents/],
    ['On retient quarante bouviers de la coopérative, parce qu’ils le réclament.', 40, /bouviers/],
  ])('« %s »', (text, count, who) => {
    expect(firstUsersIn(text)?.count).toBe(count);
    expect(firstUsersIn(text)?.who).toMatch(who);
  });
  it('where, told first', () =>
    expect(firstUsersIn('D’abord Lodève. Dix-huit mères, parce qu’elles attendent.')?.place).toBe('Lodève'));
  it.each(['Ils seront contents.', 'C’est bon de mon côté.'])('« %s » names nobody', (text) =>
    expect(firstUsersIn(text)).toBeNull(),
  );
});

describe('before, and after', () => {
  it.each([
    [
      'Aujourd’hui le pêcheur remplit neuf papiers, je voudrais qu’il n’en remplisse plus qu’un',
      /neuf papiers/,
      /plus qu’un/,
    ],
    ['la note moyenne est de 11 sur 20 et on vise 14', /11 sur 20/, /^14/],
    ['Réduction attendue du délai, de 62 jours en 2026 vers une cible de 20.', /62 jours/, /^20/],
    ['avant une famille rappelait quatre fois après elle reçoit un message', /quatre fois/, /un message/],
    ['On fait la queue deux heures ; après, rien.', /deux heures/, /^Rien/],
  ])('« %s »', (text, before, after) => {
    expect(beforeAfterIn(text)?.before).toMatch(before);
    expect(beforeAfterIn(text)?.after).toMatch(after);
  });
  it.each(['Aujourd’hui c’est dix jours. Après, difficile à dire.', 'Avant, je ne sais pas. Demain, aucune idée.'])(
    '« %s » tells no change',
    (text) => expect(beforeAfterIn(text)).toBeNull(),
  );
});

describe('signs', () => {
  it.each([
    ['premièrement les gardiens posent moins de questions deuxièmement la caisse est juste le soir', 2],
    ['Que la cuisine cesse de jeter, et que les parents reçoivent le menu à temps.', 2],
    ['Ce que je regarderais d’abord, ce sont les rappels du lundi. Et si la file se vide, c’est gagné.', 2],
  ])('« %s »', (text, count) => {
    const signs = signsIn(text).map((one) => one.text);
    expect(signs).toHaveLength(count);
    expect(signs.join(' ')).not.toMatch(/gagné|regarderais|deuxièmement/);
  });
  it.each([
    'Pas de signe, que des craintes.',
    'Je ne vois guère de signe.',
    'D’abord on forme les équipes, ensuite on équipe les bureaux.',
  ])('« %s » is none', (text) => expect(signsIn(text)).toEqual([]));
});

describe('who fears', () => {
  it.each([
    ['Les régisseurs par contre flippent que la caisse soit fausse.', /régisseurs/, /caisse/],
    ['La peur de perdre la main, voilà ce qui retient les chefs de pôle.', /chefs de pôle/, /main/],
    ['Ceux que ça inquiète : les huissiers, à cause de leurs actes.', /huissiers/, /leurs actes/],
    ['Les notaires disent partout qu’ils y perdront des clients.', /notaires/, /perdront/],
    ['Du côté des internes on sent bien que ça coince, ils ont peur d’être jugés.', /internes/, /jugés/],
  ])('« %s »', (text, who, fear) => {
    expect(backersIn(text)?.opponent?.who).toMatch(who);
    expect(backersIn(text)?.opponent?.fear).toMatch(fear);
  });
  it.each([
    'La directrice est au courant, sans plus.',
    'Mme Sauvan nous portait, elle a pris sa retraite.',
    'Le maire est au courant.',
  ])('« %s » backs nothing', (text) => expect(backersIn(text)?.name ?? backersIn(text)?.role).toBeUndefined());
  it('a post in capitals', () =>
    expect(backersIn('Mme Lagarde, IEN de Foix : ouvre deux classes')?.role).toBe('IEN de Foix'));
});

describe('what is done this week', () => {
  it.each([
    ['Pire : une fuite de dossiers. Action : montrer la maquette à la juriste.', /maquette/],
    ['À faire : relire trois courriers. Qui : Paul.', /relire trois courriers/],
    ['le pire ce serait qu’un enfant soit oublié donc jeudi je monte dans le car', /^jeudi je monte/],
    ['Il est prévu, au plus tard le 4 décembre, une visite du dépôt.', /dépôt/],
  ])('« %s »', (text, action) => expect(soonIn(text)[0]).toMatch(action));
  it.each([
    'Cette semaine, congés.',
    'Un agent ouvrira le mauvais dossier un lundi matin et se trompera de nom.',
    'Paul devait écrire jeudi, il ne le fera pas.',
  ])('« %s » is none', (text) => expect(soonIn(text)).toEqual([]));
});

describe('what one goes to is nobody whom one meets', () => {
  it.each([
    ['J’ai suivi trois sorties en mer, et j’ai parlé avec neuf pêcheurs.', 9],
    ['On a suivi deux tournées et interrogé cinq aides-soignantes.', 5],
    ['J’ai accompagné quatre gardes-pêche et vu deux permanences.', 4],
    ['Nous avons visité quatre fermes et échangé avec douze éleveurs.', 12],
    ['Nous avons suivi deux maraudes et parlé avec dix-sept personnes à la rue.', 17],
    ['J’ai suivi trois familles, puis interrogé deux assistantes sociales.', 5],
    ['J’ai vu cinq collègues et appelé sept parents.', 12],
    ['31 ruchers visités en avril, et 14 éleveurs rencontrés.', 14],
    ['et jai demandé a 6 chauffeur au depot de murat', 6],
    ['On leur a demandé à 12 reprises de venir.', undefined],
    ['31 ruchers visités entre Die et Nyons.', undefined],
  ])('« %s »: %i', (text, met) => expect(metIn(plain(text), text)?.met).toBe(met));
});

it('a name in two words is whole', () => {
  expect(fullNames('Hier, Dominique Le Goff et Nadia Ben Salah ont appelé Claire Martin.')).toEqual([
    'Dominique Le Goff',
    'Nadia Ben Salah',
    'Claire Martin',
  ]);
});

describe('as people say it, in line after line', () => {
  it.each([
    ['ben en fait les détenus arrivent pas à réserver un parloir', 'détenus'],
    ['ya des mamans qui appellent trente fois', 'mamans'],
    ['LES PETITES COMMUNES NE SAVENT PAS SI LEURS PONTS TIENNENT.', 'petites communes'],
  ])('who, in « %s »', (text, name) => expect(groupIn(text)?.name).toBe(name));
  it('counts those of here, not all of them', () =>
    expect(
      sizeIn('Selon l’Agreste il y a environ 390 000 exploitations et chez nous dans la Drôme 5 400 exploitations'),
    ).toMatchObject({ count: 5400 }));
  it('starts from the number, not from how far it falls', () =>
    expect(beforeAfterIn('Les appels doivent baisser de moitié en six mois, de 300 à 150 par semaine.')?.before).toBe(
      '300',
    ));
  it('leaves « aussi » out of a name', () =>
    expect(existingIn('Il existe aussi une appli mais personne ne l’utilise')?.solutions?.[0]?.name).toBe('Une appli'));
  it('takes no wish for a sign', () =>
    expect(
      signsIn(
        'Moins d’appels au guichet. Si on avait les moyens du Danemark on viserait 5 %. Des dossiers complets.',
      ).map(({ text }) => text),
    ).toEqual(['Moins d’appels au guichet', 'Des dossiers complets']));
});

describe('who is against it, pointed at', () => {
  it('is not « celui »', () =>
    expect(
      backersIn(
        'Celui qui est contre c’est le directeur de la maison de La Souterraine, il a peur de plus maîtriser sa liste d’attente.',
      )?.opponent,
    ).toEqual({ who: 'directeur de la maison de La Souterraine', fear: 'ne plus maîtriser sa liste d’attente' }));
});

describe('names without capitals', () => {
  it.each([
    ['déjà dit : hélène carpentier, directrice interrégionale', 'Hélène Carpentier'],
    ['mon soutien c’est hélène carpentier, directrice interrégionale', 'Hélène Carpentier'],
    ['la directrice, hélène carpentier, nous soutient', 'Hélène Carpentier'],
    ['marie lopez la directrice nous appuie', 'Marie Lopez'],
    ['mon chef jean-marc durand est pour', 'Jean-Marc Durand'],
    ['le préfet soutient une règle claire et nette', undefined],
    ['le maire dit que la pierre angulaire, c’est le guichet', undefined],
    ['la directrice nous soutient, claire et ferme', undefined],
  ])('%s', (text, name) => expect(backersIn(text)?.name).toBe(name));
});
