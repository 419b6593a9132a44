/** The one port through which the interview talks to a person. The terminal and the line mode implement it; tests script it. */
import type { Choice } from '../core/fields.ts';

/** What a person can do at any question instead of answering it. */
export type Command = 'help' | 'back' | 'pass' | 'unknown' | 'erase' | 'quit';

/** `text`: what was typed; the value of a choice, or several separated by commas. */
export type Reply = { text: string } | { command: Command };

export interface Prompt {
  /** 70 characters at most. */
  label: string;
  hint: string;
  /** Null when there is none to show. */
  example: string | null;
  /** The earlier answer, or what had begun to be typed: shown, and ready to be changed. Empty when there is none. */
  initial: string;
  /** What is offered besides an answer, in the order to show it. `quit` always is. */
  commands: readonly Command[];
}

export interface TextPrompt extends Prompt {
  /** Takes several paragraphs; line breaks pasted elsewhere become spaces. */
  long: boolean;
  /** What cannot be read is asked again: the sentence to show, or null when it is fine. Empty text always passes. */
  problem(text: string): string | null;
  /** What the answer makes, shown while it is typed. */
  preview: ((text: string) => string) | null;
  /** Called when the person pauses, and when the conversation is cut: nothing typed may be lost. */
  typing(text: string): void;
}

export interface ChoicePrompt extends Prompt {
  choices: readonly Choice[];
  /** Several may be chosen. */
  many: boolean;
}

/** Rejects with `Interrupted` when the conversation is cut. */
export interface Ask {
  /** Says something that calls for no answer. */
  say(text: string): void;
  text(prompt: TextPrompt): Promise<Reply>;
  choice(prompt: ChoicePrompt): Promise<Reply>;
}

/** The person, or the system, stopped the conversation. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  /** 130 by the person, 143 on SIGTERM, 129 on SIGHUP. */
  constructor(readonly exitCode: 130 | 143 | 129 = 130) {
    super('interrupted');
  }
}
