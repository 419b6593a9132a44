/**
 * What a terminal sends, told apart: letters typed or pasted, keys, and the terminal's own words (its replies, its mouse),
 * which are never an answer. Sequences are read whole, however they are cut on the way. See ECMA-48 and xterm's ctlseqs.
 */

import { SLIPPED_IN } from '../../french/invisible.ts';
import { fromWindows } from '../../french/windows-letters.ts';
import { CONTROLS, ESC, type Key, namedKey } from './key-names.ts';

export type Typing =
  | { kind: 'text'; text: string }
  /** Announced by the terminal: line breaks are part of it. */
  | { kind: 'paste'; text: string }
  | { kind: 'key'; key: Key }
  /** Bytes that are not UTF-8 stood here. */
  | { kind: 'unreadable' };

const PASTE_END = `${ESC}[201~`;
/** Escape, then a whole sequence: parameters, intermediates, one final letter; or SS3 and its letter. */
const CSI = /^\u001b\[([0-?]*)[ -/]*([@-~])/;
const SS3 = /^\u001bO([ -~])/;
/** The function keys of the Linux console. */
const CONSOLE = /^\u001b\[\[[A-E]/;
/** The oldest report of the mouse: three signs follow, of any kind. */
const MOUSE = /^\u001b\[M[\s\S]{3}/;
/** Strings addressed to a program: DCS, OSC, SOS, PM, APC, up to their end. A bell ends one too; no other control is in them. */
const STRING = /^\u001b[P\]X^_][^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u009c|\u001b\\)/;
/** As terminals begin them: « Alt » and P, then a word that is typed, begins none. */
const STRING_BEGUN =
  /^\u001b(?:P(?:$|[\d>!+$|=?;])|\](?:$|[\dlLI])|[X^]$|_(?:$|G))[^\u0000-\u001f\u007f-\u009f]*\u001b?$/;
/** The beginning of any other, with nothing after. */
const UNFINISHED = /^\u001b(?:\[[0-?]*[ -/]*|\[M[\s\S]{0,2}|\[\[|O|\u001b(?:\[[0-?]*[ -/]*|O)?)?$/;
/** A string up to a control that no string holds. */
const STRING_CUT = /^\u001b[P\]X^_][^\u0000-\u001f\u007f-\u009f]*/;
const CTRL_C = 3;
const ALL = Number.POSITIVE_INFINITY;
/** A run of letters: neither controls of one byte nor those of two. */
const LETTERS = /^[^\u0000-\u001f\u007f-\u009f]+/;
const ESCAPES = /^\u001b{1,2}$/;
/** A sequence whose beginning came before: « P » alone begins a word as well. */
const GOES_ON = /^(?:[[O\]\u001b]|[PX^_].)/;
/** What comes after an Escape that was told alone, when the line was slow. */
const LATE = /^(?:\[[0-?]*[ -/]*[@-~]|O[ -~])/;

export class Decoder {
  private readonly utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  private waiting = '';
  private paste: string[] | null = null;
  private isAfterEscape = false;
  /** How much of a string came at once: what came after it, key by key, was typed. */
  private atOnce = ALL;

  /** Whether something is held until its end comes, or `flush` is called. */
  get isWaiting(): boolean {
    return this.waiting !== '' || this.paste !== null;
  }

  /** Whether only Escape has come, once or twice: the key alone, or the beginning of a sequence. */
  get isEscape(): boolean {
    return ESCAPES.test(this.waiting) && this.paste === null;
  }

  /** Whether a string addressed to a program was begun: what follows is either its end or what somebody types. */
  get isString(): boolean {
    return STRING_BEGUN.test(this.waiting);
  }

  /** A paste whose end has not come. */
  get isPasting(): boolean {
    return this.paste !== null;
  }

  /** `isLate`: some time after what came before, so that « Alt » and a letter, which come together, are two keys. */
  feed(bytes: Uint8Array, isLate = false): Typing[] {
    // Typed alone, Ctrl-C is no part of a paste, even of one whose end was lost.
    const before = this.paste !== null && bytes.length === 1 && bytes[0] === CTRL_C ? this.flush() : [];
    const text = this.utf8.decode(bytes, { stream: true });
    // A letter that was lost before is lost here as well, whoever pasted it.
    const alone = isLate && this.isEscape && text !== '' && !GOES_ON.test(text) ? this.flush() : [];
    if (alone.length > 0) this.isAfterEscape = false;
    return before.concat(alone, this.read(this.withoutLateEnd(text), text.includes('\ufffd')));
  }

  /** Nothing more came: what is held is Escape alone, a paste that lost its end, or half of a sequence, which is dropped. */
  flush(): Typing[] {
    const { waiting, paste } = this;
    this.waiting = '';
    this.paste = null;
    if (paste !== null) return [{ kind: 'paste', text: fromWindows(paste.join('') + waiting) }];
    if (waiting === ESC) {
      this.isAfterEscape = true;
      return [pressed('escape')];
    }
    if (waiting === ESC + ESC) return [pressed('escape'), pressed('escape')];
    return STRING_BEGUN.test(waiting) ? this.typedAfter(waiting) : [];
  }

  /** What was typed into a string whose end never came. */
  private typedAfter(string: string): Typing[] {
    const text = string.slice(this.atOnce).replace(/\u001b$/, '');
    return text === '' ? [] : [{ kind: 'text', text }];
  }

  private withoutLateEnd(text: string): string {
    const late = this.isAfterEscape && this.waiting === '' ? LATE.exec(text) : null;
    this.isAfterEscape = false;
    return late ? text.slice(late[0].length) : text;
  }

  private read(text: string, isDamaged: boolean): Typing[] {
    const found: Typing[] = isDamaged ? [{ kind: 'unreadable' }] : [];
    let rest = this.waiting + (isDamaged ? text.replaceAll('\ufffd', '') : text);
    if (!STRING_BEGUN.test(this.waiting)) this.atOnce = ALL;
    this.waiting = '';
    while (rest !== '') {
      if (this.paste !== null) {
        rest = this.pasted(rest, found);
      } else if (STRING_BEGUN.test(asSequence(rest))) {
        this.atOnce = Math.min(this.atOnce, rest.length);
        this.waiting = asSequence(rest);
        break;
      } else if (UNFINISHED.test(asSequence(rest))) {
        this.waiting = asSequence(rest);
        break;
      } else {
        rest = this.next(rest, found);
        this.atOnce = ALL;
      }
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
    found.push({ kind: 'paste', text: fromWindows(this.paste?.join('') ?? '') });
    this.paste = null;
    return rest.slice(end + PASTE_END.length);
  }

  private next(given: string, found: Typing[]): string {
    // Of the second range, those that begin a sequence; the others are letters of Windows.
    const rest = BEGINS.test(given) ? asTwo(given.charAt(0)) + given.slice(1) : given;
    if (OTHER.test(rest)) {
      const letter = fromWindows(rest.charAt(0));
      if (letter !== rest.charAt(0)) found.push({ kind: 'text', text: letter });
      return rest.slice(1);
    }
    const [letters] = LETTERS.exec(rest) ?? [];
    if (letters !== undefined) {
      found.push({ kind: 'text', text: letters.replace(SLIPPED_IN, '').replace(/[\u2028\u2029]/g, ' ') });
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
    const [string = ''] = STRING_CUT.exec(sequence) ?? [];
    if (STRING_BEGUN.test(string)) {
      found.push(...this.typedAfter(string));
      return sequence.slice(string.length);
    }
    const key =
      CONTROLS.get(after) ?? (/[a-z0-9]/i.test(after) ? { name: after.toLowerCase(), ctrl: false, meta: false } : null);
    if (key) found.push({ kind: 'key', key: { ...key, meta: true } });
    return sequence.slice(2);
  }
}

function pressed(name: string): Typing {
  return { kind: 'key', key: { name, ctrl: false, meta: false } };
}

/** Controls of the second range that begin a sequence: SS3, DCS, SOS, CSI, OSC, PM, APC. */
const BEGINS = /^[\u008f\u0090\u0098\u009b\u009d-\u009f]/;
const OTHER = /^[\u0080-\u009f]/;

function asSequence(text: string): string {
  return BEGINS.test(text) ? asTwo(text.charAt(0)) + text.slice(1) : text;
}

/** A control of the second range, as the two signs that stand for it: CSI is Escape and « [ ». */
function asTwo(control: string): string {
  return ESC + String.fromCharCode(control.charCodeAt(0) - 0x40);
}

/** How many signs at the end may begin the end of a paste. */
function heldBack(text: string): number {
  for (let length = Math.min(PASTE_END.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(PASTE_END.slice(0, length))) return length;
  }
  return 0;
}
