import type { Rule } from '../../judge/rule.ts';
import { DESIGNES } from '../../text/lexicons/people.ts';
import { orderIn, praisesService } from '../../text/not-by-choice.ts';
import { finds } from '../../text/words.ts';

/** « La succession est obligatoire à 67 ans »: a law for all, not an order to try. */
const BY_AGE = /obligatoires? (?:à|dès|avant|après) \d+ ans/giu;
/** « Personne ne les a désignés », « sans y être obligés ». */
const UNFORCED =
  /oblig[ée]e?s? (?:de|à) rien|rien d['’]obligatoire|aucune? (?:obligation|consigne|contrainte|ordre)|(?:ce n['’]est|c['’]est|n['’]est) (?:pas|en rien|nullement) (?:un ordre|une obligation|obligatoire|impos[ée]e?)|sans (?:aucune |la moindre )?(?:consigne|obligation|contrainte|ordre|instruction)[^.,:;!?]{0,30}|ne (?:sont|ont été|seront) ni [^.,:;!?]{0,40}|(?:personne|nul) n(?:e |['’])[^.,:;!?]{0,40}|ne (?:l['’]|les? |la )(?:a|ont|avait) (?:pas|jamais) [^.,:;!?]{0,25}|n['’](?:ont|a|avaient) (?:pas|jamais|nullement) été [^.,:;!?]{0,25}|ne (?:sont|seront|seraient|furent) (?:pas|jamais|nullement) [^.,:;!?]{0,25}|sans (?:y )?(?:être|avoir été) [^.,:;!?]{0,25}/giu;

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
      ...[
        'Leur directrice leur laisse une matinée, et ils la prennent.',
        'Ils reçoivent trente appels par jour et n’en peuvent plus.',
        'Le service des urgences est utile à dix minutes, pas à une heure : ils le disent tous.',
        'Elles n’ont pas le temps de refaire le dossier une troisième fois.',
        'Personne ne les a désignés : ils sont venus d’eux-mêmes à la réunion de mars.',
        'Ils n’ont pas été imposés par le rectorat, ils ont écrit les premiers.',
        'La chambre ne les a pas désignés : ils ont appelé d’eux-mêmes.',
        'On leur a demandé au téléphone : trente et un veulent revoir leur vélo avant l’été.',
        'Elles viennent sans y être obligées, parce que la file leur prend deux heures.',
      ].map((pourquoi) => ({
        name: `une raison à eux : ${pourquoi}`,
        patch: { 'deploiement.premiers_utilisateurs[0].pourquoi_volontaires': pourquoi },
      })),
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
      ...[
        'Ils n’ont pas le choix.',
        'note de service de la présidente',
        'c’est dans leurs objectifs annuels',
        'parce qu’on le leur a demandé',
        'La direction l’exige.',
      ].map((pourquoi) => ({
        name: `un ordre : ${pourquoi}`,
        patch: { 'deploiement.premiers_utilisateurs[0].pourquoi_volontaires': pourquoi },
      })),
      {
        name: 'l’éloge du service',
        patch: { 'deploiement.premiers_utilisateurs[0].pourquoi_volontaires': 'car le service est utile' },
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
      const told = (at.text ?? '').replace(BY_AGE, '').replace(UNFORCED, '');
      const [word] = finds(DESIGNES, told);
      const order = orderIn(told);
      if (praisesService(at.text ?? ''))
        yield { message: `Cette raison parle du service. Eux, qu’y gagnent-ils dès le premier jour ?`, at };
      else if (word === undefined && order !== null)
        yield { message: `« ${order} » : ce ne sont pas des volontaires. Qui viendrait sans y être tenu ?`, at };
      if (word !== undefined)
        yield { message: `« ${word} » : ce ne sont pas des volontaires. Qui viendrait sans y être tenu ?`, at };
    }
  },
};
