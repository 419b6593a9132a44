/** The one port through which the interview talks to a person. The terminal implements it; tests script it. */
import type { Choice } from '../core/fields.ts';

export interface Prompt {
  /** 70 characters at most. */
  label: string;
  hint: string;
  /** Null when there is none to show. */
  example: string | null;
}

export interface TextPrompt extends Prompt {
  /** What cannot be read is asked again: the sentence to show, or null when it is fine. Empty text always passes. */
  problem(text: string): string | null;
}

export interface ChoicePrompt extends Prompt {
  choices: readonly Choice[];
}

/** Every question may be passed: the answer is then null. Rejects with `Interrupted`. */
export interface Ask {
  /** Says something that calls for no answer. */
  say(text: string): void;
  /** The raw text, as typed. */
  text(prompt: TextPrompt): Promise<string | null>;
  choice(prompt: ChoicePrompt): Promise<string | null>;
  confirm(label: string, preset: boolean): Promise<boolean>;
}

/** The person stopped the conversation. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
