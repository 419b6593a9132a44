/** What is said against a proposal: in the place of what it corrects, and nothing else is lost for it. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/interview/facts/fact.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { correctionOf } from '../../src/interview/remark/correcting.ts';
import { Draft } from '../../src/model/draft.ts';

const TODAY = '2026-11-30';
const COUNTED =
  'J’ai compté moi-même pendant trois mois au greffe : 38 % sortent sans papiers. J’ai parlé avec neuf sortants en janvier. Les 2900 sorties viennent du rapport annuel.';
const WHO =
  'Les sortants sans papiers, surtout les courtes peines, environ 1100 par an. Ils perdent des mois de salaire.';

function after(said: string, data: Record<string, Record<string, string>>) {
  const draft = new Draft(data);
  const from = Object.entries(data).flatMap(([part, fields]) => Object.keys(fields).map((name) => `${part}.${name}`));
  const [changed] = [...correctionOf(said, from, draft, TODAY).texts];
  return { path: changed?.[0], text: changed?.[1] ?? '' };
}

describe('what is said against a proposal', () => {
  const BOTH = { usagers: { recit: WHO }, probleme: { constats: COUNTED } };

  it.each([
    'c’est plutôt le 38 % qui vient de mon comptage, les 2900 viennent du rapport annuel',
    'non les papiers, c’est à la mairie',
    'c’est la préfecture',
  ])('loses no number that it does not tell again: %s', (said) => {
    const { text } = after(said, BOTH);
    const written = text.startsWith('Les sortants') ? ['1100'] : ['trois mois', '38 %', 'neuf sortants', '2900'];
    for (const one of written) expect(text).toContain(one);
  });

  it('is against the number that is near it', () => {
    expect(after('c’est plutôt 1200 sortants par an', BOTH)).toMatchObject({
      path: 'usagers.recit',
      text: expect.stringContaining('environ 1200 sortants par an. Ils'),
    });
  });

  it('of two that count the same thing, changes the nearer', () =>
    expect(
      after('non, 2 400 usagers', { usagers: { recit: 'J’ai vu 12 usagers. Ils sont 2 300 usagers par an.' } }).text,
    ).toBe('J’ai vu 12 usagers. Ils sont 2 400 usagers par an.'));

  it.each([
    ['45 détenus qui sortent avant l’été, parce que leur employeur les attend', 'parce que leur employeur les attend'],
    ['45 détenus de la prison car leur employeur les attend', 'car leur employeur les attend'],
  ])('keeps the reason: %s', (told, reason) => {
    const { text } = after('c’est plutôt 45 détenus de Villepreux', { deploiement: { demarrage: told } });
    expect(text).toContain('45 détenus de Villepreux');
    expect(text).toContain(reason);
    expect(text).not.toMatch(/plutôt/);
  });

  it('takes the place of a sentence that tells nothing else', () =>
    expect(
      after('ce sont les petites communes de la Creuse', { deploiement: { demarrage: 'Les communes de la Creuse.' } })
        .text,
    ).toBe('Ce sont les petites communes de la Creuse.'));
});

describe('where each figure comes from', () => {
  const sourceOf = (constats: string) => {
    const draft = new Draft({ probleme: { ampleur: { nombre: 2900 } } });
    const facts = factsOf(readAs('probleme.constats', constats, draft, TODAY));
    return facts.find(([at]) => at === 'probleme.ampleur.source')?.[1];
  };
  it.each([
    ['Le 38 % vient de mon comptage au greffe, les 2900 viennent du rapport annuel.', 'rapport annuel'],
    ['Les 2 900 viennent du rapport annuel, le 38 % de mon comptage.', 'rapport annuel'],
    ['38 % d’après le greffe. Les 2900 viennent du rapport annuel.', 'rapport annuel'],
    ['D’après le registre du greffe.', 'le registre du greffe'],
  ])('%s', (constats, source) => expect(sourceOf(constats)).toBe(source));
});

describe('put right where it stands, in whatever words', () => {
  const GOAL = 'En juin, 60 familles s’inscrivent en ligne et aucune ne fait la queue.';
  const FIRST = 'Dix pompiers de Millau, parce qu’ils en ont marre.';
  const SIGNS = 'Huit élèves arrivent à l’heure. Le car part plein.';
  const PORTAGE = 'La directrice de l’hôpital, Sophie Lemaire, me libère un jour par semaine.';
  it.each<[string, string, string, string]>([
    ['deploiement.demarrage', FIRST, 'c’est pas à Millau c’est à Saint-Affrique', 'Dix pompiers de Saint-Affrique,'],
    ['deploiement.demarrage', FIRST, 'Finalement ce sont huit pompiers, à Rodez', 'Huit pompiers de Rodez,'],
    ['deploiement.demarrage', FIRST, 'ce sont des gendarmes', 'Dix gendarmes de Millau,'],
    ['deploiement.demarrage', FIRST, 'une vingtaine', 'Une vingtaine de pompiers de Millau,'],
    ['deploiement.cap_6_mois', GOAL, '60 c’est un peu optimiste, disons 45', 'En juin, 45 familles'],
    ['deploiement.cap_6_mois', GOAL, 'fin mai plutôt que juin', 'Fin mai, 60 familles'],
    ['deploiement.cap_6_mois', GOAL, 'en septembre', 'En septembre, 60 familles'],
    [
      'impact.signes',
      SIGNS,
      'le car part à moitié plein',
      'Huit élèves arrivent à l’heure. Le car part à moitié plein.',
    ],
    ['portage.recit', PORTAGE, 'Lemaire avec deux r : Lemairre', 'La directrice de l’hôpital, Sophie Lemairre,'],
    ['portage.recit', PORTAGE, 'son prénom c’est Sylvie', 'La directrice de l’hôpital, Sylvie Lemaire,'],
    ['portage.recit', PORTAGE, 'elle est directrice adjointe', 'La directrice adjointe, Sophie Lemaire,'],
    [
      'probleme.enonce',
      'Tous les mois, 340 patients attendent.',
      'on dit usagers chez nous, pas patients',
      'Tous les mois, 340 usagers attendent.',
    ],
    [
      'probleme.enonce',
      'Tous les mois, 340 patients attendent.',
      '340 c’est pour tout le département, nous on en a 90',
      'Tous les mois, 90 patients attendent.',
    ],
    [
      'solution.description',
      'Le lecteur réserve un livre.',
      'mettez emprunteur au lieu de lecteur',
      "L'emprunteur réserve un livre.",
    ],
    [
      'usagers.recit',
      'Les personnes âgées du bâtiment C, environ 85.',
      'c’est 95 personnes âgées',
      'Les personnes âgées du bâtiment C, environ 95.',
    ],
    [
      'solution.existant',
      'On utilise Excel. Nous cessons d’exiger l’accord du cadre de nuit.',
      'c’est l’accord du médecin de garde',
      'On utilise Excel. Nous cessons d’exiger l’accord du médecin de garde.',
    ],
  ])('%s: « %s », then « %s »', (path, told, said, now) => {
    const [part = '', name = ''] = path.split('.');
    expect(after(said, { [part]: { [name]: told } }).text.slice(0, now.length)).toBe(now);
  });

  it('« elle » is said of her further on: nothing changes by halves', () => {
    const told = 'Aujourd’hui, la maman attend deux heures. Demain, elle s’inscrit.';
    expect(after('pas la maman, le papa', { impact: { difference: told } }).text).not.toMatch(/^Aujourd’hui, le papa/);
  });
});

describe('numbers agree, names take the place of names, talk is no content', () => {
  const SIZE = 'Chaque année, 1 200 marins de Bretagne perdent une journée à quai.';
  const PORTAGE = 'Le directeur, Yann Le Goff, nous prête deux agents.';
  it.each<[string, string, string]>([
    [
      'probleme.enonce',
      'ce n’est pas une journée mais deux',
      'Chaque année, 1 200 marins de Bretagne perdent deux journées à quai.',
    ],
    ['probleme.enonce', '1 200 c’est par mois', 'Par mois, 1 200 marins de Bretagne perdent une journée à quai.'],
    [
      'probleme.enonce',
      'pas Bretagne, Normandie',
      'Chaque année, 1 200 marins de Normandie perdent une journée à quai.',
    ],
    ['portage.recit', 'il nous prête un agent pas deux', 'Le directeur, Yann Le Goff, nous prête un agent.'],
    ['portage.recit', 'Le Goff s’écrit Le Goffe', 'Le directeur, Yann Le Goffe, nous prête deux agents.'],
  ])('%s: « %s »', (path, said, now) => {
    const [part = '', name = ''] = path.split('.');
    expect(after(said, { [part]: { [name]: part === 'probleme' ? SIZE : PORTAGE } }).text).toBe(now);
  });

  it('« ils sont 650 » is of those who suffer', () => {
    const both = {
      probleme: { enonce: SIZE },
      usagers: { recit: 'Les matelots, environ 700. Ils perdent 90 € de paie.' },
    };
    expect(after('ils sont 650', both)).toEqual({
      path: 'usagers.recit',
      text: 'Les matelots, environ 650. Ils perdent 90 € de paie.',
    });
  });
});
