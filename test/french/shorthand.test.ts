import { describe, expect, it } from 'vitest';
import { fullForms, spelledOut } from '../../src/french/shorthand.ts';

describe('French typed with thumbs, or as it is said', () => {
  it.each([
    ['tte l’équipe bosse ds le noir pdt des mois', 'toute l’équipe bosse dans le noir pendant des mois'],
    ['j’vois bien qu’l’dossier r’vient', 'je vois bien qu’l’dossier revient'],
    ['les p’tits vieux ki viennent', 'les petits vieux qui viennent'],
    ['ya 30 gars, z’ont rien', 'il y a 30 gars, ils ont rien'],
    ['i m’appellent pasque c’est long', 'ils m’appellent parce que c’est long'],
    ['elle pose 1/2 journee', 'elle pose une demi-journee'],
    ['g vu 4 mamans', 'j’ai vu 4 mamans'],
    ['d’la montagne', 'de la montagne'],
  ])('%s', (typed, meant) => expect(spelledOut(typed)).toBe(meant));

  it.each([
    'Pr Aubert, DS de l’hôpital, finance',
    'pr Aubert finance',
    'l’hôpital et l’école d’Orthez',
    'Certif’Express et Ti-Kè',
    'voir https://ds.fr/pr et a.ds@pr.fr',
    'le RSA, l’APA, la TTE',
    'une lettre pour le préfet, qu’il signe',
    'p. 12, art. L. 262-3',
    'le pdt du conseil, un ds de maths, un avt au marché',
    'Ki Soon appelle la SEM',
  ])('left alone: %s', (typed) => expect(spelledOut(typed)).toBe(typed));

  it.each([
    ['Bcp de retards. Ds la salle, tt attend.', 'Beaucoup de retards. Dans la salle, tout attend.'],
    ['Auj. on note ds un carnet, càd rien', 'Aujourd’hui on note dans un carnet, c’est-à-dire rien'],
    ['3x/sem, pcq les pbs reviennent svt', '3 fois par semaine, parce que les problèmes reviennent souvent'],
    ['j’vois l’chef', 'j’vois l’chef'],
  ])('as it is printed: %s', (typed, whole) => expect(fullForms(typed)).toBe(whole));
});
