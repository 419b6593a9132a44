/**
 * `npm run mesure -- <dossier> <etiquettes.csv>`: how often the rules that read published fiches agree with a person. For
 * each rule: precision, recall, specificity, and their mean with recall (balanced accuracy), with intervals at 95 % (Wilson).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a person answered, and when the rule should then speak. Kept apart from the rules: it judges them. */
const QUESTIONS = [
  { rule: 'probleme-quantifie', speaks: no('probleme_quantifie') },
  { rule: 'usagers-cibles', speaks: no('usagers_precis') },
  { rule: 'probleme-drame', speaks: no('souffrance_usager') },
  { rule: 'probleme-sans-outil-manquant', speaks: yes('probleme_techno') },
  { rule: 'solution-au-present', speaks: no('solution_present') },
  { rule: 'solution-idee', speaks: no('solution_concrete') },
  { rule: 'solution-alternatives', speaks: no('existant_cite') },
  { rule: 'deploiement-premiers-utilisateurs', speaks: no('premiers_usagers') },
  { rule: 'deploiement-objectif-6-mois', speaks: no('objectif_chiffre_date') },
  { rule: 'impact-effet-pas-livrable', speaks: no('indicateur_impact') },
  {
    rule: 'impact-sans-vanite',
    speaks: (/** @type {Record<string, string>} */ row) =>
      row.indicateur_usage === '1' && row.indicateur_impact === '0',
  },
  { rule: 'deploiement-passage-echelle', speaks: no('passage_echelle') },
  { rule: 'deploiement-sans-dependance', speaks: yes('dependance_externe') },
  { rule: 'portage-sponsor-haut-niveau', speaks: no('portage') },
];
/** With fewer of either kind, a rate says nothing: counts are given. */
const ENOUGH = 10;

const [folder, labels] = process.argv.slice(2);
if (folder === undefined || labels === undefined) {
  process.stderr.write('Emploi : npm run mesure -- <dossier de fiches publiées> <etiquettes.csv>\n');
  process.exitCode = 2;
} else main(folder, labels);

/**
 * @param {string} from
 * @param {string} file
 */
function main(from, file) {
  const rows = labelled(file);
  const told = judged(from);
  const known = [...rows].filter(([name]) => told.has(name));
  const measures = QUESTIONS.map(({ rule, speaks }) => {
    const counts = { right: 0, wrong: 0, missed: 0, silent: 0 };
    for (const [name, row] of known) {
      const fires = told.get(name)?.has(rule) ?? false;
      const should = speaks(row);
      counts[fires ? (should ? 'right' : 'wrong') : should ? 'missed' : 'silent'] += 1;
    }
    return { rule, ...counts };
  });
  process.stdout.write(`${known.length} fiches étiquetées.\n\n${table(measures)}\n`);
}

/**
 * @param {string} question
 * @returns {(row: Record<string, string>) => boolean}
 */
function no(question) {
  return (row) => row[question] === '0';
}

/**
 * @param {string} question
 * @returns {(row: Record<string, string>) => boolean}
 */
function yes(question) {
  return (row) => row[question] === '1';
}

/**
 * @param {string} file
 * @returns {Map<string, Record<string, string>>}
 */
function labelled(file) {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return new Map(
    rows.map((row) => {
      const cells = row.split(',');
      return [
        cells[columns.indexOf('file')] ?? '',
        Object.fromEntries(columns.map((name, rank) => [name, cells[rank] ?? ''])),
      ];
    }),
  );
}

/**
 * By the tool itself, as anybody runs it.
 * @param {string} from
 * @returns {Map<string, Set<string>>}
 */
function judged(from) {
  const args = ['bin/fiche.js', 'lint', from, '--format', 'json', '--no-cache', '--fail-on', 'never'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (stdout === '') throw new Error(stderr);
  /** @type {{ files: { path: string, findings: { rule: string }[] }[] }} */
  const { files } = JSON.parse(stdout);
  return new Map(files.map(({ path, findings }) => [basename(path), new Set(findings.map(({ rule }) => rule))]));
}

/** @param {readonly { rule: string, right: number, wrong: number, missed: number, silent: number }[]} measures */
function table(measures) {
  const rows = measures.map(({ rule, right, wrong, missed, silent }) => {
    const counts = `${right} / ${wrong} / ${missed} / ${silent}`;
    if (right + missed < ENOUGH || silent + wrong < ENOUGH)
      return { balanced: null, line: `| \`${rule}\` | ${counts} | | | | |` };
    const recall = right / (right + missed);
    const specificity = silent / (silent + wrong);
    const cells = [
      rate(right, right + wrong),
      rate(right, right + missed),
      rate(silent, silent + wrong),
      shown((recall + specificity) / 2),
    ];
    return { balanced: (recall + specificity) / 2, line: `| \`${rule}\` | ${counts} | ${cells.join(' | ')} |` };
  });
  const counted = rows.flatMap(({ balanced }) => (balanced === null ? [] : [balanced]));
  const mean = counted.reduce((sum, one) => sum + one, 0) / Math.max(1, counted.length);
  return [
    '| Règle | justes / à tort / manqués / tus | Précision | Rappel | Spécificité | Exactitude équilibrée |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ line }) => line),
    '',
    `Moyenne des exactitudes équilibrées, sur ${counted.length} règles : ${shown(mean)}. Moins de ${ENOUGH} cas d’une sorte : les nombres seuls.`,
  ].join('\n');
}

/**
 * @param {number} part
 * @param {number} whole
 */
function rate(part, whole) {
  if (whole === 0) return '';
  const z = 1.96;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const spread = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return `${shown(share)} (${shown(middle - spread)} à ${shown(middle + spread)})`;
}

/** @param {number} value */
function shown(value) {
  return value.toFixed(2).replace('.', ',');
}
