/**
 * The slips of people who do not write YAML, read off the lines: the parser names the character at which it gave up,
 * often lines below. Only asked of a text that it refused.
 */
import { quote } from '../../french/typography.ts';
import { FIELDS } from '../../model/fields.ts';
import type { Span } from '../position.ts';

export interface Slip {
  /** Offsets of what is at fault, on one line. */
  span: Span;
  message: string;
}

interface Line {
  text: string;
  /** Offset of its first character. */
  start: number;
  indent: number;
}

interface Key {
  name: string;
  /** Column of the key, past dashes: 0 for the first. */
  column: number;
  /** What stands after the colon, without the remark at its end. */
  value: string;
  /** Offset of that value. */
  at: number;
}

const KEY = /^( {0,200}(?:- {1,20}){0,10})([A-Za-z_][\w.-]{0,120}) {0,4}:(?:[ \t](.*))?$/;
const BLOCK = /^[|>][+-]?\d?[+-]?$/;

/** In the order of the text. */
export function slipsIn(text: string): Slip[] {
  return new Scan(text).slips();
}

class Scan {
  private readonly found: Slip[] = [];
  private readonly lines: readonly Line[];
  /** Columns of the keys in which we are, the outermost first. */
  private columns: number[] = [];
  /** The last key read. */
  private last: Key | null = null;

  constructor(text: string) {
    let start = 0;
    this.lines = text.split('\n').map((row) => {
      const line = { text: row.replace(/\r$/, ''), start, indent: /^ */.exec(row)?.[0].length ?? 0 };
      start += row.length + 1;
      return line;
    });
  }

  slips(): Slip[] {
    for (let rank = 0; rank < this.lines.length; rank++) {
      const line = this.lines[rank] as Line;
      if (/^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) continue;
      const key = keyOf(line);
      if (key === null) {
        this.continued(line);
        continue;
      }
      this.place(line, key);
      this.last = key;
      rank = BLOCK.test(key.value) ? this.pastBlock(rank, key) : this.pastQuotes(rank, key);
    }
    return this.found;
  }

  /** A text goes on, on a line of its own. */
  private continued(line: Line): void {
    const { last } = this;
    const isItem = /^ *-(?: |$)/.test(line.text);
    if (last === null || isItem || last.value === '' || line.indent > last.column) return;
    const message = continuing(line, last.name, last.column);
    this.found.push({ span: contentOf(line), message });
  }

  /** Whether a key stands in line with its neighbours. */
  private place(line: Line, { column, name, value }: Key): void {
    const { last } = this;
    const inside = this.columns.at(-1) ?? 0;
    const isItem = line.text.trimStart().startsWith('- ');
    if (column > inside && last !== null && last.value !== '' && !isItem) this.misplaced(line, column, inside);
    else if (column > inside || this.columns.length === 0) this.columns.push(column);
    else {
      while ((this.columns.at(-1) ?? 0) > column) this.columns.pop();
      const above = this.columns.at(-1) ?? 0;
      if (above !== column) {
        this.misplaced(line, column, this.nearest(line, column, above));
        if (value === '') this.columns.push(column);
      }
    }
    if (name === '') this.columns = [];
  }

  /** The column of the neighbours: that of the line before when it is nearer than the one around. */
  private nearest(line: Line, column: number, above: number): number {
    const before = this.last?.column ?? above;
    return line.indent > 0 && before - column <= column - above ? before : above;
  }

  private misplaced(line: Line, column: number, due: number): void {
    const spaces = (count: number) => (count < 2 ? `${count} espace` : `${count} espaces`);
    const message = `Cette ligne commence par ${spaces(column)}, ses voisines par ${spaces(due)}. Alignez-la avec elles.`;
    this.found.push({ span: contentOf(line), message });
  }

  /** Rank of the last line of a block text (`|`, `>`). */
  private pastBlock(rank: number, { column, name }: Key): number {
    let at = rank;
    let holds = false;
    for (let next = rank + 1; next < this.lines.length; next++) {
      const line = this.lines[next] as Line;
      if (line.text.trim() === '') continue;
      if (line.indent > column) holds = true;
      else if (keyOf(line) !== null || /^ *(?:- |#)/.test(line.text)) break;
      else if (holds || next === rank + 1) {
        const message = continuing(line, name, column);
        this.found.push({ span: contentOf(line), message });
      }
      at = next;
    }
    return at;
  }

  /** Rank of the line where a quoted text ends; what stands after its end, or before it, is told. */
  private pastQuotes(rank: number, key: Key): number {
    const mark = key.value[0];
    if (mark !== '"' && mark !== "'") {
      this.plain(key);
      return rank;
    }
    for (let next = rank; next < this.lines.length; next++) {
      const line = this.lines[next] as Line;
      if (next > rank && keyOf(line) !== null) break;
      const from = next === rank ? key.at - line.start + 1 : 0;
      const end = closing(line.text, from, mark);
      if (end === -1) continue;
      const rest = line.text.slice(end + 1).trim();
      if (rest !== '' && !rest.startsWith('#') && !(next > rank)) this.closedTooSoon(key, mark);
      return next;
    }
    const message = `Le texte commence par ${mark === '"' ? 'un guillemet' : 'une apostrophe'} qui ne se referme pas. Ajoutez ${mark} à la fin, ou retirez celui du début.`;
    this.found.push({ span: [key.at, key.at + key.value.length], message });
    return rank;
  }

  private closedTooSoon(key: Key, mark: string): void {
    const inner = key.value.endsWith(mark) ? key.value.slice(1, -1) : key.value.slice(1);
    const [inside, other] = mark === "'" ? ["''", '"'] : ['\\"', "'"];
    const sign = mark === "'" ? 'L’apostrophe' : 'Le guillemet';
    const isFree = !inner.includes(other) && !(other === '"' && inner.includes('\\'));
    const remedy =
      isFree && key.value.endsWith(mark) ? `Écrivez : ${other}${inner}${other}` : `À l’intérieur, écrivez ${inside}`;
    const message = `${sign} du milieu ferme le texte trop tôt. ${remedy}${remedy.endsWith(other) ? '' : '.'}`;
    this.found.push({ span: [key.at, key.at + key.value.length], message });
  }

  /** Not quoted: signs by which YAML reads something else. */
  private plain({ value, at }: Key): void {
    const isOther = /^[[{&*!]/.test(value) || value === '';
    if (isOther) return;
    const sign = /^[|>]/.test(value) ? value[0] : /: /.test(value) || value.endsWith(':') ? ':' : null;
    if (sign === null) return;
    const what = sign === ':' ? 'contient « : »' : `commence par ${quote(sign ?? '')}`;
    this.found.push({ span: [at, at + value.length], message: `Ce texte ${what}. Mettez-le entre guillemets.` });
  }
}

/** The rest of a text, or a key of ours that lost its colon. */
function continuing({ text, indent }: Line, name: string, column: number): string {
  const [, key = '', sign] = /^ *(?:[*] |[*]{2})?([A-Za-z_]{3,40})(?:[*]{2})? ?([=;—–：]|:[*]{2})?/u.exec(text) ?? [];
  const isKey = KEYS.has(key) && (sign !== undefined || indent === column || /^[a-z_]+\s*$/.test(text.trim()));
  const remedy = `décalez-la de ${column + 2} espaces`;
  return isKey
    ? `Est-ce la clé ${quote(key)} ? Il manque « : » après son nom. Si c’est la suite de ${quote(name)}, ${remedy}.`
    : `Cette ligne continue le texte de ${quote(name)} : ${remedy}.`;
}

const KEYS: ReadonlySet<string> = new Set(FIELDS.map((field) => field.name));

function keyOf({ text, start }: Line): Key | null {
  const match = KEY.exec(text);
  if (match === null) return null;
  const [, before = '', name = '', after = ''] = match;
  const rest = after.trimStart();
  const remark = /^["']/.test(rest) ? -1 : rest.search(/^#|[ \t]#/);
  const value = (remark === -1 ? rest : rest.slice(0, remark)).trimEnd();
  return { name, column: before.length, value, at: start + text.length - rest.length };
}

/** Rank of the quote that closes a text; -1 when none does. */
function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return -1;
}

function contentOf({ text, start, indent }: Line): Span {
  return [start + indent, start + text.trimEnd().length];
}
