/** The four sound fiches, changed here and there, and judged as at their gate. */
import { readFileSync } from 'node:fs';
import type { Catalogue, Example, Rule } from '../../src/judge/rule.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { PHASES, type Phase } from '../../src/model/phase.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { dataOf, lintText } from '../texts.ts';

export const TODAY = '2026-11-23';

export const SOUND = Object.fromEntries(
  PHASES.map((phase) => [phase, dataOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'))]),
) as Record<Phase, unknown>;

function judged(data: unknown, catalogue: Catalogue): string[] {
  const report = lintText('', JSON.stringify(data), catalogue, { today: TODAY, phase: null, gate: true });
  return report.findings.map((finding) => finding.rule);
}

const before = new Map(PHASES.map((phase) => [phase, judged(SOUND[phase], CATALOGUE)]));

/** Ids found once patched that the sound fiche does not have, each once. */
export function newlyFound(phase: Phase, patch: Readonly<Record<string, unknown>>, catalogue = CATALOGUE): string[] {
  const known = before.get(phase) ?? [];
  return [...new Set(judged(applyPatch(SOUND[phase], patch), catalogue))].filter((id) => !known.includes(id)).sort();
}

export function phaseOf(rule: Rule, example: Example): Phase {
  return example.phase ?? rule.phases[0] ?? 'investigation';
}
