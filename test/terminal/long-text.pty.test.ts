/** Long texts at a real terminal: pasted, typed, corrected in the middle, in a window that changes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stepsOf } from '../../src/interview/agenda/itinerary.ts';
import { fieldOf, isLong } from '../../src/interview/agenda/question.ts';
import { agendaOf } from '../../src/interview/agenda/screens.ts';
import { Draft } from '../../src/model/draft.ts';
import { folderWith } from '../cli/process.ts';
import { SLOW } from '../slow.ts';
import { ENTER, ESCAPE, Person, pause, TODAY } from './person.ts';

const PARAGRAPH = [
  'Chaque lundi, l’accueil « ferme » à 16 h : trop tôt.',
  'L’e\u0301te\u0301, c’est pire 🎉 et même 日本 le sait : 38 % d’appels perdus…',
  '',
  '- quatrième ligne, après une ligne vide #non',
].join('\n');

/** As a terminal sends it: line breaks are carriage returns, between marks where the terminal knows of them. */
function pasted(text: string, marked: boolean): string {
  const sent = text.replace(/\n/g, '\r');
  return marked ? `${ESCAPE}[200~${sent}${ESCAPE}[201~` : sent;
}

describe('pasting', () => {
  // A paste that its terminal does not announce is told by its pace, which a busy machine breaks.
  it.runIf(SLOW)(
    'a paragraph of four lines into each long question is in the file exactly',
    { retry: 3, timeout: 240_000 },
    async () => {
      const sound = readFileSync('templates/exemples/investigation.yaml', 'utf8');
      const draft = new Draft(parse(sound));
      const agenda = agendaOf('investigation', 'coeur');
      const long = stepsOf(agenda, draft, null).filter(
        (step) =>
          step.kind === 'answer' && isLong(fieldOf(step)) && (step.opens === null || draft.find(step.path).isAnswered),
      );
      const person = new Person(['edit', 'fiche.yaml', '--all', ...TODAY], {
        cwd: folderWith({ 'fiche.yaml': sound }),
      });
      let count = 0;
      while (!person.hasEnded) {
        await person.isAsked();
        // A list of texts goes on until one is passed.
        const isOneMore = person.bottom().includes('ou passer') && person.hasSeen('(n°');
        if (person.bottom().includes('Alt+Entrée') && !isOneMore) {
          const marked = count % 2 === 0;
          // Ctrl-U empties the line that stands there.
          person.press(`\u0015${pasted(PARAGRAPH, marked)}`);
          if (marked) await person.sees('Texte collé : 4 lignes, 163 caractères.');
          await pause(60);
          count += 1;
          person.press(ENTER);
        } else {
          person.press(ENTER);
        }
      }
      expect(await person.ended).toBe(0);
      const fiche = new Draft(parse(readFileSync(join(person.cwd, 'fiche.yaml'), 'utf8')));
      expect(long.length).toBeGreaterThan(25);
      expect(count).toBeGreaterThanOrEqual(long.length);
      const wrong = long.filter(({ path }) => fiche.find(path).value !== PARAGRAPH).map(({ path }) => path);
      expect(wrong).toEqual([]);
    },
  );

  it('into a short question: one line, nothing lost', async () => {
    const person = new Person(['init', '--depth', 'coeur', ...TODAY]);
    await person.sees('Comment vous appelez-vous');
    await person.isAsked();
    person.press(pasted('Élodie\nL’Hermitte', true));
    await person.sees('> Élodie L’Hermitte');
    person.kill('SIGKILL');
  });
});

describe('the cursor', () => {
  const text =
    'Les familles 👨‍👩‍👧 de l’e\u0301cole 日本語 attendent une réponse depuis des semaines entières, et rien ne vient.';

  it.each([80, 60])('stands where people see it, in a window of %i columns and once resized', async (columns) => {
    const person = new Person(['init', '--depth', 'coeur', ...TODAY], { columns });
    await person.sees('Comment vous appelez-vous');
    await person.isAsked();
    person.press(text);
    await person.sees('ne vient.');
    expect((await person.aroundCursor())[1]).toBe('');
    for (let presses = 0; presses < 'ne vient.'.length; presses++) person.press(`${ESCAPE}[D`);
    const [before, after] = await person.aroundCursor();
    expect(before.endsWith('rien ')).toBe(true);
    expect(after).toBe('ne vient.');
    person.resize(50, 24);
    const [, resized] = await person.aroundCursor();
    expect(resized.startsWith('ne vient.') || 'ne vient.'.startsWith(resized)).toBe(true);
    person.press(`${ESCAPE}[H`);
    person.press('X');
    await pause(100);
    person.press(ENTER);
    await person.sees('Quel poste');
    const written = parse(readFileSync(join(person.cwd, 'fiche.yaml'), 'utf8')).porteur.nom as string;
    expect(written.replace('X', '')).toBe(text);
    expect(written).toMatch(/(?:^| )X\S/);
    person.kill('SIGKILL');
  });

  it('words are never cut', async () => {
    const person = new Person(['init', '--depth', 'coeur', ...TODAY], { columns: 60 });
    await person.sees('Comment vous appelez-vous');
    await person.isAsked();
    const sentence =
      'Beaucoup d’administrés renoncent définitivement aux remboursements auxquels ils ont pourtant droit.';
    person.press(sentence);
    await person.sees('droit.');
    await pause(100);
    const rows = person.screen().join('\n');
    for (const word of sentence.split(' ')) expect(rows).toContain(word);
    person.kill('SIGKILL');
  });
});
