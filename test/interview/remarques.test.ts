/** Remarks of authors that nothing is learned from: what is heard of them, and never less; then the plainest ones, through `init`. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { plain } from '../../src/french/fold.ts';
import { shownIn } from '../../src/interview/facts/shown-facts.ts';
import type { Asked } from '../../src/text/remarks/fact-kinds.ts';
import { heardIn } from '../../src/text/remarks/heard.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, scripted } from '../interview-script.ts';
import { type Authors, heard } from './remarques.ts';

const authors: Authors = JSON.parse(readFileSync('test/mesures/remarques-a-part.json', 'utf8'));

describe('remarks of unread authors', () => {
  const { changing, idle } = heard(authors);
  const shareOf = (tally: Map<string, number>, verdict: string) =>
    (tally.get(verdict) ?? 0) / [...tally.values()].reduce((sum, one) => sum + one, 0);
  it('what they change is changed', () => {
    expect(shareOf(changing, 'right')).toBeGreaterThan(0.42);
    expect(shareOf(changing, 'wrong')).toBeLessThan(0.15);
  });
  it('what changes nothing changes nothing', () => {
    expect(shareOf(idle, 'right')).toBeGreaterThan(0.84);
  });
  it('what is right is said in the remark, and what is wrong is shown', () => {
    const remarks = fc.constantFrom(...Object.values(authors).flat());
    fc.assert(
      fc.property(remarks, fc.constantFrom(...Object.values(authors).flat()), ({ remarque }, { reponses, faits }) => {
        const shown = shownIn(faits.map((fact) => ({ facts: [fact], said: '' })));
        const { changes } = heardIn(remarque, {
          answers: new Map(Object.entries(reponses) as [Asked, string][]),
          shown,
        });
        for (const { kind, rank, right } of changes) {
          if (right !== null) expect(plain(remarque)).toContain(plain(right));
          else expect(shown.some((one) => one.kind === kind && one.rank === rank)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const STORY: Readonly<Record<string, string>> = {
  'Quel problème': 'Chaque mois, 250 patients de la nuit attendent leur transport vers la radio.',
  'Comment le savez': 'Le registre du brancardage de 2025 le montre.',
  'Qui en souffre': 'Les aides-soignantes de nuit. Elles perdent une heure par nuit à chercher un brancard.',
  'Dans trois mois': 'Un apiculteur déclare seul. Le syndicat cite le numéro. La DDT répond en 10 jours.',
  'Qui vous soutient': 'Mme Roux, la directrice des soins, nous soutient. La CGT craint des suppressions de postes.',
};

/** One remark on the proposal that matches, then Entrée. */
async function after(about: RegExp, remark: string) {
  let isSaid = false;
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      if (isSaid || !about.test(label)) return { choices: prompt.initial };
      isSaid = true;
      return { text: remark };
    }
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const world = memoryIo({ ask: scripted(person).ask });
  await main(['init'], world.io);
  return parse(world.files.get('fiche.yaml') ?? '');
}

describe('the plainest remarks', () => {
  it.each([
    'non ce sont les infirmières qui souffrent',
    'les infirmières plutôt',
    'pas les aides-soignantes, les infirmières',
    'ceux qui souffrent c’est les infirmières',
  ])('« %s »', async (remark) => {
    const fiche = await after(/250/, remark);
    expect(fiche.usagers.cibles).toHaveLength(1);
    expect(fiche.usagers.cibles[0].nom).toMatch(/^infirmi[èe]res/);
    expect(fiche.probleme.ampleur.nombre).toBe(250);
  });
  it('« Non. La DDT : moins de 5 jours. » changes the number of one sign, where it stands', async () => {
    const { impact } = await after(/3 signes/, 'Non. La DDT : moins de 5 jours.');
    expect(impact.premiers_signes[2].description).toMatch(/^la DDT répond en moins de 5 jours/i);
    expect(impact.signes).toContain('La DDT répond en moins de 5 jours');
  });
  it.each(['il manque le chef de pôle', 'ajoute le chef de pôle', 'le chef de pôle nous soutient aussi'])(
    '« %s »: one backer more',
    async (remark) => {
      const { portage } = await after(/soutien/, remark);
      expect(portage.sponsors).toHaveLength(2);
      expect(portage.sponsors[0]).toMatchObject({ nom: 'Mme Roux' });
      expect(portage.sponsors[1].fonction).toBe('chef de pôle');
    },
  );
  it.each(['enlève la CGT', 'la CGT ne s’inquiète pas'])('« %s »: nobody worries', async (remark) => {
    const { portage } = await after(/soutien/, remark);
    expect(portage.resistances ?? []).toEqual([]);
    expect(portage.sponsors).toHaveLength(1);
  });
});
