/** What people do to a file, and what they are told: the slip itself; and the remedy, once followed, is accepted. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const told = (text: string) =>
  lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-23', phase: null, gate: false })
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
    ['Markdown', '# Titre\n\n## Contexte\n', /Markdown/],
    ['a day that does not exist', SOUND.replace(/^date_maj:.*$/m, 'date_maj: 31/02/2026'), /ce jour n’existe pas/],
    [
      'a number read two ways',
      SOUND.replace(/nombre: \d+/, 'nombre: 12,500'),
      /deux façons. Écrivez « 12500 », ou « 12.500 »/,
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
  ])('%s', (_, text, expected) => {
    expect(told(text).join('\n')).toMatch(expected);
  });

  it.each([
    ['a remark', SOUND.replace(/^resume:.*$/m, 'resume: Les aidants appellent # le 3919')],
    ['a quoted text', SOUND.replace(/^resume:.*$/m, 'resume: "Les aidants appellent le #3919"')],
    ['a file that is nearly ours', 'nomm: Cap\n'],
    ['a sound fiche', SOUND],
  ])('silent on %s', (_, text) => {
    expect(told(text).join()).not.toMatch(/texte-coupe|pas-une-fiche/);
  });
});

describe('a remedy, once followed, is accepted', () => {
  it('what « # » took away comes back', () => {
    const { snapshot } = mended(snapshotOf(SOUND.replace(/^resume:.*$/m, 'resume: Le #3919 répond # vite')));
    expect(snapshot.draft.at('resume').text).toBe('Le #3919 répond # vite');
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
    const shown = /par exemple ([\d-]+)|Écrivez (true)|entre (\d+)/
      .exec(message)
      ?.slice(1)
      .find((one) => one !== undefined);
    expect(shown, message).toBeDefined();
    expect(told(SOUND.replace(place, wrong.replace(/: .*/, `: ${shown}`)))).toEqual([]);
  });
});
