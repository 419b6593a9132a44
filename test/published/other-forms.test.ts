/** Tables that Markdown does not know, pages of wikis, AsciiDoc, letters, minutes, interviews: each passage where it belongs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsAProduct } from '../../src/exchange/tells-a-product.ts';
import { blocksOf } from '../../src/source/markdown/blocks.ts';
import { withOutline } from '../../src/source/markdown/outline.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

const told = (text: string, path: string) => readMarkdown(text).draft.find(path).text ?? '';

const P = 'Les gestionnaires de cantine commandent quinze jours avant sans savoir combien d’élèves mangeront.';
const S = 'Un message est envoyé aux familles le dimanche soir, et la commande se règle toute seule.';

describe('a page of a wiki', () => {
  const page = `{{Infobox produit\n| nom = Passe-Plat\n| porteur = Marc Ollivier\n}}\n__TOC__\n== Problème ==\n'''Chaque jour''' on jette [[Gaspillage|120 g par repas]].<ref>Enquête 2025</ref> ${P}\n\n== Solution ==\n${S}\n\n{| class="wikitable"\n! Étape !! Date\n|-\n| Test à Pontivy || mars 2027\n|-\n| style="color:red" | Dix collèges\n| septembre 2027\n|}\n`;

  it('its box names the service and who carries it', () => {
    expect(told(page, 'nom')).toBe('Passe-Plat');
    expect(told(page, 'porteur.nom')).toBe('Marc Ollivier');
  });

  it('its signs are not read', () => {
    expect(told(page, 'probleme.enonce')).toMatch(/^Chaque jour on jette 120 g par repas\./);
  });

  it('its table is read by rows', () => {
    expect(told(page, 'solution.description')).toContain('Étape : Dix collèges ; Date : septembre 2027');
  });
});

describe('AsciiDoc', () => {
  const page = `= Passe-Plat\n:toc: left\n\n== Le problème\n\n// à relire\n${P}\n\n[quote, "Une gestionnaire"]\n____\nOn jette tout.\n____\n\n.Ce que cela coûte\n|===\n|Poste |Montant\n\n|Repas jetés |62 000 €\n|===\n\n== La solution\n\n${S}\n\n. Une question\n. Une réponse\n`;

  it('attributes, remarks and rules are left out; lists and tables are read', () => {
    const problem = told(page, 'probleme.enonce');
    expect(problem).toContain('On jette tout.');
    expect(problem).toContain('Poste : Repas jetés ; Montant : 62 000 €');
    expect(problem).not.toMatch(/quote|====|____|relire|\|/);
    expect(told(page, 'solution.description')).toContain('- Une réponse');
  });
});

it.each([
  ['of DokuWiki', `^ Problème ^ Solution ^\n| ${P} | ${S} |\n`],
  ['drawn', `+----------+\n| Problème | Solution |\n+==========+\n| ${P} | ${S} |\n+----------+\n`],
  ['of Org', `| Problème | ${P} |\n|----------+----------|\n| Solution | ${S} |\n`],
])('a table %s', (_, text) => {
  expect(told(text, 'probleme.enonce')).toBe(P);
  expect(told(text, 'solution.description')).toBe(S);
});

it('columns that each tell a part in sentences, several rows of them', () => {
  const text = `# Notes\n\n| Le problème | Notre solution |\n|---|---|\n| ${P} | ${S} |\n| Les familles préviennent le matin même, par téléphone. | Une seule question, à laquelle on répond d’un mot. |\n`;
  expect(told(text, 'probleme.enonce')).toContain('le matin même');
  expect(told(text, 'solution.description')).toContain('on répond d’un mot');
});

it('the heads of a letter hold a line each', () => {
  const letter = `Affaire suivie par : Mme Tournebize, bureau 207\n\nObjet : demande d’appui\nRéf. : votre courrier\n\n${P} ${P}\n\nNotre idée est simple. ${S}\n\nLe pire serait que le message parte à tort et que deux cents enfants ne mangent pas.\n\nLa rectrice nous soutient et nous laisse deux jours par semaine.\n`;
  expect(told(letter, 'portage.recit')).toContain('La rectrice');
  expect(told(letter, 'pire_scenario.description')).toContain('deux cents enfants');
});

it('the voice that asks names the parts, and answers none', () => {
  const talk = [
    '— Vous pouvez commencer par dire qui vous êtes ?',
    '— Je tiens la cantine du collège de Pontivy.',
    '— Quel problème voyez-vous ?',
    `— ${P}`,
    '— Aujourd’hui, comment fait-on ?',
    '— On compte les enfants dans le couloir, et on se trompe.',
    '— Et votre idée à vous ?',
    `— ${S}`,
    '— Qu’est-ce qui pourrait mal se passer ?',
    '— Que deux cents enfants ne mangent pas.',
  ].join('\n');
  expect(told(talk, 'probleme.enonce')).toBe(P);
  expect(told(talk, 'solution.description')).toBe(S);
  expect(told(talk, 'pire_scenario.description')).toBe('Que deux cents enfants ne mangent pas.');
});

it('a title with a comma is the name of a service, not of somebody', () => {
  const text = `# Parloir Demain, réservation des visites\n\n## Problème\n\n${P}\n\n## Solution\n\n${S}\n`;
  expect(told(text, 'porteur.nom')).toBe('');
});

/** Signs of these markups, in any order. */
const signs = fc.constantFrom(
  '== ',
  ' ==',
  "'''",
  '{|',
  '|}',
  '|-',
  '| a || b',
  '|===',
  '{{x',
  '}}',
  '|',
  '^ a ^',
  '\n',
  '[[a|b]]',
  'mot ',
  '— ',
  '+--+',
);

it('every character that is read stands where it is said to', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { text: said, offsetOf } of blocksOf(text, 0))
        for (const [rank, sign] of said.split('').entries())
          if (/[\p{L}=]/u.test(sign)) expect(text[offsetOf(rank)]).toBe(sign);
    }),
  );
});

it('a slide between two rules of dashes is no header', () => {
  const deck = `---\nDiapo 1 — Titre\n# Fil d’Eau\nDirection de l’eau\n\n---\nDiapo 2 — Le problème\n- ${P}\n\n---\nDiapo 3 — Notre proposition\n- ${S}\n`;
  expect(told(deck, 'probleme.enonce')).toContain(P);
  expect(told(deck, 'solution.description')).toContain(S);
});

it.each([
  ['Nom de travail : « Passe-Berge ».', 'Passe-Berge'],
  ['On lui a donné le nom de Sonnaille, pour que ça s’entende de loin.', 'Sonnaille'],
  ['Nous avons baptisé l’outil Babelou, à cause d’un élève.', 'Babelou'],
  ['On part sur « Kaz Sèk », facile à retenir.', 'Kaz Sèk'],
])('a name within a sentence: « %s »', (sentence, name) => {
  expect(told(`## Le problème\n\n${P}\n\n## Notre solution\n\n${S} ${sentence}\n`, 'nom')).toBe(name);
});

it.each([
  ['Rédaction : Ninon Kerfeld, cheffe de projet', 'Ninon Kerfeld'],
  ['Moi c’est Leïla Castaing, éducatrice depuis neuf ans.', 'Leïla Castaing'],
  ['Le présent texte est établi par Corentin Vasseur, inspecteur.', 'Corentin Vasseur'],
  ['Page créée par Kerline Abienso, chargée de mission', 'Kerline Abienso'],
])('who writes: « %s »', (sentence, name) => {
  expect(told(`${sentence}\n\n## Le problème\n\n${P}\n\n## Notre solution\n\n${S}\n`, 'porteur.nom')).toBe(name);
});

describe('notes set out by their margins', () => {
  const outline = `cantines en réseau\n    le sujet\n        ${P}\n    les gens\n        gestionnaires et familles\n    ce qu’on veut construire\n        ${S}\n    ce qui peut foirer\n        Deux cents enfants sans repas un lundi.\n`;

  it('each line is the title of what stands further in', () => {
    expect(told(outline, 'probleme.enonce')).toBe(P);
    expect(told(outline, 'solution.description')).toBe(S);
    expect(told(outline, 'pire_scenario.description')).toContain('Deux cents enfants');
  });

  it('any text keeps its length, and each of its words its place', () => {
    const lines = fc.array(
      fc.tuple(fc.constantFrom('', '  ', '    ', '\t', '        '), fc.string({ minLength: 1, maxLength: 20 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const text = some.map(([margin, said]) => margin + said).join('\n');
        const read = withOutline(text);
        expect(read).toHaveLength(text.length);
        for (const { index, 0: word } of text.matchAll(/\S+/g))
          expect(read.slice(index, index + word.length)).toBe(word);
      }),
    );
  });
});

it.each([
  ['Qui propose ?\nMarc, cuisinier.\n\nIls font comment pour l’instant ?\n', 'solution.existant'],
  ['Avant, c’était comment ?\n', 'solution.existant'],
  ['On commence où ?\n', 'deploiement.demarrage'],
  ['Qu’est-ce qui peut foirer ?\n', 'pire_scenario.description'],
])('asked as one speaks: %s', (asked, path) => {
  const answer = 'Les gestionnaires appellent trois écoles de Pontivy une par une, le lundi.';
  const text = `## Quel est le problème ?\n${P}\n\n${asked.replace(/^(?=\S.*\?$)/gm, '## ')}${answer}\n\n## On fait quoi ?\n${S}\n`;
  expect(told(text, path)).toContain(answer);
});

it('a page of a novel is no fiche', () => {
  const tale = `CHAPITRE III\n\nLe vent tournait depuis midi. Lucienne reprisait un filet près du poêle.\n\n— Il ne viendra plus, dit le vieux.\n\nElle haussa les épaules. La barque était encore au quai, et ils burent sans un mot. Quand la pluie cessa, il monta jusqu’au phare. Elle souffla la lampe, et il ferma la porte.\n\n— Demain, fit Lucienne, on verra bien.\n`;
  expect(tellsAProduct(readMarkdown(tale))).toBe(false);
});
