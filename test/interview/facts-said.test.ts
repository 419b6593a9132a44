/** What is repeated to people keeps the capitals of names, and loses those of sentences. */
import { expect, it } from 'vitest';
import { withinSentence } from '../../src/interview/facts/facts-said.ts';

it.each([
  ['Navily', 'Il existe Navily mais le port n’y est pas', 'Navily'],
  ['La VHF', 'Y a la VHF canal 9', 'la VHF'],
  ['Le téléphone', 'Le téléphone et la VHF', 'le téléphone'],
  ['Un cahier', 'Il y a un cahier', 'un cahier'],
])('%s, in « %s »', (said, text, shown) => {
  expect(withinSentence(said, text)).toBe(shown);
});
