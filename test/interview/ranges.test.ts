/** A range is one number: told in its own words, noted by its middle, and put right whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { rangesIn } from '../../src/french/number-ranges.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { Draft } from '../../src/model/draft.ts';
import { asOne, inOwnWords, rangesOf } from '../../src/text/told/range-as-one.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, scripted } from '../interview-script.ts';
import { SLOW } from '../slow.ts';

describe('what bounds one number', () => {
  it.each([
    ['entre 40 et 60 dossiers', 50],
    ['Entre quarante et soixante dossiers', 50],
    ['entre vingt et trente et un lits', 26],
    ['entre vingt et un et trente lits', 26],
    ['de 40 à 60 familles', 50],
    ['40 à 60 familles', 50],
    ['40-60 familles', 50],
    ['40–60 familles', 50],
    ['deux ou trois agents', 3],
    ['deux à trois cents élèves', 250],
    ['5 à 6000 habitants', 5500],
    ['cinq à six mille habitants', 5500],
    ['1 200 à 1 400 demandes', 1300],
    ['une vingtaine ou une trentaine de lits', 25],
    ['10 à 15 % de refus', 13],
    ['au cœur de l’été, 10 à 12 appels', 11],
  ])('« %s »', (text, middle) => {
    expect(rangesIn(text).map((one) => one.middle)).toEqual([middle]);
  });
  it.each([
    'de 9 h à 12 h',
    'entre 7 h et 9 h',
    'entre la gare et la fac',
    'les délais passent de 10 à 20 jours',
    'les 12-14 ans',
    'de trois à six ans',
    'du 3 au 5 mai',
    'le 2 ou 3 mai',
    'en 2024-2025',
    'les articles 12 à 15',
    'un ou deux agents',
    'de 94 à 60 jours',
    '06-12-34-56-78',
    'trois sur dix à Mamoudzou',
    'quatre-vingt-dix',
    'R123-4',
    'huit à Roubaix',
  ])('none in « %s »', (text) => {
    expect(rangesIn(text)).toEqual([]);
  });
  it('any text comes back as it was typed', () => {
    const piece = fc.oneof(
      fc.constantFrom('entre 40 et 60', '2 à 3', '2-3', 'deux ou trois', '050', '0050', '03', ' ', ' familles, ', '\n'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('').normalize('NFC');
        const ranges = rangesOf([text]);
        expect(inOwnWords(asOne(text, ranges), ranges)).toBe(text);
      }),
    );
  });
});

describe('what is understood of one', () => {
  const saidOf = (path: string, text: string) =>
    readAs(path, text, new Draft({}), '2026-12-01')
      .map(({ said }) => said)
      .join(' ; ');
  it.each([
    [
      'probleme.enonce',
      'Entre 40 et 60 dossiers par mois reviennent incomplets.',
      'environ 50 (entre 40 et 60) dossiers par mois',
    ],
    ['probleme.enonce', 'De 2 à 3 incendies par semaine dans les caves', 'environ 3 (de 2 à 3) incendies par semaine'],
    [
      'usagers.recit',
      'les apiculteurs, 40 à 60 personnes, perdent 2 à 3 jours',
      'ceux qui en souffrent le plus : les apiculteurs, environ 50 (40 à 60) personnes ; ce qu’ils perdent : « Perdent 2 à 3 jours »',
    ],
    [
      'probleme.constats',
      'J’ai vu entre dix et douze maires en octobre 2026',
      'vous avez parlé avec dix à douze maires',
    ],
  ])('%s: « %s »', (path, text, said) => {
    expect(saidOf(path, text).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['Quel problème', 'enonce'],
  ['Qui en souffre', 'usagers'],
  ['Qui essaiera', 'demarrage'],
  ['Dans six mois', 'cap'],
  ['Dans trois mois', 'signes'],
]);

/** The fiche once one answer is given, its proposal is replied to with a remark, then with Entrée. */
async function after(question: string, answer: string, remark: string) {
  let isSaid = false;
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      if (isSaid) return { choices: prompt.initial };
      isSaid = true;
      return { text: remark };
    }
    const asked = [...QUESTIONS].find(([one]) => label.startsWith(one))?.[1];
    return asked === question ? answer : { command: 'pass' };
  };
  const world = memoryIo({ ask: scripted(person).ask });
  await main(['init'], world.io);
  expect(isSaid).toBe(true);
  return parse(world.files.get('fiche.yaml') ?? '');
}

describe('a remark', () => {
  it.each([
    ['Les apiculteurs attendent 40 primes par an.', 'non, c’est entre 40 et 60, pas 40', 50, 'entre 40 et 60 primes'],
    ['Chaque mois 640 familles attendent', 'non, entre 500 et 600', 550, 'mois entre 500 et 600 familles'],
    ['Chaque mois entre 40 et 60 familles attendent', 'non, 45', 45, 'mois 45 familles'],
    ['Chaque mois entre 40 et 60 familles attendent', 'plutôt entre 50 et 70', 60, 'mois entre 50 et 70 familles'],
    ['Chaque mois 40-60 familles attendent', 'c’est plus 70', 70, 'mois 70 familles'],
    ['3 à 4 appels par jour, soit 600 à 800 par an', '700 à 900 par an', 4, 'soit 700 à 900 par an'],
  ])('« %s », « %s »', async (answer, remark, count, words) => {
    const { probleme } = await after('enonce', answer, remark);
    expect(probleme.ampleur.nombre).toBe(count);
    expect(probleme.enonce).toContain(words);
  });
  it.each([
    [
      'usagers',
      'Les apiculteurs, ils sont 40, perdent leurs ruches',
      'ils sont entre 30 et 50',
      'sont entre 30 et 50,',
    ],
    ['demarrage', 'À Vierzon, cinq à huit apiculteurs volontaires', 'non six', 'six apiculteurs volontaires'],
    ['cap', 'fin mai 40 familles sont passées par là', 'disons 40 à 50', '40 à 50 familles sont'],
    [
      'signes',
      'Les appels baissent. 10 à 15 % de refus en moins.',
      '15 à 20 % de refus en moins',
      '15 à 20 % de refus',
    ],
  ])('of %s: « %s », « %s »', async (question, answer, remark, words) => {
    const fiche = JSON.stringify(await after(question, answer, remark));
    expect(fiche).toContain(words);
    expect(fiche).not.toMatch(/(?<![\d.-])0\d/);
  });
  it('a range is shown once, however often it is told', async () => {
    const fiche = await after('usagers', 'Les voisins, entre 10 et 15, perdent une nuit', 'c’est 10 à 15');
    expect(fiche.usagers.cibles[0].effectif).toBe(13);
    expect(fiche.usagers.recit).toContain('10 à 15');
  });
  it('leaves no half of a range, and no number that nobody wrote, whatever it says', async () => {
    const number = fc.integer({ min: 2, max: 90 });
    const range = fc.tuple(number, number).map(([low, more]) => [low, low + more] as const);
    const made = fc.tuple(range, fc.constantFrom('entre L et H', 'L à H', 'de L à H', 'L-H'));
    const words = ([[low, high], form]: readonly [readonly [number, number], string]) =>
      form.replace('L', String(low)).replace('H', String(high));
    const remarks = fc.tuple(fc.constantFrom('non, R', 'plutôt R', 'R familles', 'c’est R pas 40', 'ils sont R'), made);
    await fc.assert(
      fc.asyncProperty(made, remarks, fc.constantFrom('enonce', 'usagers'), async (told, [form, right], question) => {
        const answer = `Chaque mois ${words(told)} familles du Cher attendent leur prime`;
        const remark = form.replace('R', words(right));
        const fiche = await after(question, answer, remark);
        const story = question === 'enonce' ? fiche.probleme.enonce : fiche.usagers.recit;
        const whole = [words(told), words(right)].reduce((text, one) => text.replaceAll(one, ''), story);
        expect(whole).not.toMatch(/\d/);
      }),
      { numRuns: SLOW ? 60 : 20 },
    );
  });
});
