import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

const PERSONAL =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|orange|wanadoo|free|sfr|laposte|icloud|proton|protonmail)\.[a-z]{2,4}$/i;

/** A service is not a person: somebody must answer for the fiche. */
export const identitePorteur: Rule = {
  id: 'identite-porteur',
  phases: PHASES,
  needs: ['porteur.courriel'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une adresse professionnelle', patch: { 'porteur.courriel': 'zoe.martin@prefecture.exemple.gouv.fr' } },
      { name: 'une adresse de collectivité', patch: { 'porteur.courriel': 'zmartin@ville-exemple.fr' } },
    ],
    bad: [
      {
        name: 'une adresse personnelle',
        patch: { 'porteur.courriel': 'zoe.martin@gmail.com' },
      },
      { name: 'un autre hébergeur grand public', patch: { 'porteur.courriel': 'zoe@orange.fr' } },
    ],
  },
  *check(draft) {
    const at = draft.at('porteur.courriel');
    if (PERSONAL.test(at.text ?? '')) {
      yield { message: 'Cette adresse est personnelle. Donnez celle de votre administration.', at };
    }
  },
};
