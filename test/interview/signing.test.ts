/** Who signs, in any order: a name, a post, an administration and the part of it where they work. */
import { describe, expect, it } from 'vitest';
import { signed } from '../../src/interview/answer/signing.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

function signedBy(text: string) {
  const fiche = snapshotOf('nom: Essai\n');
  const { edit } = signed(text, fiche.draft);
  const { draft } = edit === null ? fiche : edit(fiche);
  return {
    name: draft.at('porteur.nom').text,
    structure: draft.at('porteur.structure').text,
    administration: draft.at('portage.administration').text,
  };
}

describe('who signs', () => {
  it.each([
    [
      'Nadia Berrahal, DDPP du Cher, ministère de l’Agriculture',
      'Nadia Berrahal',
      'ministère de l’Agriculture',
      'DDPP du Cher, ministère de l’Agriculture',
    ],
    [
      'Ministère de la Justice / greffe de Bourges / Léa Roux',
      'Léa Roux',
      'Ministère de la Justice',
      'greffe de Bourges, Ministère de la Justice',
    ],
    [
      'Jean Petit - CPAM de l’Aude - Assurance maladie',
      'Jean Petit',
      'Assurance maladie',
      'CPAM de l’Aude, Assurance maladie',
    ],
    ['Paul Rey, adjudant, Gendarmerie de Vierzon', 'Paul Rey', 'Gendarmerie de Vierzon', 'Gendarmerie de Vierzon'],
    ['NADIA BERRAHAL DDPP 18', 'Nadia Berrahal', 'DDPP 18', 'DDPP 18'],
    ['DDPP du Cher, Nadia Berrahal', 'Nadia Berrahal', 'DDPP du Cher', 'DDPP du Cher'],
    ['B. Moreau, ONF Berce', 'B. Moreau', 'ONF Berce', 'ONF Berce'],
    [
      'Nadine Garnier, agent d’accueil a la mairie de Montluel, 04 78 00 12 12',
      'Nadine Garnier',
      'mairie de Montluel',
      'mairie de Montluel',
    ],
    ['Hugues Carpentier, chef du bureau de la flotte (BF), DGAMPA', 'Hugues Carpentier', 'DGAMPA', 'DGAMPA'],
    ['jean petit mairie de vierzon', 'Jean Petit', 'mairie de vierzon', 'mairie de vierzon'],
  ])('« %s »', (text, name, administration, structure) => {
    expect(signedBy(text)).toEqual({ name, administration, structure });
  });
});
