/** All that the commands need from the outside world. `bin` gives the real one, tests give theirs. */

import type { Ask } from '../interview/agenda/ask.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { LintOptions } from '../judge/lint.ts';
import type { Settings } from '../judge/settings.ts';
import type { Git } from './files/history.ts';

/** A conversation that must be closed, so that the terminal is left as it was found. */
export type OpenAsk = Ask & { close(): void };

/** `terminal`: keys, one at a time. `lines`: whole lines, for screen readers, old terminals and pipes. */
export type AskMode = 'terminal' | 'lines';

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  /** Columns; 80 when unknown. */
  columns: number;
}

/**
 * `missing`: no such file. `directory`, `special` (FIFO, device), `denied`, `dangling`, `unnamed` (its name does not read),
 * `other`: it is there and cannot be read.
 */
export type ReadFailure = 'missing' | 'directory' | 'special' | 'denied' | 'dangling' | 'unnamed' | 'other';

export type FileContent =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; failure: 'too-long'; size: number }
  | { ok: false; failure: ReadFailure; size?: never };

export interface Files {
  /** Reads up to `limit` bytes; a longer file is `too-long`. */
  read(path: string, limit: number): FileContent;
  exists(path: string): boolean;
  /** Its path without any link, `/` separators; null when there is nothing there. */
  real(path: string): string | null;
  /** Files wanted under a folder, sorted; folders of git, npm and systems, links to folders, those not entered are skipped. */
  walk(
    folder: string,
    wanted: (path: string) => boolean,
    enters: (folder: string) => boolean,
  ): { files: string[]; denied: string[] };
  /** Resolves once something has changed at these paths, or below them; `warn` is told when they are only looked at now and then. */
  change(paths: readonly string[], warn: (message: string) => void): Promise<void>;
  /** Replaces the file in one step: either the old text or the new one is there, never half of it. Throws `UserError`. */
  write(path: string, content: string | Uint8Array): void;
  /** The folder, and those above it, where there is none. Throws `UserError`. */
  makeFolder(path: string): void;
  /** False when there is already something of that name. Throws `UserError` when it cannot be written. */
  create(path: string, text: string): boolean;
  /** Adds at the end of a file, made if need be. Throws `UserError`. */
  append(path: string, text: string): void;
  /** Quiet when there is nothing to remove. */
  remove(path: string): void;
  /** Names in a folder; none when it cannot be read. */
  list(folder: string): string[];
  /** `/` separators, relative to the current folder. */
  relative(path: string): string;
  /** `/` separators, from the root. */
  absolute(path: string): string;
  join(...parts: string[]): string;
  /** From the top of the repository that holds it, `/` separators; as it is where there is none. */
  fromRepository(path: string): string;
}

/** One file to judge. */
export interface Job {
  path: string;
  /** What was read of it; null to read it when it is judged. */
  content: FileContent | null;
  settings: Settings;
  /** Of a fiche that was published as a text. */
  published?: PublishedJob;
}

export interface PublishedJob {
  text: string;
  /** Ids that its sponsors may name; null when nobody says. */
  organisations: ReadonlySet<string> | null;
}

/** Threads beside the one that runs the command. */
export interface Workers {
  /** How many may work at once. */
  count: number;
  /** Reports in the order of the jobs; null when the thread could not do its part. */
  lint(jobs: readonly Job[], options: Omit<LintOptions, 'settings'>): Promise<FileReport[] | null>;
}

/** What is kept from one run to the next. It may be gone, or refused: nothing depends on it. */
export interface Cache {
  /** Names the build of the tool; null when there is none to name, and nothing must then be kept. */
  build(): string | null;
  hash(content: string | Uint8Array): string;
  read(name: string): string | null;
  write(name: string, text: string): void;
}

export interface Io {
  git: Git;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  stdin: { isTTY: boolean; read(limit: number): Promise<FileContent> };
  files: Files;
  /** `AAAA-MM-JJ`, where the person is. */
  today(): string;
  /** `AAAA-MM-JJTHH:MM:SS`, where the person is. */
  now(): string;
  /** Seconds since some fixed instant. */
  clock(): number;
  /** What is wrong around us, when an error is the system's; null when it is ours. */
  worldProblem(error: unknown): string | null;
  /** Hexadecimal digits that nobody can guess. */
  random(): string;
  session: {
    pid: number;
    machine: string;
    /** When this process began, as `birthOf` tells it. */
    birth: string;
    /** What tells a running process from any other that had its number, empty where the system does not say; null when none runs. */
    birthOf(pid: number): string | null;
  };
  /** Text of a file shipped with the tool, by its path from the package's root. */
  asset(path: string): string;
  workers: Workers;
  cache: Cache;
  /** Puts a text on the clipboard; false where there is none. */
  clipboard(text: string): boolean;
  /** Whether there is a desktop to show anything on. */
  hasDesktop: boolean;
  /** Shows a file with whatever the desktop shows it with; false where there is no desktop. */
  open(path: string): boolean;
  /** Opens the conversation. `ascii`: the terminal may not show more. */
  ask(mode: AskMode, ascii: boolean): Promise<OpenAsk>;
}
