/** What `init` and `edit` share: opening a conversation, leading it to its end, and leaving cleanly. */

import { quote, typedName } from '../../french/typography.ts';
import { type ChoicePrompt, Interrupted } from '../../interview/ask.ts';
import type { Setting } from '../../interview/state.ts';
import type { Step } from '../../interview/steps.ts';
import { isObject } from '../../model/draft.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { otherFile } from '../../source/other-file.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { markdownKind } from '../../source/text-kind.ts';
import type { FicheFile } from '../files/fiche-file.ts';
import { failureSentence, isFicheName } from '../files/names.ts';
import type { FileContent, Io, OpenAsk } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { converse } from './converse.ts';
import { ending } from './parting.ts';

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
  const other = otherFile(content.bytes);
  if (other !== null) throw new UserError(`${quote(path)} : ${other}`);
  const decoded = decode(content.bytes);
  if (!decoded.ok) throw new UserError(`${quote(path)} : ${decoded.flaw.message}`);
  return decoded.text;
}

/** Refuses a fiche whose grammar is broken: it is shown, and left alone. */
export function refuseBroken(path: string, { source }: Snapshot): void {
  if (!isFicheName(path.slice(path.lastIndexOf('/') + 1)) && markdownKind(source.text) !== null)
    throw new UserError(
      `${quote(path)} est un texte, pas encore une fiche. Pour en faire une : fiche import ${typedName(path)}. Rien n’a été changé.`,
    );
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
  /** What to go on with once that is said; null to end there. */
  onward?: (done: Snapshot) => Promise<{ setting: Setting; from: Step | null } | null>;
}

/** Leads the conversation, then the review. Answers the exit code. */
export async function talk({ setting, file, fiche, from, resume, ask, io, onward }: Talk): Promise<number> {
  file.begin(fiche);
  try {
    let done = fiche;
    for (let next: { setting: Setting; from: Step | null } | null = { setting, from }; next !== null; ) {
      done = await converse(next.setting, done, next.from, { ask, notebook: file, clock: io.clock });
      // What was left in the middle of a sentence has been taken up by now.
      file.unfinished = null;
      next = (await onward?.(done)) ?? null;
    }
    ask.say(ending(file.name, done, setting.standard.today, / --accessible$/.exec(resume)?.[0]));
    await offerPage(file.name, done, ask, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say(goodbye(file.name, resume, io));
    await offerOnLeaving(file.name, ask, io);
    return error.exitCode;
  }
}

/** Whoever closes the window is not asked anything. */
async function offerOnLeaving(path: string, ask: OpenAsk, io: Io): Promise<void> {
  const fiche = io.hasDesktop ? ficheAt(path, io) : null;
  try {
    if (fiche?.source.readable) await offerPage(path, fiche, ask, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** The fiche as people read it, at once: where there is a desktop to show it on. */
async function offerPage(path: string, { draft }: Snapshot, ask: OpenAsk, io: Io): Promise<void> {
  if (!io.hasDesktop) return;
  const choices = [
    { value: 'oui', label: 'Oui' },
    { value: 'non', label: 'Non, plus tard' },
  ];
  const prompt: ChoicePrompt = {
    kind: 'choice',
    label: 'Ouvrir la fiche comme une page à lire ?',
    hint: '',
    example: null,
    initial: ['oui'],
    commands: [],
    many: false,
    choices,
  };
  const reply = await ask.put(prompt, () => {});
  if (!('choices' in reply) || reply.choices[0] !== 'oui') return;
  // Loaded only for it.
  const { pageBeside } = await import('../files/page-beside.ts');
  const page = await pageBeside(path, draft, false, io);
  ask.say(io.open(page) ? `La page s’ouvre : ${page}` : `La page est écrite : ${page}`);
}

function goodbye(path: string, resume: string, io: Io): string {
  if (!io.files.exists(path))
    return '\nEntretien interrompu. Rien n’était encore écrit. Relancez « fiche init » quand vous voulez.';
  return `\nEntretien interrompu. Vos réponses sont gardées dans ${path}.\nPour reprendre : ${resume}\nPour relire ce qui est dit : fiche voir ${typedName(path)}`;
}
