import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { setValues } from '../../src/core/edit.ts';
import { fromDotted } from '../../src/core/pointer.ts';
import { isDraft } from '../../src/interview/draft-mark.ts';
import { askedFields } from '../../src/interview/screens.ts';
import { renderSkeleton } from '../../src/render/skeleton.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { exampleAnswer, scripted } from '../interview-script.ts';

async function interview(stopAt?: number, files: Record<string, string> = {}) {
  const script = scripted(exampleAnswer, stopAt);
  const world = memoryIo({ ask: script.ask, files });
  const code = await main(['init'], world.io);
  return { code, script, text: world.files.get('fiche.yaml') ?? '', world };
}

describe('fiche init', () => {
  it('writes a fiche that only lacks the verdict of the investigation at its gate', async () => {
    const { code, text, world } = await interview();
    expect(code).toBe(0);
    expect(isDraft(text)).toBe(false);
    const linted = memoryIo({ files: { 'fiche.yaml': text } });
    await main(['lint', 'fiche.yaml', '--gate', '--format', 'json'], linted.io);
    const errors = JSON.parse(linted.out()).files[0].findings.filter(
      (one: { severity: string }) => one.severity === 'error',
    );
    expect(errors.map((one: { rule: string }) => one.rule).sort()).toEqual([
      'requis/investigation.motif',
      'requis/investigation.verdict',
      // The scripted person answers the first choice to every question: the four risks stay « inconnu ».
      'risque-niveau-par-phase',
      'risque-niveau-par-phase',
    ]);
    expect(world.err()).toBe('');
  });

  it('after a kill at any question, resumes there and ends with the same file', async () => {
    const whole = await interview();
    const last = whole.script.asked.length - 1;
    for (const stop of [1, 9, 17, 34, 48, 63, 80, 97, 110, last - 2, last - 1, last]) {
      const first = await interview(stop);
      expect(first.code).toBe(130);
      expect(isDraft(first.text)).toBe(true);
      // The first question of the second run is « Reprendre ».
      const second = scripted(exampleAnswer);
      const confirmed = new Set(first.script.asked);
      const resumed = memoryIo({
        files: { 'fiche.yaml': first.text },
        ask: { ...second.ask, confirm: async (label) => !confirmed.has(label) && second.ask.confirm(label, false) },
      });
      expect(await main(['init'], resumed.io)).toBe(0);
      expect(resumed.files.get('fiche.yaml')).toBe(whole.text);
    }
  });

  it('writes nothing when stopped at the first question', async () => {
    const { code, text } = await interview(0);
    expect(code).toBe(130);
    expect(text).toBe('');
  });

  it('resumes in the phase the draft was begun in', async () => {
    const begin = memoryIo({ ask: scripted(exampleAnswer, 3).ask });
    await main(['init', '--phase', 'construction'], begin.io);
    const resume = memoryIo({ files: Object.fromEntries(begin.files), ask: scripted(exampleAnswer).ask });
    expect(await main(['init'], resume.io)).toBe(0);
    expect(parse(resume.files.get('fiche.yaml') ?? '').phase).toBe('construction');
  });

  it('every answer passed: still a fiche, and what was not asked is set', async () => {
    const world = memoryIo({
      ask: { ...scripted(() => null).ask, choice: async () => null, confirm: async () => false },
    });
    expect(await main(['init'], world.io)).toBe(0);
    const fiche = parse(world.files.get('fiche.yaml') ?? '');
    expect(fiche).toMatchObject({
      format: 'fiche/1',
      phase: 'investigation',
      statut: 'en_cours',
      date_maj: '2026-11-23',
    });
    expect(fiche.probleme.statut).toBe('hypothese');
    expect(fiche.deploiement.dependances).toEqual([]);
  });

  it('shows back the normal form of what was typed', async () => {
    const script = scripted((prompt) =>
      prompt.problem('38 %') === null && prompt.problem('x') !== null ? '38 %' : null,
    );
    const world = memoryIo({ ask: script.ask });
    await main(['init'], world.io);
    expect(script.said).toContain('Noté\u00a0: 38');
    expect(parse(world.files.get('fiche.yaml') ?? '').porteur.temps_pct).toBe(38);
  });

  it('never replaces a finished fiche without being told, and keeps the old one then', async () => {
    const files = { 'fiche.yaml': 'nom: Ancienne\n' };
    const refused = memoryIo({ files, ask: scripted(exampleAnswer).ask });
    expect(await main(['init'], refused.io)).toBe(2);
    expect(refused.files.get('fiche.yaml')).toBe('nom: Ancienne\n');
    expect(refused.err()).toContain('--force');
    const forced = memoryIo({ files, ask: scripted(exampleAnswer).ask });
    expect(await main(['init', '--force'], forced.io)).toBe(0);
    expect(forced.files.get('fiche.ancien.txt')).toBe('nom: Ancienne\n');
  });

  it('says which option to use when there is no terminal', async () => {
    const world = memoryIo({ tty: false });
    expect(await main(['init'], world.io)).toBe(2);
    expect(world.err()).toContain('--non-interactive');
    expect(world.files.size).toBe(0);
  });

  it('leaves alone a draft that does not parse, and names the line', async () => {
    const broken = '# Brouillon : relancez\nnom: Un: deux\n';
    const world = memoryIo({ files: { 'fiche.yaml': broken } });
    expect(await main(['init'], world.io)).toBe(2);
    expect(world.err()).toContain('ligne 2');
    expect(world.files.get('fiche.yaml')).toBe(broken);
  });

  it('any Unicode text in all text fields at once is what yaml reads back', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'aé’«: #-|>&*!%@`"\'{}[],?\u0000\u0085\u00a0\u2028\ud800日🎉\t\n\r\\'),
        minLength: 1,
        maxLength: 30,
      }),
    );
    const paths = askedFields()
      .filter((field) => field.kind === 'text' && field.format === null)
      .map((field) => field.path);
    expect(paths.length).toBeGreaterThan(20);
    const skeleton = renderSkeleton(readFileSync('templates/fiche.yaml.hbs', 'utf8'), 'investigation');
    fc.assert(
      fc.property(fc.array(text, { minLength: paths.length, maxLength: paths.length }), (texts) => {
        const answers = paths.map((path, index) => [fromDotted(path), texts[index]] as const);
        const fiche = parse(setValues(skeleton, answers));
        for (const [index, path] of paths.entries()) {
          expect(path.split('.').reduce((at, key) => at[key], fiche)).toBe(texts[index]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('any Unicode text typed in the conversation is what yaml reads back', async () => {
    const nasty = 'é’«: #-|>&*!%@`"\'{}[],?\u0000\u0085\u00a0\u2028\ud800日🎉\t\\';
    const script = scripted((prompt) => (prompt.problem('§') === null ? nasty : exampleAnswer(prompt)));
    const world = memoryIo({ ask: script.ask });
    expect(await main(['init'], world.io)).toBe(0);
    const leaves = leavesOf(parse(world.files.get('fiche.yaml') ?? ''));
    expect(leaves.filter((leaf) => leaf === nasty).length).toBeGreaterThan(40);
  });
});

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
