/** At a real terminal: interrupted in every way, back again, and a fiche that lints. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BIN, folderWith, run } from '../cli/process.ts';
import { SLOW } from '../slow.ts';
import { ENTER, ESCAPE, Person, pause, TODAY } from './person.ts';

const TYPED: readonly (readonly [question: string, keys: string])[] = [
  ['Comment vous appelez-vous', 'Élodie L’Hermitte-Noël'],
  ['Quel poste occupez-vous', "cheffe de projet à l'accueil"],
  ['Dans quelle administration', 'préfecture de l’Île : « pôle n° 3 »'],
  ['Quel est votre courriel', 'elodie@exemple.gouv.fr'],
  ['Êtes-vous agent public', '1'],
  ['Quelle part de votre temps', '50 %'],
  ['Début de la phase', '05/10/2026'],
  ['Fin prévue', '18 décembre 2026'],
  ['Nombre de cas', '85 000'],
  ['Ce que le chiffre compte', 'familles éligibles'],
  ['Période du chiffre', 'par an'],
  ['Que perdent-ils', "n'osent pas demander l'aide à laquelle elles ont droit"],
];

async function type(person: Person, from: number, to: number): Promise<void> {
  for (const [question, keys] of TYPED.slice(from, to)) await person.answers(question, keys);
}

function fiche(cwd: string): string {
  return readFileSync(join(cwd, 'fiche.yaml'), 'utf8');
}

/** Begins an interview and gives its first answers. */
async function begun(answers: number): Promise<Person> {
  const person = new Person(['init', '--depth', 'coeur', ...TODAY]);
  await type(person, 0, answers);
  await person.sees(TYPED[answers]?.[0] ?? '');
  await person.isAsked();
  return person;
}

describe('a real terminal', () => {
  it.runIf(SLOW)(
    'killed, resumed, finished: the same file as without interruption, and it lints',
    // On a busy machine a line and its Entrée arrive together, as a paste does.
    { retry: 1, timeout: 240_000 },
    async () => {
      const calm = new Person(['init', '--depth', 'coeur', ...TODAY]);
      await type(calm, 0, TYPED.length);
      expect(await calm.finish()).toBe(0);
      expect(calm.told()).toContain('fiche lint fiche.yaml');
      const whole = fiche(calm.cwd);

      for (const answers of [3, 6, 10]) {
        const first = await begun(answers);
        first.kill('SIGKILL');
        await first.ended;
        const second = new Person(['init', '--depth', 'coeur', ...TODAY], { cwd: first.cwd });
        await second.answers('Reprendre où vous en étiez', '');
        await type(second, answers, TYPED.length);
        expect(await second.finish()).toBe(0);
        expect(fiche(first.cwd), `killed after ${answers} answers`).toBe(whole);
        expect(existsSync(join(first.cwd, '.fiche.yaml.entretien'))).toBe(false);
      }

      expect(parse(whole)).toMatchObject({
        porteur: { nom: 'Élodie L’Hermitte-Noël', structure: 'préfecture de l’Île : « pôle n° 3 »', temps_pct: 50 },
        probleme: {
          enonce:
            "Chaque année, 85\u202f000 familles éligibles n'osent pas demander l'aide à laquelle elles ont droit.",
        },
      });
      const linted = await run(['lint', ...TODAY, '--format', 'json'], { cwd: calm.cwd });
      const rules = JSON.parse(linted.out).files[0].findings.map((finding: { rule: string }) => finding.rule);
      expect(rules.filter((rule: string) => /^(?:fichier|yaml|schema)\//.test(rule))).toEqual([]);
      expect(rules).not.toContain('requis/porteur.nom');
    },
  );

  it.runIf(SLOW).each([
    ['investigation', 80, 24],
    ['perennisation', 60, 20],
  ])(
    'in phase %s at %i by %i, nothing is wider than the window, and each screen has its way back',
    async (phase, columns, rows) => {
      const person = new Person(['init', '--phase', phase, '--depth', 'coeur', ...TODAY], { columns, rows });
      const lost: string[] = [];
      for (let presses = 0; presses < 300 && !person.hasEnded; presses++) {
        await person.isAsked();
        if (person.hasEnded) break;
        const bottom = person.bottom();
        const isOurs = person.hasSeen('Que voulez-vous revoir');
        if (!isOurs && presses > 1 && !bottom.includes('revenir')) lost.push(bottom);
        person.press(person.hasSeen('Que voulez-vous revoir') ? ENTER : `?${ENTER}`);
        if (isOurs) continue;
        await person.isAsked();
        person.press(`\u001b[F${ENTER}`);
      }
      expect(await person.ended).toBe(0);
      expect(person.told()).toContain('Pourquoi cette question');
      expect(lost).toEqual([]);
      expect(person.overflows()).toEqual([]);
    },
    120_000,
  );

  it('asks again what cannot be read, and keeps what was typed on the line', async () => {
    const person = await begun(3);
    person.press(`pas un courriel${ENTER}`);
    await person.sees('Erreur : écrivez un courriel');
    expect(person.screen().join('\n')).toContain('> pas un courriel');
    person.press('\u0003');
    expect(await person.ended).toBe(130);
  });

  it.runIf(SLOW)('the sentence is put together while it is typed', async () => {
    const person = await begun(11);
    person.press('attendent');
    await person.sees('Votre phrase : Chaque année, 85 000 familles éligibles attendent.');
    person.press(' deux ans');
    await person.sees('familles éligibles attendent deux ans.');
    person.kill('SIGKILL');
  });

  it.runIf(SLOW)('a long list says that there is more, and finds a choice without its accents', async () => {
    const person = new Person(['init', '--depth', 'coeur', ...TODAY], { columns: 60, rows: 11 });
    await type(person, 0, 10);
    await person.sees('Période du chiffre');
    await person.isAsked();
    expect(person.screen().join('\n')).toMatch(/\(\d choix plus haut\)/);
    person.press('MOMENT DONNE');
    await person.sees('> 5. Total à un moment donné');
    person.press(ENTER);
    await person.sees('> Total à un moment donné');
    await person.sees('Que perdent-ils');
    expect(parse(fiche(person.cwd)).probleme.ampleur.periode).toBe('stock');
    person.kill('SIGKILL');
  });

  it.runIf(SLOW)('where the locale is not UTF-8, signs are plain', async () => {
    const person = new Person(['init', '--depth', 'coeur', ...TODAY], { env: { LC_ALL: 'C' } });
    await person.answers('Comment vous appelez-vous', '?');
    await person.answers('Comment vous appelez-vous', 'Zoé');
    expect(await person.finish()).toBe(0);
    expect(person.told()).not.toMatch(/[«»…’‘–—œ❯✔↑↓]/);
  });

  it.runIf(SLOW)('a word that steers does so after an answer that is already there', async () => {
    const person = await begun(2);
    person.press(`<${ENTER}`);
    await person.sees("> cheffe de projet à l'accueil");
    await person.isAsked();
    person.press(`?${ENTER}`);
    await person.sees('Pourquoi cette question');
    await person.isAsked();
    person.press(`quitter${ENTER}`);
    expect(await person.ended).toBe(130);
    expect(parse(fiche(person.cwd)).porteur.fonction).toBe("cheffe de projet à l'accueil");
  });

  it.runIf(SLOW)('a search that finds nothing is left by an arrow, and answers nothing', async () => {
    const person = await begun(4);
    person.press('zzz');
    await person.sees('Aucun choix ne contient');
    person.press(ENTER);
    await pause(150);
    expect(person.screen().join('\n')).toContain('Aucun choix ne contient');
    person.press('\u001b[A');
    await person.sees('1. Oui');
    person.kill('SIGKILL');
    await person.ended;
    expect(parse(fiche(person.cwd)).porteur.agent_public).toBe(null);
  });

  it('Escape goes back to the answer before, ready to be changed', async () => {
    const person = await begun(2);
    person.press(ESCAPE);
    await person.sees('Quel poste occupez-vous');
    await person.sees("> cheffe de projet à l'accueil");
    person.press(` des usagers${ENTER}`);
    await person.sees('Dans quelle administration');
    expect(parse(fiche(person.cwd)).porteur.fonction).toBe("cheffe de projet à l'accueil des usagers");
    person.kill('SIGKILL');
  });
});

describe('interruptions', () => {
  it.each([
    ['Ctrl-C', (person: Person) => person.press('\u0003'), 130],
    ['the word quitter', (person: Person) => person.press(`quitter${ENTER}`), 130],
    ['SIGTERM', (person: Person) => person.kill('SIGTERM'), 143],
    ['SIGHUP, as a closed window sends', (person: Person) => person.kill('SIGHUP'), 129],
  ])('%s says what was kept and how to go on', async (_, interrupt, code) => {
    const person = await begun(2);
    interrupt(person);
    expect(await person.ended).toBe(code);
    expect(person.told()).toContain('Vos réponses sont gardées dans fiche.yaml');
    expect(person.told()).toContain('Pour reprendre : fiche init fiche.yaml');
    expect(fiche(person.cwd)).toMatch(/^# Brouillon.*porteur\.structure\n/);
  });

  it.runIf(SLOW)('Ctrl-D on an empty line ends the conversation as Ctrl-C does', async () => {
    const person = await begun(2);
    person.press('\u0004');
    expect(await person.ended).toBe(130);
    expect(person.told()).toContain('Vos réponses sont gardées dans fiche.yaml');
  });

  it.each(SLOW ? ['SIGTERM', 'SIGKILL'] : ['SIGKILL'])(
    '%s in the middle of a sentence: the sentence is there again',
    async (signal) => {
      const person = await begun(2);
      person.press('préfecture de la Creu');
      // A kill leaves no time: what is typed is kept after each pause.
      await pause(signal === 'SIGKILL' ? 1500 : 200);
      person.kill(signal);
      await person.ended;
      const again = new Person(['init', '--depth', 'coeur', ...TODAY], { cwd: person.cwd });
      await again.answers('Reprendre où vous en étiez', '');
      await again.sees('> préfecture de la Creu');
      again.kill('SIGKILL');
    },
  );

  it('a window closed in the middle of a sentence: it is there again, even if the next one is closed at once', async () => {
    const person = await begun(2);
    person.press('préfecture de la Creu');
    await pause(100);
    person.closeWindow();
    const kept = () => readFileSync(join(person.cwd, '.fiche.yaml.entretien'), 'utf8');
    await expect.poll(kept, { timeout: 20_000 }).toMatch(/"pid":0,.*préfecture de la Creu/);
    const hurried = new Person(['init', '--depth', 'coeur', ...TODAY], { cwd: person.cwd });
    await hurried.sees('Reprendre où vous en étiez');
    hurried.kill('SIGKILL');
    await hurried.ended;
    const again = new Person(['init', '--depth', 'coeur', ...TODAY], { cwd: person.cwd });
    await again.answers('Reprendre où vous en étiez', '');
    await again.sees('> préfecture de la Creu');
    again.kill('SIGKILL');
  });

  it('Ctrl-Z, then fg: the conversation goes on where it was', async () => {
    const person = new Person([], { program: ['bash', '--norc', '--noprofile', '-i'], env: { PS1: 'invite$ ' } });
    await person.sees('invite$');
    person.press(`"${process.execPath}" "${BIN}" init --depth coeur ${TODAY.join(' ')}${ENTER}`);
    await type(person, 0, 2);
    await person.sees('Dans quelle administration');
    await person.isAsked();
    person.press('préfecture');
    await pause(100);
    person.press('\u001a');
    await person.sees('invite$');
    person.press(`fg${ENTER}`);
    await person.sees('> préfecture');
    await person.isAsked();
    person.press(` de la Creuse${ENTER}`);
    await type(person, 3, 4);
    await person.sees('Êtes-vous agent public');
    expect(parse(fiche(person.cwd)).porteur).toMatchObject({
      structure: 'préfecture de la Creuse',
      courriel: 'elodie@exemple.gouv.fr',
    });
    person.kill('SIGKILL');
  });

  it('the second of two interviews on one file is told, and touches nothing', async () => {
    const person = await begun(2);
    const before = fiche(person.cwd);
    const second = new Person(['init', '--depth', 'coeur', ...TODAY], { cwd: person.cwd });
    expect(await second.ended).toBe(2);
    expect(second.told()).not.toContain('Reprendre');
    expect(second.told()).toMatch(/Un autre entretien est ouvert sur « fiche\.yaml » depuis \d\d h \d\d/);
    expect(fiche(person.cwd)).toBe(before);
    person.kill('SIGKILL');
  });

  it.runIf(SLOW)('a file removed or changed meanwhile: nothing lost on either side', async () => {
    const person = await begun(2);
    rmSync(join(person.cwd, 'fiche.yaml'));
    await type(person, 2, 3);
    await person.sees('avait disparu');
    expect(parse(fiche(person.cwd)).porteur.nom).toBe('Élodie L’Hermitte-Noël');
    await person.sees('Quel est votre courriel');
    await person.isAsked();
    writeFileSync(join(person.cwd, 'fiche.yaml'), `${fiche(person.cwd)}# un mot du coach\n`);
    await type(person, 3, 4);
    await person.sees('a été changé par ailleurs');
    expect(fiche(person.cwd)).toContain('# un mot du coach');
    expect(parse(fiche(person.cwd)).porteur.courriel).toBe('elodie@exemple.gouv.fr');
    await person.sees('Êtes-vous agent public');
    await person.isAsked();
    writeFileSync(join(person.cwd, 'fiche.yaml'), 'nom: "sans fin\n');
    await type(person, 4, 5);
    await person.sees('ne se lit plus');
    expect(fiche(person.cwd)).toBe('nom: "sans fin\n');
    expect(parse(readFileSync(join(person.cwd, 'fiche.entretien.yaml'), 'utf8')).porteur.agent_public).toBe(true);
    person.kill('SIGKILL');
  });

  it.runIf(SLOW)('edit, interrupted at once, leaves the file as it was', async () => {
    const text = 'format: fiche/1\nphase: investigation # à voir\nnom:   Cap\n';
    const person = new Person(['edit', 'fiche.yaml', ...TODAY], { cwd: folderWith({ 'fiche.yaml': text }) });
    await person.isAsked();
    person.press('\u0003');
    expect(await person.ended).toBe(130);
    expect(fiche(person.cwd)).toBe(text);
  });
});
