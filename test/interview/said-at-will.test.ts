/** Said where something else was expected: another name, an order to whoever asks, levels in a sentence, who signs. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { commandOf } from '../../src/interview/answer/commands.ts';
import { levelsSaid } from '../../src/interview/answer/levels-said.ts';
import { levelsOf, signed } from '../../src/interview/answer/signing.ts';
import { renamed } from '../../src/interview/remark/directed.ts';
import { Draft } from '../../src/model/draft.ts';
import { withoutCourtesy } from '../../src/text/told/courtesy.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, scripted } from '../interview-script.ts';

describe('another name takes the place of the one that was proposed', () => {
  const proposed = [{ facts: [['nom', 'Parloir Facile']] as const, said: 'le nom, Parloir Facile' }];
  it.each([
    ['non, Parloir Simple', 'Parloir Simple'],
    ['non c’est Parloir Simple', 'Parloir Simple'],
    ['plutôt « Relais Visites »', 'Relais Visites'],
    ['gardez MARINFO', 'MARINFO'],
    ['Konvok', 'Konvok'],
  ])('%s', (typed, name) => expect(renamed(typed, proposed)?.[0]?.facts).toEqual([['nom', name]]));
  it.each(['non', 'Oui', 'Non merci', '2', 'non, on verra plus tard', 'c’est bien'])('%s: none', (typed) =>
    expect(renamed(typed, proposed)).toBeNull(),
  );
});

describe('said to whoever asks', () => {
  it.each([
    ['vous pouvez répéter la question svp', 'help'],
    ['Pouvez-vous répéter la question ?', 'help'],
    ['J’ai déjà répondu plus haut non ?', 'pass'],
    ['je l’ai déjà dit', 'pass'],
    ['je viens de le dire', null],
    ['je reprendrai demain, là j’ai une réunion', 'quit'],
    ['on m’appelle', 'quit'],
    ['je sais plus ce que j’ai mis avant, reviens en arrière', 'back'],
    ['j’ai fait une erreur à la question précédente', 'back'],
    ['aide moi stp je comprends pas la question', 'help'],
    ['attends je réponds au téléphone', 'help'],
    ['Attendez la fin du mois', null],
    ['stop j’en peux plus, à demain', 'quit'],
    ['on verra ça plus tard', 'unknown'],
    ['demandez à ma cheffe', 'unknown'],
    ['demander à chaque mairie son avis', null],
    ['J’ai une réunion avec les familles qui disent attendre trois mois', null],
    ['les agents ont déjà répondu à trois enquêtes', null],
  ])('%s', (typed, command) => expect(commandOf(typed)).toBe(command));
});

describe('levels in a sentence', () => {
  const asked = levelsOf(new Draft({}), null);
  it.each([
    ['tous inconnus sauf le portage qui est faible', ['inconnu', 'inconnu', 'inconnu', 'faible']],
    ['tous inconnus sauf portage faible', ['inconnu', 'inconnu', 'inconnu', 'faible']],
    ['problème faible, solution moyen, impact inconnu, soutiens élevé', ['faible', 'moyen', 'inconnu', 'eleve']],
    ['élevé pour le portage, le reste je sais pas', ['inconnu', 'inconnu', 'inconnu', 'eleve']],
    ['moyen partout, à part le problème : élevé', ['eleve', 'moyen', 'moyen', 'moyen']],
  ])('%s', (typed, levels) => expect(levelsSaid(typed, asked)?.map(({ value }) => value)).toEqual(levels));
});

describe('who signs', () => {
  const noted = (typed: string) =>
    signed(typed, new Draft({}))
      .notes.join()
      .replace(/\u00a0/g, ' ');
  it.each([
    [
      'Idriss Bonnet, préfecture de région Île-de-France',
      'nom, Idriss Bonnet ; administration, préfecture de région Île-de-France.',
    ],
    [
      'moi c’est Hélène Roussel, je suis DPIP au SPIP de Meurthe-et-Moselle',
      'nom, Hélène Roussel ; fonction, DPIP ; administration, SPIP de Meurthe-et-Moselle.',
    ],
    ['Bertrand Lefèvre, Musée du Louvre, Paris', 'nom, Bertrand Lefèvre ; administration, Musée du Louvre, Paris.'],
    ['Karim Haddad du CROUS de Nantes', 'nom, Karim Haddad ; administration, CROUS de Nantes.'],
    ['Samira Colin, DDT de la Creuse', 'nom, Samira Colin ; administration, DDT de la Creuse.'],
  ])('%s', (typed, expected) => expect(noted(typed)).toBe(`Noté : ${expected}`));
  it('figures alone are nobody', () => expect(signed('1 1 1 4', new Draft({})).edit).toBeNull());
});

describe('what a mail puts around an answer is no part of it', () => {
  it.each([
    ['Bonjour,\nOn envoie un courrier.\nCordialement,\nJ. Dupuy\nChef de service', 'On envoie un courrier.'],
    ['Madame, Monsieur,\n\nOn envoie un courrier.\n\nBien à vous', 'On envoie un courrier.'],
    ['On envoie un courrier. Merci de nous aider.', 'On envoie un courrier. Merci de nous aider.'],
    ['Bonjour Habitat gère les logements.', 'Bonjour Habitat gère les logements.'],
  ])('%j', (text, said) => expect(withoutCourtesy(text).trim()).toBe(said));
});

/** Tells the first three, replies to what is understood, and presses Entrée. */
async function replying(answers: Readonly<Record<string, string>>, replies: readonly string[]) {
  const left = [...replies];
  const asked: string[] = [];
  const person: Person = ({ label, prompt }) => {
    asked.push(label);
    if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      const said = left.shift();
      if (said !== undefined) return { text: said };
      return prompt.kind === 'choice' ? { choices: prompt.initial } : '';
    }
    const key = Object.keys(answers).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (answers[key] ?? '');
  };
  const { ask } = scripted(person);
  const world = memoryIo({ ask });
  await main(['init'], world.io);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), asked };
}

it('what was put right stays so when something else is', async () => {
  const { fiche } = await replying(
    {
      'Quel problème': 'À peu près un habitant sur cinq boit une eau polluée',
      'Comment le savez': 'Rapport ARS 2024. J’ai rencontré deux maires en septembre.',
    },
    ['oui sauf la part, c’est plutôt 18 %', 'non, trois maires'],
  );
  expect(fiche.probleme.ampleur).toMatchObject({ part_pct: 18, unite: 'habitants' });
  expect(fiche.probleme.preuves[0].nombre).toBe(3);
});

it('what is taken away is looked for in every answer that was told, and leaves sure what it says nothing of', async () => {
  const { fiche } = await replying(
    {
      'Quel problème': 'En Île-de-France, 12 000 demandeurs d’asile ratent leur convocation chaque année',
      'Comment le savez': 'On me l’a dit. Forum réfugiés, la Cimade. Pas de chiffre officiel.',
      'Qui en souffre': 'les familles avec enfants en bas âge. Ils perdent leur place en hébergement.',
    },
    ['oui mais enlevez la Cimade'],
  );
  expect(fiche.probleme.constats).toBe('On me l’a dit. Forum réfugiés. Pas de chiffre officiel.');
  expect(fiche.probleme.ampleur.nombre).toBe(12000);
});

it('« le deuxième est faux : moins de recours, pas zéro »: it alone changes, where it stands', async () => {
  const { fiche } = await replying({ 'Dans trois mois': 'Les bergers m’appellent moins. Zéro recours.' }, [
    'le deuxième est faux : moins de recours, pas zéro',
  ]);
  expect(fiche.impact.signes).toBe('Les bergers m’appellent moins. Moins de recours.');
  expect(fiche.impact.premiers_signes).toHaveLength(2);
});

it('a sentence is taken away where one alone is meant', async () => {
  const told = {
    'Quel problème': 'Les greffiers recopient 3 400 dossiers par an.',
    'Comment le savez': 'J’ai rencontré huit greffiers. Notre directeur dit que c’est faux.',
    'Qui en souffre': 'Les greffiers de Brive. Ils perdent deux heures.',
  };
  const { fiche } = await replying(told, ['Enlevez la phrase sur notre directeur svp']);
  expect(fiche.probleme.constats).toBe('J’ai rencontré huit greffiers.');
  expect(fiche.probleme.ampleur.nombre).toBe(3400);
  const { fiche: other } = await replying(told, ['retirez la phrase sur les greffiers']);
  expect(other.probleme.constats).toBe(told['Comment le savez']);
  expect(other.usagers.recit).toBe(told['Qui en souffre']);
});

describe('what a correction does not speak of stands as it was', () => {
  it.each([
    ['Les retraités seuls, ils paient 200 € de trop.', 'oui, et ils sont 300', 300, /200 € de trop/],
    ['Les retraités seuls, ils attendent 6 mois.', 'oui mais ils sont 45', 45, /6 mois/],
    ['Les lingères de nuit perdent 30 minutes par garde.', 'oui, il y en a 22', 22, /30 minutes/],
    ['Les retraités seuls, ils paient 200 € de trop.', 'plutôt 250 €', undefined, /250 € de trop/],
  ])('%s %s', async (told, reply, count, kept) => {
    const { fiche } = await replying({ 'Qui en souffre': told }, [reply]);
    expect(fiche.usagers.recit).toMatch(kept);
    expect(fiche.usagers.cibles?.[0]?.effectif).toBe(count);
  });
  it.each([
    ['Qui essaiera', '8 éleveurs du Larzac.', 'et 2 agents de l’OFB', /^8 éleveurs du Larzac/],
    ['Dans six mois', '80 éleveurs en mai.', 'et 5 agents', /^80 éleveurs en mai/],
  ])('%s %s %s', async (label, told, reply, kept) => {
    const { fiche } = await replying({ [label]: told }, [reply]);
    expect(JSON.stringify(fiche)).toContain(reply.slice(3));
    expect(fiche.deploiement.demarrage ?? fiche.deploiement.cap_6_mois).toMatch(kept);
  });
});

it.each([
  ['Le directeur, Paul Roux, nous soutient.', 'non, c’est faux, il ne nous soutient pas'],
  ['Le directeur, Paul Roux, nous soutient.', 'en fait il n’a pas encore dit oui'],
  ['Le juriste s’inquiète du budget.', 'mais non, il ne s’inquiète pas'],
])('what is denied is not written by Entrée, and the words are kept: %s %s', async (told, reply) => {
  const { fiche } = await replying({ 'Qui vous soutient': told }, [reply]);
  expect(fiche.portage.sponsors).toBeUndefined();
  expect(fiche.portage.resistances).toBeUndefined();
  expect(fiche.notes).toContain(reply);
});

it.each([
  ['jeudi', 'Jeudi, j’appelle le maire.'],
  ['pas cette semaine, la semaine prochaine', 'La semaine prochaine, j’appelle le maire.'],
  ['1, mais c’est jeudi', 'Jeudi, j’appelle le maire.'],
])('another day: %s', async (reply, action) => {
  const { fiche } = await replying({ 'Que peut-il arriver': 'La grève. Cette semaine, j’appelle le maire.' }, [reply]);
  expect(fiche.pire_scenario.petites_actions).toEqual([action]);
});

it.each([
  ['Un tableau Excel. On n’impose plus l’accord du chef.', 'ce n’est pas l’accord du chef, c’est celui du directeur'],
  ['Rien n’existe. On n’impose plus de ligne fixe.', 'ce n’est pas rien qui existe, c’est le covoiturage'],
])('no sentence is broken by what puts it right: %s', async (told, reply) => {
  const { fiche } = await replying({ 'Comment fait-on': told }, [reply]);
  expect(fiche.solution.existant).toBe(told);
  expect(fiche.notes).toContain(reply);
});

it('back from what was understood is the question that was asked last, with its step', async () => {
  const answers: Readonly<Record<string, string>> = {
    'Quel problème': 'Les greffiers recopient 3 400 dossiers par an.',
    'Comment le savez': 'J’ai rencontré huit greffiers.',
    'Qui en souffre': 'Difficile de dire pour le moment, il y a un peu de tout.',
  };
  let isBack = false;
  const { ask, turns } = scripted(({ label }) => {
    if (/^J’ai compris/.test(label) && !isBack) {
      isBack = true;
      return { command: 'back' };
    }
    const key = Object.keys(answers).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (answers[key] ?? '');
  }, 6);
  await main(['init'], memoryIo({ ask }).io);
  const again = turns[turns.findIndex(({ label }) => label.startsWith('J’ai compris')) + 1];
  expect(again?.label).toContain('Qui en souffre');
  expect(again?.prompt.above?.[0]?.text).toMatch(/^Étape 3/);
});

describe('what is said against an answer is put where it belongs, or nowhere', () => {
  it('two things at once', async () => {
    const { fiche } = await replying(
      { 'Dans six mois': '80 éleveurs sur 340, en mai, et l’attente passe de 21 à 8 jours.' },
      ['non 90 éleveurs, et en juin'],
    );
    expect(fiche.deploiement.cap_6_mois).toBe('90 éleveurs sur 340, en juin, et l’attente passe de 21 à 8 jours.');
    expect(fiche.deploiement.objectif_6_mois).toMatchObject({ usage: '90 éleveurs sur 340', echeance: '2027-06-30' });
    expect(fiche.deploiement.objectif_6_mois.impact).toMatch(/^L’attente passe/);
  });
  it('a label is nobody', async () => {
    const { fiche } = await replying({ 'Qui essaiera': '8 éleveurs du Larzac.' }, [
      'la raison : ils ont perdu des bêtes',
    ]);
    expect(fiche.deploiement.premiers_utilisateurs).toEqual([
      { qui: '8 éleveurs du Larzac', nombre: 8, pourquoi_volontaires: 'ils ont perdu des bêtes' },
    ]);
  });
  it('nor is a number', async () => {
    const { fiche } = await replying({ 'Qui essaiera': '8 éleveurs du Larzac.' }, ['dix, deux viennent de s’ajouter']);
    expect(fiche.deploiement.premiers_utilisateurs).toMatchObject([{ qui: '8 éleveurs du Larzac' }]);
  });
  it.each([
    [
      'Qui vous soutient',
      'La cheffe nous soutient. Le juriste s’inquiète.',
      'non c’est l’inverse, c’est la cheffe qui s’inquiète',
    ],
    ['Avec votre idée', 'Il envoie sa photo, l’indemnité part sous 8 jours.', 'il manque l’indemnité'],
  ])('what has no place is kept, and the sentence stays: %s', async (label, told, reply) => {
    const { fiche } = await replying({ [label]: told }, [reply]);
    expect(JSON.stringify(fiche).replace(/\u00a0/g, ' ')).toContain(told);
    expect(fiche.notes.replace(/\u00a0/g, ' ')).toContain(reply);
  });
});

it.each([
  ['Qui en souffre', 'Les internes boursiers, environ 1 200.', 'Une par an'],
  [
    'Que peut-il arriver',
    'Une erreur coupe 300 bourses. Jeudi, j’appelle la banque.',
    'Une erreur coupe 300 bourses. Jeudi, j’appelle la banque.',
  ],
])('« une » is no number of those who were counted: %s', async (label, told, reply) => {
  const { fiche } = await replying({ [label]: told }, [reply]);
  expect(JSON.stringify(fiche)).toContain(told);
});
