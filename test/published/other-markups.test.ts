/** What people paste or save from elsewhere: mails with their heads, chats, wikis, sheets; and answers by their numbers alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/exchange/form.ts';
import { asMarkdown } from '../../src/source/markdown/other-markups.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { cellsOfSheet } from '../../src/source/markdown/sheet.ts';

const P = 'Chaque semaine, 350 habitants attendent un bibliobus annulé sans que personne ne les ait avertis.';
const S = 'Le chauffeur appuie sur un bouton, et chaque abonné de l’arrêt reçoit un message dans la minute.';
const X = 'Le pire, ce serait que le message parte à tort et que tout le monde rate le bus.';
const B = 'Je commencerais par les onze arrêts du canton de Callac, dont les maires ont déjà dit oui.';
const W = 'Annie Berthelot me soutient et me laisse deux demi-journées par mois.';

const told = (text: string, path: string) => readMarkdown(text).draft.find(path).text;
const sheet = (text: string, path: string) => readMarkdown(text, cellsOfSheet(text)).draft.find(path).text;

describe('the heads of a mail are no part of what it says', () => {
  const body = `Bonjour Philippe,\n\n${P}\n\n${S}\n\n${B}\n\n${W}\n\n${X}\n\nBelle soirée,\n\nCorinne\n`;

  it.each([
    ['none', ''],
    ['French', 'De : Corinne LE GOFF\nÀ : Direction\nObjet : une idée\nDate : mardi 6 octobre 2026 18:12\n\n'],
    ['two alone', 'De : Corinne\nObjet : idée\n\n'],
    ['English', 'From: C. Le Goff <c@exemple.fr>\nSent: Tuesday\nTo: x@exemple.fr\nSubject: idée\n\n'],
    ['in bold, quoted', '> **De :** Corinne\n> **Envoyé :** mardi\n> **À :** Philippe\n\n'],
  ])('%s', (_, heads) => {
    expect(told(heads + body, 'probleme.enonce')).toBe(P);
    expect(told(heads + body, 'solution.description')).toBe(S);
    expect(told(heads + body, 'pire_scenario.description')).toBe(X);
  });

  it('the subject names the service where nothing else does', () => {
    const text = `De : Corinne\nObjet : TR: projet « Bibli’Alerte »\n\n## Problème\n\n${P}\n\n## Solution\n\n${S}\n`;
    expect(told(text, 'nom')).toBe('Bibli’Alerte');
  });

  it('of a letter, what it is about holds none of what comes below whom it speaks to', () => {
    const letter = `Lycée du Parc\nLe proviseur\n\nObjet : demande d’appui\n\nMadame la rectrice,\n\n${P}\n\n${S}\n\n${B}\n\n${W}\n\n${X}\n\nÉtienne Riou\n`;
    expect(told(letter, 'solution.description')).toBe(S);
    expect(told(letter, 'pire_scenario.description')).toBe(X);
  });

  it('a part that is named as a head is, alone, stays one', () => {
    expect(told(`Objet : ce qui suit.\n\nProblème : ${P}\nSolution : ${S}\n`, 'probleme.enonce')).toBe(P);
  });
});

describe('a chat: when and who are no part of what is said', () => {
  const said = [`le problème : ${P}`, `l’idée : ${S}`, `le pire : ${X}`, 'j’ai faim'];

  it.each([
    ['[09:02] nadia.b : ', (rank: number) => `[09:0${rank}] nadia.b : `],
    ['28/11/2026, 09:02 - Nadia : ', (rank: number) => `28/11/2026, 09:0${rank} - Nadia : `],
    ['[28/11/2026 09:02:11] Marc : ', (rank: number) => `[28/11/2026 09:0${rank}:11] Marc : `],
    ['Nadia (09:02) : ', (rank: number) => `Nadia (09:0${rank}) : `],
  ])('%s', (_, stamp) => {
    const text = said.map((line, rank) => stamp(rank) + line).join('\n');
    expect(told(text, 'probleme.enonce')).toBe(P);
    expect(told(text, 'solution.description')).toBe(S);
    expect(told(text, 'pire_scenario.description')).not.toContain('faim');
  });
});

describe('titles of wikis', () => {
  it.each([
    ['DokuWiki', `====== Ruches ======\n\n===== Pourquoi =====\n\n${P}\n\n===== La solution =====\n\n${S}\n`],
    ['MediaWiki', `== Le problème ==\n\n${P}\n\n== La solution ==\n\n${S}\n`],
    ['AsciiDoc', `= Ruches\n\n== Le problème\n\n${P}\n\n== La solution\n\n${S}\n`],
    ['Jira', `h1. Ruches\n\nh2. Le problème\n\n${P}\n\nh2. La solution\n\n${S}\n`],
  ])('%s', (_, text) => {
    expect(told(text, 'probleme.enonce')).toBe(P);
    expect(told(text, 'solution.description')).toBe(S);
  });

  it('the leaders of a form in plain text', () => {
    const text = `Intitulé du projet ....... : Place au bébé\nProblème ............ : ${P}\nSolution ............ : ${S}\n`;
    expect(told(text, 'nom')).toBe('Place au bébé');
    expect(told(text, 'probleme.enonce')).toBe(P);
  });
});

describe('a sheet', () => {
  it('its ranks are left out, its remarks are not answers, an unknown row answers nothing', () => {
    const text = `N°;Question;Réponse;Remarque\n1;Quel problème ?;${P};vu\n2;Son nom ?;Alerte;\n3;Un mot du chef ?;Rien à dire.;\n4;Votre solution ?;"${S.replace('bouton', '""bouton""')}";\n5;Le pire ?;${X};\n6;Qui vous soutient ?;${W};\n`;
    expect(sheet(text, 'probleme.enonce')).toMatch(/^Chaque semaine/);
    expect(sheet(text, 'nom')).toBe('Alerte');
    expect(sheet(text, 'solution.description')).toContain('un "bouton", et');
  });

  it('the export of a form: its questions above, one person’s answers below', () => {
    const heads = [
      'Numéro',
      'Votre nom',
      'Décrivez le problème',
      'Votre solution',
      'Nom de la solution',
      'Le pire',
      'Qui vous soutient ?',
    ];
    const row = ['12', 'Élodie Vasseur', P, S, 'Feu vert', X, W];
    const text = [heads, row].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    expect(sheet(text, 'probleme.enonce')).toBe(P);
    expect(sheet(text, 'nom')).toBe('Feu vert');
    expect(sheet(text, 'pire_scenario.description')).toBe(X);
  });

  it('every character of a cell knows where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const text = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
          for (const { text: said, offsetOf } of cellsOfSheet(text))
            for (const [rank, sign] of said.split('').entries()) expect(text[offsetOf(rank)]).toBe(sign);
        },
      ),
    );
  });
});

it('twelve numbers are the twelve questions, in their order', () => {
  const answers = [P, 'Un cahier.', 'Les vieux.', S, 'Alerte', 'Le site.', B, 'En avril.', 'Avant.', 'Un signe.', W, X];
  const text = `mes 12 réponses\n\n${answers.map((answer, rank) => `${rank + 1}) ${answer}`).join('\n')}\n`;
  expect(told(text, 'probleme.enonce')).toBe(P);
  expect(told(text, 'nom')).toBe('Alerte');
  expect(told(text, 'pire_scenario.description')).toBe(X);
  const eleven = answers.slice(1).map((answer, rank) => `${rank + 1}) ${answer}`);
  expect(told(eleven.join('\n'), 'nom')).not.toBe('Le site.');
});

it('among bullets that say what they answer, one that does not is read for what it tells', () => {
  const text = `- source : le cahier du bus\n- le pire : ${X}\n- ${B}\n- nom : Alerte\n- existant : un PDF sur le site\n- à six mois : 200 abonnés\n`;
  expect(told(text, 'pire_scenario.description')).toBe(X);
  expect(told(text, 'deploiement.demarrage')).toBe(B);
  expect(told(text, 'deploiement.cap_6_mois')).toBe('200 abonnés');
});

it('a sentence that tells another part goes there, unless that part has its own', () => {
  const text = `## Problème\n\n${P}\n\n## Solution\n\n${S} ${X}\n`;
  expect(told(text, 'solution.description')).toBe(S);
  expect(told(text, 'pire_scenario.description')).toBe(X);
  const own = `${text}\n## Le pire scénario\n\nPersonne ne s’abonne.\n`;
  expect(told(own, 'pire_scenario.description')).toBe('Personne ne s’abonne.');
});

it('in the official form, « Nom : » under a question is an answer; the last asks who answers', () => {
  const lines = ['Quel est le drame ?', P, 'Quelle est votre solution potentielle ?', 'Nom : Mains d’audience', S];
  const end = [
    'Décrivez le pire scénario',
    X,
    'Quelles sont les petites actions ?',
    'Un appel.',
    'Nom : Quéré',
    'Prénom : Nolwenn',
  ];
  const form = formOf([...lines, ...end].map((text, rank) => ({ text, paragraph: rank + 1 })));
  expect(form?.contact).toEqual({ nom: 'Quéré', prenom: 'Nolwenn' });
  expect(form?.lines.map(({ text }) => text)).toContain('Nom : Mains d’audience');
});

it('what follows a name told in a part goes on with that part', () => {
  const text = `## Problème\n\n${P}\n\n## Solution\n\n${S}\n\nNom du service : Bus Averti\n\nOn rompt avec l’affiche.\n`;
  expect(told(text, 'nom')).toBe('Bus Averti');
  expect(told(text, 'solution.description')).toBe(`${S}\n\nOn rompt avec l’affiche.`);
  const glued = `Problème : ${P}\nNom : Bus averti. Il rompt avec l’affiche.\nSolution : ${S}\n`;
  expect(told(glued, 'nom')).toBe('Bus averti');
  expect(told(glued, 'probleme.enonce')).toBe(`${P}\n\nIl rompt avec l’affiche.`);
  expect(told(`Problème : ${P}\n\nSolution : ${S}\n\nNom : S.O.S.\n`, 'nom')).toBe('S.O.S.');
});

it('in the official form, what stands right under « Donnez-lui un nom percutant » is the name', () => {
  const lines = [
    ...['Quel est le drame ?', P, 'Quelle est votre solution potentielle ?', 'Expliquez-la au présent.', S],
    ...['Donnez-lui un nom percutant.', 'Bus averti', 'Insistez sur ce qui fait la nouveauté de votre idée', B],
    ...['Décrivez le pire scénario', X],
  ];
  const form = formOf(lines.map((text, rank) => ({ text, paragraph: rank + 1 })));
  expect(form?.lines.map(({ text }) => text)).toContain('Nom : Bus averti');
  const read = readMarkdown(form?.lines.map(({ text }) => text).join('\n\n') ?? '').draft;
  expect(read.at('nom').text).toBe('Bus averti');
  expect(read.at('solution.description').text).toBe(`${S}\n\n${B}`);
});

it('slides copied with their bullets: the line above them is a title', () => {
  const text = `Le problème\n• ${P}\n\nLa solution\n• ${S}\n\nPar où on commence\n• ${B}\n`;
  expect(told(text, 'probleme.enonce')).toContain(P);
  expect(told(text, 'probleme.enonce')).not.toContain('Le problème');
  expect(told(text, 'deploiement.demarrage')).toContain(B);
});

it('the heads of a sheet, whatever their words, and the column where a coach remarks', () => {
  const rows = `N°;Question posée;Ce que le porteur répond;Remarque du coach\n1;Quel est le problème ?;"${P}";garder\n2;Comment s’appelle-t-il ?;Bus averti;\n3;Que fait votre service ?;"${S}";au présent\n4;Le pire ?;"${X}";\n5;Qui vous soutient ?;"${W}";\n6;Les premiers utilisateurs;"${B}";\n`;
  expect(sheet(rows, 'probleme.enonce')).toBe(P);
  expect(sheet(rows, 'solution.description')).toBe(S);
  expect(sheet(rows, 'nom')).toBe('Bus averti');
});

it('a letter whose paragraphs tell several parts is cut where its sentences do', () => {
  const letter = `Madame la Directrice,\n\n${P} Les réclamations du standard le montrent, et les quatorze maires que j’ai appelés en juillet me l’ont confirmé.\n\n${S} ${B}\n\n${W} ${X}\n\nJe vous prie d’agréer, Madame la Directrice, l’expression de ma considération distinguée.\n`;
  expect(told(letter, 'probleme.enonce')).toBe(P);
  expect(told(letter, 'probleme.constats')).toContain('quatorze maires');
  expect(told(letter, 'deploiement.demarrage')).toBe(B);
  expect(told(letter, 'pire_scenario.description')).toBe(X);
  for (const path of ['probleme.enonce', 'probleme.contexte', 'pire_scenario.description'])
    expect(told(letter, path) ?? '').not.toMatch(/Directrice/);
});

it('a message that a phone begins by a mark nobody sees is a message', () => {
  const chat = [
    ...['[19/01/2026 08:06:00] Jo: Quel est le problème ?', `[19/01/2026 08:08:32] Al: ${P}`],
    ...['[19/01/2026 08:14:00] Jo: Ton idée ?', `[19/01/2026 08:16:44] Al: ${S}`],
    '\u200e[19/01/2026 08:17:02] Al: \u200eimage absente',
  ].join('\n');
  expect(told(chat, 'solution.description')).toBe(S);
});

it('a notebook of Org: its stars are headings, its words and drawers are for its author', () => {
  const org = `#+TITLE: Carnet\n#+AUTHOR: Maud Riou, garde\n\n* Problème                :terrain:\n:PROPERTIES:\n:ID: 3\n:END:\n${P}\n** Nom\n- nom possible :: Arrêt Clair\n* Solution\n${S}\n`;
  expect(told(org, 'probleme.enonce')).toBe(P);
  expect(told(org, 'solution.description')).toBe(S);
  expect(told(org, 'nom')).toBe('Arrêt Clair');
  expect(told(org, 'porteur.nom')).toBe('Maud Riou');
});

it('a form with numbers of two levels: each line that has one is asked by itself', () => {
  const form = `1. PROJET\n1.1 Intitulé : Même Ligne\n1.2 Organisme porteur : caisse de la Drenne\n1.3 Responsable du projet : Anne Riou\n\n2. BESOIN\n2.1 Problème traité\n${P}\n2.2 Réponse proposée\n${S}\n`;
  expect(told(form, 'nom')).toBe('Même Ligne');
  expect(told(form, 'portage.administration')).toBe('caisse de la Drenne');
  expect(told(form, 'porteur.nom')).toBe('Anne Riou');
  expect(told(form, 'probleme.enonce')).toBe(P);
});

it('a heading in few of our words is read again by what stands below it', () => {
  const text = `# Note\n\n## Problème\n\n${P}\n\n## Éléments objectifs de la direction\n\nJ’ai relevé 318 annulations dans le registre du garage en 2025, et interrogé 24 lecteurs à l’arrêt.\n\n## Solution\n\n${S}\n`;
  expect(told(text, 'probleme.constats')).toContain('318 annulations');
});

it.each([
  ['Je m’appelle Solène Riou, conseillère au port.', 'Solène Riou'],
  ['Rédigé par Paul Estève, cadre de nuit, le 3 mars.', 'Paul Estève'],
  ['Je suis infirmière à Guidel.', undefined],
])('who writes says so: %s', (line, name) => {
  expect(told(`# Note\n\n${line}\n\n## Problème\n\n${P}\n\n## Solution\n\n${S}\n`, 'porteur.nom')).toBe(name);
});

it('whatever the text, it is as long, and a line of words keeps its place', () => {
  const line = fc.constantFrom(
    '== a ==',
    '===== b =====',
    'h2. c',
    'De : x',
    'Objet : y',
    '[09:02] n : z',
    'mot ..... : d',
    '',
    'un mot',
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const read = asMarkdown(text);
      expect(read).toHaveLength(text.length);
      for (const { index } of text.matchAll(/un mot/g)) expect(read.slice(index, index + 6)).toBe('un mot');
    }),
  );
});
