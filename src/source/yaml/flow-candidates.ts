/** The few ways a person would mend one line between braces or brackets: a comma, what closes, quotation marks. */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { TEXTS_ALONE } from './named-keys.ts';
import { BLANK, KEY } from './rows.ts';

/** A key that no comma separates from what stands before it. */
const UNSEPARATED = /(?<=[^\s,{[]) +(?=([a-z_]\w{0,60}): )/g;
/** Where an answer begins, after its key. */
const ANSWER = /(?<=[{,] ?|^ {0,200})([a-z_]\w{0,60}): {1,20}/g;
/** What YAML takes for its own, inside a text. */
const TAKEN = /: | #|^['`@%&*!|>]/;

/** How many lines braces may hold. */
const LONGEST = 40;

/** Ranks of the lines that are held with one, above it: where the slip may be. */
export function heldAbove(rows: readonly string[], rank: number): number[] {
  const held: number[] = [];
  for (let above = rank; above >= 0 && rank - above < LONGEST; above--) {
    if (BLANK.test(rows[above] ?? '')) continue;
    // What is no part of braces ends them.
    if (!isHeld(rows, above) && !/^\s*[}\]]/.test(rows[above] ?? '')) break;
    held.push(above);
  }
  return held;
}

/** Of a line that a brace or a bracket holds; of any other, none. */
export function flowCandidates(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  if (BLANK.test(row) || !isHeld(rows, rank) || isText(row)) return [];
  const as = (mended: string, message: string, columns?: Repair['columns']): Repair => ({
    line: rank,
    rows: new Map([[rank, mended]]),
    ...(columns && { columns }),
    message,
    inFlow: true,
    isPlain: true,
  });
  return [
    ...checkbox(row),
    ...separated(rows, rank),
    ...mixed(row),
    ...closed(row),
    ...quoted(row),
    ...closedTooSoon(row),
  ].map(({ mended, message, columns }) => as(mended, message, columns));
}

/** « resume: {Rendre les objets »: a text that begins by a brace holds nothing. */
function isText(row: string): boolean {
  const [head = '', , , name = ''] = KEY.exec(row) ?? [];
  return TEXTS_ALONE.has(name) && /^(?:\{[^{}]*|\[[^[\]]*)$/.test(row.slice(head.length).trim());
}

interface Way {
  mended: string;
  message: string;
  columns?: readonly [start: number, end: number];
}

/** It opens, goes on from a line that ends by a comma or an opening, or ends by a comma. */
function isHeld(rows: readonly string[], rank: number): boolean {
  const row = rows[rank] ?? '';
  const before = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  return /[{[]/.test(row) || /[{[,]\s*$/.test(before) || /,\s*$/.test(row);
}

/** « - [ ] Justice », of a page in Markdown. */
function checkbox(row: string): Way[] {
  const mended = row.replace(/^(\s*- )\[[ xX]?\] (?=\S)/, '$1');
  return mended === row ? [] : [{ mended, message: 'Une case à cocher est lue comme une liste. Retirez « [ ] ».' }];
}

function separated(rows: readonly string[], rank: number): Way[] {
  const row = rows[rank] ?? '';
  const within = [...row.matchAll(UNSEPARATED)].flatMap(({ index, 0: gap, 1: name = '' }): Way[] => {
    if (!FIELD_NAMES.has(name)) return [];
    const at = index + gap.length;
    const message = `Il manque une virgule avant ${quote(`${name}:`)}.`;
    return [{ mended: `${row.slice(0, index)}, ${row.slice(at)}`, message, columns: [at, at + name.length + 1] }];
  });
  const doubled = row.replace(/,(?:\s*,)+/g, ',');
  const semicolons = row.replace(/ ?;(?= *[a-z_]\w{0,60}: )/g, ',');
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const isBefore = FIELD_NAMES.has(/^\s*([a-z_]\w{0,60}): /.exec(next)?.[1] ?? '') && /[^,{[\s]\s*$/.test(row);
  return [
    ...(doubled === row ? [] : [{ mended: doubled, message: 'Deux virgules se suivent. Retirez-en une.' }]),
    ...(semicolons === row
      ? []
      : [{ mended: semicolons, message: 'Un « ; » sépare ces réponses. Mettez une virgule.' }]),
    ...within,
    ...(isBefore ? [{ mended: `${row.trimEnd()},`, message: 'Il manque une virgule à la fin de cette ligne.' }] : []),
  ];
}

/** « limite: "vendent" au plus », « limite: vendent [parfois] »: a text that holds a sign of YAML. */
const MIXED =
  /(?<=[{,] ?)([a-z_]\w{0,60}): {1,3}((?:["'][^"'{}[\],]{1,120}["'] [^,{}[\]"']{1,200}|[^\s,{}[\]"'][^,{}[\]"']{0,200}[[{(][^,{}[\]"']{0,120}[\]})][^,{}[\]"']{0,120}))(?=, [a-z_]\w{0,60}: | ?\}[\s,]{0,9}$)/g;

function mixed(row: string): Way[] {
  return [...row.matchAll(MIXED)].flatMap(({ index, 0: whole, 1: name = '', 2: said = '' }): Way[] => {
    const value = said.trim();
    if (!FIELD_NAMES.has(name)) return [];
    const written = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
    const start = index + whole.length - said.length;
    const message = `Le texte de ${quote(name)} contient un signe que YAML prend pour le sien. Écrivez : ${name}: ${written}`;
    return [
      {
        mended: row.slice(0, start) + written + row.slice(start + value.length),
        message,
        columns: [start, start + value.length],
      },
    ];
  });
}

const PAIRS: ReadonlyMap<string, string> = new Map(Object.entries({ '{': '}', '[': ']' }));

/** What the line opens and does not close, or closes by another sign. */
function closed(row: string): Way[] {
  const open: string[] = [];
  for (const [at, sign] of [...row].entries()) {
    if (PAIRS.has(sign)) open.push(sign);
    else if (sign === '}' || sign === ']') {
      const opened = open.pop();
      if (opened === undefined && /^[^{[]*[{[]/.test(row))
        return [
          {
            mended: row.slice(0, at) + row.slice(at + 1),
            message: `${quote(sign)} est de trop. Retirez-le.`,
            columns: [at, at + 1],
          },
        ];
      const due = PAIRS.get(opened ?? '');
      if (due === undefined || due === sign) continue;
      const mended = `${row.slice(0, at)}${due}${row.slice(at + 1)}`;
      const message = `${quote(sign)} ne ferme pas ${quote(opened ?? '')}. Mettez ${quote(due)}.`;
      return [{ mended, message, columns: [at, at + 1] }];
    }
  }
  if (open.length === 0) return [];
  const missing = open
    .reverse()
    .map((sign) => PAIRS.get(sign))
    .join('');
  const bare = row.trimEnd();
  const comma = bare.endsWith(',') ? ',' : '';
  const said = bare.slice(0, bare.length - comma.length);
  const gap = missing.startsWith('}') ? ' ' : '';
  return [{ mended: said + gap + missing + comma, message: `Il manque ${quote(missing)} à la fin de cette ligne.` }];
}

/** Each text in which YAML sees a sign of its own, between quotation marks. */
function quoted(row: string): Way[] {
  const answers = [...row.matchAll(ANSWER)];
  return answers.flatMap(({ index, 0: head, 1: name = '' }, rank): Way[] => {
    const from = index + head.length;
    const value = answerIn(row.slice(from, answers[rank + 1]?.index));
    const columns = [from, from + value.length] as const;
    const [, sign = ''] = /^(["'])(?!.*\1)/.exec(value) ?? [];
    if (sign !== '')
      return [`${value}${sign}`, value.slice(1)].map((said) => ({
        mended: row.slice(0, from) + said + row.slice(from + value.length),
        message: `Le texte de ${quote(name)} commence par un guillemet qui ne se referme pas. Refermez-le, ou retirez-le.`,
        columns,
      }));
    const [bracket] = /^[{[](?!.*[}\]])/.exec(value) ?? [];
    // « [a, b] » is closed: nothing of it is one too many.
    if (
      bracket !== undefined &&
      !row
        .slice(from + value.length)
        .trim()
        .startsWith(bracket === '[' ? ']' : '}')
    )
      return [
        {
          mended: row.slice(0, from) + value.slice(1) + row.slice(from + value.length),
          message: `${quote(bracket)} est de trop devant ${quote(value.slice(1))}. Retirez-le.`,
          columns,
        },
      ];
    if (/^["{[]/.test(value) || !TAKEN.test(value)) return [];
    const said = /^'.*'$/.test(value) ? value.slice(1, -1) : value;
    const mended = row.slice(0, from) + JSON.stringify(said) + row.slice(from + value.length);
    const message = `Le texte de ${quote(name)} contient un signe que YAML prend pour le sien. Mettez-le entre guillemets doubles.`;
    return [{ mended, message, columns }];
  });
}

/** A text that a quotation mark of its own closes: « ["les "petites" communes"] ». */
const ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"(?=\s{0,3}(?:[\]}]|,|$))/g],
  ["'", /'(?=\s{0,3}(?:[\]}]|,|$))/g],
]);

function closedTooSoon(row: string): Way[] {
  const pieces: string[] = [];
  const marks = new Set<string>();
  let done = 0;
  for (const { index, 0: head, 1: mark = '' } of row.matchAll(/(?<=[[{,:]\s{0,3})(["'])/g)) {
    if (index < done) continue;
    const end = endOf(row, index + head.length, mark);
    if (end === -1) return [];
    const inner = row.slice(index + 1, end);
    const isCut = inner.includes(mark) && !inner.includes('\\') && !inner.includes(mark + mark);
    if (isCut) marks.add(mark);
    const other = mark === '"' ? "'" : '"';
    const [wrap, said] =
      !isCut || inner.includes(other) ? [mark, isCut ? doubled(inner, mark) : inner] : [other, inner];
    pieces.push(row.slice(done, index), wrap, said, wrap);
    done = end + 1;
  }
  const [mark] = marks;
  if (mark === undefined) return [];
  const sign = mark === '"' ? 'Un guillemet' : 'Une apostrophe';
  const mended = [...pieces, row.slice(done)].join('');
  return [{ mended, message: `${sign} du milieu ferme le texte trop tôt. Écrivez : ${mended.trim()}` }];
}

function endOf(row: string, from: number, mark: string): number {
  const ends = ENDS.get(mark);
  if (ends === undefined) return -1;
  for (const { index } of row.slice(from).matchAll(ends)) return from + index;
  return -1;
}

function doubled(inner: string, mark: string): string {
  return mark === "'" ? inner.replaceAll("'", "''") : inner.replaceAll('"', '\\"');
}

/** Without the comma that follows, nor what closes. */
function answerIn(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,}\]]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
