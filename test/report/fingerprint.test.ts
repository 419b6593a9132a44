/** A finding keeps its name while the fiche moves around it, and no other bears it. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/judge/fingerprint.ts';
import { Draft } from '../../src/model/draft.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { PHASES } from '../../src/model/phase.ts';
import { CATALOGUE, RULES } from '../../src/rules/catalogue.ts';
import { phaseOf, SOUND, TODAY } from '../rules/sound.ts';
import { runs, SLOW } from '../slow.ts';
import { dataOf, lintText } from '../texts.ts';

const judged = (text: string) => lintText('', text, CATALOGUE, { today: TODAY, phase: null, gate: true }).findings;
const prints = (text: string) =>
  judged(text)
    .map((finding) => `${finding.rule} ${finding.fingerprint}`)
    .sort();

/** Bad examples, on the sound fiche each spoils: all of every rule when there is time, the first of one in two else. */
const SPOILED = RULES.filter((_, rank) => SLOW || rank % 2 === 0).flatMap((rule) =>
  rule.examples.bad.slice(0, SLOW ? undefined : 1).map((example) => ({
    name: `${rule.id}: ${example.name}`,
    data: applyPatch(SOUND[phaseOf(rule, example)], example.patch),
  })),
);

/** Every list turned around. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed).reverse();
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, reversed(value)]));
}

describe('fingerprints', () => {
  it('of lists in lists are made in no time, however deep', () => {
    const nested = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], 'x');
    expect(fingerprint('schema/type', '/nom/0', { nom: [nested] }, 0)).toMatch(/^[\da-f]{16}$/);
  });

  it('do not move when lines are inserted above, nor when the file is laid out otherwise', () => {
    for (const phase of PHASES) {
      const text = readFileSync(`templates/exemples/${phase}.yaml`, 'utf8').replace(
        'statut: en_cours',
        'statut: presque',
      );
      const lines = text.split('\n');
      fc.assert(
        fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (places) => {
          // Between two keys of the root, where a comment is always a comment.
          const roots = lines.flatMap((line, rank) => (/^[a-z_]+:/.test(line) ? [rank] : []));
          const moved = [...lines];
          for (const place of [...places].sort((a, b) => b - a))
            moved.splice(roots[place % roots.length] ?? 0, 0, '# une ligne de plus', '');
          expect(prints(moved.join('\r\n'))).toEqual(prints(text));
        }),
        runs(2, 40),
      );
      expect(prints(JSON.stringify(dataOf(text)))).toEqual(prints(text));
    }
  });

  it('do not move when the elements of lists change places', () => {
    let compared = 0;
    for (const { name, data } of SPOILED) {
      const [before, after] = [withSubject(data), withSubject(reversed(data))];
      for (const rule of new Set(before.map((finding) => finding.rule))) {
        // A rule that reads only the first of a list may rightly say something else, or of another element.
        const isSame = (part: 'message' | 'about') => told(before, rule, part) === told(after, rule, part);
        if (!isSame('message') || !isSame('about')) continue;
        expect(told(after, rule, 'fingerprint'), `${name}, ${rule}`).toBe(told(before, rule, 'fingerprint'));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(SPOILED.length);
  });

  it('are each borne by one finding of a file', () => {
    for (const { name, data } of SPOILED) {
      const own = judged(JSON.stringify(data)).map((finding) => finding.fingerprint);
      expect(new Set(own).size, name).toBe(own.length);
    }
  });

  it('do not collide among a hundred thousand', () => {
    const seen = new Set<string>();
    for (let rank = 0; rank < 100_000; rank++)
      seen.add(fingerprint('requis/nom', '/nom', { nom: `service ${rank}` }, 0));
    expect(seen.size).toBe(100_000);
  });
});

/** Findings, each with what it is about whatever the order: the letters of the value and of its element, sorted. */
function withSubject(data: unknown): Record<'rule' | Told, string>[] {
  return judged(JSON.stringify(data)).map(({ rule, message, fingerprint: print, pointer }) => {
    const element = /^(?:.*\/\d+(?=\/|$))?/.exec(pointer)?.[0] ?? '';
    const at = (place: string) => (place === '' ? '' : JSON.stringify(new Draft(data).follow(place).value ?? null));
    const value = at(pointer) + at(element);
    return { rule, message: message.replace(/\d+ᵉ/g, ''), fingerprint: print, about: [...value].sort().join('') };
  });
}

type Told = 'message' | 'fingerprint' | 'about';

function told(findings: readonly Record<'rule' | Told, string>[], id: string, part: Told): string {
  return findings
    .filter(({ rule }) => rule === id)
    .map((one) => one[part])
    .sort()
    .join('\n');
}
