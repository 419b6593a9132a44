/** What the stories tell already is not asked as if nobody had said it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import type { TextPrompt } from '../../src/interview/agenda/ask.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, scripted } from '../interview-script.ts';

const FICHE = `format: fiche/1
nom: Relais
phase: investigation
statut: en_cours
solution:
  existant: On cesse d’attendre le dossier complet.
deploiement:
  cap_6_mois: En juin 2027, 200 aidants s’en servent et l’attente passe de 5 mois à 2.
impact:
  difference: Aujourd’hui ils appellent onze fois. Demain ils reçoivent un message.
`;

async function edited(section: string, person: Person) {
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask, files: { 'fiche.yaml': FICHE } });
  await main(['edit', 'fiche.yaml', '--section', section, '--today', '2026-11-26'], world.io);
  const told = script.turns.flatMap(({ prompt }) => (prompt.kind === 'text' && prompt.isTold ? [prompt] : []));
  return { told, fiche: parse(world.files.get('fiche.yaml') ?? '') };
}

/** Entrée keeps what is shown. */
const entering: Person = ({ prompt }) =>
  prompt.kind === 'text' && prompt.initial !== '' ? prompt.initial : { command: 'pass' };
const initials = (prompts: readonly TextPrompt[]) => prompts.map(({ initial }) => initial);

describe('a field that a story tells', () => {
  it.each([
    ['deploiement', ['200 aidants s’en servent', 'L’attente passe de 5 mois à 2', '30/06/2027']],
    ['impact', ['Ils appellent onze fois', 'Ils reçoivent un message']],
    ['solution', ['On cesse d’attendre le dossier complet']],
  ])('%s: is filled in beforehand', async (section, expected) => {
    const { told } = await edited(section, entering);
    expect(initials(told)).toEqual(expect.arrayContaining(expected));
  });

  it('is written by Entrée, and by nothing else', async () => {
    const { fiche } = await edited('impact', entering);
    expect(fiche.impact.changement).toEqual({ avant: 'Ils appellent onze fois', apres: 'Ils reçoivent un message' });
    const passed = await edited('impact', () => ({ command: 'pass' }));
    expect(passed.told.length).toBeGreaterThan(0);
    expect(passed.fiche.impact.changement).toBeUndefined();
  });
});
