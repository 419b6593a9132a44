/** `constructor`, `__proto__`: every object inherits an answer to them. Written by a person, they are words like others. */
import { describe, expect, it } from 'vitest';
import { spokenDate } from '../../src/french/spoken-dates.ts';
import { commandOf } from '../../src/interview/answer/commands.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { lintPublished } from '../../src/judge/lint-published.ts';
import { Draft } from '../../src/model/draft.ts';
import { FIELDS } from '../../src/model/fields.ts';
import { publishedPhase } from '../../src/model/published-phases.ts';
import { readScalar } from '../../src/model/reading.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { READER } from '../../src/rules/reader.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { SLOW } from '../slow.ts';
import { fixText, lintText, setValue } from '../texts.ts';

const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter(
  (name) => SLOW || !/^__(?:define|lookup)/.test(name),
);
const TODAY = '2026-11-23';
const OPTIONS = { today: TODAY, phase: null, gate: true };
const OF_PRODUCT = { today: TODAY, organisations: null, reader: READER, identifiant: 'fiche' };
/** No name of ours, however near. */
const ORDINARY = 'xylophone';

/** A fiche that answers one word everywhere, whatever was asked. */
const FILLED = FIELDS.filter(({ kind }) => kind !== 'object' && kind !== 'list').reduce(
  (text, { path }) => setValue(text, `/${path.replaceAll('[]', '.0').replaceAll('.', '/')}`, ORDINARY),
  '',
);
const everywhere = (word: string) => FILLED.replaceAll(ORDINARY, word);

const HEADER = 'title: Essai\nmission: Aider\n';
const published = (word: string, prose = '') =>
  `---\n${HEADER}${word}: ${word}\nphases:\n  - name: ${word}\n    start: 2024-01-01\n---\n\n## Problème\n\nOn attend ${prose}.\n`;

/** The rules that speak: « constructor » is near a name of ours, what is said of it may say so. */
const told = (report: { findings: readonly { rule: string }[] }) => report.findings.map(({ rule }) => rule);

const toldEverywhere = (one: string) => told(lintText('fiche.yaml', everywhere(one), CATALOGUE, OPTIONS));
const TOLD_OF_ORDINARY = toldEverywhere(ORDINARY);

describe.each(INHERITED)('%s', (word) => {
  it('typed as an answer is read as any word is', () => {
    const read = (text: string) =>
      FIELDS.map((field) => [readScalar(field, text).ok, readAs(field.path, text, new Draft({}), TODAY)]);
    expect(JSON.parse(JSON.stringify(read(word)).replaceAll(word, ORDINARY))).toEqual(read(ORDINARY));
    expect(commandOf(word)).toBeNull();
    expect(spokenDate(word, TODAY)).toBeUndefined();
    expect(publishedPhase(word)).toBeNull();
  });

  it('written as a value gets the findings of any word, and is not mended', () => {
    expect(toldEverywhere(word)).toEqual(TOLD_OF_ORDINARY);
    expect(fixText(everywhere(word)).text).toBe(everywhere(word));
  });

  it('written as a key, in a fiche or on top of a public one, is a key nobody knows', () => {
    const fiche = (key: string) =>
      told(lintText('fiche.yaml', `phase: investigation\n${key}: 1\n`, CATALOGUE, OPTIONS));
    expect(fiche(word)).toEqual(fiche(ORDINARY));
    const judged = (text: string) => told(lintPublished('fiche.md', readMarkdown(text), CATALOGUE, OF_PRODUCT));
    const product = (key: string) => judged(published(key));
    expect(product(word)).toEqual(product(ORDINARY));
    expect(judged(published(ORDINARY, `le ${word}`))).toContain('entete/phase-inconnue');
  });
});
