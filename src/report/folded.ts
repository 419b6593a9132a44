/** Absence is counted, content is discussed: what is not answered yet is one paragraph, unless it is asked for. */
import { enumerate, midSentence, plural, typedName } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES } from '../model/axis.ts';
import { TOP_FIELDS } from '../model/fields.ts';
import { sectionOf, toDotted } from '../model/pointer.ts';

/** « 12 questions sans réponse : problème (3), usagers (2)… » */
export function absences({ path, readiness }: FileReport, all: readonly Diagnostic[]): string | null {
  if (all.length === 0) return null;
  // The version of the format is nobody's answer: the tool writes it.
  const folded = all.filter(({ pointer }) => pointer !== '/format');
  const unversioned = folded.length < all.length ? UNVERSIONED : '';
  if (folded.length === 0) return unversioned.trim();
  const counts = new Map<string, number>();
  for (const { pointer } of folded) {
    const section = sectionOf(toDotted(pointer));
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const named = TOP_FIELDS.flatMap(({ path: section, title }) => {
    const count = counts.get(section);
    return count === undefined ? [] : [`${midSentence(title)} (${count})`];
  });
  const questions = plural(folded.length, 'question attend une réponse', 'questions attendent une réponse');
  const waiting = AXES.reduce((sum, axis) => sum + readiness[axis].blocking, 0);
  const [when, others] =
    waiting > folded.length
      ? [' dès maintenant', ' Les autres points à compléter attendent le comité : --gate les dit.']
      : ['', ''];
  return `${questions}${when} : ${enumerate(named, 'et')}. Pour y répondre : fiche edit ${typedName(path)} ; pour les lire ici : --all.${others}${unversioned}`;
}

const UNVERSIONED = ' Il manque la ligne « format: fiche/1 » : --fix l’écrit.';
