/** The impact matrix as the public table schema wants it (`impact-service-public-numerique`, 0.5.0): one row a measure. */
import { midSentence } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldPath } from '../model/field-path.gen.ts';
import { fieldOfPlace } from '../model/fields.ts';

/** Columns of the schema, in its order. */
const COLUMNS = [
  'administration_rattachement',
  'nom_service_public_numerique',
  'indicateur',
  'valeur',
  'unite_mesure',
  'est_cible',
  'type_indicateur',
  'frequence_monitoring',
  'date',
  'est_periode',
  'date_debut',
  'est_automatise',
  'source_collecte',
  'denom_insee',
  'code_insee',
  'dataviz_wish',
  'commentaires',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

export interface Matrice {
  /** Empty while something is lacking. */
  csv: string;
  /** What keeps it from being valid, each by its name: French, ready to print. */
  lacks: string[];
}

/** What is of use, by the cell of the matrix or else by what the indicator shows. */
const OF_USE = new Set([
  'facilite',
  'utilisateurs_actifs',
  'transactions',
  'part_de_la_cible',
  'satisfaction',
  'utilisable',
  'utilise',
]);
/** Usual units, where the team gives none. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    facilite: 'note sur 10',
    utilisateurs_actifs: 'unité',
    transactions: 'unité',
    part_de_la_cible: '%',
    satisfaction: 'note sur 10',
    cout_par_usage: '€',
  }),
);

export function matriceOf(draft: Draft): Matrice {
  const lacks: string[] = [];
  for (const path of ['portage.administration', 'nom'] as const)
    if (!draft.at(path).isAnswered) lacks.push(`il manque : ${fieldOfPlace(path)?.title ?? path}`);
  const indicators = draft.at('impact.indicateurs').items;
  if (indicators.length === 0) lacks.push('aucun indicateur');
  const rows = indicators.flatMap((one, rank) => rowsOf(one, rank, draft, lacks));
  const table = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name] ?? '', name)).join(','))];
  return { csv: lacks.length === 0 ? `${table.join('\r\n')}\r\n` : '', lacks };
}

/** Asked of every indicator by the schema. */
const NEEDED: readonly FieldPath[] = ['nom', 'frequence_suivi', 'automatise', 'source_collecte', 'sur_periode'];

function rowsOf(one: Draft, rank: number, draft: Draft, lacks: string[]): Row[] {
  const name = one.at('nom').text ?? `indicateur n° ${rank + 1}`;
  const kind = one.at('matrice').text ?? one.at('niveau').text;
  const unit = one.at('unite').text ?? UNITS.get(one.at('matrice').text ?? '');
  const missing = NEEDED.filter((path) => !one.at(path).isAnswered).map((path) => titleIn(path));
  if (kind === undefined) missing.push(titleIn('matrice'));
  if (unit === undefined) missing.push(titleIn('unite'));
  const measures = measuresOf(one);
  if (measures.length === 0) missing.push('une mesure datée');
  for (const { word } of measures.filter(({ day }) => day === undefined)) missing.push(`la date de ${word}`);
  if (missing.length > 0) lacks.push(`« ${name} », il manque : ${missing.join(', ')}`);
  return measures.map(
    ({ value, day, isTarget }): Row => ({
      administration_rattachement: draft.at('portage.administration').text ?? '',
      nom_service_public_numerique: draft.at('nom').text ?? '',
      indicateur: name,
      valeur: String(value),
      unite_mesure: unit ?? '',
      est_cible: String(isTarget),
      type_indicateur: OF_USE.has(kind ?? '') ? 'usage' : 'impact',
      frequence_monitoring: one.at('frequence_suivi').text ?? '',
      date: day ?? '',
      est_periode: String(one.at('sur_periode').boolean ?? false),
      est_automatise: String(one.at('automatise').boolean ?? false),
      source_collecte: one.at('source_collecte').text ?? '',
      commentaires: one.at('definition').text ?? '',
    }),
  );
}

function titleIn(path: string): string {
  const title = fieldOfPlace(`impact.indicateurs[].${path}`)?.title ?? path;
  return midSentence(title);
}

interface Measure {
  value: number;
  day: string | undefined;
  isTarget: boolean;
  word: string;
}

/** Each day once, the target last. */
function measuresOf(one: Draft): Measure[] {
  const read = (value: Draft, day: Draft, word: string, isTarget = false): Measure[] =>
    value.number === undefined ? [] : [{ value: value.number, day: day.date, isTarget, word }];
  const done = [
    ...read(one.at('reference'), one.at('date_reference'), 'la valeur de départ'),
    ...one.at('historique').items.flatMap((item) => read(item.at('valeur'), item.at('date'), 'une mesure')),
    ...read(one.at('valeur'), one.at('date_valeur'), 'la dernière mesure'),
  ];
  const byDay = done.filter(
    (measure, rank) => measure.day === undefined || done.findIndex(({ day }) => day === measure.day) === rank,
  );
  return [...byDay, ...read(one.at('cible'), one.at('echeance'), 'la cible', true)];
}

/** A spreadsheet runs what begins like a formula; a number is left alone. */
function cell(text: string, column: (typeof COLUMNS)[number]): string {
  const line = text.replace(/[\r\n]+/g, ' ').replace(/[\u0000-\u001f]/g, ' ');
  const safe = column !== 'valeur' && /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",;\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
