/** What is said of a proposal: nothing comes of it that was not shown, one thing of several changes, and no word is lost. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { grownWith, losesSome } from '../../src/interview/facts/grown.ts';
import { listedIn } from '../../src/interview/facts/listed.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

/** One answer, then one remark on its proposal, then yes to all: the fiche, and each proposal in turn. */
async function told(question: string, answer: string, remark: string) {
  const seen: string[] = [];
  const remarks = [remark];
  const person: Person = ({ label }) => {
    if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      seen.push(plain(label));
      const next = remarks.shift();
      return next === undefined ? 'oui' : { text: next };
    }
    return plain(label).startsWith(question) ? answer : { command: 'pass' };
  };
  const world = memoryIo({ ask: scripted(person).ask });
  await main(['init'], world.io);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), seen };
}

const FIRST = 'Dix fromagers de Poligny, parce qu’ils viennent d’être redressés.';
const SIGNS = 'Cinq victimes disent être informées. Moins d’appels au standard. Deux vélos retrouvés.';
const PORTAGE =
  'La directrice des soins, Véronique Astier, nous donne une demi-journée par semaine. Le service informatique craint une panne.';
const ACTION = 'La CAF coupe l’accès. Cette semaine j’appelle la CNIL.';
const GOAL = 'En juin, 400 victimes inscrites et les appels au standard baissent de moitié.';

describe('what was added is shown before it is written', () => {
  it.each([
    ['Qui vous soutient', PORTAGE, 'tout juste, et le syndicat infirmier aussi s’inquiète', 'syndicat infirmier'],
    ['Qui vous soutient', PORTAGE, 'et la DSI aussi a peur de perdre la main', 'DSI'],
    ['Dans trois mois', SIGNS, 'et moins de plaintes', 'moins de plaintes'],
    ['Dans trois mois', SIGNS, 'Et un quatrième : les enquêteurs gagnent une heure', 'gagnent une heure'],
  ])('%s: « %s », then « %s »', async (question, answer, remark, added) => {
    const { fiche, seen } = await told(question, answer, remark);
    expect(seen.at(-1)).toContain(added);
    expect(plain(JSON.stringify(fiche)).toLowerCase()).toContain(added.toLowerCase());
    const signs = fiche.impact?.premiers_signes ?? [];
    expect(new Set(signs.map(({ description }: { description: string }) => description.toLowerCase())).size).toBe(
      signs.length,
    );
  });

  it('a day is nobody', async () => {
    const { fiche } = await told('Qui essaiera', FIRST, 'Oui mais à partir de mars seulement');
    expect(fiche.deploiement.premiers_utilisateurs).toHaveLength(1);
    expect(plain(fiche.deploiement.demarrage)).toContain('à partir de mars');
  });
});

describe('nothing that was right goes with what is put right', () => {
  it.each([
    ['ce sont des vignerons', 'Dix vignerons de Poligny', 10],
    ['une douzaine plutôt', 'Une douzaine de fromagers de Poligny', 12],
    ['la vraie raison c’est qu’ils exportent', 'Dix fromagers de Poligny', 10],
  ])('%s', async (remark, qui, nombre) => {
    const { fiche } = await told('Qui essaiera', FIRST, remark);
    const [first] = fiche.deploiement.premiers_utilisateurs;
    expect(first).toMatchObject({ qui, nombre });
    expect(first.pourquoi_volontaires).toBeTruthy();
  });

  it.each([
    ['elle est directrice des soins adjointe', 'Véronique Astier', 'directrice des soins adjointe'],
    ['Astié avec un é à la fin', 'Véronique Astié', 'directrice des soins'],
    ['Véronique Astier est partie, c’est Luc Perrin maintenant', 'Luc Perrin', 'directrice des soins'],
  ])('%s', async (remark, nom, fonction) => {
    const { fiche } = await told('Qui vous soutient', PORTAGE, remark);
    expect(fiche.portage.sponsors).toEqual([{ nom, fonction, engagement: expect.stringContaining('demi-journée') }]);
  });

  it.each([
    ['en septembre', { usage: '400 victimes inscrites', impact: expect.stringMatching(/de moitié$/) }],
    [
      'baissent d’un tiers, restons modestes',
      { impact: expect.stringMatching(/d’un tiers$/), usage: expect.any(String) },
    ],
  ])('%s', async (remark, goal) => {
    const { fiche } = await told('Dans six mois', GOAL, remark);
    expect(fiche.deploiement.objectif_6_mois).toMatchObject(goal);
  });

  it('an element, or a part of one, that is told no more is lost', () => {
    const of = (value: unknown) => [{ facts: [['liste', value] as const], said: '' }];
    expect(losesSome(of([{ qui: 'a', nombre: 2 }]), of([{ qui: 'b', nombre: 2 }]))).toBe(false);
    expect(losesSome(of([{ qui: 'a', nombre: 2 }]), of([{ qui: 'a', nombre: 3 }]))).toBe(true);
    expect(losesSome(of([{ qui: 'a', nombre: 1 }]), of([{ qui: 'b' }]))).toBe(true);
    expect(losesSome(of(['a', 'b']), of(['a']))).toBe(false);
    expect(losesSome(of('a'), [])).toBe(true);
  });

  it('lists grow by what they do not hold, and say so', () => {
    const one = { facts: [['liste', [{ qui: 'La DSI' }]] as const], said: 'qui : la DSI' };
    const more = { facts: [['liste', [{ qui: 'la dsi' }, { qui: 'le maire' }]] as const], said: 'qui : le maire' };
    const [grown] = grownWith([one], [more]);
    expect(grown?.facts).toEqual([['liste', [{ qui: 'La DSI' }, { qui: 'le maire' }]]]);
    expect(grown?.said).toContain('le maire');
    expect(grownWith([one], [one])).toEqual([one]);
  });
});

describe('one of several', () => {
  it.each([
    ['le troisième enlevez-le', ['Cinq victimes disent être informées', 'Moins d’appels au standard']],
    ['supprimez le premier', ['Moins d’appels au standard', 'Deux vélos retrouvés']],
    [
      'pour le deuxième je préfère dire moins d’appels le lundi',
      ['Cinq victimes disent être informées', 'Moins d’appels le lundi', 'Deux vélos retrouvés'],
    ],
    [
      'le dernier : dix vélos rendus en un mois',
      ['Cinq victimes disent être informées', 'Moins d’appels au standard', 'Dix vélos rendus en un mois'],
    ],
    ['ok pour les deux premiers', ['Cinq victimes disent être informées', 'Moins d’appels au standard']],
    ['virez la dernière phrase', ['Cinq victimes disent être informées', 'Moins d’appels au standard']],
    ['les vélos, c’est à enlever', ['Cinq victimes disent être informées', 'Moins d’appels au standard']],
    ['enlevez les vélos', ['Cinq victimes disent être informées', 'Moins d’appels au standard']],
  ])('%s', async (remark, left) => {
    const { fiche } = await told('Dans trois mois', SIGNS, remark);
    expect(fiche.impact.premiers_signes.map(({ description }: { description: string }) => plain(description))).toEqual(
      left,
    );
  });

  it('whose words stand in no sentence of their own is not noted, and the remark is kept', async () => {
    const { fiche } = await told('Dans six mois', GOAL, 'supprime les appels au standard, je ne peux pas le mesurer');
    expect(fiche.deploiement.objectif_6_mois.impact).toBeUndefined();
    expect(fiche.deploiement.objectif_6_mois.usage).toBe('400 victimes inscrites');
    expect(fiche.notes).toContain('je ne peux pas le mesurer');
  });

  it.each(['le premier est bien', 'non', 'le troisième mois', 'enlevez tout', 'oui le deuxième'])(
    '%s: none',
    (said) => {
      const signs = [{ description: 'un an' }, { description: 'deux ans' }];
      expect(
        listedIn(said, [{ facts: [['impact.premiers_signes', signs]], said: '2 signes : un an ; deux ans' }]),
      ).toBeNull();
    },
  );
});

describe('no word is lost', () => {
  it.each([
    [
      'Qui en souffre',
      'Les mères seules, environ 90. Elles restent sans argent deux mois.',
      'pas seulement les mères, les pères seuls aussi',
      'pères seuls',
    ],
    ['Que peut-il arriver', ACTION, 'pas la CNIL, notre DPO', 'notre DPO'],
    [
      'Comment fait-on sans vous',
      'On utilise Excel et le logiciel Hospilits. Nous cessons d’exiger l’accord du cadre.',
      'Vous avez oublié le téléphone',
      'téléphone',
    ],
    [
      'Comment fait-on sans vous',
      'On utilise Excel et le logiciel Hospilits. Nous cessons d’exiger l’accord du cadre.',
      'Excel non, c’est un tableau blanc',
      'tableau blanc',
    ],
    ['Que peut-il arriver', ACTION, 'non elle ne répond jamais au téléphone', 'ne répond jamais'],
  ])('%s: « %s », then « %s »', async (question, answer, remark, kept) => {
    const { fiche } = await told(question, answer, remark);
    expect(plain(JSON.stringify(fiche))).toContain(kept);
  });
});

describe('said to whoever asks, and no part of an answer', () => {
  it.each([
    'Hein ? je n’ai jamais dit ça',
    'on dit marin-pêcheur sans tiret',
    'Astier s’écrit comme ça se prononce',
    'C cela même',
  ])('%s', async (remark) => {
    const { fiche } = await told('Qui vous soutient', PORTAGE, remark);
    expect(plain(fiche.portage.recit)).toBe(plain(PORTAGE));
  });
});
