import type { Rule } from '../../judge/rule.ts';
import { incompleteElementFindings } from '../elements.ts';

export const perennisationScenarioComplet: Rule = {
  id: 'perennisation-scenario-complet',
  phases: ['perennisation'],
  needs: ['perennisation.scenarios'],
  examples: {
    good: [
      {
        name: 'deux scénarios décrits jusqu’au bout',
        patch: { 'perennisation.scenarios[1].precedent': 'base de sous-titres confiée à un établissement' },
      },
      { name: 'des risques dits pour chacun', patch: { 'perennisation.scenarios[1].risques': ['équipe à former'] } },
    ],
    bad: [
      { name: 'un second sans précédent', patch: { 'perennisation.scenarios[1].precedent': null } },
      { name: 'un critère d’accueil oublié', patch: { 'perennisation.scenarios[1].accueil.gouvernance': null } },
    ],
  },
  *check(draft, context) {
    // Of a fallback that nobody looked into, another rule speaks: its details wait for the gate.
    for (const finding of incompleteElementFindings('perennisation.scenarios', draft, context))
      yield { ...finding, onlyAtGate: true };
  },
};
