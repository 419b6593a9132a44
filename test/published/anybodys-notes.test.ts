/** Notes of all hands: forms in rows, lists that name their parts, slides, quoted mails, minutes. Each passage where it belongs. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

const told = (text: string, path: string) => readMarkdown(text).draft.find(path).text ?? '';

const P = 'Les gestionnaires de cantine commandent quinze jours avant sans savoir combien d’élèves mangeront.';
const S = 'Un message est envoyé aux familles le dimanche soir, et la commande se règle toute seule.';

describe('whom a form asks', () => {
  const rows = `## Problème\n\n${P}\n\n## Solution\n\n${S}\n`;
  it.each([
    [
      'in a table',
      `| | |\n|---|---|\n| Nom : | Berthelot |\n| Prénom : | Maëlle |\n| Fonction : | ergothérapeute |\n| Mail : | m.b@cpam.example |\n\n${rows}`,
    ],
    ['a line each', `Nom : Berthelot\nPrénom : Maëlle\nFonction : ergothérapeute\nMail : m.b@cpam.example\n\n${rows}`],
  ])('%s', (_, text) => {
    expect(told(text, 'porteur.nom')).toBe('Maëlle Berthelot');
    expect(told(text, 'porteur.fonction')).toBe('ergothérapeute');
    expect(told(text, 'porteur.courriel')).toBe('m.b@cpam.example');
    expect(told(text, 'nom')).toBe('');
  });
  it('a name alone is that of the service', () =>
    expect(told(`Nom : Passe-Plat\n\n${rows}`, 'nom')).toBe('Passe-Plat'));
  it('in capitals, on the line of what is asked', () => {
    const form = `A. IDENTIFICATION\nA.1 NOM DU SERVICE ENVISAGÉ : PASSE-PLAT\nA.2 AGENT RÉFÉRENT : FRANÇOISE DEMANGEOT\n\nB. SITUATION\nB.1 QUEL EST LE PROBLÈME ?\n${P.toUpperCase()}\nB.2 DÉCRIVEZ VOTRE SOLUTION\n${S.toUpperCase()}\n`;
    expect(told(form, 'nom')).toBe('PASSE-PLAT');
    expect(told(form, 'porteur.nom')).toBe('Françoise Demangeot');
  });
});

it('an item that holds others names them, and not what comes after', () => {
  const text = `- ${P}\n- pour l'instant\n  - la cheffe appelle les six écoles une à une\n  - elle note les nombres au crayon\n- ce qu'on imagine\n  - ${S}\n- le directeur académique nous soutient et nous laisse deux jours par semaine\n- besoin d'un développeur et d'une coach produit\n`;
  expect(told(text, 'solution.existant')).toContain('au crayon');
  expect(told(text, 'solution.description')).toContain('dimanche soir');
  expect(told(text, 'solution.description')).not.toMatch(/directeur|coach/);
  expect(told(text, 'portage.recit')).toContain('directeur académique');
});

it.each([
  'Le coût en est estimé à 140 000 euros pour la première année.',
  'Elle mobiliserait une inspectrice à mi-temps ainsi que deux prestataires.',
  'La dépense, soit 120 000 €, sera imputée sur le programme 205.',
])('what is asked for is no part of an answer: %s', (means) => {
  const text = `## Problème\n\n${P}\n\n## Solution\n\n${S}\n\n## Déploiement\n\nNous commençons par trois collèges de Pontivy. ${means}\n`;
  expect(told(text, 'deploiement.demarrage')).toBe('Nous commençons par trois collèges de Pontivy.');
});

it('money that users lose is their problem', () => {
  const text = `## Problème\n\n${P} Chaque famille perd 300 euros, ce qui est un budget.\n\n## Solution\n\n${S}\n`;
  expect(told(text, 'probleme.enonce')).toContain('300 euros');
});

it('the top of a slide begins a part, and what is written at its foot is none', () => {
  const text = `DIAPO 1\nCantines sans gâchis\n\nDIAPO 2\nLe problème\n- ${P}\nDocument de travail – ne pas diffuser – p. 2\n\nDIAPO 3\nNotre solution\n- ${S}\n\nDIAPO 4\nCe que disent les parents\n« J’ai croisé quatorze mères devant l’école, aucune ne savait »\n`;
  expect(told(text, 'probleme.enonce')).toBe(P);
  expect(told(text, 'solution.description')).toBe(S);
});

it('below the end of a mail, the one that it answers is read', () => {
  const text = `Bonsoir Anne,\n\nSur l'argent : il nous faudrait 95 k€ pour les six premiers mois.\n\nBonne soirée, on se voit jeudi à la cantine !\n\n> ${P} ${P}\n>\n> Ce que je propose : ${S} On commencerait par quatre communes du Médoc.\n`;
  expect(told(text, 'solution.description')).toContain('dimanche soir');
  expect(told(text, 'deploiement.demarrage')).toContain('Médoc');
  const all = JSON.stringify(readMarkdown(text).draft.value);
  expect(all).not.toMatch(/on se voit jeudi|95 k€/);
});

it('what a decision or a speaker opens by is read as if it stood alone', () => {
  const text = `1. Constat\n\n${P}\n\n2. Ce que l’on veut faire\n\n${S}\n\n3. Suites\n\nDÉCISION 1 – L’expérience débute dans les six collèges d’Abbeville.\nM. Lemoine alerte : si une pièce médicale fuite, le projet s’arrête net.\n`;
  expect(told(text, 'deploiement.demarrage')).toContain('Abbeville');
});
