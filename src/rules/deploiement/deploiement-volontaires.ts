import type { Rule } from '../../judge/rule.ts';
import { DESIGNES } from '../../text/lexicons/people.ts';
import { finds } from '../../text/words.ts';

/** « La succession est obligatoire à 67 ans »: a law for all, not an order to try. */
const BY_AGE = /obligatoires? (?:à|dès|avant|après) \d+ ans/giu;

/** Volunteers have a reason of their own; those who are designated wait for it to end. */
export const deploiementVolontaires: Rule = {
  id: 'deploiement-volontaires',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_utilisateurs'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'ils demandent à essayer',
        patch: {
          'deploiement.premiers_utilisateurs[0].pourquoi_volontaires':
            'Quinze d’entre elles demandent à être prévenues.',
        },
      },
      {
        name: 'ils ont perdu deux ans',
        patch: {
          'deploiement.premiers_utilisateurs[0].pourquoi_volontaires':
            'Ils ont perdu deux ans et cherchent une autre voie.',
        },
      },
    ],
    bad: [
      {
        name: 'désignés par leur hiérarchie',
        patch: {
          'deploiement.premiers_utilisateurs[0].pourquoi_volontaires': 'Ils seront désignés par leur hiérarchie.',
        },
      },
      {
        name: 'c’est obligatoire',
        patch: {
          'deploiement.premiers_utilisateurs[0].pourquoi_volontaires': 'Le dispositif devient obligatoire en mars.',
        },
      },
    ],
  },
  *check(draft) {
    for (const item of draft.at('deploiement.premiers_utilisateurs').items) {
      const at = item.at('pourquoi_volontaires');
      const [word] = finds(DESIGNES, (at.text ?? '').replace(BY_AGE, ''));
      if (word !== undefined)
        yield { message: `« ${word} » : ce ne sont pas des volontaires. Qui viendrait sans y être tenu ?`, at };
    }
  },
};
