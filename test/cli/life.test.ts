/** The life of a fiche: the next phase, its end. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { scripted } from '../interview-script.ts';
import { setValues } from '../texts.ts';
import { memoryIo } from './memory-io.ts';

const TODAY = '2026-11-26';
const example = (phase: string) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n\s*/g, ' ');

async function played(text: string, args: readonly string[], options: Parameters<typeof memoryIo>[0] = {}) {
  const world = memoryIo({ files: { 'fiche.yaml': text }, ...options });
  const code = await main([...args, '--today', TODAY], world.io);
  const after = world.files.get('fiche.yaml') ?? '';
  return { code, err: plain(world.err()), after, draft: snapshotOf(after).draft, isSame: after === text };
}

describe('fiche phase', () => {
  it('closes the phase, opens the next, and says what the gate says and what becomes due', async () => {
    const { code, draft, err } = await played(example('investigation'), ['phase', 'construction']);
    expect(code).toBe(0);
    expect(draft.at('phase').text).toBe('construction');
    expect(draft.at('date_maj').date).toBe(TODAY);
    const phases = draft.at('calendrier.phases').items;
    expect(phases.find((one) => one.at('nom').text === 'investigation')?.at('fin').date).toBe(TODAY);
    expect(phases.find((one) => one.at('nom').text === 'construction')?.at('debut').date).toBe(TODAY);
    expect(err).toMatch(/entrée en construction le 26 novembre 2026/);
    expect(err).toMatch(/sortie de investigation|sortie d’investigation|Rien ne bloquait/);
    expect(err).toMatch(/fiche edit|Rien de plus/);
  });

  it('takes the name of today, keeps every other byte, and a planned phase is opened where it stands', async () => {
    const text =
      'format: fiche/1\n# à moi\nphase: acceleration\ncalendrier:\n  phases:\n    - nom: acceleration\n      debut: 2025-01-01\n    - nom: perennisation\n      fin_prevue: 2028-01-01\n';
    const { draft, after } = await played(text, ['phase', 'consolidation']);
    expect(draft.at('phase').text).toBe('perennisation');
    expect(draft.at('calendrier.phases').items).toHaveLength(2);
    expect(draft.find('calendrier.phases[1].debut').date).toBe(TODAY);
    expect(after).toContain('# à moi\n');
  });

  it.each([
    ['the same phase', 'phase: construction\n', ['phase', 'construction'], /déjà entrée/],
    [
      'one that was left',
      'phase: construction\ncalendrier:\n  phases:\n    - nom: investigation\n      debut: 2024-01-01\n',
      ['phase', 'investigation'],
      /deux fois/,
    ],
    [
      'a beginning to come',
      'phase: investigation\ncalendrier:\n  phases:\n    - nom: investigation\n      debut: 2030-01-01\n',
      ['phase', 'construction'],
      /après aujourd’hui/,
    ],
    ['what is no phase', 'phase: investigation\n', ['phase', 'lancement'], /n’est pas une phase/],
    ['a fiche that does not read', 'phase: [\n', ['phase', 'construction'], /Rien n’a été changé/],
  ])('refuses %s, and touches nothing', async (_, text, args, told) => {
    const { code, err, isSame } = await played(text, args);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(isSame).toBe(true);
  });

  it('refuses nothing else: a fiche without a calendar enters a phase', async () => {
    const { code, draft } = await played('nom: A\n', ['phase', 'construction']);
    expect(code).toBe(0);
    expect(draft.find('calendrier.phases[0].nom').text).toBe('construction');
  });
});

describe('fiche stop', () => {
  it('says why, what it taught, what would let it start again; the note stays with the team', async () => {
    const { code, draft } = await played(example('construction'), [
      'stop',
      '--motif',
      'perte_de_portage',
      '--lecons',
      'Les fermes veulent un visage.',
      '--reprise',
      'Un nouveau directeur.',
      '--note',
      'Le préfet a changé.',
    ]);
    expect(code).toBe(0);
    expect(draft.at('statut').text).toBe('arrete');
    expect(draft.at('arret').value).toEqual({
      date: TODAY,
      motif: 'perte_de_portage',
      apprentissages: 'Les fermes veulent un visage.',
      conditions_reprise: 'Un nouveau directeur.',
      note_interne: 'Le préfet a changé.',
    });
    const open = draft
      .at('calendrier.phases')
      .items.filter((one) => one.at('debut').isAnswered && !one.at('fin').isAnswered);
    expect(open).toEqual([]);
  });

  it('asks what the command line does not say', async () => {
    const person = scripted(({ kind }, index) => (kind === 'choice' ? 'fin_de_financement' : `réponse ${index}`));
    const { code, draft } = await played('nom: A\n', ['stop'], { ask: person.ask });
    expect(code).toBe(0);
    expect(person.turns).toHaveLength(4);
    expect(draft.at('arret.motif').text).toBe('fin_de_financement');
    expect(draft.at('arret.note_interne').text).toBe('réponse 3');
  });

  it('left before its end, it writes nothing', async () => {
    const { code, isSame } = await played('nom: A\n', ['stop'], { ask: scripted(() => 'x', 1).ask });
    expect(code).toBe(130);
    expect(isSame).toBe(true);
  });

  it.each([
    ['already stopped', setValues('nom: A\n', [['/statut', 'arrete']]), [], /déjà arrêtée/],
    [
      'before it began',
      'calendrier:\n  phases:\n    - nom: construction\n      debut: 2025-01-01\n',
      ['--date', '2024-01-01'],
      /avant le début/,
    ],
    ['a reason nobody knows', 'nom: A\n', ['--motif', 'lassitude', '--lecons', 'x'], /--motif contient « lassitude »/],
  ])('refuses: %s', async (_, text, args, told) => {
    const { code, err, isSame } = await played(text, ['stop', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(isSame).toBe(true);
  });
});
