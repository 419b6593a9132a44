/** A person at a real terminal: typing, killed in the middle, back again, and a fiche that lints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { BIN, run, temporaryFolder } from '../cli/process.ts';

const ENTER = '\r';

/** A terminal of 80 columns and 24 rows, and what has appeared on it since the last question was answered. */
class Person {
  private readonly pty: IPty;
  private screen = '';
  readonly ended: Promise<number>;

  constructor(args: readonly string[], cwd: string) {
    const env = { ...process.env, TERM: 'xterm-256color', NO_COLOR: '1', LANG: 'fr_FR.UTF-8' };
    this.pty = spawn(process.execPath, [BIN, ...args], { cols: 80, rows: 24, cwd, env });
    this.pty.onData((data) => {
      this.screen += data;
    });
    this.ended = new Promise((done) => this.pty.onExit(({ exitCode, signal }) => done(signal ? -signal : exitCode)));
  }

  /** Waits until the screen shows a text, words being maybe on two lines. */
  async sees(text: string): Promise<void> {
    const wanted = text.replace(/\s+/g, ' ');
    for (let patience = 0; patience < 400; patience++) {
      if (this.shown().includes(wanted)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`never saw « ${text} » in:\n${this.shown().slice(-1500)}`);
  }

  shown(): string {
    // biome-ignore lint/complexity/useRegexLiterals: escapes spelled out
    return this.screen.replace(new RegExp('\\u001b\\[[0-9;?]*[A-Za-z]', 'g'), '').replace(/\s+/g, ' ');
  }

  /** Answers the question that the screen shows. */
  async answers(question: string, keys: string): Promise<void> {
    await this.sees(question);
    // The prompt opens after its question is written.
    await this.sees('>');
    await new Promise((done) => setTimeout(done, 60));
    this.screen = '';
    this.pty.write(keys + ENTER);
  }

  kill(signal: string): void {
    this.pty.kill(signal);
  }

  press(keys: string): void {
    this.pty.write(keys);
  }
}

const TYPED: readonly (readonly [question: string, keys: string])[] = [
  ['Comment vous appelez-vous', 'Élodie L’Hermitte-Noël'],
  ['Quel poste occupez-vous', "cheffe de projet à l'accueil"],
  ['Dans quelle administration', 'préfecture de l’Île : « pôle n° 3 »'],
  ['Quel est votre courriel', 'elodie@exemple.gouv.fr'],
  ['Êtes-vous agent public', '1'],
  ['Quelle part de votre temps', '50 %'],
  ['Début de la phase', '05/10/2026'],
  ['Fin prévue', '18 décembre 2026'],
  ['Quel problème revient', "Chaque année, 85 000 familles n'osent pas demander l'aide à laquelle elles ont droit."],
  ['Nombre de cas', '85 000'],
];

async function type(person: Person, from: number, to: number): Promise<void> {
  for (const [question, keys] of TYPED.slice(from, to)) await person.answers(question, keys);
}

/** Passes all that is left; the last choice of every list passes its question. */
async function finish(person: Person): Promise<number> {
  let ended = false;
  void person.ended.then(() => {
    ended = true;
  });
  for (let presses = 0; presses < 600 && !ended; presses++) {
    person.press('\u001b[F');
    person.press(ENTER);
    await new Promise((done) => setTimeout(done, 50));
  }
  return person.ended;
}

describe('a real terminal', () => {
  it('killed in the middle, resumed, finished: the same file as without interruption, and it lints', async () => {
    const whole = temporaryFolder();
    const calm = new Person(['init', '--today', '2026-11-23'], whole);
    await type(calm, 0, TYPED.length);
    expect(await finish(calm)).toBe(0);

    const broken = temporaryFolder();
    const first = new Person(['init', '--today', '2026-11-23'], broken);
    await type(first, 0, 6);
    await first.sees('Début de la phase');
    first.kill('SIGKILL');
    await first.ended;
    expect(readFileSync(join(broken, 'fiche.yaml'), 'utf8')).toMatch(/^# Brouillon.*calendrier\.phases\[0\]\.debut\n/);

    const second = new Person(['init', '--today', '2026-11-23'], broken);
    await second.answers('Reprendre où vous en étiez', '');
    await type(second, 6, TYPED.length);
    expect(await finish(second)).toBe(0);
    expect(second.shown()).toContain('fiche lint fiche.yaml');

    const text = readFileSync(join(broken, 'fiche.yaml'), 'utf8');
    expect(text).toBe(readFileSync(join(whole, 'fiche.yaml'), 'utf8'));
    expect(text).toContain('Élodie L’Hermitte-Noël');
    expect(text).toContain('temps_pct: 50');

    const linted = await run(['lint', '--today', '2026-11-23', '--format', 'json'], { cwd: broken });
    const rules = JSON.parse(linted.out).files[0].findings.map((finding: { rule: string }) => finding.rule);
    expect(rules.filter((rule: string) => /^(?:fichier|yaml|schema)\//.test(rule))).toEqual([]);
    expect(rules).not.toContain('requis/porteur.nom');
  });

  it('Ctrl-C says what was kept and how to go on, and ends with 130', async () => {
    const folder = temporaryFolder();
    const person = new Person(['init', '--today', '2026-11-23'], folder);
    await type(person, 0, 2);
    await person.sees('Dans quelle administration');
    await new Promise((done) => setTimeout(done, 100));
    person.press('\u0003');
    expect(await person.ended).toBe(130);
    expect(person.shown()).toContain('Vos réponses sont gardées dans fiche.yaml');
    expect(readFileSync(join(folder, 'fiche.yaml'), 'utf8')).toMatch(/^# Brouillon.*porteur\.structure\n/);
  });

  it('asks again what cannot be read, and keeps what was typed on the line', async () => {
    const person = new Person(['init', '--today', '2026-11-23'], temporaryFolder());
    await type(person, 0, 3);
    await person.answers('Quel est votre courriel', 'pas un courriel');
    await person.sees('Écrivez un courriel');
    expect(person.shown()).toContain('pas un courriel');
    person.press('\u0003');
    expect(await person.ended).toBe(130);
  });
});
