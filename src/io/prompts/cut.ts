/** Signals that end a conversation: it is told, so that it can save what was being typed, and the terminal is restored. */
import { Interrupted } from '../../interview/agenda/ask.ts';

const CODES = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130 } as const;

export interface Cut {
  signal: AbortSignal;
  /** Why the conversation was cut. */
  reason(): Interrupted;
  /** Cuts it as Ctrl-C does. */
  now(): void;
  /** Gives the signals back. */
  release(): void;
}

export function listenForCuts(): Cut {
  const controller = new AbortController();
  let code: 130 | 143 | 129 = 130;
  const handlers = Object.entries(CODES).map(([name, exitCode]) => {
    const handler = () => {
      code = exitCode;
      controller.abort();
    };
    process.on(name, handler);
    return [name, handler] as const;
  });
  return {
    signal: controller.signal,
    reason: () => new Interrupted(code),
    now: () => controller.abort(),
    release: () => {
      for (const [name, handler] of handlers) process.removeListener(name, handler);
    },
  };
}
