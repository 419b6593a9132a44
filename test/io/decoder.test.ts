/** What a terminal sends, cut anywhere: letters and keys are told, its own words are never an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder, type Typing } from '../../src/io/prompts/decoder.ts';
import { runs } from '../slow.ts';

const encoder = new TextEncoder();

/** Runs of letters joined, as they would be on the line. */
function told(chunks: readonly (string | Uint8Array)[]): Typing[] {
  const decoder = new Decoder();
  const all = chunks.flatMap((chunk) => decoder.feed(typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
  return joined([...all, ...decoder.flush()]);
}

function joined(typings: readonly Typing[]): Typing[] {
  const found: Typing[] = [];
  for (const typed of typings) {
    const last = found.at(-1);
    if (typed.kind === 'text' && last?.kind === 'text') last.text += typed.text;
    else found.push({ ...typed });
  }
  return found;
}

const text = (value: string): Typing => ({ kind: 'text', text: value });
const key = (name: string, held: { ctrl?: boolean; meta?: boolean } = {}): Typing => ({
  kind: 'key',
  key: { name, ctrl: false, meta: false, ...held },
});

const KEYS: readonly (readonly [string, string, Typing])[] = [
  ['left', '\u001b[D', key('left')],
  ['left, application mode', '\u001bOD', key('left')],
  ['Ctrl and left', '\u001b[1;5D', key('left', { ctrl: true })],
  ['Alt and right', '\u001b[1;3C', key('right', { meta: true })],
  ['Alt and left, as two Escapes', '\u001b\u001b[D', key('left', { meta: true })],
  ['home', '\u001b[1~', key('home')],
  ['end', '\u001b[F', key('end')],
  ['delete', '\u001b[3~', key('delete')],
  ['Alt and b', '\u001bb', key('b', { meta: true })],
  ['Alt and Entrée', '\u001b\r', key('return', { meta: true })],
  ['Alt and backspace', '\u001b\u007f', key('backspace', { meta: true })],
  ['Entrée', '\r', key('return')],
  ['left, in eight bits', '\u009bD', key('left')],
  ['Ctrl-J', '\n', key('enter')],
  ['Ctrl-W', '\u0017', key('w', { ctrl: true })],
  ['Ctrl-C', '\u0003', key('c', { ctrl: true })],
];

/** From xterm's list of control sequences: replies, reports, strings for a program. */
const OWN_WORDS: readonly (readonly [string, string])[] = [
  ['colour of the background (OSC 11)', '\u001b]11;rgb:1e1e/1e1e/1e1e\u0007'],
  ['the same, ended by ST', '\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\'],
  ['clipboard (OSC 52)', '\u001b]52;c;bW90\u0007'],
  ['what it is (DA1)', '\u001b[?62;4;22c'],
  ['its version (DA2)', '\u001b[>41;354;0c'],
  ['its name (DCS XTVERSION)', '\u001bP>|XTerm(354)\u001b\\'],
  ['an answer to a setting (DCS DECRQSS)', '\u001bP1$r0m\u001b\\'],
  ['a picture protocol (APC)', '\u001b_Gi=31;OK\u001b\\'],
  ['where the cursor is (CPR)', '\u001b[12;40R'],
  ['the mouse (SGR)', '\u001b[<0;33;12M'],
  ['F1 on the Linux console', '\u001b[[A'],
  ['a colour, in eight bits', '\u009b31m'],
  ['the mouse, as it was first reported', '\u001b[M !Q'],
  ['the mouse let go', '\u001b[<0;33;12m'],
  ['the window comes in front', '\u001b[I'],
  ['the window goes behind', '\u001b[O'],
  ['a mode (DECRPM)', '\u001b[?2004;1$y'],
  ['size of the window', '\u001b[8;24;80t'],
  ['a key of another protocol', '\u001b[97;5u'],
];

describe('the decoder', () => {
  it.each(KEYS)('%s', (_, sequence, expected) => {
    expect(told([sequence])).toEqual([expected]);
    expect(told(['a', sequence, 'b'])).toEqual([text('a'), expected, text('b')]);
  });

  it.each(OWN_WORDS)('swallows %s, whole or cut anywhere', (_, sequence) => {
    for (let cut = 0; cut <= sequence.length; cut++) {
      expect(told(['été ', sequence.slice(0, cut), sequence.slice(cut), 'fin'])).toEqual([text('été fin')]);
    }
  });

  it('Escape alone is a key, told when nothing follows; what then comes late of its sequence is swallowed', () => {
    const decoder = new Decoder();
    expect(decoder.feed(encoder.encode('\u001b'))).toEqual([]);
    expect([decoder.isWaiting, decoder.isEscape]).toEqual([true, true]);
    expect(decoder.flush()).toEqual([key('escape')]);
    expect(decoder.feed(encoder.encode('[D'))).toEqual([]);
    expect(decoder.feed(encoder.encode('[D'))).toEqual([text('[D')]);
  });

  it('two Escapes wait no longer than one, and are two keys', () => {
    const decoder = new Decoder();
    decoder.feed(encoder.encode('\u001b\u001b'));
    expect(decoder.isEscape).toBe(true);
    expect(decoder.flush()).toEqual([key('escape'), key('escape')]);
  });

  it('a letter that comes some time after Escape is a letter; the end of an arrow is its end', () => {
    const typed = new Decoder();
    typed.feed(encoder.encode('\u001b'));
    expect(typed.feed(encoder.encode('bonjour'), true)).toEqual([key('escape'), text('bonjour')]);
    const slow = new Decoder();
    slow.feed(encoder.encode('\u001b'));
    expect(slow.feed(encoder.encode('[D'), true)).toEqual([key('left')]);
  });

  it('what a page leaves within words, and nobody sees, is not typed', () => {
    expect(told(['fam\u00adilles\u200b, \ufeffici'])).toEqual([text('familles, ici')]);
  });

  it.each([
    ['a private message (PM)', '\u001b^secret\u001b\\'],
    ['a string (SOS)', '\u001bXtexte\u001b\\'],
  ])(
    'swallows %s when it comes whole: cut, « Alt » and a letter look the same, and no terminal sends them',
    (_, sequence) => {
      expect(told(['été ', sequence, 'fin'])).toEqual([text('été fin')]);
    },
  );

  it.each(['P', ']', '_', '^', 'X'])('« Alt » and « %s », then a sentence: not a sign of it is lost', (letter) => {
    const typed = told([`\u001b${letter}`, ...'Les victimes', '\r']);
    const kept = typed.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(kept.join('')).toBe('Les victimes');
    expect(typed.at(-1)).toEqual(key('return'));
  });

  it('what is typed after half of a reply is given back, and Ctrl-C ends it, as it ends a paste without its end', () => {
    expect(told(['\u001b]11;rgb:0000', ...'Bonjour', '\r'])).toEqual([text('Bonjour'), key('return')]);
    expect(told(['\u001b]11;rgb:0000', ...'Bonjour'])).toEqual([text('Bonjour')]);
    expect(told([Uint8Array.from([0xc2, 0x9d, 0])])).toEqual([]);
    expect(told(['\u001b]11;rgb:0000', '\u0003'])).toEqual([key('c', { ctrl: true })]);
    expect(told(['\u001b[200~abc', '\u0003'])).toEqual([{ kind: 'paste', text: 'abc' }, key('c', { ctrl: true })]);
  });

  it('half of a sequence that goes no further is let go', () => {
    expect(told(['a', '\u001b[1;'])).toEqual([text('a')]);
    expect(told(['a', '\u001b]11;rgb'])).toEqual([text('a')]);
  });

  it('a paste is one, line breaks and sequences inside it included; without its end too', () => {
    const pasted = 'ligne 1\r\nligne 2 \u001b[31mrouge\u001b[0m é';
    expect(told([`a\u001b[200~${pasted}\u001b[201~b`])).toEqual([
      text('a'),
      { kind: 'paste', text: pasted },
      text('b'),
    ]);
    expect(told([`\u001b[200~${pasted}`])).toEqual([{ kind: 'paste', text: pasted }]);
  });

  it('bytes that are not UTF-8 are told, the rest kept', () => {
    const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x21]);
    expect(told([latin])).toEqual([{ kind: 'unreadable' }, text('caf !')]);
    // Lost before it came, a letter is lost all the same: `lint` would refuse what is kept of it.
    expect(told(['un \ufffd écrit'])).toEqual([{ kind: 'unreadable' }, text('un  écrit')]);
  });

  it('letters of Windows read as controls are letters, typed or pasted', () => {
    expect(told(['\u001b[200~L\u0092aide, \u0093trop\u0094 tard\u0085 c\u009cur \u0080\u001b[201~'])).toEqual([
      { kind: 'paste', text: 'L’aide, “trop” tard… cœur €' },
    ]);
    expect(told(['L\u0092aide'])).toEqual([text('L’aide')]);
    // Within a paste, nothing is an order.
    expect(told(['\u001b[200~prix \u009b5 mois\u009d fin\u001b[201~'])).toEqual([
      { kind: 'paste', text: 'prix ›5 mois\u009d fin' },
    ]);
  });

  it('says the same however what comes is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom('é', 'mot ', '日本', '🎉', '\r', '\u0017', '\u001bb', '\u001b[200~collé\nici\u001b[201~'),
      fc.constantFrom(...KEYS.map(([, sequence]) => sequence), ...OWN_WORDS.map(([, sequence]) => sequence)),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat({ max: 400 }), { maxLength: 20 }), (pieces, cuts) => {
        // At the end Escape is a key; in the middle, a letter after it makes one of both.
        const bytes = encoder.encode(pieces.filter((one) => !one.startsWith('\u001b\u001b')).join(''));
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((place, rank) => bytes.subarray(places[rank], place));
        expect(told(chunks)).toEqual(told([bytes]));
      }),
      runs(200, 5000),
    );
  });

  it('any bytes: no crash, nothing that the terminal would obey', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (chunks) => {
        for (const typed of told(chunks))
          if (typed.kind === 'text') expect(typed.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
      runs(300, 20_000),
    );
  });
});
