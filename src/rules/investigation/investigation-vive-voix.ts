import type { Rule } from '../../judge/rule.ts';

export const investigationViveVoix: Rule = {
  id: 'investigation-vive-voix',
  phases: ['investigation'],
  needs: ['investigation.entretiens.mode'],
  examples: {
    good: [
      { name: 'par téléphone', patch: { 'investigation.entretiens.mode': ['telephone'] } },
      {
        name: 'un questionnaire, et des visites',
        patch: { 'investigation.entretiens.mode': ['questionnaire_en_ligne', 'terrain'] },
      },
    ],
    bad: [
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
    }
  },
};
