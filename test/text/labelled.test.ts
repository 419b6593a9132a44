/** Answers under headings of one's own, and what people put before, between or after names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { withoutHearsay } from '../../src/text/told/hearsay.ts';
import { underLabels } from '../../src/text/told/under-labels.ts';

const TODAY = '2026-12-01';
const factsOf = (path: string, text: string) =>
  Object.fromEntries(readAs(path, text, new Draft({}), TODAY).flatMap(({ facts }) => facts));

describe('what stands under a heading', () => {
  const LABELS = { who: 'qui|public', where: 'o[uù]|lieu' } as const;
  it.each([
    ['- Qui : quatre agents\n- Où : Tarbes', { who: 'quatre agents', where: 'Tarbes' }],
    ['Qui : quatre agents. Où : Tarbes.', { who: 'quatre agents', where: 'Tarbes' }],
    ['Public : les mairies (12) ; lieu : le Plateau', { who: 'les mairies (12)', where: 'le Plateau' }],
    ['1) Qui : eux 2) Où : ici', { who: 'eux', where: 'ici' }],
    ['Où = Tarbes\n\nQui : la régie', { where: 'Tarbes', who: 'la régie' }],
    ['Qui :\nOù : Tarbes', { where: 'Tarbes' }],
    ['Je ne sais pas qui : personne', {}],
    ['à 8 h 30 le lieu ferme', {}],
    ['', {}],
  ])('« %s »', (text, told) => {
    expect(underLabels(text, LABELS)).toEqual(told);
  });
  it('is said in the answer, whatever it is', () => {
    const piece = fc.constantFrom('Qui : ', 'où : ', '\n', '- ', 'les maires', ' ; ', '. ', ', ', '12', 'qui');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        for (const value of Object.values(underLabels(text, LABELS))) expect(text).toContain(value);
      }),
    );
  });
});

describe('labelled answers', () => {
  it('who begins, where, why', () => {
    expect(
      factsOf(
        'deploiement.demarrage',
        '- Qui : les secrétaires de mairie (12)\n- Où : le Plateau\n- Pourquoi : elles perdent leurs lundis',
      ),
    ).toMatchObject({
      'deploiement.premiers_utilisateurs': [
        { qui: 'les secrétaires de mairie', nombre: 12, pourquoi_volontaires: 'elles perdent leurs lundis' },
      ],
      'deploiement.perimetre_initial.territoire': 'Plateau',
    });
  });
  it('who suffers, how many, what they lose', () => {
    expect(
      factsOf('usagers.recit', 'Qui : les garagistes du département\nCombien : 140\nPerte : deux jours par dossier'),
    ).toMatchObject({
      'usagers.cibles': [{ nom: 'garagistes du département', effectif: 140 }],
      'probleme.prejudice': 'Deux jours par dossier.',
    });
  });
  it('what is wanted, and when', () => {
    expect(
      factsOf(
        'deploiement.cap_6_mois',
        'Usage : 40 agents connectés. Impact : délai de 5,5 mois à 3 mois. Échéance : 31 mai 2027',
      ),
    ).toEqual({
      'deploiement.objectif_6_mois.usage': '40 agents connectés',
      'deploiement.objectif_6_mois.impact': 'Délai de 5,5 mois à 3 mois',
      'deploiement.objectif_6_mois.echeance': '2027-05-31',
    });
  });
  it.each([
    ['- Dossard Vert', 'Dossard Vert'],
    ['• Nom : Dossard vert', 'Dossard vert'],
  ])('the name: « %s »', (text, nom) => expect(factsOf('nom', text)).toEqual({ nom }));
});

describe('who backs and who fears', () => {
  it.each([
    [
      'Soutiens : Mme Paul, directrice ; M. Rey, DSI. Inquiets : le syndicat FO',
      [
        { nom: 'Mme Paul', fonction: 'directrice' },
        { nom: 'M. Rey', fonction: 'DSI' },
      ],
      ['syndicat FO'],
    ],
    ['Soutiens : Mme Paul / M. Rey. Contre : FO', [{ nom: 'Mme Paul' }, { nom: 'M. Rey' }], ['FO']],
    ['Pour : Mme Paul / contre : FO, ils ont peur', [{ nom: 'Mme Paul' }], ['FO']],
    ['la DDTM ok / le SDIS tique sur la charge', [{ fonction: 'DDTM' }], ['SDIS']],
    ['Karim B. de la DDT nous prête deux agents', [{ nom: 'Karim B', fonction: 'DDT' }], []],
    [
      'Karim Benali du SDIS nous prête deux agents',
      [{ nom: 'Karim Benali', fonction: 'SDIS', engagement: 'nous prête deux agents' }],
      [],
    ],
    ['J’ai entendu dire que des vétérinaires ont peur des contrôles', [], ['vétérinaires']],
  ])('« %s »', (text, backers, worried) => {
    const facts = factsOf('portage.recit', text);
    expect(facts['portage.sponsors'] ?? []).toEqual(backers);
    const feared = (facts['portage.resistances'] ?? []) as readonly { qui: string }[];
    expect(feared.map(({ qui }) => qui)).toEqual(worried);
  });
  it.each([
    ['On m’a dit que le maire râle', 'le maire râle'],
    ['il paraît que la DSI freine', 'la DSI freine'],
    ['je crois qu’il a peur', 'il a peur'],
    ['Le maire sait que cela coûte', 'Le maire sait que cela coûte'],
    ['la directrice croit que c’est utile', 'la directrice croit que c’est utile'],
  ])('hearsay: « %s »', (text, told) => expect(withoutHearsay(text)).toBe(told));
});

it.each([
  ['Les jeunes parents, 30 à 40, qui perdent deux ou trois jours', 'Perdent deux ou trois jours.'],
  ['12 agents du guichet qui y laissent leurs soirées', 'Y laissent leurs soirées.'],
  ['les personnes âgées qui vivent seules perdent leur aide', 'Leur aide.'],
])('what they lose, without who they are: « %s »', (text, loss) => {
  expect(factsOf('usagers.recit', text)['probleme.prejudice']).toBe(loss);
});

describe('those who suffer', () => {
  it.each([
    ['environ 60 foyers isolés. Ils perdent leur chauffage', 'foyers isolés', 60],
    ['à peu près 300 familles perdent leur place', 'familles', 300],
    ['25 dossiers de veuves, elles perdent trois mois de pension', 'veuves', 25],
  ])('« %s »', (text, nom, effectif) => {
    expect(factsOf('usagers.recit', text)['usagers.cibles']).toMatchObject([{ nom, effectif }]);
  });
});
