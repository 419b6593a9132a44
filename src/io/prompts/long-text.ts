/**
 * Where texts are typed: several lines, pasted paragraphs, a cursor that stays right. It owns what is typed; readline is
 * only told what stands on the cursor's row, so that it places the cursor there.
 */

import { midSentence, plural } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import { commandAfter } from '../../interview/answer/commands.ts';
import type { Typed } from './buffer.ts';
import * as buffer from './buffer.ts';
import { createPrompt, useEffect, useKeypress, useRef, useState } from './inquirer.ts';
import type { Pressed } from './keyboard.ts';
import { offsetBeside, rowAt, rowsOf } from './layout.ts';
import { AGAIN, type Again, type Memory } from './page.ts';

export interface LongTextConfig {
  initial: string;
  /** Line breaks are kept. */
  long: boolean;
  /** Keys that work here, said below. */
  foot: string;
  problem(text: string): string | null;
  preview: ((text: string) => string) | null;
  changed(text: string): void;
  /** Columns and rows of the window, now. */
  window(): { columns: number; rows: number };
  /** Asks to be told when the window changed, or came back. */
  onRedraw(redraw: () => void): () => void;
  memory: Memory<State>;
}

export const BACK = '\u001b';

/** A line feed that follows so soon was pasted, by a terminal that does not say so. */
const PASTE_MS = 30;
/** A longer text would push the question off the screen with its preview. In rows. */
const PREVIEWED = 4;
const LEAD = '> ';
const INDENT = '  ';

interface State {
  typed: Typed;
  notice: string | null;
  done: boolean;
  /** Some of what was typed could not be read: the person looks at it again before it is an answer. */
  isDamaged: boolean;
  /** A Return that may yet turn out to be pasted. */
  pending: ReturnType<typeof setTimeout> | null;
  redrawing: boolean;
}

interface Readline {
  line: string;
  cursor: number;
}

export const longText = createPrompt<string | Again, LongTextConfig>((config, done) => {
  const [, redraw] = useState(0);
  const readline = useRef<Readline | null>(null);
  const state = useRef<State>(
    config.memory.state ?? {
      typed: { text: config.initial, cursor: config.initial.length },
      notice: null,
      done: false,
      isDamaged: false,
      pending: null,
      redrawing: false,
    },
  );
  const now = state.current as State;
  config.memory.state = now;
  const refresh = () => {
    // A paste is thousands of keys at once: one drawing is enough.
    if (now.redrawing) return;
    now.redrawing = true;
    setImmediate(() => {
      now.redrawing = false;
      redraw((count) => count + 1);
    });
  };
  const submit = (answer: string) => {
    now.done = true;
    now.notice = null;
    redraw((count) => count + 1);
    done(answer);
  };
  useEffect((rl) => {
    readline.current = rl as unknown as Readline;
    redraw(1);
    const stop = config.onRedraw(() => done(AGAIN));
    return () => {
      stop();
      if (now.pending) clearTimeout(now.pending);
      Object.assign(now, { pending: null, redrawing: false });
    };
  }, []);
  useKeypress((key) => {
    if (now.done) return;
    const finish = () => {
      end(now, config, submit);
      refresh();
    };
    take(key as unknown as Pressed, now, config, finish, submit);
    config.changed(now.typed.text);
    refresh();
  });
  return view(now, config, readline.current ?? null);
});

/** The end of an answer: accepted, or shown what is expected. */
function end(now: State, config: LongTextConfig, submit: (answer: string) => void): void {
  const { text } = now.typed;
  const steers = commandAfter(config.initial, text) !== null;
  const problem = steers ? null : now.isDamaged ? UNREADABLE : config.problem(text);
  now.isDamaged = false;
  if (problem === null) submit(text);
  else now.notice = `Erreur : ${midSentence(problem)}`;
}

const UNREADABLE =
  'Des lettres n’ont pas pu être lues : perdues avant d’arriver ici, ou d’un terminal qui n’écrit pas en UTF-8. Relisez votre réponse, complétez-la, puis Entrée.';

function take(
  key: Pressed,
  now: State,
  config: LongTextConfig,
  finish: () => void,
  submit: (answer: string) => void,
): void {
  const { typed } = key;
  if (now.pending !== null) {
    clearTimeout(now.pending);
    now.pending = null;
    now.typed = buffer.insert(now.typed, config.long ? '\n' : ' ');
    // CR LF is one break, not two.
    if (key.name !== 'enter') take(key, now, config, finish, submit);
  } else if (typed.kind === 'paste') paste(typed.text, now, config);
  else if (typed.kind === 'unreadable') {
    now.isDamaged = true;
    now.notice = UNREADABLE;
  } else if (typed.kind === 'text') {
    if (!now.isDamaged) now.notice = null;
    now.typed = buffer.insert(now.typed, typed.text);
  } else if (key.name === 'return' && !key.meta) {
    now.pending = setTimeout(() => {
      now.pending = null;
      finish();
    }, PASTE_MS);
  } else if (key.name === 'return' || key.name === 'enter') {
    if (config.long) now.typed = buffer.insert(now.typed, '\n');
  } else if (key.name === 'escape') submit(BACK);
  else {
    now.notice = null;
    now.typed = edited(key, now.typed, config);
  }
}

function paste(pasted: string, now: State, { long }: LongTextConfig): void {
  const text = buffer.clean(pasted, long);
  now.typed = buffer.insert(now.typed, text);
  const lines = text.split('\n').length;
  now.notice = `Texte collé : ${plural(lines, 'ligne')}, ${plural([...text].length, 'caractère')}.`;
}

function edited(key: Pressed, typed: Typed, config: LongTextConfig): Typed {
  const move = MOVES.get(`${key.ctrl ? 'ctrl-' : key.meta ? 'meta-' : ''}${key.name}`);
  if (move) return move(typed);
  const rows = rowsOf(typed.text, textWidth(config.window().columns));
  if (key.name === 'up') return { ...typed, cursor: offsetBeside(typed.text, rows, typed.cursor, -1) };
  if (key.name === 'down') return { ...typed, cursor: offsetBeside(typed.text, rows, typed.cursor, 1) };
  // Of what was typed, not of what the screen wraps; again, of the whole answer.
  if (key.name === 'home' || (key.ctrl && key.name === 'a')) {
    const start = typed.text.lastIndexOf('\n', typed.cursor - 1) + 1;
    return { ...typed, cursor: start === typed.cursor ? 0 : start };
  }
  if (key.name === 'end' || (key.ctrl && key.name === 'e')) {
    const end = typed.text.indexOf('\n', typed.cursor);
    return { ...typed, cursor: end === -1 || end === typed.cursor ? typed.text.length : end };
  }
  return key.name === 'tab' && config.long ? buffer.insert(typed, '\t') : typed;
}

const MOVES: ReadonlyMap<string, (typed: Typed) => Typed> = new Map(
  Object.entries({
    left: buffer.left,
    right: buffer.right,
    backspace: buffer.backspace,
    'ctrl-h': buffer.backspace,
    delete: buffer.deleteNext,
    'ctrl-d': buffer.deleteNext,
    'ctrl-left': buffer.wordLeft,
    'meta-b': buffer.wordLeft,
    'ctrl-right': buffer.wordRight,
    'meta-f': buffer.wordRight,
    'ctrl-w': buffer.deleteWord,
    'meta-backspace': buffer.deleteWord,
    'ctrl-u': buffer.deleteLine,
  }),
);

/** Room for the lead, and a column kept free so that no terminal wraps by itself. */
function textWidth(columns: number): number {
  return Math.max(20, columns - LEAD.length - 1);
}

function view({ typed, notice, done }: State, config: LongTextConfig, readline: Readline | null): [string, string] {
  const { columns, rows: height } = config.window();
  const rows = rowsOf(typed.text, textWidth(columns));
  const shown = rows.map(({ start, end }) => typed.text.slice(start, end).replace(/\t/g, ' ').trimEnd());
  const lead = (rank: number) => (rank === 0 ? LEAD : INDENT);
  if (done) {
    if (readline) Object.assign(readline, { line: '', cursor: 0 });
    return [shown.map((row, rank) => lead(rank) + row).join('\n'), ''];
  }
  const current = rowAt(rows, typed.cursor);
  const row = rows[current] ?? { start: 0, end: 0 };
  // The space that the cursor follows must be there, or the cursor would stand before it.
  const whole = typed.text.slice(row.start, row.end).replace(/\t/g, ' ');
  // On a full row it stands past the last column kept: the cursor is on the row below by then.
  const text = whole.length > textWidth(columns) ? whole.trimEnd() : whole;
  if (readline) Object.assign(readline, { line: text, cursor: typed.cursor - row.start });
  const page = Math.max(3, height - 9);
  const top = Math.max(0, Math.min(current - Math.floor(page / 2), rows.length - page));
  const visible = shown.slice(top, current).map((line, rank) => lead(top + rank) + line);
  // Of a long answer, the beginning stays in sight: it is what the rest goes on from.
  const above = top > 1 && visible.length > 2 ? [lead(0) + shown[0], `${INDENT}(...)`, ...visible.slice(2)] : visible;
  const below = shown.slice(current + 1, top + page).map((line) => INDENT + line);
  const hidden = rows.length - Math.min(rows.length, page);
  const width = columns - 1;
  const notes = [
    hidden > 0 ? `(${plural(hidden, 'ligne')} de plus : flèches haut et bas)` : '',
    notice ?? '',
    config.preview && typed.text.trim() !== '' && rows.length <= PREVIEWED
      ? `Votre phrase : ${config.preview(typed.text)}`
      : '',
    config.foot,
  ].filter((note) => note !== '');
  return [
    [...above, lead(current) + text].join('\n'),
    [...below, ...notes.map((note) => wrap(note, width))].join('\n'),
  ];
}
