/** The rules that read published fiches: their own examples, and the sentence that each finding shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPublished } from '../../src/judge/lint-published.ts';
import { READER_QUESTIONS } from '../../src/model/reader-questions.ts';
import { CATALOGUE, RULES } from '../../src/rules/catalogue.ts';
import { READER } from '../../src/rules/reader.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

const lint = (text: string) =>
  lintPublished('x.md', readMarkdown(text), CATALOGUE, {
    today: '2026-11-26',
    organisations: null,
    reader: READER,
    identifiant: 'x',
  });

const reading = RULES.filter(({ published }) => published !== undefined);

it('every question of a reader has its rule', () => {
  const asked = new Set(reading.map(({ published }) => published?.question));
  expect(READER_QUESTIONS.filter((one) => !asked.has(one))).toEqual(['indicateur_usage']);
});

it('every rule that reads published fiches is measured, and no other', () => {
  const measured = [...readFileSync('src/dev/mesure.js', 'utf8').matchAll(/\brule: '([a-z\d-]+)'/g)].map(
    ([, id]) => id,
  );
  expect(measured.sort()).toEqual(reading.map(({ id }) => id).sort());
});

describe.each(reading.map((rule) => [rule.id, rule] as const))('%s', (id, { published }) => {
  it.each(published?.examples.good.map((text) => [text]) ?? [])('is silent: %s', (text) => {
    expect(lint(text).findings.map(({ rule }) => rule)).not.toContain(id);
  });

  it.each(published?.examples.bad.map((text) => [text]) ?? [])(
    'speaks, as an advice that shows a sentence: %s',
    (text) => {
      const finding = lint(text).findings.find(({ rule }) => rule === id);
      expect(finding?.severity).toBe('info');
      expect(finding?.excerpt).toBeTruthy();
      expect(finding?.message).toBe(published?.message);
    },
  );
});

const ENGLISH = `## Problem

Every year, 12,000 people in the city wait more than six months for a social housing decision. The agents of the service
do not know where the file is and call one another.

## Solution

We want to build a small tool with the first two departments. Each agent sees who holds the file.
`;

it('a text in another language is told once, and its sentences are not judged', () => {
  const { findings, notAssessable } = lint(ENGLISH);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['fichier/langue', 'info']]);
  expect(findings[0]?.excerpt).toContain('Every year');
  expect(notAssessable).toHaveLength(reading.length);
});

it('a text in French that quotes English is judged', () => {
  const quoted = `## Problème\n\nLes agents de la ville disent « the file is lost and nobody knows where it is, we call one another and wait » et 12 000 personnes attendent plus de six mois une décision pour un logement, sans savoir qui a leur dossier.\n`;
  expect(lint(quoted).notAssessable).toEqual([]);
});

it('an empty text is read, and told at its beginning', () => {
  const { findings } = lint('---\ntitle: X\nmission: ""\nphases: []\n---\n');
  expect(findings.length).toBeGreaterThan(5);
  for (const { range } of findings) expect(range.start.line).toBeGreaterThan(0);
});

it('what is missing is shown in the part where it would be written', () => {
  const text = `## Contexte

Depuis 2024, le tribunal essaie de réduire les absences aux audiences.

## Problème

Les familles attendent sans réponse, et le greffe rappelle chacune d’elles.

## Solution

La solution est encore à définir.

## Objectifs

Avoir montré l’intérêt d’aller plus loin.
`;
  const lines = new Map(lint(text).findings.map(({ rule, range }) => [rule, range.start.line]));
  expect(lines.get('solution-au-present')).toBe(11);
  expect(lines.get('deploiement-objectif-6-mois')).toBe(15);
  expect([3, 7]).toContain(lines.get('probleme-quantifie'));
});
