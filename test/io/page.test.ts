/** One question at a time on a clean screen, as a terminal shows it: an emulator reads what is written to it. */
import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { afterEach, describe, expect, it } from 'vitest';
import type { Prompt, Reply, TextPrompt } from '../../src/interview/agenda/ask.ts';
import { terminal } from '../../src/io/prompts/terminal.ts';
import { pause } from '../terminal/person.ts';

const FIRST: TextPrompt = {
  kind: 'text',
  above: [{ text: 'Étape 1 sur 14 : ce qui ne va pas. Encore environ 13 minutes.', isNew: true }],
  label: 'Quel problème revient sans cesse, et qui le subit ?',
  hint: 'Racontez qui subit quoi, combien ils sont, et à quel rythme cela revient.',
  example: 'Chaque année, 85 000 familles modestes paient la cantine au plein tarif.',
  initial: '',
  commands: ['help', 'back', 'all', 'unknown', 'pass'],
  long: true,
  preview: null,
  problem: () => null,
};
const SECOND: Prompt = {
  kind: 'choice',
  label: 'J’ai compris : 85 000 familles, par an. C’est bien ça ?',
  hint: '',
  example: null,
  initial: ['oui'],
  commands: ['back'],
  many: false,
  choices: [
    { value: 'oui', label: 'Oui, notez-le' },
    { value: 'non', label: 'Non' },
  ],
};
const RISKS: Prompt = {
  kind: 'levels',
  label: 'À quel point chacun peut-il vous arrêter ?',
  hint: '',
  example: null,
  initial: ['inconnu', 'inconnu'],
  commands: ['back', 'help'],
  rows: [
    { name: 'déploiement', label: 'Vous supposez : les mairies y viennent.' },
    { name: 'solution', label: 'Vous supposez : une photo suffit.' },
  ],
  levels: [
    { value: 'inconnu', label: 'Inconnu' },
    { value: 'faible', label: 'Faible' },
  ],
};

class Window {
  readonly input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  readonly output;
  private readonly emulator: xterm.Terminal;
  readonly ask;

  constructor(columns: number, rows: number) {
    this.emulator = new xterm.Terminal({
      cols: columns,
      rows,
      scrollback: 5000,
      allowProposedApi: true,
      convertEol: true,
    });
    this.output = Object.assign(new PassThrough(), { columns, rows, isTTY: true, end: () => this.output });
    this.output.on('data', (chunk) => this.emulator.write(chunk));
    this.ask = terminal(false, this);
    opened.push(this);
  }

  put(prompt: Prompt): Promise<Reply> {
    return this.ask.put(prompt, () => {});
  }

  async types(keys: string): Promise<void> {
    await pause(20);
    this.input.write(keys);
    await pause(80);
  }

  async resize(columns: number, rows: number): Promise<void> {
    this.emulator.resize(columns, rows);
    Object.assign(this.output, { columns, rows });
    this.output.emit('resize');
    await pause(80);
  }

  private lines(from: number): string[] {
    const { active } = this.emulator.buffer;
    return Array.from({ length: active.length - from }, (_, row) =>
      (active.getLine(from + row)?.translateToString(true) ?? '').replace(/\u00a0/g, ' '),
    );
  }

  /** What is seen. */
  rows(): string[] {
    return this.lines(this.emulator.buffer.active.baseY);
  }

  /** What is seen, and all that went up. */
  history(): string {
    return this.lines(0).join('\n');
  }
}

const opened: Window[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.ask.close();
});

const times = (rows: readonly string[], text: string) => rows.filter((row) => row.includes(text)).length;

describe('a question has the screen to itself', () => {
  it('the answer before it stays as one line; what went away is higher up in the window', async () => {
    const window = new Window(80, 24);
    window.ask.say('Phase : investigation.');
    const reply = window.put(FIRST);
    await window.types(`${'Chaque année, des familles paient la cantine au plein tarif. '.repeat(4)}`);
    await window.types('\r');
    await reply;
    const next = window.put(SECOND);
    await pause(60);
    const rows = window.rows();
    expect(rows[0]).toMatch(/^Votre réponse : Chaque année, des familles .*…$/);
    expect(rows.indexOf('J’ai compris : 85 000 familles, par an. C’est bien ça ?')).toBe(2);
    expect(times(rows, 'Quel problème')).toBe(0);
    expect(window.history()).toContain('Phase : investigation.');
    expect(window.history()).toContain('Quel problème revient sans cesse');
    await window.types('\r');
    expect(await next).toEqual({ choices: ['oui'] });
    const risks = window.put(RISKS);
    await pause(60);
    expect(window.rows()[0]).toBe('Votre choix : Oui, notez-le');
    await window.types('2\r\r');
    expect(await risks).toEqual({ choices: ['faible', 'inconnu'] });
    expect(window.rows()[0]).toBe('Vos niveaux : déploiement Faible, solution Inconnu');
  });

  it.each([
    ['passed', '\r', 'Question passée.'],
    ['left for the one before', '\u001b', ''],
    ['given a word of command', '?\r', ''],
  ])('%s, it leaves: « %s »', async (_, keys, line) => {
    const window = new Window(80, 24);
    const reply = window.put(FIRST);
    await window.types(keys);
    await pause(250);
    await reply;
    expect(window.rows()[0]).toBe(line);
    expect(times(window.rows(), 'Quel problème')).toBe(0);
  });

  it.each([
    [60, 20],
    [200, 60],
    [80, 12],
  ])(
    'at %i columns and %i rows, resized in the middle of a sentence: no leftover, nothing lost',
    async (columns, rows) => {
      const window = new Window(80, 24);
      const reply = window.put(FIRST);
      await window.types('Chaque année, des familles paient la cantine');
      await window.resize(columns, rows);
      await window.resize(70, 22);
      await window.resize(columns, rows);
      const seen = window.rows();
      expect(times(seen, 'Quel problème revient')).toBe(1);
      expect(times(seen, 'Entrée : valider')).toBe(1);
      expect(times(seen, '> Chaque année, des familles')).toBe(1);
      for (const row of seen) expect(row.length).toBeLessThanOrEqual(Math.min(100, columns) - 1);
      await window.types(' au plein tarif\r');
      expect(await reply).toEqual({ text: 'Chaque année, des familles paient la cantine au plein tarif' });
    },
  );

  it('a long answer keeps its beginning in sight, and the cursor at its end', async () => {
    const window = new Window(80, 24);
    const reply = window.put(FIRST);
    const answer = `Tout commence ici. ${'Puis chaque hiver recommence, et rien ne change. '.repeat(40)}Et voilà la fin.`;
    await window.types(answer);
    const rows = window.rows();
    expect(times(rows, '> Tout commence ici.')).toBe(1);
    expect(times(rows, '(...)')).toBe(1);
    expect(times(rows, 'Et voilà la fin.')).toBe(1);
    expect(times(rows, 'Quel problème revient')).toBe(1);
    await window.types(' Bien.\r');
    expect(await reply).toEqual({ text: `${answer} Bien.` });
  });

  it('a row as wide as the screen allows leaves no empty row below it, wherever the cursor is', async () => {
    for (let width = 72; width <= 80; width += 1) {
      const window = new Window(80, 24);
      const reply = window.put(FIRST);
      await window.types(`${'a'.repeat(width - 4)} bbb puis la suite de la réponse`);
      await window.types('\u001b[A');
      const rows = window.rows();
      const first = rows.findIndex((row) => row.startsWith('> aaa'));
      expect(rows[first + 1]?.trim(), `${width}`).not.toBe('');
      await window.types('\r');
      await reply;
    }
  });

  it('a level typed, then Entrée, answers its row alone; with the arrows, Entrée is for all', async () => {
    const window = new Window(80, 24);
    const typed = window.put(RISKS);
    await window.types('2\r');
    expect(times(window.rows(), 'solution : < Inconnu >')).toBe(1);
    await window.types('2\r');
    expect(await typed).toEqual({ choices: ['faible', 'faible'] });
    const arrows = window.put(RISKS);
    await window.types('\u001b[C\r');
    expect(await arrows).toEqual({ choices: ['faible', 'inconnu'] });
  });

  it.each(['2 2', '1, 2', '12'])('« %s »: a level a row, as in a line', async (said) => {
    const window = new Window(80, 24);
    const risks = window.put(RISKS);
    await window.types(said);
    await window.types('\r');
    const [first] = said;
    expect(await risks).toEqual({ choices: [first === '2' ? 'faible' : 'inconnu', 'faible'] });
  });

  it('words that are no level are told, and lose nothing', async () => {
    const window = new Window(80, 24);
    const risks = window.put(RISKS);
    await window.types('2\r');
    await window.types('fabuleux\r');
    expect(times(window.rows(), '« fabuleux » n’est pas un niveau')).toBe(1);
    await window.types('\r\r');
    expect(await risks).toEqual({ choices: ['faible', 'inconnu'] });
  });

  it('a level said of a row that is named after it leaves the others as they were; the foot tells where Entrée goes', async () => {
    const window = new Window(80, 24);
    const risks = window.put(RISKS);
    await window.types('faible pour la solution');
    expect(times(window.rows(), 'déploiement : < Inconnu >')).toBe(1);
    expect(times(window.rows(), 'Entrée : le risque suivant')).toBe(1);
    await window.types('\r');
    expect(times(window.rows(), 'Entrée : valider les quatre')).toBe(1);
    await window.types('\r');
    expect(await risks).toEqual({ choices: ['inconnu', 'faible'] });
  });

  it('the very words of a choice come before those of another that holds them', async () => {
    const window = new Window(80, 24);
    const status: Prompt = {
      ...SECOND,
      initial: [],
      choices: [
        { value: 'pressenti', label: 'Pressenti (pas encore contacté)' },
        { value: 'contacte', label: 'Contacté' },
      ],
    };
    const choice = window.put(status);
    await window.types('contacté\r');
    expect(await choice).toEqual({ choices: ['contacte'] });
  });

  it('words that no choice holds hide none of them', async () => {
    const window = new Window(80, 24);
    const choice = window.put(SECOND);
    await window.types('on les voit au guichet');
    expect(times(window.rows(), 'Aucun choix ne contient')).toBe(1);
    expect(times(window.rows(), 'Oui, notez-le')).toBe(1);
    // Nothing is chosen in the person's place.
    await window.types('\r');
    await window.types('\u001b[B\u001b[B\r');
    expect(await choice).toEqual({ choices: ['non'] });
  });

  it('what comes after words that were refused takes their place', async () => {
    const window = new Window(80, 24);
    const choice = window.put(SECOND);
    await window.types('on les voit au guichet\r');
    await window.types('non');
    expect(times(window.rows(), 'Votre choix : non')).toBe(1);
    await window.types('\r');
    expect(await choice).toEqual({ choices: ['non'] });
  });

  it('a list and the risks keep what was chosen when the window changes', async () => {
    const window = new Window(80, 24);
    const choice = window.put(SECOND);
    await window.types('\u001b[B');
    await window.resize(60, 20);
    expect(times(window.rows(), '> 2. Non')).toBe(1);
    await window.types('\r');
    expect(await choice).toEqual({ choices: ['non'] });
    const risks = window.put(RISKS);
    await window.types('2');
    await window.resize(90, 30);
    expect(times(window.rows(), 'déploiement : < Faible >')).toBe(1);
    await window.types('\r\r');
    expect(await risks).toEqual({ choices: ['faible', 'inconnu'] });
  });
});
