/** A person made of answers, for the tests of the interview. */
import type { Ask, ChoicePrompt, TextPrompt } from '../src/interview/ask.ts';
import { Interrupted } from '../src/interview/ask.ts';

export interface Script {
  ask: Ask;
  /** Everything the interview said, in order. */
  said: string[];
  /** Labels of the questions asked, in order. */
  asked: string[];
}

/**
 * Answers each text with `text(prompt)`, each choice with its first value (`niveau` of risks included), and adds
 * `more` elements to each list. Interrupts the conversation at the `stopAt`-th question, from 0.
 */
export function scripted(
  text: (prompt: TextPrompt, index: number) => string | null,
  stopAt = Number.POSITIVE_INFINITY,
): Script {
  const said: string[] = [];
  const asked: string[] = [];
  const turn = (label: string) => {
    if (asked.length >= stopAt) throw new Interrupted();
    asked.push(label);
  };
  const ask: Ask = {
    say: (line) => void said.push(line),
    text: async (prompt) => {
      turn(prompt.label);
      const answer = text(prompt, asked.length - 1);
      const problem = answer === null ? null : prompt.problem(answer);
      if (problem !== null) throw new Error(`${prompt.label} refused ${answer}: ${problem}`);
      return answer;
    },
    choice: async (prompt: ChoicePrompt) => {
      turn(prompt.label);
      return prompt.choices[0]?.value ?? null;
    },
    confirm: async (label) => {
      turn(label);
      return asked.filter((one) => one === label).length === 1;
    },
  };
  return { ask, said, asked };
}

/** What a person could type for any question: the example when there is one. */
export function exampleAnswer(prompt: TextPrompt): string {
  for (const candidate of [prompt.example, '12', '2027-03-15', 'Un texte d’essai, avec une apostrophe.']) {
    if (candidate !== null && prompt.problem(candidate) === null) return candidate;
  }
  throw new Error(`no answer for ${prompt.label}`);
}
