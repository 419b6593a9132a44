import { plural } from '../../french/typography.ts';
import { PHASE_WORDS } from '../../model/phase.ts';
import { SEVERITY_WORDS } from '../../model/severity.ts';
import { escapeControls } from '../../report/json.ts';
import { CRITERIA, type Entry, reference, servedBy } from '../../rules/reference.ts';
import type { Io } from '../ports.ts';
import { asMarkdown } from './rules-markdown.ts';

export function rules(format: string, version: string, io: Io): number {
  io.stdout.write(format === 'json' ? asJson(version) : format === 'markdown' ? asMarkdown() : asText());
  return 0;
}

function asJson(version: string): string {
  const entries = reference();
  const criteria = CRITERIA.map((criterion) => ({
    id: criterion.id,
    axis: criterion.axis,
    phase: criterion.phase,
    verification: criterion.verification,
    core: criterion.core,
    servedBy: servedBy(criterion, entries),
  }));
  const document = { schemaVersion: 1, tool: { name: 'fiche', version }, rules: entries, criteria };
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`;
}

function asText(): string {
  const entries = reference();
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
  const line = (entry: Entry) =>
    `  ${entry.id}\n      ${entry.title} (${SEVERITY_WORDS[entry.severity]} ; ${entry.phases.map((phase) => PHASE_WORDS[phase]).join(', ')})`;
  const section = (title: string, listed: readonly Entry[]) => [title, '', ...listed.map(line), ''];
  const ruleList = ofKind('rule');
  const requirements = ofKind('requirement');
  return [
    ...section(`${plural(ruleList.length, 'règle')}`, ruleList),
    ...section(`${plural(requirements.length, 'exigence')}`, requirements),
    'Pour en savoir plus sur l’une d’elles : fiche explain <identifiant>',
    '',
  ].join('\n');
}
