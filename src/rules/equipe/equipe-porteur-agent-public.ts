import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

export const equipePorteurAgentPublic: Rule = {
  id: 'equipe-porteur-agent-public',
  phases: PHASES,
  needs: ['porteur.agent_public'],
  examples: {
    good: [
      { name: 'un agent public', phase: 'construction', patch: { 'porteur.agent_public': true } },
      { name: 'un agent public en accélération', phase: 'acceleration', patch: { 'porteur.agent_public': true } },
    ],
    bad: [
      { name: 'une consultante enquête', phase: 'investigation', patch: { 'porteur.agent_public': false } },
      { name: 'un prestataire porte le sujet', phase: 'construction', patch: { 'porteur.agent_public': false } },
      { name: 'en pérennisation aussi', phase: 'perennisation', patch: { 'porteur.agent_public': false } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('porteur.agent_public');
    if (at.boolean === false) {
      yield {
        message: 'Le porteur n’est pas agent public. Trouvez l’agent qui portera le sujet avec vous.',
        at,
        // Somebody may begin to look before the one who will carry it is found.
        ...(phase === 'investigation' && { severity: 'warning' as const }),
      };
    }
  },
};
