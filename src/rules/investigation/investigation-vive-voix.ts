import type { Rule } from '../../judge/rule.ts';

const REMOTE = new Set(['visio', 'questionnaire_en_ligne']);

export const investigationViveVoix: Rule = {
  id: 'investigation-vive-voix',
  phases: ['investigation'],
  needs: ['investigation.entretiens.mode'],
  examples: {
    good: [
      { name: 'par l’équipe', patch: { 'investigation.entretiens.menes_par': 'equipe' } },
      { name: 'par téléphone', patch: { 'investigation.entretiens.mode': ['telephone'] } },
      {
        name: 'un questionnaire, et des visites',
        patch: { 'investigation.entretiens.mode': ['questionnaire_en_ligne', 'terrain'] },
      },
    ],
    bad: [
      { name: 'jamais sur place', patch: { 'investigation.entretiens.mode': ['visio'] } },
      { name: 'par un prestataire', patch: { 'investigation.entretiens.menes_par': 'prestataire' } },
      { name: 'par le coach', patch: { 'investigation.entretiens.menes_par': 'coach' } },
      {
        name: 'un questionnaire en ligne seul',
        patch: { 'investigation.entretiens.mode': ['questionnaire_en_ligne'] },
      },
      {
        name: 'le même, écrit deux fois',
        patch: { 'investigation.entretiens.mode': ['questionnaire_en_ligne', 'questionnaire_en_ligne'] },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('investigation.entretiens.mode');
    if (at.items.length > 0 && at.items.every((item) => item.text === 'questionnaire_en_ligne')) {
      yield {
        message: 'Un questionnaire en ligne n’est pas un entretien. Parlez aux gens, chez eux ou au téléphone.',
        at,
      };
    } else if (at.items.length > 0 && at.items.every((item) => REMOTE.has(item.text ?? ''))) {
      const message = 'Tout s’est dit à l’écran. Allez en voir quelques-uns là où ils vivent le problème.';
      yield { message, at, severity: 'info' };
    }
    const by = draft.at('investigation.entretiens.menes_par');
    if (by.text === 'prestataire' || by.text === 'coach') {
      yield {
        message:
          by.text === 'coach'
            ? 'Le coach mène les entretiens. Menez-en vous-même, avec lui : c’est vous qui devrez être convaincu.'
            : 'Un prestataire mène les entretiens. Menez-en vous-même : c’est vous qui devrez être convaincu.',
        at: by,
      };
    }
  },
};
