/** A tool in place of a problem, in many people's French; and tools that people truly suffer from, or merely use. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { missingTool } from '../../src/text/missing-tool.ts';
import { wordsIn } from '../../src/text/published/sieve.ts';
import { mayNameTool } from '../../src/text/tools.ts';

const TOLD = [
  'Le logiciel actuel est obsolète et doit être refondu.',
  'Notre site internet est vieillissant.',
  'Des applications vétustes servent au guichet.',
  'Les systèmes d’information ne sont pas interopérables.',
  'Les outils ne communiquent pas entre eux.',
  'L’outil actuel ne permet pas d’extraire les statistiques.',
  'La démarche n’est pas encore dématérialisée.',
  'Les données ne sont pas exploitées par l’intelligence artificielle.',
  'L’enjeu est de moderniser notre système d’information.',
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
  'Les agents, sans outil partagé, se téléphonent toute la journée.',
  'Un simulateur fait défaut aux familles.',
  'Il faudrait un référentiel, un tableau de bord et une application.',
  'Nos brigades sont mal outillées.',
  'Une plateforme nationale éviterait les ressaisies.',
  'Il n’y a toujours pas de site web pour les petites communes.',
  'La création d’un guichet unique s’impose.',
  'Nous voudrions disposer d’un système informatique moderne.',
  'Les préfectures ne sont pas équipées d’un logiciel de suivi.',
  'Les soignants sont dépourvus d’outils numériques.',
  'Un outil de pilotage est indispensable.',
  'Il devient urgent de dématérialiser les demandes.',
  'Le besoin est simple : créer un portail.',
  'Les services n’ont ni base de données ni logiciel.',
  'L’intelligence artificielle permettrait de trier les courriers.',
  'Il manque cruellement aux greffes un outil de suivi.',
  'Nous rêvons d’une application unique.',
  'Aucune application ne répond à ce besoin.',
  'Il est temps de mettre en œuvre une plateforme commune.',
  'L’outillage des inspecteurs est inexistant.',
  'Les agents réclament depuis dix ans un logiciel commun.',
  'Notre ambition : une plateforme qui fédère les acteurs.',
  'Aujourd’hui, pas d’outil, tout est sur papier.',
  'Il conviendrait de moderniser le SI.',
  'L’administration n’a pas su tirer parti de l’intelligence artificielle.',
  'On attend toujours une vraie base commune de données.',
];

const SILENT = [
  'Le logiciel de la caisse affiche un refus, et 300 personnes dorment dehors.',
  'Les élèves dépassés par le site appellent le lycée.',
  'Sur le site, les parents ne trouvent pas la page de la cantine.',
  'Les familles ne communiquent pas leur adresse au portail.',
  'Un plan dépassé de la ville est encore distribué aux touristes.',
  'La plateforme refuse les photos, et un dossier sur trois est perdu.',
  'Les courriers papier arrivent après la date.',
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
  'Le défaut d’application de la loi laisse 300 familles sans recours.',
  'Il faut installer une application pour payer, et 40 % n’ont pas de téléphone.',
  'Les parents doivent acheter un logiciel à 90 euros.',
  'Les familles doivent numériser vingt pièces.',
  'Depuis la mise en place du logiciel, le délai a doublé.',
  'La création du portail a ajouté deux étapes aux demandeurs.',
  'Les maires ne veulent pas d’une application de plus.',
  'Le manque de place dans l’application coupe les noms.',
  'Le site de la préfecture annonce huit mois.',
  'Les agents demandent trois fois la même pièce sur la plateforme.',
  'Une application aurait perdu 300 dossiers.',
  'L’agent saisit dans un logiciel, imprime, puis ressaisit dans un autre.',
  'La préfecture exige un formulaire en ligne, que 30 % ne savent pas remplir.',
  'Le tableau de bord affiche des chiffres faux.',
  'Sans réponse sur le portail, elles se déplacent.',
  'Le besoin de trois usagers sur dix n’est pas dans l’outil.',
  'Faute de place, il faut appeler dix crèches.',
  'Deux logiciels ne se parlent pas : les agents ressaisissent.',
  'Les demandeurs ont besoin d’une réponse sous un mois.',
  'Il manque une pièce dans huit dossiers sur dix.',
  'L’application des peines prend huit mois.',
  'Ils doivent télécharger une application qui ne marche pas.',
  'Personne ne sait quel logiciel utiliser.',
  'Les demandes arrivent par un portail que personne ne lit.',
  'La plateforme téléphonique ne répond pas.',
  'Chaque agent utilise une application différente pour le même dossier.',
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

it.each(TOLD)('words looked at first let it through: « %s »', (text) => {
  expect(mayNameTool(wordsIn(plain(text)))).toBe(true);
});
