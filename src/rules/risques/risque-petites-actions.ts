import { WORKDAY } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isEmptyAction } from '../../text/empty-actions.ts';

/** Verbs that commit nobody. « suivre une greffière » is a gesture, « suivre la situation » is not. */
const WISH =
  /^(?:rester|etre) (?:vigilant|attentif)|^(?:suivre|surveiller) (?:la situation|l'evolution|de pres|le sujet)|^(?:anticiper|sensibiliser|communiquer)\b|^veiller a\b/;

/** A day, an hour, someone counted: it can be seen being done. */
const DATED = new RegExp(
  `\\b(?:${WORKDAY}|demain|ce soir|ce matin|chaque (?:soir|matin|jour|semaine)|avant le|cette semaine)\\b`,
);

/** What no one obtains this week: « obtenir une réforme du droit ». */
const BEYOND =
  /^(?:obtenir|faire (?:voter|adopter|changer|modifier|evoluer)|changer|reformer|modifier|refondre|reviser|convaincre (?:le gouvernement|le parlement|l'europe)) (?:une? |la |le |les |l'|tout )?(?:reforme|loi|decret|code|droit|directive|reglement|constitution|doctrine|budget de l'etat|systeme d'information|mentalites)/;

export const risquePetitesActions: Rule = {
  id: 'risque-petites-actions',
  phases: PHASES,
  needs: ['pire_scenario.petites_actions'],
  severity: 'info',
  examples: {
    good: [
      ...[
        'en parler mardi à la gardienne',
        'renforcer la porte du local avec le gardien',
        'réfléchir avec trois mères, jeudi à 17 h, au texte du message',
        'maintenir le numéro de téléphone ouvert le soir',
      ].map((action) => ({ name: `un geste : ${action}`, patch: { 'pire_scenario.petites_actions': [action] } })),
      { name: 'un appel cette semaine', patch: { 'pire_scenario.petites_actions': ['appeler la préfète jeudi'] } },
      {
        name: 'deux gestes précis',
        patch: {
          'pire_scenario.petites_actions': ['montrer trois messages au procureur', 'suivre une greffière une journée'],
        },
      },
    ],
    bad: [
      ...[
        'obtenir une réforme du droit d’auteur européen',
        'faire modifier le code de procédure pénale',
        'réfléchir à la suite',
        'en parler',
        'bien communiquer autour du projet',
        'renforcer la gouvernance',
        'maintenir une veille active',
      ].map((action) => ({ name: `des mots : ${action}`, patch: { 'pire_scenario.petites_actions': [action] } })),
      { name: 'rester vigilant', patch: { 'pire_scenario.petites_actions': ['rester vigilant'] } },
      {
        name: 'un vœu parmi deux gestes',
        patch: { 'pire_scenario.petites_actions': ['appeler la préfète jeudi', 'Sensibiliser les acteurs'] },
      },
    ],
  },
  *check(draft) {
    for (const at of draft.at('pire_scenario.petites_actions').items) {
      if (
        at.text &&
        ((WISH.test(plain(at.text)) && !DATED.test(plain(at.text))) ||
          isEmptyAction(at.text) ||
          BEYOND.test(plain(at.text)))
      ) {
        yield {
          message: `${quote(at.text)} ne se voit pas faire. Que ferez-vous, cette semaine, et auprès de qui ?`,
          at,
        };
      }
    }
  },
};
