import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../../src/french/oral.ts';
import { SPOKEN, withoutTakenBack } from '../../src/french/taken-back.ts';

describe('what is said and not meant to be written', () => {
  it.each([
    [
      '400 objets par an a l accueil, on attend qu il revienne',
      '400 objets par an à l’accueil, on attend qu’il revienne.',
    ],
    [
      'il note sur un carnet, poste en nov. et perd 1500 e',
      'Il note sur un carnet, poste en novembre et perd 1500\u00a0€.',
    ],
    ['Et l’enfant, eh ben il mange pas à midi', 'Et l’enfant, il mange pas à midi.'],
    ['Attendez, un tiers, disons 80, sont arrivés', 'Un tiers, disons 80, sont arrivés.'],
    ['Chez nous, 240 élèves, enfin non, plutôt 260, viennent', 'Chez nous, 260 élèves, viennent.'],
    ['auj: un gars pose un vélo et ça pourrit', 'Aujourd’hui\u00a0: un gars pose un vélo et ça pourrit.'],
    ['voir https://a.fr?x=1 et la page', 'Voir https://a.fr?x=1 et la page.'],
    ['Bah je les ai au guichet tous les jours', 'Je les ai au guichet tous les jours.'],
    ['Ben, les étudiants attendent. Euh combien, une centaine', 'Les étudiants attendent. Combien, une centaine.'],
    [
      'Alors chez nous, ils s’y prennent à temps hein, enfin la plupart',
      'Chez nous, ils s’y prennent à temps, enfin la plupart.',
    ],
    ['La vieille règle euh, c’est qu’on attend', 'La vieille règle, c’est qu’on attend.'],
    ['Oh là dans six mois, une cinquantaine d’étudiants', 'Dans six mois, une cinquantaine d’étudiants.'],
    ['une vingtaine de maires du canton', 'Une vingtaine de maires du canton.'],
    [
      'les veuves seules. elles ne sortent plus, certaines ne mangent pas, voilà quoi',
      'Les veuves seules. Elles ne sortent plus, certaines ne mangent pas.',
    ],
    [
      'je sais pas trop, disons 300 élèves, et trois jours au lieu de neuf',
      '300 élèves, et trois jours au lieu de neuf.',
    ],
    [
      'Auj il attend 5 sem et renvoie 3x son bulletin. demain il suit son dossier sur son tel',
      'Aujourd’hui il attend 5 semaines et renvoie 3 fois son bulletin. Demain il suit son dossier sur son téléphone.',
    ],
    [
      'Y’a un formulaire, 400 demandes/an et bcp de rdv manqués',
      'Il y a un formulaire, 400 demandes par an et beaucoup de rendez-vous manqués.',
    ],
    ['Tenez, un père attend février, enfin bon, il relance, hein.', 'Un père attend février, il relance.'],
    ['On la rappelle le jour même, sans les neuf papiers quoi', 'On la rappelle le jour même, sans les neuf papiers.'],
    ['Le bureau des aides de la ville, je l’ai déjà dit', 'Le bureau des aides de la ville.'],
    [
      'on compte env 20 cas par mois, bah env. deux cents par an',
      'On compte environ 20 cas par mois, environ deux cents par an.',
    ],
    ['une visite en sept 2026, nb inconnu avant', 'Une visite en septembre 2026, nombre inconnu avant.'],
    ['on en compte cent cinquante, allez deux cents par an', 'On en compte cent cinquante, deux cents par an.'],
    [
      'Les locataires appellent la mairie, puis la prefecture, puis le departement, et attendent une reponse',
      'Les locataires appellent la mairie, puis la préfecture, puis le département, et attendent une réponse.',
    ],
    [
      'Aujourd’hui on appelle le standard, on écrit au service, ou bien encore\nl’appli de la région, que personne n’ouvre.',
      'Aujourd’hui on appelle le standard, on écrit au service, ou bien encore l’appli de la région, que personne n’ouvre.',
    ],
    ['moins de monde le lundi\nbah plus d’appels aboutis', 'Moins de monde le lundi\nPlus d’appels aboutis.'],
    [
      'faut se connecter au site a minuit ou payer 150 euros a des gens, on passe a celui d’après',
      'Faut se connecter au site à minuit ou payer 150 euros à des gens, on passe à celui d’après.',
    ],
    ['on est a 3 mois, on voudrait descendre a 3 semaines', 'On est à 3 mois, on voudrait descendre à 3 semaines.'],
    [
      'la cimade a évreux et karim a la préfecture de beauvais',
      'La Cimade à Évreux et karim à la préfecture de Beauvais.',
    ],
    ['elle perd son poste a l’ehpad, je l’avais dit', 'Elle perd son poste à l’EHPAD.'],
    ['ils sont peut etre 40 a attendre un rendez vous lol', 'Ils sont peut-être 40 à attendre un rendez-vous.'],
    ['Moins de monde au guichet. le 3eme signe je sais pas', 'Moins de monde au guichet.'],
    ['ils sont 40000 a attendre, en 2024 aussi', 'Ils sont 40\u202f000 à attendre, en 2024 aussi.'],
    ['le 3eme sms de la caf', 'Le 3e SMS de la CAF.'],
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
    'Les agents, cf. la liste du Gers, art. 12 compris, attendent.',
    'La préfecture a la clé, le dossier a des trous, il peut être refusé.',
    'Le chef a 3 enfants et elle a une idée.',
    'On appelle le 3919 pour le dire, au 12 rue 4500 bis.',
    'Combien ? Je ne sais pas le dire autrement.',
    'Écrire à contact@caf.fr, ou voir www.creteil.fr.',
    'Le service répond en deux jours, c’est tout.',
    'On ne sait pas dire à quoi il sert, ni quoi.',
    'Un appel/courriel sur trois se perd.',
    'Voir tout eleve ou regle sur https://a.example/reponse',
    'Il répond à la question : « pourquoi ? »',
    'Nous suivons 30 patients par mois, ou plutôt 40 familles.',
    'Il y a eu 12 refus par an, en fait 12 par mois.',
    'Nos 12 agents traitent 300 dossiers, enfin 250 sont complets.',
    'Les professeurs de SVT attendent leurs classes.',
    'Le bâtiment D attend un devis.',
    'Le conseil CAD a ouvert ses portes.',
    'Il se classe au 150e.',
    'Un accueil nuit/jour pour tous.',
    'Les habitants de 93200 Saint-Denis attendent.',
  ])('« %s » stays as it is, but for spaces that no line may break', (text) => {
    expect(written(text).replace(/\u00a0/g, ' ')).toBe(text);
  });

  it('what goes together is not broken at the end of a line', () => {
    expect(written('La rubrique « ma situation » compte 48 000 dossiers : trop !')).toBe(
      'La rubrique «\u00a0ma situation\u00a0» compte 48\u00a0000 dossiers\u00a0: trop\u00a0!',
    );
  });

  it('any text: only fillers go, and what was taken back; it stays once written', () => {
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
        // Three words are no sentence: « six euh six » stays as it was typed.
        if (text.trim().split(/\s+/).length < 4) {
          expect(shown).toBe(text);
          return;
        }
        // « six, euh six »: the first was taken back.
        const meant = withoutTakenBack(text.trim(), SPOKEN).toLowerCase();
        for (const kept of ['préfet', 'attend', 'six', 'mois'])
          expect(shown.toLowerCase().split(kept).length).toBe(meant.split(kept).length);
        expect(written(shown)).toBe(shown);
      }),
    );
  });
});
