/** The interview on paper, there and back. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { readQuestionnaire, writeQuestionnaire } from '../../src/exchange/paper.ts';
import { stepsOf } from '../../src/interview/agenda/itinerary.ts';
import { fieldOf } from '../../src/interview/agenda/question.ts';
import { agendaOf } from '../../src/interview/agenda/screens.ts';
import { Draft } from '../../src/model/draft.ts';
import { PHASES } from '../../src/model/phase.ts';
import { toDotted } from '../../src/model/pointer.ts';
import { memoryIo } from '../cli/memory-io.ts';

/** The document with an answer under a question. */
function filled(paper: string, path: string, answer: string): string {
  const heading = paper.indexOf(`<!-- ${path} -->`);
  const at = paper.indexOf('Réponse', heading);
  const end = paper.indexOf('\n', at);
  return `${paper.slice(0, end)} ${answer}${paper.slice(end)}`;
}

function ticked(paper: string, path: string, label: string): string {
  const heading = paper.indexOf(`<!-- ${path} -->`);
  const box = paper.indexOf(`- [ ] ${label}`, heading);
  return `${paper.slice(0, box)}- [x] ${label}${paper.slice(box + `- [ ] ${label}`.length)}`;
}

async function printed(...args: string[]): Promise<string> {
  const world = memoryIo();
  expect(
    await main(
      ['init', '--questionnaire', '-', ...(args.includes('--depth') ? [] : ['--depth', 'coeur']), ...args],
      world.io,
    ),
  ).toBe(0);
  return world.out();
}

describe('the questionnaire', () => {
  it.each(PHASES)('asks every question of phase %s, each with its field', async (phase) => {
    const paper = await printed('--phase', phase, '--depth', 'complet');
    const agenda = { ...agendaOf(phase, 'complet'), everything: true };
    const steps = stepsOf(agenda, new Draft(null), null);
    expect(steps.length).toBeGreaterThan(100);
    for (const { path } of steps) expect(paper, path).toContain(`<!-- ${path} -->`);
    expect(readQuestionnaire(paper)).toEqual({ answers: [], problems: [], unknown: [] });
  });

  it('filled by hand, is read back where it should be', async () => {
    let paper = await printed();
    paper = filled(paper, 'porteur.nom', 'Élodie « la » Noël');
    paper = filled(paper, 'porteur.temps_pct', '50 %');
    paper = ticked(paper, 'porteur.agent_public', 'Oui');
    paper = filled(paper, 'probleme.ampleur.source', 'jsp');
    paper = filled(paper, 'deploiement.dependances[0].description', 'rien');
    paper = filled(paper, 'probleme.enonce', '\nChaque année, 85 000 familles attendent.\n\n- un tiret # et un dièse');
    paper = filled(paper, 'probleme.ampleur.nombre', '85 000');
    paper = ticked(paper, 'probleme.ampleur.periode', 'Par an');
    paper = filled(paper, 'pire_scenario.petites_actions[1]', 'appeler le greffe lundi');
    const world = memoryIo({ files: { 'q.md': paper } });
    expect(await main(['init', '--depth', 'coeur', '--answers', 'q.md', '--accessible'], world.io)).toBe(0);
    const fiche = parse(world.files.get('fiche.yaml') ?? '');
    expect(fiche.porteur).toMatchObject({ nom: 'Élodie « la » Noël', agent_public: true, temps_pct: 50 });
    expect(fiche.a_completer).toEqual([{ champ: 'probleme.ampleur.source', motif: 'ne_sait_pas', qui: 'porteur' }]);
    expect(fiche.deploiement.dependances).toEqual([]);
    expect(fiche.probleme.enonce).toBe('Chaque année, 85 000 familles attendent.\n\n- un tiret # et un dièse');
    expect(fiche.probleme.ampleur).toMatchObject({ nombre: 85000, periode: 'annee' });
    // An element left blank makes no gap.
    expect(fiche.pire_scenario.petites_actions).toEqual(['appeler le greffe lundi']);
  });

  it('the twelve on paper: their words, their levels, their signature, and nothing asked again', async () => {
    let paper = await printed('--depth', 'essentiel');
    expect(paper.split('\n').length).toBeLessThan(172);
    expect(paper.replace(/<!--.*?-->/g, '')).not.toMatch(/\w\.\w+\[|probleme\./);
    paper = filled(paper, 'probleme.enonce', 'Chaque année, 300 familles attendent.\n\n# Mon titre\n\nEt la suite.');
    paper = filled(paper, 'porteur.nom', 'Élodie Noël');
    paper = ticked(paper, 'risques.impact.niveau', 'Moyen');
    const world = memoryIo({ files: { 'q.md': paper } });
    expect(await main(['init', '--answers', 'q.md', '--accessible'], world.io)).toBe(0);
    const fiche = parse(world.files.get('fiche.yaml') ?? '');
    expect(fiche.probleme.enonce).toContain('# Mon titre\n\nEt la suite.');
    expect(fiche.porteur.nom).toBe('Élodie Noël');
    expect(fiche.risques.impact.niveau).toBe('moyen');
  });

  it('a box that was not ticked, but marked beside, is told', () => {
    const { problems, answers } = readQuestionnaire(
      '### Période\n<!-- probleme.ampleur.periode -->\n\nRéponse :\n\n- [ ] Par an X\n- [ ] Par mois\n',
    );
    expect(answers).toEqual([]);
    expect(problems.join()).toContain('Par an X');
  });

  it('an element copied with another number is one more', () => {
    const { answers } = readQuestionnaire(
      '### Nom `usagers.cibles[0].nom`\n\nRéponse : parents\n\n### Nom `usagers.cibles[3].nom`\n\nRéponse : élus\n',
    );
    expect(answers.map(({ pointer, value }) => [toDotted(pointer), value])).toEqual([
      ['usagers.cibles[0].nom', 'parents'],
      ['usagers.cibles[1].nom', 'élus'],
    ]);
  });

  it('what cannot be read is named with its line, all at once', () => {
    const { problems } = readQuestionnaire(
      '### Temps `porteur.temps_pct`\n\nRéponse : beaucoup\n\n### X `porteur.zut`\n\nRéponse : 1\n\n### Période `probleme.ampleur.periode`\n\nRéponse :\n\n- [x] Par an\n- [x] Par mois\n',
    );
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('Ligne 1');
    expect(problems[0]).toContain('beaucoup');
    expect(problems[1]).toContain('porteur.zut');
    expect(problems[2]).toContain('une seule case');
  });

  it('commands written on paper are no answers', () => {
    const { answers, unknown } = readQuestionnaire('### Nom `porteur.nom`\n\nRéponse : je ne sais pas\n');
    expect(answers).toEqual([]);
    expect(unknown).toEqual(['porteur.nom']);
  });

  it('does not replace a file without being told', async () => {
    const world = memoryIo({ files: { 'q.md': 'mes notes\n' } });
    expect(await main(['init', '--questionnaire', 'q.md'], world.io)).toBe(2);
    expect(world.files.get('q.md')).toBe('mes notes\n');
  });

  it('has a line for each question of the default interview', () => {
    const agenda = { ...agendaOf('investigation', 'coeur'), everything: true };
    const paper = writeQuestionnaire(agenda, 'coeur');
    for (const step of stepsOf(agenda, new Draft(null), null))
      expect(paper).toContain(fieldOf(step).title === '' ? '' : step.path);
  });
});
