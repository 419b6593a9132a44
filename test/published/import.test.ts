/** `fiche import`: what people already have becomes a fiche, nothing of it lost, everything to be confirmed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { here } from '../cli/here.ts';
import { folderWith, run } from '../cli/process.ts';
import { lintText } from '../texts.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

async function imported(files: Record<string, string | Uint8Array>, args: readonly string[], stdin?: string) {
  const cwd = folderWith(files);
  const outcome = await here(['import', ...args, '--today', '2026-11-26'], {
    cwd,
    ...(stdin !== undefined && { stdin }),
  });
  const path = join(cwd, 'fiche.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return { ...outcome, err: plain(outcome.err), text, draft: text === null ? null : snapshotOf(text).draft };
}

const PUBLISHED = `---
title: Pain du soir
mission: Donner le soir le pain qui n’est pas vendu
contact: pain@exemple.gouv.fr
incubator: dinum
link: ''
sponsors:
  - /organisations/ddets-creuse
phases:
  - name: investigation
    start: 2024-01-08
  - name: construction
    start: 2024-06-03
    end: 2025-01-01
  - name: abandon
    start: 2025-02-01
    comment: Plus aucun crédit
events:
  - name: committee
    date: 2024-05-30
usertypes:
  - entreprise
  - boulangers
thematiques:
  - Alimentation
techno: []
contact_dinum: odile.lafarge
---
Une introduction.

## Problème

Chaque année, **3 200 boulangers** jettent 40 tonnes de pain.

## Notre solution

- Un site
- Une alerte

## Remerciements

Merci à tous.
`;

it('says which of the twelve questions have no answer', async () => {
  const { err } = await imported({ 'a.md': '# Relais\n\n## Problème\n\nDes veuves perdent leurs rendez-vous.\n' }, [
    'a.md',
  ]);
  expect(err).toContain('Rien trouvé sur « comment vous le savez »');
  expect(err).toContain('« le pire, et cette semaine » : fiche edit vous les demandera.');
  expect(err).not.toMatch(/« (?:ce qui ne va pas|son nom) »/);
});

describe('a published fiche', () => {
  it('gives each answer where the questions put theirs, to be confirmed, and says where it was read', async () => {
    const { code, err, draft, text } = await imported({ 'pain.du.soir.md': PUBLISHED }, ['pain.du.soir.md']);
    expect(code).toBe(0);
    expect(draft?.at('identifiant').text).toBe('pain.du.soir');
    expect(draft?.at('phase').text).toBe('construction');
    expect(draft?.at('statut').text).toBe('arrete');
    expect(draft?.at('arret.date').text).toBe('2025-02-01');
    expect(draft?.at('arret.apprentissages').text).toBe('Plus aucun crédit');
    expect(draft?.at('probleme.enonce').text).toBe('Chaque année, 3 200 boulangers jettent 40 tonnes de pain.');
    expect(draft?.at('solution.description').text).toBe('- Un site\n- Une alerte');
    expect(draft?.at('probleme.contexte').text).toBe('Une introduction.');
    expect(draft?.find('portage.sponsors[0].identifiant').text).toBe('/organisations/ddets-creuse');
    expect(draft?.find('portage.comites[0].date').text).toBe('2024-05-30');
    expect(draft?.find('usagers.types[0]').text).toBe('entreprise');
    expect(draft?.find('usagers.cibles[0].nom').text).toBe('boulangers');
    const promised = draft?.at('a_completer').items.map((one) => [one.at('champ').text, one.at('motif').text]);
    expect(promised).toContainEqual(['probleme.enonce', 'a_confirmer']);
    expect(promised).toContainEqual(['portage.sponsors', 'a_confirmer']);
    expect(err).toContain('ligne 33 : Énoncé du problème');
    expect(err).toContain('ligne 40 : « Remerciements »');
    // Nothing is lost: the header and the text are there as they were.
    expect(draft?.at('origine.entete').text).toBe(PUBLISHED.slice(0, PUBLISHED.indexOf('Une introduction')).trim());
    expect(draft?.at('origine.corps').text).toBe(PUBLISHED.slice(PUBLISHED.indexOf('Une introduction')).trim());
    expect(draft?.at('origine.champs_non_repris').value).toEqual({ contact_dinum: 'odile.lafarge' });
    const kinds = lintText('fiche.yaml', text ?? '', CATALOGUE, {
      today: '2026-11-26',
      phase: null,
      gate: false,
    }).findings.map(({ kind }) => kind);
    expect(kinds).not.toContain('schema');
    expect(kinds).not.toContain('yaml');
  });

  it('counts as unanswered at the gate until it is confirmed', async () => {
    const { text } = await imported({ 'x.md': PUBLISHED.replace(/ {2}- name: abandon[\s\S]*?crédit\n/, '') }, ['x.md']);
    const { findings } = lintText('fiche.yaml', text ?? '', CATALOGUE, {
      today: '2026-11-26',
      phase: null,
      gate: true,
    });
    expect(
      findings.some(({ rule, message }) => rule.startsWith('requis/') && /reste à confirmer/.test(plain(message))),
    ).toBe(true);
  });
});

/** No heading, no label: what a colleague writes in a mail. */
const LETTER = `Bonjour Claire,

Comme promis voici où j'en suis pour la cantine des internes.

Chaque soir, 340 internes de nos quatre lycées reçoivent un plateau préparé le matin à 40 km. Un sur trois ne le mange pas et s'achète des chips à la station-service. Les plus petits ont faim la nuit, les surveillants le signalent depuis deux ans.

En octobre j'ai pesé les restes pendant deux semaines avec le chef, et j'ai mangé avec 22 élèves à Ussel et à Tulle. La moitié du plateau finit à la poubelle le mardi.

Kilian, 15 ans, seconde pro, pleurait de faim le dimanche soir : il arrive à 21 h, plus rien n'est servi, ses parents n'ont pas les moyens de lui donner de l'argent.

Chaque interne choisit avant midi, sur son téléphone, entre deux plats et l'heure à laquelle il mange. La cuisine reçoit les quantités et ne prépare que cela.

Le rectorat avait acheté Pronote Restauration en 2022, personne ne s'en sert car il faut un badge. On nous a toujours dit que la marche en avant interdisait le service après 20 h : c'est faux, j'ai vérifié auprès de la DDPP.

On commencerait par l'internat de Tulle, 80 élèves, la CPE et le chef sont partants, dès la rentrée de janvier.

D'ici juin, on voudrait 200 internes inscrits et les restes divisés par deux. Si moins de 50 élèves choisissent encore en mars, on arrête.

Mon proviseur est pour, il me laisse le vendredi. L'intendante a peur que ça lui prenne plus de temps, et le conseil régional ne veut pas entendre parler d'un outil de plus.

Ce que je redoute : qu'un gamin allergique reçoive le mauvais plat parce que l'étiquette a été inversée.

À très vite,
Manon
`;

describe('a letter without any heading', () => {
  it('gives each paragraph where its words belong, and says which belong nowhere', async () => {
    const { code, draft, err } = await imported({ 'mail.txt': LETTER }, ['mail.txt']);
    expect(code).toBe(0);
    expect(draft?.at('probleme.enonce').text).toMatch(/^Chaque soir, 340 internes/);
    expect(draft?.at('probleme.constats').text).toMatch(/^En octobre j'ai pesé/);
    expect(draft?.at('usagers.recit').text).toMatch(/Kilian/);
    expect(draft?.at('solution.description').text).toMatch(/^Chaque interne choisit/);
    expect(draft?.at('solution.existant').text).toMatch(/^Le rectorat/);
    expect(draft?.at('deploiement.cap_6_mois').text).toMatch(/^D'ici juin/);
    expect(draft?.at('portage.recit').text).toContain('Mon proviseur est pour');
    expect(draft?.at('pire_scenario.description').text).toMatch(/^Ce que je redoute/);
    // In the order of the text.
    const lines = [...(err.split('Sans place')[0] ?? '').matchAll(/ligne (\d+)/g)].map(([, line]) => Number(line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('a letter about something else is refused', async () => {
    const other =
      'Bonjour,\n\nLa salle Jacquard est réservée le 26 mars à 14 h.\n\nMerci d’apporter vos badges et de prévenir l’accueil.\n\nLe parking sera fermé ce jour-là, pensez au tramway.\n\nBien à vous,\nLéa\n';
    const { code, text } = await imported({ 'mail.txt': other }, ['mail.txt']);
    expect([code, text]).toEqual([2, null]);
  });
});

it.each([
  ['accessibility_status: constructor\n', 'a status'],
  ['events:\n  - name: constructor\n    date: 2025-01-03\n', 'an event'],
])('what every object inherits is no word of ours: %s', async (header) => {
  const { code, draft } = await imported({ 'a.md': `---\ntitle: Relais\n${header}---\n## Problème\n\nOn attend.\n` }, [
    'a.md',
  ]);
  expect(code).toBe(0);
  expect(draft?.at('conformite.accessibilite.statut').text).toBeUndefined();
});

it('an attribute called as what every object inherits keeps its name', async () => {
  const list = JSON.stringify({ id: 'pain', name: 'Pain', pitch: 'Donner.', constructor: 'xyz', phases: [] });
  const { code, text } = await imported({ 'pain.json': list }, ['pain.json']);
  expect(code).toBe(0);
  expect(text).not.toContain('native code');
});

it('a remark hidden in HTML stays so, tags and all', async () => {
  const text = '## Problème\n\n<div>On attend trois mois.<!-- caché <b>secret</b> dedans --></div>\n';
  const { draft } = await imported({ 'a.md': text }, ['a.md']);
  expect(draft?.at('probleme.enonce').text).toBe('On attend trois mois.');
});

it('who signs a mail is proposed as its author', async () => {
  const text =
    'Problème : on attend trois mois.\n\nSolution : un message.\n\nBien cordialement,\n\nSandrine LEFÈVRE\nCheffe du pôle Apprentissage\nDREETS Hauts-de-France\nsandrine.lefevre@dreets.exemple.fr\n';
  const { draft } = await imported({ 'a.txt': text }, ['a.txt']);
  expect(draft?.at('porteur.nom').text).toBe('Sandrine LEFÈVRE');
  expect(draft?.at('porteur.fonction').text).toBe('Cheffe du pôle Apprentissage');
  expect(draft?.at('porteur.courriel').text).toBe('sandrine.lefevre@dreets.exemple.fr');
});

describe('parts of a plan', () => {
  it.each([
    [
      'of a plan typed in a paragraph',
      '1. Le projet\n1.1. Le problème\nOn attend.\n1.2. Les éléments recueillis\nNous avons vu 8 collèges.\n2. La suite\n2.1. La solution\nUn message.\n2.2. Une autre partie\nAutre chose ici.\n',
    ],
    [
      'by numbers, each alone',
      '1) Le problème\n\nOn attend.\n\n2) Éléments de preuve disponibles\n\nNous avons vu 8 collèges.\n\n3) La solution\n\nUn message.\n\n4) Une autre partie\n\nAutre chose ici.\n',
    ],
  ])('%s: none is glued to the one above', async (_, text) => {
    const { draft } = await imported({ 'a.txt': text }, ['a.txt']);
    expect(draft?.at('probleme.enonce').text).toBe('On attend.');
    expect(draft?.at('probleme.constats').text).toBe('Nous avons vu 8 collèges.');
    expect(draft?.at('solution.description').text).toBe('Un message.');
  });

  it('rows of a marked part are no parts; « constat » is the problem where nothing else is', async () => {
    const text =
      'Diapositive 1\nLE CONSTAT\n• 1,2 million de logements\n• 14 mois en moyenne\n\nDiapositive 2\nNOS UTILISATEURS\n• Syndics bénévoles : 70 000 en France\n\nDiapositive 3\nBENCHMARK\n• Simulateur : logement par logement\n';
    const { draft } = await imported({ 'a.txt': text }, ['a.txt']);
    expect(draft?.at('probleme.enonce').text).toBe('• 1,2 million de logements\n• 14 mois en moyenne');
    expect(draft?.at('usagers.recit').text).toContain('Syndics bénévoles : 70 000');
    expect(draft?.at('solution.existant').text).toContain('Simulateur : logement');
  });
});

describe('other texts', () => {
  it.each(['odt', 'docx'])('the official form, filled and saved by LibreOffice: %s', async (kind) => {
    const file = `formulaire.${kind}`;
    const { code, err, draft } = await imported({ [file]: readFileSync(`test/fixtures/import/${file}`) }, [file]);
    expect(code).toBe(0);
    expect(draft?.at('probleme.enonce').text).toMatch(/^Chaque année, 3 200 boulangers .* le soir même\.$/);
    expect(draft?.at('solution.description').text).toMatch(/^Pain du soir montre à 19 h/);
    expect(draft?.at('deploiement.demarrage').text).toMatch(
      /^- Douze boulangeries .*\n- La Croix-Rouge de la Creuse\.$/,
    );
    expect(draft?.at('impact.difference').text).toContain('Après : il est mangé le soir.');
    expect(draft?.at('impact.signes').text).toMatch(/dix boulangers/);
    expect(draft?.at('pire_scenario.description').text).toMatch(
      /\*Et personne\* ne \[répond\]\.\n\nAppeler cette semaine/,
    );
    expect(draft?.at('porteur.nom').text).toBe('Odile Lafarge');
    expect(draft?.at('portage.administration').text).toBe('préfecture de la Creuse');
    // What the form says by itself is nobody's answer.
    expect(draft?.at('probleme.enonce').text).not.toMatch(/Commencez par/);
    expect(err).toContain('paragraphe 4 : Énoncé du problème');
  });

  it('what says nothing is no answer', async () => {
    const { draft } = await imported(
      {},
      ['-'],
      '## Problème\n\nDu pain jeté.\n\n## Solution\n\nÀ compléter\n\n## Impact\n\nN/A\n',
    );
    expect(draft?.at('probleme.enonce').text).toBe('Du pain jeté.');
    expect(draft?.find('solution.description').isAnswered).toBe(false);
    expect(draft?.find('impact.difference').isAnswered).toBe(false);
  });

  it('text pasted on standard input, with labels and no more', async () => {
    const { code, draft } = await imported(
      {},
      ['-'],
      'Problème : du pain jeté.\nSolution : un site\nUsagers : les boulangers de la Creuse\n',
    );
    expect(code).toBe(0);
    expect(draft?.at('usagers.recit').text).toBe('les boulangers de la Creuse');
    expect(draft?.at('origine.fichier').value).toBeUndefined();
  });

  const LIST = JSON.stringify({
    data: [
      {
        type: 'startup',
        id: 'pain',
        attributes: {
          name: 'Pain du soir',
          pitch: 'Donner.',
          phases: [{ name: 'investigation', start: '2025-01-03T00:00:00.000Z' }],
          content_url_encoded_markdown: encodeURIComponent('## Problème\n\nDu pain jeté.'),
        },
        relationships: { incubator: { data: { type: 'incubator', id: 'dinum' } } },
      },
      { type: 'startup', id: 'eau', attributes: { name: 'Eau', pitch: 'Boire.' } },
    ],
  });
  it('one product of the public list, by its id', async () => {
    const { code, draft } = await imported({ 'startups.json': LIST }, ['startups.json', '--id', 'pain']);
    expect(code).toBe(0);
    expect(draft?.at('nom').text).toBe('Pain du soir');
    expect(draft?.at('portage.incubateur').text).toBe('dinum');
    expect(draft?.find('calendrier.phases[0].debut').text).toBe('2025-01-03');
    expect(draft?.at('probleme.enonce').text).toBe('Du pain jeté.');
  });

  it('only the body said to be encoded is decoded', async () => {
    const page = { name: 'Pain', pitch: 'Donner.', content: '## Problème\n\nUne adresse en %20 ne se lit pas.' };
    const { draft } = await imported({ 'pain.json': JSON.stringify(page) }, ['pain.json']);
    expect(draft?.at('probleme.enonce').text).toBe('Une adresse en %20 ne se lit pas.');
  });

  it('the page of one product, named by its file', async () => {
    const alone = JSON.stringify({ name: 'Pain', pitch: 'Donner.', phases: [] });
    const { code, draft } = await imported({ 'pain-du-soir.json': alone }, ['pain-du-soir.json']);
    expect(code).toBe(0);
    expect(draft?.at('identifiant').text).toBe('pain-du-soir');
  });

  it.each([
    ['without an id', { 'l.json': LIST }, ['l.json'], /2 produits.*--id pain/],
    ['an id that is not there', { 'l.json': LIST }, ['l.json', '--id', 'pian'], /« pain » \?/],
    ['an id for a text', { 'x.md': PUBLISHED }, ['x.md', '--id', 'x'], /liste JSON/],
    ['broken JSON', { 'l.json': '{"data": [' }, ['l.json'], /ne se lit pas/],
    ['JSON of something else', { 'l.json': '{"a": 1}' }, ['l.json'], /aucun produit/],
    ['a text without any part', { 'x.md': 'lait, oeufs\n' }, ['x.md'], /aucune réponse/],
    [
      'an article, though its parts are named so',
      {
        'x.md': `# Les haies reviennent\n\n*Par Jeanne Lorcy, publié le 14 janvier 2026*\n\n## Un problème ancien\n\nLe remembrement avait supprimé deux haies sur trois.\n\n## Des solutions locales\n\nUn maire en a planté 400. « On voit les mésanges », sourit-il.\n`,
      },
      ['x.md'],
      /aucune réponse/,
    ],
    [
      'a lesson, with a problem and its solution',
      {
        'x.md':
          '# Maths\n\n## Objectifs de la séance\n\nRésoudre.\n\n## Rappel\n\nUne égalité.\n\n## Problème\n\nLéa a 12 ans de moins que son cousin.\n\n## Solution\n\nOn note x l’âge de Léa.\n\n## Exercices\n\nTrouver x.\n',
      },
      ['x.md'],
      /aucune réponse/,
    ],
    [
      'a tale',
      {
        'x.txt':
          'CHAPITRE DEUX\n\nElle poussa la porte et vit le camion, comme tous les matins, arrêté devant la mairie.\n\n— Fermez, dit-elle. Les gens attendent depuis six mois et personne ne leur répond.\n\n— Non, répondit-il. Il posa la lampe et perdit une heure à chercher la clé.\n\n— Vous êtes venu, murmura-t-elle.\n',
      },
      ['x.txt'],
      /aucune réponse/,
    ],
    [
      'minutes without any problem',
      { 'x.md': '# Réunion\n\n## Contexte\n\nLa salle.\n\n## Objectifs\n\nTrier.\n' },
      ['x.md'],
      /aucune réponse/,
    ],
    [
      'a recipe, whose « solution » is a trick',
      {
        'r.md':
          '# Soupe de courge\n\n**Pour qui :** 6 personnes\n\n## Ingrédients\n\n- une courge d’un kilo\n- deux oignons\n- du bouillon\n\n## Préparation\n\n1. Couper la courge en cubes.\n2. Faire revenir les oignons vingt minutes.\n\n## Notre solution contre les grumeaux\n\nMixer deux fois.\n',
      },
      ['r.md'],
      /aucune réponse/,
    ],
    [
      'the page of a library, whose problems are known',
      {
        'b.md':
          '# lire-iban\n\nBibliothèque pour vérifier un compte bancaire.\n\n## Installation\n\nAjoutez lire-iban aux dépendances de votre application.\n\n## Problèmes connus\n\n- les espaces doubles\n\n## Contribuer\n\nOuvrez une demande de fusion après avoir lancé les tests.\n\n## Licence\n\nMIT\n',
      },
      ['b.md'],
      /aucune réponse/,
    ],
    [
      'a procedure, which says who is concerned',
      {
        'p.txt':
          'Prêt de matériel\n\nPersonnes concernées\nTous les agents du siège depuis plus de six mois.\n\nÉtapes\n1. L’agent remplit le formulaire M-3.\n2. Le magasin rend un avis sous huit jours.\n\nEntrée en vigueur : 1er mars 2026\n',
      },
      ['p.txt'],
      /aucune réponse/,
    ],
    [
      'our own questionnaire',
      { 'q.md': '<!-- entretien essentiel -->\n\n## Problème\n\na\n\n## Solution\n\nb\n' },
      ['q.md'],
      /init --answers q\.md/,
    ],
    ['nothing at all', { 'x.md': '' }, ['x.md'], /est vide/],
    ['a fiche', { 'a.yaml': 'format: fiche/1\nnom: a\n' }, ['a.yaml'], /déjà une fiche.*fiche edit/],
    ['a folder', { 'd/x.md': PUBLISHED }, ['d'], /dossier/],
    ['no such file', {}, ['rien.md'], /n’existe pas/],
    ['a picture', { 'i.png': new Uint8Array([137, 80, 78, 71, 0, 1]) }, ['i.png'], /image/],
    ['an archive of something else', { 'a.zip': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]) }, ['a.zip'], /./],
    ['a broken header', { 'x.md': '---\ntitle: "x\nphases: [\n---\n## Problème\n\na\n' }, ['x.md'], /ligne \d+/],
    ['over a fiche', { 'fiche.yaml': 'nom: a\n', 'x.md': PUBLISHED }, ['x.md'], /existe déjà/],
  ])('refuses %s, and writes nothing', async (_, files, args, told) => {
    const before = (files as Record<string, string>)['fiche.yaml'] ?? null;
    const { code, err, text } = await imported(files as Record<string, string>, args);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(err).not.toMatch(/ at .*\.[jt]s:/);
    expect(text).toBe(before);
  });
});

describe('a page of the web', () => {
  const WORD = `<html xmlns:o="urn:x"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<!--[if gte mso 9]><xml><o:AllowPNG/></xml><![endif]--><style><!-- p {margin:0} --></style></head><body lang=FR>
<p class=MsoNormal><b><span style='font-size:14pt'>Probl&egrave;me<o:p></o:p></span></b></p>
<p class=MsoNormal>Les familles attendent
six semaines une réponse.<o:p></o:p></p><![if !supportLists]><p><b>Solution</b></p><![endif]>
<p>La famille voit sa réponse.</p><table><tr><th>Sponsor</th><td>Mme Dupuis</td></tr></table></body></html>`;

  it('is read as its reader sees it, whatever its encoding; its code is not kept', async () => {
    const { draft, text } = await imported({ 'p.htm': Buffer.from(WORD, 'latin1') }, ['p.htm']);
    expect(draft?.at('probleme.enonce').text).toBe('Les familles attendent six semaines une réponse.');
    expect(draft?.at('solution.description').text).toContain('La famille voit sa réponse.');
    expect(plain(draft?.at('origine.corps').text ?? '')).toContain('Sponsor : Mme Dupuis');
    expect(text).not.toMatch(/Mso|<p|margin|AllowPNG/);
  });

  it('without a part of a fiche says so; lint says what to do', async () => {
    const page = '<!doctype html><body><p>Bonjour</p></body>';
    expect((await imported({ 'p.html': page }, ['p.html'])).err).toContain('aucune réponse n’y a été trouvée');
    const { out } = await here(['lint', 'p.html'], { cwd: folderWith({ 'p.html': page }) });
    expect(plain(out)).toContain('fiche import, puis son nom');
  });
});

describe('what readers brought in November', () => {
  const at = async (text: string | Uint8Array, path: string, name = 'a.md') =>
    plain((await imported({ [name]: text }, [name])).draft?.at(path as never).text ?? '');
  const P = 'Trois cents familles attendent six semaines une réponse.';
  const S = 'La famille voit sa réponse le jour même.';
  const FEARED = 'Le syndicat refuse, et le directeur hésite.';

  it.each([
    'Ce qui nous inquiète',
    'Nos craintes',
    'Points d’attention',
    'Analyse des risques',
    'Quels sont les risques ?',
    'De quoi avez-vous peur ?',
    '4.2. Points de vigilance',
    'Difficultés rencontrées',
    'Réticences',
  ])('what is feared, under « %s », is kept from the document that may be shown', async (heading) => {
    const text = `# Étude d’un portail\n\n## Problème\n${P}\n\n## Solution\n${S}\n\n## ${heading}\n${FEARED}\n`;
    const { draft } = await imported({ 'a.md': text }, ['a.md']);
    expect(draft?.at('pire_scenario.description').text).toBe(FEARED);
    for (const path of ['probleme.constats', 'probleme.enonce', 'usagers.recit', 'solution.description'] as const)
      expect(draft?.at(path).text ?? '', path).not.toContain(FEARED);
  });

  it.each([
    ['C’est quoi le souci ?', 'probleme.enonce'],
    ['Votre proposition', 'solution.description'],
    ['2.1. Principe', 'solution.description'],
    ['Qui le subit ?', 'usagers.recit'],
    ['Comment font-ils aujourd’hui ?', 'solution.existant'],
    ['Premiers testeurs', 'deploiement.demarrage'],
    ['Où expérimenter ?', 'deploiement.demarrage'],
    ['Comment mesurerez-vous le succès ?', 'impact.signes'],
    ['Qui est votre sponsor ?', 'portage.recit'],
    ['Appui politique', 'portage.recit'],
  ])('« %s » asks for %s', async (heading, path) => {
    const others = `## Problématique\n${P}\n\n## Notre solution\n${S}\n`;
    expect(await at(`${others}\n## ${heading}\nVoici ce que nous en disons.\n`, path)).toContain('Voici ce que nous');
  });

  it('the title of a document is not the title of its parts; what comes later is not who begins', async () => {
    const text = `# Carnet d’enquête\n\n## Problème\n${P}\n\n## Divers\nRien.\n\n## Solution\n${S}\n\n## Et après ?\nToute la France.\n`;
    const { draft, err } = await imported({ 'a.md': text }, ['a.md']);
    expect(draft?.at('probleme.constats').isAnswered).toBe(false);
    expect(draft?.at('deploiement.demarrage').isAnswered).toBe(false);
    expect(err).toContain('« Et après ? »');
    expect(err).toContain('« Divers »');
  });

  it('a sentence that goes on after a colon is no title', async () => {
    const told = 'Une enquête guidée : la secrétaire répond à six questions.';
    expect(await at(`Problème\n${P}\n\nSolution\n${told}\n`, 'solution.description')).toBe(told);
    const lead = 'Voici la situation. L’impact est lourd : 340 commerçants ont fermé.';
    expect(await at(`## Problème\n${lead}\n\n## Solution\n${S}\n`, 'probleme.enonce')).toBe(lead);
  });

  it('among questions, one that nobody knows begins a part of its own', async () => {
    const text = `Quel est le problème ?\n${P}\n\nQue proposez-vous ?\n${S}\n\nCombien de temps pouvez-vous y consacrer ?\nUn jour par semaine.\n`;
    expect(await at(text, 'solution.description', 'a.txt')).toBe(S);
  });

  it('a sheet saved as a text', async () => {
    const rows = `Question;Réponse;Remarque\nNom du service;Alerte Ruches;à tester\nProblème;"${P.replace('familles', 'familles ; et plus,')}";bien\nSolution;"${S}";\n`;
    expect(await at(rows, 'nom', 'a.csv')).toBe('Alerte Ruches');
    expect(await at(rows, 'probleme.enonce', 'a.csv')).toContain('familles ; et plus, attendent');
    expect(await at(rows, 'solution.description', 'a.csv')).toBe(S);
  });

  it('a table of figures is no form', async () => {
    const text = `## Problème\n${P}\n\n## Alternatives\n\n| Solution | Limite |\n|---|---|\n| Télépac | ne traite que la PAC |\n| Bureau d’études | 800 € |\n\n## Proposition\n${S}\n`;
    expect(await at(text, 'solution.description')).toBe(S);
    expect(await at(text, 'solution.existant')).toContain('Télépac');
  });

  it('Windows-1252 keeps its apostrophe and its euro, whatever the Node', async () => {
    const bytes = Uint8Array.from(Buffer.from(`Problème\nL\x92usager paie 3 \x80.\n\nSolution\n${S}\n`, 'latin1'));
    expect(await at(bytes, 'probleme.enonce', 'a.txt')).toBe('L’usager paie 3 €.');
  });

  it('each section that an answer was made of is told', async () => {
    const { err } = await imported(
      { 'a.md': `## Problème\n${P}\n\n## Irritants\nLe téléphone.\n\n## Solution\n${S}\n` },
      ['a.md'],
    );
    expect(err).toContain('ligne 2 : Énoncé du problème');
    expect(err).toContain('ligne 5 : Énoncé du problème : « Le téléphone. »');
  });

  it('confirmed by Enter everywhere, lists included, nothing is left to confirm', async () => {
    const cwd = folderWith({ 'p.md': PUBLISHED });
    await here(['import', 'p.md', '--today', '2026-11-26'], { cwd });
    expect(readFileSync(join(cwd, 'fiche.yaml'), 'utf8')).toContain('a_confirmer');
    await run(['edit', 'fiche.yaml', '--accessible'], { cwd, stdin: '\n'.repeat(150) });
    expect(readFileSync(join(cwd, 'fiche.yaml'), 'utf8')).not.toContain('a_confirmer');
  });
});
