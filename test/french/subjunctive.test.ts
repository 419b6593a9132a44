import { expect, it } from 'vitest';
import { withoutSubjunctive } from '../../src/french/subjunctive.ts';

it.each([
  ['Les maîtresses sachent qui porte des lunettes', 'Les maîtresses savent qui porte des lunettes'],
  ['Quarante saisonniers aient dormi dans un lit', 'Quarante saisonniers ont dormi dans un lit'],
  ['Le quai soit vide à cinq heures', 'Le quai est vide à cinq heures'],
  ['Chaque chèque soit rendu', 'Chaque chèque est rendu'],
  ['Un habitant reçoive la réponse', 'Un habitant reçoit la réponse'],
])('« %s »', (told, said) => expect(withoutSubjunctive(told)).toBe(said));

it.each([
  '300 inscrits, soit 30 % des familles',
  '300 inscrits, soit plus de la moitié',
  'Les appels baissent sans qu’on sache pourquoi',
  'Chacun vient pour que la salle soit rendue',
  'Un délai en baisse',
  'La maire arrive à l’heure',
  '',
])('as it is: « %s »', (told) => expect(withoutSubjunctive(told)).toBe(told));
