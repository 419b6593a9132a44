/** The only door to `inquirer`: it owns the terminal while one prompt of ours is drawn. */
import inquirer from 'inquirer';

export {
  createPrompt,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';

/** Where a conversation is held: the terminal, or what stands for it. */
export interface Streams {
  input: NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(mode: boolean): unknown };
  output: NodeJS.WritableStream & { columns?: number; rows?: number };
}

/** What readline takes for a terminal's input. */
export interface Keys extends NodeJS.EventEmitter {
  setRawMode(mode: boolean): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** Draws one prompt until it answers. Rejects with an error named `…PromptError` when it is cut. */
export type Draw = <Config, Answer>(
  prompt: (config: Config, context: object) => Promise<Answer>,
  config: Config,
) => Promise<Answer>;

export function drawOn({ input, output }: { input: Keys; output: Streams['output'] }, signal: AbortSignal): Draw {
  const module = inquirer.createPromptModule<{ fiche: { message: string } }>({
    // readline only listens to keys, and asks for the terminal's mode.
    input: input as unknown as NodeJS.ReadableStream,
    output,
    signal,
  });
  return async (prompt, config) => {
    const answers: Awaited<ReturnType<typeof prompt>>[] = [];
    module.registerPrompt('fiche', async (_: unknown, context: object) => {
      const answer = await prompt(config, context);
      answers.push(answer);
      return true;
    });
    await module([{ type: 'fiche', name: 'done', message: '' }]);
    const [answer] = answers;
    if (answer === undefined) throw new Error('a prompt ended without an answer');
    return answer;
  };
}
