/** A person made of answers, for the tests of the interview. */
import type { Ask, Prompt, Reply, TextPrompt } from '../src/interview/agenda/ask.ts';
import { Interrupted } from '../src/interview/agenda/ask.ts';

export interface Turn {
  kind: Prompt['kind'];
  /** With ordinary spaces. */
  label: string;
  prompt: Prompt;
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
  const put = async (prompt: Prompt): Promise<Reply> => {
    if (turns.length >= stopAt) throw new Interrupted();
    for (const { text, isNew } of prompt.above ?? []) if (isNew) said.push(text);
    const turn = { kind: prompt.kind, label: plain(prompt.label), prompt };
    turns.push(turn);
    const reply = person(turn, turns.length - 1);
    if (typeof reply !== 'string') return reply;
    if (prompt.kind !== 'text') return { choices: reply.split(',') };
    const problem = prompt.problem(reply);
    if (problem !== null) throw new Error(`${turn.label} refused ${reply}: ${problem}`);
    return { text: reply };
  };
  return { ask: { say: (line: string) => void said.push(line), put, close: () => {} }, said, turns };
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
  'Que voulez-vous revoir ?': 'fin',
  'Que voulez-vous compléter ?': 'tout',
};

/** Answers every question with its example or its first choice; two elements to every list. */
export const willing: Person = ({ label, prompt }) => {
  const about = ABOUT[label];
  if (about !== undefined) return about;
  if (prompt.kind === 'text') {
    return / \(n° [3-9]\)$/.test(label) && !label.includes('igne') ? { command: 'pass' } : exampleAnswer(prompt);
  }
  if (prompt.kind === 'levels') return { choices: prompt.rows.map(() => 'moyen') };
  if (label.startsWith('Encore ')) return 'non';
  return prompt.choices[0]?.value ?? '';
};

/** Keeps what is there, as Entrée alone does. */
export const keeping: Person = ({ label, prompt }) => {
  const about = ABOUT[label];
  if (about !== undefined) return about;
  if (prompt.initial.length === 0) return { command: 'pass' };
  return prompt.kind === 'text' ? { text: prompt.initial } : { choices: prompt.initial };
};

/** Passes everything. */
export const passing: Person = ({ label }) => ABOUT[label] ?? { command: 'pass' };
