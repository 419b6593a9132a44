/** The keys that sequences of a terminal stand for, by readline's names. See ECMA-48 and xterm's ctlseqs. */

/** `ctrl` and `meta` (Alt) as they were held. Names are readline's: `return`, `escape`, `backspace`, `left`… */
export interface Key {
  name: string;
  ctrl: boolean;
  meta: boolean;
}

export const ESC = '\u001b';

const plainKey = (name: string): Key => ({ name, ctrl: false, meta: false });

/** What a sign below the space is. */
export const CONTROLS: ReadonlyMap<string, Key> = new Map(
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
export function namedKey(whole: string, parameters: string, final: string): Key | null {
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
