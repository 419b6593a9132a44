import { letterOf } from '../../exchange/letter.ts';
import { plain } from '../../french/fold.ts';
import { didYouMean } from '../../french/nearest.ts';
import { capital, enumerate, quote, shortened, typedName, visible } from '../../french/typography.ts';
import { type ChoicePrompt, Interrupted } from '../../interview/agenda/ask.ts';
import { chapterLine, chaptersOf, onlyChapter } from '../../interview/agenda/chapters.ts';
import { stepsOf } from '../../interview/agenda/itinerary.ts';
import { letterAgenda, mendingAgenda, withoutAnswered } from '../../interview/agenda/mending.ts';
import { type Agenda, agendaOf, sectionAgenda, sectionsOf, withStories } from '../../interview/agenda/screens.ts';
import type { Standard } from '../../interview/agenda/standard.ts';
import { childrenOf, TOP_FIELDS } from '../../model/fields.ts';
import { isPhase } from '../../model/phase.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { EditFlags } from '../args/flags.ts';
import { FicheFile } from '../files/fiche-file.ts';
import { existingFiche, textOf } from '../files/opened-fiche.ts';
import type { Io, OpenAsk } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { onlyFiche } from './only-fiche.ts';
import { openAsk } from './open-ask.ts';
import { talk } from './talk.ts';

/** Asks again, on a fiche that exists: what is missing or fails, one section, or all of it. */
export async function edit(given: string | undefined, flags: EditFlags, io: Io): Promise<number> {
  const path = given ?? onlyFiche(io);
  const fiche = existingFiche(path, io);
  refuseTexts(path, fiche);
  const own = fiche.draft.at('phase').text;
  const phase = flags.phase ?? (isPhase(own) ? own : 'investigation');
  const standard: Standard = { catalogue: CATALOGUE, today: flags.today ?? io.today(), phase };
  const letter = flags.relecture === undefined ? null : fromLetter(flags.relecture, fiche, standard, io);
  const whole = letter ?? agendaFor(fiche, flags, standard);
  if (stepsOf(whole, fiche.draft, null).length === 0) {
    io.stderr.write(
      letter === null
        ? `Rien ne manque à ${quote(path)} pour cette phase. Pour tout revoir : fiche edit ${typedName(path)} --all\n`
        : `La lettre ne laisse aucune question à ${quote(path)}. Pour savoir où elle en est : fiche lint ${typedName(path)}\n`,
    );
    return 0;
  }
  const ask = await openAsk(flags.accessible, io);
  let file: FicheFile | null = null;
  try {
    file = new FicheFile(path, fiche, fiche.text, io);
    if (file.warning !== null) ask.say(file.warning);
    const isFree = flags.section === undefined && !flags.all && letter === null;
    const agenda = isFree ? ((await chosenPart(whole, fiche, ask, FIRST)) ?? whole) : whole;
    const from = stepsOf(agenda, fiche.draft, null)[0] ?? null;
    const setting = { agenda, standard, mark: null };
    // Part after part, without leaving: all of it at once has no other.
    const onward = async (done: Snapshot) => {
      // What was answered today is not asked again today, were it not enough.
      const rest = withoutAnswered(agendaFor(done, flags, standard), fiche.draft, done.draft);
      const chosen = await chosenPart(rest, done, ask, NEXT);
      return chosen && { setting: { ...setting, agenda: chosen }, from: stepsOf(chosen, done.draft, null)[0] ?? null };
    };
    const isPart = isFree && agenda !== whole;
    const resume = `fiche edit ${typedName(path)}${asAsked(flags)}`;
    return await talk({ setting, file, fiche, from, resume, ask, io, ...(isPart && { onward }) });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return error.exitCode;
  } finally {
    file?.close();
    ask.close();
  }
}

/** « porteur: Solène Kerbrat »: what is asked below it would find no room. */
function refuseTexts(path: string, { draft, source }: Snapshot): void {
  const field = TOP_FIELDS.find(({ path: at, kind }) => kind === 'object' && draft.find(at).text !== undefined);
  if (field === undefined) return;
  const [first] = childrenOf(field);
  const at = source.entries.get(`/${field.path}`)?.key?.[0] ?? 0;
  const line = source.text.slice(0, at).split('\n').length;
  throw new UserError(
    `${path}, ligne ${line} : ${quote(field.path)} contient ${quote(shortened(draft.find(field.path).text ?? '', 60))}, et attend des clés. Mettez cette réponse sous sa clé (${quote(`${first?.name ?? ''}:`)} par exemple), puis relancez : aucune réponse n’y trouverait sa place. Voir : fiche lint ${typedName(path)}`,
  );
}

/** What to type again to come back to the same questions. */
function asAsked({ section, all, depth, accessible, relecture }: EditFlags): string {
  const said = [
    section && `--section ${section}`,
    all && '--all',
    depth && `--depth ${depth}`,
    relecture && `--relecture ${typedName(relecture)}`,
    accessible && '--accessible',
  ];
  return said.flatMap((one) => (one ? [` ${one}`] : [])).join('');
}

/** The points of a coach's letter, one by one; those that are settled are told. */
function fromLetter(path: string, fiche: Snapshot, standard: Standard, io: Io): Agenda {
  const content = io.files.read(path, SIZE_LIMIT);
  const { nom, words, points } = letterOf(textOf(path, content));
  if (points.length === 0)
    throw new UserError(
      `${quote(path)} ne contient aucun point de relecture. La lettre vient de : fiche lint --format markdown -o lettre.md`,
    );
  const own = fiche.draft.at('nom').text;
  if (nom !== null && own !== undefined && plain(nom) !== plain(own))
    io.stderr.write(`Cette lettre relit ${quote(visible(nom))}, et cette fiche est ${quote(visible(own))}.\n`);
  const { agenda, settled, elsewhere } = letterAgenda(fiche, points, 'coeur', standard);
  const lines = [
    ...words.map((said) => `Mot de la lettre : ${said}`),
    ...points.filter(({ isDone }) => isDone).map(({ message }) => `Coché dans la lettre : ${message}`),
    ...settled.map(({ message }) => `Déjà réglé : ${message}`),
    ...elsewhere.map(({ message }) => `À reprendre dans le fichier : ${message}`),
  ];
  for (const line of lines) io.stderr.write(`${visible(line)}\n`);
  return agenda;
}

const FIRST = { label: 'Que voulez-vous compléter ?', canEnd: false };
const NEXT = { label: 'Une autre partie ?', canEnd: true };

/** Which part to go on with; one alone is not asked at first. Null where the person ends there. */
async function chosenPart(
  agenda: Agenda,
  fiche: Snapshot,
  ask: OpenAsk,
  { label, canEnd }: typeof FIRST,
): Promise<Agenda | null> {
  const chapters = chaptersOf(agenda, fiche.draft);
  if (chapters.length === 0) return null;
  if (chapters.length < 2 && !canEnd) return agenda;
  const all = {
    questions: sum(chapters.map((one) => one.questions)),
    seconds: sum(chapters.map((one) => one.seconds)),
  };
  const prompt: ChoicePrompt = {
    kind: 'choice',
    label,
    hint: '',
    example: null,
    // The first part is what was promised, or what comes first: an hour of questions is not what Entrée should begin.
    initial: [canEnd ? END : String(chapters[0]?.screen ?? ALL)],
    commands: [],
    many: false,
    choices: [
      ...chapters.map((one) => ({ value: String(one.screen), label: capital(chapterLine(one)) })),
      { value: ALL, label: chapterLine({ title: 'Tout, dans l’ordre', ...all }) },
      { value: END, label: canEnd ? 'Terminer pour aujourd’hui' : 'Rien pour l’instant' },
    ],
  };
  const reply = await ask.put(prompt, () => {});
  if ('command' in reply && reply.command === 'quit') throw new Interrupted();
  const isOver = 'choices' in reply && reply.choices[0] === END;
  if (isOver || (canEnd && !('choices' in reply))) return null;
  const chosen = 'choices' in reply ? chapters.find((one) => String(one.screen) === reply.choices[0]) : undefined;
  return chosen === undefined ? agenda : onlyChapter(agenda, chosen);
}

const ALL = 'tout';
const END = 'fin';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function agendaFor(fiche: Snapshot, flags: EditFlags, standard: Standard): Agenda {
  const depth = flags.depth ?? 'coeur';
  if (flags.section !== undefined) {
    const section = knownSection(flags.section, standard);
    return withStories(sectionAgenda(standard.phase, depth, section), fiche.draft, section);
  }
  if (flags.all) return withStories(agendaOf(standard.phase, depth), fiche.draft, null);
  const due = mendingAgenda(fiche, depth, standard);
  // Once all that is due is there, what `lint` still counts as a question is asked: it sends here.
  return stepsOf(due, fiche.draft, null).length > 0 ? due : mendingAgenda(fiche, 'complet', standard, false);
}

function knownSection(name: string, { phase }: Standard): string {
  const sections = sectionsOf(phase);
  if (sections.includes(name)) return name;
  const exists = TOP_FIELDS.some((field) => field.path === name && field.kind === 'object');
  if (exists) throw new UserError(`Rien n’est demandé dans ${quote(name)} à cette phase.`);
  const hint = didYouMean(name, sections, ` Écrivez ${enumerate(sections, 'ou')}.`);
  throw new UserError(`Aucune section ne s’appelle ${quote(name)}.${hint}`);
}
