/** Answers that say nothing, and short ones that say much: as many of these as of the others. */
import { describe, expect, it } from 'vitest';
import { saysNothing } from '../../src/text/hollow.ts';

const HOLLOW = [
  'à étudier',
  'À étudier avec la DSI',
  'à définir',
  'A DEFINIR',
  'à désigner',
  'à préciser ultérieurement',
  'à voir',
  'À voir avec le sponsor',
  'reste à chiffrer',
  'encore à déterminer',
  'à compléter en équipe',
  'à confirmer lors du prochain comité',
  'en cours',
  'en cours de définition',
  '(en cours de définition)',
  'En cours de réflexion.',
  'en attente',
  'en réflexion',
  'en construction',
  'pas encore défini',
  'non défini',
  'non renseigné',
  'pas encore identifiés',
  'pas encore connu à ce stade',
  'je ne sais pas',
  'ne sait pas',
  'on ne sait pas encore',
  'inconnu',
  'plus tard',
  'on verra',
  'TBD',
  'TODO',
  'xxx',
  'wip',
  'nsp',
  'n.c.',
  'cf. plus haut',
  'Cf plus haut',
  'voir plus haut',
  'voir ci-dessus',
  'cf. annexe 2',
  'voir la note jointe',
  'idem',
  'ci-dessus',
  'comme plus haut',
  'ok',
  'OK !',
  'oui',
  'Non.',
  'test',
  'blabla',
  '...',
  '…',
  '?',
  '--',
  '[à compléter]',
  '« à venir »',
  '**à rédiger**',
];

const NONE = [
  'néant',
  'Néant.',
  'aucun',
  'aucune',
  '[aucun]',
  'rien',
  'Rien à signaler',
  'sans objet',
  'Sans objet.',
  'RAS',
  'n/a',
  'non applicable',
  's.o.',
  'il n’y en a pas',
  'zéro',
];

const SAID = [
  'Marseille',
  'La Poste',
  'CAF de l’Orne',
  'Amina Diallo',
  'le préfet',
  'aucune donnée personnelle',
  'Aucune donnée nominative.',
  'aucun logiciel existant',
  'rien que des numéros de dossier',
  'six semaines',
  'par téléphone',
  'au guichet',
  'chaque lundi',
  '12 %',
  '6 800',
  'non-recours',
  'oui, par courrier le 3 mars',
  'à Marseille',
  'à la préfecture',
  'à domicile',
  'à faire signer par le maire',
  'à partir de mars',
  'à étudier les dossiers, nous perdons deux jours',
  'en cours d’eau',
  'en préfecture',
  'en trois clics',
  'voir le médecin coûte cher',
  'comme une lettre',
  'pas de guichet le soir',
  'non-respect du délai',
  'les usagers ne savent pas',
  'personne ne répond',
  'attente',
  'la honte',
  'perdre une journée',
  'etalab-2.0',
  'MIT',
  'bac à sable',
  'Chorus',
  'FranceConnect',
  'DINUM',
  'deux agents',
  'mairie de Brest',
  'à peine un dossier sur dix',
  'le bouche-à-oreille',
  'tout dossier est relu',
  'zone rurale',
  'le vendredi',
  'aider les aidants',
  'un tirage au sort',
  'l’écoute',
  'pas avant avril, dit la préfète',
  'fait par les agents',
  'essai en cours dans deux mairies depuis mai',
  'à définir avec les maires : le jour de collecte, mais le principe est acquis',
  'test en maternité',
  'oui, la directrice l’a écrit',
];

describe('what says nothing', () => {
  it.each(HOLLOW)('« %s »', (text) => {
    expect(saysNothing(text, true)).toBe(true);
  });

  it.each(NONE)('« %s », where there must be something', (text) => {
    expect([saysNothing(text, true), saysNothing(text, false)]).toEqual([false, true]);
  });
});

describe('what is short and says something', () => {
  it.each(SAID)('« %s »', (text) => {
    expect(saysNothing(text, false)).toBe(false);
  });

  it('there are as many examples of one as of the other', () => {
    expect(SAID.length).toBeGreaterThan(45);
    expect(HOLLOW.length + NONE.length - SAID.length).toBeLessThan(25);
  });
});
