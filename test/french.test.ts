/** Every sentence that a person can read: French typography, « vous », no English, nothing accusing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { FIELDS } from '../src/core/fields.ts';
import { lintText } from '../src/core/lint.ts';
import { yamlErrorMessage } from '../src/core/yaml-errors.ts';
import { CRITERIA } from '../src/rules/criteria/index.ts';
import { CATALOGUE, RULES } from '../src/rules/index.ts';
import { memoryIo } from './cli/memory-io.ts';
import { exampleAnswer, scripted } from './interview-script.ts';

/** What is wrong with a sentence; empty when nothing is. Names of fields, files, options and the like are set aside. */
function faults(sentence: string): string[] {
  const prose = sentence
    .replace(/https?:\S+|\S+@\S+|--[\w-]+|\bfiche [a-z-]+( [\w./-]+)*|[a-z_]+\.[a-z_.[\]]+/g, '…')
    .replace(/«[^»]*»/g, '« »');
  const checks: [string, RegExp][] = [
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['a plain space before a double sign', /[^\s«»/|] [:;?!](?:\s|$)/],
    ['a plain space inside quotes', /« [^»]|[^«] »/],
    ['tu', /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu],
    ['an accusing word', /\binvalides?\b|\bincorrecte?s?\b|\berronée?s?\b/i],
    ['English', /\b(?:the|must|invalid|error|value|expected|unknown|missing|should|please)\b/i],
  ];
  return checks.filter(([, pattern]) => pattern.test(prose.replace('« »', '«\u00a0»'))).map(([name]) => name);
}

function expectFrench(sentences: Iterable<readonly [string, string]>): void {
  const wrong = [...sentences].flatMap(([where, sentence]) =>
    faults(sentence).map((fault) => `${where}: ${fault}: ${sentence}`),
  );
  expect(wrong).toEqual([]);
}

describe('sentences', () => {
  it('the check itself sees what it should', () => {
    expect(faults("l'outil")).toEqual(['a straight apostrophe']);
    expect(faults('Quoi ?')).toEqual(['a plain space before a double sign']);
    expect(faults('Dis ton nom')).toEqual(['tu']);
    expect(faults('Valeur invalide')).toEqual(['an accusing word']);
    expect(faults('Unknown key')).toEqual(['English']);
    expect(faults('Qu’est-ce\u00a0?')).toEqual([]);
  });

  it('of the schema', () => {
    expectFrench(
      FIELDS.flatMap((field) =>
        [
          field.title,
          field.description,
          field.question ?? '',
          field.element ?? '',
          ...field.choices.map((one) => one.label),
        ].map((text) => [field.path, text] as const),
      ),
    );
  });

  it('of the criteria', () => {
    expectFrench(
      CRITERIA.flatMap((one) =>
        [one.title, one.why, one.ask, one.good, one.bad].map((text) => [one.id, text] as const),
      ),
    );
  });

  it('of the grammar', () => {
    const codes = [
      'ALIAS_PROPS',
      'BAD_INDENT',
      'BLOCK_AS_IMPLICIT_KEY',
      'MISSING_CHAR',
      'TAB_AS_INDENT',
      'UNEXPECTED_TOKEN',
      'IMPOSSIBLE',
    ];
    expectFrench(codes.map((code) => [code, yamlErrorMessage(code)] as const));
  });

  it('of findings on every kind of mistake', () => {
    const broken = [
      '',
      '[]',
      'texte',
      'a: b: c',
      'nom: "x',
      'nom: &a x',
      'nom: *a',
      'nom: a\nnom: b',
      'a: 1\n---\nb: 2',
      'phase: construction',
      'format: fiche/2',
      'phase: investigaton\nporteur: 3\nusagers: {cibles: x}\nprobleme: {ampleur: {nombre: -1, annee: 12}}\ndate_maj: hier',
      'phase: investigation\nexceptions: [{regle: x, motif: y}, {regle: requis/nom}, {regle: schema/type, motif: z}]\na_completer: [{champ: nomm}]',
      ...['investigation', 'construction', 'acceleration', 'perennisation'].map(
        (phase) => `phase: ${phase}\nporteur: {nom: A}\n`,
      ),
    ];
    const reports = broken.map((text) =>
      lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: true }),
    );
    expectFrench(reports.flatMap(({ findings }) => findings.map((one) => [one.rule, one.message] as const)));
  });

  it('of every command', async () => {
    const commands = [
      [],
      ['--help'],
      ['init', '--help'],
      ['lint', '--help'],
      ['rules'],
      ['lnt'],
      ['lint', '--gat'],
      ['lint', 'absent'],
      ['explain', 'x'],
      ['init', '--non-interactive'],
      ['lint', '--phase', 'x'],
      ...RULES.map((rule) => ['explain', rule.id]),
    ];
    for (const args of commands) {
      const world = memoryIo();
      await main(args, world.io);
      expectFrench(`${world.out()}\n${world.err()}`.split('\n').map((line) => [args.join(' '), line] as const));
    }
  });

  it('of the interview, within 80 columns, each with a way to pass', async () => {
    const script = scripted(exampleAnswer);
    const world = memoryIo({ ask: script.ask });
    await main(['init'], world.io);
    expectFrench(
      [...script.said, ...script.asked].flatMap((text) => text.split('\n')).map((line) => ['init', line] as const),
    );
    for (const label of script.asked) expect(label.length, label).toBeLessThanOrEqual(74);
    expect(script.said[0]).toContain('passer');
  });

  it('of the skeleton', () => {
    const template = readFileSync('templates/fiche.yaml.hbs', 'utf8');
    expectFrench(template.split('\n').map((line) => ['template', line.replace(/\{\{.*?\}\}/g, '')] as const));
  });
});
