/** The twelve questions: how many prompts, what is written, and only what was confirmed. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { readMark } from '../../src/interview/agenda/draft-mark.ts';
import { factsOf, saidOf } from '../../src/interview/facts/fact.ts';
import { understood } from '../../src/interview/facts/understood.ts';
import { MOST_PROPOSALS } from '../../src/interview/proposal/proposal-groups.ts';
import { Draft } from '../../src/model/draft.ts';
import { PHASES } from '../../src/model/phase.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { keeping, type Person, passing, plain, scripted, willing } from '../interview-script.ts';
import { outcomes, scoreOf } from './comprehension.ts';

async function play(person: Person, args: readonly string[] = [], files = {}, stopAt?: number) {
  const script = scripted(person, stopAt);
  const world = memoryIo({ ask: script.ask, files });
  const code = await main(['init', ...args], world.io);
  const proposals = script.turns.filter(({ label }) => label.startsWith('J’ai compris'));
  return { code, ...script, proposals, world, text: world.files.get('fiche.yaml') ?? '' };
}

/** Tells a whole story, and confirms or not what was understood of it. */
function teller(confirms: boolean): Person {
  const story = [
    'Chaque année, 6 000 demandes d’APA attendent cinq mois au département.',
    'J’ai rencontré 14 familles en octobre. Le chiffre vient du logiciel du département, pour 2025.',
    'Les aidants de parents âgés, environ 2 300. Ils perdent des journées de travail.',
    'Avec Relais, un aidant sait chaque semaine où en est la demande.',
    'Relais',
    'Un numéro vert saturé. On cesse d’attendre le dossier complet.',
    'Douze aidants du canton de Murat, parce que leur demande dort depuis l’été.',
    'En juin, 200 aidants s’en servent.',
    'Aujourd’hui ils appellent onze fois. Demain ils reçoivent un message.',
    'Dix aidants appelés le disent\nMoins d’appels le lundi\nTrois dossiers ne reviennent plus',
    'Odile Ramon, directrice de l’autonomie, nous libère deux jours par semaine. Le service informatique craint un outil de plus.',
    'La directrice est mutée. Cette semaine, j’appelle son adjoint.',
    'Claire Lacour, département du Cantal',
  ];
  return ({ label, prompt }) => {
    if (label.startsWith('J’ai compris')) return confirms ? 'oui' : 'non';
    if (prompt.kind === 'levels') return { choices: ['eleve', 'moyen', 'inconnu', 'faible'] };
    return story.shift() ?? { command: 'pass' };
  };
}

/** The story, with something else at the fifth question. */
function naming(name: string): Person {
  const tell = teller(true);
  let asked = 0;
  return (turn, ...rest) => {
    const isProposal = turn.label.startsWith('J’ai compris');
    const answer = tell(turn, ...rest);
    if (!isProposal && turn.prompt.kind !== 'levels') asked += 1;
    return asked === 5 && !isProposal ? name : answer;
  };
}

describe('the name', () => {
  it('that is hesitated over is kept in the notes, and is no name', async () => {
    const { code, text } = await play(naming('j’hésite entre Livrami et BiblioBus+'));
    expect(code).toBe(0);
    const fiche = parse(text);
    expect(fiche.nom ?? null).toBeNull();
    expect(plain(fiche.notes)).toBe('Nom du service : j’hésite entre Livrami et BiblioBus+');
    expect(fiche.a_completer).toContainEqual(expect.objectContaining({ champ: 'nom' }));
  });

  it.each(['RelaisStock Malin', 'Stock Malin'])(
    'typed after the one that stood there, takes its place: %s',
    async (typed) => {
      const { text } = await play(naming(typed));
      expect(parse(text).nom).toBe('Stock Malin');
    },
  );
});

describe('the twelve questions', () => {
  it.each(PHASES)('phase %s: fourteen prompts with Entrée alone, and no more than six proposals', async (phase) => {
    const idle = await play(passing, ['--phase', phase]);
    expect(idle.code).toBe(0);
    expect(idle.turns).toHaveLength(14);
    const busy = await play(willing, ['--phase', phase]);
    expect(busy.turns.length - busy.proposals.length).toBe(14);
    expect(busy.proposals.length).toBeLessThanOrEqual(MOST_PROPOSALS);
    expect(busy.said.join('\n')).toMatch(/14\sétapes\s: 12\squestions, vos quatre risques, votre signature\./);
  });

  it.each(PHASES)('phase %s: « ? » shows a good and a bad answer to every question', async (phase) => {
    const asked = new Set<string>();
    const script = await play(
      ({ label, prompt }) => {
        if (!prompt.commands.includes('help') || asked.has(label)) return { command: 'pass' };
        asked.add(label);
        return { command: 'help' };
      },
      ['--phase', phase],
    );
    const helps = script.said.filter((text) => text.includes('Pourquoi cette question'));
    expect(asked.size).toBe(14);
    expect(helps).toHaveLength(14);
    for (const help of helps) {
      expect(help).toMatch(/\nBon exemple\s: .+\nMauvais exemple\s: /);
      // What the model calls things is no help.
      expect(help).not.toMatch(/[a-z]_[a-z]|\bnull\b/);
    }
    // One of each: no question is explained by the words of another.
    expect(new Set(helps).size).toBe(14);
  });

  it.each(['idem', 'ok', 'cf. plus haut', 'oui oui c’est bien ça', 'super'])(
    '« %s » is kept, and told to say nothing',
    async (text) => {
      const { said } = await play((_, index) => (index === 2 ? text : { command: 'pass' }));
      expect(plain(said.join(' '))).toContain(`« ${text} » ne dira rien à qui lit la fiche.`);
    },
  );

  it('« * » shows all that was answered, a line each, and the question again with what was typed', async () => {
    const tell = teller(false);
    let asked = 0;
    const { said, turns } = await play((turn, index) => {
      if (asked > 0 || index < 5 || !turn.prompt.commands.includes('all')) return tell(turn, index);
      asked = index;
      return { command: 'all' };
    });
    const seen = said.find((text) => text.includes('- ce qui ne va pas')) ?? '';
    const rows = seen.trim().split('\n');
    // What is not said yet is told in one sentence: it is no answer to be seen again.
    expect(rows.length).toBeLessThan(8);
    expect(rows[0]).toMatch(/^- ce qui ne va pas\s: Chaque année, 6 000 demandes d’APA/);
    expect(plain(rows.at(-1) ?? '')).toMatch(/^Pas encore dit : .*« votre signature »\.$/);
    for (const row of rows.slice(0, -1)) expect(row.length).toBeLessThan(80);
    expect(turns[asked]?.label).toBe(turns[asked + 1]?.label);
  });

  it('keeps each answer in the words of the person, and what they confirmed', async () => {
    const { text, proposals } = await play(teller(true));
    expect(proposals).toHaveLength(MOST_PROPOSALS);
    const fiche = parse(text);
    expect(fiche.probleme.enonce).toContain('6 000 demandes d’APA');
    expect(fiche.probleme.ampleur).toMatchObject({
      nombre: 6000,
      unite: 'demandes d’APA',
      periode: 'annee',
      annee: 2025,
    });
    expect(fiche.usagers.cibles[0]).toMatchObject({ nom: 'aidants de parents âgés', effectif: 2300 });
    expect(fiche.deploiement.premiers_utilisateurs[0]).toMatchObject({ nombre: 12 });
    expect(fiche.impact.premiers_signes).toHaveLength(3);
    expect(fiche.portage.sponsors[0]).toMatchObject({ nom: 'Odile Ramon', fonction: 'directrice de l’autonomie' });
    expect(fiche.porteur.nom).toBe('Claire Lacour');
    expect(fiche.portage.administration).toBe('département du Cantal');
    expect(fiche.risques.solution.niveau).toBe('moyen');
    expect(fiche.nom).toBe('Relais');
    expect(readMark(text)).toBeNull();
  });

  it('proposes what exists, what falls, the goal and the change with the answer that comes next', async () => {
    const { text, proposals } = await play(teller(true));
    const { solution, deploiement, impact, pire_scenario } = parse(text);
    expect(solution.regle_rompue).toBe('On cesse d’attendre le dossier complet');
    expect(deploiement.objectif_6_mois).toEqual({ usage: '200 aidants s’en servent', echeance: '2027-06-30' });
    expect(impact.changement).toEqual({ avant: 'Ils appellent onze fois', apres: 'Ils reçoivent un message' });
    expect(pire_scenario.petites_actions).toEqual(['Cette semaine, j’appelle son adjoint.']);
    const said = proposals.map(({ label }) => label);
    expect(said.filter((one) => /dans six mois.+avant.+après/.test(one))).toHaveLength(1);
    expect(said.filter((one) => /votre soutien.+petite action/.test(one))).toHaveLength(1);
  });

  it('a name told in a sentence takes no room from the signs: six groups of answers, six proposals', async () => {
    const tell = teller(true);
    const { text, proposals } = await play((turn, index) => {
      const reply = tell(turn, index);
      return reply === 'Relais' ? 'On l’appelle « Relais »' : reply;
    });
    expect(proposals).toHaveLength(MOST_PROPOSALS);
    const fiche = parse(text);
    expect(fiche.nom).toBe('Relais');
    expect(fiche.portage.sponsors[0].nom).toBe('Odile Ramon');
    expect(fiche.impact.premiers_signes).toHaveLength(3);
    expect(fiche.resume).toBe('Permettre à un aidant de savoir chaque semaine où en est la demande.');
  });

  it('stopped between two answers that are proposed together, proposes the first all the same', async () => {
    const begun = await play(teller(true), [], {}, 2);
    expect(begun.code).toBe(130);
    expect(parse(begun.text).probleme.ampleur).toBeUndefined();
    const told = ['J’ai rencontré 14 familles en octobre.'];
    const { text } = await play(
      ({ label }) => (label.startsWith('J’ai compris') ? 'oui' : (told.shift() ?? { command: 'pass' })),
      [],
      Object.fromEntries(begun.world.files),
    );
    expect(parse(text).probleme.ampleur.nombre).toBe(6000);
  });

  it('a number told otherwise, back at its question, is proposed again: what stood beside gives way', async () => {
    const told: (string | { command: 'back' | 'pass' })[] = [
      'Chaque année, 40 enfants attendent une place.',
      'J’ai rencontré 14 familles en octobre.',
      { command: 'pass' },
      { command: 'back' },
      { command: 'back' },
      { command: 'back' },
      'Chaque année, 90 enfants attendent une place.',
    ];
    const { text, proposals } = await play(({ label }) =>
      label.startsWith('J’ai compris') ? 'oui' : (told.shift() ?? { command: 'pass' }),
    );
    expect(proposals.map(({ label }) => /(\d+) enfants/.exec(label)?.[1])).toEqual(['40', '90']);
    expect(parse(text).probleme.ampleur.nombre).toBe(90);
  });

  it('says nothing of two answers that share no word, while they are being told', async () => {
    const { said } = await play(({ label }, index) => {
      if (label.startsWith('J’ai compris')) return 'oui';
      return (
        [
          'Chaque hiver, 40 retraités tombent devant la mairie faute de sel sur les marches.',
          '',
          'Les livreurs',
          'On photographie, on est cru, et quelqu’un passe dans l’heure.',
        ][index] ?? { command: 'pass' }
      );
    });
    expect(said.filter((line) => /aucun mot|mêmes personnes/.test(line))).toEqual([]);
  });

  it('writes nothing of what was not confirmed', async () => {
    const fiche = parse((await play(teller(false))).text);
    expect(fiche.probleme).toEqual({
      enonce: expect.any(String),
      constats: expect.any(String),
      statut: 'hypothese',
    });
    expect(Object.keys(fiche.usagers)).toEqual(['recit']);
    expect(Object.keys(fiche.deploiement)).toEqual(['demarrage', 'cap_6_mois']);
    expect(Object.keys(fiche.impact)).toEqual(['difference', 'signes']);
  });

  it('writes a light file: no empty key, a heading a section, at most ninety lines besides those of the answers', async () => {
    const { text } = await play(passing);
    expect(text.split('\n').length).toBeLessThanOrEqual(90);
    const { text: full } = await play(teller(true));
    expect(full).not.toMatch(/^ *[\w-]+:[ \t]*$(?!\n +)/m);
    expect(full).toMatch(/^# --- Usagers ---$/m);
    expect(full).not.toMatch(/a_completer|Brouillon/);
    const sections = [...full.matchAll(/^(\w+):/gm)].map(([, name]) => name);
    expect(sections).toEqual([...sections].sort((a, b) => ORDER.indexOf(a ?? '') - ORDER.indexOf(b ?? '')));
  });

  it.each([1, 4, 9, 13])(
    'stopped at prompt %i, goes on where it was, and changes nothing of what is there',
    async (stop) => {
      const begun = await play(teller(false), [], {}, stop);
      expect(begun.code).toBe(130);
      const kept = { ...parse(begun.text) };
      const ended = await play(keeping, [], Object.fromEntries(begun.world.files));
      expect(ended.code).toBe(0);
      expect(parse(ended.text)).toMatchObject(kept);
    },
  );

  it('gives one line of advice at most, never twice', async () => {
    const { said } = await play(willing);
    const advice = said.filter((line) => line.startsWith('Conseil'));
    expect(new Set(advice).size).toBe(advice.length);
    for (const line of advice) expect(line).not.toContain('\n');
  });

  it('its own examples pass its own advice', async () => {
    const { said } = await play(willing);
    expect(said.filter((line) => line.startsWith('Conseil'))).toEqual([]);
  });

  it.each([
    ['Claire Lacour, mairie de Pau', false],
    ['', true],
  ])('signed « %s »: that nobody signed is said at the end: %s', async (signature, isSaid) => {
    const { said } = await play(({ label }) =>
      label.startsWith('Qui signe') && signature !== '' ? signature : { command: 'pass' },
    );
    expect(/n’est pas signée/.test(said.join('\n'))).toBe(isSaid);
  });

  it('ends on what is clear, three things to do and the size of the parts', async () => {
    const said = (await play(teller(true))).said.join('\n');
    expect(said).toMatch(/Ce qui est déjà clair/);
    expect(said).toMatch(/Pour aller plus loin, partie par partie/);
    expect(said.match(/^\d\. .*$/gm)?.length).toBeLessThanOrEqual(3);
  });

  it('a name told in the idea is there to be kept at the next question', async () => {
    let name = '';
    const { text } = await play(({ label, prompt }) => {
      if (label.startsWith('Avec votre idée'))
        return 'Avec Fil Direct, un parent sait le jour même où en est sa demande.';
      if (label.startsWith('Quel nom donnez-vous') && prompt.kind === 'text') {
        name = prompt.initial;
        return { text: prompt.initial };
      }
      return { command: 'pass' };
    });
    expect(name).toBe('Fil Direct');
    expect(parse(text).nom).toBe('Fil Direct');
  });

  it.each([
    ['oui mais c’est 2 100', 2100],
    ['non, 2 100', 2100],
    ['c’est 2 100 et pas 6 000', 2100],
    // Asked again, it is told the same, and confirmed.
    ['oui et non', 6000],
    ['je suis pas sûr', undefined],
    ['ok pour le nombre, pas pour la source', 6000],
  ])('« %s » to the first proposal', async (text, number) => {
    let told = false;
    const tell = teller(true);
    const person: Person = (turn, ...rest) => {
      if (!turn.label.startsWith('J’ai compris') || told) return tell(turn, ...rest);
      told = true;
      return { text };
    };
    const { probleme } = parse((await play(person)).text);
    expect(probleme.ampleur?.nombre).toBe(number);
    expect(probleme.enonce).not.toMatch(/sûr|oui et non/);
    if (text.startsWith('ok')) expect(probleme.ampleur.source).toBeUndefined();
  });

  it('a sentence in place of a choice corrects the answer that it speaks of, and is read first', async () => {
    const labels: string[] = [];
    const { text } = await play(({ label }, index) => {
      labels.push(label);
      if (label.startsWith('J’ai compris'))
        return labels.filter((one) => one === label).length === 1 && !label.includes('40')
          ? { text: 'les patients, c’est plutôt 40 par mois' }
          : 'oui';
      if (label.startsWith('Je n’ai toujours')) return 'oui';
      if (index === 0) return 'Chaque mois, 30 patients restent à l’hôpital sans raison.';
      return label.startsWith('Comment le savez-vous') ? 'J’ai parlé avec 22 familles.' : { command: 'pass' };
    });
    const { probleme } = parse(text);
    expect(probleme.enonce).toBe('Chaque mois, 40 patients restent à l’hôpital sans raison.');
    expect(probleme.ampleur.nombre).toBe(40);
    expect(probleme.preuves).toMatchObject([{ nombre: 22 }]);
    // How it is known is not asked again.
    expect(labels.filter((label) => label.startsWith('Comment le savez-vous'))).toHaveLength(1);
  });

  it('cut while it is proposed, an answer is proposed again', async () => {
    const sentence = 'je sais pas, peut-être "Place Libre", on verra avec les collègues';
    const person =
      (name: string | { command: 'pass' }): Person =>
      ({ label }) =>
        label.startsWith('J’ai compris')
          ? 'oui'
          : label.startsWith('Quel nom donnez-vous')
            ? name
            : { command: 'pass' };
    // At the proposal: the question before it is the fifth.
    const cut = await play(person(sentence), [], {}, 5);
    expect(cut.turns.at(-1)?.label).toMatch(/^Quel nom donnez-vous/);
    const again = await play(
      ({ label, prompt }) => {
        if (label.startsWith('Reprendre')) return 'oui';
        if (label.startsWith('Quel nom donnez-vous') && prompt.kind === 'text') return { text: prompt.initial };
        return label.startsWith('J’ai compris') ? 'oui' : { command: 'pass' };
      },
      [],
      { 'fiche.yaml': cut.text },
    );
    expect(again.proposals).toHaveLength(1);
    expect(parse(again.text).nom).toBe('Place Libre');
  });

  it('who says it again in other words, and is understood no better, is asked a last time', async () => {
    const labels: string[] = [];
    let redone = 0;
    const { text } = await play(({ label }, index) => {
      labels.push(label);
      if (label.startsWith('J’ai compris')) return redone++ === 0 ? 'redire:probleme.constats' : 'non';
      if (label.startsWith('Je n’ai toujours')) return 'oui';
      if (index === 0) return { command: 'pass' };
      return label.startsWith('Comment le savez-vous')
        ? `J’ai rencontré 14 familles en octobre.${redone > 0 ? ' Enfin, quatorze en tout.' : ''}`
        : { command: 'pass' };
    });
    expect(labels.filter((label) => label.startsWith('J’ai compris'))).toHaveLength(1);
    expect(labels.filter((label) => label.startsWith('Je n’ai toujours'))).toHaveLength(1);
    expect(parse(text).probleme.preuves).toHaveLength(1);
  });

  it.each([
    ['Thomas Riou, Brest Métropole, service voirie', 'Brest Métropole', 'service voirie, Brest Métropole', undefined],
    [
      'Inès Caron, gestionnaire au bureau des aides, CROUS de Dijon',
      'CROUS de Dijon',
      'bureau des aides, CROUS de Dijon',
      'gestionnaire',
    ],
    ['mairie de Vierzon, Samira Colin', 'mairie de Vierzon', 'mairie de Vierzon', undefined],
    ['Bruno Caillaud DDPP Deux-Sèvres', 'DDPP Deux-Sèvres', 'DDPP Deux-Sèvres', undefined],
    ['maryse lebrun mairie de Vierzon', 'mairie de Vierzon', 'mairie de Vierzon', undefined],
    [
      'josiane petit secretaire de mairie st aubin des bois',
      'mairie st aubin des bois',
      'mairie st aubin des bois',
      'secretaire',
    ],
    [
      'Mme Bérengère Le Goff – inspectrice des finances publiques (DDFiP du Finistère, SIP de Quimper)',
      'DDFiP du Finistère',
      'SIP de Quimper, DDFiP du Finistère',
      'inspectrice des finances publiques',
    ],
    ['Gerard Vasseur pref 45', 'pref 45', 'pref 45', undefined],
    ['Jean Petit directeur adjoint CPAM de Lyon', 'CPAM de Lyon', 'CPAM de Lyon', 'directeur adjoint'],
    [
      'Didier Lacombe ingénieur routes département de la Creuse',
      'département de la Creuse',
      'département de la Creuse',
      'ingénieur routes',
    ],
    ['Anne Le Bris, chargée de mission', undefined, undefined, 'chargée de mission'],
  ])('signed « %s »', async (signature, administration, structure, role) => {
    const { text } = await play(({ label }) => (label.startsWith('Qui signe') ? signature : { command: 'pass' }));
    const { porteur, portage } = parse(text);
    expect([portage?.administration, porteur.structure, porteur.fonction]).toEqual([administration, structure, role]);
  });

  it.each([
    ['Luc Sarrat pour la mairie de Pau', 'Luc Sarrat', 'mairie de Pau'],
    ['Alors moi c’est Sandrine Puech et je travaille au CCAS de Toulouse', 'Sandrine Puech', 'CCAS de Toulouse'],
    ['DDETS du Gers', undefined, 'DDETS du Gers'],
    ['SARRAT Luc - MAIRIE DE PAU', 'SARRAT Luc', 'MAIRIE DE PAU'],
  ])('who signs « %s »', async (signature, nom, administration) => {
    const { text } = await play(({ label }) => (label.startsWith('Qui signe') ? signature : { command: 'pass' }));
    const { porteur, portage } = parse(text);
    expect([porteur?.nom, portage?.administration]).toEqual([nom, administration]);
  });

  it('an address in place of a name is kept as an address', async () => {
    const said = 'luc.sarrat@pau.fr';
    const { text } = await play(({ label }) => (label.startsWith('Qui signe') ? said : { command: 'pass' }));
    expect(parse(text).porteur).toEqual({ courriel: said });
  });

  it('what was taken from an answer follows it when it is told otherwise', async () => {
    const answers = [
      'Huit greffières de Nantes, parce qu’elles perdent des dossiers',
      'Trois agents de Bourges, parce qu’ils sont volontaires',
    ];
    const script = await play(({ label, prompt }) => {
      if (label.startsWith('J’ai compris')) return 'oui';
      if (/essaiera en premier/.test(label) && prompt.kind === 'text') return answers.shift() ?? { command: 'pass' };
      return { command: answers.length === 1 ? 'back' : 'pass' };
    });
    const { deploiement } = parse(script.text);
    expect(deploiement.premiers_utilisateurs).toMatchObject([{ qui: 'Trois agents de Bourges', nombre: 3 }]);
    expect(deploiement.perimetre_initial.territoire).toBe('Bourges');
  });

  it('what goes back from a proposal is asked again', async () => {
    let backs = 0;
    const person: Person = (turn, index) => {
      if (turn.label.startsWith('J’ai compris') && backs++ === 0) return { command: 'back' };
      return willing(turn, index);
    };
    const { turns, code } = await play(person);
    expect(code).toBe(0);
    const first = turns.findIndex(({ label }) => label.startsWith('J’ai compris'));
    expect(turns[first - 1]?.label).toBe(turns[first + 1]?.label);
  });

  it('the size and how it is known are proposed together; each can be corrected', async () => {
    const wrong = 'Chaque année, 600 demandes d’APA attendent cinq mois.';
    const right = 'Chaque année, 6 000 demandes d’APA attendent cinq mois.';
    const problems = [wrong, right];
    const { proposals, text } = await play(({ label }) => {
      if (label.startsWith('J’ai compris')) return label.includes('6000') ? 'oui' : 'redire:probleme.enonce';
      if (label.startsWith('Quel problème')) return problems.shift() ?? { command: 'pass' };
      return label.startsWith('Comment le savez-vous') ? 'J’ai rencontré 14 familles en octobre.' : { command: 'pass' };
    });
    expect(proposals).toHaveLength(2);
    expect(proposals[0]?.label).toMatch(/600 demandes.* ; vous avez parlé avec/);
    const { probleme } = parse(text);
    expect(probleme.ampleur.nombre).toBe(6000);
    expect(probleme.preuves).toHaveLength(1);
  });

  it('a place that is answered already leaves the rest of what the answer tells to be proposed', () => {
    const recit = 'Les aidants de parents âgés, environ 2 300. Ils perdent des journées de travail.';
    const draft = new Draft({ usagers: { recit }, probleme: { prejudice: 'Trois semaines de salaire.' } });
    const told = understood('usagers.recit', draft, '2026-11-23') ?? [];
    expect(factsOf(told)).toEqual([
      ['usagers.cibles', [expect.objectContaining({ nom: 'aidants de parents âgés', effectif: 2300 })]],
    ]);
    expect(saidOf(told)).not.toMatch(/perdent/);
  });

  it('a source told with the size, then told better, is the one that was told last', async () => {
    const { proposals, text } = await play(({ label }) => {
      if (label.startsWith('J’ai compris')) return 'oui';
      if (label.startsWith('Quel problème'))
        return 'Selon la CAF, en 2024, 600 demandes d’APA attendent cinq mois chaque année.';
      return label.startsWith('Comment le savez-vous')
        ? 'Le chiffre vient du logiciel du département, pour 2025.'
        : { command: 'pass' };
    });
    expect(proposals).toHaveLength(1);
    expect(proposals[0]?.label).not.toMatch(/CAF/);
    expect(JSON.stringify(parse(text).probleme.ampleur)).toMatch(/logiciel du département/);
  });

  it.each(['pass', 'jsp'])('the size is proposed all the same when how it is known is not told (%s)', async (way) => {
    const { proposals } = await play(({ label }) => {
      if (label.startsWith('J’ai compris')) return 'oui';
      if (label.startsWith('Quel problème')) return 'Chaque année, 600 demandes d’APA attendent cinq mois.';
      return way === 'jsp' && label.startsWith('Comment le savez-vous') ? 'je ne sais pas' : { command: 'pass' };
    });
    expect(proposals.map(({ label }) => plain(label))).toEqual([expect.stringMatching(/600 demandes/)]);
  });
});

const ORDER = [
  'format',
  'nom',
  'identifiant',
  'resume',
  'phase',
  'statut',
  'date_maj',
  'adresse',
  'contact',
  'thematiques',
  'porteur',
  'equipe',
  'probleme',
  'usagers',
  'investigation',
  'solution',
  'deploiement',
  'impact',
  'portage',
  'risques',
  'pire_scenario',
  'conformite',
  'budget',
  'calendrier',
];

describe('what is understood of an answer', () => {
  // Just under what is measured: what falls below was lost.
  it.each([
    ['set aside', 1, 0.84, 0.8],
    ['read while it was made', 0, 0.95, 0.94],
  ] as const)('is right, mostly, on the half %s', (_, half, least, leastFound) => {
    const { precision, recall } = scoreOf(outcomes(half));
    expect(precision).toBeGreaterThan(least);
    expect(recall).toBeGreaterThan(leastFound);
  });
});
