/** What people do to a file, and what they are told: the slip itself; and the remedy, once followed, is accepted. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { READING } from './reading.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const IN_BRACES = readFileSync('templates/exemples/acceleration.yaml', 'utf8');
const PUBLIC = /nature: publique, limite: ([^}]*) }/;
const told = (text: string) =>
  lint('x', snapshotOf(text), READING, { today: '2026-11-23', phase: null, gate: false })
    .findings.filter(({ kind }) => kind === 'file' || kind === 'yaml' || kind === 'schema')
    .map(({ rule, message }) => `${rule} ${message.replace(/\u00a0/g, ' ')}`);

describe('a slip is told for what it is', () => {
  it.each([
    [
      'an unfinished merge',
      `<<<<<<< HEAD\nnom: a\n=======\nnom: b\n>>>>>>> autre\n${SOUND}`,
      /fusion de git.*<<<<<<< HEAD/,
    ],
    ['a file of something else', 'version: "3"\nservices:\n  web:\n    image: nginx\n', /^fichier\/pas-une-fiche/],
    ...[
      'nom;prenom;ville\nDupont;Jean;Lyon\n',
      '<?xml version="1.0"?>\n<a><b>c</b></a>\n',
      'SELECT * FROM dossiers;\n',
    ].map((text): [string, string, RegExp] => [`another kind of file: ${text}`, text, /^fichier\/pas-une-fiche/]),
    ['a patch', '--- a/x.yaml\n+++ b/x.yaml\n@@ -1 +1 @@\n-nom: a\n+nom: b\n', /^fichier\/pas-une-fiche .*git apply/],
    ['what Git LFS keeps elsewhere', 'version https://git-lfs.github.com/spec/v1\noid sha256:a\n', /git lfs pull/],
    ['JSON that is closed', '{"titre": "Cap",, "etat": "x"}\n', /^fichier\/pas-une-fiche (?!.*refermé)/],
    ['TOML', 'nom = "Cap"\n', /suivie de « : » et d’une espace : « nom: »/],
    [
      'an apostrophe in an element of a list',
      SOUND.replace(/^ {2}- Victimes$/m, "  - 'L'aide aux victimes'"),
      /L’apostrophe du milieu ferme le texte trop tôt. Écrivez : "L'aide aux victimes"/,
    ],
    [
      'a quotation in an element of a list',
      SOUND.replace(/^ {2}- Victimes$/m, '  - "Victimes" du vol'),
      /Le guillemet du milieu ferme le texte trop tôt. Écrivez : '"Victimes" du vol'/,
    ],
    [
      'a colon stuck to its value',
      SOUND.replace(/^ {2}fonction: /m, '  fonction :'),
      /Il manque une espace après « : ». Écrivez : fonction: /,
    ],
    [
      'the colon of another keyboard',
      SOUND.replace(/^ {2}fonction: /m, '  fonction： '),
      /« ： » n’est pas un deux-points/,
    ],
    ['numbers for dashes', 'pire_scenario:\n  petites_actions:\n    1: demander\n    2: dire\n', /« - demander »/],
    ['two dashes', 'deploiement:\n  accords_requis:\n    -- Justice\n', /« - Justice »/],
    ['a dash before a group', 'equipe:\n  - coach:\n      nom: Jo\n', /Retirez le tiret devant « coach: »/],
    ['a name for a group', 'porteur: Solène, greffière\n', /« nom: Solène, greffière »/],
    ['a key in quotation marks', '« porteur »:\n  nom: Jo\n', /Vouliez-vous dire « porteur »/],
    [
      'the reason of an exception',
      'exceptions:\n  - regle: forme-sigles\n    raison: x\n',
      /Vouliez-vous dire « motif »/,
    ],
    ['Markdown', '# Titre\n\n## Contexte\n', /Markdown/],
    ['a day that does not exist', SOUND.replace(/^date_maj:.*$/m, 'date_maj: 31/02/2026'), /ce jour n’existe pas/],
    [
      'a number read two ways',
      SOUND.replace(/nombre: \d+/, 'nombre: 12,500'),
      /deux façons. Écrivez « 12500 », ou « 12.5 »/,
    ],
    [
      'a word where a group is due',
      SOUND.replace(/^ {2}cibles:$/m, '  cibles:\n    - victimes de vol'),
      /« - nom: victimes de vol »/,
    ],
    [
      'a number after « # »',
      SOUND.replace(/^resume:.*$/m, 'resume: Les aidants appellent le #3919 et attendent'),
      /coupé avant « #3919 et attendent »/,
    ],
    [
      'a path between double quotes',
      SOUND.replace(/^resume:.*$/m, 'resume: "Voir U:\\\\Projets\\\\fiche"'.replaceAll('\\\\', '\\')),
      /« \\P » ne se lit pas comme il est écrit/,
    ],
    [
      'an element whose dash stands further than the others',
      SOUND.replace(/^ {2}- Victimes$/m, '   - Victimes'),
      /« - Victimes » est lu comme la suite/,
    ],
    [
      'a number behind « # »',
      SOUND.replace(/effectif: 610/, 'effectif: #610'),
      /« #610 » n’est pas lu.*Retirez ce signe/,
    ],
    [
      'a question mark for what nobody knows',
      SOUND.replace(/tendance: hausse/, 'tendance: ?'),
      /« \? » n’est pas lu.*« tendance: »/,
    ],
    [
      'a dash for what nobody knows',
      SOUND.replace(/tendance: hausse/, 'tendance: -'),
      /« - » n’est pas lu.*« tendance: »/,
    ],
    [
      'braces: no comma between two answers',
      IN_BRACES.replace(PUBLIC, 'nature: publique limite: $1 }'),
      /Il manque une virgule avant « limite: »/,
    ],
    ['braces: a semicolon', IN_BRACES.replace(PUBLIC, 'nature: publique; limite: $1 }'), /« ; » sépare ces réponses/],
    [
      'braces: closed by a bracket',
      IN_BRACES.replace(PUBLIC, 'nature: publique, limite: $1 ]'),
      /« ] » ne ferme pas « { »/,
    ],
    [
      'braces: a colon in a text',
      IN_BRACES.replace(PUBLIC, 'nature: publique, limite: refuse : rien ne passe }'),
      /Le texte de « limite » contient un signe/,
    ],
    [
      'braces: no comma at the end of a line',
      IN_BRACES.replace(
        'fonction: inspectrice des finances publiques,',
        'fonction: inspectrice des finances publiques',
      ),
      /virgule à la fin de cette ligne/,
    ],
    [
      'brackets: never closed',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, 'thematiques: [Justice, Victimes'),
      /Il manque « ] »/,
    ],
    [
      'brackets: closed twice',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, 'thematiques: [Justice, Victimes]]'),
      /« ] » est de trop/,
    ],
    [
      'a list on one line, one of its texts with an apostrophe',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, "thematiques: [Justice, 'Aide aux victimes d'infractions']"),
      /Écrivez : thematiques: \[Justice, Aide aux victimes d'infractions\]/,
    ],
    [
      'a list whose quotation mark never closes',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, 'thematiques: ["Justice", "Victimes]'),
      /Écrivez : thematiques: \[Justice, Victimes\]/,
    ],
    [
      'a list without its brackets',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, 'thematiques: "Justice" "Victimes"'),
      /Écrivez : thematiques: \[Justice, Victimes\]/,
    ],
    [
      'a list of dashes on one line',
      SOUND.replace(/^thematiques:\n {2}- .*\n {2}- .*$/m, 'thematiques: -Justice, -Victimes'),
      /entre crochets : \[Justice, Victimes\]/,
    ],
    [
      'a list said empty, and its elements',
      SOUND.replace(/^thematiques:$/m, 'thematiques: []'),
      /« \[\] » dit qu’il n’y a rien ici.*Retirez « \[\] »/,
    ],
    [
      'spaces that lack after several colons',
      SOUND.replace(/^(nom|phase|statut): /gm, '$1:'),
      /Il manque une espace après « nom: ». De même : ligne \d+ et ligne \d+/,
    ],
    [
      'a text that a number after « # » leaves open',
      SOUND.replace(/^resume:.*$/m, 'resume: Les aidants appellent le # 3919 et attendent'),
      /s’arrête avant « # 3919 et attendent »/,
    ],
    [
      'a form feed that nobody asked for',
      SOUND.replace(/^resume:.*$/m, 'resume: "Aider \\farine et pain"'),
      /« \\f » ne se lit pas/,
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).join('\n')).toMatch(expected);
  });

  it.each([
    ['a remark', SOUND.replace(/^resume:.*$/m, 'resume: Les aidants appellent souvent # le 3919')],
    ['a quoted text', SOUND.replace(/^resume:.*$/m, 'resume: "Les aidants appellent le #3919"')],
    ['escapes that are meant', SOUND.replace(/^resume:.*$/m, 'resume: "Un\\n\\tDeux \\"trois\\" \\u00e9 \\\\"')],
    ['a path with its bars doubled', SOUND.replace(/^resume:.*$/m, 'resume: "Voir U:\\\\Projets\\\\fiche"')],
    ['a file that is nearly ours', 'nomm: Cap\n'],
    ['a sound fiche', SOUND],
    [
      'a dash within a text between quotation marks',
      SOUND.replace(/^ {2}- Victimes$/m, '  - "Victimes\n    - et leurs proches"'),
    ],
    ['a remark after a number', SOUND.replace(/effectif: 610/, 'effectif: 610 #compté en 2025')],
  ])('silent on %s', (_, text) => {
    expect(told(text).join()).not.toMatch(/suite de la ligne|texte-coupe|barre-oblique|pas-une-fiche/);
  });
});

describe('a remedy, once followed, is accepted', () => {
  it('tabs become spaces', () => {
    const { snapshot } = mended(snapshotOf(SOUND.replace(/^(?: {2})+/gm, (gap) => '\t'.repeat(gap.length / 2))));
    expect(snapshot.text).toBe(SOUND);
  });

  it('a number comes back from behind « # »', () => {
    const { snapshot } = mended(snapshotOf(SOUND.replace(/effectif: 610/, 'effectif: #610')));
    expect(snapshot.text).toBe(SOUND);
  });

  it('what a bar took away comes back', () => {
    const { snapshot, fixes } = mended(
      snapshotOf(SOUND.replace(/^resume:.*$/m, 'resume: "L’écran \\"U:\\Projets\\fiche\\""')),
    );
    expect(snapshot.draft.at('resume').text).toBe('L’écran "U:\\Projets\\fiche"');
    expect(fixes).toHaveLength(1);
    expect(told(snapshot.text)).toEqual([]);
  });

  it('what « # » took away comes back', () => {
    const { snapshot } = mended(snapshotOf(SOUND.replace(/^resume:.*$/m, 'resume: Le #3919 répond # vite')));
    expect(snapshot.draft.at('resume').text).toBe('Le #3919 répond');
    // What is a remark by all accounts is not made public.
    expect(snapshot.text).toContain('"Le #3919 répond" # vite');
    expect(told(snapshot.text)).toEqual([]);
  });

  it('what « # » took away whole comes back', () => {
    const text = SOUND.replace(
      /^thematiques:\n(?: .*\n)+/m,
      'thematiques:\n  - #Justice\n  - Droit\n  - #Aide # ici\n',
    );
    const { snapshot } = mended(snapshotOf(text));
    expect(snapshot.draft.at('thematiques').items.map((one) => one.text)).toEqual(['#Justice', 'Droit', '#Aide # ici']);
    expect(told(snapshot.text)).toEqual([]);
  });

  it('a number read two ways is left to a person', () => {
    const { fixes } = mended(snapshotOf(SOUND.replace(/nombre: \d+/, 'nombre: 12,500')));
    expect(fixes).toEqual([]);
  });

  it.each([
    ['date_maj', /^date_maj:.*$/m, 'date_maj: bientôt'],
    ['portage.prochain_comite', /prochain_comite: .*/, 'prochain_comite: bientôt'],
    ['porteur.agent_public', /agent_public: \w+/, 'agent_public: peut-être'],
    ['porteur.temps_pct', /temps_pct: \d+/, 'temps_pct: la moitié'],
  ])('the form that is shown for %s', (_, place, wrong) => {
    const [message = ''] = told(SOUND.replace(place, wrong));
    const shown = /par exemple ([\d-]+)|Écrivez (true)|Écrivez «.(\d+).»/
      .exec(message)
      ?.slice(1)
      .find((one) => one !== undefined);
    expect(shown, message).toBeDefined();
    expect(told(SOUND.replace(place, wrong.replace(/: .*/, `: ${shown}`)))).toEqual([]);
  });
});

/** Broken, what is told, and the same file once the remedy is followed. */
const GRAMMAR: readonly (readonly [name: string, broken: string, told: RegExp, mended: string])[] = [
  [
    'an apostrophe inside apostrophes',
    "resume: 'L'usager attend'",
    /L’apostrophe du milieu.*Écrivez : "L'usager attend"/,
    'resume: "L\'usager attend"',
  ],
  [
    'quotes inside quotes',
    'resume: "Il dit "non""',
    /Le guillemet du milieu.*Écrivez : 'Il dit "non"'/,
    `resume: 'Il dit "non"'`,
  ],
  ['a quote that stays open', "resume: 'Les maires", /qui ne se referme pas/, "resume: 'Les maires'"],
  [
    'a text that goes on',
    'resume: Ils attendent\ntrois semaines.',
    /continue le texte de « resume »/,
    'resume: Ils attendent\n  trois semaines.',
  ],
  [
    'a key without its colon',
    'resume: Ils attendent\nstatut en_cours',
    /Est-ce la clé « statut » \? Il manque « : »/,
    'resume: Ils attendent\nstatut: en_cours',
  ],
  [
    'a key with another sign',
    'resume: Ils attendent\nnom = Relais',
    /Le signe « = » tient la place de « : »/,
    'resume: Ils attendent\nnom: Relais',
  ],
  [
    'a block that goes on',
    'resume: |\n  Ils\nattendent',
    /continue le texte de « resume »/,
    'resume: |\n  Ils\n  attendent',
  ],
  ['a colon', 'resume: Deux choses : le délai', /contient « : »/, 'resume: "Deux choses : le délai"'],
  ['stars', 'nom: **Objet Rendu**', /Écrivez : Objet Rendu$/, 'nom: Objet Rendu'],
  ['a dash on the line of its key', 'nom: - Objet Rendu', /Écrivez : Objet Rendu \(/, 'nom: Objet Rendu'],
  ['a question mark', 'nom: ? Objet Rendu', /Écrivez : Objet Rendu$/, 'nom: Objet Rendu'],
  [
    'a text on the line of its sign',
    'resume: >- dix dossiers',
    /« >- » annonce .* Écrivez : dix dossiers/,
    'resume: dix dossiers',
  ],
  ['more than a number', 'resume: >600', /Écrivez : ">600"/, 'resume: ">600"'],
  ['quotes around a part', "nom: 'Objet' Rendu", /Écrivez : "'Objet' Rendu"/, `nom: "'Objet' Rendu"`],
  ['a line that divides', 'nom: Objet\n---------', /remarque : # ---/, 'nom: Objet\n# ---------'],
  ['a title', 'nom: Objet\n=== Problème ===', /remarque : # === Problème/, 'nom: Objet\n# === Problème ==='],
  ['a mail that quotes', 'nom: Objet\n> à revoir', /remarque : # à revoir/, 'nom: Objet\n# à revoir'],
  ['a sign', 'resume: > 10 % des dossiers', /commence par « > »/, 'resume: "> 10 % des dossiers"'],
  ['an entity', 'resume: &lt; 10 %', /signe de page web/, 'resume: "< 10 %"'],
  [
    'a space too many',
    'porteur:\n  nom: A\n   fonction: B',
    /commence par 3 espaces, ses voisines par 2/,
    'porteur:\n  nom: A\n  fonction: B',
  ],
  [
    'a space too few',
    'porteur:\n  nom: A\n fonction: B',
    /commence par 1 espace, ses voisines par 2/,
    'porteur:\n  nom: A\n  fonction: B',
  ],
  [
    'in the element of a list',
    'usagers:\n  cibles:\n    - nom: A\n     besoin: B',
    /commence par 5 espaces, ses voisines par 6/,
    'usagers:\n  cibles:\n    - nom: A\n      besoin: B',
  ],
  ['no space after the colon', 'resume:Ils attendent', /espace après « resume: »/, 'resume: Ils attendent'],
  ['a tab', 'porteur:\n\tnom: A', /tabulation/, 'porteur:\n  nom: A'],
  ['a comma in braces', 'porteur: { motivation: a, et b }', /La virgule coupe/, 'porteur: { motivation: "a, et b" }'],
  [
    'a dash that is missing',
    'thematiques:\n  - Justice\n  Victimes',
    /manque un tiret.*« - Victimes »/,
    'thematiques:\n  - Justice\n  - Victimes',
  ],
  ['bullets', 'thematiques:\n  • Justice\n  • Santé', /tiret et une espace : « - Justice/, 'thematiques:\n  - Justice'],
  [
    'an address pasted with its link',
    'contact: [a@exemple.fr](mailto:a@exemple.fr)',
    /l’adresse seule : a@exemple\.fr/,
    'contact: a@exemple.fr',
  ],
  [
    'quotes of a word processor',
    'resume: “Deux choses : le délai”',
    /n’est pas un guillemet. Écrivez : "Deux/,
    'resume: "Deux choses : le délai"',
  ],
  [
    'a straight quote closed by that of a word processor',
    'resume: "Les maires”',
    /s’ouvre par " et se ferme par ”.*Mettez " à la fin/,
    'resume: "Les maires"',
  ],
  [
    'quotes in a text that has a colon',
    'resume: Dire : "rendre" aux victimes',
    /Écrivez : 'Dire : "rendre" aux victimes'/,
    `resume: 'Dire : "rendre" aux victimes'`,
  ],
  [
    'a key between quotes, without its colon',
    'resume: Oui\n"statut" en_cours',
    /après la clé « statut »/,
    'resume: Oui\nstatut: en_cours',
  ],
  [
    'a colon in a text of several lines',
    'resume: Ils attendent\n  un rendez-vous : trois semaines\n  en moyenne.',
    /texte de « resume » contient « : ».*du début à la fin/,
    'resume: "Ils attendent\n  un rendez-vous : trois semaines\n  en moyenne."',
  ],
  [
    'a section a step too far',
    'porteur:\n  nom: A\n  usagers:\n  cibles:\n    - nom: B',
    /« usagers » s’écrit au bord de la fiche/,
    'porteur:\n  nom: A\nusagers:\n  cibles:\n    - nom: B',
  ],
  [
    'elements that follow without a dash',
    'usagers:\n  cibles:\n    - nom: A\n      besoin: B\n      nom: C\n      besoin: D',
    /« nom » est déjà écrite.*lui manque son tiret/,
    'usagers:\n  cibles:\n    - nom: A\n      besoin: B\n    - nom: C\n      besoin: D',
  ],
  ['a name that « # » takes away', 'nom: #Relais', /« #Relais » n’est pas lu/, 'nom: "#Relais"'],
  [
    'an element that « # » takes away',
    'thematiques:\n  - #Justice',
    /« #Justice » n’est pas lu/,
    'thematiques:\n  - "#Justice"',
  ],
  [
    'a key one level up',
    'porteur:\nfonction: B\nstructure: C',
    /« fonction » appartient à « porteur »/,
    'porteur:\n  fonction: B\n  structure: C',
  ],
];

describe('the grammar', () => {
  const around = (piece: string) => `format: fiche/1\nphase: investigation\n${piece}\nnotes: fin\n`;
  const grammar = (piece: string) => told(around(piece));

  it.each(GRAMMAR)('%s: told, and silent once mended', (_, broken, expected, fixed) => {
    expect(grammar(broken).join('\n')).toMatch(expected);
    expect(grammar(fixed)).toEqual([]);
  });

  it('tells independent slips all at once', () => {
    const pieces = GRAMMAR.slice(0, 6).map(([, broken], rank) => broken.replace('resume', `cle${rank}`));
    expect(grammar(pieces.slice(0, 2).join('\n'))).toHaveLength(2);
    expect(grammar([GRAMMAR[0], GRAMMAR[5], GRAMMAR[8]].map((one) => one?.[1]).join('\n'))).toHaveLength(3);
  });

  it('a key one level up, already written above', () => {
    expect(told('nom: Cap\nphase: investigation\nporteur:\nnom: Samira\n').join()).toMatch(
      /« nom » appartient à « porteur ».*Décalez/,
    );
  });

  it('a line of dashes that cuts one fiche in two is taken away; two fiches are two', () => {
    const cut = 'format: fiche/1\nnom: Relais\n---\nphase: investigation\nporteur:\n  nom: Anne\n';
    expect(told(cut).join()).toMatch(/coupe la fiche en deux.*Retirez-la/);
    expect(told('format: fiche/1\nnom: A\n---\nformat: fiche/1\nnom: B\n').join()).toMatch(/2 documents/);
    expect(told('nom: A\n---\nnom: B\n').join()).toMatch(/2 documents/);
  });

  it('two commas in JSON are told as such, on their line', () => {
    expect(told('{\n  "format": "fiche/1",\n  "nom": "Relais",,\n  "phase": "investigation"\n}\n').join()).toMatch(
      /Deux virgules se suivent/,
    );
  });

  it('a quotation mark within brackets is told for what it is', () => {
    const told = grammar('resume: ["les familles", "les "petites" communes"]');
    expect(told.join()).toMatch(/Un guillemet du milieu.*\["les familles", 'les "petites" communes'\]/);
  });

  it('dashes after a text are part of it, or one a line', () => {
    const told = grammar('probleme:\n  enonce: Elles paient trop\n  - elles ignorent\n  - elles renoncent');
    expect(told.join()).toMatch(/Des tirets suivent le texte de « enonce ».*4 espaces.*« enonce: \| »/);
  });

  it('one value is one mistake', () => {
    const text = SOUND.replace(/^contact:.*$/m, 'contact: à venir');
    const { findings } = lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-23', phase: null, gate: true });
    expect(findings.filter(({ pointer }) => pointer === '/contact')).toHaveLength(1);
  });
});
