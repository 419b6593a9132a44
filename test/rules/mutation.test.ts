/** What the examples of a rule would not see broken: a sentence that none draws, a judgement that no good example meets. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import type { Catalogue, Rule } from '../../src/judge/rule.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { CATALOGUE, RULES } from '../../src/rules/catalogue.ts';
import { ficheOf, newlyFound, phaseOf, SOUND, TODAY } from './sound.ts';

const sources = new Map(
  readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [basename(name, '.ts'), readFileSync(join('src/rules', name), 'utf8')]),
);

/** Each literal that a rule gives as a message, `\0` in the place of what it fills in. */
function sentencesOf({ id }: Rule): string[] {
  const literals = (sources.get(id) ?? '').matchAll(/message(?::| =)\s*(`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')/g);
  return [...literals].map(([, literal = '']) => withoutHoles(literal.slice(1, -1)));
}

function withoutHoles(template: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    if (depth === 0 && template.startsWith('${', at)) {
      text += '\0';
      depth = 1;
      at += 1;
    } else if (depth > 0) depth += template[at] === '{' ? 1 : template[at] === '}' ? -1 : 0;
    else text += template[at];
  }
  return text;
}

function isSaid(sentence: string, messages: readonly string[]): boolean {
  const [first = '', ...rest] = sentence.split('\0');
  return messages.some((message) => {
    let from = first.length;
    if (!message.startsWith(first)) return false;
    for (const piece of rest) {
      const at = message.indexOf(piece, from);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return true;
  });
}

function messagesOf(rule: Rule): string[] {
  const alone = { ...CATALOGUE, rules: [rule] };
  const told = rule.examples.bad.flatMap((example) => {
    const fiche = ficheOf(applyPatch(SOUND[phaseOf(rule, example)], example.patch));
    return lint('', fiche, alone, { today: TODAY, phase: null, gate: true }).findings;
  });
  // Those of published fiches are tried with their own examples.
  return [
    ...told.filter((finding) => finding.rule === rule.id).map(({ message }) => message),
    rule.published?.message ?? '',
  ];
}

function withCheck(rule: Rule, check: Rule['check']): Catalogue {
  return { ...CATALOGUE, rules: RULES.map((one) => (one === rule ? { ...rule, check } : one)) };
}

it('most rules say their sentences where this looks for them', () => {
  expect(RULES.filter((rule) => sentencesOf(rule).length > 0).length).toBeGreaterThan(RULES.length * 0.8);
  expect(isSaid('La \0 dure \0.', ['La phase dure 3 mois.'])).toBe(true);
  expect(isSaid('La \0 dure \0.', ['La phase finit.'])).toBe(false);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('each sentence it can say is said of a bad example', () => {
    const messages = messagesOf(rule);
    expect(sentencesOf(rule).filter((sentence) => !isSaid(sentence, messages))).toEqual([]);
  });

  it('each good example reaches its judgement: it would speak if it always did', () => {
    const always = withCheck(rule, (draft) => [{ message: 'Toujours.', at: draft }]);
    const unreached = rule.examples.good.filter(
      (example) => !newlyFound(phaseOf(rule, example), example.patch, always).includes(rule.id),
    );
    expect(unreached.map(({ name }) => name)).toEqual([]);
  });
});
