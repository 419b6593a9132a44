/** Promises that are acts, and those that are only a good opinion; names of persons, and of what is not one. */
import { describe, expect, it } from 'vitest';
import { promisesNothing } from '../../src/text/acts.ts';
import { kindOfName } from '../../src/text/persons.ts';

const EMPTY = [
  'donne sa bénédiction',
  'a promis d’y réfléchir',
  'est le parrain de l’initiative',
  'partage pleinement nos objectifs',
  'sponsor officiel depuis mars',
  'a trouvé l’idée excellente',
  'a visité le stand',
  'communique sur le projet dans sa newsletter',
  'soutiendra la demande de financement',
  'a cosigné la tribune',
  'garantit la continuité',
  'préside',
  'garantit le portage stratégique',
  'assure la visibilité du projet',
  'fera remonter les difficultés',
  'est à nos côtés',
  'fait partie du comité',
  'facilitera les choses',
  'soutien plein et entier',
  'Soutien institutionnel fort',
  'soutient pleinement',
  'porte le sujet',
  'oui',
  'très favorable au projet',
  'convaincue de l’intérêt de la démarche',
  'partenaire motivé',
  'à l’écoute de l’équipe',
  'suit le dossier de près',
  's’engage à nos côtés',
  'sponsor historique',
  'croit beaucoup au projet',
  'appui total',
  'a donc validé le principe',
  'est très impliqué depuis le début',
  'portage politique assuré',
  'Adhésion forte de la direction',
  'fait confiance à l’équipe',
  'attentif aux suites',
];

const ACTS = [
  'décharge le porteur de ses dossiers',
  'répond sous 48 h à nos blocages',
  'allège les contrôles des six premières communes',
  'garantit deux postes',
  'remplace le porteur au guichet le mardi',
  'dispense les communes pilotes de la déclaration',
  'signe la lettre de mission le 3 mars',
  'libère le porteur deux jours par semaine',
  'préside le comité',
  'porte le sujet au comité de direction',
  'finance la première année',
  'ouvre ses guichets à l’équipe',
  'met à disposition une juriste',
  'prend à sa charge le recrutement',
  'reçoit l’équipe une fois par mois',
  'soutient l’équipe : détache un greffier',
  'écrit aux directions départementales pour qu’elles répondent',
  'lève le blocage avec la direction informatique',
  '120 k€ sur son programme',
  'favorable : a inscrit le service à la feuille de route',
  'passe une journée au guichet avec nous',
  'donne accès au fichier des demandes',
  'tranche en cas de désaccord',
  'défend le projet devant le ministre',
  'nomme un remplaçant sur son poste',
  'autorise à déroger à la circulaire de 2019',
];

const NAMES = {
  person: [
    'Odile Ramon',
    'Préfète Odile RAMON',
    'M. Le Guen',
    'Jean-Marc de La Tour',
    'Fatou N’Diaye',
    'DUPONT Claire',
    'Marie Ministère',
    'Claire Lacour',
    'Paul Servan',
    'Nguyen Thi Lan',
  ],
  organisation: [
    'Direction générale du travail',
    'la préfecture du Cantal',
    'DINUM',
    'DGFiP',
    'Le ministère de la Santé',
    'Conseil départemental',
    'ARS Bretagne',
    'notre direction',
    'Service informatique',
    'Mairie de Brive',
  ],
  function: [
    'Le Préfet',
    'la directrice',
    'Directeur général adjoint',
    'le maire',
    'Secrétaire Général',
    'chef de service',
    'l’élue en charge',
    'la hiérarchie',
    'Monsieur le Directeur',
    'Sous-préfet',
  ],
} as const;

describe('a promise', () => {
  it.each(EMPTY)('is no act: %s', (text) => {
    expect(promisesNothing(text)).toBe(true);
  });
  it.each(ACTS)('is an act: %s', (text) => {
    expect(promisesNothing(text)).toBe(false);
  });
});

describe.each(Object.entries(NAMES))('the name of a %s', (kind, names) => {
  it.each(names)('%s', (name) => {
    expect(kindOfName(name)).toBe(kind);
  });
});
