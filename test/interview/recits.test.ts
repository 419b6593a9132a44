/**
 * 920 told answers of five authors that nothing was learned from nor written for (`recits-a-part.json`), with what each tells:
 * so much of it at least is understood, and so little else. What is learned from is `recits.json` (`npm run train:recits`).
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Authors, measured } from './recits.ts';

const authors: Authors = JSON.parse(readFileSync('test/mesures/recits-a-part.json', 'utf8'));

/** Facts by question: those that are understood, at least; those that are wrong, at most. */
const FLOORS = {
  q1: [194, 17],
  q2: [176, 29],
  q3: [209, 17],
  q6: [146, 20],
  q7: [285, 39],
  q8: [160, 17],
  q9: [165, 3],
  q10: [216, 17],
  q11: [424, 75],
} as const;
const WHOLE = 637;

const { facts, whole, answers } = measured(authors);

it('are all there', () => {
  expect(answers).toBe(920);
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
