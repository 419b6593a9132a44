import type { Rule } from '../../judge/rule.ts';

/** What can only be true after the transfer is asked of services that have been transferred. */
export const perennisationSortieDocumentation: Rule = {
  id: 'perennisation-sortie-documentation',
  phases: ['perennisation'],
  needs: ['perennisation.documentation'],
  presentState: true,
  examples: {
    good: [
      { name: 'avant le transfert, les accès peuvent attendre', patch: { 'perennisation.documentation.acces': false } },
      { name: 'transféré, accès remis', patch: { statut: 'transfere', 'perennisation.documentation.acces': true } },
    ],
    bad: [
      { name: 'transféré sans les accès', patch: { statut: 'transfere', 'perennisation.documentation.acces': false } },
      { name: 'opéré sans les accès', patch: { statut: 'opere', 'perennisation.documentation.acces': false } },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.documentation.acces');
    const isGone = ['transfere', 'opere'].includes(draft.at('statut').text ?? '');
    if (isGone && at.boolean === false) {
      yield {
        message: 'Le service est transféré, et ses accès ne sont pas remis. Remettez-les à la structure d’accueil.',
        at,
      };
    }
  },
};
