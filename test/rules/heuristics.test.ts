/** Each trap of French text that the rules know of, in sentences of our own: what must be told, and what must not. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/judge/rule.ts';
import { NO_SETTINGS } from '../../src/judge/settings.ts';
import { Draft } from '../../src/model/draft.ts';
import { applyPatch } from '../../src/model/patch.ts';
import type { Phase } from '../../src/model/phase.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import { SOUND, TODAY } from './sound.ts';

/** Rule, field, text, and whether it is told. */
type Case = readonly [rule: string, field: string, text: string, told: boolean, phase?: Phase];

const CASES: readonly Case[] = [
  // Names of services
  ['identite-nom', 'nom', 'NATA', false],
  ['identite-nom', 'nom', 'MANO', false],
  ['identite-nom', 'nom', 'BPCO', true],
  ['identite-nom', 'nom', 'Scellés 4.0', true],
  ['identite-nom', 'nom', 'Module de gestion', true],
  ['identite-nom', 'nom', 'Chez moi demain (ex DSDP)', false],
  ['identite-nom', 'nom', 'Aider les communes rurales à garder leur école ouverte', true],
  // Summaries
  ['identite-resume', 'resume', 'Nous aidons les victimes de vol à retrouver leurs biens.', false],
  ['identite-resume', 'resume', 'Demandez vos clés perdues à la mairie de votre commune.', false],
  ['identite-resume', 'resume', 'Des sanitaires propres dans chaque collège.', false],
  ['identite-resume', 'resume', 'Faciliter le parcours', true],
  ['identite-resume', 'resume', 'Un logiciel qui suit les objets des victimes.', true],
  // What a form leaves behind
  ['forme-gabarit', 'probleme.enjeu', 'Un appel vise à remplacer trois courriers par victime.', false],
  ['forme-gabarit', 'probleme.enjeu', 'Le magasin, en cours de construction, doublera la place perdue.', false],
  ['forme-gabarit', 'probleme.enjeu', 'Les crédits à venir couvrent la moitié de la perte.', false],
  ['forme-gabarit', 'probleme.enjeu', 'Le montant reste à déterminer avec la caisse, tribunal par tribunal.', false],
  ['forme-gabarit', 'probleme.enjeu', 'xxxx', true],
  ['forme-gabarit', 'probleme.enjeu', 'Ici, ajouter le montant.', true],
  // Acronyms
  ['forme-sigles', 'probleme.contexte', 'C’est POUR TOUS et TOUTES, SANS exception, RIEN de moins.', false],
  ['forme-sigles', 'probleme.contexte', 'Le CO2, le quartier III, la CNIL et la SNCF.', false],
  ['forme-sigles', 'probleme.contexte', 'La DRAC saisit la DSDEN, le GIP et la MDPH.', true],
  // People named
  ['forme-donnees-nominatives', 'probleme.contexte', 'Écrire à cartographie.scelles@service.exemple.gouv.fr.', false],
  ['forme-donnees-nominatives', 'probleme.contexte', 'M. le maire et Mme la préfète l’ont dit.', false],
  ['forme-donnees-nominatives', 'probleme.contexte', 'Le numéro vert est le 08 00 12 34 56.', false],
  ['forme-donnees-nominatives', 'probleme.contexte', 'Mme Kervella attend depuis mars.', true],
  ['forme-donnees-nominatives', 'probleme.contexte', 'Aïcha, 34 ans, a renoncé.', true],
  ['forme-donnees-nominatives', 'probleme.contexte', 'Le 07.11.22.33.44 sonne dans le vide.', true],
  // Somebody hurt
  ['probleme-drame', 'probleme.enonce', 'Chaque année, 7 400 victimes de vol sont isolées.', false],
  ['probleme-drame', 'probleme.enonce', 'Chaque année, le site souffre d’un manque de moyens.', true],
  ['probleme-drame', 'probleme.enonce', 'Chaque année, 7 400 victimes ont des réductions exclusives.', true],
  ['probleme-drame', 'probleme.enonce', 'Chaque année, 7 400 victimes attendent. Elles renoncent.', false],
  ['probleme-drame', 'probleme.enonce', 'Chaque année, 7 400 victimes dorment dehors.', false],
  // Sizes
  ['probleme-quantifie', 'probleme.enonce', 'En 2024, la loi n° 78-17 prive les victimes de leurs objets.', true],
  [
    'probleme-quantifie',
    'probleme.enonce',
    'Après une trentaine d’entretiens, les victimes de plus de 65 ans renoncent.',
    true,
  ],
  ['probleme-quantifie', 'probleme.enonce', 'Des milliers de victimes renoncent.', false],
  ['probleme-quantifie', 'probleme.enonce', 'Une victime sur trois renonce.', false],
  ['probleme-quantifie', 'probleme.enonce', 'Les 7 000 victimes d’une région renoncent.', false],
  // What people lose
  ['probleme-prejudice', 'probleme.prejudice', 'Complexité du parcours, et deux mois de revenus perdus.', false],
  ['probleme-prejudice', 'probleme.prejudice', 'Des silos entre services.', true],
  ['probleme-prejudice', 'probleme.prejudice', 'Personne ne leur parle plus.', false],
  // The side of the user
  [
    'probleme-cote-usager',
    'probleme.enonce',
    'Demander une aide aux services de trois ministères prend un an aux associations.',
    false,
  ],
  [
    'probleme-cote-usager',
    'probleme.enonce',
    'La direction n’a pas de vue sur ses données ni sur ses processus de pilotage.',
    true,
  ],
  [
    'probleme-cote-usager',
    'probleme.enonce',
    'Le reporting des services et le pilotage des données mobilisent les agents.',
    true,
  ],
  // A tool in place of a problem
  ['probleme-sans-outil-manquant', 'probleme.enonce', 'Il n’existe aucun outil pour les victimes.', true],
  [
    'probleme-sans-outil-manquant',
    'probleme.enonce',
    'Le manque d’une application de suivi pénalise tout le monde.',
    true,
  ],
  ['probleme-sans-outil-manquant', 'probleme.enonce', 'Les greffes ne disposent pas d’une base de données.', true],
  [
    'probleme-sans-outil-manquant',
    'probleme.enonce',
    'Les victimes attendent. Elles écrivent. Le greffe n’a pas d’outil. Elles renoncent.',
    true,
  ],
  ['probleme-sans-outil-manquant', 'probleme.enonce', 'Le manque de logements laisse 300 familles dehors.', false],
  // Technology
  ['probleme-sans-technologie', 'probleme.enonce', 'Les élèves subissent les erreurs d’une IA de correction.', false],
  [
    'probleme-sans-technologie',
    'probleme.enonce',
    'Les agents gardent des données sur un cloud, une API les expose.',
    false,
  ],
  ['probleme-sans-technologie', 'probleme.enonce', 'L’essor de l’IA change tout au greffe.', true],
  ['solution-sans-mot-magique', 'solution.description', 'La victime demande son objet, une IA trie les photos.', false],
  ['solution-sans-mot-magique', 'solution.description', 'Un algorithme rapproche les photos.', false],
  ['solution-sans-mot-magique', 'solution.description', 'Une IA générative résout la restitution.', true],
  ['solution-sans-mot-magique', 'solution.description', 'Les médias publient la photo.', false],
  // The present
  [
    'solution-au-present',
    'solution.description',
    'L’opéra considéra la caméra. La victime préparait son retrait.',
    false,
  ],
  [
    'solution-au-present',
    'solution.description',
    'En juin, nous ouvrons. Quelqu’un sera là. On rappelle. On rend.',
    false,
  ],
  ['solution-au-present', 'solution.description', 'Nous souhaitons prévenir les victimes. Elles pourront venir.', true],
  ['solution-au-present', 'solution.description', 'Tout sera en ligne. Chacun pourra venir. Rien à payer.', true],
  // Rules broken
  ['solution-regle-rompue', 'solution.regle_rompue', 'Simplification : sans justificatif.', false],
  ['solution-regle-rompue', 'solution.regle_rompue', 'Digitalisation', true],
  // Specifications
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'La feuille de route nationale cite les victimes.',
    false,
  ],
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'La victime lit l’appel d’offres dans un éditeur de texte.',
    false,
  ],
  ['solution-sans-cahier-des-charges', 'solution.description', 'Le prestataire remet un livrable au COPIL.', false],
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'À la différence d’un projet mené sur cahier des charges, on essaie.',
    false,
  ],
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'La commune apprend à rédiger son cahier des charges.',
    false,
  ],
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'Les spécifications fonctionnelles arrivent en mars.',
    true,
  ],
  [
    'solution-sans-cahier-des-charges',
    'solution.description',
    'La conduite du changement suit le rétroplanning.',
    true,
  ],
  // First users
  [
    'deploiement-premiers-utilisateurs',
    'deploiement.premiers_utilisateurs[0].qui',
    'Les greffiers du tribunal de Brive',
    false,
  ],
  ['deploiement-premiers-utilisateurs', 'deploiement.premiers_utilisateurs[0].qui', 'grand public', true],
  [
    'deploiement-premiers-utilisateurs',
    'deploiement.premiers_utilisateurs[0].qui',
    'les professionnels concernés',
    true,
  ],
  [
    'deploiement-premiers-utilisateurs',
    'deploiement.premiers_utilisateurs[0].qui',
    'trois agences et une mission locale',
    false,
  ],
  // Volunteers
  [
    'deploiement-volontaires',
    'deploiement.premiers_utilisateurs[0].pourquoi_volontaires',
    'Leur réponse est obligatoire.',
    true,
  ],
  [
    'deploiement-volontaires',
    'deploiement.premiers_utilisateurs[0].pourquoi_volontaires',
    'Elles ont dit oui au guichet.',
    false,
  ],
  // A small perimeter
  ['deploiement-perimetre-reduit', 'deploiement.perimetre_initial.territoire', 'national', true],
  [
    'deploiement-perimetre-reduit',
    'deploiement.perimetre_initial.territoire',
    'Saint-Aubrac, avant une généralisation',
    false,
  ],
  // Aims in figures
  ['deploiement-objectif-6-mois', 'deploiement.objectif_6_mois.impact', 'Les vélos reviennent sous dix jours.', false],
  ['deploiement-objectif-6-mois', 'deploiement.objectif_6_mois.impact', 'Une meilleure restitution en 2027.', true],
  // Dependence on others
  ['deploiement-sans-dependance', 'deploiement.dependances[0].contournement', 'patienter jusqu’au décret', true],
  [
    'deploiement-sans-dependance',
    'deploiement.dependances[0].contournement',
    'la greffière suit les dossiers à la main',
    false,
  ],
  // Agreements awaited
  ['deploiement-pas-de-consensus', 'deploiement.accords_requis[0]', 'comité des usagers', true],
  ['deploiement-pas-de-consensus', 'deploiement.accords_requis[0]', 'procureure', false],
  // Vague steps
  [
    'deploiement-passage-echelle',
    'deploiement.etapes[0].perimetre',
    'à moyen terme (rentrée 2028), dix tribunaux',
    false,
  ],
  ['deploiement-passage-echelle', 'deploiement.etapes[0].perimetre', 'prochainement, ailleurs', true],
  // Before and after
  ['impact-avant-apres', 'impact.changement.apres', 'Optimisation du circuit', true],
  ['impact-avant-apres', 'impact.changement.apres', 'La victime reprend son vélo.', false],
  // Indicators
  ['impact-sans-questionnaire', 'impact.premiers_signes[0].description', 'l’enquête de police aboutit', false],
  [
    'impact-sans-questionnaire',
    'impact.premiers_signes[0].description',
    'questionnaire posé au téléphone à dix victimes',
    false,
  ],
  ['impact-sans-questionnaire', 'impact.premiers_signes[0].description', 'un NPS au-dessus de 40', true],
  ['impact-sans-questionnaire', 'impact.premiers_signes[0].description', 'l’enquête de satisfaction de juin', true],
  // Vanity
  [
    'impact-sans-vanite',
    'impact.indicateurs[0].nom',
    'part des affaires de trafic d’êtres humains jugées',
    false,
    'construction',
  ],
  ['impact-sans-vanite', 'impact.indicateurs[0].nom', 'audiences de justice tenues à l’heure', false, 'construction'],
  [
    'impact-sans-vanite',
    'impact.indicateurs[0].nom',
    'nombre de visites de terrain faites par les agents',
    false,
    'construction',
  ],
  ['impact-sans-vanite', 'impact.indicateurs[0].nom', 'nombre de clics pour finir la demande', false, 'construction'],
  ['impact-sans-vanite', 'impact.indicateurs[0].nom', 'nombre de visites du site', true, 'construction'],
  ['impact-sans-vanite', 'impact.indicateurs[0].nom', 'visiteurs uniques par mois', true, 'construction'],
  ['impact-sans-vanite', 'impact.indicateurs[0].nom', 'taux d’ouverture de la lettre', true, 'construction'],
  // A delivery in place of an effect
  ['impact-effet-pas-livrable', 'deploiement.objectif_6_mois.impact', '12 formations et une mise en ligne', true],
  ['impact-effet-pas-livrable', 'deploiement.objectif_6_mois.impact', 'La formation évite 30 pertes.', false],
  // Sponsors high enough
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].fonction', 'directeur technique', true],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].fonction', 'chargée de mission', true],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].fonction', 'directrice départementale', false],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].fonction', 'cheffe de service', false],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].fonction', 'proviseure du lycée', false],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].engagement', 'suit le sujet avec intérêt', true],
  ['portage-sponsor-haut-niveau', 'portage.sponsors[0].engagement', 'signe la lettre et libère un poste', false],
  // The worst case
  ['risque-pire-scenario', 'pire_scenario.description', 'R.A.S.', true],
  [
    'risque-pire-scenario',
    'pire_scenario.description',
    'Un manque de moyens et des priorités politiques nouvelles gênent le projet.',
    true,
  ],
  [
    'risque-pire-scenario',
    'pire_scenario.description',
    'La présidente part en mars ; le manque de moyens sert de prétexte pour tout arrêter.',
    false,
  ],
  ['risque-petites-actions', 'pire_scenario.petites_actions[0]', 'suivre la situation', true],
  ['risque-petites-actions', 'pire_scenario.petites_actions[0]', 'suivre une victime du guichet au magasin', false],
];

describe('heuristics', () => {
  const cases = CASES.map(([id, field, text, told, phase = 'investigation']) => ({ id, field, text, told, phase }));

  it.each(cases)('$id, $field: $text', ({ id, field, text, told, phase }) => {
    const rule = RULES.find((one) => one.id === id);
    const draft = new Draft(applyPatch(SOUND[phase], { [field]: text }));
    const found = [...(rule?.check(draft, contextOf(rule, { today: TODAY, phase }, NO_SETTINGS)) ?? [])];
    expect(found.map(({ message }) => message).length > 0).toBe(told);
  });

  it('know both sides of each rule', () => {
    for (const id of new Set(CASES.map(([rule]) => rule))) {
      const sides = new Set(CASES.filter(([rule]) => rule === id).map(([, , , told]) => told));
      expect(sides.size, id).toBe(2);
    }
  });
});
