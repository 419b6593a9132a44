import { supportRule } from './soutien.ts';

const date = 'portage.soutiens_par_phase.investigation.date';

export const portageSoutienInvestiguer = supportRule('portage-soutien-investiguer', 'investigation', {
  good: [
    { name: 'soutien obtenu avant la phase', patch: { [date]: '2020-01-15' } },
    { name: 'soutien obtenu bien avant la phase', patch: { [date]: '2019-06-03' } },
  ],
  bad: [
    { name: 'soutien obtenu après le début', patch: { [date]: '2026-11-20' } },
    { name: 'un accord de personne', patch: { 'portage.soutiens_par_phase.investigation.qui': 'tout le monde' } },
    {
      name: 'un accord tacite',
      patch: { 'portage.soutiens_par_phase.investigation.qui': 'Accord tacite de la hiérarchie' },
    },
    { name: 'soutien promis pour plus tard', patch: { [date]: '2027-05-03' } },
  ],
});
