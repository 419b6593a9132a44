/** A table that is a form: its parts are named in its first column, or in its first row. */
import type { Block } from './block.ts';
import { topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';

/** Cells, with those that name a part made headings; a table that is no form is left as it is. */
export function asForm(blocks: readonly Block[]): Block[] {
  return groups(blocks).flatMap((group) => (group[0]?.cell ? (byRows(group) ?? byColumns(group) ?? group) : group));
}

/** Blocks one after the other; the cells of a table together. */
function groups(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last !== undefined && block.cell && last[0]?.cell?.table === block.cell.table) last.push(block);
    else found.push([block]);
  }
  return found;
}

/** Parts that a table names, to be one. */
const FORM = 5;
/** Of the cell at the head of a column, in words. */
const SHORT_HEAD = 3;

/** A column that names parts, the answers on its right; a row of one cell names one, or answers the one above. */
function byRows(cells: readonly Block[]): Block[] | null {
  const rows = [...new Set(cells.map(({ cell }) => cell?.row ?? 0))].map((row) =>
    cells.filter((one) => one.cell?.row === row),
  );
  // A first column of so many parts is a form, in anybody's words: each of its rows names one.
  const heads = rows.flatMap((row) => (row.length > 1 ? (row.find(({ cell }) => cell?.column === 0) ?? []) : []));
  const isForm =
    heads.every(({ text }) => text.length <= LONGEST_NAME) &&
    new Set(heads.flatMap(({ text }) => topicOf(text) ?? [])).size >= FORM;
  const isName = (cell: Block | undefined) => cell !== undefined && (isForm || namesPart(cell.text));
  const column = [0, 1].find(
    (at) => rows.filter((row) => isName(row.find(({ cell }) => cell?.column === at))).length >= 2,
  );
  if (column === undefined) return null;
  const nameOf = (row: readonly Block[]) =>
    row.find((one) => (row.length === 1 || one.cell?.column === column) && isName(one));
  // « Solution | Limite » heads a list of them.
  const [top = [], ...below] = rows;
  const isShort = ({ text }: Block) => text.split(/\s+/).length <= SHORT_HEAD && !/[.!?]$/.test(text);
  const isHead = nameOf(top) !== undefined && top.length > 1 && top.every(isShort);
  if (isHead && below.length > 1 && below.filter((row) => nameOf(row) !== undefined).length <= below.length / 2)
    return null;
  const others = rows.filter((row) => row.length > 1 && nameOf(row) === undefined);
  const named = rows.filter((row) => nameOf(row) !== undefined);
  if (others.length >= named.length) return null;
  // « Impact | 10 000 € » is a row of a budget.
  const isAmount = ({ text }: Block) => /^[\d\s.,]{1,15}(?:[k€%]|euros?|k€|jours?|etp)?$/i.test(text.trim());
  const answersOf = (row: readonly Block[]) => row.filter((cell) => (cell.cell?.column ?? 0) > column);
  if (named.filter((row) => answersOf(row).some(isAmount)).length > named.length / 2) return null;
  // « Rubrique », « Réponse »: the row above the first part is no answer.
  const namesOne = (row: readonly Block[]) => topicOf(row[0]?.text ?? '') !== null;
  const isHeader =
    /^(?:n[°o]|questions?|rubriques?|champs?|parties?|th[èe]mes?|items?|intitul[ée]s?)(?![\p{L}])(?! (?:du|de|d['’]))/iu.test(
      rows[0]?.[0]?.text ?? '',
    );
  const first =
    isForm && (isHeader || !namesOne(rows[0] ?? [])) ? 1 : rows.findIndex((row) => nameOf(row) !== undefined);
  const from = (cell: Block) => cell.cell?.column ?? 0;
  const remarks = new Set(rows.slice(0, first).flatMap((row) => row.filter(({ text }) => REMARK.test(text)).map(from)));
  const aside = rows
    .slice(first)
    .flatMap((row) => row.filter((cell) => cell !== nameOf(row) && remarks.has(from(cell))));
  const told = rows.slice(first).flatMap((row) => {
    const name = nameOf(row);
    const rest = row.filter(
      (cell) =>
        cell !== name &&
        (row.length === 1 || name === undefined || from(cell) > from(name)) &&
        !remarks.has(from(cell)),
    );
    return [...(name === undefined ? [] : [asHeading(name)]), ...rest.map(asText)];
  });
  // What others wrote beside answers nothing, and is kept.
  const [one] = aside;
  return one === undefined ? told : [...told, { ...asHeading(one), text: 'Remarques' }, ...aside.map(asText)];
}

/** The first row names a part above each column. */
function byColumns(cells: readonly Block[]): Block[] | null {
  const top = Math.min(...cells.map(({ cell }) => cell?.row ?? 0));
  const names = cells.filter(({ cell }) => cell?.row === top);
  const known = names.filter(({ text }) => namesPart(text));
  const rows = new Set(cells.map(({ cell }) => cell?.row));
  const isForm =
    (known.length >= 2 && known.length === names.length && known.some(({ text }) => /probl|solution/i.test(text))) ||
    // A column or two may be the team's own.
    (known.length >= 3 &&
      known.length * 2 > names.length &&
      ['probleme', 'solution'].every((topic) => known.some(({ text }) => knownTopic(text) === topic))) ||
    // An export of a form has columns of its own as well.
    (known.length >= FORM && known.length * 2 >= names.length);
  // Several rows below are figures, or a list, unless each column tells a part in sentences.
  if (!(isForm && rows.size === 2) && !tellsByColumns(cells, names)) return null;
  return names.flatMap((name) => [
    asHeading(name),
    ...cells.filter(({ cell }) => cell?.row !== top && cell?.column === name.cell?.column).map(asText),
  ]);
}

/** In UTF-16 units, on average: a sentence, rather than a figure or a name. */
const SENTENCE = 25;

/** « Ce qui fait mal | Qui a mal | Ce que nous ferons »: in anybody’s words, each another part. */
function tellsByColumns(cells: readonly Block[], names: readonly Block[]): boolean {
  const topics = names.map(({ text }) => topicOf(text));
  const said = cells.filter((cell) => !names.includes(cell));
  const isTold = said.reduce((sum, { text }) => sum + text.length, 0) > SENTENCE * said.length;
  const isEach = topics.every((topic) => topic !== null && topic !== 'autre') && new Set(topics).size === topics.length;
  return isTold && isEach && topics.length > 1;
}

/** A column in which others wrote. */
const REMARK =
  /^(?:(?:la |les |vos )?remarques?|commentaires?|avis|observations?|relecture|statut|suivi|à revoir|degr[ée] de confiance|confiance|hypoth[èe]ses? à (?:tester|v[ée]rifier|valider)|avancement|[ée]tat d['’]avancement|responsables?|(?:pilote|r[ée]f[ée]rente?)s?$|priorit[ée]|niveau de (?:risque|priorit[ée]|confiance)|(?:relu|valid[ée]|r[ée]dig[ée]) par|auteure?s?|r[ée]dacteur|r[ée]dactrice|qui|saisi par|date|derni[èe]re (?:modification|mise à jour)|modifi[ée] (?:le|par))(?![\p{L}])/iu;

const LONGEST_NAME = 90;

function namesPart(text: string): boolean {
  return text.length <= LONGEST_NAME && knownTopic(text) !== null;
}

/** Below any real heading. */
const CELL_LEVEL = 7;

function asHeading(block: Block): Block {
  return { ...block, kind: 'heading', level: CELL_LEVEL, cell: null };
}

function asText(block: Block): Block {
  return { ...block, kind: 'text', cell: null };
}
