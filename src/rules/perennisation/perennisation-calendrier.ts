import { formatDate } from '../../french/dates.ts';
import { enumerate } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premiers_echanges: 'premiers échanges',
    approfondissement: 'approfondissement',
    choix: 'choix',
    budgetisation: 'demande de crédits',
    validation_ressources: 'validation des moyens',
    transfert: 'transfert',
  }),
);
const ORDER = [...WORDS.keys()];
const DAYS = ['2025-10-21', '2026-02-10', '2026-03-12', '2026-04-10', '2026-10-08', '2027-02-22'];
const steps = (moved: Readonly<Record<string, string>> = {}) =>
  ORDER.map((id, rank) => {
    const echeance = moved[id] ?? DAYS[rank] ?? '';
    return { id, etape: `étape ${rank + 1}`, echeance, fait: echeance < '2026-11-23' };
  });

export const perennisationCalendrier: Rule = {
  id: 'perennisation-calendrier',
  phases: ['perennisation'],
  needs: ['perennisation.calendrier'],
  examples: {
    good: [
      { name: 'six étapes dans l’ordre', patch: { 'perennisation.calendrier': steps() } },
      { name: 'le transfert plus tard', patch: { 'perennisation.calendrier': steps({ transfert: '2027-06-30' }) } },
    ],
    bad: [
      {
        name: 'une étape en retard',
        patch: {
          'perennisation.calendrier': steps().map((step) => (step.id === 'choix' ? { ...step, fait: false } : step)),
        },
      },
      {
        name: 'une étape oubliée',
        patch: { 'perennisation.calendrier': steps().filter(({ id }) => id !== 'budgetisation') },
      },
      {
        name: 'le transfert avant la validation des moyens',
        patch: { 'perennisation.calendrier': steps({ transfert: '2026-10-01' }) },
      },
      {
        name: 'le choix avant les premiers échanges',
        patch: { 'perennisation.calendrier': steps({ choix: '2025-01-15' }) },
      },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('perennisation.calendrier');
    const found = ORDER.map((id) => at.items.find((item) => item.at('id').text === id));
    const late = found.filter(
      (item) => item?.at('fait').boolean === false && (item.at('echeance').date ?? today) < today,
    );
    const [first] = late;
    if (first !== undefined) {
      yield { message: lateMessage(late.flatMap((item) => item ?? [])), at: first.at('echeance'), severity: 'warning' };
      return;
    }
    const missing = ORDER.filter((_, rank) => found[rank] === undefined);
    if (at.items.some((item) => item.at('id').text) && missing.length > 0) {
      yield { message: `Il manque au calendrier : ${named(missing)}.`, at, on: 'key' };
    }
    yield* outOfOrder(found);
  },
};

const named = (ids: readonly string[]) =>
  enumerate(
    ids.map((id) => WORDS.get(id) ?? id),
    'et',
  );

function lateMessage(late: readonly Draft[]): string {
  const names = named(late.flatMap((item) => item.at('id').text ?? []));
  const day = formatDate(late[0]?.at('echeance').date ?? '');
  return late.length === 1
    ? `L’étape « ${names} » devait finir le ${day}. Qu’est-ce qui la retient, et jusqu’à quand ?`
    : `Ces étapes sont en retard, la première depuis le ${day} : ${names}. Qu’est-ce qui les retient ?`;
}

function* outOfOrder(found: readonly (Draft | undefined)[]): Iterable<RuleFinding> {
  let before: { date: string; id: string } | null = null;
  for (const [rank, item] of found.entries()) {
    const place = item?.at('echeance');
    const id = ORDER[rank] ?? '';
    if (!place?.date) continue;
    if (before && place.date < before.date) {
      const message = `L’étape « ${WORDS.get(id)} » vient avant « ${WORDS.get(before.id)} ». Remettez les dates dans l’ordre.`;
      yield { message, at: place };
    }
    before = { date: place.date, id };
  }
}
