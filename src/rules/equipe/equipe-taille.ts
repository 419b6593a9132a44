import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** The reference gives its porteur at seventy percent. */
const member = (role: string, temps_pct = role === 'porteur' ? 70 : 100) => ({
  role,
  statut: 'agent_public',
  temps_pct,
});

export const equipeTaille: Rule<'minimum' | 'maximum'> = {
  id: 'equipe-taille',
  phases: ['construction'],
  needs: ['equipe.membres'],
  options: {
    minimum: { default: 2, minimum: 1, title: 'personnes au moins' },
    maximum: { default: 4, minimum: 1, title: 'personnes au plus' },
  },
  examples: {
    good: [
      {
        name: 'quatre personnes',
        patch: {
          'equipe.membres': [member('porteur'), member('developpement'), member('design'), member('deploiement')],
        },
      },
      {
        name: 'deux personnes',
        patch: { 'equipe.membres': [member('porteur'), member('developpement')] },
        also: ['equipe-pluridisciplinaire'],
      },
    ],
    bad: [
      {
        name: 'le porteur seul',
        patch: { 'equipe.membres': [member('porteur')] },
        also: ['equipe-pluridisciplinaire'],
      },
      {
        name: 'six personnes avant le premier usager',
        patch: {
          'equipe.membres': ['porteur', 'developpement', 'developpement', 'design', 'deploiement', 'support'].map(
            (role) => member(role),
          ),
        },
      },
      {
        name: 'personne à plein temps',
        patch: { 'equipe.membres': [member('porteur', 70), member('developpement', 50)] },
        also: ['equipe-pluridisciplinaire'],
      },
    ],
  },
  *check(draft, { options: { minimum, maximum } }) {
    const at = draft.at('equipe.membres');
    const count = at.items.length;
    if (count < minimum || count > maximum) {
      yield {
        message: `L’équipe compte ${plural(count, 'personne')}. Pour construire, de ${minimum} à ${maximum} suffisent.`,
        at,
        on: 'key',
      };
    }
    const times = at.items.map((item) => item.at('temps_pct').number);
    if (times.length > 0 && times.every((time) => time !== undefined && time < 100)) {
      yield {
        message: 'Personne n’est à plein temps. Il en faut au moins une pour avancer chaque jour.',
        at,
        on: 'key',
      };
    }
  },
};
