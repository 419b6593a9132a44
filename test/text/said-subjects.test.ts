/** Subjects as people say them, said as they are written; what only looks like one is left alone. */
import { describe, expect, it } from 'vitest';
import { withSubjectFirst, withSubjectOnce } from '../../src/text/said-subjects.ts';

describe('who does it, said first', () => {
  it.each([
    ['Celle qui me soutient c’est la directrice', 'La directrice me soutient'],
    [
      'ceux qui commencent, c’est les douze gars du quartier parce que leur date bouge peu',
      'Les douze gars du quartier commencent parce que leur date bouge peu',
    ],
    ['On avance. Ceux qui souffrent, ce sont surtout les aidants.', 'On avance. Les aidants souffrent.'],
    [
      'celui qui a peur c’est l’adjoint d’Alès qui craint que tout arrive chez lui',
      'L’adjoint d’Alès craint que tout arrive chez lui',
    ],
  ])('%s', (said, expected) => expect(withSubjectFirst(said)).toBe(expected));

  it.each([
    'Ce qui manque, c’est que personne ne rappelle',
    'Ceux qui attendent c’est pas les élus',
    'Celui qui décide c’est le maire il a dit oui',
    'Ce qui bloque c’est de trouver un médecin',
    'Les familles qui attendent c’est trop long',
  ])('left alone: %s', (said) => expect(withSubjectFirst(said)).toBe(said));
});

describe('who does it, said once', () => {
  it.each([
    ['le chef il veut pas', 'le chef veut pas'],
    ['Les gens ils attendent. Demain la caisse elle les appelle', 'Les gens attendent. Demain la caisse les appelle'],
    [
      'avant : « Madame Delattre à Bruay elle a perdu sa place »',
      'avant : « Madame Delattre à Bruay a perdu sa place »',
    ],
    ['parce que la facture elle mange le poste', 'parce que la facture mange le poste'],
    ['les vétos qui étaient contre ils demandent un lecteur', 'les vétos qui étaient contre demandent un lecteur'],
    ['Nadia elle appelle quarante fois', 'Nadia appelle quarante fois'],
  ])('%s', (said, expected) => expect(withSubjectOnce(said)).toBe(expected));

  it.each([
    'Dans le futur, il demande et on lui répond',
    'À la caisse elle attend une heure',
    'Pour le chef il faut un écrit',
    'Quand la mairie ferme ils reviennent',
    'Le dossier elle le refait',
    'Josiane voit un couvain bizarre elle brûle la ruche',
    'les gens qui appellent quand ils peuvent',
  ])('left alone: %s', (said) => expect(withSubjectOnce(said)).toBe(said));
});
