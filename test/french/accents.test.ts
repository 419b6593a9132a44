import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import list from '../../src/french/accented.json?raw';
import { withAccents } from '../../src/french/accents.ts';

describe('accents that were not typed', () => {
  it.each([
    ['on a dans les 400 detenus', 'on a dans les 400 détenus'],
    ['le creneau a pas été noté', 'le créneau a pas été noté'],
    ['Secretariats et demi-journees', 'Secrétariats et demi-journées'],
    ['avec le planning qu’on a déja', 'avec le planning qu’on a déjà'],
    ['on arrete le papier, elle verifie les cas', 'on arrête le papier, elle vérifie les cas'],
    ['a peu pres dix', 'à peu près dix'],
    ['ils arrivent pas a nous joindre', 'ils arrivent pas à nous joindre'],
    ['jusqu’a la fin, grace a eux', 'jusqu’à la fin, grâce à eux'],
    ['refusé a la porte', 'refusé à la porte'],
    ['parlé a 5 collègues, 3 a 6 jours', 'parlé à 5 collègues, 3 à 6 jours'],
    ['une demi journée, moi meme', 'une demi-journée, moi-même'],
    ['combien ça coute', 'combien ça coûte'],
    ['Ca dure. ca fait long', 'Ça dure. ça fait long'],
    ['mon equipe et les eleves, une petite regle', 'mon équipe et les élèves, une petite règle'],
    ['le volume part a la DDT', 'le volume part à la DDT'],
    ['refusé a la porte', 'refusé à la porte'],
  ])('« %s »', (typed, expected) => {
    expect(withAccents(typed)).toBe(expected);
  });

  it.each([
    // More than one meaning.
    'tout eleve, bien regle, il a reserve',
    'il a la porte ouverte, on a cause longtemps',
    'elle a plusieurs enfants, le service a les papiers',
    'il y a danger, il a entre 5 et 6 ans',
    'J’ai téléphoné, les avis diffèrent, il a modelé',
    // Names, addresses.
    'Mme Genevieve Prevot',
    'prenom.repondre@service.example, https://site.example/donnees, donnees.csv',
    'Le CA du mois, 3 ca 4',
    'Le rapport a été rendu en mars. La suite a été difficile.',
    'La pièce demandée a disparu, celui qui travaille a des droits',
  ])('« %s » stays as it is', (text) => {
    expect(withAccents(text)).toBe(text);
  });

  it('any text: once is enough, and only accents change', () => {
    const word = fc.constantFrom(
      ...['a', 'ca', 'on', 'arrete', 'detenus', 'etudiants', 'à', 'la', 'pres', 'peu', '.', 'A', 'est', 'EST', 'GRACE'],
      ...['grace', '3', 'PRES', 'CA', 'ON', 'ARRETE', 'equipe', 'clE', 'CLE'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.string(), (words, any) => {
        for (const text of [words.join(' '), any]) {
          const once = withAccents(text);
          expect(withAccents(once)).toBe(once);
          expect(bare(once)).toBe(bare(text));
        }
      }),
    );
  });

  it('each word of the list has an accent, and is the only one written so without', () => {
    const words = (JSON.parse(list) as string[]).flatMap((line) => line.split(' '));
    expect(words.length).toBeGreaterThan(4000);
    expect(words.filter((word) => bare(word) === word)).toEqual([]);
    expect(new Set(words.map(bare)).size).toBe(words.length);
  });
});

function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
