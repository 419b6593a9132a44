import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { textsBelow } from '../../model/texts.ts';
import { CAHIER } from '../../text/lexicons/service.ts';
import { finds } from '../../text/words.ts';

const PLACES = ['solution.description', 'solution.regle_rompue', 'deploiement', 'investigation.motif'];
/** In words before the phrase. */
const WINDOW = 12;
const NEGATED = /\b(?:sans|pas de|ni|a la difference|contrairement|plutot que|au lieu|plus de|aucun)\b/;
/** The document is what the service is about. */
const ABOUT = /\b(?:rediger|publier|analyser|modifier|criteres)\b/;

/** The phrase is often about the service's object, or denied: three times out of four without a look at the words around. */
export const solutionSansCahierDesCharges: Rule = {
  id: 'solution-sans-cahier-des-charges',
  phases: PHASES,
  needs: ['solution.description'],
  examples: {
    good: [
      {
        name: 'des essais courts',
        patch: {
          'solution.description':
            'La victime reçoit la photo de son objet retrouvé ; chaque lundi, on choisit la suite.',
        },
      },
      {
        name: '« sans cahier des charges »',
        patch: { 'solution.regle_rompue': 'On avance sans cahier des charges, au lieu d’attendre une demande écrite.' },
      },
      {
        name: 'le document est l’objet du service',
        patch: {
          'solution.description':
            'La victime d’un vol aide le maire à rédiger le cahier des charges de l’objet retrouvé.',
        },
      },
    ],
    bad: [
      {
        name: 'un cahier des charges à venir',
        patch: { 'deploiement.objectif_6_mois.hypothese': 'Le cahier des charges validé en mars lèvera le doute.' },
      },
      {
        name: 'une expression de besoins',
        patch: { 'investigation.motif': 'Poursuivre par une expression des besoins des greffiers.' },
      },
    ],
  },
  *check(draft) {
    for (const path of PLACES) {
      for (const at of textsBelow(draft, path)) {
        const { flat } = at;
        for (const phrase of finds(CAHIER, flat)) {
          const before = flat.slice(0, flat.indexOf(phrase)).split(/\s+/).slice(-WINDOW).join(' ');
          if (NEGATED.test(before) || ABOUT.test(before)) continue;
          yield {
            message: `« ${phrase} » fige d’avance ce qu’il faut encore apprendre. Quel essai court le remplacerait ?`,
            at,
          };
        }
      }
    }
  },
};
