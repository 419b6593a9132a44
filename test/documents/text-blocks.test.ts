/** Lists that people lay out by hand. */
import { describe, expect, it } from 'vitest';
import { markOf, textBlocks } from '../../src/documents/text-blocks.ts';

const shapes = (text: string) =>
  textBlocks(text).map(({ items, numbering, start, text: line }) =>
    items.length === 0 ? line : { [`${numbering ?? 'puces'} ${start}`]: items },
  );

describe('lines that make a list', () => {
  it.each([
    ['1. a bc\n2. d ef', [{ '1 1': ['a bc', 'd ef'] }]],
    ['Avant :\n3) trois\n4) quatre\nAprès', ['Avant :', { '1 3': ['trois', 'quatre'] }, 'Après']],
    ['1/ un\n2/ deux\n3 - trois', [{ '1 1': ['un', 'deux', 'trois'] }]],
    ['1° un\n2° deux', [{ '1 1': ['un', 'deux'] }]],
    ['(a) un\n(b) deux', [{ 'a 1': ['un', 'deux'] }]],
    ['• un\n– deux\no trois', [{ 'puces 1': ['un', 'deux', 'trois'] }]],
    ['• un\n1. deux\n2. trois', ['• un', { '1 1': ['deux', 'trois'] }]],
  ])('%j', (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  it.each([
    '12 familles\n13 dossiers',
    '1. seul',
    '1. un\n3. trois',
    'a priori\nb moins',
    'o là là',
    '2024. une année\n2025. une autre',
    '12.5 heures\n13.5 heures',
  ])('%j: no list, each line is its own', (text) => {
    expect(shapes(text)).toEqual(text.split('\n'));
  });

  it('says the mark of each item where a format does not', () => {
    const [numbers] = textBlocks('3) c\n4) d');
    const [letters] = textBlocks('b) c\nc) d');
    expect(numbers && markOf(numbers, 1)).toBe('4. ');
    expect(letters && markOf(letters, 1)).toBe('c) ');
  });
});
