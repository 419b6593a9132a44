/** The one port through which a conversation reaches a person. The terminal and the line mode implement it; tests script it. */
import type { Choice } from '../../model/fields.ts';

/** What a person can do at any question instead of answering it. */
export type Command = 'help' | 'back' | 'all' | 'pass' | 'unknown' | 'erase' | 'quit';

/** `said`: how a choice was told, where it was in other words than its own. */
export type Reply = { text: string } | { choices: readonly string[]; said?: string } | { command: Command };

/** What stands above a question; told line by line, only what is new is said again. */
export interface Above {
  text: string;
  isNew: boolean;
}

interface Question {
  above?: readonly Above[];
  /** 70 characters at most. */
  label: string;
  hint: string;
  /** Null when there is none to show. */
  example: string | null;
  /** What is offered besides an answer, in the order to show it. `quit` always is. */
  commands: readonly Command[];
}

export interface TextPrompt extends Question {
  kind: 'text';
  /** The earlier answer, or what had begun to be typed: shown, and ready to be changed. Empty when there is none. */
  initial: string;
  /** That is no answer yet: a story that the person told elsewhere tells it. */
  isTold?: true;
  /** Takes several paragraphs; line breaks pasted elsewhere become spaces. */
  long: boolean;
  /** What cannot be read is asked again: the sentence to show, or null when it is fine. Empty text always passes. */
  problem(text: string): string | null;
  /** What the answer makes, shown while it is typed. */
  preview: ((text: string) => string) | null;
}

export interface ChoicePrompt extends Question {
  kind: 'choice';
  /** Values of those chosen earlier. */
  initial: readonly string[];
  choices: readonly Choice[];
  /** Several may be chosen. */
  many: boolean;
  /** A sentence that is none of the choices is a reply too: a text. */
  takesText?: true;
}

/** Several rows on one screen, one of the same few choices for each: replied by the choices, in the order of the rows. */
export interface LevelsPrompt extends Question {
  kind: 'levels';
  rows: readonly { name: string; label: string }[];
  levels: readonly Choice[];
  /** One for each row. */
  initial: readonly string[];
}

export type Prompt = TextPrompt | ChoicePrompt | LevelsPrompt;

/** Rejects with `Interrupted` when the conversation is cut. */
export interface Ask {
  /** Says something that calls for no answer. */
  say(text: string): void;
  /** `typing` is called when the person pauses, and when the conversation is cut: nothing typed may be lost. */
  put(prompt: Prompt, typing: (text: string) => void): Promise<Reply>;
}

/** The person, or the system, stopped the conversation. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  /** 130 by the person, 143 on SIGTERM, 129 on SIGHUP. */
  constructor(
    readonly exitCode: 130 | 143 | 129 = 130,
    /** What could not be written, to be told before all is left; null when all is. */
    readonly unwritten: string | null = null,
  ) {
    super('interrupted');
  }
}
