/** A document says each thing once: what stands in the prose that it has is not said again, nor told as missing. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';

const TOLD = `format: fiche/1
nom: Relais
identifiant: relais
phase: investigation
statut: en_cours
date_maj: 2026-11-20
probleme:
  enonce: Chaque année, 6 000 demandes attendent cinq mois.
  constats: |-
    J’ai rencontré neuf aidants à Rouen en mars.
    Six avaient emprunté à un proche.
  preuves:
    - type: entretien
      description: J’ai rencontré neuf aidants à Rouen en mars.
      nombre: 9
    - type: donnees
      description: L’export de la caisse compte 1 280 réclamations.
usagers:
  recit: Les aidants de parents âgés perdent 640 € par mois.
deploiement:
  demarrage: Douze aidants du canton de Murat, parce que leur demande dort depuis l’été.
  premiers_utilisateurs:
    - qui: Douze aidants du canton de Murat
      nombre: 12
      pourquoi_volontaires: leur demande dort depuis l’été
impact:
  difference: Aujourd’hui, Mme Lefèvre attend. Demain, elle reçoit un message.
  signes: |-
    Dix aidants appelés le disent
    Moins d’appels le lundi
  premiers_signes:
    - description: Dix aidants appelés le disent
      nombre: 10
    - description: Moins d’appels le lundi
portage:
  sponsors:
    - nom: Odile Ramon
      fonction: directrice de l’autonomie
      engagement: Odile Ramon, directrice de l’autonomie, nous libère deux jours par semaine.
`;

async function told(...args: string[]) {
  const world = memoryIo({ files: { 'fiche.yaml': TOLD } });
  const code = await main([...args, ...(args[0] === 'voir' ? [] : ['--today', '2026-11-26'])], world.io);
  const flat = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return { code, out: flat(world.out()), err: flat(world.err()).replace(/\n\s*/g, ' '), files: world.files };
}
const count = (text: string, word: string) => text.split(word).length - 1;

describe('said once', () => {
  it.each([
    ['page', '--format', 'md'],
    ['comite', '--format', 'md', '--internal'],
  ])('in %s', async (name, ...args) => {
    const { out } = await told('export', '--to', name, ...args);
    for (const words of ['neuf aidants à Rouen', 'Douze aidants du canton', 'Dix aidants appelés', 'leur demande dort'])
      expect([words, count(out, words)]).toEqual([words, 1]);
  });

  it('what adds to the prose is kept', async () => {
    const added = TOLD.replace('    - description: Moins d’appels le lundi', '    - description: Moins de courriers');
    const world = memoryIo({ files: { 'fiche.yaml': added } });
    await main(['export', '--to', 'page', '--format', 'md', '--today', '2026-11-26'], world.io);
    expect(world.out()).toContain('Moins de courriers');
  });

  it('a detail that says all of the prose, and a date beside it, lose nothing', async () => {
    const goal = '60 lecteurs au printemps';
    const text = `nom: Cap\nphase: investigation\ndeploiement:\n  cap_6_mois: ${goal}\n  objectif_6_mois:\n    usage: ${goal}\n    echeance: 2027-03-21\n`;
    const world = memoryIo({ files: { 'fiche.yaml': text } });
    await main(['export', '--to', 'page', '--format', 'md', '--today', '2026-11-26'], world.io);
    expect([count(world.out(), goal), count(world.out(), '21 mars 2027')]).toEqual([1, 1]);
  });

  it('of a list, only the elements that add something', async () => {
    const { out } = await told('export', '--to', 'fiche-probleme', '--format', 'md');
    expect([count(out, 'neuf aidants'), count(out, '1 280 réclamations')]).toEqual([1, 1]);
  });

  it('who is named in a sentence is not named before it', async () => {
    const { out } = await told('export', '--to', 'comite', '--format', 'md');
    expect(count(out, 'Odile Ramon')).toBe(1);
  });

  it('what prose tells is not asked for', async () => {
    const { out } = await told('export', '--to', 'page', '--format', 'md');
    expect(out).not.toMatch(/Pas encore répondu :\s+- (?:Préjudice|Groupes|Premiers utilisateurs)/);
  });

  it('headings speak to the reader', async () => {
    const { out } = await told('export', '--to', 'page', '--format', 'md');
    expect(out).not.toMatch(/\bvous\b|\bvotre\b/i);
  });
});

describe('before it is sent', () => {
  it('a person who is named is told, whatever the document that shows it', async () => {
    for (const args of [['export', '--to', 'page'], ['voir']]) {
      const { err } = await told(...args);
      expect(err).toMatch(/À relire avant d’envoyer dans « [^»]+ » : Une\s+personne\s+est nommée ici/);
    }
    const { err } = await told('export', '--to', 'page', '--internal');
    expect(err).not.toContain('À relire');
  });

  it('-o with the name of a file makes that file, for a document of two', async () => {
    const { files, code } = await told('export', '--to', 'comite', '-o', 'comite.html');
    expect([code, files.has('comite.html')]).toEqual([0, true]);
    expect(files.get('comite.html')).toMatch(/^<!doctype html>/i);
  });
});

describe('how large the problem is, in one line', () => {
  const sized = async (size: string, statement: string, signature = '') => {
    const text = `format: fiche/1\nnom: Relais\nphase: investigation\n${signature}probleme:\n  enonce: ${statement}\n  ampleur:\n    nombre: 15\n${size}`;
    const world = memoryIo({ files: { 'fiche.yaml': text } });
    await main(['export', 'fiche.yaml', '--to', 'page', '--format', 'md'], world.io);
    return world.out().replace(/[\u00a0\u202f]/g, ' ');
  };

  it('where the prose does not tell it, with its unit, its period and its source', async () => {
    const out = await sized(
      '    unite: Signalements\n    periode: mois\n    source: tableau d’appels\n    annee: 2025\n',
      'Des signalements se perdent.',
    );
    expect(out).toContain('- Ampleur : 15 signalements par mois (source : tableau d’appels, 2025)');
  });

  it.each(['Une quinzaine de signalements se perdent chaque mois.', '15 signalements se perdent chaque mois.'])(
    'not again after « %s »',
    async (statement) => {
      const out = await sized('    unite: signalements\n    periode: mois\n', statement);
      expect(out).not.toContain('Ampleur');
    },
  );

  it('and who signs, with what they do and where', async () => {
    const signature =
      'porteur:\n  nom: lise morel\n  fonction: Gestionnaire\nportage:\n  administration: CROUS de Dijon\n';
    const out = await sized('', 'Des signalements se perdent.', signature);
    expect(out).toContain('Proposé par Lise Morel, gestionnaire, CROUS de Dijon.');
  });
});

describe('the details of an answer, as one would write them', () => {
  const page = async (text: string, ...more: string[]) => {
    const world = memoryIo({ files: { 'fiche.yaml': `format: fiche/1\nnom: Relais\nphase: investigation\n${text}` } });
    await main(['export', 'fiche.yaml', '--to', 'page', '--format', 'md', ...more], world.io);
    return world.out().replace(/[\u00a0\u202f]/g, ' ');
  };
  const evidence = (description: string, date: string, count = '') =>
    `probleme:\n  enonce: Des dossiers se perdent.\n  preuves:\n    - type: entretien\n      description: ${description}\n      date: ${date}\n${count}`;

  it.each([
    ['2026-10-28', '', 'Quatre maires attendent encore (entretien, 28 octobre 2026)'],
    // Who remembers a month gives no day: the first is written, and not printed.
    ['2026-11-01', '', 'Quatre maires attendent encore (entretien, novembre 2026)'],
    ['2026-10-28', '      nombre: 4\n', 'Quatre maires attendent encore (entretiens, 28 octobre 2026)'],
    ['2026-10-28', '      nombre: 9\n', 'Quatre maires attendent encore, nombre de personnes ou de cas : 9 (entretien'],
  ])('evidence of %s%s', async (date, count, wanted) => {
    expect(await page(evidence('Quatre maires attendent encore.', date, count))).toContain(wanted);
  });

  it('a yes or a no says what it is about', async () => {
    const opponent = (met: boolean) =>
      `portage:\n  resistances:\n    - qui: bureau des aides\n      crainte: plus d’appels, sans renfort\n      rencontre: ${met}\n`;
    expect(await page(opponent(false), '--internal')).toContain(
      'Bureau des aides ; plus d’appels, sans renfort ; déjà rencontré : non',
    );
    expect(await page(opponent(true), '--internal')).toContain('sans renfort ; déjà rencontré\n');
  });

  it('before and after once, in the latest words', async () => {
    const prose = 'impact:\n  difference: Aujourd’hui le maire rappelle trois fois. Demain il suit en ligne.\n';
    const details =
      '  changement:\n    avant: Le maire rappelle trois fois.\n    apres: Il suit en ligne, à tout moment.\n';
    expect(await page(prose)).toContain('**Avant et après, pour une personne.**');
    const out = await page(prose + details);
    expect(out).not.toContain('Avant et après, pour');
    expect(out).toContain('Il suit en ligne, à tout moment');
    const others = '  changement:\n    avant: Tout part par courrier.\n    apres: Rien ne se perd.\n';
    expect(await page(prose + others)).toContain('**Avant et après, pour une personne.**');
  });

  it('no end of a phase that nobody said', async () => {
    const phase = 'calendrier:\n  phases:\n    - nom: investigation\n      debut: 2026-11-02\n';
    const committee = 'portage:\n  prochain_comite: 2027-02-01\n';
    expect(await page(phase + committee)).toContain('Investigation : depuis le 2 novembre 2026\n');
    expect(await page(`${phase}      fin_prevue: 2027-01-29\n${committee}`)).toContain(
      'Investigation : depuis le 2 novembre 2026, fin prévue le 29 janvier 2027',
    );
  });
});
