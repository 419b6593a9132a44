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
      { name: 'absent du registre', patch: { 'conformite.donnees_personnelles.registre': false } },
      { name: 'analyse d’impact encore à faire', patch: { 'conformite.donnees_personnelles.aipd': 'a_faire' } },
    ],
  },
  *check(draft) {
    const data = draft.at('conformite.donnees_personnelles');
    if (data.at('traitees').boolean === false) return;
    const [register, study] = [data.at('registre'), data.at('aipd')];
    if (register.boolean === false) {
      yield {
        message: 'Le traitement n’est pas au registre. Voyez le délégué à la protection des données cette semaine.',
        at: register,
      };
    }
    if (study.text === 'a_faire') {
      yield {
        message: 'L’analyse d’impact reste à faire. Elle précède l’ouverture aux usagers.',
        at: study,
        severity: 'warning',
      };
    }
  },
};
