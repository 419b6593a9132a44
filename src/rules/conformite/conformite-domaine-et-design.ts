import type { Rule } from '../../judge/rule.ts';

export const conformiteDomaineEtDesign: Rule = {
  id: 'conformite-domaine-et-design',
  phases: ['perennisation'],
  needs: ['conformite'],
  examples: {
    good: [
      {
        name: 'agrément obtenu, design de l’État',
        patch: { 'conformite.nom_de_domaine.agrement': 'obtenu', 'conformite.design_etat': true },
      },
      { name: 'agrément sans objet', patch: { 'conformite.nom_de_domaine.agrement': 'sans_objet' } },
    ],
    bad: [
      { name: 'design de l’État absent', patch: { 'conformite.design_etat': false } },
      { name: 'agrément jamais demandé', patch: { 'conformite.nom_de_domaine.agrement': 'non_demande' } },
    ],
  },
  *check(draft) {
    const [design, domain] = [draft.at('conformite.design_etat'), draft.at('conformite.nom_de_domaine.agrement')];
    if (design.boolean === false) {
      yield {
        message: 'Le service n’a pas l’apparence des sites de l’État. Prévoyez ce travail avant le transfert.',
        at: design,
      };
    }
    if (domain.text === 'non_demande') {
      yield { message: 'L’agrément de l’adresse n’est pas demandé. Comptez plusieurs semaines.', at: domain };
    }
  },
};
