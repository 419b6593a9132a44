import { plain } from '../../french/fold.ts';
import { enumerate, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

const OURSELVES =
  /\b(?:equipe|porteu(?:r|se)|intrapreneur|nous|startup|chef(?:fe)? de (?:projet|produit)|responsable (?:de |du )?produit)\b/;
const HIGHER =
  /\b(?:direct(?:ion|eur|rice)|ministre|prefet|rect(?:eur|rice)|comite|secretaire|president|sponsor|conseil)/;

const allUnknown = Object.fromEntries(
  [
    'portage_politique',
    'gouvernance',
    'competences_metier',
    'competences_numeriques',
    'ressources_humaines',
    'support_contractuel',
    'contraintes_techniques',
  ].map((one) => [one, { niveau: 'inconnu' }]),
);

export const perennisationScenarioChoisi: Rule = {
  id: 'perennisation-scenario-choisi',
  phases: ['perennisation'],
  needs: ['perennisation.scenario_retenu'],
  examples: {
    good: [
      {
        name: 'retenu et repli diffèrent',
        patch: { 'perennisation.scenario_retenu': 'direction', 'perennisation.scenario_repli': 'operateur' },
      },
      {
        name: 'un inconnu dans le seul repli',
        patch: { 'perennisation.scenarios[1].accueil.gouvernance.niveau': 'inconnu' },
      },
    ],
    bad: [
      {
        name: 'un repli que personne n’a étudié',
        patch: {
          'perennisation.scenarios[1].accueil': allUnknown,
        },
        also: ['perennisation-scenario-complet'],
      },
      { name: 'décidé par l’équipe', patch: { 'perennisation.decide_par': 'l’équipe produit' } },
      { name: 'un scénario que rien ne décrit', patch: { 'perennisation.scenario_retenu': 'agence-nationale' } },
      { name: 'le repli est le même', patch: { 'perennisation.scenario_repli': 'direction' } },
      {
        name: 'un critère encore inconnu pour le scénario retenu',
        patch: { 'perennisation.scenarios[0].accueil.ressources_humaines.niveau': 'inconnu' },
      },
    ],
  },
  *check(draft) {
    const scenarios = draft.at('perennisation.scenarios').items;
    const [chosen, fallback] = [draft.at('perennisation.scenario_retenu'), draft.at('perennisation.scenario_repli')];
    const named = (at: Draft) => scenarios.find((item) => item.at('id').text === at.text);
    for (const at of [chosen, fallback]) {
      // « Aucun » names no scenario: it says that there is no way back.
      if (at === fallback && /^(?:aucune?|pas de repli|sans)\b/.test(plain(at.text ?? ''))) continue;
      if (at.text && scenarios.length > 0 && !named(at)) {
        const ids = scenarios.flatMap((item) => item.at('id').text ?? []);
        yield {
          message: `Aucun scénario ne s’appelle ${quote(at.text)}. Écrivez ${enumerate(ids.map(quote), 'ou')}.`,
          at,
        };
      }
    }
    if (chosen.text && chosen.text === fallback.text && scenarios.length > 1) {
      yield {
        message: 'Le repli est le scénario retenu. Choisissez-en un autre, pour le jour où le premier échoue.',
        at: fallback,
      };
    }
    const levels = (named(fallback)?.at('accueil').members ?? []).map((one) => one.at('niveau').text);
    if (levels.length > 1 && levels.every((level) => level === 'inconnu')) {
      const message = 'Le repli n’a pas été étudié : tous ses critères d’accueil sont inconnus. Qui appelez-vous ?';
      yield { message, at: fallback, severity: 'warning' };
    }
    const by = draft.at('perennisation.decide_par');
    if (OURSELVES.test(plain(by.text ?? '')) && !HIGHER.test(plain(by.text ?? ''))) {
      const message = `${quote(by.text ?? '')} ne décide pas de l’accueil. Qui, dans la structure d’accueil, s’y engage ?`;
      yield { message, at: by, severity: 'warning' };
    }
    for (const criterion of named(chosen)?.at('accueil').members ?? []) {
      const at = criterion.at('niveau');
      if (at.text === 'inconnu')
        yield { message: 'Un critère d’accueil du scénario retenu est encore inconnu. Allez le vérifier.', at };
    }
  },
};
