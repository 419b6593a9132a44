/** What a sentence of a published text says in so many words. */
import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/text/published/plainly.ts';

const said = (zone: string, text: string, name = 'Second Souffle') => [...plainly([{ zone, text }], name).keys()];

describe('said plainly', () => {
  it.each([
    ['goals', 'Ouvrir à 40 clubs d’ici juin 2027 et faire revenir 300 blessés.', 'objectif_chiffre_date'],
    ['goals', 'Dans six mois, 120 familles sur 300 ont leur place.', 'objectif_chiffre_date'],
    ['impact', 'Le délai moyen de traitement, de dépôt à réponse', 'indicateur_impact'],
    ['impact', 'Nombre de contraventions par mois', 'indicateur_impact'],
    ['problem', 'Elles renoncent à faire valoir leur droit.', 'souffrance_usager'],
    ['problem', 'Un sur trois se retrouve seul et dort dehors la première nuit.', 'souffrance_usager'],
    ['other', 'Second Souffle met en relation le blessé avec un ancien de son club.', 'solution_present'],
    ['solution', 'L’outil calcule l’aide et envoie le dossier.', 'solution_present'],
    ['rollout', 'Une expérimentation est menée avec trois départements.', 'premiers_usagers'],
    ['rollout', 'Quatre clubs pilotes, 52 blessés', 'premiers_usagers'],
    ['other', 'Plusieurs solutions privées existent déjà, toutes payantes.', 'existant_cite'],
    ['solution', 'La personne dépose son dossier et reçoit un message.', 'solution_concrete'],
    ['rollout', 'La suite dépend de la publication du décret.', 'dependance_externe'],
  ])('%s, « %s »: %s', (zone, text, question) => {
    expect(said(zone, text)).toContain(question);
  });

  it.each([
    ['problem', 'D’ici 2030, 40 % des agents partiront à la retraite.', 'objectif_chiffre_date'],
    ['goals', 'En 2025, 300 familles ont été aidées.', 'objectif_chiffre_date'],
    ['goals', 'Le taux de satisfaction des usagers', 'indicateur_impact'],
    ['goals', 'Passer de 8 000 comptes à 20 000 comptes', 'indicateur_impact'],
    ['problem', 'Les outils sont mal connus des services.', 'souffrance_usager'],
    ['solution', 'Second Souffle permettra de trouver un parrain.', 'solution_present'],
    ['problem', 'Douze communes ont testé, sans suite.', 'premiers_usagers'],
    ['solution', 'La mise en concurrence est longue.', 'existant_cite'],
    ['solution', 'Un service simple et innovant.', 'solution_concrete'],
    ['rollout', 'La suite dépend de nous.', 'dependance_externe'],
  ])('%s, « %s»: not %s', (zone, text, question) => {
    expect(said(zone, text)).not.toContain(question);
  });
});
