import type { Rule } from '../../judge/rule.ts';

export const gouvernanceComitePilotage: Rule = {
  id: 'gouvernance-comite-pilotage',
  phases: ['perennisation'],
  needs: ['perennisation.gouvernance.instances'],
  examples: {
    good: [
      {
        name: 'deux dates de pilotage',
        patch: { 'perennisation.gouvernance.instances[1].dates': ['2026-03-12', '2026-10-08'] },
      },
      {
        name: 'trois dates',
        patch: { 'perennisation.gouvernance.instances[1].dates': ['2026-03-12', '2026-07-02', '2026-10-08'] },
      },
    ],
    bad: [
      { name: 'une seule date', patch: { 'perennisation.gouvernance.instances[1].dates': ['2026-03-12'] } },
      { name: 'pas de comité de pilotage', patch: { 'perennisation.gouvernance.instances[1].id': 'autre' } },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.gouvernance.instances');
    const steering = at.items.find((item) => item.at('id').text === 'pilotage');
    if (!steering) {
      if (at.items.some((item) => item.at('id').text))
        yield {
          message: 'Aucun comité de pilotage. Il choisit la structure, puis confirme les moyens.',
          at,
          on: 'key',
        };
      return;
    }
    const dates = steering.at('dates');
    if (dates.items.length === 1) {
      yield {
        message: 'Le comité de pilotage n’a qu’une date. Il en faut deux : le choix, puis les moyens.',
        at: dates,
        on: 'key',
      };
    }
  },
};
