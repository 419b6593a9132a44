/** What is said of a fiche, before and after the time that it is due: weighed by the house, less what the team assumes. */
import { atMost } from '../model/severity.ts';
import type { Exceptions } from './exceptions.ts';
import type { FileReport } from './file-report.ts';
import type { Finding } from './finding.ts';
import { grouped, groupId } from './grouped.ts';
import { PHASE_REQUIREMENT } from './kind.ts';
import { isMissing, withoutRepeats } from './one-cause.ts';
import { houseWordOpinions, type Judged, type Opinion, type Opinions, ruleOpinions } from './opinions.ts';
import { requirementOpinions } from './requirement-opinions.ts';
import type { Catalogue } from './rule.ts';
import { type Settings, withSeverities } from './settings.ts';

type Raised = Opinions & { raised: ReadonlySet<string> };

/** What requirements, rules and the words of the house say, each told once, at the severity of the house. */
export function opinionsOn(judged: Judged, catalogue: Catalogue, settings: Settings): Raised {
  const { draft, phase, hollow, today } = judged;
  const requirements = requirementOpinions(judged, catalogue.criteria);
  if (phase === null) return { ...requirements, notAssessable: [], raised: new Set() };
  const rules = ruleOpinions({ draft, today, phase }, catalogue, settings);
  const words = houseWordOpinions(draft, catalogue, settings);
  // What says nothing is not discussed as well: it is missing.
  const discussed = rules.opinions.filter(({ finding }) => !isMissing(finding.pointer, hollow, requirements.opinions));
  const all = withoutRepeats([...requirements.opinions, ...discussed, ...words]);
  return {
    opinions: all.flatMap((opinion) => weighed(opinion, settings)),
    axes: requirements.axes,
    notAssessable: rules.notAssessable,
    raised: new Set(all.flatMap(idsOf)),
  };
}

/** An absence goes by its own id, and by that of the question it belongs to. */
function idsOf({ finding, field }: Opinion): string[] {
  return field === undefined ? [finding.rule] : [finding.rule, groupId(field)];
}

/** At the severity that the house gives it, at the gate and before; what is silent before stays so. */
function weighed(opinion: Opinion, settings: Settings): Opinion[] {
  const { finding, before } = opinion;
  const id = idsOf(opinion).find((one) => settings.severities.has(one));
  if (id === undefined) return [opinion];
  return withSeverities([{ ...finding, rule: id }], settings).map(({ severity }) => ({
    ...opinion,
    finding: { ...finding, severity },
    before: before === null ? null : severity,
  }));
}

function isExcused(opinion: Opinion, { excused }: Exceptions): boolean {
  return idsOf(opinion).some((id) => excused.has(id));
}

/** Keeps what is due now, at the severity it has now, less what is excused; one finding a question. */
export function dueNow(opinions: readonly Opinion[], exceptions: Exceptions, gate: boolean): Finding[] {
  const told = opinions
    .filter((opinion) => !isExcused(opinion, exceptions))
    .flatMap((opinion) => {
      const { finding, before, field } = opinion;
      if (!gate && before === null && finding.rule !== PHASE_REQUIREMENT) return [];
      const isCapped = !gate && before !== null && finding.rule !== PHASE_REQUIREMENT;
      const now = isCapped ? { ...finding, severity: atMost(finding.severity, before) } : finding;
      return [field === undefined ? now : { finding: now, field }];
    });
  return grouped(told);
}

/** What would be told now if the team did not assume it. */
export function excusedNow({ opinions }: Opinions, { excused }: Exceptions, gate: boolean): FileReport['excused'] {
  const told = new Set(opinions.filter(({ before }) => gate || before !== null).flatMap(idsOf));
  return [...excused].flatMap(([rule, { reason, until }]) => (told.has(rule) ? [{ rule, reason, until }] : []));
}
