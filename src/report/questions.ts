/** The agenda of the next coaching point: what to ask, grouped by who can answer. Markdown that reads well as it is. */

import { plural, visible } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { PHASE_WORDS } from '../model/phase.ts';
import { toDotted } from '../model/pointer.ts';
import { rank } from '../model/severity.ts';
import { WHO_WORDS, type Who } from '../model/who.ts';
import { listed, type Run } from './report.ts';

export function formatQuestions(run: Run): string {
  const agendas = run.files.map((file) => agenda(file, listed(file, run.quiet))).filter((text) => text !== '');
  return agendas.length === 0 ? 'Rien à demander.\n' : `${agendas.join('\n\n')}\n`;
}

interface Topic {
  question: string;
  findings: Diagnostic[];
}

function agenda(file: FileReport, findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return '';
  const phase = file.phase ? `, ${PHASE_WORDS[file.phase]}` : '';
  const parts = peopleOf(findings).map((who) => {
    const own = findings.filter((finding) => (finding.who[0] ?? 'porteur') === who);
    const topics = topicsOf(own).map(
      ({ question, findings: about }) => `- ${question}\n${about.map(reason).join('\n')}`,
    );
    return `## À demander : ${WHO_WORDS[who]} (${plural(topics.length, 'question')})\n\n${topics.join('\n')}`;
  });
  return `# ${visible(file.path)}${phase}\n\n${parts.join('\n\n')}`;
}

/** Those who have most to answer first. */
function peopleOf(findings: readonly Diagnostic[]): Who[] {
  const counts = new Map<Who, number>();
  for (const { who } of findings) counts.set(who[0] ?? 'porteur', (counts.get(who[0] ?? 'porteur') ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([who]) => who);
}

/** One question for all that it would settle, the gravest first. */
function topicsOf(findings: readonly Diagnostic[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const finding of findings) {
    const question = finding.ask ?? 'Pouvez-vous le corriger ?';
    const topic = topics.get(question) ?? { question, findings: [] };
    topic.findings.push(finding);
    topics.set(question, topic);
  }
  const gravity = ({ findings: about }: Topic) => Math.max(...about.map(({ severity }) => rank(severity)));
  return [...topics.values()].sort((a, b) => gravity(b) - gravity(a));
}

function reason({ message, pointer, severity }: Diagnostic): string {
  const place = pointer === '' ? '' : ` [${visible(toDotted(pointer))}]`;
  return `  - ${severity === 'error' ? 'bloquant : ' : ''}${message}${place}`;
}
