/** A remark of several things: each is heard, what it does not speak of stays, and what it took away comes back when asked for. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { partsSaid } from '../../src/interview/remark/parts-said.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  'Quel problème': 'Chaque mois, 250 patients de la nuit attendent leur transport vers la radio.',
  'Comment le savez': 'Le registre du brancardage de 2025 le montre.',
  'Qui en souffre': 'Les aides-soignantes de nuit. Elles perdent une heure par nuit à chercher un brancard.',
  'Quel nom': 'Brancard malin',
  'Qui essaiera': 'Douze aides-soignantes des urgences de Guéret, parce qu’elles marchent trop.',
  'Aujourd’hui, comment': 'Aujourd’hui, 1 fois sur 5 le brancard manque. Demain, il attend devant la porte.',
  'Dans trois mois':
    'Les appels au standard tombent de moitié. Vingt soignantes rouvrent la carte chaque nuit. La pharmacie répond en deux jours au lieu de quinze.',
};

/** Remarks on the proposal that matches, one after another; then Entrée, as a person in a hurry. */
async function after(about: RegExp, ...remarks: string[]) {
  const left = [...remarks];
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      const now = about.test(label) || left.length < remarks.length ? left.shift() : undefined;
      return now === undefined ? { choices: prompt.initial } : { text: now };
    }
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask });
  await main(['init'], world.io);
  expect(left).toEqual([]);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), said: script.said.map(plain).join('\n') };
}

const told = (list: { description: string }[] | undefined) => (list ?? []).map(({ description }) => plain(description));

describe('each thing that a remark tells is heard', () => {
  it.each([
    'mettre la pharmacie en 1er. 12 soignantes pas 20',
    'douze soignantes plutôt que vingt, et la pharmacie en premier',
    'Je préfère dire 12 soignantes plutôt que 20 ; la pharmacie en premier',
  ])('« %s »: a number and an order', async (remark) => {
    const signs = told((await after(/signes/, remark)).fiche.impact.premiers_signes);
    expect(signs).toHaveLength(3);
    expect(signs[0]).toContain('pharmacie');
    expect(signs.join(' ')).toMatch(/(?:12|douze) soignantes/i);
  });
  it('« 1 fois sur 6 plutôt », and a word that is nowhere: the first is applied, the second kept', async () => {
    const { fiche, said } = await after(/avant/, '1 fois sur 6 plutôt. et le veilleur râle, hein');
    expect(fiche.impact.changement.avant).toContain('1 fois sur 6');
    expect(fiche.notes).toContain('le veilleur râle');
    expect(said).toContain('« et le veilleur râle, hein » :');
  });
  it('half of it is heard: the whole is in the notes', async () => {
    const { fiche } = await after(
      /les premiers/,
      'elles sont plus que onze maintenant, Sonia est partie chez les pompiers',
    );
    expect(plain(fiche.deploiement.demarrage)).toMatch(/onze aides-soignantes/i);
    expect(fiche.notes).toContain('pompiers');
  });
});

describe('what it does not speak of stays', () => {
  it('a group that is quoted goes, and no count of persons', async () => {
    const { fiche } = await after(
      /souffrent/,
      '« Les aides-soignantes de nuit » ne sont pas un groupe : changez cela.',
    );
    expect(fiche.probleme.ampleur.nombre).toBe(250);
    expect(fiche.usagers.cibles).toBeUndefined();
  });
  it('one of three signs is contested: two stay', async () => {
    const { fiche } = await after(/signes/, 'non les appels au standard ça ne marchera pas comme ça');
    expect(told(fiche.impact.premiers_signes)).toHaveLength(2);
  });
  it('and comes back when somebody asks for it', async () => {
    const { fiche } = await after(
      /signes/,
      'non les appels au standard ça ne marchera pas comme ça',
      'Ah non, vous avez trop retiré : gardez les appels au standard.',
    );
    expect(told(fiche.impact.premiers_signes)).toHaveLength(3);
  });
});

describe('the parts', () => {
  it.each([
    ['60 photos pas 80. mettre les plaintes en 1er', ['60 photos pas 80.', 'mettre les plaintes en 1er']],
    ['non. 3 morts en 2023. Pas 14', ['3 morts en 2023. Pas 14']],
    ['40 patients, et les familles aussi', ['40 patients', 'les familles aussi']],
    ['oui', ['oui']],
    ['M. Ferrand demande une analyse', ['M. Ferrand demande une analyse']],
  ])('« %s »', (said, parts) => {
    expect(partsSaid(said)).toEqual(parts);
  });
  it('of what was dictated are the words that were said', () => {
    const said =
      'ah non c’est pas des cas c’est trente-cinq bateaux par jour et puis ceux qui souffrent c’est les quatre loueurs de Lutzelbourg';
    const parts = partsSaid(said);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(said).toContain(part);
  });
});
