/** What is said of a proposal, in the words of whoever was asked. */
import { describe, expect, it } from 'vitest';
import { agreementIn } from '../../src/interview/remark/agreement.ts';
import { CORRECTION, corrected } from '../../src/text/told/corrected.ts';

const kind = (text: string) => agreementIn(text).kind;

it.each([
  ...[
    'oui',
    'Oui.',
    'ouais',
    'nickel',
    'parfait',
    'carrément',
    'bah oui',
    'euh… oui',
    'si',
    'c’est ça',
    'oui c’est ça',
    'tout à fait',
  ],
  ...[
    'oui c’est bon, on peut continuer comme ça',
    'oui c’est tout à fait ça, vous avez bien compris',
    'c’est parfait, merci beaucoup pour le résumé',
    'oui, c’est bien ce que j’ai dit tout à l’heure',
  ],
  ...['exact', 'oui oui', 'd’accord', 'voilà', 'oui, très bien'],
])('yes: %s', (text) => {
  expect(kind(text)).toBe('yes');
});

it.each([
  ...[
    'non',
    'Non !',
    'nan',
    'faux',
    'pas du tout',
    'euh non',
    'non non',
    'bof',
    'mouais',
    'non pas du tout',
    'passer',
    'je sais pas',
    'je suis pas sûr',
  ],
  ...['non c’est pas ça, je vais le refaire', 'je ne suis pas sûre', 'peut-être', 'ça dépend'],
])('no: %s', (text) => {
  expect(kind(text)).toBe('no');
});

it.each([
  ...[
    'presque',
    'oui et non',
    'pas tout à fait',
    'Pas tout à fait.',
    'à peu près',
    'plus ou moins',
    'pas exactement',
    'oui mais non',
  ],
  ...['et le rapport annuel ? il a disparu', 'le rapport annuel a disparu', 'et ma directrice ?'],
  ...['en partie', 'oui, pas tout à fait', 'pas tout'],
  ...['non, 3 signes', 'j’ai dit deux soutiens'],
])('almost: %s', (text) => {
  expect(kind(text)).toBe('almost');
});

it.each([
  ['la première', 1],
  ['deux', 2],
  ['trois', 3],
])('the choice of that rank: %s', (text, rank) => {
  expect(agreementIn(text)).toEqual({ kind: 'rank', rank });
});

it.each(['xyz', 'la dgs'])('unclear: %s', (text) => {
  expect(kind(text)).toBe('unclear');
});

describe('what is right instead', () => {
  it.each([
    ['oui mais c’est 2 100', 'c’est 2 100'],
    ['non, 2 100', '2 100'],
    ['2 100', '2 100'],
    ['euh… oui enfin cinq', 'cinq'],
    ['c’est 2 100 et pas 2 300', 'c’est 2 100 et pas 2 300'],
    ['non, plutôt une quarantaine', 'une quarantaine'],
    ['oui mais c’est par trimestre', 'c’est par trimestre'],
    ['non c’est juste le bailleur', 'c’est juste le bailleur'],
    ['les patients, c’est plutôt 40 par mois', 'les patients, c’est plutôt 40 par mois'],
    [
      'non pas que Bourganeuf, les premiers c’est les 20 prochaines familles',
      'pas que Bourganeuf, les premiers c’est les 20 prochaines familles',
    ],
    ['c’est ce que j’ai dit mais pas 12', 'c’est ce que j’ai dit mais pas 12'],
    ['non, merci de mettre 12 au lieu de 15', 'merci de mettre 12 au lieu de 15'],
    ['non, 640 demandes/an', '640 demandes/an'],
    ['non! pas 90 familles', 'pas 90 familles'],
    ['640 demandes/an', '640 demandes/an'],
  ])('%s', (text, said) => {
    expect(agreementIn(text)).toEqual({ kind: 'correction', said });
  });

  it.each([
    ['ok pour le nombre, pas pour la source', 'probleme.ampleur.source', 'probleme.ampleur.nombre'],
    ['oui sauf la source', 'probleme.ampleur.source', 'probleme.preuves'],
    ['oui, sauf pour l’année', 'probleme.ampleur.annee', 'probleme.ampleur.source'],
    ['oui mais pas le lieu', 'deploiement.perimetre_initial.territoire', 'deploiement.premiers_utilisateurs'],
  ])('%s', (text, gone, kept) => {
    const agreement = agreementIn(text);
    expect(agreement.kind).toBe('except');
    const places = agreement.kind === 'except' ? agreement.places : /$^/;
    expect([places.test(gone), places.test(kept)]).toEqual([true, false]);
  });

  it.each([
    ['2 300 enfants attendent. Correction : c’est 2 100 et pas 2 300', '2 100 enfants attendent.'],
    ['Chaque année, 2 300 enfants attendent. Correction : 2 100', 'Chaque année, 2 100 enfants attendent.'],
    ['J’ai rencontré six familles. Correction : cinq', 'J’ai rencontré cinq familles.'],
  ])('%s', (text, meant) => {
    expect(corrected(text.replace(/Correction.:/, CORRECTION))).toBe(meant);
  });
});
