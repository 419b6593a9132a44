import { MONTH } from '../../french/calendar-words.ts';
import { formatDate } from '../../french/dates.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { asWritten } from '../../text/words.ts';

/** « utilisée par 5 000 victimes depuis janvier »: it is there already. */
const USED = new RegExp(
  `(?<!\\b(?:sera|seront|serait|seraient|etre|ete|est|sont|n'est|pas|non) )\\b(?:utilise|adopte|installe|deploye|mise? en (?:ligne|service|production))e?s? (?:deja )?(?:par (?:plus de |pres de )?\\d[\\d ]{2,9}[a-z' -]{3,40} depuis (?:${MONTH}|20\\d\\d|un an|deux ans)|(?:dans toute la france |partout )?depuis (?:${MONTH}|20\\d\\d|un an|deux ans|trois ans))`,
);

/** « le développement a démarré », « la version 1 est en recette »: it is being made. */
const BEING_MADE =
  /(?<!\b(?:pas|rien|aucun|avant que|quand|lorsque|si) (?:le |la |l')?)\b(?:(?:developpement|codage|programmation|realisation technique)s? (?:(?:a|ont|est|sont)(?: (?:deja|bien|bel et bien))? (?:demarre|commence|debute|lance|entame|fini|acheve|en cours)|avance bien|vient de (?:demarrer|commencer)|bat son plein)|(?:developpeurs?|developpeuses?|prestataires?|editeurs?|ssii|esn) (?:a|ont|code|codent|developpe|developpent)(?: (?:deja|bien))? (?:livre|commence|developpe|code|demarre|deja|depuis)|(?:version|v) ?\d(?:\.\d)?[^.;]{0,15} (?:est |a ete )?(?:deja )?(?:en recette|livree|deployee|prete|finalisee|en production|en ligne)|(?:est|sont) (?:deja )?en (?:recette|pre-?production)|(?:recette|tests? d'integration) (?:est |sont |a |ont )?(?:en cours|demarre|commence)\w{0,2}|(?:application|appli|portail|plateforme|logiciel|outil) (?:est |a ete )?(?:deja |entierement )?(?:developpee?|codee?|livree?|commandee?|achetee?)|bons? de commande (?:est |a ete )?(?:deja )?signe)/;

export const investigationRienConstruit: Rule = {
  id: 'investigation-rien-construit',
  phases: ['investigation'],
  needs: ['solution'],
  presentState: true,
  examples: {
    good: [
      { name: 'une maquette', patch: { 'solution.prototype.type': 'maquette' } },
      {
        name: 'elle sera utilisée',
        patch: { 'solution.description': 'Une page sera utilisée par 12 victimes volontaires dès janvier.' },
      },
      ...[
        'Douze victimes sont venues : le développement ne commencera qu’après le comité.',
        'Rien n’est développé ; trois feuilles sur une table ont suffi.',
        'La version papier a été déchirée, la version 2 au téléphone a tenu.',
      ].map((said) => ({ name: said, patch: { 'solution.prototype.enseignement': said } })),
      { name: 'un service rendu à la main', patch: { 'solution.prototype.type': 'conciergerie' } },
    ],
    bad: [
      ...[
        'Le développement a démarré en octobre, la version 1 est déjà en recette.',
        'Les développeurs ont livré le premier lot, on corrige.',
        'L’application est déjà développée à 80 %.',
        'Le prestataire a commencé à coder en septembre.',
      ].map((said) => ({ name: said, patch: { 'solution.prototype.enseignement': said } })),
      { name: 'une application', patch: { 'solution.prototype.type': 'application_en_production' } },
      { name: 'déjà en production', patch: { 'solution.en_production_depuis': '2026-11-02' } },
      {
        name: 'utilisée depuis des mois',
        patch: { 'solution.description': 'L’application, utilisée par 5 000 victimes depuis janvier, envoie tout.' },
      },
    ],
  },
  *check(draft) {
    const type = draft.at('solution.prototype.type');
    const since = draft.at('solution.en_production_depuis');
    const description = draft.at('solution.description');
    const used = asWritten(description.text ?? '', USED);
    if (used !== undefined) {
      yield {
        message: `La solution sert déjà (${quote(used)}), et la fiche est en investigation. Changez de phase, ou dites ce qui sera.`,
        at: description,
      };
    }
    for (const at of [draft.at('solution.prototype.enseignement'), description]) {
      const made = asWritten(at.text ?? '', BEING_MADE);
      if (made === undefined || used !== undefined) continue;
      yield {
        message: `On construit déjà (${quote(made)}), et la fiche est en investigation. Qu’apprendriez-vous sans rien construire ?`,
        at,
      };
    }
    if (type.text === 'application_en_production') {
      yield {
        message:
          'Une application est en production pendant l’investigation. Revenez à une maquette, ou changez de phase.',
        at: type,
      };
    }
    if (since.date) {
      yield {
        message: `Le service est en production depuis le ${formatDate(since.date)}, et la fiche est en investigation. Changez de phase.`,
        at: since,
      };
    }
  },
};
