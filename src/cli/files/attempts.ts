/** Earlier attempts in a folder: what each says, in the words that tell fiches apart, kept from one run to the next. */
import { formatDate } from '../../french/dates.ts';
import { flatOf } from '../../french/fold.ts';
import type { Draft } from '../../model/draft.ts';
import { isObject } from '../../model/draft.ts';
import { isPhase, PHASE_WORDS } from '../../model/phase.ts';
import { presentPhase } from '../../model/published-phases.ts';
import { textsOf } from '../../model/texts.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { Published, readMarkdown } from '../../source/markdown/read-markdown.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { markdownKind } from '../../source/text-kind.ts';
import { type Bag, bagOf, type Neighbour, nearestTo } from '../../text/neighbours.ts';
import type { Io } from '../ports.ts';
import { keptText, readKept } from './kept-by-content.ts';
import { baseName, isFicheName, isFicheText, isTextName } from './names.ts';

/** What is known of one, whoever asks. */
export interface Attempt {
  path: string;
  name: string;
  words: Bag;
  /** What became of it, and since when: « arrêté le 4 juin 2021 ». */
  became: string;
}

/** Below, two fiches may only use the same words. */
const WEAK = 0.17;
const MOST = 3;

/** The fiches of a folder, the paths of those that do not read, and of what nobody may open. `today`: `AAAA-MM-JJ`. */
export function attemptsIn(
  folder: string,
  today: string,
  io: Io,
): { attempts: Attempt[]; unread: string[]; denied: string[] } {
  const build = io.cache.build();
  const key =
    build === null ? null : io.cache.hash(JSON.stringify(['voisins', build, today, io.files.absolute(folder)]));
  const known = key === null ? new Map<string, Kept>() : readKept<Kept>(io.cache.read(key), isKept);
  const { files, denied } = io.files.walk(
    folder,
    (path) => isFicheName(baseName(path)) || isTextName(path),
    () => true,
  );
  const kept = new Map<string, Kept>();
  const unread: string[] = [];
  const attempts = files.flatMap((path) => {
    const content = io.files.read(path, SIZE_LIMIT);
    if (!content.ok) {
      unread.push(io.files.relative(path));
      return [];
    }
    // A text is judged by its name too, and may be named after it.
    const hash = `${io.cache.hash(content.bytes)} ${baseName(path)}`;
    const one = known.get(hash) ?? keptFrom(path, content.bytes, today);
    kept.set(hash, one);
    if (one.isBroken) unread.push(io.files.relative(path));
    return one.name === null
      ? []
      : [{ path: io.files.relative(path), name: one.name, words: one.words, became: one.became }];
  });
  if (key !== null && [...kept.keys()].some((hash) => !known.has(hash))) io.cache.write(key, keptText(kept));
  return { attempts, unread, denied: denied.map((path) => io.files.relative(path)) };
}

/** Of one file; without a name, it is no fiche. */
interface Kept {
  name: string | null;
  words: Bag;
  became: string;
  /** It says it is a fiche, and does not read. */
  isBroken: boolean;
}

const NO_FICHE: Kept = { name: null, words: {}, became: '', isBroken: false };

function isKept({ name, words, became, isBroken }: Record<string, unknown>): boolean {
  const isNamed = name === null || typeof name === 'string';
  return isNamed && isObject(words) && typeof became === 'string' && typeof isBroken === 'boolean';
}

function keptFrom(path: string, bytes: Uint8Array, today: string): Kept {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ...NO_FICHE, isBroken: !isTextName(path) };
  if (isTextName(path) && !isFicheText(path, decoded.text)) return NO_FICHE;
  const snapshot = ficheIn(decoded.text);
  if (!snapshot.source.readable) return { ...NO_FICHE, isBroken: true };
  const name =
    snapshot.draft.at('nom').text ?? (snapshot.draft.at('probleme').value === undefined ? null : baseName(path));
  return { name, words: wordsOf(snapshot.draft), became: becameOf(snapshot, today), isBroken: false };
}

/** A fiche of ours, or one that was published. */
export function ficheIn(text: string): Snapshot {
  return markdownKind(text) === null ? snapshotOf(text) : readMarkdown(text);
}

/** The problem and those who live it, before what was tried. */
function wordsOf(draft: Draft): Bag {
  const said = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined).join('\n');
  const { text: nom } = draft.at('nom');
  return bagOf([
    { text: said(nom), weight: 2 },
    { text: said(draft.at('resume').text), weight: 3 },
    {
      text: said(draft.at('probleme.enonce').text, draft.at('probleme.contexte').text, draft.at('usagers.recit').text),
      weight: 1,
    },
    {
      text: said(
        draft.at('probleme.prejudice').text,
        ...draft.at('usagers.cibles').items.map((one) => one.at('nom').text),
      ),
      weight: 1,
    },
    { text: said(draft.at('solution.description').text), weight: 1 },
    { text: said(...draft.at('thematiques').items.map((one) => one.text)), weight: 1 },
    {
      text: said(
        draft.at('deploiement.demarrage').text,
        draft.at('impact.difference').text,
        draft.at('probleme.constats').text,
      ),
      weight: 0.3,
    },
  ]);
}

function becameOf(snapshot: Snapshot, today: string): string {
  const { draft } = snapshot;
  if (snapshot instanceof Published && snapshot.header !== null && isObject(snapshot.header.value)) {
    const { phases } = snapshot.header.value;
    const present = presentPhase(phases, today);
    const begun: unknown = present === null || !Array.isArray(phases) ? null : phases[present.rank];
    const since = isObject(begun) && typeof begun.start === 'string' ? ` depuis le ${formatDate(begun.start)}` : '';
    return present === null ? 'aucune phase commencée' : `${present.label.toLowerCase()}${since}`;
  }
  const stopped = draft.at('arret.date').date;
  if (draft.at('statut').text === 'arrete')
    return stopped === undefined ? 'arrêté' : `arrêté le ${formatDate(stopped)}`;
  const phase = draft.at('phase').text;
  const day = draft.at('date_maj').date;
  const words = isPhase(phase) ? `en ${PHASE_WORDS[phase]}` : 'phase inconnue';
  return day === undefined ? words : `${words}, fiche du ${formatDate(day)}`;
}

/** One that resembles, as a person reads it. */
export interface Resemblance {
  attempt: Attempt;
  /** Words that both say, as the first one writes them. */
  shared: string[];
  /** It may only use the same words. */
  isWeak: boolean;
}

/** The three that resemble a fiche most; `path`: its own, which is not compared with itself. */
export function resemblances(draft: Draft, path: string | null, attempts: readonly Attempt[]): Resemblance[] {
  const own = draft.at('nom').text;
  const others = attempts.filter((one) => one.path !== path && (own === undefined || one.name !== own));
  const near = nearestTo(
    wordsOf(draft),
    others.map(({ words }) => words),
    MOST,
  );
  const { written } = textsOf(draft);
  return near.flatMap((one: Neighbour) => {
    const attempt = others[one.rank];
    if (attempt === undefined || one.likeness === 0) return [];
    return [{ attempt, shared: one.shared.map((stem) => wordFor(stem, written)), isWeak: one.likeness < WEAK }];
  });
}

/** « vacanc » -> « vacances », as the fiche writes it. */
function wordFor(stem: string, text: string): string {
  const words = text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  return words.find((word) => flatOf(word).startsWith(stem)) ?? stem;
}

/** What the interview says of them, before it asks what exists already. */
export function neighbourLines(draft: Draft, attempts: readonly Attempt[]): string[] {
  const found = resemblances(draft, null, attempts).filter(({ isWeak }) => !isWeak);
  if (found.length === 0) return [];
  const lines = found.map(
    ({ attempt, shared }) => `- ${attempt.name}, ${attempt.became} (en commun : ${shared.slice(0, 4).join(', ')})`,
  );
  return ['Déjà tenté ? À vérifier, d’après les mots en commun :', ...lines];
}
