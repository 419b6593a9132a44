import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { decidedBefore } from '../../text/decided-before.ts';

const motif = (said: string) => ({ name: said, patch: { 'investigation.motif': said } });

/** What closes an investigation is what people said, not what was decided before anybody asked them. */
export const investigationVerdict: Rule = {
  id: 'investigation-verdict',
  phases: ['investigation'],
  needs: ['investigation.motif'],
  severity: 'warning',
  examples: {
    good: [
      motif('Problème confirmé chez 19 victimes sur 24, mais la cause a changé : le courrier reste incompris.'),
      motif('Nous arrêtons : 22 bailleurs sur 25 utilisent déjà un service associatif qui leur suffit.'),
      motif('Le préfet demande une suite, et 14 familles sur 20 reviennent d’elles-mêmes.'),
      motif('Neuf greffiers disent que le logiciel est trop lent ; la décision se prendra au comité de mars.'),
    ],
    bad: [
      motif('Nous n’avons pas eu le temps de rencontrer des victimes mais le sujet est évident.'),
      motif('Le cabinet de la ministre a demandé que ça se fasse.'),
      motif('Le prestataire est déjà choisi, l’enquête confirmera.'),
      motif('La décision est d’ores et déjà prise par la direction.'),
      motif('Aucun usager n’a été rencontré, le comité a tranché.'),
    ],
  },
  *check(draft) {
    const at = draft.at('investigation.motif');
    const said = decidedBefore(at.text ?? '');
    // What was counted among those who were met is an answer of theirs, whoever asks for more.
    if (said === null || /(?<!\d)\d{1,6} [^.;\d]{0,40}(?:sur|parmi) \d/.test(at.text ?? '')) return;
    yield {
      message: `${quote(said)} : la décision ne vient pas de l’enquête. Qu’avez-vous appris de ceux que vous avez rencontrés ?`,
      at,
    };
  },
};
