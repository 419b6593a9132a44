/** Several rows, one level each, on one screen: arrows go from row to row and from level to level. */
import { fold } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import { cutTo } from '../../french/width.ts';
import { wrap } from '../../french/wrap.ts';
import { createPrompt, useEffect, useKeypress, useRef, useState } from './inquirer.ts';
import type { Pressed } from './keyboard.ts';
import { BACK } from './long-text.ts';
import { AGAIN, type Again, type Memory } from './page.ts';

export interface LevelsConfig {
  rows: readonly { name: string; label: string }[];
  /** Labels, the lowest first. */
  levels: readonly string[];
  /** Rank of the level of each row. */
  initial: readonly number[];
  /** `isNext`: whether Entrée goes to the next row, rather than takes them all. */
  foot(isNext: boolean): string;
  isCommand(word: string): boolean;
  /** Ranks after words that tell levels: of this row, of another that they name, of all; null where they tell none. */
  read(typed: string, row: number, ranks: readonly number[]): { ranks: readonly number[]; isWhole: boolean } | null;
  window(): { columns: number; rows: number };
  onRedraw(redraw: () => void): () => void;
  memory: Memory<State>;
}

interface State {
  typed: string;
  /** The level of the row before what is typed. */
  before: number;
  /** A level was typed, not reached by arrows: Entrée then goes from row to row. */
  isTyped: boolean;
  row: number;
  chosen: number[];
  done: string | null;
  /** Words that were no level; null when there are none. */
  refused: string | null;
}

/** The rank of a level for each row; `word`: what steers the conversation elsewhere, the levels being kept for its return. */
export interface Levelled {
  ranks: readonly number[];
  word: string | null;
}

export const levels = createPrompt<Levelled | Again, LevelsConfig>((config, done) => {
  const [, redraw] = useState(0);
  const state = useRef<State>(
    config.memory.state ?? {
      typed: '',
      before: 0,
      isTyped: false,
      row: 0,
      chosen: [...config.initial],
      done: null,
      refused: null,
    },
  );
  const now = state.current as State;
  config.memory.state = now;
  useEffect(() => config.onRedraw(() => done(AGAIN)), []);
  useKeypress((key, rl) => {
    // What readline keeps of its own line would shift the cursor.
    Object.assign(rl, { line: '', cursor: 0 });
    if (now.done !== null) return;
    const answer = take(key as unknown as Pressed, now, config);
    if (answer !== null) {
      now.done = answer.word !== null ? now.typed : summary(now, config);
      done(answer);
    }
    redraw((count) => count + 1);
  });
  return view(now, config);
});

function summary({ chosen }: State, { rows, levels: names }: LevelsConfig): string {
  return rows.map(({ name }, rank) => `${name} : ${names[chosen[rank] ?? 0] ?? ''}`).join(', ');
}

function take(key: Pressed, now: State, config: LevelsConfig): Levelled | null {
  now.refused = null;
  const move = (by: number) => {
    now.row = Math.max(0, Math.min(config.rows.length - 1, now.row + by));
  };
  const set = (rank: number) => {
    now.chosen[now.row] = Math.max(0, Math.min(config.levels.length - 1, rank));
  };
  if (['up', 'down', 'tab'].includes(key.name)) {
    now.isTyped = false;
    if (isLevel(now.typed, config)) now.typed = '';
    move(key.name === 'up' ? -1 : 1);
  } else if (key.name === 'left') set((now.chosen[now.row] ?? 0) - 1);
  else if (key.name === 'right') set((now.chosen[now.row] ?? 0) + 1);
  else if (key.name === 'return' || key.name === 'enter') {
    const said = now.typed.trim();
    const told = said === '' || isLevel(said, config) ? null : config.read(said, now.row, now.chosen);
    if (told !== null) {
      now.chosen = [...told.ranks];
      now.typed = '';
      now.isTyped = true;
      if (told.isWhole) now.row = config.rows.length - 1;
      else if (now.row === config.rows.length - 1) return { ranks: now.chosen, word: null };
      else move(1);
      return null;
    }
    const isCommand = config.isCommand(now.typed);
    // What was typed and is no level would be lost without a word.
    const isBare = isLevel(now.typed, config);
    now.refused = isCommand || isBare ? null : now.typed.trim();
    // Whoever types a level then Entrée answers this row, and goes down to the next.
    if (!isCommand && isBare && now.isTyped && now.row < config.rows.length - 1) {
      move(1);
      now.typed = '';
      return null;
    }
    if (now.refused === null) return { ranks: now.chosen, word: isCommand ? now.typed : null };
    now.typed = '';
  } else if (key.name === 'escape' && now.typed === '') return { ranks: now.chosen, word: BACK };
  else if (key.name === 'escape') now.typed = '';
  else if (key.name === 'backspace') now.typed = now.typed.slice(0, -1);
  else if (key.typed.kind === 'text') type(key.typed.text, now, config, set);
  return null;
}

/**
 * A digit is a level of this row: whoever then goes down passes none; « 4 2 1 2 », or « 4212 » pasted, is one a row.
 * Letters look for one, or spell a command.
 */
function type(text: string, now: State, config: LevelsConfig, set: (rank: number) => void): void {
  const goDown = () => {
    now.row = Math.min(config.rows.length - 1, now.row + 1);
    now.isTyped = false;
  };
  for (const [at, letter] of [...text].entries()) {
    const digit = /^[1-9]$/.test(letter) && now.typed === '' ? Number(letter) : 0;
    if (/^[ ,;/-]$/.test(letter) && now.typed === '') {
      if (now.isTyped) goDown();
      continue;
    }
    if (digit > 0 && /^[1-9]$/.test(text[at - 1] ?? '')) goDown();
    if (digit >= 1 && digit <= config.levels.length) {
      set(digit - 1);
      now.isTyped = true;
      continue;
    }
    if (now.typed === '') now.before = now.chosen[now.row] ?? 0;
    now.typed += letter;
    const said = fold(now.typed.trim());
    const found = said === '' ? -1 : config.levels.findIndex((name) => fold(name).startsWith(said));
    // « élevé pour le portage »: of a row that is named further on.
    set(found === -1 ? now.before : found);
    if (found !== -1) now.isTyped = true;
  }
}

/** Whether the words begin a level, or spell it. */
function isLevel(said: string, { levels: names }: LevelsConfig): boolean {
  return names.some((name) => fold(name).startsWith(fold(said.trim())));
}

function refusalOf({ refused }: State, { levels: names }: LevelsConfig): string {
  return refused === null ? '' : `${quote(refused)} n’est pas un niveau : ${names.join(', ')}.\n`;
}

function view(now: State, config: LevelsConfig): [string, string] {
  if (now.done !== null) return [now.done === '' ? '' : `> ${now.done}`, ''];
  const width = config.window().columns - 1;
  const rows = config.rows.flatMap(({ name, label }, rank) => {
    const level = config.levels[now.chosen[rank] ?? 0] ?? '';
    const isHere = rank === now.row;
    const head = `${isHere ? '>' : ' '} ${name} : ${isHere ? `< ${level} >` : level}`;
    return [
      cutTo(head, width, '...'),
      ...wrap(label, width - 4)
        .split('\n')
        .map((line) => `    ${line}`),
    ];
  });
  return [
    now.typed === '' ? 'Vos quatre niveaux :' : `Vos quatre niveaux : ${now.typed}`,
    [
      ...rows,
      ...wrap(`${refusalOf(now, config)}${config.foot(now.isTyped && now.row < config.rows.length - 1)}`, width).split(
        '\n',
      ),
    ].join('\n'),
  ];
}
