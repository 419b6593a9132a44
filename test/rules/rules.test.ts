import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextOf, type RuleContext } from '../../src/judge/rule.ts';
import { NO_SETTINGS } from '../../src/judge/settings.ts';
import { AXES } from '../../src/model/axis.ts';
import { Draft } from '../../src/model/draft.ts';
import { FIELDS, fieldAt } from '../../src/model/fields.ts';

import { applyPatch } from '../../src/model/patch.ts';
import { PHASES } from '../../src/model/phase.ts';
import { CATALOGUE, RULES } from '../../src/rules/catalogue.ts';
import { CRITERIA } from '../../src/rules/criteria/index.ts';
import { reference, servedBy } from '../../src/rules/reference.ts';
import { SLOW } from '../slow.ts';
import { lintText } from '../texts.ts';
import { newlyFound, phaseOf, SOUND, TODAY } from './sound.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has at least two good and two bad examples', () => {
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2);
  });

  it('serves a criterion, whose severity it does not repeat, and needs fields that exist', () => {
    expect(CATALOGUE.criteria.has(id)).toBe(true);
    expect(rule.severity).not.toBe(CATALOGUE.criteria.get(id)?.severity);
    for (const path of rule.needs) expect(fieldAt(path), path).toBeDefined();
    for (const { patch } of [...rule.examples.good, ...rule.examples.bad]) {
      for (const path of Object.keys(patch)) expect(fieldAt(path.replace(/\[\d+\]/g, '[]')), path).toBeDefined();
    }
  });

  it.each(rule.examples.good.map((example) => [example.name, example] as const))('is silent: %s', (_, example) => {
    expect(newlyFound(phaseOf(rule, example), example.patch)).toEqual([...(example.also ?? [])].sort());
  });

  it.each(rule.examples.bad.map((example) => [example.name, example] as const))('fires: %s', (_, example) => {
    expect(newlyFound(phaseOf(rule, example), example.patch)).toEqual([id, ...(example.also ?? [])].sort());
  });
});

describe('any value in the place of any answer of a sound fiche', () => {
  it.each(PHASES)('stops no rule of phase %s', (phase) => {
    // In each of its phases, where there is time.
    const rules = RULES.filter(({ phases }) => (SLOW ? phases.includes(phase) : phases[0] === phase));
    const contexts = rules.map((rule) => contextOf(rule, { today: TODAY, phase }, NO_SETTINGS));
    for (const [at, { path }] of FIELDS.entries()) {
      // One after the other, where time is short.
      for (const value of SLOW ? HOSTILE : [HOSTILE[at % HOSTILE.length]]) {
        const draft = new Draft(applyPatch(SOUND[phase], { [path.replace(/\[\]/g, '[0]')]: value }));
        for (const [rank, rule] of rules.entries())
          exhausted(rule.check(draft, contexts[rank] as RuleContext), rule.id);
      }
    }
  });
});

/** One of each kind; `npm run test:slow` tries all. */
const HOSTILE: readonly unknown[] = SLOW
  ? ['', null, [], {}, 0, true, [null], [[]], [''], [{}], { nom: [] }, '2026-02-30', -1]
  : [[{}], -1];

function exhausted(findings: Iterable<unknown>, id: string): void {
  try {
    for (const _ of findings);
  } catch (error) {
    throw new Error(`${id} stopped`, { cause: error });
  }
}

describe('the criteria', () => {
  it('are each told once, the core among them', () => {
    const ids = CRITERIA.map((criterion) => criterion.id);
    expect(ids).toEqual([...new Set(ids)]);
    const written = readdirSync('src/rules/criteria').filter((name) => /^[a-z]+\.json$/.test(name));
    const told = written.flatMap((name) => JSON.parse(readFileSync(`src/rules/criteria/${name}`, 'utf8')));
    expect([...ids].sort()).toEqual(told.map(({ id }: { id: string }) => id).sort());
    expect(CRITERIA.filter((criterion) => criterion.core).length).toBeGreaterThan(0);
  });

  it.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))('%s is whole', (_, criterion) => {
    expect([...PHASES, 'toutes']).toContain(criterion.phase);
    expect(AXES).toContain(criterion.axis);
    expect(['entree', 'sortie', 'continu']).toContain(criterion.moment);
    expect(['structure', 'texte', 'humain']).toContain(criterion.verification);
    expect(['error', 'warning', 'info']).toContain(criterion.severity);
    expect(criterion.who.length).toBeGreaterThan(0);
    for (const text of [
      criterion.title,
      criterion.why,
      criterion.ask,
      criterion.source,
      criterion.good,
      criterion.bad,
    ]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('that fields name all exist', () => {
    for (const field of FIELDS) for (const id of field.criteria) expect(CATALOGUE.criteria.has(id), id).toBe(true);
  });
});

describe('the reference', () => {
  it('lists every rule and requirement once, and serves the criteria', () => {
    const entries = reference();
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    const gaps = CRITERIA.filter((criterion) => servedBy(criterion, entries).length === 0);
    expect(gaps.map(({ id }) => id)).toEqual([]);
    // A criterion that is judged on content has a rule of its own, and no more than one.
    const judged = CRITERIA.filter(({ verification }) => verification === 'texte').map(({ id }) => id);
    for (const id of judged) expect(RULES.filter((rule) => rule.id === id).length, id).toBe(1);
  });
});

describe('the four sound fiches', () => {
  it.each(PHASES)('%s passes its gate', (phase) => {
    const text = readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
    const report = lintText('', text, CATALOGUE, { today: TODAY, phase: null, gate: true });
    expect(report.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    for (const axis of AXES) expect(report.readiness[axis].state).toBe('pret');
  });
});
