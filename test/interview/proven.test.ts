/** What a correction did is proven: done everywhere it should be, or kept whole among the notes while the answer comes back. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { isAccounted } from '../../src/interview/remark/accounted.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  'Quel problème':
    'Les ATSEM de Morlaix ne savent pas quels enfants sont allergiques. 75 écoles par an dans le Finistère.',
  'Comment le savez': 'Le service scolaire le dit. J’ai vu 11 parents et 3 directrices en mai 2024.',
  'Qui en souffre': 'Les écoles du quartier du Château, 40 enfants par semaine. Ils font 60 km pour rien.',
};

async function after(remark: string) {
  let isSaid = false;
  const asked: string[] = [];
  const person: Person = ({ label }) => {
    if (isSaid) asked.push(label);
    if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      if (isSaid || !/75/.test(label)) return 'oui';
      isSaid = true;
      return { text: remark };
    }
    if (isSaid && Object.keys(STORY).some((one) => label.startsWith(one))) return { command: 'pass' };
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const { ask } = scripted(person);
  const world = memoryIo({ ask });
  await main(['init'], world.io);
  const fiche = parse(world.files.get('fiche.yaml') ?? '');
  const told = plain([fiche.probleme.enonce, fiche.probleme.constats, fiche.usagers?.recit ?? ''].join(' | '));
  return { fiche, told, asked };
}

const WHOLE = plain(Object.values(STORY).join(' | '));

describe('done wherever it should be, and nowhere else', () => {
  it.each<[string, readonly [string, string][]]>([
    ['dites animateurs au lieu d’ATSEM partout', [['ATSEM', 'animateurs']]],
    [
      '1) 75 -> 85 2) 11 parents -> 12 parents 3) 60 km -> 40 km',
      [
        ['75', '85'],
        ['11', '12'],
        ['60', '40'],
      ],
    ],
    [
      'Remplacez « Ils font 60 km pour rien » par « Ils attendent deux heures »',
      [['Ils font 60 km pour rien', 'Ils attendent deux heures']],
    ],
    ['40 par mois', [['par semaine', 'par mois']]],
    ['J’ai inversé : c’est 3 parents et 11 directrices', [['11 parents et 3', '3 parents et 11']]],
    ['Attention je crois que c’est plutôt 57 écoles par an, j’ai inversé les chiffres', [['75', '57']]],
    [
      'c’est pas Morlaix c’est Auray, et c’est 50 km',
      [
        ['de Morlaix', 'd’Auray'],
        ['60', '50'],
      ],
    ],
    ['les premiers usagers ce ne sont pas les écoles, ce sont les crèches', [['Les écoles du', 'Les crèches du']]],
    ['75 c’est par trimestre en fait, pas par an', [['par an', 'par trimestre']]],
    ['11 parents et 3 directrices en juin 2025', [['mai 2024', 'juin 2025']]],
  ])('%s', async (remark, changes) => {
    const { told } = await after(remark);
    expect(told).toBe(plain(changes.reduce((text, [old, right]) => text.replaceAll(old, right), WHOLE)));
  });
});

describe('kept whole, and what was understood comes back', () => {
  it.each(['la moitié seulement, donc 37 enfants'])('%s', async (remark) => {
    const { fiche, told, asked } = await after(remark);
    expect(told).toBe(WHOLE);
    expect(plain(fiche.notes)).toContain(plain(remark));
    expect(asked[0]).toMatch(/^(?:J’ai compris|Je n’ai toujours compris)/);
  });
});

describe('kept whole, what it contests is not noted, and the rest is', () => {
  it.each([
    ['le service scolaire ne dit rien du tout, c’est la PMI', /service scolaire/],
    ['ils ne font pas 60 km, ils dorment sur place', /60 km/],
  ])('%s', async (remark, contested) => {
    const { fiche, told, asked } = await after(remark);
    expect(told).toBe(WHOLE);
    expect(plain(fiche.notes)).toContain(plain(remark));
    expect(asked[0]).toMatch(/^J’ai compris : 75 écoles/);
    expect(asked[0]).not.toMatch(contested);
    expect(fiche.probleme.ampleur.nombre).toBe(75);
  });
});

it.each(['non je plaisante, laissez comme c’est', 'oui 75 écoles c’est ça'])('%s: nothing changes', async (remark) => {
  const { fiche, told } = await after(remark);
  expect(told).toBe(WHOLE);
  expect(fiche.probleme.ampleur.nombre).toBe(75);
});

describe('what was made is refused', () => {
  const before = ['75 écoles par an à Morlaix.', 'J’ai vu 11 parents.'];
  it.each([
    ['a figure said is nowhere', '75 -> 85, et 12 parents', ['85 écoles par an à Morlaix.', before[1]]],
    ['a figure is gone for none', '11 par mois', ['11 écoles par mois à Morlaix.', before[1]]],
    ['a name said is nowhere', 'à Auray, et non à Lannion', [before[0], before[1]]],
    ['what was denied stays', 'pas 11, 12 parents', ['75 écoles par an à Morlaix.', 'J’ai vu 11 parents. 12 parents.']],
    [
      'an order is written',
      'mettez plutôt parents d’élèves',
      ['75 écoles par an à Morlaix. Mettez plutôt parents d’élèves.', before[1]],
    ],
    ['it no longer reads', 'c’est 75 les', ['75 les écoles par an à Morlaix.', before[1]]],
  ] as const)('%s', (_, said, now) => {
    expect(isAccounted({ said, before, now: now.map((one) => one ?? ''), aside: '', isAdded: false })).toBe(false);
  });

  it.each([
    ['Deux semaines au lieu de cinq', 'On passe de cinq semaines à deux.', 'On passe de deux semaines à deux.', false],
    ['trois semaines au lieu de cinq', 'On passe de cinq semaines à deux.', 'On passe de trois semaines à deux.', true],
    ['c’est la greffière qui scanne, pas le juge', 'Le juge reçoit tout.', 'La greffière reçoit tout.', false],
    ['c’est la greffière qui reçoit, pas le juge', 'Le juge reçoit tout.', 'La greffière reçoit tout.', true],
    ['c’est les aidants qui souffrent, pas les malades', 'Les malades attendent.', 'Les aidants attendent.', true],
  ])('or not, « %s » said of « %s »', (said, before, now, expected) => {
    expect(isAccounted({ said, before: [before], now: [now], aside: '', isAdded: false })).toBe(expected);
  });

  it('and what is done is not', () => {
    const now = ['85 écoles par an à Auray.', before[1] ?? ''];
    expect(isAccounted({ said: 'pas 75 mais 85, à Auray', before, now, aside: '', isAdded: false })).toBe(true);
  });
});

it('an answer of which nothing is proposed is there all the same', async () => {
  const { ask, said } = scripted(({ label }) => {
    if (label.startsWith('J’ai compris') && /Payet/.test(label) && !asked) {
      asked = true;
      return { text: 'oui mais vous avez pas mis le pire' };
    }
    if (label.startsWith('J’ai compris')) return 'oui';
    if (/soutient|s’inquiète/.test(label)) return 'Ma cheffe, Mme Payet, signe la convention le 3 mars.';
    return /pire|mal tourner/i.test(label)
      ? 'Un certificat arrive chez quelqu’un qui ne doit pas le voir.'
      : { command: 'pass' };
  });
  let asked = false;
  const world = memoryIo({ ask });
  await main(['init'], world.io);
  expect(asked).toBe(true);
  expect(plain(said.join('\n'))).toContain('est gardé en entier, dans vos mots : « Un certificat arrive');
  expect(world.files.get('fiche.yaml')).not.toContain('vous avez pas mis');
});

describe('said as people say it', () => {
  it.each<[string, readonly [string, string][]]>([
    ['Il faut lire Lannion et non Morlaix', [['Morlaix', 'Lannion']]],
    ['CE N’EST PAS MORLAIX C’EST LANNION', [['Morlaix', 'Lannion']]],
    ['enlevez « dans le Finistère », j’en sais rien', [[' dans le Finistère', '']]],
    ['pouvez-vous écrire 90 écoles', [['75', '90']]],
    ['on dit animateurs, pas ATSEM', [['ATSEM', 'animateurs']]],
    ['Mettez plutôt « familles » à la place de « parents »', [['parents', 'familles']]],
    ['Je suis d’accord avec ce que vous avez compris', []],
    ['bof oui si vous voulez', []],
  ])('%s', async (remark, changes) => {
    const { told } = await after(remark);
    expect(told).toBe(plain(changes.reduce((text, [old, right]) => text.replaceAll(old, right), WHOLE)));
  });

  it('the year, and the rest is kept: « Deux choses. C’est en 2023. Et c’est surtout le mardi. »', async () => {
    const { fiche, told } = await after('Deux choses. C’est en 2023. Et c’est surtout le mardi.');
    expect(told).toBe(WHOLE.replace('2024', '2023'));
    expect(plain(fiche.notes)).toContain('c’est surtout le mardi');
  });

  it.each([
    'le chiffre ne vient pas du service scolaire, je l’ai inventé',
    'ceux qui perdent du temps ce sont les parents, pas les écoles',
  ])('kept, and nothing is written: %s', async (remark) => {
    const { fiche, told } = await after(remark);
    expect(told).toBe(WHOLE);
    expect(plain(fiche.notes)).toContain(plain(remark));
  });
});
