import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isEverybody } from '../../text/everybody.ts';
import { incompleteElementFindings } from '../elements.ts';

/** Several, and none of them. */
const ANYBODY =
  /^(?:les |des )?(?:divers(?:es)?|plusieurs|differente?s?|quelques|certaine?s?|autres?|nombreux|l'ensemble des) (?:acteurs?|partenaires?|structures?|associations?|collectivites?|organismes?|institutions?|services?)\b|\ba (?:demarcher|trouver|contacter|identifier|solliciter)$/;

const whole = { nom: 'mairie de Valmy', apport: 'prête une salle et deux agents' };

export const deploiementPremiersPartenaires: Rule = {
  id: 'deploiement-premiers-partenaires',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_partenaires'],
  examples: {
    good: [
      { name: 'un élément complet', patch: { 'deploiement.premiers_partenaires': [whole] } },
      { name: 'deux éléments complets', patch: { 'deploiement.premiers_partenaires': [whole, whole] } },
    ],
    bad: [
      {
        name: 'des partenaires sans nom',
        patch: { 'deploiement.premiers_partenaires': [{ ...whole, nom: 'divers acteurs du territoire, à démarcher' }] },
      },
      {
        name: 'un partenaire sans apport',
        patch: { 'deploiement.premiers_partenaires': [whole, { nom: 'préfecture' }] },
      },
      { name: 'un apport sans nom', patch: { 'deploiement.premiers_partenaires': [whole, { apport: 'un local' }] } },
    ],
  },
  *check(draft, context) {
    for (const item of draft.at('deploiement.premiers_partenaires').items) {
      const at = item.at('nom');
      if (at.text && (ANYBODY.test(plain(at.text)) || isEverybody(at.text)))
        yield { message: `${quote(at.text)} : lequel, d’abord, et qui y avez-vous au téléphone ?`, at };
    }
    yield* incompleteElementFindings('deploiement.premiers_partenaires', draft, context);
  },
};
