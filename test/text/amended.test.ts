/** What is said against an answer, put where it stands in it, in the words of many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementIn } from '../../src/interview/remark/agreement.ts';
import { amended, tellsAPart } from '../../src/text/told/amended.ts';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
const T = '120 familles par mois attendent.';

it.each([
  [T, '140 familles par mois', '140 familles par mois attendent.'],
  [T, '140.', '140 familles par mois attendent.'],
  [T, 'c’est 140 familles', '140 familles par mois attendent.'],
  [T, 'elles sont 140', '140 familles par mois attendent.'],
  [T, 'pas 120, 140', '140 familles par mois attendent.'],
  [T, 'c’est 140 et pas 120', '140 familles par mois attendent.'],
  [T, 'je me suis trompée, c’est 140', '140 familles par mois attendent.'],
  [T, 'Il y en a 140 !', '140 familles par mois attendent.'],
  [T, 'par an', '120 familles par an attendent.'],
  [T, 'c’est par an, pas par mois', '120 familles par an attendent.'],
  [T, '140 personnes par an', '140 personnes par an attendent.'],
  [T, 'ce ne sont pas des familles mais des personnes', '120 personnes par mois attendent.'],
  [T, 'en 2024', '120 familles par mois attendent en 2024.'],
  ['Chaque mois, 120 familles attendent.', '140 par mois', 'Chaque mois, 140 familles attendent.'],
  ['Chaque mois, 120 familles attendent.', 'par an', 'Par an, 120 familles attendent.'],
  ['Chaque année, 6 000 parents attendent.', 'c’est 2 100 et pas 6 000', 'Chaque année, 2 100 parents attendent.'],
  ['Le chiffre vient du SIAO.', 'pas le SIAO, la CAF', 'Le chiffre vient de la CAF.'],
  ['Le chiffre vient de la CAF.', 'le SIAO et pas la CAF', 'Le chiffre vient du SIAO.'],
  ['Le chiffre vient du SIAO en 2023.', '2024', 'Le chiffre vient du SIAO en 2024.'],
  ['On vise 60 familles au 31 mai.', 'ce sera 80 familles fin juin', 'On vise 80 familles fin juin.'],
  ['Une trentaine d’infirmières de Brest.', 'douze infirmières', 'Douze infirmières de Brest.'],
  ['J’ai vu six familles.', 'cinq', 'J’ai vu cinq familles.'],
  [
    'Le registre des prêts, 2025. Et j’ai appelé 18 lecteurs.',
    'non, 20 lecteurs',
    'Le registre des prêts, 2025. Et j’ai appelé 20 lecteurs.',
  ],
  [
    'Le chiffre vient de la CAF, pour 2024. J’ai appelé 18 familles.',
    'vingt familles',
    'Le chiffre vient de la CAF, pour 2024. J’ai appelé vingt familles.',
  ],
  [
    'La directrice, Anne Morel, me libère deux jours.',
    'non elle s’appelle Anne Moret',
    'La directrice, Anne Moret, me libère deux jours.',
  ],
  ['Les syndicats ont peur.', 'ce ne sont pas les syndicats mais les cadres', 'Les cadres ont peur.'],
])('%s — %s', (told, said, meant) => {
  expect(plain(amended(told, said, [120, 60, 2025, 2024]))).toBe(meant);
});

it.each([
  [T, 'la source c’est la CAF'],
  [T, 'le préfet, c’est Jean Noir'],
  [T, '140 personnes par an selon la CAF'],
  ['Des familles attendent.', '140'],
  ['Le directeur nous soutient.', 'pas le préfet, la maire'],
])('%s — %s: has no place there', (told, said) => {
  expect(amended(told, said, [])).toBeNull();
});

it('whatever is said, what nobody spoke of stays', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (said) => {
      const now = amended(`${T} Elles dorment dehors.`, said, [120]);
      expect(now === null || now.includes('Elles dorment dehors') || /dehors|dorment|elles/i.test(said)).toBe(true);
    }),
  );
});

it.each(['140 familles', 'par an', 'environ 40', 'fin juin', '2024', 'pas 120, 140', 'la CAF et pas le SIAO'])(
  'tells a part: %s',
  (said) => {
    expect(tellsAPart(said)).toBe(true);
    expect(agreementIn(`Non, ${said}.`).kind).toBe('correction');
  },
);

it.each(['pas vraiment, non', 'pas exactement, presque', 'xyz', 'la dgs', 'bof', 'pas du tout', 'non, jamais'])(
  'tells none: %s',
  (said) => {
    expect(tellsAPart(said)).toBe(false);
    expect(agreementIn(said).kind).not.toBe('correction');
  },
);

describe('of whom is told already', () => {
  it.each([
    [
      'Les internes de seconde, ils sont 22, à Mirecourt.',
      'ah non, c’est 24 internes pas 22',
      'Les internes de seconde, ils sont 24, à Mirecourt.',
    ],
    ['On a 22 internes à Mirecourt.', 'c’est 24 internes pas 22', 'On a 24 internes à Mirecourt.'],
    ['Ils sont 22 à Mirecourt.', '24 internes et pas 22', 'Ils sont 24 internes à Mirecourt.'],
  ])('« %s » « %s »', (told, said, now) => expect(amended(told, said, [22])).toBe(now));
});
