/** Any text with headings: what it says goes where the questions put it, each sentence with its place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/judge/lint-published.ts';
import { READER } from '../../src/rules/reader.ts';
import { topicOf } from '../../src/source/markdown/guessed-topic.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { markdownKind } from '../../src/source/text-kind.ts';

const draftOf = (text: string) => readMarkdown(text).draft;

describe('headings, as people write them', () => {
  it.each([
    ['Contexte', 'contexte'],
    ['🔎 Contexte de l’investigation', 'contexte'],
    ['Le problème', 'probleme'],
    ['PROBLÉMATIQUE', 'probleme'],
    ['1. Quel problème de politique publique cherchons-nous à adresser ?', 'probleme'],
    ['Les irritants', 'probleme'],
    ['Notre solution 💡', 'solution'],
    ['Hypothèses de solution', 'solution'],
    ['Comment ça marche ?', 'solution'],
    ['Solutions existantes', 'existant'],
    ['Benchmark', 'existant'],
    ['Notre cible', 'usagers'],
    ['À qui nous nous adressons', 'usagers'],
    ['Objectifs à 6 mois', 'objectifs'],
    ['Stratégie de déploiement', 'deploiement'],
    ['Prochaines étapes', 'deploiement'],
    ['Indicateurs d’impact', 'impact'],
    ['En chiffres', 'impact'],
    ['Premiers utilisateurs', 'premiers'],
    ['Démarche d’investigation', 'constats'],
    ['Post-mortem', 'arret'],
    ['Arrêt du produit', 'arret'],
    ['L’équipe', 'equipe'],
    ['Quel est le « drame » / qu’avez-vous envie de résoudre ?', 'probleme'],
    ['Quelles sont les petites actions que vous pourriez mener pour le dépasser ?', 'actions'],
    ['Le pass en quelques mots', null],
    ['2026', null],
  ])('%s', (heading, topic) => {
    expect(topicOf(heading)).toBe(topic);
  });
});

describe('one text, many shapes', () => {
  const problem = 'Des boulangers jettent du pain.';
  const solution = 'Un site le montre aux associations.';
  it.each([
    ['headings', `# Pain du soir\n\n## Problème\n${problem}\n\n## Solution\n${solution}\n`],
    ['underlined headings', `Problème\n========\n\n${problem}\n\nSolution\n--------\n\n${solution}\n`],
    ['bold lines', `**Problème**\n\n${problem}\n\n**La solution :**\n\n${solution}\n`],
    ['labels', `Problème : ${problem}\nSolution : ${solution}\n`],
    ['labels in bold', `**Problème :** ${problem}\n\n**Solution :** ${solution}\n`],
    ['lines alone', `Problème\n\n${problem}\n\nSolution\n\n${solution}\n`],
    ['Windows line breaks', `## Problème\r\n\r\n${problem}\r\n\r\n## Solution\r\n\r\n${solution}\r\n`],
    ['a byte-order mark', `\ufeff## Problème\n\n${problem}\n\n## Solution\n\n${solution}\n`],
    ['deeper headings', `# Fiche\n\n### 1) Le problème\n\n${problem}\n\n### 2) Notre solution\n\n${solution}\n`],
    [
      'entities and emphasis',
      `## Probl&#232;me\n\nDes **boulangers** [jettent](http://x.fr) du pain.\n\n## Solution\n\n${solution}\n`,
    ],
  ])('%s', (_, text) => {
    const draft = draftOf(text);
    expect(draft.at('probleme.enonce').text).toBe(problem);
    expect(draft.at('solution.description').text).toBe(solution);
  });

  it('a heading that says nothing belongs to the one above; parts of one topic make one answer', () => {
    const draft = draftOf(
      '## Solution\n\nUn site.\n\n### Pour les agents\n\nUne carte.\n\n## Notre solution\n\n- une alerte\n- un guide\n',
    );
    expect(draft.at('solution.description').text).toBe('Un site.\n\nUne carte.\n\n- une alerte\n- un guide');
  });

  it('a row of a table is a line, each cell after the heading of its column', () => {
    const draft = draftOf(
      '## Impact\n\n| | avant | après |\n| --- | --- | --- |\n| attente | 10 jours | 2 jours |\n| appels | | 3 |\n',
    );
    expect(draft.at('impact.difference').text).toBe(
      '- attente ; avant : 10 jours ; après : 2 jours\n- appels ; après : 3',
    );
  });
});

describe('kinds of file', () => {
  it.each([
    ['a published fiche', '---\ntitle: X\nphases: []\n---\nTexte\n', true],
    ['a mission alone', '---\r\nmission: aider\r\n---\r\n', true],
    ['two parts that we know', '# Contexte\n\na\n\n# Solution\n\nb\n', true],
    ['one part only', '# Solution\n\na\n', false],
    ['YAML with comments that look like headings', '# Problème\nprobleme:\n# Solution\nsolution:\n', false],
    ['a front matter of something else', '---\nlayout: post\n---\n# Recettes\n', false],
    [
      'our own document',
      '# X\n\n## Problème\n\na\n\n## Solution\n\nb\n\n<!-- Document écrit par « fiche voir ». -->\n',
      false,
    ],
    ['our questionnaire', '<!-- entretien essentiel -->\n\n## Problème\n\n## Solution\n', false],
    ['a coach’s letter', '## Problème\n\n- ligne 3 : à revoir `probleme-drame`\n\n## Solution\n', false],
    ['a shopping list', 'lait\noeufs\n', false],
  ])('%s', (_, text, isFiche) => {
    expect(markdownKind(text) !== null).toBe(isFiche);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '## Problème\n\n',
    '## Solution\n',
    '**Impact**\n\n',
    '- a\n',
    '> cité\n',
    '| a | b |\n|---|---|\n',
    '```\n',
    '&amp;',
    '\\*',
    '\r\n',
    '\u0000',
    '🙂',
    'Problème : ',
    '---\n',
    '<b>',
    '[x](y)',
    '\n\n',
    '1. ',
  );
  it('is read whole: every sentence stands where it says, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const snapshot = readMarkdown(text);
          if (!snapshot.source.readable) return;
          let before = -1;
          for (const { text: said, span, zone } of passagesOf(snapshot, READER)) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(snapshot.source.text.length);
            expect(span[1]).toBeGreaterThan(span[0]);
            if (zone === 'mission') continue;
            expect(span[0]).toBeGreaterThanOrEqual(before);
            before = span[0];
            const shown = snapshot.source.text.slice(...span);
            if (/^[a-zA-Z]/.test(said)) expect(shown[0]).toBe(said[0]);
            if (/[a-zA-Z]$/.test(said)) expect(shown.at(-1)).toBe(said.at(-1));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
