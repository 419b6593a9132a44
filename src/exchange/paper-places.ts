/**
 * A questionnaire that came back otherwise than it was made: quoted by a mail, or pasted from a page, which shows neither its
 * comments nor « Réponse : ». Its titles tell where each answer goes.
 */
import { plain } from '../french/fold.ts';
import { DEPTHS } from '../interview/agenda/depth.ts';
import { stepsOf } from '../interview/agenda/itinerary.ts';
import { fieldOf, questionOf } from '../interview/agenda/question.ts';
import { agendaOf } from '../interview/agenda/screens.ts';
import { Draft } from '../model/draft.ts';
import { PHASES } from '../model/phase.ts';

interface Asked {
  path: string;
  /** What stands below the title, as it was made. */
  help: ReadonlySet<string>;
}

const PLACE = /^<!-- [\w.[\]]+ -->\s*$/m;
const ANSWER = /^[ \t]{0,9}\*{0,3}Réponse\*{0,3}[ \u00a0\u202f]{0,3}:/im;
/** Fewer, and a text only shares a title with ours. */
const FEWEST = 3;

/** The same lines, with the comments and « Réponse : » that they lost; as it was where it lost neither, or is no questionnaire. */
export function withPlaces(given: string): string {
  const text = unquoted(given);
  const hasPlaces = PLACE.test(text);
  if (hasPlaces && ANSWER.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const titles = new Set(
    lines.flatMap((line, rank) => (titleOf(line) !== null && isTitle(lines, rank, hasPlaces) ? [rank] : [])),
  );
  if (titles.size < FEWEST) return text;
  let asked: Asked | null = null;
  return lines
    .map((line, rank) => {
      const found = titles.has(rank) ? titleOf(line) : null;
      if (found !== null) {
        asked = found;
        return hasPlaces ? line : `<!-- ${found.path} -->`;
      }
      if (
        asked === null ||
        line.trim() === '' ||
        asked.help.has(key(line)) ||
        /^<!--|^#/.test(line) ||
        ANSWER.test(line)
      ) {
        if (ANSWER.test(line)) asked = null;
        return line;
      }
      // The first line that is not ours begins the answer.
      asked = null;
      return `Réponse : ${line}`;
    })
    .join('\n');
}

function isTitle(lines: readonly string[], rank: number, hasPlaces: boolean): boolean {
  return !hasPlaces || PLACE.test(lines[rank + 1] ?? '');
}

/** « > » before each line. */
function unquoted(text: string): string {
  const lines = text.split(/\r?\n/);
  const told = lines.filter((line) => line.trim() !== '');
  return told.length > 0 && told.every((line) => line.startsWith('>'))
    ? lines.map((line) => line.replace(/^> ?/, '')).join('\n')
    : text;
}

function titleOf(line: string): Asked | null {
  return asked().get(key(line)) ?? null;
}

/** Without the signs of a title, of bold, nor the spaces of a page. */
function key(line: string): string {
  return plain(line)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^[\s#*_>-]{1,20}/, '')
    .replace(/(?<![\s*_:])[\s*_:]{1,20}$/, '')
    .trim();
}

let known: ReadonlyMap<string, Asked> | null = null;

/** Each question of each questionnaire by its title; those that two places share are left out. */
function asked(): ReadonlyMap<string, Asked> {
  known ??= allAsked();
  return known;
}

function allAsked(): ReadonlyMap<string, Asked> {
  const nothing = new Draft(null);
  const found = new Map<string, Asked>();
  const shared = new Set<string>();
  for (const depth of DEPTHS)
    for (const phase of PHASES)
      for (const step of stepsOf({ ...agendaOf(phase, depth), everything: true }, nothing, null)) {
        const { label, hint, example } = questionOf(step, nothing);
        const { question } = fieldOf(step);
        const title = key(label.replace(/ \(n° \d+\)$/, ''));
        const help = new Set([question ?? '', hint, `Exemple : ${example ?? ''}`].map(key));
        const before = found.get(title);
        if (before !== undefined && before.path !== step.path) shared.add(title);
        else found.set(title, { path: step.path, help });
      }
  for (const title of shared) found.delete(title);
  return found;
}
