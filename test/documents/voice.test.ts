/** A document in the voice of who wrote the answers: what was said as a sentence is printed as one, and nothing is added. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { hypothesisOf } from '../../src/interview/facts/understood.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { memoryIo } from '../cli/memory-io.ts';

const HEAD = `format: fiche/1
nom: ma place au cimetiere
identifiant: ma-place
phase: investigation
statut: en_cours
date_maj: 2026-11-20
`;

async function page(body: string, ...flags: readonly string[]): Promise<string> {
  const world = memoryIo({ files: { 'fiche.yaml': HEAD + body } });
  await main(['export', '--to', 'page', '--format', 'md', '--today', '2026-11-26', ...flags], world.io);
  return world.out().replace(/[\u00a0\u202f]/g, ' ');
}

describe('a document', () => {
  it('prose in paragraphs, however short; the statement and the idea without a label; accents put back', async () => {
    const out = await page(
      "probleme:\n  enonce: on a dans les 30 demandes\nsolution:\n  description: la famille voit le prix\nimpact:\n  signes: moins d'appels\n",
    );
    expect(out).toContain('# Ma place au cimetière');
    expect(out).toMatch(/## Le problème\n\nOn a dans les 30 demandes\.\n/);
    expect(out).toMatch(/## La solution\n\nLa famille voit le prix\.\n/);
    expect(out).toContain('**Les premiers signes, à trois mois.** Moins d’appels.');
  });

  it.each([
    ['On fouille un registre de 1920.', 'Aujourd’hui, sans ce service'],
    ['Ils téléphonent. On ne traite plus chaque appel.', 'Aujourd’hui, et ce qui changera'],
    ['Un certificat chaque fois. Nous cessons de le redemander.', 'Aujourd’hui, et ce qui changera'],
  ])('« %s » under « %s »', async (existant, title) => {
    expect(await page(`solution:\n  existant: "${existant}"\n`)).toContain(
      `**${title}.** ${existant.replace(/'/g, '’')}`,
    );
  });

  it('who backs, with an article and without « mon »; about is not lost; evidence is dated, not told again', async () => {
    const out = await page(
      [
        'probleme:\n  enonce: On compte à peu près 250 visites par semaine.',
        '  constats: J’ai vu 6 familles et 3 collègues.',
        '  ampleur:\n    nombre: 250\n    unite: visites\n    periode: semaine\n    source: le registre',
        '  preuves:\n    - type: entretien\n      description: J’ai vu 6 familles et 3 collègues.\n      nombre: 9\n      date: 2026-10-01',
        'portage:\n  recit: Mon chef de division me soutient.\n  sponsors:\n    - fonction: chef de division\n',
      ].join('\n'),
    );
    expect(out).toContain('- Qui le soutient : le chef de division');
    expect(out).toContain('environ 250 visites par semaine (source : le registre)');
    expect(out).toContain('- Preuves du problème : Entretiens, octobre 2026');
    expect(out).not.toContain(': 9');
  });

  it('the small action apart from the worst that can happen; a level is what somebody thinks', async () => {
    const body =
      'porteur:\n  nom: karim benali\nrisques:\n  portage:\n    niveau: eleve\npire_scenario:\n  description: Une tombe vendue deux fois. Jeudi, j’appelle les archives.\n  petites_actions:\n    - Jeudi, j’appelle les archives.\n';
    const whole = await page(body, '--internal');
    expect(whole).toContain('Une tombe vendue deux fois.\n');
    expect(whole).toContain('- Ce qui est prévu : Jeudi, j’appelle les archives.');
    const shown = await page(body);
    expect(shown).toContain('D’après Karim Benali, à ce jour.');
    expect(shown).toMatch(/- Portage : risque élevé\n/);
    expect(shown).not.toContain('archives');
  });
});

describe('a hypothesis', () => {
  it.each([
    ['agriculteurs et petites communes', 'sur les agriculteurs et les petites communes'],
    ['familles en deuil', 'sur les familles en deuil'],
    ['ceux qui vivent seuls', 'sur ceux qui vivent seuls'],
  ])('« %s »', (nom, expected) => {
    const { draft } = snapshotOf(`${HEAD}usagers:\n  cibles:\n    - nom: ${nom}\n`);
    expect(hypothesisOf('probleme', draft)).toContain(expected);
  });

  it('paragraphs and bullets of a paste are paragraphs and a list', async () => {
    const paste = [
      'Aujourd’hui, elle attend.',
      '',
      'Pendant ce temps :',
      '',
      '•\tla prime continue ;',
      '•\tl’aide s’arrête.',
      '',
      'Demain, elle lit.',
    ];
    const out = await page(`impact:\n  difference: |-\n${paste.map((line) => `    ${line}`).join('\n')}\n`);
    expect(out).toContain(
      'Aujourd’hui, elle attend.\n\nPendant ce temps :\n\n- la prime continue ;\n- l’aide s’arrête.\n\nDemain, elle lit.\n',
    );
  });
});
