/** The conversation at a terminal, key by key. */
import type { OpenAsk } from '../../cli/ports.ts';
import { cutTo } from '../../french/width.ts';
import type { ChoicePrompt, Command, LevelsPrompt, Prompt, Reply, TextPrompt } from '../../interview/agenda/ask.ts';
import { COMMAND_LABELS, commandAfter, commandOf } from '../../interview/answer/commands.ts';
import { withoutGlued } from '../../interview/answer/glued.ts';
import { levelsAfter } from '../../interview/answer/levels-said.ts';
import { choiceMeant } from '../../interview/answer/said-choice.ts';
import { type ChoicesConfig, type Chosen, choices, type Entry } from './choices.ts';
import { listenForCuts } from './cut.ts';
import { keysOf, textFoot } from './foot.ts';
import { drawOn, type Streams } from './inquirer.ts';
import { Keyboard } from './keyboard.ts';
import { type Levelled, type LevelsConfig, levels } from './levels.ts';
import { BACK, type LongTextConfig, longText } from './long-text.ts';
import { AGAIN, type Again, type Memory, pageOn } from './page.ts';
import { lineOf } from './replied.ts';
import { introduce, type Speech, speechTo, windowOf } from './speech.ts';

/** What is being typed is kept after a pause this long. In milliseconds. */
const PAUSE_MS = 800;

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

type Typing = (text: string) => void;

interface Stage {
  /** Draws a prompt until it answers, again each time the window changes. */
  draw<Config extends { memory: Memory<unknown> }, Answer>(
    prompt: (config: Config, context: object) => Promise<Answer | Again>,
    config: Config,
  ): Promise<Answer>;
  speech: Speech;
  window: ChoicesConfig['window'];
  onRedraw: ChoicesConfig['onRedraw'];
}

export function terminal(ascii: boolean, streams: Streams): OpenAsk {
  const { input, output } = streams;
  const page = pageOn(output, speechTo(output, ascii));
  const { speech } = page;
  const cut = listenForCuts();
  const screen = listenToScreen(streams);
  page.turn();
  output.write(PASTE_ON);
  const keyboard = new Keyboard(input);
  // No prompt ends by itself when nobody types any more.
  keyboard.once('end', cut.now);
  output.on('error', cut.now);
  const draw = drawOn({ input: keyboard, output }, cut.signal);
  const stage: Stage = {
    speech,
    window: () => windowOf(output),
    onRedraw: screen.onRedraw,
    async draw(prompt, config) {
      for (;;) {
        const answer = await draw(prompt, config);
        if (answer !== AGAIN) return answer;
        page.again();
      }
    },
  };
  return {
    say: speech.say,
    async put(prompt: Prompt, typing: Typing) {
      introduce(prompt, speech, true);
      try {
        if (cut.signal.aborted) throw cut.reason();
        const reply = await put(prompt, typing, stage);
        if ('command' in reply && reply.command === 'quit') return reply;
        page.turn();
        const line = lineOf(prompt, reply);
        if (line !== null) speech.say(cutTo(line.replace(/\s+/g, ' '), windowOf(output).columns - 1, '…'), 'faint');
        return reply;
      } catch (error) {
        // Ctrl-C, the end of the input and signals all cut the conversation; errors are told apart by name only.
        if (error instanceof Error && /^(?:Exit|Cancel|Abort)Prompt/.test(error.name)) throw cut.reason();
        throw error;
      }
    },
    close() {
      output.write(PASTE_OFF);
      screen.stop();
      cut.release();
      output.removeListener('error', cut.now);
      keyboard.close();
    },
  };
}

function put(prompt: Prompt, typing: Typing, stage: Stage): Promise<Reply> {
  if (prompt.kind === 'text') return text(prompt, typing, stage);
  return prompt.kind === 'levels' ? level(prompt, typing, stage) : choice(prompt, stage);
}

async function text(prompt: TextPrompt, typing: Typing, { draw, speech, window, onRedraw }: Stage): Promise<Reply> {
  const keep = keeper(prompt, typing);
  const { initial, long, preview } = prompt;
  const foot = speech.sign(textFoot(prompt));
  const problem = (typed: string) => refusal(prompt, typed, speech.sign);
  try {
    const memory: LongTextConfig['memory'] = { state: null };
    const config = { window, onRedraw, memory, initial, long, preview, foot, problem, changed: keep.changed };
    const given = await draw(longText, config);
    // Going back leaves there what was being typed.
    if (given === BACK) keep.now();
    return replyOf(given, prompt.commands, initial);
  } catch (error) {
    keep.now();
    throw error;
  } finally {
    keep.stop();
  }
}

async function choice(prompt: ChoicePrompt, { draw, speech, window, onRedraw }: Stage): Promise<Reply> {
  const memory: ChoicesConfig['memory'] = { state: null };
  const chosen: Chosen = await draw(choices, { window, onRedraw, memory, ...listOf(prompt, speech.sign) });
  if ('word' in chosen) return replyOf(chosen.word, prompt.commands);
  if ('text' in chosen) return chosen;
  const [only = ''] = chosen.values;
  const command = COMMANDS_LISTED.find((one) => WORDS[one] === only);
  return command ? { command } : { choices: chosen.values, ...(chosen.said !== undefined && { said: chosen.said }) };
}

async function level(prompt: LevelsPrompt, typing: Typing, { draw, speech, window, onRedraw }: Stage): Promise<Reply> {
  const { rows, levels: offered, initial, commands } = prompt;
  const memory: LevelsConfig['memory'] = { state: null };
  const answer: Levelled = await draw(levels, {
    window,
    onRedraw,
    memory,
    rows: rows.map(({ name, label }) => ({ name: speech.sign(name), label: speech.sign(label) })),
    levels: offered.map(({ label }) => speech.sign(label)),
    initial: initial.map((value) =>
      Math.max(
        0,
        offered.findIndex((one) => one.value === value),
      ),
    ),
    foot: (isNext) =>
      speech.sign(
        `${offered.map(({ label }, rank) => `${rank + 1} ${label}`).join(', ')}. Haut, bas : le risque. Gauche, droite, ou un chiffre : son niveau. Entrée : ${isNext ? 'le risque suivant' : 'valider les quatre'}. ${keysOf(commands, ['back', 'help', 'all'])}`.trim(),
      ),
    isCommand: (word) => isCommandOf(word, commands),
    read: (typed, row, ranks) => levelsAfter(typed, prompt, row, ranks),
  });
  const choices = answer.ranks.map((rank) => offered[rank]?.value ?? '');
  if (answer.word === null) return { choices };
  // What was chosen is there again when the person comes back.
  typing(choices.join());
  return replyOf(answer.word, commands);
}

function isCommandOf(word: string, commands: readonly Command[]): boolean {
  const command = commandOf(word);
  return command === 'quit' || (command !== null && commands.includes(command));
}

function refusal(prompt: TextPrompt, text: string, sign: (text: string) => string): string | null {
  const problem = prompt.problem(text);
  return problem === null ? null : sign(`${problem} Pour passer, effacez tout.`);
}

/** Draws again when the window changes, and when the conversation comes back after Ctrl-Z. */
function listenToScreen({ input, output }: Streams): { onRedraw(redraw: () => void): () => void; stop(): void } {
  const listeners = new Set<() => void>();
  const redraw = () => {
    for (const listener of listeners) listener();
  };
  const resumed = () =>
    // After readline's own handler, which leaves the input paused: the conversation would end there.
    void setImmediate(() => {
      input.setRawMode?.(true);
      input.resume();
      output.write(PASTE_ON);
      redraw();
    });
  output.on('resize', redraw);
  process.on('SIGCONT', resumed);
  return {
    onRedraw(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      output.removeListener('resize', redraw);
      process.removeListener('SIGCONT', resumed);
    },
  };
}

/** Tells what is being typed after a pause, or at once when the conversation is cut. */
function keeper({ initial }: TextPrompt, typing: Typing): { changed(text: string): void; now(): void; stop(): void } {
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

function replyOf(given: string, commands: readonly Command[], initial = ''): Reply {
  const answer = withoutGlued(initial, given);
  const command = answer === BACK ? 'back' : commandAfter(initial, answer);
  return command !== null && (command === 'quit' || commands.includes(command)) ? { command } : { text: answer };
}

/** The choices, then what else can be done; Entrée alone never answers in the person's place. */
function listOf(
  prompt: ChoicePrompt,
  sign: (text: string) => string,
): Omit<ChoicesConfig, 'window' | 'onRedraw' | 'memory'> {
  const { choices: offered, commands, initial, many } = prompt;
  const own: Entry[] = offered.map(({ value, label }) => ({ value, label: sign(label), alone: false }));
  const others: Entry[] = COMMANDS_LISTED.filter((command) => commands.includes(command)).map((command) => ({
    value: WORDS[command],
    label: sign(COMMAND_LABELS[command]),
    alone: true,
  }));
  const entries = [...own, ...others];
  const ticked = many ? initial : [];
  const start = entries.findIndex((entry) => entry.value === initial[0]);
  const passing = entries.findIndex((entry) => entry.value === WORDS.pass);
  const one =
    prompt.takesText === true ? 'Flèches, numéro ou vos mots, puis Entrée.' : 'Flèches ou numéro, puis Entrée.';
  const choose = many ? 'Espace ou numéro : cocher. Entrée : valider.' : one;
  const foot = sign(`${choose} ${keysOf(commands, ['back', 'help', 'all'])}`.trim());
  const isCommand = (word: string) => isCommandOf(word, commands);
  const takesText = prompt.takesText === true;
  const said = (words: string) => (takesText ? null : (choiceMeant(words, prompt)?.value ?? null));
  return { entries, many, ticked, start: Math.max(0, start < 0 ? passing : start), foot, takesText, isCommand, said };
}

/** Commands that stand below the choices; their values are no choice of the model. */
const COMMANDS_LISTED = ['unknown', 'pass', 'erase'] as const;
const WORDS = { unknown: '\u0000jsp', pass: '\u0000passer', erase: '\u0000effacer' } as const;
