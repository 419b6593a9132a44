import { type Given, NOTHING_GIVEN } from '../../exchange/answers.ts';
import { writeQuestionnaire } from '../../exchange/paper.ts';
import { plural, quote, typedName } from '../../french/typography.ts';
import { type Ask, type ChoicePrompt, Interrupted } from '../../interview/agenda/ask.ts';
import { cursorOf } from '../../interview/agenda/cursor.ts';
import type { Depth } from '../../interview/agenda/depth.ts';
import { type Mark, readMark } from '../../interview/agenda/draft-mark.ts';
import { stepAt, stepsOf } from '../../interview/agenda/itinerary.ts';
import { missingRequired } from '../../interview/agenda/missing.ts';
import { type Agenda, agendaOf } from '../../interview/agenda/screens.ts';
import type { Standard } from '../../interview/agenda/standard.ts';
import type { Step } from '../../interview/agenda/steps.ts';
import { adviceOn } from '../../interview/state/coach.ts';
import { welcome } from '../../interview/welcome.ts';
import { hollowIn } from '../../judge/saying-nothing.ts';
import { RISK_AXES } from '../../model/axis.ts';
import type { Draft } from '../../model/draft.ts';
import { isPhase, type Phase } from '../../model/phase.ts';
import { adjustable } from '../../rules/adjustable.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import type { InitFlags } from '../args/flags.ts';
import { isStandardOutput } from '../args/targets.ts';
import { answersFrom } from '../files/answers-file.ts';
import { FicheFile } from '../files/fiche-file.ts';
import { ficheAt, refuseBroken, textOf } from '../files/opened-fiche.ts';
import { Workspace } from '../files/workspace.ts';
import type { Io, OpenAsk } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { blankFiche, withAnswers } from './blank.ts';
import { openAsk } from './open-ask.ts';
import { ending } from './parting.ts';
import { talk } from './talk.ts';

/** Writes a fiche, by an interview or from an answers file; or the interview as a document to fill in. */
export async function init(path: string, asked: InitFlags, io: Io): Promise<number> {
  if (asked.questionnaire !== undefined) return questionnaire(asked.questionnaire, asked, io);
  const today = asked.today ?? io.today();
  const told =
    asked.answers === undefined ? { ...NOTHING_GIVEN, depth: undefined } : await answersFrom(asked.answers, io);
  const { depth: made, ...given } = told;
  const flags = { ...asked, ...phaseOf(asked, given) };
  const depth = flags.depth ?? made;
  if (path === '-')
    throw new UserError(
      '« - » est l’entrée ou la sortie d’une commande, et un entretien s’écrit dans un fichier. Donnez un nom : fiche init fiche.yaml',
    );
  const existing = ficheAt(path, io);
  const mark = existing === null ? null : readMark(existing.text);
  // An empty file holds nothing that could be lost.
  if (existing !== null && !existing.isBlank && (mark === null || !flags.interactive) && !flags.force)
    throw alreadyThere(path, mark !== null);
  if (!flags.interactive)
    return writeAtOnce({ path, given, flags: { ...flags, ...(depth && { depth }) }, today, existing, io });
  if (existing !== null && mark !== null) refuseBroken(path, existing);
  const ask = await openAsk(flags.accessible, io);
  let file: FicheFile | null = null;
  try {
    // Before anything is said: another conversation may be open on it.
    file = new FicheFile(path, existing ?? snapshotOf(''), existing?.text ?? null, io);
    if (file.warning !== null) ask.say(file.warning);
    return await interview(file, {
      flags: { ...flags, ...(depth && { depth }) },
      today,
      given,
      existing,
      mark,
      ask,
      io,
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say('\nEntretien interrompu. Rien n’a été changé.');
    return error.exitCode;
  } finally {
    file?.close();
    ask.close();
  }
}

/** Answers that name their phase are asked, and judged, as of that one. Throws `UserError` where another was asked for. */
function phaseOf({ phase, answers }: InitFlags, given: Given): { phase?: Phase } {
  const told = given.answers.find(({ pointer }) => pointer === '/phase')?.value;
  if (typeof told !== 'string' || !isPhase(told)) return {};
  if (phase !== undefined && phase !== told)
    throw new UserError(
      `${quote(answers ?? '')} dit ${quote(`phase: ${told}`)}, et la commande --phase ${phase}. Gardez l’une des deux. Rien n’a été écrit.`,
    );
  return { phase: told };
}

function alreadyThere(path: string, isDraft: boolean): UserError {
  const what = isDraft ? 'est un brouillon commencé' : 'existe déjà';
  const edit = isDraft ? '' : ` Pour la compléter : fiche edit ${typedName(path)}.`;
  return new UserError(
    `${quote(path)} ${what}.${edit} Donnez un autre nom, ou ajoutez --force pour le remplacer : l’ancien sera gardé à côté.`,
  );
}

function questionnaire(target: string, flags: InitFlags, io: Io): number {
  const depth = flags.depth ?? 'essentiel';
  const text = writeQuestionnaire(agendaOf(flags.phase ?? 'investigation', depth), depth);
  if (isStandardOutput(target)) {
    io.stdout.write(text);
    return 0;
  }
  const existing = io.files.read(target, SIZE_LIMIT);
  if (!existing.ok && existing.failure === 'directory')
    throw new UserError(`${quote(target)} est un dossier. Donnez un nom de fichier.`);
  if (existing.ok || existing.failure !== 'missing') {
    if (!flags.force)
      throw new UserError(
        `${quote(target)} existe déjà. Donnez un autre nom, ou ajoutez --force pour le remplacer : l’ancien sera gardé à côté.`,
      );
    io.stderr.write(`L’ancien est gardé sous le nom ${keepOld(target, textOf(target, existing), io)}.\n`);
  }
  io.files.write(target, text);
  io.stderr.write(
    `Le questionnaire est écrit dans ${quote(target)}. Remplissez-le, puis : fiche init --answers ${typedName(target)}\n`,
  );
  return 0;
}

interface AtOnce {
  path: string;
  given: Given;
  flags: InitFlags;
  today: string;
  existing: Snapshot | null;
  io: Io;
}

function writeAtOnce({ path, given, flags, today, existing, io }: AtOnce): number {
  const phase = flags.phase ?? 'investigation';
  const fiche = withAnswers(blankFiche(phase, flags.depth ?? 'essentiel', today, io), given);
  const missing = missingRequired(fiche.draft, hollowIn(fiche.draft, CATALOGUE.saysNothing));
  if (missing.length > 0) {
    const list = missing.map((gap) => `  ${gap.path} : ${gap.message}`).join('\n');
    throw new UserError(
      `Il manque ${plural(missing.length, 'réponse requise', 'réponses requises')}. Rien n’a été écrit.\n${list}\nSans --non-interactive, l’entretien vous les demande une à une.`,
    );
  }
  if (existing !== null) keepOld(path, existing.text, io);
  io.files.write(path, fiche.text);
  const answered = new Set(given.answers.map(({ pointer }) => pointer));
  for (const { pointer, message, ask } of adviceOn(fiche, { catalogue: CATALOGUE, today, phase })) {
    if (answered.has(pointer)) io.stderr.write(`Conseil : ${message}${ask ? `\nÀ vous demander : ${ask}` : ''}\n`);
  }
  io.stderr.write(`${ending(path, fiche, today)}\n`);
  return 0;
}

/** Nothing typed is ever lost: what is replaced stays beside, under a name that is not linted. */
function keepOld(path: string, text: string, io: Io): string {
  const base = path.replace(/\.(?:ya?ml|md)$/, '');
  let copy = `${base}.ancien.txt`;
  for (let rank = 2; io.files.exists(copy); rank++) copy = `${base}.ancien-${rank}.txt`;
  io.files.write(copy, text);
  return copy;
}

interface Opening {
  flags: InitFlags;
  today: string;
  given: Given;
  existing: Snapshot | null;
  mark: Mark | null;
  ask: OpenAsk;
  io: Io;
}

async function interview(file: FicheFile, { flags, today, given, existing, mark, ask, io }: Opening): Promise<number> {
  const path = file.name;
  const resumed = mark !== null && (await wantsToResume(path, ask)) ? existing : null;
  if (resumed === null && existing !== null && !existing.isBlank) {
    ask.say(`L’ancien fichier est gardé sous le nom ${keepOld(path, existing.text, io)}.`);
  }
  const begun = resumed?.draft.at('phase').text;
  // A draft is resumed in the phase and at the depth it was begun in, unless the person says otherwise.
  const phase = flags.phase ?? (isPhase(begun) ? begun : 'investigation');
  const depth = flags.depth ?? depthOf(mark, phase, resumed?.draft);
  const fiche = withAnswers(resumed ?? blankFiche(phase, depth, today, io), given);
  const { draft } = fiche;
  const whole = agendaOf(phase, depth);
  const agenda = given.answers.length === 0 ? whole : { ...whole, known: answered(whole, draft) };
  const cursor = resumed === null ? null : (mark?.cursor ?? null);
  const from = cursor === 'fin' ? null : (cursor !== null && stepAt(cursor, agenda, draft)) || first(agenda, draft);
  ask.say(welcome(agenda, draft, from));
  const neighbours = agenda.brief ? await neighboursFor(path, today, io) : undefined;
  const standard = { catalogue: CATALOGUE, today, phase, ...(neighbours && { neighbours }) };
  const setting = { agenda, standard, mark: depth };
  const resume = `fiche init ${typedName(path)}${flags.accessible ? ' --accessible' : ''}`;
  return talk({ setting, file, fiche, from, resume, ask, io });
}

/** Earlier attempts, where the configuration says which; one that does not read is the business of `lint`. */
async function neighboursFor(path: string, today: string, io: Io): Promise<Standard['neighbours']> {
  try {
    const folder = new Workspace(io, adjustable).neighboursOf(path);
    if (folder === null) return undefined;
    const { attemptsIn, neighbourLines } = await import('../files/attempts.ts');
    const { attempts } = attemptsIn(folder, today, io);
    return (draft) => neighbourLines(draft, attempts);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** A draft goes on as it was begun: one that stopped at a detail, before the twelve questions were asked, among the details. */
function depthOf(mark: Mark | null, phase: Phase, draft: Draft | undefined): Depth {
  const depth = mark?.depth ?? 'essentiel';
  const { cursor } = mark ?? {};
  const isElsewhere = cursor != null && draft !== undefined && stepAt(cursor, agendaOf(phase, depth), draft) === null;
  return depth === 'essentiel' && isElsewhere ? 'coeur' : depth;
}

function first(agenda: Agenda, draft: Draft): Step | null {
  return stepsOf(agenda, draft, null)[0] ?? null;
}

/** What an answers file has already told. */
function answered(agenda: Agenda, draft: Draft): Set<string> {
  const steps = stepsOf(agenda, draft, null).filter(({ kind, path }) => {
    if (kind === 'levels') return RISK_AXES.every((axis) => draft.find(`risques.${axis}.niveau`).isAnswered);
    const isOne = kind === 'answer' || kind === 'signature';
    return (isOne && draft.find(path).isAnswered) || draft.find(path).isEmptyList;
  });
  return new Set(steps.map(cursorOf));
}

async function wantsToResume(path: string, ask: Ask): Promise<boolean> {
  const prompt: ChoicePrompt = {
    kind: 'choice',
    label: 'Reprendre où vous en étiez ?',
    hint: `Un brouillon est commencé dans ${path}. Si vous recommencez, il sera gardé à côté.`,
    example: null,
    initial: ['oui'],
    commands: [],
    many: false,
    choices: [
      { value: 'oui', label: 'Oui, reprendre' },
      { value: 'non', label: 'Non, recommencer' },
    ],
  };
  const reply = await ask.put(prompt, () => {});
  if ('command' in reply && reply.command === 'quit') throw new Interrupted();
  return !('choices' in reply) || reply.choices[0] !== 'non';
}
