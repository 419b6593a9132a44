/**
 * The slips of people who do not write YAML, read off the lines: the parser names the character at which it gave up,
 * often lines below. Only asked of a text that it refused.
 */
import { quote } from '../../french/typography.ts';
import { FIELDS } from '../../model/fields.ts';
import type { Span } from '../position.ts';
import { closing, type Key, keyOf, type Line, quotedItemOf } from './slip-lines.ts';
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
  /** The last key read. */
  private last: Key | null = null;

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
      this.last = key;
      rank = BLOCK.test(key.value) ? this.pastBlock(rank, key) : this.pastQuotes(rank, key);
    }
    return this.found;
  }

  /** A text goes on, on a line of its own. */
  private continued(line: Line): void {
    const { last } = this;
    if (this.glued(line)) return;
    const isItem = /^ *-(?: |$)/.test(line.text);
    if (last === null || isItem || last.value === '' || line.indent > last.column) return;
    const message = continuing(line, last.name, last.column);
    this.tellIndent(line, message, last.column + 2);
  }

  /** « fonction :greffière », « nom：Cap »: a key whose colon is no sign of YAML's. */
  private glued({ text, rank, indent }: Line): boolean {
    const [, before = '', name = '', sign = '', value = ''] = GLUED.exec(text) ?? [];
    if (!KEYS.has(name) || (this.last !== null && indent > this.last.column)) return false;
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
    const isRemark = DECORATION.test(text) || (CLOSED.has(this.last?.name ?? '') && isSaid(text));
    const mended = isRemark ? `# ${text.trim()}` : ' '.repeat(column) + text.trimStart();
    this.found.push({ message, line: rank, columns: [indent, text.trimEnd().length], mended });
  }

  /** Not quoted: signs by which YAML reads something else. */
  private plain(key: Key): void {
    if (EMAILS.has(key.name) && key.value.startsWith('@')) {
      const message = `${quote(key.name)} attend une adresse entière. Écrivez-la ainsi : nom${/^@[\w-]+(?:\.[\w-]+)+$/.test(key.value) ? key.value : '@exemple.gouv.fr'}`;
      this.tell(key, message, '');
      return;
    }
    const sign = signOf(key.value, NUMBERS.has(key.name));
    if (sign === null) return;
    const bare = BARE.has(key.name) ? bareOf(key.value) : '';
    // Quotes would make a text of what is no text.
    if (bare === '') this.tell(key, sign.message, sign.mended);
    else this.tell(key, `${sign.message.replace(/ (?:Écrivez|Mettez).*$/s, '')} Écrivez : ${bare}`, bare);
  }
}

/** « `hausse` », « hausse : forte », « %45 »: what was meant. */
function bareOf(value: string): string {
  return (value.replace(/^[^\p{L}\d]+/u, '').split(/ ?: |[`"')\]}]/, 1)[0] ?? '').trim();
}

/** « ： » is the colon of a keyboard set to Chinese or Japanese, « ꞉ » and « ∶ » are others that look like it. */
const GLUED = /^( {0,200}(?:- {1,20})?)([A-Za-z_]{3,40}) ?([:：꞉∶])((?<=:)[^\s:/].*|(?<=[：꞉∶]).*)$/u;

const CODES = /\\(?:[0abtnvfre "/\\N_LP]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi;

/** What divides, or titles, a text elsewhere; a mark of what another mail said. */
const DECORATION = /^\s*(?:[-=_*~#+]{3,}\s*$|[=*~_-]{2,}\s?[^=*~_-].{0,200}[=*~_-]{2,}\s*$|>{1,3} )/;

/** Several words. */
function isSaid(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.trim().split(/\s+/).length > 1;
}

/** The rest of a text, or a key of ours that lost its colon. */
function continuing({ text, indent }: Line, name: string, column: number): string {
  if (DECORATION.test(text)) {
    const remark = `# ${text.replace(/^[\s>]+/, '').trim()}`;
    return `Cette ligne n’est ni une clé ni une réponse. Retirez-la, ou faites-en une remarque : ${remark}`;
  }
  const [, key = '', sign] = /^ *(?:[*] |[*]{2})?([A-Za-z_]{3,40})(?:[*]{2})? ?([=;—–：]|:[*]{2})?/u.exec(text) ?? [];
  const isKey = KEYS.has(key) && (sign !== undefined || indent === column || /^[a-z_]+\s*$/.test(text.trim()));
  const remedy = `décalez-la de ${column + 2} espaces`;
  // A number, a day, a choice have no other line.
  if (CLOSED.has(name) && isSaid(text))
    return `Cette ligne ne continue rien : ${quote(name)} tient en une ligne. Si c’est une remarque, écrivez : # ${text.trim()}`;
  return isKey
    ? `Est-ce la clé ${quote(key)} ? Il manque « : » après son nom. Si c’est la suite de ${quote(name)}, ${remedy}.`
    : `Cette ligne continue le texte de ${quote(name)} : ${remedy}.`;
}

const CLOSED: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, name }) => (kind === 'number' || kind === 'date' || kind === 'boolean' ? [name] : [])),
);
const KEYS: ReadonlySet<string> = new Set(FIELDS.map((field) => field.name));
const EMAILS: ReadonlySet<string> = new Set(FIELDS.flatMap(({ format, name }) => (format === 'email' ? [name] : [])));
const TEXTS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, items, name }) => (kind === 'text' || items === 'text' ? [name] : [])),
);
/** Keys that are never answered by a text. */
const BARE: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, name }) => (!['list', 'object'].includes(kind) && !TEXTS.has(name) ? [name] : [])),
);
const NUMBERS: ReadonlySet<string> = new Set(FIELDS.flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])));
