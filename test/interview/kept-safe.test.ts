/** What is said of a proposal and not understood: no word is lost, no answer is taken back, and nothing false is written. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  'Quel problème': 'Chaque année, 420 apiculteurs du Lot perdent leurs ruches.',
  'Avec votre idée': 'L’apiculteur déclare sa perte par téléphone, en cinq minutes.',
  'Quel nom': 'Ruche Aidée',
  'Dans trois mois': 'Un apiculteur déclare seul. Le syndicat cite le numéro. La DDT répond en 10 jours.',
  'Qui vous soutient':
    'La présidente du syndicat, Odette Mercier, nous soutient. Le directeur de la DDT, Paul Rey, nous soutient. La chambre d’agriculture craint une perte de cotisations.',
};

/** Each remark in turn on the proposals that match; then Entrée, as a person in a hurry. */
async function after(about: RegExp, ...remarks: string[]) {
  const left = [...remarks];
  const asked: string[] = [];
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      const isNext = left.length > 0 && (about.test(label) || left.length < remarks.length);
      if (left.length < remarks.length) asked.push(plain(label));
      return isNext ? { text: left.shift() ?? '' } : { choices: prompt.initial };
    }
    if (left.length < remarks.length && Object.keys(STORY).some((one) => label.startsWith(one))) asked.push(label);
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask });
  await main(['init'], world.io);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), asked, said: plain(script.said.join('\n')) };
}

const names = (list: { nom: string }[] | undefined) => (list ?? []).map(({ nom }) => nom);

describe('what is not understood', () => {
  it.each([
    'il manque Télé-Ruche et le formulaire de la DDT',
    'et les apiculteurs de loisir alors',
    'ça dépend quand même pas mal de la météo et des voisins',
  ])('« %s » is kept whole, and the answer stays', async (remark) => {
    const { fiche, asked, said } = await after(/420/, remark);
    expect(fiche.probleme.enonce).toBe(STORY['Quel problème']);
    expect(plain(fiche.notes)).toContain(remark);
    expect(said).toContain('gardés en entier dans les notes');
    expect(asked[0]).toMatch(/^(?:J’ai compris|Je n’ai toujours)/);
  });

  it.each([
    'il faut mettre le chiffre en premier, avec une majuscule',
    'le terme « perdent » me paraît impropre',
    'oui c’est ça, mais sans les guillemets hein',
  ])('« %s » speaks of the text, and is no part of it', async (remark) => {
    const { fiche } = await after(/420/, remark);
    expect(fiche.probleme.enonce).toBe(STORY['Quel problème']);
  });
});

describe('where each sentence is one of a list', () => {
  it.each([
    'ah oui comme ça c’est très bien',
    'parfait, on croirait entendre mon père',
    'tu répètes deux fois la même idée',
    'C’est un peu court quand même',
    'et les ruches mortes, elles sont où',
  ])('« %s » is none of it', async (remark) => {
    const { fiche } = await after(/3 signes/, remark);
    expect(fiche.impact.signes).toBe(STORY['Dans trois mois']);
    expect(fiche.impact.premiers_signes).toHaveLength(3);
  });

  it.each([
    'j’rajoute un truc : les voisins appellent moins',
    'il y a aussi que les voisins appellent moins',
    'et les voisins appellent moins',
  ])('« %s » is one more, without what introduces it', async (remark) => {
    const { fiche } = await after(/3 signes/, remark);
    expect(fiche.impact.premiers_signes).toHaveLength(4);
    expect(plain(fiche.impact.premiers_signes[3].description)).toMatch(/^(?:que )?les voisins appellent moins$/i);
  });

  it('what is said of one by its rank is said of no other', async () => {
    const { fiche } = await after(/3 signes/, 'Le troisième signe relève plutôt de l’année prochaine.');
    expect(fiche.impact.premiers_signes).toHaveLength(2);
    expect(plain(fiche.notes)).toContain('année prochaine');
  });
});

describe('what was said to be wrong stays so', () => {
  it.each([
    ['tout est faux', 'bonne journée à vous et à vos enfants'],
    ['les apiculteurs, ce n’est pas ça', 'la DDT cite le numéro tous les matins'],
  ])('« %s », then « %s »: Entrée notes nothing of it', async (...remarks) => {
    const { fiche } = await after(/420/, ...remarks);
    expect(fiche.probleme.ampleur).toBeUndefined();
    expect(fiche.probleme.enonce).toBe(STORY['Quel problème']);
  });

  it('until it is put right', async () => {
    const { fiche } = await after(/420/, 'les 420, ce n’est pas ça', 'non, 430 apiculteurs');
    expect(fiche.probleme.ampleur).toMatchObject({ nombre: 430 });
  });
});

describe('a question, or a joke', () => {
  it.each(['jdois mettre un 4e signe obligé ?', 'mdr votre truc parle comme un notaire'])(
    '« %s » contests nothing',
    async (remark) => {
      const { fiche } = await after(/3 signes/, remark);
      expect(fiche.impact.premiers_signes).toHaveLength(3);
    },
  );

  it('what it laughs at is kept', async () => {
    const { fiche } = await after(/3 signes/, 'mdr « le syndicat cite le numéro » c koi ce charabia');
    expect(plain(fiche.notes)).toContain('charabia');
  });
});

it('who is told more of is told once', async () => {
  const { fiche } = await after(/vos soutiens/, 'J’ajoute : Mme Mercier engage 10 k€.');
  expect(names(fiche.portage.sponsors)).toEqual(['Odette Mercier', 'Paul Rey']);
});

describe('what is missed is not contested', () => {
  it.each([
    'et ma cheffe Inès Charrier, elle n’y est pas',
    'le directeur, lui, il reste',
    'il conviendrait de rétablir le président du GDSA',
    'Vous avez supprimé à tort le préfet et le syndicat.',
  ])('« %s »: all stay', async (remark) => {
    const { fiche } = await after(/vos soutiens/, remark);
    expect(names(fiche.portage.sponsors)).toEqual(['Odette Mercier', 'Paul Rey']);
    expect(fiche.portage.resistances).toHaveLength(1);
    expect(plain(fiche.notes)).toContain(remark);
  });
});

it('what goes with a refusal is named', async () => {
  const { said, fiche } = await after(/3 signes/, 'mais non ! retirez mon grand-père de là !');
  expect(said).toContain('Ceci ne sera pas noté');
  expect(fiche.impact.premiers_signes).toBeUndefined();
});

describe('one of several', () => {
  it.each([
    ['monsieur Rey ne nous soutient plus', ['Odette Mercier']],
    ['Mercier, elle, a changé d’avis entre-temps', ['Paul Rey']],
  ])('« %s »: the other stays', async (remark, kept) => {
    const { fiche } = await after(/vos soutiens/, remark);
    expect(names(fiche.portage.sponsors)).toEqual(kept);
    expect(fiche.portage.resistances).toHaveLength(1);
    expect(plain(`${fiche.notes} ${fiche.portage.recit}`)).toContain(remark);
  });

  it.each([
    ['supprimez le 3', ['Un apiculteur déclare seul', 'Le syndicat cite le numéro']],
    ['le 2 c’est plutôt que la mairie cite le numéro', ['Un apiculteur déclare seul', /mairie cite/, /10 jours/]],
  ])('« %s »', async (remark, expected) => {
    const { fiche } = await after(/3 signes/, remark);
    expect(fiche.impact.premiers_signes.map(({ description }: { description: string }) => description)).toEqual(
      expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
    );
  });
});

describe('a figure that is refused', () => {
  it.each(['le premier chiffre est faux', 'je ne suis pas sûre de ce dernier chiffre'])('« %s »', async (remark) => {
    const { fiche } = await after(/420/, remark);
    expect(fiche.probleme.ampleur).toBeUndefined();
    expect(plain(fiche.notes)).toContain(remark);
  });

  it('does not come back with what is said next', async () => {
    const { fiche } = await after(
      /vos soutiens/,
      'monsieur Rey ne nous soutient plus',
      'la chambre d’agriculture de Cahors, pas celle du Lot entier',
    );
    expect(names(fiche.portage.sponsors)).not.toContain('Paul Rey');
  });
});

it.each([
  ['ah non finalement ruche aidée 46', 'Ruche aidée 46'],
  ['remplacez « Ruche Aidée » par « Allô Ruche »', 'Allô Ruche'],
  ['Le titre définitif sera « Rucher Sûr » ; l’autre est abandonné.', 'Rucher Sûr'],
  ['tout compte fait c’est plus drôle, on prend BZZZ', 'BZZZ'],
])('« %s »: another name', async (remark, name) => {
  const { fiche } = await after(/en une phrase|le nom/, remark);
  expect(fiche.nom).toBe(name);
});

it.each([
  ['Qui vous soutient', 'celui qui quoi ? c’est Paul Rey du syndicat', 'portage.recit'],
  ['Quel problème', 'n’importe quoi, les apiculteurs c’est ceux de Gourdon', 'probleme.enonce'],
  ['Quel problème', 'et les apicultrices, vous les avez oubliées', 'probleme.enonce'],
])('said against « %s »: « %s » is no new sentence of it', async (question, remark, path) => {
  const { fiche } = await after(
    { 'Dans trois mois': /3 signes/, 'Qui vous soutient': /vos soutiens/ }[question] ?? /420/,
    remark,
  );
  const told = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], fiche);
  expect(plain(String(told))).toBe(plain(STORY[question] ?? ''));
  expect(plain(fiche.notes)).toContain(remark);
});

it('what stands in the answers proposed is put right in none before', async () => {
  const { fiche } = await after(/3 signes/, 'en 5 jours, pas en 10, et pas au syndicat mais à la mairie');
  expect(fiche.solution.description).toBe(STORY['Avec votre idée']);
});
