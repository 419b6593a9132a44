/** Words that look like a turn, a sign, a fear or an answer, and are said in passing. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { written } from '../../src/french/oral.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { metIn } from '../../src/text/told/met.ts';
import { opponentIn } from '../../src/text/told/opponents.ts';
import { setAgainst } from '../../src/text/told/set-against.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { placeIn } from '../../src/text/told/where-first.ts';

it.each([
  [
    'Aujourd’hui elle prend le bus à 5 h, et 2 mois après on lui redemande pareil. Demain elle signe une fois.',
    'Elle signe une fois',
  ],
  ['Avant il paie, trois semaines après, il repaie ; désormais il paie une fois.', 'Il paie une fois'],
])('« deux mois après » is no turn: %s', (text, after) => {
  expect(beforeAfterIn(text)?.after).toContain(after);
});

it.each([
  'Moins d’appels pour les papiers. Le collège cesse de redemander l’original. Le troisième je sais pas',
  'Moins d’appels pour les papiers. Le collège cesse de redemander l’original, le dernier signe je l’ai pas encore.',
])('a sign that nobody found is none: %s', (text) => {
  expect(signsIn(text)).toHaveLength(2);
});

describe('those who fear, said to be so before they are named', () => {
  it.each([
    [
      'Ceux qui s’inquiètent c’est les secrétaires de la MDPH qui ont peur du boulot en plus',
      'secrétaires de la MDPH',
      'boulot en plus',
    ],
    ['celles qui sont inquiètes, ce sont les régisseuses', 'régisseuses', ''],
    ['Celui que ça inquiète c’est le directeur du CCAS', 'directeur du CCAS', ''],
  ])('%s', (text, who, fear) => {
    expect(opponentIn(text)).toEqual({ who, fear });
  });
});

it('two places, the second with its article', () => {
  const text = 'Une dizaine de mamans de Cilaos et de l’Entre-Deux';
  expect(placeIn(text, text)).toBe('Cilaos et Entre-Deux');
});

it.each([
  ['Trente familles s’en servent déjà bien. Je sais pas trop pour le reste', 'Trente familles s’en servent déjà bien.'],
  ['On vise moins de coupures. Mais je ne sais pas encore combien il y en aura.', 'On vise moins de coupures.'],
])('a sentence that tells nothing is not printed: %s', (text, said) => {
  expect(written(text)).toBe(said);
});

it('unless it is all that was said', () => {
  expect(written('Je sais pas trop pour le reste')).not.toBe('');
});

it('of those whom one met, and not of what was said of others', () => {
  const text =
    'J’en ai vu une vingtaine qui pompaient encore. Les 1400 viennent du cadastre, et l’office m’a parlé d’une trentaine.';
  expect(metIn(plain(text), text)).toEqual({ met: 20 });
});

it.each([
  ['Fin septembre il y a 200 inscrits', 'c’est fin août, pas septembre', 'Fin août il y a 200 inscrits'],
  ['Aujourd’hui Mr Vidal arrose', 'Monsieur Vidal, pas Mr', 'Aujourd’hui Monsieur Vidal arrose'],
])('%s', (told, said, right) => {
  expect(setAgainst(told, said)).toBe(right);
});
