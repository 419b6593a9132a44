/** Line mode takes ordinary answers where there is something to choose, and passes nothing in silence. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Prompt, Reply } from '../../src/interview/agenda/ask.ts';
import { lines } from '../../src/io/prompts/line-mode.ts';

const COMMON = { label: 'Q', hint: '', example: null, commands: ['pass', 'unknown', 'back'] as const };
const list = (many: boolean, ...labels: string[]): Prompt => ({
  ...COMMON,
  kind: 'choice',
  many,
  initial: [],
  choices: labels.map((label) => ({ value: label.toLowerCase(), label })),
});
const YES = list(false, 'Oui', 'Non');
const MEANS = list(true, 'Téléphone', 'Visioconférence', 'Sur le terrain', 'Guichet');
const LEVELS: Prompt = {
  ...COMMON,
  kind: 'levels',
  rows: ['problème', 'solution', 'impact', 'portage'].map((name) => ({ name, label: name })),
  levels: ['Inconnu', 'Élevé', 'Moyen', 'Faible'].map((label) => ({ value: label, label })),
  initial: ['Inconnu', 'Inconnu', 'Inconnu', 'Inconnu'],
};
const LONG: Prompt = { ...COMMON, kind: 'text', initial: '', long: true, problem: () => null, preview: null };

async function reply(prompt: Prompt, typed: string): Promise<{ answer: Reply; out: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let out = '';
  output.on('data', (chunk) => {
    out += chunk;
  });
  const ask = lines(false, { input, output });
  input.end(typed);
  const answer = await ask.put(prompt, () => {});
  ask.close();
  return { answer, out };
}

describe('an ordinary answer', () => {
  it.each([
    [YES, 'oui, titulaire\n', ['oui']],
    [YES, 'non pas encore\n', ['non']],
    [MEANS, '1 et 4\n', ['téléphone', 'guichet']],
    [MEANS, 'au téléphone et au guichet\n', ['téléphone', 'guichet']],
    [MEANS, 'sur le terrain, guichet\n', ['sur le terrain', 'guichet']],
    [LEVELS, '2 3 1 4\n', ['Élevé', 'Moyen', 'Inconnu', 'Faible']],
    [LEVELS, 'faible, élevé, moyen et le dernier je ne sais pas\n', ['Faible', 'Élevé', 'Moyen', 'Inconnu']],
    [LEVELS, 'moyen\n', ['Moyen', 'Moyen', 'Moyen', 'Moyen']],
  ] as const)('%#: is taken', async (prompt, typed, choices) => {
    expect((await reply(prompt, typed)).answer).toMatchObject({ choices });
  });

  it('a full stop left over from the answer before passes nothing', async () => {
    expect((await reply(LONG, '.\nUne vraie réponse.\n.\n')).answer).toEqual({ text: 'Une vraie réponse.' });
  });

  it('Entrée alone says what it chose', async () => {
    const { answer, out } = await reply({ ...YES, initial: ['oui'] } as Prompt, '\n');
    expect(answer).toEqual({ choices: ['oui'] });
    expect(out).toMatch(/Choisi.: Oui/);
  });
});
