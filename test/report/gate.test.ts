/** What a committee and a coach are given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { setValues } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');

/** `fiche lint` on the sound fiche with some answers changed, with ordinary spaces. */
async function lint(answers: Readonly<Record<string, unknown>>, ...args: string[]): Promise<string> {
  const text = setValues(SOUND, Object.entries(answers));
  const world = memoryIo({ files: { 'fiche.yaml': text } });
  await main(['lint', 'fiche.yaml', '--today', '2026-11-23', ...args], world.io);
  return world.out().replace(/[\u00a0\u202f]/g, ' ');
}

describe('--gate', () => {
  it('a sound fiche is ready, in words, without a grade', async () => {
    const out = await lint({}, '--gate');
    for (const axis of ['Problème', 'Solution', 'Impact', 'Portage', 'Transverse'])
      expect(out).toContain(`${axis} : prêt`);
    expect(out).not.toMatch(/Ce qui bloque,/);
    expect(out.slice(out.indexOf('Conclusion'))).not.toMatch(/\d+ ?%/);
  });

  it('what blocks comes first, by risk, then the rest, then what to do', async () => {
    const out = await lint(
      {
        '/probleme/enonce': null,
        '/risques/portage/niveau': 'inconnu',
        '/porteur/temps_pct': 10,
        '/usagers/cibles': null,
      },
      '--gate',
    );
    const places = [
      'Ce qui bloque, risque problème (2)',
      'Ce qui bloque, risque portage (1)',
      'Ce qui ne bloque pas',
      'Conclusion',
      'À faire d’abord',
    ];
    const found = places.map((place) => out.indexOf(place));
    expect(
      found.every((at) => at >= 0),
      JSON.stringify(found),
    ).toBe(true);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(out).toContain('Problème : à compléter (2)');
    expect(out).toContain('Portage : à compléter (1)');
    expect(out).toContain('Solution : prêt');
    // Each step once, and only for what blocks.
    const steps = out.slice(out.indexOf('À faire d’abord')).match(/^ {2}\d+\. /gm);
    expect(steps?.length).toBe(3);
  });

  it('a phase that was not begun is not judged as ready', async () => {
    const world = memoryIo({ files: { 'fiche.yaml': 'format: fiche/1\nphase: investigation\nnom: Cap\n' } });
    await main(['lint', '--gate', 'fiche.yaml'], world.io);
    expect(world.out().replace(/\u00a0/g, ' ')).toMatch(/Impact : à compléter \(\d+\)/);
  });

  it('at most seven steps at once, the others counted', async () => {
    const world = memoryIo({ files: { 'fiche.yaml': 'format: fiche/1\nphase: investigation\nnom: Cap\n' } });
    await main(['lint', '--gate', 'fiche.yaml'], world.io);
    const out = world.out().replace(/\u00a0/g, ' ');
    const end = out.slice(out.indexOf('À faire d’abord'));
    expect(end.match(/^ {2}\d+\. /gm)?.length).toBe(7);
    expect(end).toMatch(/Puis \d+ autres points, ci-dessus\./);
  });
});

describe('--format questions', () => {
  it('is grouped by who can answer, each question once, what blocks first', async () => {
    const out = await lint(
      { '/probleme/enonce': null, '/portage/sponsors': null, '/porteur/temps_pct': 10 },
      '--format',
      'questions',
      '--gate',
    );
    expect(out).toMatch(/^# fiche\.yaml, investigation\n/);
    const people = [...out.matchAll(/^## À demander : (.+) \(\d+ questions?\)$/gm)].map((match) => match[1]);
    expect(people).toContain('le porteur');
    expect(new Set(people).size).toBe(people.length);
    const questions = [...out.matchAll(/^- (.+)$/gm)].map((match) => match[1]);
    expect(new Set(questions).size).toBe(questions.length);
    expect(out).toContain('bloquant : « Énoncé du problème » reste à remplir. [probleme.enonce]');
  });

  it('nothing to ask is said', async () => {
    expect(await lint({ '/impact/indicateurs': null }, '--format', 'questions', '--quiet')).toBe('Rien à demander.\n');
  });

  it('a file that cannot be read is to be mended before', async () => {
    const world = memoryIo({ files: { 'fiche.yaml': 'nom: "x\n' } });
    await main(['lint', 'fiche.yaml', '--format', 'questions'], world.io);
    expect(world.out()).toContain('À corriger dans le fichier');
  });
});

describe('the gates', () => {
  it('block on fewer than 45 fields at the exit of the investigation', async () => {
    const { REQUIREMENTS, requirementSeverity } = await import('../../src/model/requirements.ts');
    const { CATALOGUE } = await import('../../src/rules/catalogue.ts');
    const blocking = REQUIREMENTS.filter(
      (one) => requirementSeverity(one, 'investigation', CATALOGUE.criteria) === 'error',
    );
    expect(blocking.length).toBeLessThan(45);
  });
});
