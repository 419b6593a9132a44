/** What is said against a proposal, by kind: pairs, what is no longer, what is of something else, and what is no answer. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  'Quel problème':
    'À Vierzon, 340 locataires attendent un plombier chaque mois, et 26 % des demandes sont perdues avenue Carnot.',
  'Comment le savez': 'J’ai vu 6 gardiens et 4 locataires. Le chiffre vient du registre du bailleur, pour 2024.',
  'Qui en souffre': 'Les locataires âgés, environ 80. Ils attendent 12 jours en moyenne.',
};

/** The fiche, once `said` was told to the first proposal and all else agreed to. */
async function after(said: string) {
  let isSaid = false;
  const above: string[] = [];
  const person: Person = ({ label, prompt }) => {
    for (const { text } of prompt.above ?? []) above.push(text);
    if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      if (isSaid || !/340|26/.test(label)) return 'oui';
      isSaid = true;
      return { text: said };
    }
    const key = Object.keys(STORY).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (STORY[key] ?? '');
  };
  const { ask, said: told } = scripted(person);
  const world = memoryIo({ ask });
  await main(['init'], world.io);
  const fiche = parse(world.files.get('fiche.yaml') ?? '');
  const kept = plain([fiche.probleme.enonce, fiche.probleme.constats, fiche.usagers?.recit ?? ''].join(' | '));
  return { fiche, told: kept, shown: [...told, ...above].join(' ') };
}

const WHOLE = plain(Object.values(STORY).join(' | '));

describe('each of what is said against takes its place', () => {
  it.each<[string, readonly [string, string][]]>([
    [
      'remplacez 340 par 430 et 80 par 90 svp',
      [
        ['340', '430'],
        ['environ 80', 'environ 90'],
      ],
    ],
    ['Vierzon non, c’est Bourges et pas Vierzon, j’ai tapé trop vite', [['Vierzon', 'Bourges']]],
    ['340 → 355', [['340', '355']]],
    ['on est passés de 340 à 310 locataires depuis mars', [['340', '310']]],
    ['Bourges et pas Vierzon, j’ai tapé trop vite', [['Vierzon', 'Bourges']]],
    ['avenue Jaurès, pas avenue Carnot', [['avenue Carnot', 'avenue Jaurès']]],
    ['mettez 28 % au lieu de 26 %, on a recompté hier avec le chef', [['26', '28']]],
    ['j’ai vu 4 gardiens et 6 locataires, c’était l’inverse', [['6 gardiens et 4', '4 gardiens et 6']]],
    ['340 locataires, non, 304, une faute de frappe de ma part, désolée', [['340', '304']]],
    ['ils attendent 15 jours, pas 12, selon le dernier pointage', [['12 jours', '15 jours']]],
    ['le registre, c’est pour l’année 2023 en fait', [['pour 2024', 'pour 2023']]],
    ['c’est par an, pas par mois', [['chaque mois', 'par an']]],
    ['ah zut j’ai dit 340 mais en fait faut lire 430', [['340', '430']]],
    ['ce serait plutôt 350 les locataires', [['340', '350']]],
    ['vous me mettez 340 mais moi c’est 390 qu’il faut', [['340', '390']]],
    ['il faut mettre 390 parce que j’avais compté les caves', [['340', '390']]],
    [
      'le registre n’a rien à voir là-dedans, ça vient du syndic',
      [['du registre du bailleur', 'du syndic du bailleur']],
    ],
    ['ok pour moi sauf que les locataires âgés ils sont 75', [['environ 80', 'environ 75']]],
  ])('%s', async (said, moves) => {
    const { told } = await after(said);
    const meant = moves.reduce((text, [old, right]) => text.replace(plain(old), plain(right)), WHOLE);
    expect(told).toBe(meant);
  });
});

describe('what is told with it is kept', () => {
  it.each([
    '340 c’était avant, maintenant on est à 415 d’après le syndic',
    '340 c’est tous ceux qui appellent, ceux qui attendent ne sont que 210',
    'mettez 28 % au lieu de 26 %, on a recompté hier avec le chef',
  ])('%s', async (said) => {
    const { fiche } = await after(said);
    expect(plain(fiche.notes)).toContain(plain(said));
  });

  it('to the answer that it names', async () => {
    const { fiche } = await after('pour la première question j’aurais dû dire que c’est surtout en hiver, dès 17 h');
    expect(plain(fiche.probleme.enonce)).toMatch(/avenue Carnot\. C’est surtout en hiver, dès 17 h\.$/);
  });

  it('and nothing that was understood goes with what is added', async () => {
    const { fiche } = await after(
      'La source c’est l’inventaire 2023 et le rapport de la Chambre régionale des comptes',
    );
    expect(fiche.probleme.preuves.some((one: { nombre?: number }) => one.nombre === 10)).toBe(true);
    expect(plain(fiche.probleme.ampleur.source)).toContain('Chambre régionale des comptes');
  });
});

describe('a number that is withheld stays in the sentence alone', () => {
  it.each([
    '340 c’est à vérifier auprès du bailleur, ne le notez pas pour l’instant',
    '340 on n’en sait rien, enlevez ce chiffre',
  ])('%s', async (said) => {
    const { fiche, told } = await after(said);
    expect(told).toBe(WHOLE);
    expect(fiche.probleme.ampleur?.nombre).toBeUndefined();
    expect(plain(fiche.notes)).toContain(plain(said));
  });
});

describe('what is said to whoever asks is no answer', () => {
  it.each([
    'j’ai l’impression de parler à un mur avec votre machin',
    'tu veux pas faire ma déclaration d’impôts pendant que t’y es ? lol',
    'la deuxième phrase est fausse',
    'reviens à la question d’avant stp, j’ai oublié un truc',
    'c’est faux',
    'mouais. ça ira.',
    'mouais ça ira comme ça',
    'vous avez parfaitement résumé, je n’ai rien à redire, merci bien',
    'passez à la suite svp j’ai une réunion',
    'imprimez-moi tout ça en deux exemplaires',
    'la phrase sur les gardiens est fausse, enlevez-la',
    'sept cents ? non non, c’est bien 340.',
  ])('%s', async (said) => {
    const { told, fiche } = await after(said);
    expect(told).toBe(WHOLE);
    expect(fiche.notes).toBeUndefined();
  });
});

describe('what is shown back', () => {
  it('is the sentence that changed, however far it stands', async () => {
    const { shown } = await after('j’ai vu 12 gardiens, pas 6');
    expect(shown).toMatch(/C’est corrigé dans votre réponse\s: «\s?J’ai vu 12 gardiens et 4 locataires\.\s?»/);
  });

  it('is what was added, without what leads it', async () => {
    const { told } = await after('ah et j’oubliais de dire que le bailleur nous soutient');
    expect(told).toMatch(/\. Le bailleur nous soutient\./);
  });
});

it('what may put something right, and is not understood, is kept beside', async () => {
  const said =
    'dans l’ensemble c’est ça, bon les gardiens c’était pas six hein, attendez, Sophie, Karim, les deux Martine';
  const { fiche, told } = await after(said);
  expect(told).toBe(WHOLE);
  expect(plain(fiche.notes)).toContain('Karim, les deux Martine');
});
