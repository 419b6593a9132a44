/** The explicit list of rules, in the order in which they are documented. */
import type { Criterion } from '../core/criterion.ts';
import type { Catalogue, Rule } from '../core/rule.ts';
import { calendrierConstruction } from './calendrier/calendrier-construction.ts';
import { calendrierDatesCoherentes } from './calendrier/calendrier-dates-coherentes.ts';
import { calendrierInvestigation } from './calendrier/calendrier-investigation.ts';
import { calendrierPremierService } from './calendrier/calendrier-premier-service.ts';
import { calendrierProduction6Mois } from './calendrier/calendrier-production-6-mois.ts';
import { CRITERIA } from './criteria/index.ts';
import { deploiementPremiersPartenaires } from './deploiement/deploiement-premiers-partenaires.ts';
import { deploiementPremiersUtilisateurs } from './deploiement/deploiement-premiers-utilisateurs.ts';
import { deploiementSansDependance } from './deploiement/deploiement-sans-dependance.ts';
import { equipeTempsPorteur } from './equipe/equipe-temps-porteur.ts';
import { formeAJour } from './forme/forme-a-jour.ts';
import { formeGabarit } from './forme/forme-gabarit.ts';
import { impactSansQuestionnaire } from './impact/impact-sans-questionnaire.ts';
import { impactTroisSignes } from './impact/impact-trois-signes.ts';
import { investigationEntretiensNombre } from './investigation/investigation-entretiens-nombre.ts';
import { investigationRienConstruit } from './investigation/investigation-rien-construit.ts';
import { portageComiteSemestriel } from './portage/portage-comite-semestriel.ts';
import { portageResistances } from './portage/portage-resistances.ts';
import { portageSoutienConstruire } from './portage/portage-soutien-construire.ts';
import { portageSoutienDeployer } from './portage/portage-soutien-deployer.ts';
import { portageSoutienInvestiguer } from './portage/portage-soutien-investiguer.ts';
import { portageSoutienPerenniser } from './portage/portage-soutien-perenniser.ts';
import { portageSponsorHautNiveau } from './portage/portage-sponsor-haut-niveau.ts';
import { problemeExiste } from './probleme/probleme-existe.ts';
import { problemeStatut } from './probleme/probleme-statut.ts';
import { risqueHypothesePreuveAction } from './risques/risque-hypothese-preuve-action.ts';
import { risqueNiveauParPhase } from './risques/risque-niveau-par-phase.ts';
import { risquePireScenario } from './risques/risque-pire-scenario.ts';
import { solutionAlternatives } from './solution/solution-alternatives.ts';
import { usagersCibles } from './usagers/usagers-cibles.ts';

export const RULES: readonly Rule[] = [
  formeGabarit,
  formeAJour,
  problemeExiste,
  problemeStatut,
  usagersCibles,
  investigationEntretiensNombre,
  investigationRienConstruit,
  solutionAlternatives,
  deploiementPremiersUtilisateurs,
  deploiementPremiersPartenaires,
  deploiementSansDependance,
  impactTroisSignes,
  impactSansQuestionnaire,
  portageSponsorHautNiveau,
  portageSoutienInvestiguer,
  portageSoutienConstruire,
  portageSoutienDeployer,
  portageSoutienPerenniser,
  portageResistances,
  portageComiteSemestriel,
  equipeTempsPorteur,
  risqueNiveauParPhase,
  risqueHypothesePreuveAction,
  risquePireScenario,
  calendrierDatesCoherentes,
  calendrierInvestigation,
  calendrierConstruction,
  calendrierProduction6Mois,
  calendrierPremierService,
];

export const CATALOGUE: Catalogue = {
  rules: RULES,
  criteria: new Map(CRITERIA.map((criterion: Criterion) => [criterion.id, criterion])),
};
