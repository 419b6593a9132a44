/** What people say to a proposal in their own words: it is put right, and nothing that they told before is lost. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

/** Answers to the first questions, then what is said of the first proposal that matches, then yes to all. */
async function told(answers: Readonly<Record<string, string>>, about: RegExp, said: readonly string[]) {
  const remarks = [...said];
  const seen: string[] = [];
  const person: Person = ({ label }) => {
    if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      seen.push(plain(label));
      const isNext = (about.test(label) || remarks.length < said.length) && remarks.length > 0;
      return isNext ? { text: remarks.shift() ?? '' } : 'oui';
    }
    const key = Object.keys(answers).find((one) => label.startsWith(one));
    return key === undefined ? { command: 'pass' } : (answers[key] ?? '');
  };
  const world = memoryIo({ ask: scripted(person).ask });
  await main(['init'], world.io);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), seen, err: plain(world.err()), out: plain(world.out()) };
}

const STORY = {
  'Quel problème':
    'Les familles n’ont aucune nouvelle pendant trois jours. Elles appellent le service 60 fois par jour, deux semaines comptées.',
  'Comment le savez': 'J’ai parlé avec 7 familles au printemps.',
};

describe('a correction erases nothing', () => {
  it.each([
    'enfin environ 400 proches par an je dirais, 2 par patient, surtout les parents, et mes 9 infirmières c’est 3 heures par jour au téléphone',
    'oui mais rajoutez que sur les 400 proches il y en a 60 qui n’ont jamais pu joindre personne',
    'c’est plutôt les conjoints qui appellent et les parents viennent directement à l’accueil le soir',
  ])('%s', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    const all = plain(`${fiche.probleme.enonce} ${fiche.probleme.constats} ${fiche.usagers?.recit ?? ''}`);
    expect(all).toContain('aucune nouvelle pendant trois jours');
    expect(all).toContain('60 fois par jour');
    expect(all).toContain('J’ai parlé avec 7 familles');
    expect(all).not.toMatch(/rajoutez/i);
  });
});

describe('a correction is heard, however it is led', () => {
  it.each([
    'c’est ça sauf le nombre c’est 90',
    'oui sauf que c’est 90 fois par jour',
    'c’est bon sauf que c’est 90 fois',
    'non, c’est 90',
    'oui mais c’est 90 par jour',
  ])('%s', async (said) => {
    const { fiche, seen } = await told(STORY, /60 fois/, [said]);
    expect(fiche.probleme.ampleur.nombre).toBe(90);
    expect(plain(fiche.probleme.enonce)).toContain('90 fois par jour');
    expect(fiche.probleme.enonce).not.toMatch(/sauf|c’est 90/);
    expect(seen.filter((one) => one.startsWith('Je n’ai toujours'))).toEqual([]);
  });

  it('a number that the answer tells already is chosen, and nothing is added', async () => {
    const enonce =
      'On en a 1 140 cette année, des enfants à transporter. L’an dernier 87 enfants n’avaient pas de taxi à la rentrée.';
    const { fiche } = await told({ 'Quel problème': enonce, 'Comment le savez': 'Je décroche le téléphone.' }, /87/, [
      'non c’est 1140 enfants en tout',
    ]);
    expect(fiche.probleme.ampleur).toMatchObject({ nombre: 1140, unite: 'enfants' });
    expect(plain(fiche.probleme.enonce)).toBe(enonce);
  });

  it('a word said twice is said once: « 16 vignerons pas quatorze »', async () => {
    const { fiche } = await told(
      { 'Qui essaiera': 'Les quatorze vignerons de la coopérative de Die.', 'Comment fait-on': 'Un tableur partagé.' },
      /quatorze/,
      ['non c’est 16 vignerons pas quatorze'],
    );
    expect(fiche.deploiement.demarrage).toBe('Les 16 vignerons de la coopérative de Die.');
  });

  it.each(['gardez ma phrase tant pis', 'gardez mes phrases'])('« %s » is no part of it', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    expect(fiche.probleme.ampleur).toBeUndefined();
    expect(plain(fiche.probleme.constats)).toBe('J’ai parlé avec 7 familles au printemps.');
  });

  it.each(['c bon', '.', 'ouais c’est bon notez'])('« %s » is a yes', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    expect(fiche.probleme.ampleur.nombre).toBe(60);
  });
});

describe('what is named is what changes', () => {
  const IDEA = {
    'Avec votre idée': 'Le proche reçoit un lien par SMS et voit chaque soir une phrase écrite par le service.',
    'Quel nom': 'on avait dit Des Nouvelles avec les filles, à voir',
  };
  it('the sentence', async () => {
    const { fiche } = await told(IDEA, /en une phrase/, [
      'non, c’est permettre aux proches d’avoir des nouvelles sans appeler le service',
    ]);
    expect(plain(fiche.resume)).toBe('Permettre aux proches d’avoir des nouvelles sans appeler le service.');
    expect(fiche.nom.split(' ').length).toBeLessThan(4);
  });

  it('a name stays a name, where only the sentences are kept', async () => {
    const { fiche } = await told(IDEA, /en une phrase/, ['non']);
    expect(fiche.nom.split(' ').length).toBeLessThan(4);
    expect(fiche.resume).toBeUndefined();
  });

  it('the rule, and not the middle of the sentence', async () => {
    const existing =
      'On note sur des post-it. La règle c’est qu’on ne dit rien tant que le médecin a pas vu le patient, nous on change ça.';
    const { fiche } = await told(
      { 'Comment fait-on': existing, 'Qui essaiera': 'Les 20 familles du service.' },
      /la règle abandonnée/,
      ['oui sauf que la règle c’est juste on dit rien tant que le médecin a pas vu le patient'],
    );
    expect(plain(fiche.solution.regle_rompue)).toBe('On dit rien tant que le médecin a pas vu le patient');
    expect(plain(fiche.solution.existant)).toBe(existing);
  });

  it('the small action', async () => {
    const { fiche } = await told(
      {
        'Qui vous soutient': 'La directrice Odile Ramon nous libère un jour par semaine.',
        'Que peut-il arriver':
          'Le pire, c’est une erreur de patient. Cette semaine, j’appelle la mère de la première famille.',
      },
      /petite action/,
      ['c’est ça sauf que la petite action c’est lundi j’appelle le cadre de l’étage'],
    );
    expect(plain(fiche.pire_scenario.petites_actions[0])).toBe('Lundi j’appelle le cadre de l’étage');
    expect(plain(fiche.portage.recit)).toBe('La directrice Odile Ramon nous libère un jour par semaine.');
  });
});

describe('thought of an earlier answer while giving another', () => {
  const BEFORE = 'Après le gel, 340 vignerons ont 12 jours pour demander une aide, et la moitié la manque.';
  it.each([
    [
      'Un tableur partagé. au fait pour tout à l’heure c’était pas 12 jours mais 21',
      '21 jours pour demander',
      /Un tableur partagé\.?$/,
    ],
    [
      'Un tableur partagé, ah au fait c’est pas 340 c’est 430 vignerons',
      '430 vignerons ont 12 jours',
      /Un tableur partagé,?$/,
    ],
    [
      'Rectification : c’était 430 vignerons et pas 340. On a un tableur partagé.',
      '430 vignerons ont',
      /^On a un tableur partagé\.?$/,
    ],
  ])('%s', async (typed, now, kept) => {
    const { fiche } = await told({ 'Quel problème': BEFORE, 'Comment fait-on': typed }, /jamais/, []);
    expect(plain(fiche.probleme.enonce)).toContain(now);
    expect(plain(fiche.solution.existant)).toMatch(kept);
  });

  it('what was noted of it follows', async () => {
    const { fiche } = await told(
      {
        'Quel problème': 'Chaque année, 340 vignerons perdent une aide après le gel.',
        'Qui en souffre': 'Les petits vignerons.',
        'Comment fait-on': 'Un tableur. Au fait c’est pas 340 c’est 430.',
      },
      /jamais/,
      [],
    );
    expect(fiche.probleme.ampleur.nombre).toBe(430);
  });

  it.each([
    'Un tableur. Au fait c’est pas un logiciel mais un vrai bazar',
    'En fait c’est un tableur partagé et pas un logiciel',
    'Au fait on a aussi un cahier',
  ])('of nothing that was said before, it is the answer: %s', async (typed) => {
    const { fiche } = await told({ 'Quel problème': BEFORE, 'Comment fait-on': typed }, /jamais/, []);
    expect(plain(fiche.probleme.enonce)).toBe(BEFORE);
    expect(plain(fiche.solution.existant)).toBe(typed);
  });
});

describe('what is said besides takes no place', () => {
  const PROBLEM = {
    'Quel problème': 'Chaque année, 150 riverains du port écrivent à la mairie et personne ne répond.',
    'Comment le savez': 'Le cahier de la mairie, 2025. J’ai vu six riverains.',
    'Qui en souffre': 'Les familles du quai, 60. Elles dorment mal.',
  };
  it.each([
    'et aussi les commerçants, une trentaine',
    'oui, mais il manque les pêcheurs et leurs équipages',
    'c’est bien ça, et il y a eu deux malaises cet été',
    'ajoutez les touristes, ils sont 40',
    'on voit ça surtout le dimanche, les plaisanciers aussi, une vingtaine',
  ])('%s', async (said) => {
    const { fiche } = await told(PROBLEM, /150/, [said]);
    expect(fiche.probleme.ampleur).toMatchObject({ nombre: 150, unite: expect.stringMatching(/riverains/) });
    expect(fiche.usagers.cibles[0]).toMatchObject({ effectif: 60 });
    const all = plain(`${fiche.probleme.enonce} ${fiche.probleme.constats} ${fiche.usagers.recit}`);
    for (const one of Object.values(PROBLEM)) expect(all).toContain(one);
    expect(all).toContain(said.split(/[ ’]/).at(-1));
  });

  it('a sign more is one more', async () => {
    const signs = { 'Dans trois mois': 'Vingt repas sauvés par jour.\nLa cuisinière reste.\nTrois voisins donnent.' };
    const { fiche } = await told(signs, /3 signes/, ['j’en ai un quatrième : la poubelle pèse deux fois moins']);
    expect(fiche.impact.premiers_signes).toHaveLength(4);
  });

  it('two things put right at once, each in its place', async () => {
    const { fiche } = await told(PROBLEM, /150/, ['presque : c’est 180 riverains et les familles sont 75']);
    expect(fiche.probleme.ampleur.nombre).toBe(180);
    expect(fiche.usagers.cibles[0].effectif).toBe(75);
    expect(plain(fiche.usagers.recit)).toBe('Les familles du quai, 75. Elles dorment mal.');
  });

  it.each([
    ['190 plutôt, j’ai mal compté', 190],
    ['ah non, cent quatre-vingt-dix, pas cent cinquante', 190],
    ['très bien, juste : 190 riverains', 190],
    ['1, mais c’est 190 pas 150', 190],
  ])('%s', async (said, count) => {
    const { fiche } = await told(PROBLEM, /150/, [said]);
    expect(fiche.probleme.ampleur).toMatchObject({ nombre: count, unite: expect.stringMatching(/riverains/) });
    expect(fiche.probleme.enonce).not.toMatch(/plutôt|mal compté|150/);
  });
});

describe('what is said to whoever asks is no part of an answer', () => {
  it.each([
    'c’est tout bon pour moi',
    'y a rien à changer',
    'oui c’est bien résumé',
    'c’est un peu court mais c’est ça',
    'laissez tomber',
    'ça sera lu par qui ?',
    'haha on dirait ma grand-mère',
    'Je préfère garder mes phrases telles quelles',
    'non ne notez rien',
    'enlevez les familles',
    'non, ma cheffe ne veut pas apparaître',
    'ne citez pas la mairie',
  ])('%s', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    expect(plain(fiche.probleme.enonce)).toBe(STORY['Quel problème']);
    expect(plain(fiche.probleme.constats)).toBe(STORY['Comment le savez']);
  });
});

describe('a correction leaves a sentence that reads', () => {
  it.each([
    [
      'Le chiffre vient de la poste, en 2024.',
      'le chiffre vient du pharmacien, pas de la poste',
      'Le chiffre vient du pharmacien, en 2024.',
    ],
    [
      'Le chiffre vient de la direction de Lille, 2025.',
      'la direction de Dunkerque pas de Lille',
      'Le chiffre vient de la direction de Dunkerque, 2025.',
    ],
    [
      'C’est M. Dupond qui tient le registre, 2025.',
      'Dupont avec un t',
      'C’est M. Dupont qui tient le registre, 2025.',
    ],
    [
      'J’ai vu neuf patients. Le chiffre vient du DIM.',
      'ce n’est pas neuf patients que j’ai vus mais neuf familles',
      'J’ai vu neuf familles. Le chiffre vient du DIM.',
    ],
  ])('%s | %s', async (constats, said, now) => {
    const { fiche } = await told(
      { 'Quel problème': 'Chaque mois, 60 malades attendent leur traitement.', 'Comment le savez': constats },
      /60/,
      [said],
    );
    expect(plain(fiche.probleme.constats)).toBe(now);
  });
});

describe('a doubt stands beside what was told', () => {
  it.each([
    'je suis pas sûre pour les 60',
    'oui mais j’ai un doute sur le nombre d’appels',
    'il faudra vérifier les deux semaines',
    'les 60 je suis pas sûr',
    'le chiffre est à confirmer',
  ])('%s', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    expect(fiche.probleme.enonce.trim()).toBe(STORY['Quel problème']);
    expect(plain(fiche.notes)).toContain('À vérifier : ');
    expect(fiche.probleme.ampleur.nombre).toBe(60);
  });

  it.each([
    'je ne suis pas sûr pour les 60, c’est plutôt 90',
    'il faut aussi vérifier chaque soir le carnet des infirmières, 20 minutes',
  ])('more than a doubt: %s', async (said) => {
    const { fiche } = await told(STORY, /60 fois/, [said]);
    expect(plain(JSON.stringify(fiche))).toMatch(/90|20 minutes/);
  });
});

describe('another answer is told again: what was put right stays so', () => {
  it('the day of a goal', async () => {
    const seen: string[] = [];
    const replies = [{ text: 'pas le 30 juin, le 31 mai' }, { choices: ['reprendre:impact.difference'] }];
    let told = 0;
    const person: Person = ({ label, prompt }) => {
      if (/^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
        seen.push(plain(label));
        const next = replies.shift();
        if (next === undefined) return { choices: ['oui'] };
        if ('text' in next) return next;
        const again =
          prompt.kind === 'choice' ? prompt.choices.find((one) => one.value.includes('difference')) : undefined;
        return { choices: [again?.value ?? ''] };
      }
      if (label.startsWith('Dans six mois'))
        return 'Fin juin 150 personnes l’utilisent et les refus baissent de moitié';
      if (label.startsWith('Aujourd’hui, comment')) {
        told += 1;
        return told === 1
          ? 'Aujourd’hui Paul attend. Demain il voit la liste.'
          : 'Aujourd’hui Paul fait la queue une heure. Demain il voit la liste.';
      }
      return { command: 'pass' };
    };
    const world = memoryIo({ ask: scripted(person).ask });
    await main(['init'], world.io);
    const { deploiement, impact } = parse(world.files.get('fiche.yaml') ?? '');
    expect(told).toBe(2);
    expect(seen[1]).toContain('31 mai');
    expect(impact.changement.avant).toBe('Paul fait la queue une heure');
    expect(deploiement.objectif_6_mois.echeance).toBe('2027-05-31');
  });
});

describe('what is said to the tool is no sentence of theirs', () => {
  it.each([
    [
      'Comment le savez',
      'Le chiffre vient de mon cahier de septembre. J’ai vu 6 habitants.',
      'oui mais il manque le chiffre, une vingtaine sur une quarantaine',
    ],
    [
      'Comment le savez',
      'J’ai noté sur un cahier. Ma collègue Sylvie dit pareil et j’ai vu 6 habitants.',
      'c’est bon mais il manque toujours mon cahier de septembre et pas Mme Sylvie, c’est juste ma collègue',
    ],
  ])('%s: « %s », « %s »', async (question, answer, said) => {
    const { fiche } = await told({ [question]: answer }, /compris/, [said]);
    expect(fiche.probleme.constats).toBe(answer);
    expect(fiche.probleme.ampleur?.source ?? '').not.toMatch(/chiffre|toujours/i);
    expect(fiche.notes).toContain('il manque');
  });
  it('of how a sentence was cut', async () => {
    const { fiche } = await told(
      {
        'Qui en souffre':
          'Les personnes âgées. Ils perdent une demi-journée et certains ratent le rendez vous au consulat',
      },
      /compris/,
      ['ils ratent le rendez vous au consulat, la phrase est coupée'],
    );
    expect(JSON.stringify(fiche)).not.toMatch(/la phrase est coupée/);
  });
});

it.each([
  ['Bon Accueil, mais c’est provisoire', 'Bon Accueil'],
  ['Bon Accueil (provisoire)', 'Bon Accueil'],
  ['Bon Accueil pour l’instant', 'Bon Accueil'],
])('a name: « %s »', async (answer, name) => {
  const { fiche } = await told(
    { 'Avec votre idée': 'Une personne voit la liste des papiers sur son téléphone', 'Quel nom': answer },
    /jamais/,
    [],
  );
  expect(fiche.nom).toBe(name);
});

describe('a name', () => {
  const IDEA = { 'Avec votre idée': 'Le patron pêcheur dépose sa demande en une seule fois sur un téléservice.' };
  it.each([
    [
      'PME en ligne',
      'Remplacez « téléservice » par « démarche en ligne » et supprimez « en une seule fois »',
      'PME en ligne',
    ],
    ['PME en ligne', 'remplacez PME en ligne par Cap Permis', 'Cap Permis'],
  ])('« %s », « %s »: %s', async (answer, remark, name) => {
    const { fiche } = await told({ ...IDEA, 'Quel nom': answer }, /compris/, [remark]);
    expect(fiche.nom).toBe(name);
  });
});
