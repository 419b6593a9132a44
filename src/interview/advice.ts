/** What the rules of `lint` say of one place of a fiche: as rules are added, the interview gains them. */
import { lintText } from '../core/lint.ts';
import type { Catalogue } from '../core/rule.ts';

/** Sentences, each followed by the question to ask oneself. Empty when the rules are content. */
export function adviseOn(text: string, pointer: string, catalogue: Catalogue, today: string): string[] {
  const rules = new Set(catalogue.rules.map((rule) => rule.id));
  const report = lintText('', text, catalogue, { today, phase: null, gate: false });
  return report.findings
    .filter((finding) => finding.pointer === pointer && rules.has(finding.rule))
    .map((finding) => (finding.ask ? `${finding.message}\nÀ vous demander : ${finding.ask}` : finding.message));
}
