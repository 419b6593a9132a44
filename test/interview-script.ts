/** A person made of answers, for the tests of the interview. */
import type { Ask, ChoicePrompt, Reply, TextPrompt } from '../src/interview/ask.ts';
import { Interrupted } from '../src/interview/ask.ts';

export interface Turn {
  kind: 'text' | 'choice';
  /** With ordinary spaces. */
  label: string;
  prompt: TextPrompt | ChoicePrompt;
}

export interface Script {
  ask: Ask & { close(): void };
  /** Everything the interview said, in order. */
  said: string[];
  /** Every question put, in order. */
  turns: Turn[];
}

export type Person = (turn: Turn, index: number) => Reply | string;

/** Plays a person; a string is an answer. Stops the conversation at the `stopAt`-th question, from 0. */
export function scripted(person: Person, stopAt = Number.POSITIVE_INFINITY): Script {
  const said: string[] = [];
  const turns: Turn[] = [];
  const take = (turn: Turn): Reply => {
    if (turns.length >= stopAt) throw new Interrupted();
    turns.push(turn);
    const reply = person(turn, turns.length - 1);
    const given = typeof reply === 'string' ? { text: reply } : reply;
    if ('text' in given && turn.kind === 'text') {
      const problem = (turn.prompt as TextPrompt).problem(given.text);
      if (problem !== null) throw new Error(`${turn.label} refused ${given.text}: ${problem}`);
    }
    return given;
  };
  const ask = {
    say: (line: string) => void said.push(line),
    text: async (prompt: TextPrompt) => take({ kind: 'text', label: plain(prompt.label), prompt }),
    choice: async (prompt: ChoicePrompt) => take({ kind: 'choice', label: plain(prompt.label), prompt }),
    close: () => {},
  };
  return { ask, said, turns };
}

/** What a person could type for a text: the example when there is one. */
export function exampleAnswer(prompt: TextPrompt): string {
  for (const candidate of [prompt.example, '12', '2027-03-15', 'Un texte d’essai, avec une apostrophe.']) {
    if (candidate !== null && prompt.problem(candidate) === null) return candidate;
  }
  throw new Error(`no answer for ${prompt.label}`);
}

/** With ordinary spaces: what people read, whatever the typography. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** What the interview asks about itself rather than about the fiche. */
export const ABOUT: Readonly<Record<string, string>> = {
  'Reprendre où vous en étiez ?': 'oui',
  'Améliorer cette réponse ?': 'garder',
  'Que voulez-vous revoir ?': 'fin',
};

/** Answers every question with its example or its first choice; two elements to every list. */
export const willing: Person = ({ kind, label, prompt }) => {
  const about = ABOUT[label];
  if (about !== undefined) return about;
  if (kind === 'text') {
    const text = prompt as TextPrompt;
    return / \(n° [3-9]\)$/.test(label) && !label.includes('igne') ? { command: 'pass' } : exampleAnswer(text);
  }
  if (label.startsWith('Encore ')) return { text: 'non' };
  return (prompt as ChoicePrompt).choices[0]?.value ?? '';
};

/** Passes everything. */
export const passing: Person = ({ label }) => ABOUT[label] ?? { command: 'pass' };
