/** Numbers, dates and yes or no, as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDate, readDate } from '../../src/french/dates.ts';
import { readNumber } from '../../src/french/numbers.ts';
import { readBoolean } from '../../src/french/yes-no.ts';
import checkSchema from '../../src/judge/validator.gen.js';
import { fieldAt } from '../../src/model/fields.ts';
import { readScalar } from '../../src/model/reading.ts';

describe('readNumber', () => {
  it.each<[string, number]>([
    ['110 000', 110000],
    ['110\u00a0000', 110000],
    ['110\u202f000', 110000],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['38 %', 38],
    ['38%', 38],
    ['60 k€', 60000],
    ['1,5 M€', 1500000],
    ['3 Md€', 3e9],
    ['1,2 million', 1200000],
    ['2 millions', 2e6],
    ['12 000 €', 12000],
    ['environ 12', 12],
    ['près de 1 200', 1200],
    ['12 euros', 12],
    ['-4', -4],
    ['1.234.567', 1234567],
    ['0,1', 0.1],
    ['7 mille', 7000],
    ['50 pour cent', 50],
    ['1,15 k€', 1150],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', 'douze', '12 personnes', '1 2', '12-13', '1e3', '0x12', '1 000 00', '--1', '12,5,6', '9'.repeat(40)])(
    'refuses %j',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it('reads back any number written the French way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '\u202f');
        expect(readNumber(`${grouped},${String(cents).padStart(2, '0')}`)).toBe(
          Number(`${whole}.${String(cents).padStart(2, '0')}`),
        );
      }),
    );
  });
});

describe('readDate', () => {
  it.each<[string, string]>([
    ['15/03/2026', '2026-03-15'],
    ['5/3/2026', '2026-03-05'],
    ['15-03-2026', '2026-03-15'],
    ['15.03.2026', '2026-03-15'],
    ['2026-03-15', '2026-03-15'],
    ['1er mars 2026', '2026-03-01'],
    ['15 août 2026', '2026-08-15'],
    ['15 AOUT 2026', '2026-08-15'],
    ['3 févr. 2026', '2026-02-03'],
    ['29/02/2028', '2028-02-29'],
    ['15/03/26', '2026-03-15'],
    ['mercredi 3 mars 2027', '2027-03-03'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['', '31/02/2026', '2026-13-01', 'mars 2026', 'demain', '3 ju 2026', '29/02/2027'])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays('1950-01-01', days);
        expect(isDate(date)).toBe(true);
        const [year, month, day] = date.split('-');
        expect(readDate(`${day}/${month}/${year}`)).toBe(date);
      }),
    );
  });
});

it('readBoolean', () => {
  for (const yes of ['oui', 'Oui', 'O', 'vrai', 'true']) expect(readBoolean(yes)).toBe(true);
  for (const no of ['non', 'NON', 'n', 'faux']) expect(readBoolean(no)).toBe(false);
  for (const neither of ['', 'peut-être', '1']) expect(readBoolean(neither)).toBeUndefined();
});

describe('readScalar', () => {
  const read = (path: string, text: unknown) => {
    const field = fieldAt(path);
    if (!field) throw new Error(path);
    const reading = readScalar(field, text);
    return reading.ok ? reading.value : reading.expected;
  };

  it('takes « -0 » for 0, and a group of no kind for no answer', () => {
    expect(Object.is(read('porteur.temps_pct', '-0'), 0)).toBe(true);
    const group: unknown = Object.assign(Object.create(null), { a: 1 });
    for (const path of ['porteur.temps_pct', 'date_maj', 'statut', 'resume'])
      expect(typeof read(path, group)).toBe('string');
  });

  it('keeps to the bounds and choices of the field', () => {
    expect(read('porteur.temps_pct', '120 %')).toContain('entre 0 et 100');
    expect(read('investigation.entretiens.nombre', '2,5')).toContain('entier');
    expect(read('investigation.entretiens.nombre', '10 %')).toContain('entier');
    expect(read('probleme.ampleur.nombre', '12 %')).toContain('un nombre');
    expect(read('budget.enveloppe.montant', '60 k€')).toBe(60000);
    expect(read('impact.indicateurs[].reference', '31 %')).toBe(31);
    expect(read('probleme.ampleur.annee', '2025')).toBe(2025);
    expect(read('probleme.ampleur.periode', 'Année')).toBe('annee');
    expect(read('probleme.ampleur.periode', 'siècle')).toContain('semaine');
    expect(read('adresse', 'exemple.gouv.fr')).toBe('https://exemple.gouv.fr');
    expect(read('contact', 'a b@c')).toContain('courriel');
    expect(read('nom', '  Cap ')).toBe('  Cap ');
  });
});

/** The validator is compiled before anything of ours can run: it is given the same patterns. */
describe('the interview and the schema', () => {
  it.each([
    ['contact', 'a@b.fr'],
    ['contact', 'prénom@b.fr'],
    ['contact', 'a b@c.fr'],
    ['contact', 'a@b'],
    ['contact', "o'neil+x@a-b.gouv.fr"],
    ['adresse', 'https://a.fr'],
    ['adresse', 'https://a'],
    ['adresse', 'http://a.fr/b c'],
    ['adresse', 'https://a.fr/é?x=1'],
    ['identifiant', 'cap-majeur'],
    ['identifiant', 'Cap'],
    ['identifiant', 'a--b'],
    ['date_maj', '2028-02-29'],
    ['date_maj', '2027-02-29'],
    ['date_maj', '2026-04-31'],
    ['date_maj', '2026-12-31'],
  ])('accept or refuse together: %s %s', (path, text) => {
    const field = fieldAt(path);
    checkSchema({ [path]: text });
    expect(field && readScalar(field, text).ok).toBe((checkSchema.errors ?? []).length === 0);
  });
});
