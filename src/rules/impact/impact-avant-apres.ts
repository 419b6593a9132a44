import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { ABSTRAIT } from '../../text/lexicons/service.ts';
import { finds } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';

/** « Les conseillers disposent d’un portail » */
const HAD =
  /^(?:(?:les|des|nos|le|la|chaque|tous les|toutes les) [a-z' -]{3,30}?|ils|elles|on|l'[a-z]{3,20}) (?:dispose(?:nt)?|beneficient?|(?:est|sont|seront|sera) (?:equipe|dote)e?s?|(?:ont|a|auront|aura)(?: enfin| desormais)?(?: acces)?) (?:d'|de |du |des |a )?(?:une? )?(?:tout |super |beau |bel |nouveau |nouvelle )?(?:portail|plateforme|plate-forme|application|appli|outil|logiciel|espace (?:numerique|personnel)|interface|tableau de bord|site(?: internet| web)?)(?![a-z])/;
/** « Le module de mise en relation est livré » */
const DELIVERED =
  /^(?:le|la|les|l'|un|une|notre|nos) ?(?:[a-z'-]+ ){0,7}?(?:est|sont|sera|seront|a ete|ont ete) (?:enfin |desormais |bien )?(?:livre|deploye|mise? en (?:ligne|production|service)|raccorde|developpe|installe|interface|publie|refondue?|documente|en (?:ligne|place|production|service)|signe)e?s?(?![a-z])/;
/** What they do with it, or how long it takes. */
const CHANGED = /\b(?:et|qui|ou|ils|elles|il|elle|on|pour|plus|heures?|minutes?|jours?|semaines?|mois|euros?)\b|%/;

/** A change is told by one moment seen twice; « plus simple » is seen by nobody. */
export const impactAvantApres: Rule = {
  id: 'impact-avant-apres',
  phases: PHASES,
  needs: ['impact.changement'],
  examples: {
    good: [
      {
        name: 'une personne avant, une personne après',
        patch: {
          'impact.changement.avant': 'La victime reçoit une lettre.',
          'impact.changement.apres': 'La victime voit la photo de son objet.',
        },
      },
      {
        name: 'un outil, et ce qu’il change',
        patch: { 'impact.changement.apres': 'Les greffiers disposent d’une liste, et rappellent en trois jours.' },
      },
      {
        name: 'un nom abstrait, mais quelqu’un agit',
        patch: { 'impact.changement.avant': 'Transformation subie : la victime attend.' },
      },
    ],
    bad: [
      ...[
        'Le module de mise en relation est livré et documenté.',
        'La refonte des écrans est mise en production.',
        'L’application est en ligne et le support est en place.',
        'La convention est signée et le comité se réunit tous les mois.',
      ].map((apres) => ({
        name: `ce que l’équipe livre : ${apres}`,
        patch: { 'impact.changement.apres': apres },
      })),
      {
        name: 'la même phrase',
        patch: {
          'impact.changement.avant': 'La victime attend une photo.',
          'impact.changement.apres': 'La victime attend une photo.',
        },
      },
      {
        name: 'un outil de plus, et rien qui change',
        patch: { 'impact.changement.apres': 'Les greffiers disposent d’un portail flambant neuf.' },
      },
      {
        name: 'un mouvement sans personne',
        patch: { 'impact.changement.apres': 'Fluidification des échanges et optimisation du circuit' },
      },
    ],
  },
  *check(draft) {
    const [before, after] = [draft.at('impact.changement.avant'), draft.at('impact.changement.apres')];
    if (before.text && plain(before.text) === plain(after.text ?? '')) {
      yield { message: 'Avant et après disent la même chose. Qu’est-ce qui a changé pour la personne ?', at: after };
      return;
    }
    const text = after.text ?? '';
    const had = HAD.exec(plain(text));
    if (DELIVERED.test(plain(text)) && namesUsager(text, draft) === 0)
      yield { message: `${quote(text)} : voilà ce que vous livrez. Que fait la personne, désormais ?`, at: after };
    if (had !== null && !CHANGED.test(plain(text).slice(had[0].length)))
      yield {
        message: `${quote(text)} : c’est un outil de plus. Que fait la personne, désormais, et en combien de temps ?`,
        at: after,
      };
    for (const at of [before, after]) {
      const [abstract] = finds(ABSTRAIT, (at.text ?? '').split(/\s+/).slice(0, 2).join(' '));
      if (abstract !== undefined && namesUsager(at.text ?? '', draft) === 0) {
        yield { message: `« ${abstract} » ne montre personne. Qui fait quoi, désormais ?`, at, severity: 'warning' };
      }
    }
  },
};
