import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

const NEEDED = { porteur: 'porter le sujet', developpement: 'développer le service' };
const IN_THE_FIELD = new Set(['deploiement', 'design', 'produit', 'support']);
/** The reference gives its porteur at seventy percent. */
const member = (role: string) => ({ role, statut: 'agent_public', temps_pct: role === 'porteur' ? 70 : 100 });

export const equipePluridisciplinaire: Rule = {
  id: 'equipe-pluridisciplinaire',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['equipe.membres'],
  examples: {
    good: [
      {
        name: 'porteur, développement et design',
        patch: { 'equipe.membres': [member('porteur'), member('developpement'), member('design')] },
      },
      {
        name: 'porteur, développement et terrain',
        patch: { 'equipe.membres': [member('porteur'), member('developpement'), member('deploiement')] },
      },
    ],
    bad: [
      { name: 'personne chez les usagers', patch: { 'equipe.membres': [member('porteur'), member('developpement')] } },
      {
        name: 'presque tout est dehors',
        phase: 'acceleration',
        patch: {
          'equipe.membres': [
            { role: 'porteur', statut: 'agent_public', temps_pct: 90 },
            ...['developpement', 'developpement', 'deploiement', 'design'].map((role) => ({
              role,
              statut: 'prestataire',
              temps_pct: 100,
            })),
          ],
        },
      },
      { name: 'personne pour développer', patch: { 'equipe.membres': [member('porteur'), member('design')] } },
      { name: 'personne ne porte le sujet', patch: { 'equipe.membres': [member('developpement'), member('design')] } },
    ],
  },
  *check(draft, { phase }) {
    if (phase !== 'construction') {
      yield* allOutside(draft);
      return;
    }
    const at = draft.at('equipe.membres');
    const roles = at.items.map((item) => item.at('role').text);
    if (roles.length === 0 || roles.includes(undefined)) return;
    for (const [role, words] of Object.entries(NEEDED)) {
      if (!roles.includes(role))
        yield { message: `Personne, dans l’équipe, ne tient ce rôle : ${words}.`, at, on: 'key' };
    }
    if (!roles.some((role) => IN_THE_FIELD.has(role ?? ''))) {
      const message = 'Personne, dans l’équipe, n’est chargé d’aller chez les usagers. Qui va les voir, et rapporte ?';
      yield { message, at, on: 'key', severity: 'info' };
    }
  },
};

/** At most sixty percent outside is what a lasting service keeps; past this, nobody would be left. In percent. */
const ALMOST_ALL = 80;

function* allOutside(draft: Draft): Iterable<RuleFinding> {
  const at = draft.at('equipe.membres');
  const time = (items: readonly Draft[]) => items.reduce((sum, item) => sum + (item.at('temps_pct').number ?? 0), 0);
  const [all, outside] = [time(at.items), time(at.items.filter((item) => item.at('statut').text === 'prestataire'))];
  if (all === 0 || (100 * outside) / all <= ALMOST_ALL) return;
  const message = `${Math.round((100 * outside) / all)} % du temps de l’équipe vient de prestataires. Qui restera, et saura ?`;
  yield { message, at, on: 'key' };
}
