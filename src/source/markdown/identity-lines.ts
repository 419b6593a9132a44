/** « Nom », « Prénom », « Fonction », a line or a row each: the person whom a form asks, and not the name of the service. */
import { plain } from '../../french/fold.ts';
import type { Span } from '../position.ts';
import { type Block, partOf, placeIn } from './block.ts';
import { linesOf } from './block-lines.ts';
import { mailIn } from './short-answers.ts';

/** What is asked of somebody, and where a fiche holds it. */
const ASKED: readonly (readonly [key: string, RegExp])[] = [
  ['nom', /^nom(?: de famille| d'usage)?$/],
  ['prenom', /^prenom$/],
  ['fonction', /^(?:fonction|poste|metier|grade|qualite)(?: exercee?| actuelle?)?$/],
  [
    'structure',
    /^(?:structure|service|direction|administration|organisme|employeur|affectation)(?: (?:de rattachement|d'affectation))?$/,
  ],
  ['courriel', /^(?:e-?mail|mail|courriel|adresse (?:e-?mail|mail|electronique|de messagerie))$/],
  ['telephone', /^(?:tel|tel\.|telephone|portable|mobile)$/],
];

export interface Identity {
  /** Values by pointer, each with its place. */
  values: ReadonlyMap<string, { answer: string; place: Span }>;
  /** Blocks that say nothing else. */
  blocks: ReadonlySet<Block>;
}

/** Null where no first name is asked beside a name: « Nom » alone is that of the service. */
export function identityIn(blocks: readonly Block[]): Identity | null {
  const found = [...rowsOf(blocks), ...linesIn(blocks)];
  const said = new Map(found.map((one) => [one.key, one] as const));
  const [last, first] = [said.get('nom'), said.get('prenom')];
  if (last === undefined || first === undefined) return null;
  const values = new Map([['/porteur/nom', { answer: `${first.answer} ${last.answer}`, place: first.place }]]);
  for (const [key, pointer] of [
    ['fonction', '/porteur/fonction'],
    ['structure', '/portage/administration'],
    ['courriel', '/porteur/courriel'],
  ] as const) {
    const { answer, place } = said.get(key) ?? {};
    const value = key === 'courriel' ? mailIn(answer ?? '') : answer;
    if (value && place) values.set(pointer, { answer: value, place });
  }
  return { values, blocks: new Set(found.flatMap((one) => one.blocks)) };
}

interface Line {
  key: string;
  answer: string;
  place: Span;
  /** All that the line is made of, where it is whole blocks. */
  blocks: readonly Block[];
}

function keyOf(label: string): string | undefined {
  const flat = plain(label).replace(/ ?:$/, '');
  return ASKED.find(([, words]) => words.test(flat))?.[0];
}

/** « Prénom | Maëlle » */
function rowsOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((label, rank) => {
    const said = blocks[rank + 1];
    const isRow = label.cell && said?.cell?.table === label.cell.table && said.cell.row === label.cell.row;
    const key = isRow && label.cell?.column === 0 ? keyOf(label.text) : undefined;
    if (key === undefined || said === undefined) return [];
    return [{ key, answer: said.text, place: said.span, blocks: [label, said] }];
  });
}

/** « Prénom : Maëlle », among lines that all ask the same of somebody. */
function linesIn(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'text' && block.kind !== 'item') return [];
    const lines = linesOf(block).map(([start, end]): Line | null => {
      const line = partOf(block, start, end);
      const [label = '', answer = ''] = /^([^:]{2,40}?) ?: ?(\S.*)$/u.exec(line.text)?.slice(1) ?? [];
      const key = keyOf(label);
      const from = line.text.length - answer.length;
      return key === undefined ? null : { key, answer, place: placeIn(line, from, line.text.length), blocks: [block] };
    });
    return lines.every((line) => line !== null) ? lines : [];
  });
}
