/** A tool in place of a problem, in many people's French; and tools that people truly suffer from, or merely use. */
import { describe, expect, it } from 'vitest';
import { missingTool } from '../../src/text/missing-tool.ts';

const TOLD = [
  'Il nous faudrait un vrai logiciel pour suivre les demandes.',
  'Nous manquons d’un outil commun.',
  'Faute d’un logiciel adapté, tout se fait sur papier.',
  'Il faut développer une application mobile.',
  'Le potentiel de l’IA n’est pas exploité dans nos services.',
  'Les agents ont besoin d’une plateforme unique.',
  'Il n’existe pas de base de données partagée entre les préfectures.',
  'L’absence de dématérialisation pénalise les usagers.',
  'Les services ne disposent d’aucun tableau de bord.',
  'Il s’agit de mettre en place un portail.',
  'Aucun outil adapté ne permet de suivre les dossiers.',
  'Les maires réclament un site internet.',
  'La direction doit se doter d’un data lake.',
  'Nous n’avons pas de CRM.',
  'Les collectivités attendent un guichet unique.',
  'Les opportunités offertes par l’intelligence artificielle restent inconnues.',
  'L’objectif est de créer un chatbot pour les usagers.',
  'Chaque année, des familles attendent. Il manque un téléservice.',
  'On a besoin d’un système d’information.',
  'Le service souhaite disposer d’une application.',
  'Il est urgent de moderniser le système d’information.',
  'Un manque de logiciel pour les greffes.',
];

const SILENT = [
  'Les usagers perdent deux heures sur le site internet de la préfecture.',
  'L’application plante et les agents ressaisissent tout.',
  'Le logiciel refuse les noms composés : 300 familles attendent.',
  'Chaque année, 7 400 victimes attendent dix mois.',
  'Il faut trois mois pour obtenir une réponse.',
  'Les agents manquent de temps.',
  'Les familles ont besoin d’un médecin.',
  'Il faut appeler quatre fois avant d’avoir quelqu’un.',
  'Les aidants doivent créer un compte sur chaque portail.',
  'Une base de données recense 4 000 logements.',
  'Les dossiers passent d’une application à l’autre, et se perdent.',
  'Sans voiture, personne ne vient au guichet.',
  'Faute de réponse, un sur trois renonce.',
  'Il n’existe pas de permanence le samedi.',
  'Le portail leur redemande cinq fois les mêmes pièces.',
  'L’outil actuel est abandonné par les mairies.',
  'Une décision prise par un algorithme leur retire leurs droits.',
  'Les parents attendent une place en crèche.',
  'Nous devons accueillir 300 enfants de plus.',
  'Les usagers ne disposent d’aucun recours.',
  'L’absence de médecin oblige à rouler une heure.',
  'Ils ont besoin de repos.',
];

describe('a tool in place of a problem', () => {
  it.each(TOLD)('%s', (text) => {
    expect(missingTool(text)).not.toBeNull();
  });

  it.each(SILENT)('is not: %s', (text) => {
    expect(missingTool(text)).toBeNull();
  });

  it('is quoted as it was written', () => {
    expect(missingTool('L’été, il nous faudrait un vrai logiciel.')).toBe('il nous faudrait un vrai logiciel');
  });
});
