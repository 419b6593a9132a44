/** A person at a real terminal: what they type, and what the terminal then shows, cursor included. */
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { BIN, temporaryFolder } from '../cli/process.ts';

export const ENTER = '\r';
export const ESCAPE = '\u001b';
export const TODAY = ['--today', '2026-11-23'] as const;

export interface Seat {
  cwd?: string;
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  /** Another program than the tool: a shell, say. */
  program?: readonly [string, ...string[]];
}

export class Person {
  private readonly pty: IPty;
  private readonly terminal: xterm.Terminal;
  /** What came since the last answer. */
  private fresh = '';
  private all = '';
  readonly ended: Promise<number>;
  readonly cwd: string;
  hasEnded = false;

  constructor(args: readonly string[], { cwd, columns = 80, rows = 24, env = {}, program }: Seat = {}) {
    this.cwd = cwd ?? temporaryFolder();
    const world = { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', NO_COLOR: '1', LANG: 'fr_FR.UTF-8', ...env };
    const [command, ...rest] = program ?? [process.execPath, BIN, ...args];
    this.pty = spawn(command, rest, { cols: columns, rows, cwd: this.cwd, env: world });
    this.terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 20_000, allowProposedApi: true });
    this.pty.onData((data) => {
      this.fresh += data;
      this.all += data;
      this.terminal.write(data);
    });
    this.ended = new Promise((done) =>
      this.pty.onExit(({ exitCode, signal }) => {
        this.hasEnded = true;
        done(signal ? -signal : exitCode);
      }),
    );
  }

  /** Waits until a text has come since the last answer, its words being maybe on two lines. */
  async sees(text: string): Promise<void> {
    const wanted = text.replace(/\s+/g, ' ');
    await this.until(
      () => words(this.fresh).includes(wanted),
      () => `never saw « ${text} »`,
    );
  }

  async until(isSo: () => boolean, complaint: () => string): Promise<void> {
    for (let patience = 0; patience < 600; patience++) {
      if (isSo()) return;
      await pause(25);
    }
    throw new Error(`${complaint()} in:\n${words(this.fresh).slice(-1500)}`);
  }

  /** Answers the question that the screen shows. */
  async answers(question: string, keys: string): Promise<void> {
    await this.sees(question);
    await this.isAsked();
    this.fresh = '';
    this.pty.write(keys + ENTER);
  }

  /** Waits for the foot of a prompt at the bottom of the screen, drawn since the last keys: the one before is still there. */
  async isAsked(): Promise<void> {
    await pause(70);
    await this.until(
      () => this.hasEnded || (this.hasSeen('Entrée') && this.bottom().includes('Entrée')),
      () => 'no prompt',
    );
  }

  press(keys: string): void {
    this.fresh = '';
    this.pty.write(keys);
  }

  /** Whether a text has come since the last answer. */
  hasSeen(text: string): boolean {
    return words(this.fresh).includes(text);
  }

  /** Passes all that is left; the last choice of every list passes its question. */
  async finish(): Promise<number> {
    for (let presses = 0; presses < 900 && !this.hasEnded; presses++) {
      await this.isAsked();
      this.press(this.hasSeen('Que voulez-vous revoir') ? ENTER : `\u001b[F${ENTER}`);
    }
    return this.ended;
  }

  /** The terminal goes away, and nothing that is written to it goes anywhere. */
  closeWindow(): void {
    (this.pty as IPty & { destroy(): void }).destroy();
  }

  kill(signal: string): void {
    this.pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  /** All that was ever shown, orders to the terminal left out, every space being one. */
  told(): string {
    return words(this.all);
  }

  /** The rows of the screen, without the spaces at their ends. */
  screen(): string[] {
    const { buffer, rows } = this.terminal;
    return Array.from({ length: rows }, (_, row) =>
      (buffer.active.getLine(buffer.active.baseY + row)?.translateToString(true) ?? '').replace(/\u00a0/g, ' '),
    );
  }

  /** Rows that only the terminal began: what was written did not fit. */
  overflows(): string[] {
    const { active } = this.terminal.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row))
      .filter((line) => line?.isWrapped)
      .map((line) => line?.translateToString(true) ?? '');
  }

  bottom(): string {
    return this.screen()
      .filter((row) => row !== '')
      .slice(-4)
      .join(' ');
  }

  /** What stands on the cursor's row, before it and after it. */
  async aroundCursor(): Promise<[string, string]> {
    await pause(150);
    const { cursorX, cursorY, baseY } = this.terminal.buffer.active;
    const line = this.terminal.buffer.active.getLine(baseY + cursorY);
    return [line?.translateToString(false, 0, cursorX) ?? '', line?.translateToString(true, cursorX) ?? ''];
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function words(output: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: escapes spelled out
  return output.replace(new RegExp('\\u001b\\[[0-9;?]*[A-Za-z]', 'g'), '').replace(/\s+/g, ' ');
}
