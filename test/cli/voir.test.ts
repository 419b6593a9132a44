/** The fiche as a document: all that is told, nothing that is confided, nothing that becomes markup. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { PHASES } from '../../src/model/phase.ts';
import { passing, scripted } from '../interview-script.ts';
import { setValues } from '../texts.ts';
import { memoryIo } from './memory-io.ts';

async function shown(text: string, ...args: string[]) {
  const world = memoryIo({ files: { 'fiche.yaml': text }, tty: false });
  const code = await main(['voir', ...args], world.io);
  return { code, out: world.out().replace(/\u00a0/g, ' '), err: world.err() };
}

const example = (phase: string) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');

describe('fiche voir', () => {
  it.each(PHASES)('tells the example of %s, its levels and no more of its risks', async (phase) => {
    const { code, out } = await shown(example(phase));
    expect(code).toBe(0);
    expect(out).toMatch(/<!-- Document écrit par/);
    expect(out).toContain('## Les quatre risques');
    expect(out).not.toMatch(/undefined|\[object|null/);
    expect(out).not.toMatch(/Pire scénario|Personnes inquiètes/);
    const { out: internal } = await shown(example(phase), '--internal');
    expect(internal).toMatch(/Document interne/);
    expect(internal.length).toBeGreaterThan(out.length);
    expect(internal).toMatch(/Personnes inquiètes/);
  });

  it('what does not read there, and so is not in it, is told by its line', async () => {
    const text = example('investigation')
      .replace(/^nom: .*$/m, 'nom: [Objet Rendu]')
      .replace(/^resume: /m, 'resumé_court: ');
    const { code, err } = await shown(text);
    expect(code).toBe(0);
    const flat = err.replace(/[\s\u00a0]+/g, ' ');
    expect(flat).toMatch(
      /« nom » \(ligne \d+\) et « resumé_court » \(ligne \d+\) n’y sont pas, car leur valeur ne se lit pas/,
    );
    const exported = memoryIo({ files: { 'fiche.yaml': text } });
    await main(['export', 'fiche.yaml', '--to', 'markdown'], exported.io);
    expect(exported.err().replace(/[\s\u00a0]+/g, ' ')).toContain('n’y sont pas');
    expect((await shown(example('investigation'))).err).not.toContain('ne se lit pas');
  });

  it('nothing of a fiche becomes a link, a title, a picture or a tag', async () => {
    const hostile = '<script>x</script> [a](javascript:b) ![i](http://x) # t | c `d`\n## Titre';
    const text = setValues(example('investigation'), [
      ['/nom', hostile],
      ['/probleme/enonce', hostile],
      ['/usagers/cibles/0/nom', hostile],
    ]);
    const { out } = await shown(text);
    expect(out).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|(?<!\\)!\[/);
    expect(out).not.toMatch(/^## Titre/m);
  });

  it('an empty fiche says what is not answered', async () => {
    const { out } = await shown('format: fiche/1\nphase: investigation\n');
    expect(out).toMatch(/Pas encore répondu :\n\n- Énoncé du problème/);
    expect(out).toContain('Problème : pas encore dit');
  });

  it('at a terminal, makes a page beside the fiche, and never over a page of somebody else', async () => {
    const world = memoryIo({ files: { 'a.fiche.yaml': example('investigation'), 'a.html': '<p>à moi</p>' } });
    expect(await main(['voir'], world.io)).toBe(0);
    expect(world.files.get('a.html')).toBe('<p>à moi</p>');
    expect(world.files.get('a-2.html')).toContain('<h1>Objet Rendu</h1>');
    expect(world.err()).toContain('a-2.html');
    expect(await main(['voir'], world.io)).toBe(0);
    expect(world.files.has('a-3.html')).toBe(false);
  });

  it('is offered at the end of an interview, where there is a desktop', async () => {
    const person = scripted((turn, index) => (turn.label.startsWith('Ouvrir') ? 'oui' : passing(turn, index)));
    const world = memoryIo({ ask: person.ask });
    const shown: string[] = [];
    world.io.hasDesktop = true;
    world.io.open = (path) => shown.push(path) > 0;
    expect(await main(['init'], world.io)).toBe(0);
    expect(person.turns.at(-1)?.label).toBe('Ouvrir la fiche comme une page à lire ?');
    expect(shown).toEqual(['fiche.html']);
    expect(world.files.get('fiche.html')).toContain('<main');
  });

  it('is offered on leaving too; whoever closes the window is not asked', async () => {
    const leaving = scripted((turn, index) =>
      turn.label.startsWith('Ouvrir')
        ? 'oui'
        : index === 2
          ? { command: 'quit' }
          : index === 0
            ? 'Un problème.'
            : passing(turn, index),
    );
    const world = memoryIo({ ask: leaving.ask });
    world.io.hasDesktop = true;
    expect(await main(['init'], world.io)).toBe(130);
    expect(world.files.has('fiche.html')).toBe(true);
    const cut = scripted((turn, index) => (index === 0 ? 'Un problème.' : passing(turn, index)), 2);
    const other = memoryIo({ ask: cut.ask });
    other.io.hasDesktop = true;
    expect(await main(['init'], other.io)).toBe(130);
    expect(other.files.has('fiche.html')).toBe(false);
  });

  it.each(['voir', 'edit'])('%s alone finds the fiche of the folder, or says what to do', async (command) => {
    const none = memoryIo();
    expect(await main([command], none.io)).toBe(2);
    expect(none.err()).toContain('fiche init');
    const two = memoryIo({ files: { 'a.fiche.yaml': 'nom: a\n', 'b.fiche.yaml': 'nom: b\n' } });
    expect(await main([command], two.io)).toBe(2);
    expect(two.err()).toContain('a.fiche.yaml');
  });
});

it('at a terminal, a page that is exported goes to a file: nobody reads tags', async () => {
  const world = memoryIo({ files: { 'fiche.yaml': example('investigation') } });
  expect(await main(['export'], world.io)).toBe(0);
  expect(world.out()).toBe('');
  expect(world.files.get('fiche-page.html')).toContain('<h1>Objet Rendu</h1>');
  const piped = memoryIo({ files: { 'fiche.yaml': example('investigation') }, tty: false });
  expect(await main(['export'], piped.io)).toBe(0);
  expect(piped.out()).toContain('<h1>Objet Rendu</h1>');
});
