/** What was dictated is cut where somebody turns to something else; what has its stops is left alone. */
import { describe, expect, it } from 'vitest';
import { punctuated } from '../../src/text/dictated.ts';

describe('dictated', () => {
  it.each([
    [
      'le pire c’est qu’on promette une aide à quelqu’un qui n’y a pas droit et que ça sorte dans le journal et cette semaine j’appelle la chambre des métiers',
      'dans le journal. cette semaine j’appelle la chambre des métiers',
    ],
    [
      'aujourd’hui les gens écrivent à la mairie et on leur renvoie le formulaire par la poste quinze jours après et nous ce qu’on arrête c’est de demander la copie du livret',
      'quinze jours après. nous ce qu’on arrête c’est de demander',
    ],
    [
      'd’abord que les familles arrêtent de venir deux fois à l’accueil pour la même pièce ensuite que le standard sonne moins le lundi et enfin qu’au moins vingt dossiers soient complets',
      'la même pièce. ensuite que le standard sonne moins le lundi. enfin qu’au moins',
    ],
    [
      'me soutient madame Hélène Morin la secrétaire générale elle a pris sur son budget deux mois de développeur et euh s’inquiète le service juridique qui voit des contentieux partout et aussi monsieur Petit du syndicat',
      'de développeur. s’inquiète le service juridique qui voit des contentieux partout. monsieur Petit du syndicat',
    ],
    [
      'les soudeurs attendent leur badge trois jours le gardien de nuit il peut rien faire du coup ils dorment dans leur voiture et le chantier prend du retard',
      'trois jours. Le gardien de nuit il peut rien faire. Du coup ils dorment dans leur voiture. Le chantier',
    ],
    [
      'avec la tablette la sage-femme note la tension elle envoie la courbe à la maternité le médecin de garde répond dans la demi-heure',
      'note la tension. Elle envoie la courbe à la maternité. Le médecin de garde répond',
    ],
    ['on les rappelle le soir quand on peut enfin bref', 'on les rappelle le soir quand on peut'],
  ])('%s', (said, expected) => expect(punctuated(said)).toContain(expected));

  it.each([
    'Les familles attendent. Cette semaine, j’appelle la caisse.',
    'Un tableur partagé et la règle c’est un seul passage.',
    'Les habitants écrivent à la mairie, qui répond en quinze jours, puis ils reviennent au guichet avec la copie du livret, et repartent.',
    'ensuite on verra',
    'les parents dont les enfants mangent à la cantine et qui n’ont pas rendu le dossier avant la rentrée paient le tarif le plus haut',
    'elle attend que le médecin lui dise si elle peut reprendre ou quand elle pourra le faire sans que personne ne le lui reproche',
  ])('nothing is cut of: %s', (said) => expect(punctuated(said)).toBe(said));
});
