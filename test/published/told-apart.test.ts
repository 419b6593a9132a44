/** Under the heading of one part, what opens by another; at the end of a pad, what is said of the pad. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

const P =
  'Une stagiaire dont le contrat est rompu a six mois pour trouver un autre salon, sinon elle quitte son école.\n\nNous avons appelé trente stagiaires : vingt avaient cherché seules. L’école tient sa liste sur un tableau blanc.';
const S = 'Le jour de la rupture, la stagiaire choisit ses jours, et les salons proches reçoivent son profil.';
const NOTE = `## Problème\n\n${P}\n\n## Solution\n\n${S}\n\nAujourd’hui, la bourse des salons ne montre que la rentrée.\n\n## Déploiement\n\nNous démarrons avec l’école de Lamballe. À six mois, cinquante stagiaires ont signé grâce au service.\n\n## Impact\n\nAvant, une sur trois quitte sa formation ; après, une sur cinq. Premier signe attendu : une patronne demande elle-même les profils.\n\n## Risques\n\nUne mineure pourrait être envoyée chez un patron condamné.\n`;
const at = (text: string, path: string) => readMarkdown(text).draft.find(path).text;

it.each([
  ['probleme.enonce', /^Une stagiaire/],
  ['solution.description', /^Le jour de la rupture[^A]*profil\.$/],
  ['solution.existant', /^Aujourd’hui, la bourse/],
  ['deploiement.demarrage', /^Nous démarrons avec l’école de Lamballe\.$/],
  ['deploiement.cap_6_mois', /^À six mois, cinquante stagiaires/],
  ['impact.difference', /une sur cinq\.$/],
  ['impact.signes', /^Premier signe attendu/],
])('%s', (path, expected) => expect(at(NOTE, path)).toMatch(expected));

describe('what is said of the pad is no part of it', () => {
  it.each([
    'Merci à tous pour vos relectures !',
    'Penser à remettre le lien de la visio en haut du pad',
    'Photo du paperboard à ajouter ici',
  ])('« %s »', (line) => {
    const text = `${NOTE}\n${line}\n`;
    expect(at(text, 'pire_scenario.description')).toBe('Une mineure pourrait être envoyée chez un patron condamné.');
    expect(text).toContain(line);
  });
});

describe('minutes say who spoke', () => {
  const TURNS = [
    'Tous les ans, 6 500 personnes en fauteuil restent enfermées trois semaines en attendant un accord pour une pièce.',
    'J’ai sorti les 2 140 demandes de 2025 : le délai médian est de 22 jours, et dans 96 % des cas la réponse est oui.',
    'L’idée : le réparateur photographie la pièce cassée, reçoit un accord immédiat et répare dans la journée.',
    'Commençons avec les quatre ateliers de Valence. Ils sont d’accord tout de suite, ils avancent les pièces.',
  ];
  const SAID = [
    ['bold', (name: string, said: string) => `**${name}** — ${said}`, '\n\n'],
    ['a colon', (name: string, said: string) => `${name} : ${said}`, '\n\n'],
    ['line by line', (name: string, said: string) => `${name} : ${said}`, '\n'],
  ] as const;
  it.each(SAID)('%s', (_, write, between) => {
    const people = ['Mme Orsini', 'M. Tchoumi', 'Mme Orsini', 'M. Vasseur'];
    const text = TURNS.map((said, rank) => write(people[rank] ?? '', said)).join(between);
    const { sections, parts } = readMarkdown(text);
    expect(parts.map(({ topic }) => topic).slice(0, 3)).toEqual(['probleme', 'constats', 'solution']);
    const told = sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join(' ');
    expect(told).not.toMatch(/Orsini|Tchoumi|Vasseur/);
    expect(told).toContain('Commençons avec les quatre ateliers');
  });
});
