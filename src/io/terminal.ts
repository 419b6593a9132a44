/** The conversation at a terminal, key by key. The only door to `inquirer`. */
import { emitKeypressEvents } from 'node:readline';
import inquirer from 'inquirer';
import type { OpenAsk } from '../cli/io.ts';
import type { ChoicePrompt, Command, Reply, TextPrompt } from '../interview/ask.ts';
import { COMMAND_LABELS, commandAfter, commandOf } from '../interview/commands.ts';
import { choices, type Entry } from './choices.ts';
import { listenForCuts } from './cut.ts';
import { BACK, longText } from './long-text.ts';
import { introduce, speechTo, windowOf } from './speech.ts';

/** Escape alone is told from the beginning of an arrow by waiting; Node's half second feels broken. In milliseconds. */
const ESCAPE_MS = 50;
/** What is being typed is kept after a pause this long. In milliseconds. */
const PAUSE_MS = 800;

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

export function terminal(ascii: boolean): OpenAsk {
  const { stdin, stdout } = process;
  const speech = speechTo(stdout, ascii);
  const cut = listenForCuts();
  const screen = listenToScreen();
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_MS } as never);
  stdout.write(PASTE_ON);
  const module = inquirer.createPromptModule({ signal: cut.signal } as never);
  module.registerPrompt('texte', longText as never);
  module.registerPrompt('choix', choices as never);
  const put = async (question: object): Promise<string> => {
    try {
      if (cut.signal.aborted) throw cut.reason();
      const { value } = (await module([{ message: '', ...question, name: 'value' } as never])) as { value: string };
      return value;
    } catch (error) {
      // Ctrl-C, the end of the input and signals all cut the conversation; errors are told apart by name only.
      if (error instanceof Error && /^(?:Exit|Cancel|Abort)Prompt/.test(error.name)) throw cut.reason();
      throw error;
    }
  };
  const common = { window: () => windowOf(stdout), onRedraw: screen.onRedraw };
  return {
    say: speech.say,
    async text(prompt: TextPrompt) {
      introduce(prompt, speech);
      const keep = keeper(prompt);
      const foot = speech.sign(textFoot(prompt));
      const problem = (text: string) => refusal(prompt, text, speech.sign);
      const { initial, long, preview } = prompt;
      try {
        const answer = await put({
          ...common,
          type: 'texte',
          initial,
          long,
          preview,
          foot,
          problem,
          changed: keep.changed,
        });
        return replyOf(answer, prompt.commands, initial);
      } catch (error) {
        keep.now();
        throw error;
      } finally {
        keep.stop();
      }
    },
    async choice(prompt: ChoicePrompt) {
      introduce(prompt, speech);
      return replyOf(await put({ ...common, type: 'choix', ...listOf(prompt, speech.sign) }), prompt.commands);
    },
    close() {
      stdout.write(PASTE_OFF);
      screen.stop();
      cut.release();
      stdin.pause();
    },
  };
}

function refusal(prompt: TextPrompt, text: string, sign: (text: string) => string): string | null {
  const problem = prompt.problem(text);
  return problem === null ? null : sign(`${problem} Pour passer, effacez tout.`);
}

/** Draws again when the window changes, and when the conversation comes back after Ctrl-Z. */
function listenToScreen(): { onRedraw(redraw: () => void): () => void; stop(): void } {
  const listeners = new Set<() => void>();
  const redraw = () => {
    for (const listener of listeners) listener();
  };
  const resumed = () =>
    // After readline's own handler, which leaves the input paused: the conversation would end there.
    void setImmediate(() => {
      process.stdin.setRawMode(true);
      process.stdin.resume();
      process.stdout.write(PASTE_ON);
      redraw();
    });
  process.stdout.on('resize', redraw);
  process.on('SIGCONT', resumed);
  return {
    onRedraw(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      process.stdout.removeListener('resize', redraw);
      process.removeListener('SIGCONT', resumed);
    },
  };
}

/** Tells what is being typed after a pause, or at once when the conversation is cut. */
function keeper({ initial, typing }: TextPrompt): { changed(text: string): void; now(): void; stop(): void } {
  let latest = initial;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
  };
  return {
    changed(text) {
      if (text === latest) return;
      latest = text;
      stop();
      timer = setTimeout(() => typing(text), PAUSE_MS);
    },
    now() {
      if (latest !== initial) typing(latest);
    },
    stop,
  };
}

function replyOf(answer: string, commands: readonly Command[], initial = ''): Reply {
  const command = answer === BACK ? 'back' : commandAfter(initial, answer);
  return command !== null && (command === 'quit' || commands.includes(command)) ? { command } : { text: answer };
}

const KEYS: Partial<Record<Command, string>> = {
  back: 'Échap ou < : revenir.',
  help: '? : aide.',
  unknown: 'jsp : je ne sais pas encore.',
};

function keysOf(commands: readonly Command[], wanted: readonly Command[]): string {
  // Each key stays on one row with what it does.
  return wanted.flatMap((one) => (commands.includes(one) ? (KEYS[one] ?? []) : [])).join(' ');
}

function textFoot({ long, initial, commands }: TextPrompt): string {
  const enter = initial === '' && commands.includes('pass') ? 'Entrée : valider, ou passer.' : 'Entrée : valider.';
  const lines = long ? ' Alt+Entrée : nouvelle ligne.' : '';
  return `${enter}${lines} ${keysOf(commands, ['back', 'help', 'unknown'])}`.trim();
}

/** The choices, then what else can be done; Entrée alone never answers in the person's place. */
function listOf(prompt: ChoicePrompt, sign: (text: string) => string): object {
  const { choices: offered, commands, initial, many } = prompt;
  const own: Entry[] = offered.map(({ value, label }) => ({ value, label: sign(label), alone: false }));
  const others: Entry[] = (['unknown', 'pass', 'erase'] as const)
    .filter((command) => commands.includes(command))
    .map((command) => ({ value: WORDS[command], label: sign(COMMAND_LABELS[command]), alone: true }));
  const entries = [...own, ...others];
  const ticked = many && initial !== '' ? initial.split(',') : [];
  const start = entries.findIndex((entry) => entry.value === (many ? ticked[0] : initial));
  const passing = entries.findIndex((entry) => entry.value === WORDS.pass);
  const choose = many ? 'Espace ou numéro : cocher. Entrée : valider.' : 'Flèches ou numéro, puis Entrée.';
  const foot = sign(`${choose} ${keysOf(commands, ['back', 'help'])}`.trim());
  const isCommand = (word: string) => {
    const command = commandOf(word);
    return command === 'quit' || (command !== null && commands.includes(command));
  };
  return { entries, many, ticked, start: Math.max(0, start < 0 ? passing : start), foot, isCommand };
}

const WORDS = { unknown: 'jsp', pass: 'passer', erase: 'effacer' } as const;
