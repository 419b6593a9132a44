/** What `init` and `edit` share: opening a conversation, leading it to its end, and leaving cleanly. */

import { plural, quote } from '../../french/typography.ts';
import { Interrupted } from '../../interview/ask.ts';
import type { Setting } from '../../interview/state.ts';
import type { Step } from '../../interview/steps.ts';
import { lint } from '../../judge/lint.ts';
import { isObject } from '../../model/draft.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import type { FicheFile } from '../files/fiche-file.ts';
import { failureSentence } from '../files/names.ts';
import type { FileContent, Io, OpenAsk } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { converse } from './converse.ts';

/** Opens the conversation in the mode that the person or the terminal calls for. Throws `UserError` without either. */
export async function openAsk(accessible: boolean | undefined, io: Io): Promise<OpenAsk> {
  const { env } = io;
  const ascii = !isUnicode(env);
  const wanted = accessible || isSet(env.ACCESSIBLE) || env.TERM === 'dumb';
  // Git Bash gives a pipe in place of a terminal.
  if (wanted || (!io.stdin.isTTY && env.MSYSTEM !== undefined)) return io.ask('lines', ascii);
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    throw new UserError(
      'L’entretien a besoin d’un terminal. Sans terminal, ajoutez --accessible, ou donnez vos réponses dans un fichier : fiche init --answers reponses.yaml --non-interactive',
    );
  }
  return io.ask('terminal', ascii);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false|non)$/i.test(value);
}

/** What the locale says; Windows and terminals that say nothing of it show Unicode. */
function isUnicode(env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** The fiche in a file; null when there is none. Throws `UserError` on what is no text. */
export function ficheAt(path: string, io: Io): Snapshot | null {
  const content = io.files.read(path, SIZE_LIMIT);
  if (!content.ok && content.failure === 'missing') return null;
  if (!content.ok && content.failure === 'directory')
    throw new UserError(`${quote(path)} est un dossier. Donnez un nom de fichier.`);
  return snapshotOf(textOf(path, content));
}

export function textOf(path: string, content: FileContent): string {
  if (!content.ok && content.failure === 'too-long')
    throw new UserError(`${quote(path)} est trop long pour une fiche.`);
  if (!content.ok) throw new UserError(`${quote(path)} : ${failureSentence(content.failure)}`);
  const decoded = decode(content.bytes);
  if (!decoded.ok) throw new UserError(`${quote(path)} : ${decoded.flaw.message}`);
  return decoded.text;
}

/** Refuses a fiche whose grammar is broken: it is shown, and left alone. */
export function refuseBroken(path: string, { source }: Snapshot): void {
  const [problem] = source.flaws.filter(({ kind }) => !source.readable || kind === 'yaml');
  if (!problem && source.value !== null && !isObject(source.value))
    throw new UserError(
      `${quote(path)} n’est pas une fiche : une fiche est une suite de lignes « clé: valeur ». Rien n’a été changé.`,
    );
  if (!problem) return;
  const lines = source.text.split('\n');
  const line = source.text.slice(0, problem.offsets?.[0] ?? 0).split('\n').length;
  const shown = lines[line - 1]?.trim() ? `\n  ${line} | ${lines[line - 1]?.trimEnd()}` : '';
  throw new UserError(`${quote(path)}, ligne ${line} : ${problem.message} Rien n’a été changé.${shown}`);
}

export interface Talk {
  setting: Setting;
  /** Open already; whoever opened it closes it. */
  file: FicheFile;
  fiche: Snapshot;
  from: Step | null;
  /** The command that goes on from here. */
  resume: string;
  ask: OpenAsk;
  io: Io;
}

/** Leads the conversation, then the review. Answers the exit code. */
export async function talk({ setting, file, fiche, from, resume, ask, io }: Talk): Promise<number> {
  file.begin(fiche);
  try {
    const done = await converse(setting, fiche, from, { ask, notebook: file, clock: io.clock });
    ask.say(ending(file.name, done, setting.standard.today));
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say(goodbye(file.name, resume, io));
    return error.exitCode;
  }
}

function goodbye(path: string, resume: string, io: Io): string {
  if (!io.files.exists(path))
    return '\nEntretien interrompu. Rien n’était encore écrit. Relancez « fiche init » quand vous voulez.';
  return `\nEntretien interrompu. Vos réponses sont gardées dans ${path}.\nPour reprendre : ${resume}`;
}

/** The state of the fiche, where it is, and what to do next. */
export function ending(path: string, fiche: Snapshot, today: string): string {
  const report = lint(path, fiche, CATALOGUE, { today, phase: null, gate: false });
  const open = report.findings.length;
  const state = open === 0 ? 'Rien ne manque pour l’instant.' : `${plural(open, 'point')} à compléter ou à revoir.`;
  const next =
    open === 0
      ? `Pour savoir si elle est prête pour le comité : fiche lint ${path} --gate`
      : `Pour les voir, un par un : fiche lint ${path}\nPour y répondre : fiche edit ${path}`;
  return `\nVotre fiche est écrite dans ${path}. ${state}\n${next}`;
}
