/**
 * What a terminal sends, told apart: letters typed or pasted, keys, and the terminal's own words (its replies, its mouse),
 * which are never an answer. Sequences are read whole, however they are cut on the way. See ECMA-48 and xterm's ctlseqs.
 */

/** `ctrl` and `meta` (Alt) as they were held. Names are readline's: `return`, `escape`, `backspace`, `left`… */
export interface Key {
  name: string;
  ctrl: boolean;
  meta: boolean;
}

export type Typing =
  | { kind: 'text'; text: string }
  /** Announced by the terminal: line breaks are part of it. */
  | { kind: 'paste'; text: string }
  | { kind: 'key'; key: Key }
  /** Bytes that are not UTF-8 stood here. */
  | { kind: 'unreadable' };

const ESC = '\u001b';
const PASTE_END = `${ESC}[201~`;
/** Escape, then a whole sequence: parameters, intermediates, one final letter; or SS3 and its letter. */
const CSI = /^\u001b\[([0-?]*)[ -/]*([@-~])/;
const SS3 = /^\u001bO([ -~])/;
/** The function keys of the Linux console. */
const CONSOLE = /^\u001b\[\[[A-E]/;
/** The oldest report of the mouse: three signs follow, of any kind. */
const MOUSE = /^\u001b\[M[\s\S]{3}/;
/** Strings addressed to a program: DCS, OSC, SOS, PM, APC, up to their end. A bell ends one too. */
const STRING = /^\u001b[P\]X^_][^\u0007\u001b\u009c]*(?:\u0007|\u009c|\u001b\\)/;
/** The beginning of any of them, with nothing after. */
const UNFINISHED =
  /^\u001b(?:\[[0-?]*[ -/]*|\[M[\s\S]{0,2}|\[\[|O|[P\]X^_][^\u0007\u001b\u009c]*\u001b?|\u001b(?:\[[0-?]*[ -/]*|O)?)?$/;
/** A run of letters: neither controls of one byte nor those of two. */
const LETTERS = /^[^\u0000-\u001f\u007f-\u009f]+/;
/** What comes after an Escape that was told alone, when the line was slow. */
const LATE = /^(?:\[[0-?]*[ -/]*[@-~]|O[ -~])/;

export class Decoder {
  private readonly utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  private waiting = '';
  private paste: string[] | null = null;
  private isAfterEscape = false;

  /** Whether something is held until its end comes, or `flush` is called. */
  get isWaiting(): boolean {
    return this.waiting !== '' || this.paste !== null;
  }

  /** Whether only Escape has come: the key alone, or the beginning of a sequence. */
  get isEscape(): boolean {
    return this.waiting === ESC && this.paste === null;
  }

  /** A paste whose end has not come. */
  get isPasting(): boolean {
    return this.paste !== null;
  }

  feed(bytes: Uint8Array): Typing[] {
    const text = this.utf8.decode(bytes, { stream: true }).replace(/[\u0080-\u009f]/g, asTwo);
    return this.read(this.withoutLateEnd(text), text.includes('\ufffd') && !holdsReplacement(bytes));
  }

  /** Nothing more came: what is held is Escape alone, a paste that lost its end, or half of a sequence, which is dropped. */
  flush(): Typing[] {
    const { waiting, paste } = this;
    this.waiting = '';
    this.paste = null;
    if (paste !== null) return [{ kind: 'paste', text: paste.join('') + waiting }];
    if (waiting === ESC) {
      this.isAfterEscape = true;
      return [pressed('escape')];
    }
    return waiting === ESC + ESC ? [pressed('escape')] : [];
  }

  private withoutLateEnd(text: string): string {
    const late = this.isAfterEscape && this.waiting === '' ? LATE.exec(text) : null;
    this.isAfterEscape = false;
    return late ? text.slice(late[0].length) : text;
  }

  private read(text: string, isDamaged: boolean): Typing[] {
    const found: Typing[] = isDamaged ? [{ kind: 'unreadable' }] : [];
    let rest = this.waiting + (isDamaged ? text.replaceAll('\ufffd', '') : text);
    this.waiting = '';
    while (rest !== '') {
      if (this.paste !== null) {
        rest = this.pasted(rest, found);
      } else if (UNFINISHED.test(rest)) {
        this.waiting = rest;
        break;
      } else rest = this.next(rest, found);
    }
    return found;
  }

  /** Up to the end of the paste, or all but what may be the beginning of that end. */
  private pasted(rest: string, found: Typing[]): string {
    const end = rest.indexOf(PASTE_END);
    const kept = end >= 0 ? end : rest.length - heldBack(rest);
    this.paste?.push(rest.slice(0, kept));
    if (end < 0) {
      this.waiting = rest.slice(kept);
      return '';
    }
    found.push({ kind: 'paste', text: this.paste?.join('') ?? '' });
    this.paste = null;
    return rest.slice(end + PASTE_END.length);
  }

  private next(rest: string, found: Typing[]): string {
    const [letters] = LETTERS.exec(rest) ?? [];
    if (letters !== undefined) {
      found.push({ kind: 'text', text: letters });
      return rest.slice(letters.length);
    }
    if (!rest.startsWith(ESC)) {
      const key = CONTROLS.get(rest.charAt(0)) ?? null;
      if (key) found.push({ kind: 'key', key });
      return rest.slice(1);
    }
    const isMeta = rest.startsWith(ESC + ESC);
    const sequence = isMeta ? rest.slice(1) : rest;
    const [whole = '', parameters = '', final = ''] =
      CONSOLE.exec(sequence) ??
      MOUSE.exec(sequence) ??
      CSI.exec(sequence) ??
      SS3.exec(sequence) ??
      STRING.exec(sequence) ??
      [];
    if (whole !== '') {
      if (whole === `${ESC}[200~`) this.paste = [];
      else {
        const key = namedKey(whole, parameters, final);
        if (key) found.push({ kind: 'key', key: { ...key, meta: key.meta || isMeta } });
      }
      return sequence.slice(whole.length);
    }
    // Alt and a letter; two Escapes are two keys; a string without its end is let go.
    const after = sequence.charAt(1);
    if (isMeta || after === ESC) found.push(pressed('escape'));
    if (isMeta) return sequence;
    if (/[P\]X^_]/.test(after) && sequence.length > 2) return sequence.slice(2).replace(/^[^\u0007\u001b\u009c]*/, '');
    const key =
      CONTROLS.get(after) ?? (/[a-z0-9]/i.test(after) ? { name: after.toLowerCase(), ctrl: false, meta: false } : null);
    if (key) found.push({ kind: 'key', key: { ...key, meta: true } });
    return sequence.slice(2);
  }
}

function pressed(name: string): Typing {
  return { kind: 'key', key: { name, ctrl: false, meta: false } };
}

/** A control of the second range, as the two signs that stand for it: CSI is Escape and « [ ». */
function asTwo(control: string): string {
  return ESC + String.fromCharCode(control.charCodeAt(0) - 0x40);
}

/** `U+FFFD` written as such, which somebody may paste. */
function holdsReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

/** How many signs at the end may begin the end of a paste. */
function heldBack(text: string): number {
  for (let length = Math.min(PASTE_END.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(PASTE_END.slice(0, length))) return length;
  }
  return 0;
}

const plainKey = (name: string): Key => ({ name, ctrl: false, meta: false });

const CONTROLS: ReadonlyMap<string, Key> = new Map(
  Object.entries({
    '\r': plainKey('return'),
    '\n': plainKey('enter'),
    '\t': plainKey('tab'),
    '\b': { name: 'h', ctrl: true, meta: false },
    '\u007f': plainKey('backspace'),
    ...Object.fromEntries(
      [...'abcdefgklnopqrstuvwxyz'].map((letter) => [
        String.fromCharCode(letter.charCodeAt(0) - 96),
        { name: letter, ctrl: true, meta: false },
      ]),
    ),
  }),
);

const FINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: 'up',
    B: 'down',
    C: 'right',
    D: 'left',
    H: 'home',
    F: 'end',
    M: 'return',
  }),
);
const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    1: 'home',
    3: 'delete',
    4: 'end',
    7: 'home',
    8: 'end',
    5: 'pageup',
    6: 'pagedown',
  }),
);

/** Null for what is no key: replies, reports of the mouse and of the window. */
function namedKey(whole: string, parameters: string, final: string): Key | null {
  if (whole.startsWith(`${ESC}O`)) {
    const name = FINALS.get(parameters);
    return name === undefined ? null : plainKey(name);
  }
  if (!whole.startsWith(`${ESC}[`) || !/^[0-9;]*$/.test(parameters)) return null;
  const [first = '', modifiers = ''] = parameters.split(';');
  const name = final === '~' ? NUMBERS.get(first) : final === 'M' ? undefined : FINALS.get(final);
  if (name === undefined) return null;
  const held = modifiers === '' ? 0 : Number(modifiers) - 1;
  return { name, ctrl: (held & 4) !== 0, meta: (held & 2) !== 0 };
}
