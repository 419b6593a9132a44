/** The conversation line by line, in a real process: what a screen reader, an old terminal or a pipe gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, temporaryFolder } from '../cli/process.ts';

interface Talk {
  code: number | null;
  out: string;
  cwd: string;
  fiche: string;
}

async function talk(
  typed: readonly string[],
  env: Record<string, string> = {},
  cwd = temporaryFolder(),
  args: readonly string[] = ['--accessible'],
): Promise<Talk> {
  const { code, out } = await run(['init', '--depth', 'coeur', '--today', '2026-11-23', ...args], {
    cwd,
    env: { LANG: 'fr_FR.UTF-8', ...env },
    stdin: `${typed.join('\n')}\n`,
  });
  return { code, out: out.replace(/[\u00a0\u202f]/g, ' '), cwd, fiche: readFileSync(join(cwd, 'fiche.yaml'), 'utf8') };
}

const YOU = [
  'Élodie L’Hermitte',
  'Cheffe de projet',
  'Préfecture',
  'e@exemple.gouv.fr',
  '1',
  '50 %',
  '5/10/2026',
  '18 décembre 2026',
];

describe('line mode', () => {
  it('answers piped one by one are in the fiche, read as in the other mode', async () => {
    const { code, fiche } = await talk([...YOU, '85 000', 'familles', 'par a', 'attendent', '.', '', 'quitter']);
    expect(code).toBe(130);
    const { porteur, probleme, calendrier } = parse(fiche);
    expect(porteur).toMatchObject({ nom: 'Élodie L’Hermitte', agent_public: true, temps_pct: 50 });
    expect(calendrier.phases[0]).toMatchObject({ debut: '2026-10-05', fin_prevue: '2026-12-18' });
    expect(probleme.ampleur).toMatchObject({ nombre: 85000, unite: 'familles', periode: 'annee' });
    expect(probleme.enonce).toBe('Chaque année, 85\u202f000 familles attendent.');
  });

  it('each question in one order: a blank line, the question, its hint, the example, what else can be typed', async () => {
    const { out } = await talk(['Élodie', 'quitter']);
    const block = out.slice(out.indexOf('Partie 1 sur'));
    expect(block).toMatch(
      /^Partie 1 sur \d+\s: vous[^>]*Encore environ \d+\sminutes\.\n\nComment vous appelez-vous \?\n[^\n]+\.\nExemple : [^\n]+\nÀ taper aussi : [^>]*quitter\.\n> /,
    );
  });

  it('nothing is drawn again, boxed or coloured', async () => {
    const { out } = await talk([...YOU, ...Array.from({ length: 120 }, () => 'passer')]);
    expect(out).not.toMatch(/[\u001b\r\b]/);
    expect(out).not.toMatch(/[\u2500-\u259f\u2190-\u21ff\u2700-\u27bf]|\p{Extended_Pictographic}/u);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('« ? » tells why, « < » goes back with the answer in words, « passer » goes on', async () => {
    const { out, fiche } = await talk(['Élodi', '?', '<', 'Élodie', 'passer', 'Préfecture', 'quitter']);
    expect(out).toContain('Pourquoi cette question : ');
    expect(out).toContain('Mauvais exemple : ');
    expect(out).toContain('Réponse actuelle : Élodi\nEntrée seule : la garder.');
    expect(parse(fiche).porteur).toMatchObject({ nom: 'Élodie', fonction: null, structure: 'Préfecture' });
  });

  it('« jsp » is a promise', async () => {
    const { fiche } = await talk(['jsp', 'quitter']);
    expect(parse(fiche).a_completer[0]).toMatchObject({ champ: 'porteur.nom', motif: 'ne_sait_pas' });
  });

  it('what cannot be read is refused as in the other mode, and asked again', async () => {
    const { out, fiche } = await talk([
      ...YOU.slice(0, 3),
      'pas un courriel',
      'e@exemple.gouv.fr',
      '7',
      'o',
      'beaucoup',
      '50',
      'quitter',
    ]);
    expect(out).toContain('Erreur : écrivez un courriel, par exemple');
    expect(out).toContain('n’est pas un de ces choix. Écrivez un numéro de 1 à 2');
    expect(out).toContain('Erreur : écrivez un nombre');
    expect(parse(fiche).porteur).toMatchObject({ courriel: 'e@exemple.gouv.fr', agent_public: true, temps_pct: 50 });
  });

  it('a long text of several lines ends with a full stop alone', async () => {
    const passed = Array.from({ length: 4 }, () => 'passer');
    const { fiche } = await talk([
      ...YOU,
      ...passed,
      'Des familles attendent.',
      '',
      '- un tiret # dièse',
      '.',
      'quitter',
    ]);
    expect(parse(fiche).probleme.enonce).toBe('Des familles attendent.\n\n- un tiret # dièse');
  });

  it('the end of the input keeps everything, and resumes', async () => {
    const first = await talk(YOU.slice(0, 3));
    expect(first.code).toBe(130);
    expect(first.out).toContain('Vos réponses sont gardées dans fiche.yaml');
    const second = await talk(['', ...YOU.slice(3), 'quitter'], {}, first.cwd);
    expect(second.out).toContain('Reprendre où vous en étiez ?');
    expect(parse(second.fiche).porteur).toMatchObject({ nom: 'Élodie L’Hermitte', temps_pct: 50 });
  });

  it.each([
    ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['Git Bash', { MSYSTEM: 'MINGW64' }],
  ])('%s opens it without the option', async (_, env) => {
    const { code, fiche } = await talk(['Élodie', 'quitter'], env, temporaryFolder(), []);
    expect(code).toBe(130);
    expect(parse(fiche).porteur.nom).toBe('Élodie');
  });

  it('ACCESSIBLE=0 does not', async () => {
    const { code, err } = await run(['init'], { env: { ACCESSIBLE: '0' }, stdin: 'Élodie\n' });
    expect(code).toBe(2);
    expect(err).toContain('--accessible');
  });

  it('where the locale is not UTF-8, signs are plain', async () => {
    const { out } = await talk(['?', 'Élodie', ...Array.from({ length: 130 }, () => 'passer')], { LC_ALL: 'C' });
    expect(out).not.toMatch(/[«»…’‘–—œ]/);
    expect(out).toContain('Comment vous appelez-vous ?');
  });
});
