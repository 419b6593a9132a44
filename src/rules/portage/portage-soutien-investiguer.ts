import { supportRule } from './soutien.ts';

const who = 'portage.soutiens_par_phase.investigation.qui';

export const portageSoutienInvestiguer = supportRule('portage-soutien-investiguer', 'investigation', [
  { name: 'un accord de personne', patch: { [who]: 'tout le monde' } },
  { name: 'un accord tacite', patch: { [who]: 'Accord tacite de la hiérarchie' } },
]);
