/** What a form, a page, minutes or a sheet put around an answer is no part of it; the name of a service is told in many ways. */
import { describe, expect, it } from 'vitest';
import { importedFrom } from '../../src/exchange/imported.ts';
import { child } from '../../src/model/pointer.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

/** What an import writes at a place; undefined where it writes nothing. */
function at(text: string, path: string): string | undefined {
  const origin = { file: 'a.md', identifiant: 'a', today: '2026-11-26', contact: {}, isHollow: () => false };
  const { answers } = importedFrom(readMarkdown(text), origin);
  const pointer = path.split('.').reduce(child, '');
  const found = answers.find(([place]) => place === pointer)?.[1];
  return typeof found === 'string' ? found : undefined;
}

const BODY = 'Des familles attendent trois mois une réponse de la caisse, 12 000 par an.';
const pad = (name: string) =>
  `## Problème\n\n${BODY}\n\n## Nom\n\n${name}\n\n## Solution\n\nLa famille choisit son créneau.\n`;

describe('a name told in a sentence', () => {
  it.each([
    ['« À Samedi », c’est ce qu’on se dit en partant.', 'À Samedi'],
    ['Place Volante, faute de mieux.', 'Place Volante'],
    ['provisoire : Voix du Courrier', 'Voix du Courrier'],
    ['On part sur Bip Patron', 'Bip Patron'],
    ['Pain du soir, nom à confirmer', 'Pain du soir'],
    ['Titre de travail : Clé Mairie', 'Clé Mairie'],
    ['Lit d’Avance (adopté par tous)', 'Lit d’Avance'],
    ['Mon Dossier Facile', 'Mon Dossier Facile'],
    ['La Cantine (de proximité)', 'La Cantine (de proximité)'],
    ['Le service public de l’eau', 'Le service public de l’eau'],
  ])('%s', (said, name) => expect(at(pad(said), 'nom')).toBe(name));
  it.each(['Rien de décidé', 'Rien n’est fixé'])('%s: none', (said) => expect(at(pad(said), 'nom')).toBeUndefined());
});

describe('what a form asks is no answer', () => {
  it.each(['[Décrivez ici le problème en cinq lignes maximum]', '[Qui sont-ils ? Combien ?]', '[signe 1]'])(
    '%s',
    (asked) => {
      const text = pad('Relais').replace(BODY, `${asked}\n\n${BODY}`);
      expect(at(text, 'probleme.enonce')).toBe(BODY);
      expect(at(text, 'origine.corps')).toContain(asked);
    },
  );
});

it('titles that a slash numbers are titles', () => {
  const text = `1/ Le sujet\n${BODY}\n\n2/ Service envisagé\nLa famille choisit son créneau.\n\n3/ Soutiens et freins\nLe recteur donne son accord.\n`;
  expect(at(text, 'probleme.enonce')).toBe(BODY);
  expect(at(text, 'portage.recit')).toBe('Le recteur donne son accord.');
});

it('in minutes, each voice is left out of what it says', () => {
  const text = `Fatou : Quel est le problème, au fond ?\nJulie : ${BODY}\nStéphane : Et quand ça répond, rien n’est libre.\n\nFatou : Où est-ce qu’on essaie ?\nJulie : À la maison d’arrêt de Bourg-Vieux, avec 45 familles.\n\nFatou : Et qu’est-ce que vous imaginez ?\nStéphane : La famille choisit son créneau.\nJulie : Elle reçoit un message.\n`;
  expect(at(text, 'probleme.enonce')).not.toMatch(/Julie|Stéphane/);
  expect(at(text, 'solution.description')).not.toMatch(/Julie|Stéphane/);
});

it('a page keeps what its reader does not read it for', () => {
  const page = `<html><head><title>Note de travail</title><style>p{}</style></head><body><nav>Toutes les notes</nav><h2>Problème</h2><p>${BODY}</p><h2>Solution</h2><p>La famille choisit son créneau.</p><footer>Usage interne</footer></body></html>`;
  const kept = at(page, 'origine.corps');
  for (const words of ['Note de travail', 'Toutes les notes', 'Usage interne', BODY]) expect(kept).toContain(words);
  expect(kept).not.toContain('p{}');
});
