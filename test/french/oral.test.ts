import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../../src/french/oral.ts';

describe('what is said and not meant to be written', () => {
  it.each([
    ['Bah je les ai au guichet tous les jours', 'Je les ai au guichet tous les jours.'],
    ['Ben, les étudiants attendent. Euh combien, une centaine', 'Les étudiants attendent. Combien, une centaine.'],
    [
      'Alors chez nous, ils s’y prennent à temps hein, enfin la plupart',
      'Chez nous, ils s’y prennent à temps, enfin la plupart.',
    ],
    ['La vieille règle euh, c’est qu’on attend', 'La vieille règle, c’est qu’on attend.'],
    ['Oh là dans six mois, une cinquantaine d’étudiants', 'Dans six mois, une cinquantaine d’étudiants.'],
    ['une vingtaine de maires du canton', 'Une vingtaine de maires du canton.'],
    ['moins de monde le lundi\nbah plus d’appels aboutis', 'Moins de monde le lundi\nPlus d’appels aboutis.'],
  ])('« %s »', (said, expected) => {
    expect(written(said)).toBe(expected);
  });

  it.each([
    'Chaque année, 6 000 demandes attendent cinq mois.',
    'Enfin, les délais baissent partout.',
    'Voilà ce que nous changeons pour eux.',
    'On ne sait pas à quoi sert ce courrier.',
    'Alors',
    'Ils ne savent plus quoi.',
    'Mme Bahous, directrice de la caisse.',
    'mairie de Vierzon',
    'Le service « Ben alors ? » répond en deux jours !',
    'Il répond à la question : « pourquoi ? »',
  ])('« %s » stays as it is', (text) => {
    expect(written(text)).toBe(text);
  });

  it('any text: only fillers go, and it stays once written', () => {
    const word = fc.constantFrom(
      'bah',
      'euh',
      'hein',
      'préfet',
      'attend',
      'Alors',
      'Ils ne savent plus quoi.',
      'six',
      'mois',
      ',',
      '.',
      '\n',
      'quoi',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const shown = written(text);
        for (const kept of ['préfet', 'attend', 'six', 'mois'])
          expect(shown.toLowerCase().split(kept).length).toBe(text.toLowerCase().split(kept).length);
        expect(written(shown)).toBe(shown);
      }),
    );
  });
});
