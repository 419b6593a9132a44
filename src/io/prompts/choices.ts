/** A list to choose from: arrows, numbers, or a few letters of a choice, accents or not. */

import { fold } from '../../french/fold.ts';
import { plural, quote } from '../../french/typography.ts';
import { cutTo } from '../../french/width.ts';
import { wrap } from '../../french/wrap.ts';
import { clean } from './buffer.ts';
import { createPrompt, useEffect, useKeypress, useRef, useState } from './inquirer.ts';
import type { Pressed } from './keyboard.ts';
import { BACK } from './long-text.ts';
import { AGAIN, type Again, type Memory } from './page.ts';

export interface Entry {
  value: string;
  label: string;
  /** Answers on its own, even where several may be ticked. */
  alone: boolean;
}

export interface ChoicesConfig {
  entries: readonly Entry[];
  many: boolean;
  /** Ticked at first, where several may be. */
  ticked: readonly string[];
  /** Rank of the entry to stand on. */
  start: number;
  foot: string;
  /** Whether a sentence that no choice holds is a reply. */
  takesText: boolean;
  /** Whether what is typed steers the conversation here, rather than choose. */
  /** The value that words which no label holds tell of; null of none. */
  said(words: string): string | null;
  isCommand(word: string): boolean;
  window(): { columns: number; rows: number };
  onRedraw(redraw: () => void): () => void;
  memory: Memory<State>;
}

interface State {
  typed: string;
  /** Entrée found no choice in what is typed: what comes next replaces it. */
  isRefused: boolean;
  active: number;
  ticked: Set<string>;
  done: string | null;
}

/** What was chosen, a sentence in its place, or the word that steers the conversation elsewhere. */
/** `said`: the words that were understood as a choice. */
export type Chosen = { values: readonly string[]; said?: string } | { text: string } | { word: string };

export const choices = createPrompt<Chosen | Again, ChoicesConfig>((config, done) => {
  const [, redraw] = useState(0);
  const state = useRef<State>(
    config.memory.state ?? {
      typed: '',
      isRefused: false,
      active: config.start,
      ticked: new Set(config.ticked),
      done: null,
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
      now.done = 'values' in answer ? labelsOf(answer.values, config) : now.typed;
      done(answer);
    }
    redraw((count) => count + 1);
  });
  return view(now, config);
});

function labelsOf(values: readonly string[], { entries }: ChoicesConfig): string {
  return entries
    .filter((entry) => values.includes(entry.value))
    .map((entry) => entry.label)
    .join(', ');
}

/** Ranks of the entries that what is typed still allows. */
function matching({ typed }: State, { entries, isCommand }: ChoicesConfig): number[] {
  const ranks = entries.map((_, rank) => rank);
  if (typed === '' || isCommand(typed)) return ranks;
  if (/^\d+$/.test(typed)) return ranks;
  const labelOf = (rank: number) => fold(entries[rank]?.label ?? '');
  // The very label comes before those that begin so, and those before the ones that only hold the words.
  const closeness = (rank: number) =>
    labelOf(rank) === fold(typed) ? 0 : labelOf(rank).startsWith(fold(typed)) ? 1 : 2;
  return ranks
    .filter((rank) => labelOf(rank).includes(fold(typed)))
    .sort((a, b) => closeness(a) - closeness(b) || a - b);
}

function take(key: Pressed, now: State, config: ChoicesConfig): Chosen | null {
  const ranks = matching(now, config);
  const place = ranks.indexOf(now.active);
  // Arrows lead out of a search that found nothing.
  if (ranks.length === 0 && (key.name === 'up' || key.name === 'down')) type('', now, config);
  else if (key.name === 'up') now.active = ranks[Math.max(0, place - 1)] ?? now.active;
  else if (key.name === 'down') now.active = ranks[Math.min(ranks.length - 1, place + 1)] ?? now.active;
  else if (key.name === 'home') now.active = ranks[0] ?? now.active;
  else if (key.name === 'end') now.active = ranks.at(-1) ?? now.active;
  else if (key.name === 'return' || key.name === 'enter') return chosen(now, config, ranks);
  else if (key.name === 'escape' && now.typed === '') return { word: BACK };
  else if (key.name === 'escape') type('', now, config);
  else if (key.ctrl && key.name === 'u') type('', now, config);
  else if (key.name === 'backspace') type(now.typed.slice(0, -1), now, config);
  else if (key.typed.kind === 'text') for (const letter of key.typed.text) typeLetter(letter, now, config);
  else if (key.typed.kind === 'paste')
    type((now.isRefused ? '' : now.typed) + clean(key.typed.text, false), now, config);
  return null;
}

/** A space ticks, unless words are being looked for. */
function typeLetter(letter: string, now: State, config: ChoicesConfig): void {
  if (letter !== ' ' || !config.many || !/^\d*$/.test(now.typed)) {
    type((now.isRefused ? '' : now.typed) + letter, now, config);
    return;
  }
  tick(now, config);
  now.typed = '';
}

function type(typed: string, now: State, config: ChoicesConfig): void {
  now.typed = typed;
  now.isRefused = false;
  if (typed === '') now.active = config.start;
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (number >= 1 && number <= config.entries.length) now.active = number - 1;
  else if (typed !== '' && number === 0) now.active = matching(now, config)[0] ?? now.active;
}

function tick(now: State, { entries }: ChoicesConfig): void {
  const entry = entries[now.active];
  if (!entry || entry.alone) return;
  if (!now.ticked.delete(entry.value)) now.ticked.add(entry.value);
}

/** Null when nothing can be answered yet. */
function chosen(now: State, config: ChoicesConfig, ranks: readonly number[]): Chosen | null {
  if (config.isCommand(now.typed)) return { word: now.typed };
  const isNumber = /^\d+$/.test(now.typed);
  const said = now.typed !== '' && !isNumber && ranks.length === 0 ? config.said(now.typed) : null;
  if (said !== null) {
    if (!config.many) return { values: [said], said: now.typed };
    now.ticked.add(said);
    type('', now, config);
    return null;
  }
  now.isRefused = isNumber
    ? Number(now.typed) < 1 || Number(now.typed) > config.entries.length
    : now.typed !== '' && ranks.length === 0;
  if (now.isRefused) now.active = config.start;
  if (isNumber && now.isRefused) return null;
  if (isText(now, config, ranks)) return { text: now.typed };
  const entry = ranks.includes(now.active) ? config.entries[now.active] : undefined;
  if (!entry) return null;
  if (!config.many || entry.alone) return { values: [entry.value] };
  // A number typed where several may be chosen ticks; Entrée on its own ends.
  if (isNumber) {
    tick(now, config);
    now.typed = '';
    return null;
  }
  if (now.ticked.size === 0) now.ticked.add(entry.value);
  return { values: [...now.ticked] };
}

function isText({ typed }: State, { takesText }: ChoicesConfig, ranks: readonly number[]): boolean {
  return takesText && ranks.length === 0 && typed.trim() !== '';
}

function view(now: State, config: ChoicesConfig): [string, string] {
  if (now.done !== null) return [now.done === '' ? '' : `> ${now.done}`, ''];
  const { columns, rows } = config.window();
  const width = columns - 1;
  const ranks = matching(now, config);
  const page = Math.max(3, rows - 8);
  const place = Math.max(0, ranks.indexOf(now.active));
  const top = Math.max(0, Math.min(place - Math.floor(page / 2), ranks.length - page));
  // Words that no choice holds hide none: one sees what there is to choose from.
  const seen = ranks.length > 0 ? ranks : config.entries.map((_, rank) => rank);
  const lines = seen.slice(top, top + page).map((rank) => lineOf(rank, now, config, width));
  const said = ranks.length === 0 && now.typed !== '' ? config.said(now.typed) : null;
  const meant = said === null ? undefined : config.entries.find(({ value }) => value === said);
  const below = ranks.length - Math.min(ranks.length, top + page);
  const notes = [
    isText(now, config, ranks)
      ? 'Entrée : répondre par ces mots.'
      : ranks.length === 0 && meant !== undefined
        ? `Entrée : ${quote(meant.label)}.`
        : ranks.length === 0
          ? `Aucun choix ne contient ${quote(now.typed)}. Tapez autre chose, ou prenez les flèches.`
          : '',
    top > 0 ? `(${plural(top, 'choix', 'choix')} plus haut)` : '',
    below > 0 ? `(encore ${plural(below, 'choix', 'choix')} plus bas)` : '',
    config.foot,
  ].filter((note) => note !== '');
  return [`Votre choix : ${now.typed}`, [...lines, ...notes.map((note) => wrap(note, width))].join('\n')];
}

/** A long label stays on its row: the list must not jump. */
function lineOf(rank: number, now: State, { entries, many }: ChoicesConfig, width: number): string {
  const entry = entries[rank];
  if (!entry) return '';
  const box = many && !entry.alone ? (now.ticked.has(entry.value) ? '[x] ' : '[ ] ') : '';
  const lead = `${rank === now.active ? '>' : ' '} ${rank + 1}. ${box}`;
  const label = entry.label.replace(/\s+/g, ' ');
  return cutTo(lead + label, width, '...');
}
