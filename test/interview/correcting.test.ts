/** What is said against a proposal: in the place of what it corrects, and nothing else is lost for it. */
import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../src/interview/correcting.ts';
import { factsOf } from '../../src/interview/fact.ts';
import { readAs } from '../../src/interview/understood.ts';
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
