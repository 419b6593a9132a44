import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** Somebody's own machine, whatever the kind that was chosen. */
const AT_HOME =
  /\b(?:sous (?:mon|son|le|un|notre) bureau|(?:a|dans) la maison|chez (?:moi|lui|elle|nous|un collegue|une collegue)|(?:ma|sa|une) box|nas|raspberry|(?:mon|son|un|vieux) (?:ordi(?:nateur)?|pc|portable|mac)|(?:la|une) tour d[eu']|(?:placard|garage|cave|salle (?:de )?photocopie))\b/;

export const conformiteHebergement: Rule = {
  id: 'conformite-hebergement',
  phases: ['acceleration', 'perennisation'],
  needs: ['conformite.hebergement.type'],
  examples: {
    good: [
      { name: 'un nuage de l’État', patch: { 'conformite.hebergement.type': 'nuage_etat' } },
      { name: 'un hébergeur extérieur', patch: { 'conformite.hebergement.type': 'nuage_externe' } },
      {
        name: 'une salle de l’État',
        patch: { 'conformite.hebergement.fournisseur': 'centre de calcul du ministère, à Toulouse' },
      },
    ],
    bad: [
      {
        name: 'la machine d’un collègue',
        patch: { 'conformite.hebergement.fournisseur': 'la tour de Ruben, sous son bureau, branchée à la box' },
      },
      { name: 'le poste d’un agent', patch: { 'conformite.hebergement.type': 'poste_local' } },
      {
        name: 'le poste d’un agent, en pérennisation',
        phase: 'perennisation',
        patch: { 'conformite.hebergement.type': 'poste_local' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('conformite.hebergement.type');
    if (at.text === 'poste_local')
      yield {
        message: 'Le service tourne sur un poste de travail. Une panne l’arrêterait : choisissez un hébergeur.',
        at,
      };
    const host = draft.at('conformite.hebergement.fournisseur');
    if (AT_HOME.test(plain(host.text ?? '')))
      yield { message: `${quote(host.text ?? '')} : une panne l’arrêterait. Choisissez un hébergeur.`, at: host };
  },
};
