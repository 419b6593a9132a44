/** What an answer is understood to tell: sides told in one sentence, signs and aims told in a row, numbers of two things. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/interview/facts/fact.ts';
import { READERS } from '../../src/interview/facts/told-facts.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const { draft } = snapshotOf('format: fiche/1\n');
const said = (path: string, text: string) =>
  saidOf(READERS.get(path)?.(text, draft, '2026-11-30') ?? []).replace(/[\u00a0\u202f]/g, ' ');

describe.each<[string, readonly (readonly [string, string | RegExp])[]]>([
  [
    'solution.existant',
    [
      [
        'Un classeur à l’infirmerie et des mails, on arrête de redemander l’ordonnance tous les ans',
        /la règle abandonnée : « (?:On arrête de r|R)edemander l’ordonnance tous les ans »$/,
      ],
      ['Un tableur et je supprime la double signature', /« Je supprime la double signature »$/],
      ['Le courrier papier, on ne demande plus le justificatif', /« On ne demande plus le justificatif »$/],
    ],
  ],
  [
    'portage.recit',
    [
      [
        'la proviseure nous soutient et ceux qui s’inquiètent c’est les surveillants',
        'votre soutien : la proviseure ; qui s’inquiète : les surveillants',
      ],
      [
        'C’est la directrice du port qui nous soutient, et c’est les pilotes qui s’inquiètent.',
        'votre soutien : la directrice du port ; qui s’inquiète : les pilotes',
      ],
      ['Tout le monde soutient, personne ne s’inquiète.', ''],
      ['J’aimerais que le préfet nous soutienne.', ''],
      ['il faudrait que le directeur signe', ''],
      ['Le directeur n’est pas contre.', ''],
      ['La DSI freine des quatre fers.', 'qui s’inquiète : la DSI'],
      ['Les gendarmes n’aiment pas ça.', 'qui s’inquiète : les gendarmes'],
      ['La cheffe dit oui, mais elle s’inquiète du budget.', /qui s’inquiète : la cheffe \(crainte : budget\)$/],
      [
        'Le maire est pour. Son adjointe aux sports, Mme Diallo, nous prête la salle le jeudi.',
        'vos soutiens : Mme Diallo, adjointe aux sports ; le maire',
      ],
      ['La DRH, Anne Petit, paie le minibus.', 'votre soutien : Anne Petit, DRH (« paie le minibus »)'],
      [
        'DDT : oui, le chef de service, M. Roux. Il prête 1 agent, 1 j/semaine. ONF : contre.',
        'vos soutiens : M. Roux, chef de service (« Il prête 1 agent, 1 j/semaine ») ; DDT ; qui s’inquiète : ONF',
      ],
      [
        'Des réserves ont été émises par le service juridique sur le RGPD.',
        /le service juridique \(crainte : le RGPD\)/,
      ],
      ['Soutien : la préfète. Réserves : la DDT, qui craint la charge.', /la DDT \(crainte : la charge\)$/],
    ],
  ],
  [
    'probleme.enonce',
    [
      ['1 200 apprentis sur 12 000 dorment dehors à la rentrée.', /^1 ?200 apprentis \(10 %\)$/],
      ['900 élèves sur 45 000 ne mangent pas à la cantine.', '900 élèves (2 %)'],
      ['62 agents découvrent leur salle le matin même. Cela se produit 5 jours sur 7.', '62 agents'],
      ['Un million deux cent mille parcelles ne sont pas débroussaillées.', '1 200 000 parcelles'],
      ['Chaque semaine, 15 à 20 familles repartent sans réponse.', 'environ 18 familles par semaine'],
      ['Éleveurs de chèvres : 340. Ils attendent trois semaines.', '340 éleveurs de chèvres'],
      ['Les dossiers, au nombre de 1 850, dorment six mois.', /^1 ?850 dossiers$/],
      [
        'À Rennes, les soignants qui finissent tard n’ont plus de bus. Ils sont environ 1 100, cinq soirs par semaine.',
        /^environ 1 ?100 soignants$/,
      ],
    ],
  ],
  [
    'probleme.constats',
    [
      ['Le préfet vient de le dire à la radio.', ''],
      ['Deux moniteurs, et puis ma fille qui vient de le passer.', ''],
      [
        'J’ai appelé douze familles en octobre 2026, et le chiffre vient du registre du rectorat pour 2025.',
        'vous avez parlé avec douze familles ; le chiffre vient de : registre du rectorat (2025)',
      ],
      ['Le chiffre vient de la mairie.', /le chiffre vient de : la mairie/],
      ['Entretiens : 11 agents. Source : registre 2025.', /^vous avez parlé avec 11 agents ; le chiffre vient de/],
    ],
  ],
  [
    'usagers.recit',
    [
      [
        'Les coordinatrices de nuit, qui sont six, et derrière elles les receveurs, qu’on ne voit jamais. Une coordinatrice perd deux heures par transport.',
        'ceux qui en souffrent le plus : les coordinatrices de nuit, 6 personnes ; ce qu’ils perdent : « Une coordinatrice perd deux heures par transport »',
      ],
      [
        'surtout les étudiants étrangers qui sont en gros trois cent cinquante ils dorment chez des copains',
        'ceux qui en souffrent le plus : les étudiants étrangers, 350 personnes ; ce qu’ils perdent : « Ils dorment chez des copains »',
      ],
    ],
  ],
  [
    'impact.signes',
    [
      [
        '1 - 50 trajets par semaine 2 - moins de démissions 3 - des chauffeurs volontaires',
        /^3 signes : 50 trajets par semaine ; moins de démissions ; des/,
      ],
      [
        'Un, les appels baissent de moitié. Deux, plus aucun départ en retard. Trois, les voisins demandent à s’y mettre.',
        /^3 signes : les appels baissent de moitié ; plus aucun départ/,
      ],
      [
        'j’en ai que deux : les draps sont là à 7h, et plus personne râle',
        '2 signes : les draps sont là à 7h ; plus personne râle',
      ],
      [
        'le premier signe c’est que vingt étudiants dorment au chaud le deuxième c’est que la permanence se vide',
        /^2 signes : vingt étudiants dorment au chaud ; la permanence/,
      ],
    ],
  ],
  [
    'deploiement.cap_6_mois',
    [
      [
        '100 aides-soignantes sur 130, et une demi-heure qui devient 5 min',
        'dans six mois : « 100 aides-soignantes sur 130 », « Une demi-heure qui devient 5 min »',
      ],
      [
        '300 soignants par mois, soit un gros quart, et zéro retour à pied.',
        /« 300 soignants par mois, soit un gros quart », « Zéro retour à pied »/,
      ],
      [
        'D’ici la fin mai, quatre-vingts pêcheurs et quelques l’auront pris, et l’attente sera descendue de quatre mois à quinze jours.',
        /« Quatre-vingts pêcheurs et quelques l’auront pris », « L’attente sera descendue/,
      ],
      [
        'Fin mai, je voudrais que les quatorze coordinatrices s’en servent, pour neuf transports sur dix, et que le temps au téléphone tombe de deux heures à vingt minutes.',
        /« Les quatorze coordinatrices s’en servent, pour neuf transports sur dix », « Le temps au téléphone tombe/,
      ],
    ],
  ],
  [
    'solution.existant',
    [
      [
        'Visite obligatoire d’un agent sous 72 h. On s’en passe.',
        'la règle abandonnée : « Visite obligatoire d’un agent sous 72 h »',
      ],
      [
        'Un classeur de numéros, tenu à la main, et un tableau Excel.',
        /^ce qui existe : un classeur de numéros, un tableau Excel$/,
      ],
      [
        'aujourd’hui ils appellent une par une les résidences et nous on arrête d’exiger le dossier complet',
        'ce qui existe : ils appellent une par une les résidences ; la règle abandonnée : « On arrête d’exiger le dossier complet »',
      ],
    ],
  ],
  [
    'impact.difference',
    [
      [
        'À l’heure actuelle, Léa attend six semaines. À terme, elle a sa réponse le jour même.',
        'avant : « Léa attend six semaines » ; après : « Elle a sa réponse le jour même »',
      ],
      [
        'aujourd’hui Awa elle arrive avec sa valise et elle appelle onze résidences demain elle ouvre le téléphone et elle a une chambre',
        /^avant : « Awa .+ résidences » ; après : « Elle ouvre le téléphone/,
      ],
    ],
  ],
  [
    'deploiement.demarrage',
    [
      [
        'Cible pilote – 15 agents de l’aile Richelieu – motivés car touchés par 3 changements par semaine',
        /^les premiers : 15 agents de l’aile Richelieu/,
      ],
    ],
  ],
  [
    'solution.existant',
    [
      [
        'Rien n’existe. Enfin si, un covoiturage sur WhatsApp. On n’impose plus de ligne fixe.',
        'ce qui existe : un covoiturage sur WhatsApp ; la règle abandonnée : « On n’impose plus de ligne fixe »',
      ],
      [
        'Existant :\n1) tableau blanc dans le vestiaire ;\n2) fichier Excel du chef de salle.',
        /^ce qui existe : tableau blanc dans le vestiaire, .ichier Excel du chef de salle$/,
      ],
      [
        'Il est mis fin à l’exigence d’un justificatif.',
        'la règle abandonnée : « Il est mis fin à l’exigence d’un justificatif »',
      ],
    ],
  ],
  [
    'usagers.recit',
    [
      [
        'Les vacataires (n = 28) : perte de 120 € par mois.',
        /^ceux qui en souffrent le plus : les vacataires, 28 personnes/,
      ],
    ],
  ],
  [
    'portage.recit',
    [
      [
        'Sponsor : Mme Aubry, administratrice générale – valide le pilote. Réserves : CFDT, chefs de salle (4).',
        'votre soutien : Mme Aubry, administratrice générale ; qui s’inquiète : CFDT, chefs de salle',
      ],
    ],
  ],
  ['pire_scenario.description', [['Que tout s’arrête. Je n’ai rien prévu cette semaine.', '']]],
  [
    'deploiement.demarrage',
    [
      [
        'les premiers ce sera vingt cinq étudiants de la résidence Launay à Nantes ils veulent bien parce qu’ils sont à l’hôtel',
        /^les premiers : vingt cinq étudiants de la résidence Launay à Nantes ; leur raison : ils sont à l’hôtel/,
      ],
    ],
  ],
])('%s', (path, cases) => {
  it.each(cases)('« %s »', (text, expected) => {
    if (typeof expected === 'string') expect(said(path, text)).toBe(expected);
    else expect(said(path, text)).toMatch(expected);
  });
});
