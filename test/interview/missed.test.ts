/** What is said to lack of a list, where the answer told it. */
import { describe, expect, it } from 'vitest';
import type { Understood } from '../../src/interview/facts/fact.ts';
import { missedIn } from '../../src/interview/facts/missed.ts';
import { Draft } from '../../src/model/draft.ts';

const draft = new Draft({
  solution: { existant: 'Un cahier par prison et des bons papier glissés dans une boîte.' },
  impact: { signes: 'Moins d’appels, un agent qui part à l’heure et la boîte vide.' },
  portage: { recit: 'Ma directrice nous suit, le greffe relit nos listes et Pascale Vernier signe.' },
});
const cahier: Understood = [
  {
    facts: [['solution.alternatives', [{ nom: 'Un cahier par prison' }]]],
    said: 'ce qui existe : un cahier par prison',
  },
];
const signs: Understood = [
  {
    facts: [['impact.premiers_signes', [{ description: 'Moins d’appels' }, { description: 'La boîte vide' }]]],
    said: '2 signes : moins d’appels ; la boîte vide',
  },
];
const backers: Understood = [
  { facts: [['portage.sponsors', [{ fonction: 'directrice' }]]], said: 'votre soutien : votre directrice' },
];
const all = ['solution.existant', 'impact.signes', 'portage.recit'];
const plainly = (understood: Understood | null) =>
  (understood ?? []).map(({ said }) => said.replaceAll('\u00a0', ' ')).join(' | ');

describe('one more of its list', () => {
  it.each<[string, Understood, string]>([
    [
      'il manque les bons papier glissés dans une boîte',
      cahier,
      'ce qui existe : un cahier par prison, les bons papier glissés dans une boîte',
    ],
    ['oui mais vous avez oublié des bons papier', cahier, 'ce qui existe : un cahier par prison, des bons papier'],
    [
      'il manque un agent qui part à l’heure',
      signs,
      '3 signes : moins d’appels ; la boîte vide ; un agent qui part à l’heure',
    ],
    ['il manque le greffe', backers, 'vos soutiens : votre directrice ; le greffe'],
    ['manque Pascale Vernier', [], 'votre soutien : Pascale Vernier'],
  ])('%s', (said, understood, now) => expect(plainly(missedIn(said, understood, all, draft))).toBe(now));

  it('is written as the others are', () =>
    expect(missedIn('il manque le greffe', backers, all, draft)?.[0]?.facts[0]).toEqual([
      'portage.sponsors',
      [{ fonction: 'directrice' }, { fonction: 'greffe' }],
    ]));
});

it.each([
  'il manque la mairie',
  'il manque que le greffe relit',
  'il manque le nom de la directrice',
  'il manque un mot',
  'le greffe relit nos listes',
  'oui',
  'il manque le greffe, la boîte et le reste',
])('nothing of a list lacks: « %s »', (said) => expect(missedIn(said, backers, all, draft)).toBeNull());
