/** What is told beside what was asked, or in fewer words: a loss, a summary, a number apart, several places. */
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/french/shorthand.ts';
import { factsOf, saidOf } from '../../src/interview/fact.ts';
import { readAs } from '../../src/interview/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { identiteResume } from '../../src/rules/identite/identite-resume.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { citedIn, evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { harmIn } from '../../src/text/told/harm-told.ts';
import { summaryIn } from '../../src/text/told/in-one-sentence.ts';
import { isUndecidedName, serviceNameIn } from '../../src/text/told/service-name.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';
import { soonIn } from '../../src/text/told/soon.ts';

const TODAY = '2026-11-28';

describe('an idea told in the present, as a summary', () => {
  const SUMMARIES = [
    [
      'Alors mon idée, vous allez rire, c’est que la nourrice badge l’arrivée de l’enfant et prévient la mère.',
      'Permettre à la nourrice de badger l’arrivée de l’enfant et de prévenir la mère.',
    ],
    [
      'Une fiche où l’apiculteur note ses pertes ; le syndicat les additionne.',
      'Permettre à l’apiculteur de noter ses pertes.',
    ],
    [
      'L’aide-soignante (de nuit surtout) elle chronomètre la sonnette, le cadre est prévenu.',
      'Permettre à l’aide-soignante de chronométrer la sonnette.',
    ],
    [
      'Un courriel part au bailleur, le locataire choisit la date de la visite.',
      'Permettre au locataire de choisir la date de la visite.',
    ],
    [
      'Mettre en relation les haras et les lycées agricoles, transport compris.',
      'Mettre en relation les haras et les lycées agricoles, transport compris.',
    ],
    [
      'Le dispositif permet au gérant de déposer son bilan et d’obtenir, après un contrôle des pièces par deux agents du greffe, un rendez-vous sous quinze jours avec le juge.',
      'Permettre au gérant de déposer son bilan.',
    ],
    [
      'Le forain réserve sa place de marché, et il reçoit la facture le soir.',
      'Permettre au forain de réserver sa place de marché et de recevoir la facture le soir.',
    ],
    [
      'Le pompier scanne le plan et le voit sur sa tablette.',
      'Permettre au pompier de scanner le plan et de le voir sur sa tablette.',
    ],
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
    [
      'On prévient les riverains dès que l’eau monte, et chacun répond d’un chiffre.',
      'Prévenir les riverains dès que l’eau monte.',
    ],
    ['En gros le garde scanne la plaque, la fiche arrive au bureau.', 'Permettre au garde de scanner la plaque.'],
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
    'On n’a rien décidé.',
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
    ['Les AESH, 620. Payées en retard deux mois sur douze.', 'Payées en retard deux mois sur douze.'],
    ['Ce qu’elles perdent ? une matinée par dossier.', 'Une matinée par dossier.'],
    ['une journée de paie perdue à chaque visite', 'Une journée de paie perdue à chaque visite.'],
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

  it.each(['Notre brigade compte 45 agents.', 'Le ministre nous a promis 50 000 places.'])(
    'of who tells, or promised, none: %s',
    (told) => expect(sizeIn(told)).toBeNull(),
  );

  it('where the figure comes from may be told with it', () => {
    expect(citedIn('On perd 900 colis par an, d’après le logiciel du tri, en 2025.', TODAY)).toEqual({
      source: 'le logiciel du tri',
      year: 2025,
    });
    expect(citedIn('2 100 refus (source : base Visabio, 2024)', TODAY)).toEqual({ source: 'base Visabio', year: 2024 });
    expect(citedIn('Le logiciel plante, et d’après moi c’est grave.', TODAY)).toBeNull();
  });

  it.each([
    'Il nous faudrait 12 agents de plus pour tenir.',
    'On remplit le cerfa 15646*01 à la main.',
    'l’article 47 nous bloque',
  ])('none in: %s', (told) => expect(sizeIn(told)).toBeNull());

  it.each([
    ['Les veuves d’ouvriers (~ 140)', 'veuves d’ouvriers', 140],
    ['Nos gardiens, au nombre de 22, subissent des insultes', 'gardiens', 22],
    ['Les pêcheurs de Groix et Houat, 60 personnes', 'pêcheurs de Groix et Houat', 60],
    ['éleveurs : 210, vétérinaires : 12.', 'éleveurs', 210],
    ['Les livreurs à vélo, on en a cinquante-deux.', 'livreurs à vélo', 52],
    ['Sont surtout touchés les assurés de l’île (environ 870 personnes).', 'assurés de l’île', 870],
    ['Les 12 agents s’en sortent bien ; ce sont les bergers qui trinquent, 80 environ.', 'bergers', 80],
  ])('%s', (told, name, count) => expect(groupIn(told)).toMatchObject({ name, count }));
});

describe('how it is known', () => {
  it.each([
    ['J’ai dépouillé 180 lettres de contestation.', 'donnees'],
    ['quinze marins de Sein m’ont dit pareil', 'entretien'],
    ['une dizaine de locataires reçus en mars', 'entretien'],
    ['le chef l’a redit en réunion, puis j’ai suivi 3 familles', 'entretien'],
    ['j’ai passé deux jours avec quatre armateurs de Sète', 'entretien'],
    ['les chiffres = Cerbère 2024', 'donnees'],
  ])('%s', (told, type) => expect(evidenceIn(told, TODAY)?.type).toBe(type));

  it.each([
    'On attend l’étude de l’Inserm.',
    'Les 5 médecins n’ont pas répondu.',
    'Le journal a sorti un chiffre, je ne l’ai pas retrouvé.',
  ])('nothing in: %s', (told) => expect(evidenceIn(told, TODAY)).toBeNull());

  it('people counted beside a source are no other figure than the one it gives', () => {
    const draft = new Draft({ probleme: { enonce: 'Chaque année, 340 patrons ratent leur visite.' } });
    const told = 'd’après le fichier de la direction de la mer, et j’ai vu une douzaine de patrons';
    const facts = new Map(factsOf(readAs('probleme.constats', told, draft, TODAY)));
    expect(facts.get('probleme.ampleur.source')).toBe('le fichier de la direction de la mer');
  });

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
    ['Fin du double guichet.', 'Double guichet'],
  ])('falls: %s', (told, rule) => expect(existingIn(told)?.rule).toBe(rule));

  it.each([
    ['Les collègues bricolent un tableur qui plante', ['Un tableur']],
    ['Chronopro le fait un peu, Geopost aussi', ['Chronopro', 'Geopost']],
    ['Ensap fait ça mais que pour les titulaires', ['Ensap']],
    ['Deux logiciels : Hopix et un cahier jaune.', ['Hopix', 'Un cahier jaune']],
    ['Rien n’existe, à part un classeur que tient Lou.', ['Un classeur que tient Lou']],
    [
      'Un formulaire papier à refaire chaque année. Nous cessons de redemander l’avis.',
      ['Un formulaire papier à refaire chaque année'],
    ],
    ['le standard du service, occupé le matin. On ne demande plus rien.', ['Le standard du service']],
    ['La direction nous laisse faire.', []],
    ['En Suède ils ont Mina, chez nous y a que le fax.', ['Mina']],
    ['J’ai pas regardé ce qui existe.', []],
  ])('is there: %s', (told, names) => {
    expect((existingIn(told)?.solutions ?? []).map(({ name }) => name)).toEqual(names);
  });
});

describe('who begins, and where', () => {
  it.each([
    [
      'Mon frère, ma tante et les 4 pêcheurs du club, à Sète',
      { who: 'Mon frère, ma tante et les 4 pêcheurs du club', count: 6 },
    ],
    ['4 mairies volontaires (Gap, Veynes, Serres) car elles en ont besoin', { place: 'Gap, Veynes, Serres' }],
    ['Dans le 35, à Redon. Entre 20 et 30 tuteurs. Ils nous l’ont demandé.', { place: 'Redon' }],
    ['2 classes de CAP (44 élèves) du lycée', { count: 44 }],
    [
      '- où : Apatou - qui : 3 infirmières - pourquoi : la pirogue',
      { who: '3 infirmières', place: 'Apatou', why: 'la pirogue' },
    ],
    [
      'L’essai portera d’abord sur les greffes de Dax, soit neuf agents, afin de vider le stock.',
      { count: 9, why: 'vider le stock' },
    ],
    ['Dix parents à Gap, Veynes et Serres.', { place: 'Gap, Veynes et Serres' }],
    ['Le poste de Guidel. Effectif : 16. Motif : les nuits.', { count: 16, why: 'les nuits' }],
    ['Six dames qui nous ont suppliés de commencer', { who: 'Six dames', why: 'nous ont suppliés de commencer' }],
  ])('%s', (told, found) => expect(firstUsersIn(told)).toMatchObject(found));
});

describe('by when, and what changes', () => {
  it.each([
    ['Objectif cible au 30.04.2027 : 90 dossiers.', '2027-04-30', '90 dossiers'],
    ['90 dossiers clos. 15/05/27.', '2027-05-15', '90 dossiers clos'],
    ['Fin du premier trimestre 2027 : 40 quais équipés', '2027-03-31', '40 quais équipés'],
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
    ['saisie 40 min --> 8 min', 'Saisie 40 min'],
    ['Les amendes qu’on paie pour rien, on ne les paiera plus.', 'Les amendes qu’on paie pour rien'],
    ['Le berger n’aura plus que deux pièces à fournir, contre neuf aujourd’hui.', 'Neuf'],
    ['Le non-recours, actuellement estimé à 40 %, doit descendre à 20 % en 2028.', '40 %'],
    ['maintenant le gars attend trois jours et avec ça il l’a le soir', 'Le gars attend trois jours'],
  ])('%s', (told, before) => expect(beforeAfterIn(told)?.before.replace(/\.$/, '')).toBe(before));
});

describe('what is no change, no sign, no deed', () => {
  it.each([
    'Avant les travaux on avait 4 bureaux, après les travaux plus qu’un.',
    'Avant-hier on m’a parlé de 6 semaines. Après, je vous dirai.',
  ])('no change: %s', (told) => expect(beforeAfterIn(told)).toBeNull());

  it.each([
    ['Un seul : le standard sonne moins le lundi, le mardi et le jeudi.', 1],
    ['On saura que ça prend si la voisine nous copie, si les gars râlent en panne, et si Léa ferme son cahier.', 3],
    ['Un : moins d’appels le lundi. Deux : la boîte se vide. Trois… je sèche.', 2],
    ['Trois mois, c’est trop court pour voir quoi que ce soit.', 0],
  ])('%s', (told, many) => expect(signsIn(told)).toHaveLength(many));

  it.each(['Cette semaine je suis en congé, donc rien.', 'Quelqu’un relira le texte, mais pas cette semaine.'])(
    'nothing soon: %s',
    (told) => expect(soonIn(told)).toEqual([]),
  );
});

describe('a name that is not one', () => {
  it.each([
    'Grand Large ou Cap Pêche, on n’a pas tranché.',
    'On n’a pas de nom, la commission se réunit le 4.',
    'Peu importe, demandez à la com.',
    'Surtout pas Vigie.',
    'L’ancien s’appelait Mirador.',
  ])('%s', (told) => expect(isUndecidedName(told)).toBe(true));

  it.each([
    ['Ce sera Maison Claire. Maison, chez nous, c’est tout.', 'Maison Claire'],
    ['on dirait Bon Pied Marin, enfin provisoirement', 'Bon Pied Marin'],
    ['jdirai Clikécole mais ya ptet mieux', 'Clikécole'],
  ])('%s', (told, name) => expect(serviceNameIn(spelledOut(told))).toBe(name));
});

describe('who backs, who fears', () => {
  it.each([
    'Le préfet est au courant mais n’a rien promis.',
    'J’ai croisé la directrice, Mme Vasseur, à la cantine.',
    'Mme Bonnefoy ne craint rien.',
  ])('nobody in: %s', (told) => expect(backersIn(told)).toBeNull());

  it.each([
    ['Dir. d’agence (R. Weber) : 2 j par semaine.', { name: 'R. Weber', role: 'dir. d’agence' }],
    ['L’inspectrice de circonscription, Leïla Haddad, nous suit.', { name: 'Leïla Haddad' }],
    ['Le chef de pôle, Pr Garnier, finance deux mois.', { name: 'Pr Garnier' }],
    ['la directrice adjointe, Mme Le Bris, me libère mes jeudis', { name: 'Mme Le Bris' }],
  ])('%s', (told, found) => expect(backersIn(told)).toMatchObject(found));

  it.each([
    ['Bergers : contre.', 'Bergers'],
    ['Les gars du garage flippent de perdre leur prime.', 'gars du garage'],
    ['Le syndicat nous regarde de travers.', 'syndicat'],
    ['Réserves exprimées par la direction juridique quant au RGPD.', 'direction juridique'],
    ['mon n+2 non', 'n+2'],
    ['Personne n’est contre, à part deux greffiers qui craignent pour leur prime.', 'deux greffiers'],
    ['Son adjoint tord le nez.', 'Son adjoint'],
  ])('%s', (told, who) => expect(backersIn(told)?.opponent?.who).toBe(who));
});

describe('said back, whole', () => {
  const said = (path: string, text: string) =>
    saidOf(readAs(path, text, new Draft({}), TODAY)).replace(/[\u00a0\u202f]/g, ' ');

  it.each([
    [
      'probleme.enonce',
      'Sur 450 bourses, 90 reviennent incomplètes, d’après le relevé du lycée.',
      '20 % des bourses (90 sur 450) ; le chiffre vient de : le relevé du lycée',
    ],
    ['probleme.enonce', 'Sur 60 dossiers, 15 n’ont pas de réponse.', '25 % des dossiers (15 sur 60)'],
    [
      'probleme.constats',
      'Les stats viennent d’un tableau tenu par ma collègue Sylvie.',
      'le chiffre vient de : un tableau tenu par ma collègue Sylvie',
    ],
    ['probleme.constats', 'Cour des comptes, rapport 2024', 'le chiffre vient de : Cour des comptes, rapport 2024'],
    [
      'usagers.recit',
      'Les veuves de pêcheurs, elles y laissent 200 € par mois.',
      'ceux qui en souffrent le plus : les veuves de pêcheurs ; ce qu’ils perdent : « Elles y laissent 200 € par mois »',
    ],
    [
      'usagers.recit',
      'Nos secrétaires de mairie : trois heures de ressaisie chaque vendredi.',
      'ceux qui en souffrent le plus : vos secrétaires de mairie ; ce qu’ils perdent : « Trois heures de ressaisie chaque vendredi »',
    ],
    [
      'solution.description',
      'Ça permettrait au juge de voir la file d’attente.',
      'en une phrase : « Permettre au juge de voir la file d’attente »',
    ],
    [
      'portage.recit',
      'Pour : la maire de Foix, l’ARS et Mme Ott, directrice. Contre : les taxis, ils disent que ça leur prend des courses.',
      'vos soutiens : la maire de Foix ; l’ARS ; Mme Ott, directrice ; qui s’inquiète : les taxis (crainte : ça leur prend des courses)',
    ],
    [
      'portage.recit',
      'Soutien : le directeur du port. Qui a peur ? Les transitaires privés, c’est leur gagne-pain.',
      'votre soutien : le directeur du port ; qui s’inquiète : les transitaires privés (crainte : leur gagne-pain)',
    ],
    [
      'portage.recit',
      'Pour : le directeur du port et Mme Le Goff, médecin. Contre : les cliniques, elles perdent des clients.',
      'vos soutiens : le directeur du port ; Mme Le Goff, médecin ; qui s’inquiète : les cliniques (crainte : elles perdent des clients)',
    ],
    ['portage.recit', 'Pour : personne. Contre : la DSI', 'qui s’inquiète : la DSI'],
    [
      'deploiement.demarrage',
      'Les kinés de Cosne, 12. Leur secrétariat faxe le soir.',
      'les premiers : les kinés de Cosne, 12 personnes ; leur raison : Leur secrétariat faxe le soir',
    ],
    [
      'deploiement.demarrage',
      'Maine-et-Loire seulement. Éleveurs de canards du groupement. Ils ont perdu un lot l’hiver dernier.',
      'les premiers : éleveurs de canards du groupement ; leur raison : Ils ont perdu un lot l’hiver dernier',
    ],
    [
      'deploiement.demarrage',
      'Deux classes du lycée de Gap. Ils testeront en mars.',
      'les premiers : deux classes du lycée de Gap',
    ],
    [
      'impact.difference',
      'Au lieu que le douanier ouvre chaque colis, il scanne l’étiquette.',
      'avant : « Le douanier ouvre chaque colis » ; après : « Il scanne l’étiquette »',
    ],
    [
      'impact.difference',
      'une baisse des impayés, de l’ordre de 30 % aujourd’hui à 15 %',
      'avant : « 30 % » ; après : « 15 % »',
    ],
    [
      'impact.signes',
      'Mauvais signe : le cahier ressort. Bon signe : les familles arrivent avec le code imprimé.',
      '1 signe : les familles arrivent avec le code imprimé',
    ],
    [
      'pire_scenario.description',
      'On se trompe de zone. Je vais afficher la carte à la cale et compter qui s’arrête.',
      'votre petite action, « Je vais afficher la carte à la cale et compter qui s’arrête »',
    ],
    ['nom', 'On l’appellera sûrement Passe-Muraille', 'le nom, Passe-Muraille'],
    [
      'solution.existant',
      'Un tableau Excel à envoyer par mail, le logiciel de paie Ciril.',
      'ce qui existe : un tableau Excel à envoyer par mail, le logiciel de paie Ciril',
    ],
    ['solution.existant', 'Rien, ils font avec un cahier à spirale', 'ce qui existe : un cahier à spirale'],
    [
      'solution.existant',
      'le portail (fermé le week-end), les mails, le bouche à oreille',
      'ce qui existe : le portail (fermé le week-end), les mails, le bouche à oreille',
    ],
    ['deploiement.demarrage', 'on commence petit : 5 infirmières libérales', 'les premiers : 5 infirmières libérales'],
    [
      'deploiement.cap_6_mois',
      'D’ici la Toussaint 60 familles sur 80 l’utilisent',
      'dans six mois : « 60 familles sur 80 l’utilisent », le 1er novembre 2027',
    ],
    [
      'deploiement.cap_6_mois',
      '250 inscrits au 30.06.27',
      'dans six mois : « 250 inscrits au 30.06.27 », le 30 juin 2027',
    ],
    [
      'impact.difference',
      'Auj. Mme Ibarra fait 40 km ; demain elle reste chez elle',
      'avant : « Mme Ibarra fait 40 km » ; après : « Elle reste chez elle »',
    ],
    [
      'impact.signes',
      '1/ moins de retours 2/ un maire qui appelle 3/ le tableau jeté',
      '3 signes : moins de retours ; un maire qui appelle ; le tableau jeté',
    ],
    [
      'impact.signes',
      'a) moins de retours b) un maire qui appelle c) le tableau jeté',
      '3 signes : moins de retours ; un maire qui appelle ; le tableau jeté',
    ],
    ['portage.recit', 'Le DSI traîne des pieds à cause du RGPD', 'qui s’inquiète : le DSI (crainte : RGPD)'],
    [
      'pire_scenario.description',
      'La région coupe tout. Du coup je vois la VP mardi',
      'votre petite action, « je vois la VP mardi »',
    ],
  ])('%s: %s', (path, text, back) => expect(said(path, text)).toBe(back));

  it.each([
    ['probleme.enonce', 'Sur 45 communes, 12 agents suivent le sujet.', / sur 45/],
    ['probleme.enonce', 'Sur 3 ans, 40 familles ont renoncé.', /3 ans|sur 3/],
    ['probleme.enonce', 'Selon les cas, 300 familles attendent.', /vient de/],
    ['usagers.recit', 'Les gens', /gens/],
    ['usagers.recit', 'Les boulangers, ouverts trois jours.', /perdent/],
    ['usagers.recit', 'Les aidants qui habitent à 40 km.', /perdent/],
    ['solution.existant', 'Rien ne va, la direction, le chef, les agents crient', /existe/],
    ['deploiement.demarrage', 'là où c’est le plus simple', /./],
    ['impact.signes', 'on le sentira', /./],
    ['impact.signes', 'On se voit le 3/12 et le 4/12', /\d signes/],
  ])('not: %s: %s', (path, text, never) => expect(said(path, text)).not.toMatch(never));
});
