/** The levels of the four risks, on one line, as people say them. */
import { expect, it } from 'vitest';
import { levelsSaid } from '../../src/interview/answer/levels-said.ts';
import { levelsOf } from '../../src/interview/answer/signing.ts';
import { Draft } from '../../src/model/draft.ts';

const asked = levelsOf(new Draft({}), null);
const ORDER = asked.levels.map(({ value }) => value);
const read = (text: string) => levelsSaid(text, asked)?.map(({ value }) => ORDER.indexOf(value) + 1) ?? null;
const [unknown, low, middle, high] = ['inconnu', 'faible', 'moyen', 'eleve'].map((one) => ORDER.indexOf(one) + 1);

it.each([
  ['2 3 1 3', [2, 3, 1, 3]],
  ['2313', [2, 3, 1, 3]],
  ['2-3-1-3', [2, 3, 1, 3]],
  ['2, 3, 1, 3', [2, 3, 1, 3]],
  ['3', [3, 3, 3, 3]],
  ['tous moyens', [middle, middle, middle, middle]],
  ['moyen partout', [middle, middle, middle, middle]],
  ['tout est élevé', [high, high, high, high]],
  ['le 2 pour tout', [2, 2, 2, 2]],
  ['fort moyen moyen faible', [high, middle, middle, low]],
  ['je sais pas', [unknown, unknown, unknown, unknown]],
  ['faible, moyen, élevé et inconnu', [low, middle, high, unknown]],
])('%s', (text, levels) => {
  expect(read(text)).toEqual(levels);
});

it('a row by its name, the others as they are said or as they stood', () => {
  const name = asked.rows[0]?.name ?? '';
  expect(read(`${name} faible, le reste aucune idée`)).toEqual([low, unknown, unknown, unknown]);
  expect(read(`${name} ${high}`)?.[0]).toBe(high);
});

it.each([
  [
    'Le problème, faible, la solution je n’en sais rien, l’impact moyen, et le portage élevé, à cause du directeur',
    [low, unknown, middle, high],
  ],
  [
    'faible pour le problème, moyen pour la solution, élevé pour l’impact, et le portage aucune idée',
    [low, middle, high, unknown],
  ],
  ['moyen pour le problème et la solution', null],
  ['problème : fort ; le reste : faible', [high, low, low, low]],
  ['solution moyen, le portage c’est élevé, les autres faible', [low, middle, low, high]],
  ['le problème c’est plutôt faible parce qu’on l’a mesuré, le reste moyen', [low, middle, middle, middle]],
])('by their names: %s', (text, levels) => {
  expect(read(text)).toEqual(levels);
});

it.each(['2 3', '2 3 1', '9 9 9 9', 'bonjour', '23', '2 3 1 3 2'])('nothing is guessed: %s', (text) => {
  expect(read(text)).toBeNull();
});
