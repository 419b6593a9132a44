/** What `init` and `edit` share: opening a conversation, leading it to its end, and leaving cleanly. */
import { decode, SIZE_LIMIT } from '../../core/decode.ts';
import { readDocument } from '../../core/document.ts';
import { plural, quote } from '../../core/french.ts';
import { lintText } from '../../core/lint.ts';
import { UserError } from '../../core/user-error.ts';
import { Interrupted } from '../../interview/ask.ts';
import type { Judge } from '../../interview/coach.ts';
import type { Depth } from '../../interview/depth.ts';
import { markDraft } from '../../interview/draft-mark.ts';
import { review } from '../../interview/review.ts';
import { Interview } from '../../interview/run.ts';
import type { Agenda } from '../../interview/screens.ts';
import type { Step } from '../../interview/steps.ts';
import { CATALOGUE } from '../../rules/index.ts';
import type { FicheFile } from '../fiche-file.ts';
import type { FileContent, Io, OpenAsk } from '../io.ts';
import { failureSentence } from '../names.ts';

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

/** The text of a file; null when there is none. Throws `UserError` on what is no text. */
export function textAt(path: string, io: Io): string | null {
  const content = io.files.read(path, SIZE_LIMIT);
  if (!content.ok && content.failure === 'missing') return null;
  if (!content.ok && content.failure === 'directory')
    throw new UserError(`${quote(path)} est un dossier. Donnez un nom de fichier.`);
  return textOf(path, content);
}

export function textOf(path: string, content: FileContent): string {
  if (!content.ok && content.failure === 'too-long')
    throw new UserError(`${quote(path)} est trop long pour une fiche.`);
  if (!content.ok) throw new UserError(`${quote(path)} : ${failureSentence(content.failure)}`);
  const decoded = decode(content.bytes);
  if (!decoded.ok) throw new UserError(`${quote(path)} : ${decoded.finding.message}`);
  return decoded.text;
}

/** Refuses a fiche whose grammar is broken: it is shown, and left alone. */
export function refuseBroken(path: string, text: string): void {
  const document = readDocument(text);
  const [problem] = document.findings.filter(({ rule }) => !document.readable || rule.startsWith('yaml/'));
  if (!problem) return;
  const lines = text.split('\n');
  const line = text.slice(0, problem.offsets?.[0] ?? 0).split('\n').length;
  const shown = lines[line - 1]?.trim() ? `\n  ${line} | ${lines[line - 1]?.trimEnd()}` : '';
  throw new UserError(`${quote(path)}, ligne ${line} : ${problem.message} Rien n’a été changé.${shown}`);
}

export interface Talk {
  /** Open already; whoever opened it closes it. */
  file: FicheFile;
  text: string;
  agenda: Agenda;
  from: Step | null;
  judge: Judge;
  /** Depth kept in a draft; null for a fiche that is none. */
  mark: Depth | null;
  /** The command that goes on from here. */
  resume: string;
  ask: OpenAsk;
  io: Io;
}

/** Leads the conversation, then the review. Answers the exit code. */
export async function talk({ file, text, agenda, from, judge, mark, resume, ask, io }: Talk): Promise<number> {
  file.begin(text);
  try {
    const interview = new Interview(text, { ask, agenda, judge, notebook: file, clock: io.clock, mark });
    if (file.unfinished) ask.say('Votre dernière phrase, restée en cours, vous attend à sa question.');
    // What an answers file told is kept as soon as what is typed.
    if (agenda.known.size > 0) await interview.save((fiche) => fiche, null);
    await interview.run(from);
    await review(interview);
    if (mark !== null) await interview.save((fiche) => markDraft(fiche, mark, null), null);
    ask.say(ending(file.name, interview.text, judge));
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
export function ending(path: string, text: string, { today }: Pick<Judge, 'today'>): string {
  const report = lintText(path, text, CATALOGUE, { today, phase: null, gate: false });
  const open = report.findings.length;
  const state = open === 0 ? 'Rien ne manque pour l’instant.' : `${plural(open, 'point')} à compléter ou à revoir.`;
  const next =
    open === 0
      ? `Pour savoir si elle est prête pour le comité : fiche lint ${path} --gate`
      : `Pour les voir, un par un : fiche lint ${path}\nPour y répondre : fiche edit ${path}`;
  return `\nVotre fiche est écrite dans ${path}. ${state}\n${next}`;
}
