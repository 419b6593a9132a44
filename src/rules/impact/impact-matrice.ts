import { daysBetween } from '../../french/dates.ts';
import { enumerate, plural, quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAt } from '../../model/fields.ts';
import { indicator } from './example-indicator.ts';

/** The seven cells, and how each is named; from the schema, whose choices they are. */
const CELLS = fieldAt('impact.indicateurs[].matrice')?.choices ?? [];
/** Those that tell of use, and are only believed once seen to last. */
const OF_USE = ['utilisateurs_actifs', 'transactions', 'part_de_la_cible'];
/** In days: twelve months, give or take a fortnight. */
const A_YEAR = 350;
/** What each row of the published table wants, beside its value and its date. */
const COLUMNS = ['unite', 'frequence_suivi', 'automatise', 'source_collecte', 'sur_periode'] as const;

const cell = (matrice: string, changes: Readonly<Record<string, unknown>> = {}) =>
  indicator({
    id: matrice.replace(/_/g, '-'),
    matrice,
    niveau: matrice === 'impact' ? 'impactant' : 'utilise',
    frequence_suivi: 'mensuelle',
    automatise: true,
    source_collecte: 'script',
    sur_periode: true,
    historique: [
      { date: '2025-01-31', valeur: 20 },
      { date: '2025-10-31', valeur: 27 },
      { date: '2026-10-30', valeur: 35 },
    ],
    ...changes,
  });
const matrix = (...indicators: readonly Record<string, unknown>[]) => ({
  'impact.indicateurs': indicators,
  'impact.indicateur_principal': 'impact',
  'impact.cibles': [{ echeance: '2027-06-30', valeur: 50 }],
});
const ALL = [...OF_USE, 'facilite', 'satisfaction', 'impact', 'cout_par_usage'];
const but = (name: string, changes: Readonly<Record<string, unknown>>) =>
  ALL.map((one) => cell(one, one === name ? changes : {}));

/** The table that is published on leaving the acceleration: whole, or what it lacks. */
export const impactMatrice: Rule = {
  id: 'impact-matrice',
  phases: ['acceleration'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      { name: 'les sept mesures', patch: matrix(...ALL.map((one) => cell(one))) },
      { name: 'dans un autre ordre', patch: matrix(...ALL.toReversed().map((one) => cell(one))) },
    ],
    bad: [
      { name: 'pas de coût', patch: matrix(...ALL.slice(0, -1).map((one) => cell(one))) },
      { name: 'une seule valeur d’usage', patch: matrix(...but('transactions', { historique: [] })) },
      {
        name: 'deux valeurs d’usage trop proches',
        patch: matrix(...but('part_de_la_cible', { historique: [{ date: '2026-08-31', valeur: 30 }] })),
      },
      { name: 'une ligne sans rythme de suivi', patch: matrix(...but('satisfaction', { frequence_suivi: null })) },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.indicateurs');
    const named = new Map(at.items.map((item) => [item.at('matrice').text, item]));
    const missing = CELLS.filter(({ value }) => !named.has(value));
    if (missing.length > 0) {
      const names = enumerate(
        missing.map(({ label }) => quote(label)),
        'et',
      );
      const message = `Matrice d’impact : il manque ${plural(missing.length, 'mesure')} sur ${CELLS.length}, ${names}.`;
      yield { message, at, on: 'key', onlyAtGate: true };
    }
    for (const { value, label } of CELLS) {
      const item = named.get(value);
      if (item !== undefined) yield* unfit(item, label, OF_USE.includes(value));
    }
  },
};

/** What keeps a measure out of a certifiable table. */
function* unfit(item: Draft, label: string, isOfUse: boolean): Iterable<RuleFinding> {
  const lacking = COLUMNS.filter((name) => !item.at(name).isAnswered);
  if (lacking.length > 0) {
    const titles = lacking.map((name) => quote(fieldAt(`impact.indicateurs[].${name}`)?.title ?? name));
    const message = `Matrice d’impact, ${quote(label)} : la ligne à publier attend encore ${enumerate(titles, 'et')}.`;
    yield { message, at: item, onlyAtGate: true };
  }
  const dates = [item.at('date_valeur').date, ...item.at('historique').items.map((one) => one.at('date').date)];
  const known = dates.flatMap((date) => date ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (isOfUse && (first === undefined || last === undefined || daysBetween(first, last) < A_YEAR)) {
    const message = `Matrice d’impact, ${quote(label)} : il faut deux valeurs à un an d’écart.`;
    yield { message, at: item, onlyAtGate: true };
  }
}
