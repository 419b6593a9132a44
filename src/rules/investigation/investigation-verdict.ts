import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { decidedBefore } from '../../text/decided-before.ts';

const motif = (said: string) => ({ name: said, patch: { 'investigation.motif': said } });

/** Said of a problem that is none any more. */
const STOPS =
  /\b(?:autant (?:en rester|s'arreter|s'en tenir|laisser)|(?:on|nous) (?:en )?(?:restons|reste|arretons|arrete|abandonnons|abandonne|renoncons)(?: la)?(?=[ .,;:]|$)|jet\w{1,4} l'eponge|rien ne justifie (?:de |d')|plus personne n'|s'en sort(?:ent)? (?:tres |plutot )?bien sans|(?:ne|n'est) (?:vaut|est) (?:plus|pas) la peine)/;

/** What closes an investigation is what people said, not what was decided before anybody asked them. */
export const investigationVerdict: Rule = {
  id: 'investigation-verdict',
  phases: ['investigation'],
  needs: ['investigation.motif'],
  severity: 'warning',
  examples: {
    good: [
      motif('Problème confirmé chez 19 victimes sur 24, mais la cause a changé : le courrier reste incompris.'),
      motif('Le préfet demande une suite, et 14 familles sur 20 reviennent d’elles-mêmes.'),
      motif('Neuf greffiers disent que le logiciel est trop lent ; la décision se prendra au comité de mars.'),
    ],
    bad: [
      motif('Nous n’avons pas eu le temps de rencontrer des victimes mais le sujet est évident.'),
      motif('Le cabinet de la ministre a demandé que ça se fasse.'),
      motif('Le prestataire est déjà choisi, l’enquête confirmera.'),
      motif('La décision est d’ores et déjà prise par la direction.'),
      motif('Aucun usager n’a été rencontré, le comité a tranché.'),
      motif('Avis favorable unanime des membres du comité de pilotage.'),
      motif('La direction a validé la poursuite lors de la dernière réunion.'),
      motif('Feu vert de tous les partenaires.'),
      ...[
        'Presque plus personne n’attend son objet depuis la réforme du courrier, autant en rester là.',
        'Rien ne justifie d’aller plus loin : le guichet suffit.',
        'Les victimes s’en sortent très bien sans nous.',
      ].map((said) => ({ ...motif(said), patch: { ...motif(said).patch, 'investigation.verdict': 'poursuivre' } })),
    ],
  },
  *check(draft) {
    const at = draft.at('investigation.motif');
    if (draft.at('investigation.verdict').text === 'poursuivre' && STOPS.test(plain(at.text ?? '')))
      yield { message: 'Le motif dit de s’arrêter là, et le verdict de poursuivre. Lequel est le bon ?', at };
    const said = decidedBefore(at.text ?? '');
    // What was counted among those who were met is an answer of theirs, whoever asks for more.
    if (said === null || /(?<!\d)\d{1,6} [^.;\d]{0,40}(?:sur|parmi) \d/.test(at.text ?? '')) return;
    yield {
      message: `${quote(said)} : la décision ne vient pas de l’enquête. Qu’avez-vous appris de ceux que vous avez rencontrés ?`,
      at,
    };
  },
};
