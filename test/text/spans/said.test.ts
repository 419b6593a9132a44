/** Who backs and who fears, told as people tell it: from the words that a chain learned to name them. */
import { describe, expect, it } from 'vitest';
import { asSaid } from '../../../src/text/spans/as-said.ts';
import { backersTold } from '../../../src/text/spans/backers-told.ts';

const told = (text: string) => backersTold(text, asSaid(text));

describe('one person, by their name and their post', () => {
  it.each([
    [
      'la maire Agnès Vial paie la carte, l’ONF prête deux gardes un jour, par contre les chasseurs ont peur qu’on les voie',
      { name: 'Agnès Vial', role: 'maire' },
    ],
    [
      'Mon directeur, Philippe Aubert, m’accorde une journée par semaine, et le greffe relit nos listes.',
      { name: 'Philippe Aubert', role: 'directeur' },
    ],
    [
      'Je peux compter sur Yann, le chef d’escale. Le président de l’aéroclub a peur qu’on ferme l’école de pilotage.',
      { name: 'Yann', role: 'chef d’escale' },
    ],
  ])('%s', (text, first) => expect(told(text).backers[0]).toEqual(first));

  it('what they do for it is theirs alone', () => {
    const { backers, sentence } = told(
      'Mon directeur, Philippe Aubert, m’accorde une journée par semaine, et le greffe relit nos listes.',
    );
    expect(backers).toHaveLength(2);
    expect(sentence).not.toContain('greffe');
  });
});

describe('nobody', () => {
  it.each([
    'M. Vidal, mon chef de district, il me couvre pour deux mois et il paie les téléphones. Le syndicat a peur des contrôles.',
    'Mon directeur, Philippe Aubert, m’accorde une journée par semaine, et le greffe relit nos listes.',
    'La cheffe de pôle nous suit depuis trois semaines ; les aides-soignantes craignent d’être remplacées.',
  ])('is a duration or a deed: %s', (text) => {
    const { backers, opponents } = told(text);
    const all = [...backers.flatMap(({ name, role }) => [name, role]), ...opponents.map(({ who }) => who)];
    for (const one of all) expect(one ?? '').not.toMatch(/mois|semaine|accorde|journée/);
  });

  it.each([
    'J’aimerais que le préfet nous soutienne un jour, et que la région suive.',
    'Personne encore, ni pour ni contre.',
  ])('is only wished for: %s', (text) => expect(told(text)).toEqual({ backers: [], opponents: [] }));
});

it('who fears is told whole, with what they fear', () => {
  const { opponents } = told(
    'Notre adjointe au numérique, Mme Diallo, a trouvé les lecteurs. Le syndic, Mme Gauthier, n’est pas tranquille, elle voit arriver des demandes de remboursement.',
  );
  expect(opponents).toEqual([{ who: 'syndic, Mme Gauthier', fear: 'des demandes de remboursement' }]);
});
