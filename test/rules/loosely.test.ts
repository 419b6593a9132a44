/** Whole answers that tell nothing of what their place asks; and those that are near, and tell it. */
import { expect, it } from 'vitest';
import { askedInstead } from '../../src/rules/loosely.ts';

it.each<[path: string, told: readonly string[], silent: readonly string[]]>([
  [
    'probleme.frequence',
    ['assez régulièrement, ça dépend des périodes', 'Très souvent, malheureusement.', 'souvent, selon les mois'],
    ['souvent, surtout le lundi de la rentrée', 'Trois fois par semaine, ça dépend des équipes'],
  ],
  [
    'solution.confiance.acces_partages',
    [
      'Chacun garde son fichier, on s’échange des extractions par courriel quand il faut.',
      'Chaque service tient son propre tableau',
      'On se l’envoie par mail',
    ],
    ['Les quatre services écrivent dans le même dossier, chaque lecture est tracée.', 'Chacun voit le même dossier'],
  ],
  [
    'deploiement.open_lab.arguments',
    ['Point d’avancement du projet, suivi d’un tour de table des services.', 'Présentation du projet et copil'],
    ['On y répare sa demande avec un conseiller, et on repart avec sa date.', 'Un tour de table, puis chacun essaie'],
  ],
  [
    'impact.mission_servie',
    ['Faire rayonner la culture de l’innovation au sein du ministère', 'Moderniser l’administration', 'Innover'],
    ['Moderniser l’accueil des familles pour qu’elles aient une place', 'Protéger les victimes de vol'],
  ],
  [
    'impact.indicateurs[].mode_mesure',
    ['au ressenti, en réunion d’équipe', 'De tête', 'à la louche, par le chef'],
    ['au comptoir, un bâton par visiteur', 'à la louche sur 40 dossiers relus', 'au téléphone, chaque lundi'],
  ],
  [
    'impact.indicateurs[].justification',
    ['c’est le seul chiffre qu’on arrive à sortir', 'Faute de mieux', 'on n’a que ça'],
    ['Le seul chiffre mensuel, et il précède la visite de trois semaines car il faut un rendez-vous.'],
  ],
  [
    'perennisation.responsable_produit.autonomie',
    ['propose, le comité de direction dispose', 'Tout est validé par la directrice', 'Aucune'],
    ['Décide seule des évolutions jusqu’à 20 000 €, propose le reste au comité qui tranche', 'Choisit les priorités'],
  ],
  [
    'perennisation.suivi_impact.decision',
    ['aucune, un rapport annuel est diffusé pour information', 'Un bilan semestriel', 'Un rapport est remis au DG'],
    ['Sous 60 %, le comité arrête l’extension', 'Un bilan au comité, qui décide de continuer ou de corriger'],
  ],
])('%s', (path, told, silent) => {
  expect(told.filter((text) => askedInstead(path, text) === null)).toEqual([]);
  expect(silent.filter((text) => askedInstead(path, text) !== null)).toEqual([]);
});
