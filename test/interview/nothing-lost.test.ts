/** A remark loses no right fact: what it adds contests nothing, what it reorders is reordered, who it labels is who it is. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  'Quel problème': 'Chaque mois, 250 patients de la nuit attendent leur transport vers la radio.',
  'Qui en souffre': 'Les aides-soignantes de nuit. Elles perdent une heure par nuit à chercher un brancard.',
  'Quel nom': 'on appellerait ça brancard malin',
  'Qui essaiera': 'Douze aides-soignantes des urgences de Guéret, parce qu’elles marchent trop.',
  'Dans six mois': 'Fin mai 2027, trente brancards sont suivis et l’attente passe de 45 minutes à 15.',
  'Dans trois mois':
    'Les appels au standard tombent de moitié. Vingt soignantes rouvrent la carte chaque nuit. La pharmacie répond en deux jours au lieu de quinze.',
  'Qui vous soutient':
    'La cheffe de pôle, Odile Caron, nous soutient et prête un cadre. La DSI craint le wifi. La CGT craint le flicage.',
};

/** One remark on the proposal that matches; then Entrée, as a person in a hurry. */
async function after(about: RegExp, remark: string) {
  let isLeft = true;
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      const isNow = isLeft && about.test(label);
      if (isNow) isLeft = false;
      return isNow ? { text: remark } : { choices: prompt.initial };
    }
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask });
  await main(['init'], world.io);
  expect(isLeft).toBe(false);
  const fiche = parse(world.files.get('fiche.yaml') ?? '');
  return { fiche, all: plain(world.files.get('fiche.yaml') ?? '') };
}

const told = (list: { description: string }[] | undefined) => (list ?? []).map(({ description }) => plain(description));

describe('what is added', () => {
  it.each([
    'ah et puis Nadia perd trente euros de paye ce matin-là, mettez-le quand même',
    'et en plus les familles attendent dans le couloir',
  ])('« %s »: the goal is noted all the same', async (remark) => {
    const { fiche, all } = await after(/dans six mois/, remark);
    expect(fiche.deploiement.objectif_6_mois.impact).toContain('45 minutes');
    // « mettez-le quand même » is said to the tool.
    expect(all).toContain(
      remark
        .replace(/, mettez-le.*/, '')
        .split(' ')
        .slice(-3)
        .join(' '),
    );
  });
  it('a doubt is kept, and takes nothing away', async () => {
    const { fiche, all } = await after(/dans six mois/, '30 brancards c pas sur, a voir avec les achats');
    expect(fiche.deploiement.objectif_6_mois.impact).toContain('45 minutes');
    expect(all).toContain('a voir avec les achats');
  });
  it.each(['la carte jeudi si Léa est pas en RTT lol', 'les 1ers c’est l’équipe de nuit, pas les brancards lol'])(
    '« %s » laughs, and is not lost',
    async (remark) => {
      const { all } = await after(/signes/, remark);
      expect(all).toContain(remark.replace(' lol', '').split(' ').slice(-2).join(' '));
    },
  );
});

describe('what is put in order', () => {
  it.each([
    ['Le deuxième signe est à mes yeux le plus important : placez-le en tête.', 1],
    ['mettez la pharmacie en premier', 2],
  ])('« %s »', async (remark, first) => {
    const { fiche } = await after(/signes/, remark);
    const signs = told(fiche.impact.premiers_signes);
    expect(signs).toHaveLength(3);
    expect(signs[0]).toContain(['Les appels', 'Vingt soignantes', 'pharmacie'][first]);
  });
});

describe('what is put right', () => {
  it('a number said in words takes the place of one said in words', async () => {
    const { fiche } = await after(/signes/, 'vingt c’est beaucoup quand même mettez plutôt quinze soignantes');
    expect(told(fiche.impact.premiers_signes)).toHaveLength(3);
    expect(told(fiche.impact.premiers_signes)[1]).toMatch(/^(?:quinze|15) soignantes/i);
    expect(told(fiche.impact.premiers_signes)[2]).toContain('deux jours au lieu de quinze');
  });
  it('« ils ne seront que dix, car deux… » is of them, and why is no number', async () => {
    const { fiche } = await after(
      /les premiers/,
      'Je me reprends : elles ne seront que dix, car deux ont quitté le service.',
    );
    expect(fiche.deploiement.premiers_utilisateurs[0].nombre).toBe(10);
    expect(plain(fiche.notes)).toContain('deux ont quitté le service');
  });
  it.each([
    ['nan. ceux qui souffrent = patients âgés, 6 par nuit', /souffrent/, 'patients âgés'],
    ['les plus touchés c’est les brancardiers', /souffrent/, 'brancardiers'],
  ])('« %s »', async (remark, about, expected) => {
    const { fiche } = await after(about, remark);
    expect(fiche.usagers.cibles[0].nom).toContain(expected);
    expect(plain(fiche.probleme.prejudice)).toContain('une heure par nuit');
  });
  it.each(['Il y a lieu de porter l’échéance au 30 juin 2027.', 'plutôt fin juin 2027 finalement'])(
    '« %s » moves the term, and nothing else',
    async (remark) => {
      const { fiche } = await after(/dans six mois/, remark);
      expect(fiche.deploiement.objectif_6_mois).toMatchObject({ echeance: '2027-06-30' });
      expect(fiche.deploiement.objectif_6_mois.impact).toContain('45 minutes');
    },
  );
  it('« 45 minutes c’est faux » leaves the use that was told', async () => {
    const { fiche } = await after(/dans six mois/, 'les 45 minutes c’est faux');
    expect(fiche.deploiement.objectif_6_mois.impact ?? '').not.toContain('45 minutes');
    expect(fiche.deploiement.objectif_6_mois.usage).toContain('Trente brancards');
  });
  it.each([
    'C’est exact, mais les deux agents ne viendront qu’à midi.',
    'Ne retirez pas les douze aides-soignantes : c’est bien elles',
  ])('« %s » takes nothing away', async (remark) => {
    const { fiche } = await after(/les premiers/, remark);
    expect(fiche.deploiement.premiers_utilisateurs[0].nombre).toBe(12);
  });
  it('each who fears, with what they fear', async () => {
    const { fiche } = await after(/s’inquiète/, 'DSI = la panne du wifi, CGT = la surveillance');
    expect(fiche.portage.resistances).toMatchObject([
      { qui: 'DSI', crainte: 'la panne du wifi' },
      { qui: 'CGT', crainte: 'la surveillance' },
    ]);
    expect(fiche.portage.sponsors[0].nom).toBe('Odile Caron');
  });
  it('a name that was said, and the one that replaces it', async () => {
    expect(
      (await after(/le nom/, 'mais non Brancard Malin on l’a jeté c’est Allô Brancard je vous dis')).fiche.nom,
    ).toBe('Allô Brancard');
    expect((await after(/le nom/, 'oui')).fiche.nom).toBe('Brancard malin');
  });
});
