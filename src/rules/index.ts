/** The explicit list of rules, in the order in which they are documented. */
import type { Criterion } from '../core/criterion.ts';
import type { Catalogue, Rule } from '../core/rule.ts';
import { budgetAnticipation } from './budget/budget-anticipation.ts';
import { budgetEnveloppe } from './budget/budget-enveloppe.ts';
import { budgetPublie } from './budget/budget-publie.ts';
import { calendrierConstruction } from './calendrier/calendrier-construction.ts';
import { calendrierDatesCoherentes } from './calendrier/calendrier-dates-coherentes.ts';
import { calendrierInvestigation } from './calendrier/calendrier-investigation.ts';
import { calendrierPremierService } from './calendrier/calendrier-premier-service.ts';
import { calendrierProduction6Mois } from './calendrier/calendrier-production-6-mois.ts';
import { conformiteAccessibiliteAudit } from './conformite/conformite-accessibilite-audit.ts';
import { conformiteAnalyseRisques } from './conformite/conformite-analyse-risques.ts';
import { conformiteCodeOuvert } from './conformite/conformite-code-ouvert.ts';
import { conformiteDocumentsLegaux } from './conformite/conformite-documents-legaux.ts';
import { conformiteDomaineEtDesign } from './conformite/conformite-domaine-et-design.ts';
import { conformiteDonneesPersonnelles } from './conformite/conformite-donnees-personnelles.ts';
import { conformiteHebergement } from './conformite/conformite-hebergement.ts';
import { conformiteHomologation } from './conformite/conformite-homologation.ts';
import { CRITERIA } from './criteria/index.ts';
import { deploiementObjectif6Mois } from './deploiement/deploiement-objectif-6-mois.ts';
import { deploiementOpenLab } from './deploiement/deploiement-open-lab.ts';
import { deploiementPartAtteignable } from './deploiement/deploiement-part-atteignable.ts';
import { deploiementPasDeConsensus } from './deploiement/deploiement-pas-de-consensus.ts';
import { deploiementPassageEchelle } from './deploiement/deploiement-passage-echelle.ts';
import { deploiementPerimetreReduit } from './deploiement/deploiement-perimetre-reduit.ts';
import { deploiementPremiersPartenaires } from './deploiement/deploiement-premiers-partenaires.ts';
import { deploiementPremiersUtilisateurs } from './deploiement/deploiement-premiers-utilisateurs.ts';
import { deploiementRetoursUsagers } from './deploiement/deploiement-retours-usagers.ts';
import { deploiementSansDependance } from './deploiement/deploiement-sans-dependance.ts';
import { deploiementTouteLaCible } from './deploiement/deploiement-toute-la-cible.ts';
import { deploiementVolontaires } from './deploiement/deploiement-volontaires.ts';
import { equipePluridisciplinaire } from './equipe/equipe-pluridisciplinaire.ts';
import { equipePorteurAgentPublic } from './equipe/equipe-porteur-agent-public.ts';
import { equipeTaille } from './equipe/equipe-taille.ts';
import { equipeTempsPorteur } from './equipe/equipe-temps-porteur.ts';
import { formeAJour } from './forme/forme-a-jour.ts';
import { formeDonneesNominatives } from './forme/forme-donnees-nominatives.ts';
import { formeGabarit } from './forme/forme-gabarit.ts';
import { formeSigles } from './forme/forme-sigles.ts';
import { gouvernanceComitePilotage } from './gouvernance/gouvernance-comite-pilotage.ts';
import { gouvernanceComiteSuivi } from './gouvernance/gouvernance-comite-suivi.ts';
import { gouvernanceObstaclesFermes } from './gouvernance/gouvernance-obstacles-fermes.ts';
import { gouvernanceQuestionsOuvertes } from './gouvernance/gouvernance-questions-ouvertes.ts';
import { houseWords } from './house-words.ts';
import { identiteNom } from './identite/identite-nom.ts';
import { identitePorteur } from './identite/identite-porteur.ts';
import { identiteResume } from './identite/identite-resume.ts';
import { impactAvantApres } from './impact/impact-avant-apres.ts';
import { impactCroissance } from './impact/impact-croissance.ts';
import { impactEffetPasLivrable } from './impact/impact-effet-pas-livrable.ts';
import { impactEfficience } from './impact/impact-efficience.ts';
import { impactHypothese } from './impact/impact-hypothese.ts';
import { impactIndicateurComplet } from './impact/impact-indicateur-complet.ts';
import { impactIndicateurPrincipal } from './impact/impact-indicateur-principal.ts';
import { impactMatrice } from './impact/impact-matrice.ts';
import { impactMesureCommencee } from './impact/impact-mesure-commencee.ts';
import { impactSansQuestionnaire } from './impact/impact-sans-questionnaire.ts';
import { impactSansVanite } from './impact/impact-sans-vanite.ts';
import { impactTroisMesures } from './impact/impact-trois-mesures.ts';
import { impactTroisSignes } from './impact/impact-trois-signes.ts';
import { investigationEntretiensNombre } from './investigation/investigation-entretiens-nombre.ts';
import { investigationRienConstruit } from './investigation/investigation-rien-construit.ts';
import { investigationViveVoix } from './investigation/investigation-vive-voix.ts';
import { investigationVraisUsagers } from './investigation/investigation-vrais-usagers.ts';
import { perennisationAccueilRh } from './perennisation/perennisation-accueil-rh.ts';
import { perennisationAmeliorationsContinuent } from './perennisation/perennisation-ameliorations-continuent.ts';
import { perennisationBudgetStable } from './perennisation/perennisation-budget-stable.ts';
import { perennisationCalendrier } from './perennisation/perennisation-calendrier.ts';
import { perennisationCalendrierBudgetaire } from './perennisation/perennisation-calendrier-budgetaire.ts';
import { perennisationContactUsagers } from './perennisation/perennisation-contact-usagers.ts';
import { perennisationEquipeConservee } from './perennisation/perennisation-equipe-conservee.ts';
import { perennisationObjectifs3Ans } from './perennisation/perennisation-objectifs-3-ans.ts';
import { perennisationResponsableProduit } from './perennisation/perennisation-responsable-produit.ts';
import { perennisationScenarioChoisi } from './perennisation/perennisation-scenario-choisi.ts';
import { perennisationScenarioComplet } from './perennisation/perennisation-scenario-complet.ts';
import { perennisationScenarioCreer } from './perennisation/perennisation-scenario-creer.ts';
import { perennisationScenariosCompares } from './perennisation/perennisation-scenarios-compares.ts';
import { perennisationSortieDocumentation } from './perennisation/perennisation-sortie-documentation.ts';
import { portageAutonomie } from './portage/portage-autonomie.ts';
import { portageComiteSemestriel } from './portage/portage-comite-semestriel.ts';
import { portageResistances } from './portage/portage-resistances.ts';
import { portageSponsorHautNiveau } from './portage/portage-sponsor-haut-niveau.ts';
import { problemeCoteUsager } from './probleme/probleme-cote-usager.ts';
import { problemeDrame } from './probleme/probleme-drame.ts';
import { problemeExiste } from './probleme/probleme-existe.ts';
import { problemePrejudice } from './probleme/probleme-prejudice.ts';
import { problemeQuantifie } from './probleme/probleme-quantifie.ts';
import { problemeSansOutilManquant } from './probleme/probleme-sans-outil-manquant.ts';
import { problemeSansTechnologie } from './probleme/probleme-sans-technologie.ts';
import { problemeStatut } from './probleme/probleme-statut.ts';
import { risqueHypothesePreuveAction } from './risques/risque-hypothese-preuve-action.ts';
import { risqueNiveauParPhase } from './risques/risque-niveau-par-phase.ts';
import { risquePetitesActions } from './risques/risque-petites-actions.ts';
import { risquePireScenario } from './risques/risque-pire-scenario.ts';
import { solutionAlternatives } from './solution/solution-alternatives.ts';
import { solutionAmeliorationContinue } from './solution/solution-amelioration-continue.ts';
import { solutionAuPresent } from './solution/solution-au-present.ts';
import { solutionConfianceParDefaut } from './solution/solution-confiance-par-defaut.ts';
import { solutionEnProduction } from './solution/solution-en-production.ts';
import { solutionIdee } from './solution/solution-idee.ts';
import { solutionNeRedemandePas } from './solution/solution-ne-redemande-pas.ts';
import { solutionPasDeCatalogue } from './solution/solution-pas-de-catalogue.ts';
import { solutionPrototypeTeste } from './solution/solution-prototype-teste.ts';
import { solutionRegleRompue } from './solution/solution-regle-rompue.ts';
import { solutionSansCahierDesCharges } from './solution/solution-sans-cahier-des-charges.ts';
import { solutionSansMotMagique } from './solution/solution-sans-mot-magique.ts';
import { usagersCibles } from './usagers/usagers-cibles.ts';

export const RULES: readonly Rule[] = [
  formeAJour,
  formeDonneesNominatives,
  formeGabarit,
  formeSigles,
  identiteNom,
  identitePorteur,
  identiteResume,
  equipePluridisciplinaire,
  equipePorteurAgentPublic,
  equipeTaille,
  equipeTempsPorteur,
  problemeCoteUsager,
  problemeDrame,
  problemeExiste,
  problemePrejudice,
  problemeQuantifie,
  problemeSansOutilManquant,
  problemeSansTechnologie,
  problemeStatut,
  usagersCibles,
  investigationEntretiensNombre,
  investigationRienConstruit,
  investigationViveVoix,
  investigationVraisUsagers,
  solutionAlternatives,
  solutionAmeliorationContinue,
  solutionAuPresent,
  solutionConfianceParDefaut,
  solutionEnProduction,
  solutionIdee,
  solutionNeRedemandePas,
  solutionPasDeCatalogue,
  solutionPrototypeTeste,
  solutionRegleRompue,
  solutionSansCahierDesCharges,
  solutionSansMotMagique,
  deploiementObjectif6Mois,
  deploiementOpenLab,
  deploiementPartAtteignable,
  deploiementPasDeConsensus,
  deploiementPassageEchelle,
  deploiementPerimetreReduit,
  deploiementPremiersPartenaires,
  deploiementPremiersUtilisateurs,
  deploiementRetoursUsagers,
  deploiementSansDependance,
  deploiementTouteLaCible,
  deploiementVolontaires,
  impactAvantApres,
  impactCroissance,
  impactEffetPasLivrable,
  impactEfficience,
  impactHypothese,
  impactIndicateurComplet,
  impactIndicateurPrincipal,
  impactMatrice,
  impactMesureCommencee,
  impactSansQuestionnaire,
  impactSansVanite,
  impactTroisMesures,
  impactTroisSignes,
  portageAutonomie,
  portageComiteSemestriel,
  portageResistances,
  portageSponsorHautNiveau,
  risqueHypothesePreuveAction,
  risqueNiveauParPhase,
  risquePetitesActions,
  risquePireScenario,
  conformiteAccessibiliteAudit,
  conformiteAnalyseRisques,
  conformiteCodeOuvert,
  conformiteDocumentsLegaux,
  conformiteDomaineEtDesign,
  conformiteDonneesPersonnelles,
  conformiteHebergement,
  conformiteHomologation,
  budgetAnticipation,
  budgetEnveloppe,
  budgetPublie,
  calendrierConstruction,
  calendrierDatesCoherentes,
  calendrierInvestigation,
  calendrierPremierService,
  calendrierProduction6Mois,
  perennisationAccueilRh,
  perennisationAmeliorationsContinuent,
  perennisationBudgetStable,
  perennisationCalendrierBudgetaire,
  perennisationCalendrier,
  perennisationContactUsagers,
  perennisationEquipeConservee,
  perennisationObjectifs3Ans,
  perennisationResponsableProduit,
  perennisationScenarioChoisi,
  perennisationScenarioComplet,
  perennisationScenarioCreer,
  perennisationScenariosCompares,
  perennisationSortieDocumentation,
  gouvernanceComitePilotage,
  gouvernanceComiteSuivi,
  gouvernanceObstaclesFermes,
  gouvernanceQuestionsOuvertes,
];

export const CATALOGUE: Catalogue = {
  rules: RULES,
  houseWords,
  criteria: new Map(CRITERIA.map((criterion: Criterion) => [criterion.id, criterion])),
};
