/** The few ways a person would mend a line that YAML was never meant to read: a separator, a quotation that never ends. */
import { quote } from '../../french/typography.ts';
import { FIELDS } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { columnOf, hanging } from './rows.ts';
import { signOf } from './unquoted.ts';

/** Of one line. */
export function strange(rows: readonly string[], rank: number): Repair[] {
  return [...unanswered(rows, rank), ...foreign(rows, rank), ...fromWord(rows, rank), ...signed(rows, rank)];
}

/** « tendance: ? », « date: - »: nobody knows yet, and YAML takes these signs for its own. */
function unanswered(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', name = '', gap = '', sign = ''] = UNANSWERED.exec(row) ?? [];
  if (sign === '') return [];
  const from = head.length + gap.length;
  const message = `${quote(sign)} n’est pas lu comme une réponse. Si vous ne savez pas encore, laissez la place vide après ${quote(`${name}:`)}.`;
  return [{ line: rank, rows: new Map([[rank, head]]), columns: [from, from + sign.length], message, isPlain: true }];
}

const UNANSWERED = /^(\s*(?:- )?([A-Za-z_]\w{0,60}) ?:)([ \t]+)([?-])\s*$/;

/** Lines of other languages, and those one draws between parts. */
const FOREIGN = /^(?:[-–—_=*~+]{4,}|[–—_=*~]{3}|<!--.*-->|\/\/ .*|\/\*.*\*\/|\{%.*%\}|`{3}\w*|[})\]]|\|.*\|)$/;

const KEYS: ReadonlySet<string> = new Set(FIELDS.map((field) => field.name));
const STARRED = /^( *(?:- )?)(?:\*{1,2}|_{1,2}|`)([a-z_]{2,40}?)(?: ?:)?(?:\*{1,2}|_{1,2}|`)(?: ?:)?((?: .*)?)$/;

function foreign(rows: readonly string[], rank: number): Repair[] {
  const [starred, head = '', name = '', rest = ''] = STARRED.exec(rows[rank] ?? '') ?? [];
  if (starred !== undefined && (KEYS.has(name) || starred.includes(':'))) {
    const message = `${quote(starred.trim())} : une clé s’écrit sans étoiles ni soulignés. Écrivez : ${quote(`${name}:${rest}`.trim())}`;
    return [{ line: rank, rows: new Map([[rank, `${head}${name}:${rest}`]]), message, isPlain: true }];
  }
  const said = (rows[rank] ?? '').trim();
  if (!FOREIGN.test(said)) return [];
  const message = `Cette ligne n’est pas une réponse. Retirez-la, ou faites-en une remarque : # ${said}`;
  return [{ line: rank, rows: new Map([[rank, '']]), message, isPlain: true }];
}

/** « - *Justice* et le reste »: an element that begins by a sign of YAML. */
function signed(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', value = ''] = /^(\s*- )([*&!%@`].*\S)\s*$/.exec(row) ?? [];
  const sign = value === '' ? null : signOf(value);
  if (sign === null) return [];
  const columns = [head.length, head.length + value.length] as const;
  return [{ line: rank, rows: new Map([[rank, head + sign.mended]]), columns, message: sign.message }];
}

/** « >- », that a word processor made « >– » or « >… ». */
function fromWord(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', sign = ''] = BLOCK_SIGN.exec(row) ?? [];
  if (sign === '') return [];
  const meant = sign.startsWith('|') ? '|-' : '>-';
  const message = `${quote(sign)} n’ouvre pas un texte. Écrivez : ${quote(meant)}`;
  const columns = [head.length, head.length + sign.length] as const;
  return [{ line: rank, rows: new Map([[rank, head + meant]]), columns, message, isPlain: true }];
}

const BLOCK_SIGN = /^(\s*(?:- )?[A-Za-z_]\w{0,60}: )([>|›](?:[–—…_]|\.{2,3}))\s*$/;

/** A value that a quotation mark opens and that none closes: the first one above, for all that follows is read as its text. */
export function unclosed(rows: readonly string[], refused: number): Repair[] {
  const first = rows.slice(0, refused + 1).findIndex((row) => OPENED.test(row));
  if (first === -1) return [];
  const row = rows[first] ?? '';
  const [, head = '', sign = ''] = OPENED.exec(row) ?? [];
  const last = hanging(rows, first, (indent) => indent > columnOf(row)).findLast(
    (one) => (rows[one] ?? '').trim() !== '',
  );
  const message = 'Ce texte commence par un guillemet qui ne se referme pas. Refermez-le à la fin, ou retirez-le.';
  const closed = [first, last ?? first].map((end) => [end, `${(rows[end] ?? '').trimEnd()}${sign}`] as const);
  const without = [first, head + row.slice(head.length + sign.length)] as const;
  return [...closed, without].map((changed) => ({
    line: first,
    rows: new Map([changed]),
    columns: [head.length, row.trimEnd().length],
    message,
    isPlain: true,
  }));
}

const OPENED = /^(\s*(?:- )?(?:[A-Za-z_]\w{0,60}: )?)("|')(?!.*\2)/;
