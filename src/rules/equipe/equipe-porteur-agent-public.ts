import type { Rule } from '../../judge/rule.ts';

export const equipePorteurAgentPublic: Rule = {
  id: 'equipe-porteur-agent-public',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['porteur.agent_public'],
  examples: {
    good: [
      { name: 'un agent public', patch: { 'porteur.agent_public': true } },
      { name: 'un agent public en accélération', phase: 'acceleration', patch: { 'porteur.agent_public': true } },
    ],
    bad: [
      { name: 'un prestataire porte le sujet', patch: { 'porteur.agent_public': false } },
      { name: 'en pérennisation aussi', phase: 'perennisation', patch: { 'porteur.agent_public': false } },
    ],
  },
  *check(draft) {
    const at = draft.at('porteur.agent_public');
    if (at.boolean === false) {
      yield { message: 'Le porteur n’est pas agent public. Trouvez l’agent qui portera le sujet avec vous.', at };
    }
  },
};
