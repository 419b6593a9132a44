import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** « tout usage utile au service »: whatever one likes, which is no purpose. */
const ANY_PURPOSE =
  /\b(?:tou(?:t|te|s|tes) (?:les )?(?:autres? )?(?:usages?|fins?|besoins?|traitements?|finalites?|exploitations?)|toutes fins|(?:autres?|divers(?:es)?) (?:usages?|finalites?|besoins?|traitements?)|besoins? (?:internes?|divers|futurs?|d(?:u|es|e la|e l') ?(?:service|direction|administration|equipe|projet|structure)s?)|usages? (?:futurs?|internes?|divers|ulterieurs?|a definir)|au cas ou|(?:pourrait|pourraient|peut|peuvent) (?:toujours )?servir)\b|^(?:l'|le )?(?:amelior(?:ation|er)|bon fonctionnement|fonctionnement|gestion|pilotage|exploitation|optimisation|suivi) (?:continue? )?(?:d[eu]s? |de la |de l'|la |le |l'|les |du |notre )?(?:services?|activites?|donnees|usagers?|administration|projet|direction|plateforme|dossiers?)[ .]{0,3}$|^(?:statistiques?|gestion|pilotage|divers|suivi|connaissance (?:des usagers|client))[ .]{0,3}$/;

export const conformiteDonneesPersonnelles: Rule = {
  id: 'conformite-donnees-personnelles',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite.donnees_personnelles'],
  examples: {
    good: [
      ...[
        'prévenir la victime que son objet est retrouvé',
        'suivi des rendez-vous de retrait',
        'compter les objets rendus par greffe',
      ].map((said) => ({ name: said, patch: { 'conformite.donnees_personnelles.finalites': [said] } })),
      {
        name: 'au registre, analyse non requise',
        patch: {
          'conformite.donnees_personnelles.registre': true,
          'conformite.donnees_personnelles.aipd': 'non_requise',
        },
      },
      { name: 'aucune donnée personnelle', patch: { 'conformite.donnees_personnelles': { traitees: false } } },
    ],
    bad: [
      ...[
        'tout usage utile au service',
        'Amélioration continue du service',
        'besoins internes de la direction',
        'au cas où',
        'Gestion des usagers',
      ].map((said) => ({ name: said, patch: { 'conformite.donnees_personnelles.finalites': [said] } })),
      {
        name: 'analyse à faire, service pas encore ouvert',
        patch: { 'conformite.donnees_personnelles.aipd': 'a_faire', 'solution.en_production_depuis': '2027-01-04' },
        also: ['solution-en-production'],
      },
      {
        name: 'aucune donnée, et leurs finalités',
        patch: { 'conformite.donnees_personnelles': { traitees: false, finalites: ['suivre les dossiers'] } },
      },
      { name: 'absent du registre', patch: { 'conformite.donnees_personnelles.registre': false } },
      {
        name: 'analyse encore en cours, service ouvert',
        patch: { 'conformite.donnees_personnelles.aipd': 'en_cours', 'solution.en_production_depuis': '2026-06-15' },
      },
      { name: 'analyse d’impact encore à faire', patch: { 'conformite.donnees_personnelles.aipd': 'a_faire' } },
    ],
  },
  *check(draft, { today }) {
    const data = draft.at('conformite.donnees_personnelles');
    if (data.at('traitees').boolean === false) {
      const kept = data.at('finalites');
      if (kept.items.length > 0)
        yield {
          message:
            'Aucune donnée personnelle n’est traitée, et la fiche dit pourquoi elles le sont. Accordez les deux.',
          at: kept,
          on: 'key',
          severity: 'warning',
        };
      return;
    }
    for (const at of data.at('finalites').items)
      if (ANY_PURPOSE.test(plain(at.text ?? '')))
        yield {
          message: `${quote(at.text ?? '')} : toute donnée y entrerait. Que fait-on de chacune, précisément ?`,
          at,
          severity: 'warning',
        };
    const [register, study] = [data.at('registre'), data.at('aipd')];
    if (register.boolean === false) {
      yield {
        message: 'Le traitement n’est pas au registre. Voyez le délégué à la protection des données cette semaine.',
        at: register,
      };
    }
    const opened = draft.at('solution.en_production_depuis').date;
    const isOpen = opened !== undefined && opened <= today;
    if (isOpen && (study.text === 'a_faire' || study.text === 'en_cours')) {
      const message = `Le service est ouvert depuis le ${formatDate(opened)}, et l’analyse d’impact n’est pas validée. Qui la valide, et quand ?`;
      yield { message, at: study, severity: 'warning' };
    } else if (study.text === 'a_faire') {
      yield {
        message: 'L’analyse d’impact reste à faire. Elle précède l’ouverture aux usagers.',
        at: study,
        severity: 'warning',
      };
    }
  },
};
