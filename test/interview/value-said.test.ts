/** A number said in the place of another: it is put there, and nowhere else; anything more is left to a person. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/french/fold.ts';
import { numbersIn } from '../../src/french/numerals.ts';
import { isCleanlySpliced } from '../../src/interview/remark/spliced.ts';
import { valueSaid } from '../../src/interview/remark/value-said.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { runs } from '../slow.ts';

const ENONCE = 'Chaque année, 420 apiculteurs du Lot perdent leurs ruches. 38 % n’ont aucune aide sous 60 jours.';
const RECIT = 'Les apiculteurs attendent onze mois, et perdent 2 300 € chacun.';
const { draft } = snapshotOf(
  `format: fiche/1\nprobleme:\n  enonce: ${JSON.stringify(ENONCE)}\nusagers:\n  recit: ${JSON.stringify(RECIT)}\n`,
);
const FROM = ['probleme.enonce', 'usagers.recit'];
const SHOWN = [{ facts: [['probleme.ampleur.nombre', 420] as const], said: '420 apiculteurs par an' }];

function told(said: string) {
  const found = valueSaid(said, FROM, draft, SHOWN);
  if (found === null) return null;
  const before = found.path === 'probleme.enonce' ? ENONCE : RECIT;
  return { change: changeOf(before, found.text), aside: found.aside };
}

/** « 420 > 450 »: the words that differ. */
function changeOf(before: string, now: string): string {
  const [was, is] = [before.split(' '), now.split(' ')];
  for (; was.length > 0 && was[0] === is[0]; was.shift()) is.shift();
  for (; was.length > 0 && was.at(-1) === is.at(-1); was.pop()) is.pop();
  return `${was.join(' ')} > ${is.join(' ')}`;
}

describe('where one number alone can be meant', () => {
  it.each([
    // Only one was shown.
    ['c’est plutôt 450', '420 > 450'],
    ['non, 450', '420 > 450'],
    ['disons 450', '420 > 450'],
    ['quatre cent cinquante en fait', '420 > quatre cent cinquante'],
    // By what it counts.
    ['450 apiculteurs enfait', '420 > 450'],
    ['c 41 %', '38 > 41'],
    ['Le nombre d’apiculteurs s’élève désormais à 450.', '420 > 450'],
    ['mettez 90 jours', '60 > 90'],
    ['2 800 €', '300 > 800'],
    ['neuf mois et pas onze', 'onze > neuf'],
    // By the number that it replaces.
    ['38 % c’est trop, mettez 25 %', '38 > 25'],
    ['Il convient de lire 45 jours et non 60.', '60 > 45'],
    ['450, pas 420', '420 > 450'],
    ['pas 420, 450', '420 > 450'],
    ['disons plutôt 12 mois que onze', 'onze > 12'],
    ['38 % sous 90 jours, pas 60', '60 > 90'],
  ])('« %s »: %s', (said, change) => {
    expect(told(said)).toEqual({ change, aside: '' });
  });

  it('what is said around, and tells something else, is kept aside', () => {
    expect(told('c’est plutôt 450, la sécheresse continue')).toEqual({
      change: '420 > 450',
      aside: 'la sécheresse continue',
    });
  });
});

it.each([
  'c’est 450 et 12 mois', // two numbers
  '450 éleveurs', // of whom nobody spoke
  '450 vétérinaires, pas 420 apiculteurs',
  'c’est plutôt en mars 2027',
  '420', // told already
  'les apiculteurs seuls',
  '450, mais pas ceux de Cahors',
  'ils sont 450 à Figeac', // another place
  'entre 400 et 450',
])('« %s » says something else', (said) => {
  expect(told(said)).toBeNull();
});

it('nothing but the number changes, whatever the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
      fc.pre(!numbersIn(plain(`${ENONCE} ${RECIT}`)).includes(number));
      expect(told(`c’est plutôt ${number}`)).toEqual({ change: `420 > ${number}`, aside: '' });
    }),
    runs(50, 2000),
  );
});

describe('what takes a place', () => {
  it.each([
    ['passerait de 22 % à 70 %', 'passerait de 22 % à 60 %', true],
    ['passerait de 22 % à 70 %', 'passerait de 22 % à il convient de lire 60 %', false],
    ['80 % sous 48 h', '80 % sous 80 % sous 72 h', false],
    ['au moins un d’ici mars', 'au moins un d’ici moins un d’ici février', false],
    ['le maire de Lyon', 'le maire de Saint-Étienne du Rouvray', true],
    ['12 patrons', '12 patrons', true],
    ['ils attendent trois mois', 'ils attendent', true],
    ['au village d à côté', 'au village Robillart avec un t à la fin pas un d à côté', false],
  ])('« %s », then « %s »: %s', (before, now, isClean) => {
    expect(isCleanlySpliced(before, now)).toBe(isClean);
  });
});
