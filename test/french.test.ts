/** Every sentence that a person can read: French typography, « vous », no English, nothing accusing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { stepsOf } from '../src/interview/agenda/itinerary.ts';
import { fieldOf, groupOf, questionOf, whyOf } from '../src/interview/agenda/question.ts';
import { agendaOf } from '../src/interview/agenda/screens.ts';
import type { Step } from '../src/interview/agenda/steps.ts';
import { COMMAND_LABELS, typedCommands } from '../src/interview/answer/commands.ts';
import { Draft } from '../src/model/draft.ts';
import { FIELDS, fieldAt } from '../src/model/fields.ts';
import { PHASES } from '../src/model/phase.ts';
import { expectation } from '../src/model/reading.ts';
import { CATALOGUE, RULES } from '../src/rules/catalogue.ts';
import { CRITERIA } from '../src/rules/criteria/index.ts';
import { yamlErrorMessage } from '../src/source/yaml/errors.ts';
import { commandNames } from './cli/command-names.ts';
import { memoryIo } from './cli/memory-io.ts';
import { ABOUT, type Person, passing, scripted, willing } from './interview-script.ts';
import { lintText } from './texts.ts';

/** What is wrong with a sentence; empty when nothing is. Names of fields, files, options and the like are set aside. */
function faults(sentence: string): string[] {
  const prose = sentence
    .replace(/https?:\S+|\S+@\S+|--[\w-]+|\bfiche [a-z-]+( [\w./-]+)*|[a-z_]+\.[a-z_.[\]]+/g, '…')
    .replace(/«([\s\u00a0])[^»]*?([\s\u00a0])»/g, '«$1…$2»');
  const checks: [string, RegExp][] = [
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['a plain space before a double sign', /[^\s«»/|] [:;?!](?:\s|$)/],
    ['a plain space inside quotes', /« | »/],
    ['tu', /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu],
    ['an accusing word', /\binvalides?\b|\bincorrecte?s?\b|\berronée?s?\b/i],
    [
      'English',
      /\b(?:the|must|invalid|error|value|expected|unknown|missing|should|please|you|answer|press|select|navigate|submit|required|choice found)\b/i,
    ],
  ];
  return checks.filter(([, pattern]) => pattern.test(prose)).map(([name]) => name);
}

/** Words of the longest sentence; names of files, figures and quotes count as one. */
function longest(text: string): number {
  const sentences = text.split(/(?<=[.!?…:;])[\s\u00a0]+|\n/);
  return Math.max(...sentences.map((one) => one.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length));
}

/** What is read while someone waits for an answer: short, too. */
function expectSaid(sentences: readonly (readonly [string, string])[]): void {
  expectFrench(sentences.flatMap(([where, text]) => text.split('\n').map((line) => [where, line] as const)));
  // An excerpt of the person's own words is not ours to shorten.
  const own = sentences.map(
    ([where, text]) => [where, text.replace(/(?:Retiré|Réponse actuelle|Noté)\u00a0:.*/g, '')] as const,
  );
  expect(own.filter(([, text]) => longest(text) > 20)).toEqual([]);
}

/** Goes back, asks why, does not know: what only such people read. */
const wavering: Person = (turn, index) => {
  if (ABOUT[turn.label] !== undefined) return ABOUT[turn.label] ?? '';
  if (index % 5 === 1 && turn.prompt.commands.includes('back') && index < 40) return { command: 'back' };
  if (index % 5 === 2 && turn.prompt.commands.includes('unknown')) return { command: 'unknown' };
  return index % 5 === 3 ? willing(turn, index) : { command: 'pass' };
};

const OBSTACLES = 'risques.obstacles_imaginaires';
const OBSTACLE_TYPES = Object.fromEntries(
  fieldAt(`${OBSTACLES}[].type`)?.choices.map(({ value }) => [value, true]) ?? [],
);

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
      ...(await commandNames()).map((name) => [name, '--help']),
      ['rules'],
      ['lnt'],
      ['lint', '--gat'],
      ['lint', 'absent'],
      ['explain', 'x'],
      ['init', '--non-interactive'],
      ['status', 'absent'],
      ['completion', 'csh'],
      ['lint', '-f', 'x'],
      ['lint', '-f', 'sarif', '-f', 'junit'],
      ['edit', 'absent'],
      ['init', '--depth', 'x'],
      ['init', '--questionnaire', '-', '--depth', 'complet'],
      ['lint', '--phase', 'x'],
      ['lint', '--new-only'],
      ['lint', '--diff'],
      ['lint', '--fix', '--staged'],
      ['lint', '--fix', '-'],
      ['lint', '--compare', 'main'],
      ['lint', '--since', 'main'],
      ['lint', '--config', 'absente'],
      ['lint', '--print-config', 'fiche.yaml'],
      ...RULES.map((rule) => ['explain', rule.id]),
    ];
    for (const args of commands) {
      const world = memoryIo();
      await main(args, world.io);
      expectFrench(`${world.out()}\n${world.err()}`.split('\n').map((line) => [args.join(' '), line] as const));
    }
  });

  it('of every mistake in a configuration, and of what is done with it', async () => {
    const configs = [
      'gravite: {}',
      'gravites: {forme-sigle: conseil, schema/type: conseil, absente: conseil, nom: 3}',
      'gravites: {forme-sigle: conseil, schema/type: conseil, zzz: conseil}',
      'options: {identite-nom: {mots: 3}, forme-a-jour: {mois: 3}, forme-sigles: {nombre: 0}}',
      'options: {forme-sigles: x}',
      'ignorer: x',
      'vocabulaire: {maison: [{mot: x}]}',
      'selon_fichiers: [{}]',
      'zzz: 1',
      'texte',
    ];
    for (const config of configs) {
      const world = memoryIo({ files: { 'fiche.yaml': 'nom: Cap\n', 'fiche.config.yaml': config } });
      expect(await main(['lint', 'fiche.yaml'], world.io)).toBe(2);
      expectFrench(
        world
          .err()
          .split('\n')
          .map((line) => [config, line] as const),
      );
    }
    const files = { 'fiche.yaml': 'statu: En cours\ndate_maj: 15/03/2026\n', 'fiche.config.yaml': 'ignorer: [a/]' };
    for (const args of [['--print-config', 'a/fiche.yaml'], ['--fix']]) {
      const world = memoryIo({ files });
      await main(['lint', 'fiche.yaml', ...args], world.io);
      expectFrench(`${world.out()}\n${world.err()}`.split('\n').map((line) => [args.join(' '), line] as const));
    }
  });

  it.each(PHASES)('of every question of phase %s: label, hint, example, reason, what is expected', (phase) => {
    const nothing = new Draft(null);
    const steps = stepsOf({ ...agendaOf(phase, 'complet'), everything: true }, nothing, null);
    const cards = Object.keys(OBSTACLE_TYPES).map(
      (value) => ({ ...steps[0], kind: 'card', path: OBSTACLES, value }) as Step,
    );
    expect(steps.length).toBeGreaterThan(100);
    for (const step of [...steps, ...cards]) {
      const { label, hint, example } = questionOf(step, nothing);
      const where = step.path;
      // « (n° 12) » may follow.
      expect(label.length, label).toBeLessThanOrEqual(70 + ' (n° 1)'.length);
      expect(hint.split(/[.!?…](?:\s|$)/).filter(Boolean).length, hint).toBeLessThanOrEqual(1);
      const field = fieldOf(step);
      const told = [
        label,
        hint,
        whyOf(step, phase, CATALOGUE.criteria),
        groupOf(step)?.question ?? '',
        expectation(field),
      ];
      expectSaid([...told, ...field.choices.map((choice) => choice.label)].map((text) => [where, text]));
      expectFrench([[where, example ?? '']]);
    }
  });

  it('said during an interview, from the welcome to the last word', async () => {
    for (const person of [willing, passing, wavering]) {
      const script = scripted(person);
      const world = memoryIo({ ask: script.ask });
      await main(['init'], world.io);
      expect(script.said.length).toBeGreaterThan(10);
      expectSaid(script.said.filter((text) => !text.includes('Vos réponses')).map((text) => ['init', text]));
      expect(script.said[0]).toContain('quitter');
      for (const { label, prompt } of script.turns) {
        const isOurs = ABOUT[label] !== undefined || label.startsWith('Quelle réponse');
        expect(isOurs || prompt.commands.includes('back'), `${label}: no way back`).toBe(true);
      }
    }
  });

  it('at the foot of a screen, and as commands', () => {
    // The mark to type stands before what it does.
    const offered = ['help', 'back', 'pass', 'unknown', 'erase', 'quit'] as const;
    expectSaid(
      [...offered.map((one) => COMMAND_LABELS[one]), typedCommands(offered).replace('? aide', 'aide')].map((text) => [
        'commands',
        text,
      ]),
    );
  });

  it('of the skeleton', () => {
    const template = readFileSync('templates/fiche.yaml.hbs', 'utf8');
    expectFrench(template.split('\n').map((line) => ['template', line.replace(/\{\{.*?\}\}/g, '')] as const));
  });
});
