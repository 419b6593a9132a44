/** The agenda of the next coaching point: what to ask, grouped by who can answer. Markdown that reads well as it is. */

import { plural, visibleName } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { sectionOf, toDotted } from '../model/pointer.ts';
import { WHO_WORDS, type Who } from '../model/who.ts';
import { byUse } from './order.ts';
import { listed, type Run } from './report.ts';
import { endedNote, shownPhase } from './shown-phase.ts';

export function formatQuestions(run: Run): string {
  const most = run.all ? Number.POSITIVE_INFINITY : MOST_QUESTIONS;
  const agendas = run.files.map((file) => agenda(file, listed(file, run.quiet), most)).filter((text) => text !== '');
  return agendas.length === 0 ? 'Rien à demander.\n' : `${agendas.join('\n\n')}\n`;
}

/** Nobody is asked it: it is done before. */
const TO_MEND = 'À corriger dans le fichier, avant d’en parler :';

interface Topic {
  question: string;
  who: Who;
  findings: Diagnostic[];
}

/** More at one meeting, and none is answered. */
const MOST_QUESTIONS = 7;

function agenda(file: FileReport, findings: readonly Diagnostic[], most: number): string {
  if (findings.length === 0) return '';
  const phase = shownPhase(file);
  const note = endedNote(file);
  const topics = topicsOf(findings);
  const parts = peopleOf(topics).map((who) => {
    const own = topics.filter((topic) => topic.who === who);
    const asked = own
      .slice(0, most)
      .map(({ question, findings: about }) => `- ${question}\n${about.map(reason).join('\n')}`);
    const more =
      own.length > most ? [`- Puis ${plural(own.length - most, 'autre question', 'autres questions')}.`] : [];
    return `## À demander : ${WHO_WORDS[who]} (${plural(own.length, 'question')})\n\n${[...asked, ...more].join('\n')}`;
  });
  return `# ${visibleName(file.path)}${phase && `, ${phase.toLowerCase()}`}\n\n${note === null ? '' : `${note}\n\n`}${parts.join('\n\n')}`;
}

/** In the order of their most useful question. */
function peopleOf(topics: readonly Topic[]): Who[] {
  return [...new Set(topics.map(({ who }) => who))];
}

/** One question for all that it would settle, the most useful first. */
function topicsOf(findings: readonly Diagnostic[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const finding of [...findings].sort(byUse)) {
    const question = finding.ask ?? TO_MEND;
    const topic = topics.get(question) ?? { question, who: whoKnows(finding), findings: [] };
    topic.findings.push(finding);
    topics.set(question, topic);
  }
  return [...topics.values()];
}

/** The one who holds the answer, rather than the author of the fiche or the coach, who would have to ask in turn. */
function whoKnows({ who, pointer }: Diagnostic): Who {
  // Of oneself, one is asked oneself.
  if (sectionOf(toDotted(pointer)) === 'porteur') return 'porteur';
  return who.find((one) => one !== 'porteur' && one !== 'coach') ?? who[0] ?? 'porteur';
}

function reason({ message, pointer, severity }: Diagnostic): string {
  const place = pointer === '' ? '' : ` [${visibleName(toDotted(pointer))}]`;
  return `  - ${severity === 'error' ? 'bloquant : ' : ''}${message}${place}`;
}
