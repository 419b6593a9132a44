/**
 * The slips of people who do not write YAML, read off the lines: the parser names the character at which it gave up,
 * often lines below. Only asked of a text that it refused.
 */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, FIELDS } from '../../model/fields.ts';
import { readScalar } from '../../model/reading.ts';
import type { Span } from '../position.ts';
import { ADDRESSES, EMAILS, LISTS, NEVER_TEXTS, NUMBERS, TEXTS_ALONE } from './named-keys.ts';
import { closing, type Key, keyOf, type Line, quotedItemOf } from './slip-lines.ts';
import { continuing, isRemark } from './stray-lines.ts';
import { signOf } from './unquoted.ts';

export interface Slip {
  /** Offsets of what is at fault, on one line. */
  span: Span;
  message: string;
}

/** A slip that one line holds. */
export interface LineSlip {
  message: string;
  /** Rank of the line, from 0. */
  line: number;
  /** What is at fault, in columns from 0. */
  columns: readonly [start: number, end: number];
  /** The line once mended, where there is one way; without its end. */
  mended?: string;
}

const BLOCK = /^[|>][+-]?\d?[+-]?$/;

/** In the order of the text. */
export function slipsIn(text: string): LineSlip[] {
  return new Scan(text).slips();
}

class Scan {
  private readonly found: LineSlip[] = [];
  private readonly lines: readonly Line[];
  /** The last key read, and the one before it. */
  private last: Key | null = null;
  private before: Key | null = null;

  constructor(text: string) {
    this.lines = text
      .split('\n')
      .map((row, rank) => ({ rank, text: row.replace(/\r$/, ''), indent: /^ */.exec(row)?.[0].length ?? 0 }));
  }

  slips(): LineSlip[] {
    for (let rank = 0; rank < this.lines.length; rank++) {
      const line = this.lines[rank] as Line;
      if (/^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) continue;
      const key = keyOf(line);
      if (key === null) {
        const item = quotedItemOf(line);
        if (item !== null) rank = this.pastQuotes(rank, item);
        else this.continued(line);
        continue;
      }
      this.before = this.last;
      this.last = key;
      rank = BLOCK.test(key.value) ? this.pastBlock(rank, key) : this.pastQuotes(rank, key);
    }
    return this.found;
  }

  /** A text goes on, on a line of its own. */
  private continued(line: Line): void {
    const { last } = this;
    // A tab before a key is told as a tab.
    if (/^ *\t\s*(?:- )?[a-z_]{3,40} ?:/.test(line.text)) return;
    if (this.glued(line)) return;
    const isItem = /^ *-(?: |$)/.test(line.text);
    if (this.isWithinText()) return;
    if (last === null || isItem || last.value === '' || line.indent > last.column) return;
    const message = continuing(line, last.name, last.column);
    this.tellIndent(line, message, last.column + 2);
  }

  /** « prejudice: », then « Attention : un vélo »: a text below its key, and its colon makes no key. */
  private isWithinText(): boolean {
    const { last, before } = this;
    const isOpened = before !== null && before.value === '' && FIELD_NAMES.has(before.name) && !LISTS.has(before.name);
    return isOpened && last !== null && !FIELD_NAMES.has(last.name) && last.line.rank === before.line.rank + 1;
  }

  /** « fonction :greffière », « nom：Cap »: a key whose colon is no sign of YAML's. */
  private glued({ text, rank, indent }: Line): boolean {
    const [, before = '', name = '', sign = '', value = ''] = GLUED.exec(text) ?? [];
    if (!FIELD_NAMES.has(name) || (this.last !== null && indent > this.last.column)) return false;
    const mended = `${before}${name}: ${value.trimStart()}`;
    const cause =
      sign === ':' ? 'Il manque une espace après « : »' : `${quote(sign)} n’est pas un deux-points ordinaire`;
    this.found.push({
      message: `${cause}. Écrivez : ${mended.trim()}`,
      line: rank,
      columns: [indent, text.trimEnd().length],
      mended,
    });
    return true;
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
        this.tellIndent(line, message, column + 2);
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
      if (next > rank && (keyOf(line) !== null || /^ *- /.test(line.text))) break;
      const from = next === rank ? key.at + 1 : 0;
      const end = closing(line.text, from, mark);
      if (end === -1) continue;
      const rest = line.text.slice(end + 1).trim();
      if (rest !== '' && !rest.startsWith('#') && !(next > rank)) this.closedTooSoon(key, mark);
      else if (mark === '"' && next === rank) this.escaped(key);
      return next;
    }
    const message = `Le texte commence par ${mark === '"' ? 'un guillemet' : 'une apostrophe'} qui ne se referme pas. Ajoutez ${mark} à la fin, ou retirez celui du début.`;
    this.tell(key, message, `${key.value}${mark}`);
    return rank;
  }

  /** « "C:\\Users" »: a bar that announces no code. */
  private escaped(key: Key): void {
    const inner = key.value.slice(1, -1);
    if (!inner.replace(CODES, '').includes('\\')) return;
    const written = `'${inner.replace(/\\(["\\/])/g, '$1').replace(/'/g, "''")}'`;
    this.tell(key, `Entre guillemets doubles, la barre « \\ » annonce un code. Écrivez : ${written}`, written);
  }

  private closedTooSoon(key: Key, mark: string): void {
    const wrap = mark === "'" ? '"' : "'";
    // « "Objet", », as JSON writes it.
    const [, whole] = /^((["']).*\2),$/.exec(key.value) ?? [];
    if (whole !== undefined && !whole.slice(1, -1).includes(mark)) {
      this.tell(key, `La virgule après le guillemet n’a pas sa place ici. Écrivez : ${whole}`, whole);
      return;
    }
    // « 'Objet' le midi »: the quotes are part of the text.
    if (!key.value.endsWith(mark) && !key.value.includes(wrap) && !key.value.includes('\\')) {
      const written = `${wrap}${key.value}${wrap}`;
      this.tell(
        key,
        `${mark === "'" ? 'L’apostrophe' : 'Le guillemet'} du milieu ferme le texte trop tôt. Écrivez : ${written}`,
        written,
      );
      return;
    }
    const inner = key.value.endsWith(mark) ? key.value.slice(1, -1) : key.value.slice(1);
    const [inside, other] = mark === "'" ? ["''", '"'] : ['\\"', "'"];
    const sign = mark === "'" ? 'L’apostrophe' : 'Le guillemet';
    const isFree = !inner.includes(other) && !(other === '"' && inner.includes('\\'));
    const remedy =
      isFree && key.value.endsWith(mark) ? `Écrivez : ${other}${inner}${other}` : `À l’intérieur, écrivez ${inside}`;
    const message = `${sign} du milieu ferme le texte trop tôt. ${remedy}${remedy.endsWith(other) ? '' : '.'}`;
    const written = remedy.endsWith(other)
      ? `${other}${inner}${other}`
      : `${mark}${inner.replaceAll(mark, inside)}${mark}`;
    this.tell(key, message, written);
  }

  /** Of the value of a key; `mended`: what to write in its place. */
  private tell({ at, value, line }: Key, message: string, mended: string): void {
    const [from, to] = [at, at + value.length];
    const row = line.text.slice(0, from) + mended + line.text.slice(to);
    this.found.push({ message, line: line.rank, columns: [from, to], mended: row });
  }

  /** Of a line that stands out of place. */
  private tellIndent({ text, rank, indent }: Line, message: string, column: number): void {
    const mended = isRemark({ text, rank, indent }, this.last?.name ?? '')
      ? `# ${text.trim()}`
      : ' '.repeat(column) + text.trimStart();
    this.found.push({ message, line: rank, columns: [indent, text.trimEnd().length], mended });
  }

  /** Not quoted: signs by which YAML reads something else. */
  private plain(key: Key): void {
    if (EMAILS.has(key.name) && key.value.startsWith('@')) {
      const message = `${quote(key.name)} attend une adresse entière. Écrivez-la ainsi : nom${/^@[\w-]+(?:\.[\w-]+)+$/.test(key.value) ? key.value : '@exemple.gouv.fr'}`;
      this.tell(key, message, '');
      return;
    }
    const items = LISTS.has(key.name) ? key.value.split(/(?:^| )- /).filter((one) => one !== '') : [];
    if (key.value.startsWith('- ') && items.length > 1 && !/[",:[\]{}]/.test(key.value)) {
      const list = `[${items.map((one) => one.trim()).join(', ')}]`;
      this.tell(key, `Une liste sur une ligne se met entre crochets. Écrivez : ${list}`, list);
      return;
    }
    if (TEXTS_ALONE.has(key.name) && /^(?:\{[^{}]*|\[[^[\]]*)$/.test(key.value)) {
      const whole = `"${key.value.replace(/[\\"]/g, '\\$&')}"`;
      this.tell(
        key,
        `Un texte qui commence par ${quote(key.value.charAt(0))} se met entre guillemets. Écrivez : ${whole}`,
        whole,
      );
      return;
    }
    const sign = signOf(key.value, NUMBERS.has(key.name), ADDRESSES.has(key.name));
    if (sign === null) return;
    const bare = NEVER_TEXTS.has(key.name) ? bareOf(key) : '';
    // Quotes would make a text of what is no text.
    if (bare === '') this.tell(key, sign.message, sign.mended);
    else this.tell(key, `${sign.message.replace(/ (?:Écrivez|Mettez).*$/s, '')} Écrivez : ${bare}`, bare);
  }
}

/** « `hausse` », « hausse : forte », « %45 », « environ : 7400 »: what was meant. */
function bareOf({ name, value }: Key): string {
  const [number] = NUMBERS.has(name) ? (/\d[\d\s]{0,15}(?:[.,]\d{1,6})?/.exec(value) ?? []) : [];
  const bare = (
    number?.replace(/ /g, '') ??
    value.replace(/^[^\p{L}\d]+/u, '').split(/ ?: | \(|[`"')\]}]/, 1)[0] ??
    ''
  ).trim();
  // In the form that the next run takes, where there is one.
  const fields = FIELDS.filter((field) => field.name === name);
  const forms = new Set(
    fields.map((field) => readScalar(field, bare)).map((one) => (one.ok ? String(one.value) : bare)),
  );
  return forms.size === 1 ? ([...forms][0] ?? bare) : bare;
}

/** « ： » is the colon of a keyboard set to Chinese or Japanese, « ꞉ » and « ∶ » are others that look like it. */
const GLUED = /^( {0,200}(?:- {1,20})?)([A-Za-z_]{3,40}) ?([:：꞉∶])((?<=:)[^\s:/].*|(?<=[：꞉∶]).*)$/u;

const CODES = /\\(?:[0abtnvfre "/\\N_LP]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi;
