/** What a coach has before their eyes: counted in lines and columns, on fiches of every quality. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { columnsOf } from '../../src/french/width.ts';
import { memoryIo } from '../cli/memory-io.ts';

const FROZEN = ['drafts', 'finished'].flatMap((folder) =>
  readdirSync(join('test/fixtures/frozen', folder)).map((name) => [
    name,
    readFileSync(join('test/fixtures/frozen', folder, name), 'utf8'),
  ]),
) as [string, string][];

async function stylish(files: Record<string, string>, ...args: string[]): Promise<string[]> {
  const world = memoryIo({ files });
  await main(['lint', ...args, '--today', '2026-11-23'], world.io);
  return world
    .out()
    .replace(/\u00a0/g, ' ')
    .split('\n');
}

describe('one fiche', () => {
  it.each(FROZEN)('%s: at most 20 lines of 80 columns before the details', async (_, text) => {
    const lines = await stylish({ 'fiche.yaml': text });
    if (lines[0] === 'Rien à signaler.') return;
    for (const axis of ['Problème', 'Solution', 'Impact', 'Portage']) {
      expect(
        lines.slice(0, 7).filter((line) => line.startsWith(`  ${axis}`)),
        axis,
      ).toHaveLength(1);
    }
    const points = lines.indexOf('À dire d’abord');
    const end = lines.indexOf('', points + 1);
    expect(points < 0 ? 0 : end).toBeLessThanOrEqual(20);
    expect(lines.slice(points, end).filter((line) => /^ {2}\d\. /.test(line)).length).toBeLessThanOrEqual(3);
    for (const line of lines.slice(0, Math.max(7, end))) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });

  const THIN = [
    'format: fiche/1',
    'phase: investigation',
    'nom: Guichet Simple',
    'identifiant: guichet-simple',
    'statut: en_cours',
    'date_maj: 2026-11-20',
    'porteur: {nom: Ana Roy, structure: Préfecture, agent_public: true, temps_pct: 20}',
    'probleme: {enonce: Il nous faudrait un vrai logiciel pour les agents.}',
    'solution: {description: Une plateforme innovante de gestion.}',
    'calendrier: {phases: [{nom: investigation, debut: 2026-11-02, fin_prevue: 2027-02-01}]}',
  ].join('\n');

  it('thin, in its fourth week of thirteen: at most 60 lines, what is missing in one paragraph', async () => {
    const lines = await stylish({ 'fiche.yaml': THIN });
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.join(' ')).toMatch(/questions attendent une réponse.*fiche edit fiche\.yaml/);
    const all = await stylish({ 'fiche.yaml': THIN }, '--all');
    expect(all.join('\n')).toContain('requis/usagers.cibles');
  });

  it('says how many mistakes --fix mends', async () => {
    const lines = await stylish({ 'fiche.yaml': THIN.replace('2026-11-20', '20/11/2026') });
    expect(lines.join(' ')).toContain('--fix en corrige 1.');
  });
});

describe('several fiches', () => {
  const files = Object.fromEntries(FROZEN.map(([name, text]) => [`fiches/un-dossier-assez-long/${name}`, text]));

  it('one table, then at most six lines a fiche, none too wide', async () => {
    const lines = await stylish(files);
    expect(lines[0]).toMatch(/^Fiche +Phase +problème +solution +impact +portage$/);
    const table = lines.slice(1, lines.indexOf(''));
    expect(table).toHaveLength(FROZEN.length);
    for (const line of lines.slice(0, lines.indexOf(''))) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
    const details = lines
      .slice(lines.indexOf('') + 1)
      .join('\n')
      .split('\n\n');
    for (const block of details) expect(block.split('\n').length, block).toBeLessThanOrEqual(6);
    for (const line of lines.filter((one) => one.startsWith(' ')))
      expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });

  it('says how to read what a line had no room for', async () => {
    const lines = await stylish(files);
    expect(lines.some((line) => line.endsWith('…'))).toBe(true);
    expect(lines.join(' ')).toContain('Pour lire un constat en entier');
  });

  it('--all shows each as if it were alone', async () => {
    const lines = await stylish(files, '--all');
    expect(lines.join('\n')).toContain('À dire d’abord');
  });
});

describe('--format questions', () => {
  it('to each person at most seven, the rest counted; to those who know', async () => {
    const [, text] = FROZEN.find(([name]) => name.startsWith('obstacle-card')) ?? ['', ''];
    const lines = await stylish({ 'fiche.yaml': text }, '-f', 'questions', '--gate');
    const blocks = lines.join('\n').split('## ').slice(1);
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      const asked = block.split('\n').filter((line) => line.startsWith('- ') && !line.startsWith('- Puis'));
      expect(asked.length).toBeLessThanOrEqual(7);
    }
    expect(blocks.map((block) => block.split(' (')[0])).toEqual(
      expect.arrayContaining(['À demander : le porteur', 'À demander : le sponsor', 'À demander : l’équipe']),
    );
  });
});
