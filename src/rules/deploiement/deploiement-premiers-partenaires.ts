import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isEverybody } from '../../text/everybody.ts';
import { incompleteElementFindings } from '../elements.ts';

/** Several, and none of them. */
const ANYBODY =
  /^(?:les |des )?(?:divers(?:es)?|plusieurs|differente?s?|quelques|certaine?s?|autres?|nombreux|l'ensemble des) (?:acteurs?|partenaires?|structures?|associations?|collectivites?|organismes?|institutions?|services?)\b|\ba (?:demarcher|trouver|contacter|identifier|solliciter)$/;

/** Good will, and nothing that will be done. */
const AGREES_ONLY =
  /^(?:(?:ils?|elles?|le maire|la mairie|la direction) )?(?:(?:est|sont|serait|seraient) )?(?:tres |plutot |assez |tout a fait )?(?:partante?s?|favorables?|d'accord|interessee?s?|motivee?s?|ouverte?s?|preneu(?:r|se)s?|ok|bienveillante?s?|enthousiastes?)(?: (?:sur le principe|par (?:le projet|l'idee|la demarche)|a (?:l'idee|la demarche|une collaboration)|pour (?:aider|participer|en parler)))?[.! ]*$|^(?:soutien|appui|accord|interet|partenariat)(?: (?:de principe|moral|institutionnel|du maire|de la direction|affiche|marque))?[.! ]*$|^(?:suit|suivent|suivra|regarde|regardent|observe|observent|accueille|accueillent|voit|voient|soutient|soutiennent|appuie|encourage|encouragent) (?:(?:nos travaux|le projet|la demarche|notre (?:demarche|projet|travail|initiative)|l'idee|l'initiative|cela|ca) ?)?(?:(?:avec|de) (?:beaucoup d'|un grand |grand |un vif )?(?:interet|attention|bienveillance|pres|sympathie|curiosite|loin)|d'un bon oeil|favorablement|moralement)?[.! ]*$/;

const whole = { nom: 'mairie de Valmy', apport: 'prête une salle et deux agents' };

export const deploiementPremiersPartenaires: Rule = {
  id: 'deploiement-premiers-partenaires',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_partenaires'],
  examples: {
    good: [
      { name: 'un élément complet', patch: { 'deploiement.premiers_partenaires': [whole] } },
      {
        name: 'partant, et pour quoi',
        patch: { 'deploiement.premiers_partenaires': [{ ...whole, apport: 'partant : ouvre sa salle le mardi' }] },
      },
      {
        name: 'il regarde, et de près : on sait quoi',
        patch: {
          'deploiement.premiers_partenaires': [{ ...whole, apport: 'suit avec nous douze familles jusqu’en juin' }],
        },
      },
      { name: 'deux éléments complets', patch: { 'deploiement.premiers_partenaires': [whole, whole] } },
    ],
    bad: [
      {
        name: 'des partenaires sans nom',
        patch: { 'deploiement.premiers_partenaires': [{ ...whole, nom: 'divers acteurs du territoire, à démarcher' }] },
      },
      {
        name: 'un partenaire qui regarde',
        patch: { 'deploiement.premiers_partenaires': [{ ...whole, apport: 'suit nos travaux avec intérêt' }] },
      },
      {
        name: 'un partenaire sans apport',
        patch: { 'deploiement.premiers_partenaires': [whole, { nom: 'préfecture' }] },
      },
      ...['est partant sur le principe', 'Soutien de principe', 'partants pour participer'].map((apport) => ({
        name: `de la bonne volonté, et rien d’autre : ${apport}`,
        patch: { 'deploiement.premiers_partenaires': [whole, { ...whole, apport }] },
      })),
      { name: 'un apport sans nom', patch: { 'deploiement.premiers_partenaires': [whole, { apport: 'un local' }] } },
    ],
  },
  *check(draft, context) {
    for (const item of draft.at('deploiement.premiers_partenaires').items) {
      const at = item.at('nom');
      if (at.text && (ANYBODY.test(plain(at.text)) || isEverybody(at.text)))
        yield { message: `${quote(at.text)} : lequel, d’abord, et qui y avez-vous au téléphone ?`, at };
      const brought = item.at('apport');
      if (brought.text && AGREES_ONLY.test(plain(brought.text)))
        yield { message: `${quote(brought.text)} : que fera ce partenaire, et quand ?`, at: brought };
    }
    yield* incompleteElementFindings('deploiement.premiers_partenaires', draft, context);
  },
};
