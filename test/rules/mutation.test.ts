/** A rule that did nothing, or always fired, would be seen: its own examples refuse both. */
import { describe, expect, it } from 'vitest';
import type { Catalogue, Rule } from '../../src/judge/rule.ts';
import { CATALOGUE, RULES } from '../../src/rules/catalogue.ts';
import { newlyFound, phaseOf } from './sound.ts';

function withCheck(rule: Rule, check: Rule['check']): Catalogue {
  return { ...CATALOGUE, rules: RULES.map((one) => (one === rule ? { ...rule, check } : one)) };
}

function passes(rule: Rule, examples: Rule['examples']['good'], catalogue: Catalogue, fires: boolean): boolean {
  return examples.every((example) => {
    const expected = [...(fires ? [rule.id] : []), ...(example.also ?? [])].sort();
    return newlyFound(phaseOf(rule, example), example.patch, catalogue).join() === expected.join();
  });
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('its bad examples refuse a check that finds nothing', () => {
    const nothing = withCheck(rule, () => []);
    for (const example of rule.examples.bad) expect(passes(rule, [example], nothing, true), example.name).toBe(false);
  });

  it('its good examples refuse a check that always finds', () => {
    const always = withCheck(rule, (draft) => [{ message: 'Toujours.', at: draft }]);
    for (const example of rule.examples.good) expect(passes(rule, [example], always, false), example.name).toBe(false);
  });
});
