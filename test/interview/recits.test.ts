/** 840 told answers of seven authors, with what each tells: so much of it at least is understood, and so little else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Authors, measured } from './recits.ts';

const authors: Authors = JSON.parse(readFileSync('test/mesures/recits.json', 'utf8'));

/** Facts by question: those that are understood, at least; those that are wrong, at most. */
const FLOORS = {
  q1: [187, 13],
  q2: [160, 17],
  q3: [186, 17],
  q6: [121, 21],
  q7: [231, 34],
  q8: [163, 7],
  q9: [145, 1],
  q10: [196, 15],
  q11: [458, 47],
} as const;
const WHOLE = 422;

const { facts, whole, answers } = measured(authors);

it('are all there', () => {
  expect(answers).toBe(840);
  expect([...facts.keys()]).toEqual(Object.keys(FLOORS));
});

it.each(Object.entries(FLOORS))('%s', (question, [right, wrong]) => {
  const tally = facts.get(question);
  expect(tally?.right).toBeGreaterThanOrEqual(right);
  expect(tally?.wrong).toBeLessThanOrEqual(wrong);
});

it('are understood as a whole', () => expect(whole).toBeGreaterThanOrEqual(WHOLE));

it('an answer understood otherwise is seen', () => {
  const person = {
    q1: { texte: '120 familles attendent chaque mois.', attendu: { nombre: 120, unite: 'familles', periode: 'mois' } },
  };
  const other = { q1: { ...person.q1, attendu: { nombre: 12, unite: 'familles', periode: 'an' } } };
  const none = {
    q2: undefined,
    q3: undefined,
    q6: undefined,
    q7: undefined,
    q8: undefined,
    q9: undefined,
    q10: undefined,
    q11a: undefined,
    q11b: undefined,
  };
  expect(measured({ a: [{ ...none, ...person }] }).facts.get('q1')).toEqual({ right: 3, missed: 0, wrong: 0 });
  expect(measured({ a: [{ ...none, ...other }] }).facts.get('q1')).toEqual({ right: 1, missed: 2, wrong: 2 });
});
