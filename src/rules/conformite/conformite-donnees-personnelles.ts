import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const conformiteDonneesPersonnelles: Rule = {
  id: 'conformite-donnees-personnelles',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite.donnees_personnelles'],
  examples: {
    good: [
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
