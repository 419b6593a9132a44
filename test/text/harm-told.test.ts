import { expect, it } from 'vitest';
import { harmIn } from '../../src/text/told/harm-told.ts';

it.each([
  ['Les retraités qui sortent en petite barque : ils risquent 1 500 € d’amende.', 'Ils risquent 1 500 € d’amende.'],
  ['Les aidants, 300 dans le canton, ils dorment sur place', 'Ils dorment sur place.'],
  [
    'Les intermittents. Ils sont environ 200. Ils repassent trois fois au guichet.',
    'Ils repassent trois fois au guichet.',
  ],
  ['Les familles de Guyane, elles se font refouler à la frontière', 'Elles se font refouler à la frontière.'],
  ['Les usagers âgés, on leur raccroche au nez', 'On leur raccroche au nez.'],
  ['Les jeunes mamans : elles accouchent sans suivi', 'Elles accouchent sans suivi.'],
  ['Le RSA, 2 400 chez nous. Ils voient leur allocation coupée.', 'Ils voient leur allocation coupée.'],
  ['Les éleveurs, ils sont obligés de venir deux fois', 'Ils sont obligés de venir deux fois.'],
  ['Les bouilleurs de cru, du coup ils roulent 80 km pour un tampon', 'Ils roulent 80 km pour un tampon.'],
  ['Les tuteurs : ça leur bouffe leurs dimanches', 'Ça leur bouffe leurs dimanches.'],
])('what happens to them, in whatever words: %s', (text, harm) => {
  expect(harmIn(text)).toBe(harm);
});

it.each([
  'Les apprentis, ils vivent à 40 km du centre',
  'Les apprentis, ils sont 40',
  'Les secrétaires de mairie. Elles aiment leur travail.',
  'Les éleveurs, ils ont 60 ans en moyenne',
  'Les lycéens, ils viennent de toute la vallée',
  'Les artisans : ils savent très bien remplir le dossier',
  'Les agents du guichet, ils s’en sortent bien',
  'Les élus, ils voudraient un tableau de bord',
  'Les parents ? Je ne sais pas ce qu’ils y perdent.',
  'Les clubs de sport, ils sont réunis en fédération',
])('who they are is no loss: %s', (text) => {
  expect(harmIn(text)).toBeNull();
});
