import type { Rule } from '../../judge/rule.ts';

const NEEDED = { porteur: 'porter le sujet', developpement: 'développer le service' };
const member = (role: string) => ({ role, statut: 'agent_public', temps_pct: 100 });

export const equipePluridisciplinaire: Rule = {
  id: 'equipe-pluridisciplinaire',
  phases: ['construction'],
  needs: ['equipe.membres'],
  examples: {
    good: [
      { name: 'porteur et développement', patch: { 'equipe.membres': [member('porteur'), member('developpement')] } },
      {
        name: 'porteur, développement et terrain',
        patch: { 'equipe.membres': [member('porteur'), member('developpement'), member('deploiement')] },
      },
    ],
    bad: [
      { name: 'personne pour développer', patch: { 'equipe.membres': [member('porteur'), member('design')] } },
      { name: 'personne ne porte le sujet', patch: { 'equipe.membres': [member('developpement'), member('design')] } },
    ],
  },
  *check(draft) {
    const at = draft.at('equipe.membres');
    const roles = at.items.map((item) => item.at('role').text);
    if (roles.length === 0 || roles.includes(undefined)) return;
    for (const [role, words] of Object.entries(NEEDED)) {
      if (!roles.includes(role))
        yield { message: `Personne, dans l’équipe, ne tient ce rôle : ${words}.`, at, on: 'key' };
    }
  },
};
