/** For a committee: what blocks, risk by risk, then the rest, a conclusion in words, and what to do next. */

import { capital, plural } from '../french/typography.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES, AXIS_WORDS, type Axis } from '../model/axis.ts';
import { WHO_WORDS } from '../model/who.ts';
import { listed } from './report.ts';
import type { Style } from './style.ts';

/** More than this at once is no longer a list of next steps. */
const MOST_STEPS = 7;

/** `entry` shows one finding. Empty for a file that says nothing of its phase. */
export function gateBody(
  file: FileReport,
  quiet: boolean,
  style: Style,
  entry: (finding: Diagnostic) => string,
): string {
  const blocking = file.findings.filter(({ severity }) => severity === 'error');
  const others = listed(file, quiet).filter(({ severity }) => severity !== 'error');
  const sections = [
    ...axesOf(blocking).map(([title, findings]) => section(`Ce qui bloque, ${title}`, findings, style, entry)),
    ...(others.length > 0 ? [section('Ce qui ne bloque pas', others, style, entry)] : []),
  ];
  return sections.join('\n');
}

/** « Problème : prêt », and so on, then the next steps. No grade, no percentage. */
export function gateConclusion(file: FileReport, width: number, style: Style): string {
  if (file.gate === null) return '';
  const states = AXES.map((axis) => `  ${capital(AXIS_WORDS[axis])} : ${stateOf(file, axis)}`);
  const steps = nextSteps(file);
  const shown = steps.slice(0, MOST_STEPS).map((step, rank) => wrap(`${rank + 1}. ${step}`, width, '  ', '     '));
  const more =
    steps.length > MOST_STEPS
      ? [`  Puis ${plural(steps.length - MOST_STEPS, 'autre point', 'autres points')}, ci-dessus.`]
      : [];
  const next = steps.length > 0 ? ['', style.strong('À faire d’abord'), '', ...shown, ...more] : [];
  return [style.strong('Conclusion'), '', ...states, ...next].join('\n');
}

/** « prêt », « à relire », « à compléter (3) » or « non évalué ». */
export function stateOf({ readiness }: FileReport, axis: Axis): string {
  const { state, blocking } = readiness[axis];
  if (state === 'pret') return 'prêt';
  if (state === 'a_relire') return 'à relire';
  return state === 'a_completer' ? `à compléter (${blocking})` : 'non évalué';
}

/** One step for all that the same question would settle; what blocks first, the rest when nothing does. */
function nextSteps({ findings }: FileReport): string[] {
  const blocking = findings.filter(({ severity }) => severity === 'error');
  const steps = new Map<string, Diagnostic[]>();
  for (const finding of blocking.length > 0 ? blocking : findings) {
    const question = finding.ask ?? finding.message;
    steps.set(question, [...(steps.get(question) ?? []), finding]);
  }
  return [...steps]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([question, settled]) => {
      const who = settled[0]?.who[0];
      const count = settled.length > 1 ? ` (${settled.length} points)` : '';
      return `${question}${who === undefined || who === 'porteur' ? '' : ` Demandez : ${WHO_WORDS[who]}.`}${count}`;
    });
}

function axesOf(findings: readonly Diagnostic[]): [string, Diagnostic[]][] {
  return [...AXES, null].flatMap((axis) => {
    const own = findings.filter((finding) => finding.axis === axis);
    const title =
      axis === null ? 'dans le fichier' : axis === 'transverse' ? 'pour l’ensemble' : `risque ${AXIS_WORDS[axis]}`;
    return own.length > 0 ? [[title, own] as [string, Diagnostic[]]] : [];
  });
}

function section(
  title: string,
  findings: readonly Diagnostic[],
  style: Style,
  entry: (finding: Diagnostic) => string,
): string {
  return `${style.strong(`${title} (${findings.length})`)}\n\n${findings.map(entry).join('\n')}`;
}
