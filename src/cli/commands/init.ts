import { decode, SIZE_LIMIT } from '../../core/decode.ts';
import { isPhase, type Phase } from '../../core/diagnostic.ts';
import { readDocument } from '../../core/document.ts';
import { Draft } from '../../core/draft.ts';
import { setValue, setValues } from '../../core/edit.ts';
import { plural, quote } from '../../core/french.ts';
import { lintText } from '../../core/lint.ts';
import { UserError } from '../../core/user-error.ts';
import { adviseOn } from '../../interview/advice.ts';
import { type Answer, readAnswers } from '../../interview/answers.ts';
import { type Ask, Interrupted } from '../../interview/ask.ts';
import { isDraft, markDraft, nextPathOf } from '../../interview/draft-mark.ts';
import { slug } from '../../interview/identifier.ts';
import { missingRequired } from '../../interview/missing.ts';
import { runInterview } from '../../interview/run.ts';
import { firstStep, stepAt } from '../../interview/steps.ts';
import { renderSkeleton } from '../../render/skeleton.ts';
import { CATALOGUE } from '../../rules/index.ts';
import { failureSentence } from '../inputs.ts';
import type { FileContent, Io } from '../io.ts';
import type { InitFlags } from '../program.ts';

/** Writes a fiche, by an interview or from an answers file. */
export async function init(path: string, flags: InitFlags, io: Io): Promise<number> {
  const today = flags.today ?? io.today();
  const given = flags.answers === undefined ? [] : await answersFrom(flags.answers, io);
  const existing = existingText(path, io);
  if (!flags.interactive) {
    if (existing !== null && !flags.force) throw alreadyThere(path, existing);
    return writeAtOnce(path, given, flags.phase, today, existing, io);
  }
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw notATerminal();
  if (existing !== null && !isDraft(existing) && !flags.force) throw alreadyThere(path, existing);
  const ask = await io.ask();
  try {
    return await converse(path, { flags, today, given, existing, ask, io });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say(goodbye(path, io));
    return 130;
  }
}

function notATerminal(): UserError {
  return new UserError(
    'L’entretien a besoin d’un terminal. Sans terminal, donnez vos réponses dans un fichier : fiche init --answers reponses.yaml --non-interactive',
  );
}

function alreadyThere(path: string, text: string): UserError {
  const what = isDraft(text) ? 'est un brouillon commencé' : 'existe déjà';
  return new UserError(
    `${quote(path)} ${what}. Donnez un autre nom, ou ajoutez --force pour le remplacer : l’ancien sera gardé à côté.`,
  );
}

function goodbye(path: string, io: Io): string {
  if (!io.files.exists(path))
    return `\nEntretien interrompu. Rien n’était encore écrit. Relancez « fiche init » quand vous voulez.`;
  return `\nEntretien interrompu. Vos réponses sont gardées dans ${path}.\nPour reprendre où vous en étiez : fiche init ${path}`;
}

/** Null when there is no such file. Refuses what an interview could not continue. */
function existingText(path: string, io: Io): string | null {
  const content = io.files.read(path, SIZE_LIMIT);
  if (!content.ok && content.failure === 'missing') return null;
  if (!content.ok && content.failure === 'directory')
    throw new UserError(`${quote(path)} est un dossier. Donnez un nom de fichier.`);
  const text = textOf(path, content);
  const [problem] = readDocument(text).findings.filter((finding) => finding.rule.startsWith('yaml/'));
  if (isDraft(text) && problem) {
    const line = text.slice(0, problem.offsets?.[0] ?? 0).split('\n').length;
    throw new UserError(`${quote(path)}, ligne ${line} : ${problem.message} Rien n’a été changé.`);
  }
  return text;
}

function textOf(path: string, content: FileContent): string {
  if (!content.ok && content.failure === 'too-long')
    throw new UserError(`${quote(path)} est trop long pour une fiche.`);
  if (!content.ok) throw new UserError(`${quote(path)} : ${failureSentence(content.failure)}`);
  const decoded = decode(content.bytes);
  if (!decoded.ok) throw new UserError(`${quote(path)} : ${decoded.finding.message}`);
  return decoded.text;
}

async function answersFrom(source: string, io: Io): Promise<Answer[]> {
  const content = source === '-' ? await io.stdin.read(SIZE_LIMIT) : io.files.read(source, SIZE_LIMIT);
  const text = textOf(source, content);
  const document = readDocument(text);
  const [broken] = document.findings;
  if (broken && broken.rule !== 'fichier/vide') {
    const line = text.slice(0, broken.offsets?.[0] ?? 0).split('\n').length;
    throw new UserError(`${quote(source)}, ligne ${line} : ${broken.message}`);
  }
  const { answers, problems } = readAnswers(document.value);
  if (problems.length === 0) return answers;
  const list = problems.map((problem) => `  ${problem}`).join('\n');
  throw new UserError(
    `${quote(source)} : ${plural(problems.length, 'réponse')} à corriger. Rien n’a été écrit.\n${list}`,
  );
}

/** The skeleton of the phase, with what is set without asking. */
function blankFiche(phase: Phase, today: string, io: Io): string {
  const skeleton = renderSkeleton(io.asset('templates/fiche.yaml.hbs'), phase);
  return setValues(skeleton, [
    ['/format', 'fiche/1'],
    ['/phase', phase],
    ['/statut', 'en_cours'],
    ['/date_maj', today],
    ['/probleme/statut', 'hypothese'],
    ['/calendrier/phases/0/nom', phase],
  ]);
}

function withAnswers(text: string, answers: readonly Answer[]): string {
  const filled = setValues(
    text,
    answers.map(({ pointer, value }) => [pointer, value] as const),
  );
  const draft = new Draft(readDocument(filled).value);
  const name = draft.at('nom').text;
  return name && !draft.at('identifiant').isAnswered ? setValue(filled, '/identifiant', slug(name)) : filled;
}

function writeAtOnce(
  path: string,
  given: readonly Answer[],
  phase: Phase,
  today: string,
  existing: string | null,
  io: Io,
): number {
  const text = withAnswers(blankFiche(phase, today, io), given);
  const missing = missingRequired(new Draft(readDocument(text).value), phase);
  if (missing.length > 0) {
    const list = missing.map((gap) => `  ${gap.path} : ${gap.message}`).join('\n');
    throw new UserError(
      `Il manque ${plural(missing.length, 'réponse requise', 'réponses requises')}. Rien n’a été écrit.\n${list}`,
    );
  }
  keepOld(path, existing, io);
  io.files.write(path, text);
  for (const { pointer } of given) {
    for (const advice of adviseOn(text, pointer, CATALOGUE, today)) io.stderr.write(`Conseil : ${advice}\n`);
  }
  io.stderr.write(`${ending(path, text, today)}\n`);
  return 0;
}

/** Nothing typed is ever lost: what is replaced stays beside, under a name that is not linted. */
function keepOld(path: string, existing: string | null, io: Io): string | null {
  if (existing === null) return null;
  const base = path.replace(/\.ya?ml$/, '');
  let copy = `${base}.ancien.txt`;
  for (let rank = 2; io.files.exists(copy); rank++) copy = `${base}.ancien-${rank}.txt`;
  io.files.write(copy, existing);
  return copy;
}

interface Setting {
  flags: InitFlags;
  today: string;
  given: readonly Answer[];
  existing: string | null;
  ask: Ask;
  io: Io;
}

async function converse(path: string, { flags, today, given, existing, ask, io }: Setting): Promise<number> {
  ask.say(WELCOME);
  const resumed = existing !== null && isDraft(existing) && (await wantsToResume(path, ask)) ? existing : null;
  if (resumed === null && existing !== null) {
    const copy = keepOld(path, existing, io);
    ask.say(`L’ancien fichier est gardé sous le nom ${copy}.`);
  }
  const text = withAnswers(resumed ?? blankFiche(flags.phase, today, io), given);
  const draft = new Draft(readDocument(text).value);
  // A draft is resumed in the phase it was begun in.
  const begun = draft.at('phase').text;
  const phase = isPhase(begun) ? begun : flags.phase;
  const cursor = resumed === null ? null : nextPathOf(resumed);
  const from = (cursor !== null && stepAt(cursor, draft, phase)) || firstStep(draft, phase);
  const finished = await runInterview(text, from, {
    ask,
    phase,
    save: (edited) => io.files.write(path, edited),
    advise: (edited, pointer) => adviseOn(edited, pointer, CATALOGUE, today),
  });
  io.files.write(path, markDraft(finished, null));
  ask.say(ending(path, finished, today));
  return 0;
}

const WELCOME = `Douze questions, chacune en quelques réponses courtes : une trentaine de minutes. Vous pouvez vous arrêter à tout moment : chaque réponse est gardée aussitôt.
Entrée sans rien écrire : passer la question.
Ctrl-C : arrêter et reprendre plus tard.`;

async function wantsToResume(path: string, ask: Ask): Promise<boolean> {
  ask.say(`\nUn brouillon est commencé dans ${path}. Si vous recommencez, il sera gardé à côté.`);
  return ask.confirm('Reprendre où vous en étiez ?', true);
}

/** The state of the fiche, where it is, and what to do next. */
function ending(path: string, text: string, today: string): string {
  const report = lintText(path, text, CATALOGUE, { today, phase: null, gate: false });
  const open = report.findings.length;
  const state = open === 0 ? 'Rien ne manque pour l’instant.' : `${plural(open, 'point')} à compléter ou à revoir.`;
  return `\nVotre fiche est écrite dans ${path}. ${state}\nPour les voir, un par un : fiche lint ${path}`;
}
