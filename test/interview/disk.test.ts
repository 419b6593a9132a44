/** A disk that refuses in the middle of an interview: the answer is not lost, and the person decides. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { UserError } from '../../src/cli/user-error.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, passing, scripted } from '../interview-script.ts';

const FULL = 'Le disque est plein.';

/** The fiche is refused from the third answer on, `times` times or for ever in this place. */
async function onFullDisk(times: number, decide: (asked: number) => string) {
  let answers = 0;
  let refusals = 0;
  let asked = 0;
  const person: Person = (turn, index) => {
    if (turn.label === 'Que faire ?') {
      asked += 1;
      expect(turn.prompt.hint).toContain(FULL);
      return decide(asked);
    }
    if (turn.label === 'Dans quel fichier ?') return 'ailleurs.yaml';
    answers += 1;
    return ['Élodie', 'Cheffe', 'Préfecture'][answers - 1] ?? passing(turn, index);
  };
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask });
  const { write } = world.io.files;
  world.io.files.write = (path, text) => {
    if (path === 'fiche.yaml' && String(text).includes('Préfecture') && refusals < times) {
      refusals += 1;
      throw new UserError(FULL);
    }
    write(path, text);
  };
  const code = await main(['init', '--depth', 'coeur'], world.io);
  return { code, world, asked };
}

describe('a full disk', () => {
  it('room is made: the answer is written where it should be', async () => {
    const { code, world, asked } = await onFullDisk(2, () => 'encore');
    expect(code).toBe(0);
    expect(asked).toBe(2);
    expect(parse(world.files.get('fiche.yaml') ?? '').porteur.structure).toBe('Préfecture');
  });

  it('another place is given: everything goes there, the first file stays whole', async () => {
    const { code, world } = await onFullDisk(Number.POSITIVE_INFINITY, () => 'ailleurs');
    expect(code).toBe(0);
    expect(parse(world.files.get('ailleurs.yaml') ?? '').porteur).toMatchObject({
      nom: 'Élodie',
      structure: 'Préfecture',
    });
    expect(parse(world.files.get('fiche.yaml') ?? '').porteur).toMatchObject({ nom: 'Élodie', structure: null });
  });

  it('the person gives up: the last answer is told, to be copied', async () => {
    const { code, world } = await onFullDisk(Number.POSITIVE_INFINITY, () => 'arreter');
    expect(code).toBe(2);
    expect(world.err()).toContain('Préfecture');
    expect(parse(world.files.get('fiche.yaml') ?? '').porteur.fonction).toBe('Cheffe');
  });
});

it('the folder is gone in the middle: all the answers are told, to be copied', async () => {
  let answers = 0;
  const person: Person = (turn, index) => {
    if (turn.label === 'Que faire ?') return 'arreter';
    answers += 1;
    return ['Élodie', 'Cheffe', 'Préfecture'][answers - 1] ?? passing(turn, index);
  };
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask });
  const { write } = world.io.files;
  world.io.files.write = (path, text) => {
    if (path === 'fiche.yaml' && String(text).includes('Préfecture')) {
      world.files.delete('fiche.yaml');
      throw new UserError('Le dossier n’existe pas.');
    }
    write(path, text);
  };
  expect(await main(['init', '--depth', 'coeur'], world.io)).toBe(2);
  const said = `${script.said.join('\n')}${world.out()}${world.err()}`;
  for (const answer of ['Élodie', 'Cheffe', 'Préfecture']) expect(said).toContain(answer);
});
