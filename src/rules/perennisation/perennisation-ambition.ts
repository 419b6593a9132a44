import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** That the service goes on is the least one hopes for. */
const KEEPING =
  /^(?:de |notre ambition est de |l'objectif est de |que )?(?:(?:le|ce|notre) (?:service|outil|dispositif|projet) (?:continue|perdure|dure|vive|survive|reste|demeure|trouve sa place|se maintienne)(?: de)?|maintenir|perenniser|poursuivre|continuer|preserver|conserver|assurer (?:la continuite|la perennite|le maintien)|faire (?:vivre|durer|perdurer)|garder|consolider|la perennite|le maintien|la continuite) /;

const ambition = (enonce: string) => ({ 'perennisation.ambition.enonce': enonce });

/** For whom, and how far. */
const FOR_WHOM = /jusqu'a ce que|\ba (?:toute?|chaque)\b|\bplus une?\b/;

export const perennisationAmbition: Rule = {
  id: 'perennisation-ambition',
  phases: ['acceleration', 'perennisation'],
  needs: ['perennisation.ambition.enonce'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'ce qui change, pour qui', patch: ambition('Qu’aucun lycéen boursier ne renonce à sa bourse en 2030.') },
      { name: 'poursuivre, jusqu’à un chiffre', patch: ambition('Poursuivre jusqu’aux 41 000 marins, avant 2028.') },
    ],
    bad: [
      { name: 'maintenir le service', patch: ambition('Maintenir le service dans la durée') },
      { name: 'faire vivre l’outil', patch: ambition('Faire vivre l’outil') },
      { name: 'que le service dure', patch: ambition('Que le service perdure et trouve ses marques.') },
      {
        name: 'dit pendant l’accélération',
        phase: 'acceleration',
        patch: ambition('Assurer la continuité de l’existant.'),
      },
      { name: 'assurer la continuité', patch: ambition('Assurer la continuité du service rendu aux usagers') },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.ambition.enonce');
    const text = at.text ?? '';
    if (KEEPING.test(`${plain(text)} `) && !/\d/.test(text) && !FOR_WHOM.test(plain(text)))
      yield { message: `${quote(text)} : et pour qui, jusqu’où, en quelle année ?`, at };
  },
};
