/**
 * 680 told answers of four authors that nothing was learned from nor written for (`recits-a-part.json`), with what each tells:
 * so much of it at least is understood, and so little else. What is learned from is `recits.json` (`npm run train:recits`).
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Authors, measured } from './recits.ts';

const authors: Authors = JSON.parse(readFileSync('test/mesures/recits-a-part.json', 'utf8'));

/** Facts by question: those that are understood, at least; those that are wrong, at most. */
const FLOORS = {
  q1: [141, 13],
  q2: [124, 21],
  q3: [157, 12],
  q6: [112, 11],
  q7: [212, 28],
  q8: [123, 14],
  q9: [127, 2],
  q10: [165, 14],
  q11: [359, 50],
} as const;
const WHOLE = 488;

const { facts, whole, answers } = measured(authors);

it('are all there', () => {
  expect(answers).toBe(680);
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
