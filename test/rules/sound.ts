/** The four sound fiches, changed here and there, and judged as at their gate. */
import { readFileSync } from 'node:fs';
import { lint } from '../../src/judge/lint.ts';
import type { Catalogue, Example, Rule } from '../../src/judge/rule.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { PHASES, type Phase } from '../../src/model/phase.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { Snapshot } from '../../src/source/snapshot.ts';
import { dataOf } from '../texts.ts';

export const TODAY = '2026-11-23';

export const SOUND = Object.fromEntries(
  PHASES.map((phase) => [phase, dataOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'))]),
) as Record<Phase, unknown>;

/** A fiche that comes from no text: what is judged is what it says. */
export function ficheOf(value: unknown): Snapshot {
  return new Snapshot('', { text: '', value, entries: new Map(), flaws: [], readable: true, opaque: new Set() });
}

function idsOf(data: unknown, catalogue: Catalogue): string[] {
  const report = lint('', ficheOf(data), catalogue, { today: TODAY, phase: null, gate: true });
  return report.findings.map((finding) => finding.rule);
}

const before = new Map(PHASES.map((phase) => [phase, new Set(idsOf(SOUND[phase], CATALOGUE))]));

/** Ids found once patched that the sound fiche does not have, each once. */
export function newlyFound(phase: Phase, patch: Readonly<Record<string, unknown>>, catalogue = CATALOGUE): string[] {
  const found = new Set(idsOf(applyPatch(SOUND[phase], patch), catalogue));
  return [...found].filter((id) => !before.get(phase)?.has(id)).sort();
}

export function phaseOf(rule: Rule, example: Example): Phase {
  return example.phase ?? rule.phases[0] ?? 'investigation';
}
