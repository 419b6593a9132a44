import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { seesNone } from '../../text/sees-none.ts';
import { incompleteElementFindings } from '../elements.ts';

export const perennisationScenarioComplet: Rule = {
  id: 'perennisation-scenario-complet',
  phases: ['perennisation'],
  needs: ['perennisation.scenarios'],
  examples: {
    good: [
      {
        name: 'aucun poste, c’est un risque',
        patch: { 'perennisation.scenarios[0].risques': ['aucun poste ouvert avant 2028'] },
      },
      {
        name: 'deux scénarios décrits jusqu’au bout',
        patch: { 'perennisation.scenarios[1].precedent': 'base de sous-titres confiée à un établissement' },
      },
      { name: 'des risques dits pour chacun', patch: { 'perennisation.scenarios[1].risques': ['équipe à former'] } },
    ],
    bad: [
      ...[['aucun'], ['Aucun risque identifié.'], ['Néant'], ['pas de risque particulier', 'rien']].map((risques) => ({
        name: risques.join(', '),
        patch: { 'perennisation.scenarios[0].risques': risques },
      })),
      { name: 'un second sans précédent', patch: { 'perennisation.scenarios[1].precedent': null } },
      { name: 'un critère d’accueil oublié', patch: { 'perennisation.scenarios[1].accueil.gouvernance': null } },
    ],
  },
  *check(draft, context) {
    for (const scenario of draft.at('perennisation.scenarios').items) {
      const risks = scenario.at('risques').items;
      if (risks.length > 0 && risks.every((risk) => seesNone(risk.text ?? '')))
        yield {
          message: `${quote(risks[0]?.text ?? '')} : un scénario sans danger n’a pas été regardé. Que perdrait-on à le choisir ?`,
          at: risks[0] ?? scenario,
          severity: 'warning',
        };
    }
    // Of a fallback that nobody looked into, another rule speaks: its details wait for the gate.
    for (const finding of incompleteElementFindings('perennisation.scenarios', draft, context))
      if (draft.follow(finding.at.pointer).items.length === 0) yield { ...finding, onlyAtGate: true };
  },
};
