/** What no heading announces: a text that was dictated, who signs, a name on top, what a colleague added, a postscript. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { cellsOfSheet } from '../../src/source/markdown/sheet.ts';

const P = 'Chaque hiver, 900 pêcheurs à pied attendent un permis que personne ne leur délivre à temps.';
const S = 'Le pêcheur envoie sa photo, et le permis arrive le lendemain.';
const parts = `## Problème\n\n${P}\n\n## Solution\n\n${S}\n`;
const at = (text: string, path: string) => readMarkdown(text).draft.find(path).text;

describe('a text that was dictated, without a stop', () => {
  const said =
    "bon le problème c'est que 900 pêcheurs à pied attendent leur permis tout l'hiver et ça je le sais parce que j'ai passé trois matins au guichet de Royan celles qui souffrent le plus c'est les veuves elles perdent un mois de revenu mon idée c'est que le pêcheur envoie sa photo et que le permis arrive le lendemain ça s'appellerait permis marée aujourd'hui on remplit un papier carbone au bureau dans six mois il y en aurait deux cents le directeur de la mer nous soutient le pire serait qu'un faux permis circule cette semaine j'appelle le comité des pêches";
  it.each([
    ['probleme.enonce', /900 pêcheurs à pied attendent leur permis tout l'hiver$/],
    ['probleme.constats', /^et ça je le sais parce que .* guichet de Royan$/],
    ['usagers.recit', /^celles qui souffrent le plus .* un mois de revenu$/],
    ['solution.description', /^mon idée c'est .* arrive le lendemain$/],
    ['nom', /^permis marée$/],
    ['solution.existant', /^aujourd'hui on remplit un papier carbone au bureau$/],
    ['deploiement.cap_6_mois', /^dans six mois il y en aurait deux cents$/],
    ['portage.recit', /^le directeur de la mer nous soutient$/],
    ['pire_scenario.description', /^le pire serait qu'un faux permis circule/],
  ])('%s', (path, expected) => {
    expect(at(said, path)).toMatch(expected);
  });

  it('a long sentence with stops is not cut', () => {
    const text = `## Problème\n\n${P} Aujourd’hui on attend. Dans six mois ce sera pire.\n\n## Solution\n\n${S}\n`;
    expect(at(text, 'probleme.enonce')).toContain('Aujourd’hui on attend. Dans six mois ce sera pire.');
  });
});

describe('a letter, whose paragraphs tell several parts each', () => {
  const letter = `Bonjour Odile,

Suite à notre appel, voici ce que nous avons en tête au bureau des permis de Royan.

Chaque hiver, les pêcheurs à pied téléphonent au bureau pour savoir où en est leur permis : en janvier 2026, nous avons compté 214 appels, dont 90 sans réponse.

Nous voudrions que le pêcheur voie la date de son permis sur son téléphone. Aujourd’hui il y a un cahier, et une affiche. On pourrait commencer avec les 9 pêcheurs de Mornac. Monsieur Tardy, le chef du bureau, est partant. Les mareyeurs, eux, s’en méfient.

Si ça rate, ce sera parce que le réseau ne passe pas sur l’estran. Lundi je vais y essayer mon téléphone.

D’ici six mois, moins de 50 appels par mois.

Amicalement,
Jeanne Lorcy
`;
  it.each([
    ['probleme.contexte', /^Suite à notre appel/],
    ['probleme.enonce', /^Chaque hiver, .* sans réponse\.$/],
    ['solution.description', /^Nous voudrions que .* sur son téléphone\.$/],
    ['solution.existant', /^Aujourd’hui il y a un cahier, et une affiche\.$/],
    ['deploiement.demarrage', /^On pourrait commencer avec les 9 pêcheurs de Mornac\.$/],
    ['portage.recit', /^Monsieur Tardy, .* est partant\. Les mareyeurs, eux, s’en méfient\.$/],
    ['pire_scenario.description', /^Si ça rate, .* mon téléphone\.$/],
    ['deploiement.cap_6_mois', /^D’ici six mois, /],
    ['porteur.nom', /^Jeanne Lorcy$/],
  ])('%s', (path, expected) => {
    expect(at(letter, path)?.replace(/\s+/g, ' ')).toMatch(expected);
  });
});

describe('a note, without a word for the problem', () => {
  const note = `On part d’un constat simple : en octobre, 340 pêcheurs ont demandé leur permis et 120 l’ont eu après la saison.

Ce sont surtout les pêcheurs de première année qui attendent.

On imagine un simple numéro où le pêcheur envoie sa photo, et un agent rappelle dans l’heure. À ce jour c’est un dossier papier de six pages.

On commencerait par les 60 pêcheurs de Mornac. La présidente du comité soutient l’idée, le comptable un peu moins.

On saura que ça marche si 9 appels sur 10 ont une réponse le jour même.
`;
  it.each([
    ['probleme.enonce', /^On part d’un constat simple/],
    ['usagers.recit', /^Ce sont surtout les pêcheurs de première année/],
    ['solution.description', /^On imagine un simple numéro .* dans l’heure\.$/],
    ['solution.existant', /^À ce jour c’est un dossier papier de six pages\.$/],
    ['deploiement.demarrage', /^On commencerait par les 60 pêcheurs de Mornac\.$/],
  ])('%s', (path, expected) => {
    expect(at(note, path)).toMatch(expected);
  });

  it('says what it is about on a line of its own, which holds nothing', () => {
    expect(at(`Objet : proposition\n\n${note}`, 'solution.existant')).toMatch(/^À ce jour/);
  });

  it('whoever leaves time stands by it; a rule that leaves none does not', () => {
    const both = `${note.replace(/On commencerait par.*/, 'J’aimerais démarrer par les 60 pêcheurs de Mornac. Mon chef, Paul Estève, nous laisse un jour par semaine.')}\nMerci de m’avoir lu,\nJeanne Lorcy\n`;
    expect(at(both, 'deploiement.demarrage')).toBe('J’aimerais démarrer par les 60 pêcheurs de Mornac.');
    expect(at(both, 'portage.recit')).toMatch(/^Mon chef, Paul Estève/);
    expect(at(both, 'porteur.nom')).toBe('Jeanne Lorcy');
    const rule = note.replace(/On commencerait par.*/, 'La règle du comité nous laisse trois jours.');
    expect(at(rule, 'portage.recit') ?? '').not.toContain('La règle');
  });

  it('of those who suffer and what was seen, what was seen first', () => {
    const letter = `Les gens reviennent trois fois au bureau pour le même permis. L’an dernier, sur 118 demandes, 52 ont été déposées deux fois, d’après notre registre. Les plus touchées sont les veuves, qui prennent une demi-journée de congé à chaque passage.

Nous proposons de répondre par message, le jour même. Pour le moment, on envoie une lettre au bout de neuf jours.

Le président du comité est d’accord pour qu’on essaie avec vingt demandes. La trésorière a peur que ça fasse du travail.
`;
    expect(at(letter, 'probleme.enonce')).toMatch(/^Les gens reviennent trois fois/);
    expect(at(letter, 'usagers.recit')).toMatch(/^Les plus touchées sont les veuves/);
    expect(at(letter, 'portage.recit')).toMatch(/^Le président du comité est d’accord/);
  });
});

describe('lines above their paragraph', () => {
  const text = `Ce qui cloche\nLes pêcheurs remplissent trois fois la même déclaration.\n\nNotre réponse\nUn seul formulaire, prérempli.\n\nDéjà là\nLe portail du comité, mais il faut un certificat.\n\nCobayes\nSept pêcheurs de Mornac.\n\nAlliés et freins\nLe receveur nous libère un inspecteur.\n`;
  it('are titles, those that nobody has read too', () => {
    expect(at(text, 'solution.existant')).toBe('Le portail du comité, mais il faut un certificat.');
    expect(at(text, 'deploiement.demarrage')).toBe('Sept pêcheurs de Mornac.');
  });

  it('are none where no other is', () => {
    const alone = `${parts}\nUn mot\nNous avons besoin de vous.\n`;
    expect(at(alone, 'solution.description')).toContain('Un mot');
  });
});

describe('who it is from', () => {
  it.each([
    [
      'after a polite end',
      `${parts}\nJe vous prie d’agréer, Madame, mes salutations.\n\nOdile Lafarge\nInspectrice, direction des pêches\n`,
    ],
    ['under two dashes', `${parts}\n--\nOdile Lafarge\nInspectrice, direction des pêches\n`],
    ['beside what the document is', `Comité du 4 mai – Odile Lafarge, direction des pêches\n\n${parts}`],
    ['by whom it is answered', `Direction des pêches – réponses d’Odile Lafarge\n\n${parts}`],
    ['among the heads of a mail', `De : Odile Lafarge <odile@mer.fr>\nObjet : ma fiche\n\n${parts}`],
    [
      'in a sheet that a tool wrote',
      `# Permis Marée\n\nStatut: en cours\nPropriétaire: Odile Lafarge\nModifié: le 12 mars\n\n${parts}`,
    ],
  ])('%s', (_, text) => {
    expect(at(text, 'porteur.nom')).toBe('Odile Lafarge');
    expect(at(text, 'solution.description')).toBe(S);
  });

  it('the house of whoever signs, or of the whole document', () => {
    expect(at(`${parts}\nCordialement,\n\nOdile Lafarge\nInspectrice, DDTM du Var\n`, 'portage.administration')).toBe(
      'DDTM du Var',
    );
    expect(at(`Note de cadrage – Direction des pêches du Var\n\n${parts}`, 'portage.administration')).toBe(
      'Direction des pêches du Var',
    );
    expect(at(`Permis Marée\n\n${parts}`, 'portage.administration')).toBeUndefined();
  });

  it.each(['Permis Marée\n\n', 'Compte rendu – Atelier du 4 mai\n\n'])('nobody: %j', (above) => {
    expect(at(above + parts, 'porteur.nom')).toBeUndefined();
  });
});

describe('a name that nothing marks', () => {
  it.each([
    ['Slide 1\nPermis Marée\nComité du 4 mai\n\n', 'Permis Marée'],
    ['NOTE À L’ATTENTION DU COMITÉ\n\nPERMIS MARÉE\n\n', 'PERMIS MARÉE'],
    ['Permis Marée\n\nNote de cadrage, version du 9 janvier\n\n', 'Permis Marée'],
    ['# Permis Marée (nom de code)\n\n', 'Permis Marée'],
    ['Bonjour Madame\n\nVoici ce dont nous avons parlé.\n\n', undefined],
    ['Direction des Pêches\n\nNote de cadrage\n\n', undefined],
  ])('%j', (above, name) => {
    expect(at(above + parts, 'nom')).toBe(name);
  });
});

describe('what is nobody’s answer', () => {
  it.each(['PS : pardon pour les fautes.', 'P.S. : je suis en congé.'])('%s', (last) => {
    expect(
      at(`Problème : ${P}\nSolution : ${S}\nLe pire : un faux permis circule\n${last}\n`, 'pire_scenario.description'),
    ).toBe('un faux permis circule');
  });

  it('a remark between brackets stands aside, and the part goes on', () => {
    const text = parts.replace(S, `${S}\n\n[Antoine : on dirait une publicité]\n\nIl est valable un an.`);
    expect(at(text, 'solution.description')).toBe(`${S}\n\nIl est valable un an.`);
  });

  it('whoever asks, in a conversation', () => {
    const text = `Malik : c’est quoi le problème ?\nHélène : ${P}\nMalik : et la solution ?\nHélène : ${S}\nMalik : qui souffre le plus ?\nHélène : les veuves\nMalik : super, merci, je file\n`;
    expect(at(text, 'usagers.recit')).toBe('les veuves');
  });

  it('a comment at the end moves nothing', () => {
    const text = `# Permis Marée\n\n# Problème\n\n${P}\n\n# Solution\n\n${S}\n\n# Vie d’un usager, aujourd’hui et demain\n\nAujourd’hui Fatou attend. Demain elle part pêcher.\n`;
    const { draft } = readMarkdown(text);
    const commented = readMarkdown(`${text}\n###### Commentaires\n\nà vérifier\n`).draft;
    for (const path of ['probleme.enonce', 'solution.description', 'usagers.recit', 'impact.difference'])
      expect(commented.find(path).text, path).toBe(draft.find(path).text);
  });
});

describe('what a person sees of a list', () => {
  it('its numbers stay, its boxes go', () => {
    expect(at(`## Problème\n\n${P}\n\n## Signes\n\n1. Un appel\n2. Deux appels\n`, 'impact.signes')).toBe(
      '1. Un appel\n2. Deux appels',
    );
    expect(at(`## Problème\n\n${P}\n\n## Signes\n\n- [ ] Un appel\n- [x] Deux appels\n`, 'impact.signes')).toBe(
      '- Un appel\n- Deux appels',
    );
  });

  it('a short sheet is a form, with a column of one’s own', () => {
    const sheet = `Nom de votre idée;Problème;Solution;Remarques\nPermis Marée;${P};${S};à relire\n`;
    const { draft } = readMarkdown(sheet, cellsOfSheet(sheet));
    expect(draft.at('nom').text).toBe('Permis Marée');
    expect(draft.at('solution.description').text).toBe(S);
  });
});
