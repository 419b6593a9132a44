/** What two newcomers said beside what was asked: kept, written where it belongs, and not asked again. */
import { describe, expect, it } from 'vitest';
import { unspoken, written } from '../../src/french/oral.ts';
import type { Step } from '../../src/interview/agenda/steps.ts';
import { besides } from '../../src/interview/answer/besides.ts';
import { withRemark } from '../../src/interview/answer/qualified.ts';
import { signed } from '../../src/interview/answer/signing.ts';
import { readSpoken } from '../../src/interview/answer/spoken.ts';
import type { Turn } from '../../src/interview/answer/turn.ts';
import { READERS } from '../../src/interview/facts/told-facts.ts';
import { Draft } from '../../src/model/draft.ts';
import { type Field, fieldAt } from '../../src/model/fields.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { harmIn } from '../../src/text/told/harm-told.ts';

const TODAY = '2026-11-29';
const none: Turn = { edit: (fiche) => fiche, outcome: 'yes', notes: [] };
const empty = snapshotOf('format: fiche/1\n');
const after = (turn: Turn) => turn.edit?.(empty).draft ?? empty.draft;

describe('beside a number, of what and how often', () => {
  const step = (path: string) => ({ path }) as Step;
  it.each([
    ['127 déclarations', 'déclarations', undefined],
    ['environ 6 000 dossiers par an', 'dossiers', 'annee'],
    ['127', undefined, undefined],
    ['1 200 €', undefined, undefined],
  ])('« %s »', (text, unit, period) => {
    const draft = after(besides(step('probleme.ampleur.nombre'), none, text, empty.draft));
    expect(draft.at('probleme.ampleur.unite').text).toBe(unit);
    expect(draft.at('probleme.ampleur.periode').text).toBe(period);
  });

  it('the year of a source', () => {
    const text = 'mon tableau de suivi, saison 2025';
    const draft = after(besides(step('probleme.ampleur.source'), none, text, empty.draft));
    expect(draft.at('probleme.ampleur.annee').number).toBe(2025);
  });
});

describe('what a choice or a day leaves of what was said', () => {
  it.each([
    ['portage.autonomie.contacts_libres', 'Oui, librement, sauf pour le colonel de gendarmerie'],
    ['porteur.agent_public', 'oui, depuis le 22 octobre 2019'],
    ['portage.prochain_comite', 'Le 15 janvier prochain, si M. le préfet en est d’accord'],
  ])('%s: « %s » is kept in whole', (path, said) => {
    const draft = after(withRemark(none, fieldAt(path) as Field, said, empty.draft));
    expect(draft.at('notes').text).toContain(said);
  });

  it.each([
    ['porteur.agent_public', 'oui oui c’est bien ça'],
    ['portage.prochain_comite', 'le 15 janvier prochain'],
    ['probleme.contexte', 'ils attendent, sauf ceux qui renoncent'],
  ])('%s: « %s » leaves nothing', (path, said) => {
    expect(withRemark(none, fieldAt(path) as Field, said, empty.draft)).toBe(none);
  });
});

it('« 127 sur 130 » counts; « 38 sur 100 » is a share', () => {
  const field = fieldAt('probleme.ampleur.nombre') as Field;
  expect(readSpoken(field, '127 sur 130', TODAY)).toEqual({ ok: true, value: 127 });
  expect(readSpoken(field, '38 sur 100', TODAY).ok).toBe(false);
});

it('a name right after a post, whatever the first name', () => {
  const found = backersIn('mon directeur Ektor Lubin me laisse un jour par semaine.');
  expect(found).toMatchObject({ name: 'Ektor Lubin', role: 'directeur' });
});

it('what somebody fears may happen keeps its « que »', () => {
  expect(backersIn('La gendarmerie craint que le papier disparaisse.')?.opponent?.fear).toBe(
    'que le papier disparaisse',
  );
});

it('what only opens a list is no loss', () => {
  expect(
    harmIn('Y perdent notamment :\n- les bénévoles, deux soirées par dossier\n- les petites communes'),
  ).not.toMatch(/notamment/);
});

it('no number to call in a signature', () => {
  const turn = signed(
    'Bernard Faucher, secrétaire général adjoint, sous-préfecture d’Aubusson, téléphone 05 55 00 00 12',
    new Draft({}),
  );
  expect(turn.notes.join()).not.toMatch(/téléphone|05 55/);
  expect(after(turn).at('porteur.fonction').text).toBe('secrétaire général adjoint');
});

it('the number that the next answer takes back', () => {
  const draft = new Draft({ probleme: { constats: 'Ma collègue a compté, non pardon, 340 dossiers et non 430.' } });
  const [told] =
    READERS.get('probleme.enonce')?.('Les associations déposent 430 dossiers par an et attendent.', draft, TODAY) ?? [];
  expect(told?.facts).toContainEqual(['probleme.ampleur.nombre', 340]);
});

it.each([
  ['Aucune idée, je dirais 2 jours de terrain perdus par semaine', '2 jours de terrain perdus par semaine.'],
  ['Je vous ai déjà dit : 1 900 heures d’agents par an sont perdues', '1 900 heures d’agents par an sont perdues.'],
  ['On remplit le Cerfa 15826 puis on attend', 'On remplit le Cerfa 15826 puis on attend.'],
])('shown, « %s »', (said, shown) => {
  expect(written(said).replace(/[\u00a0\u202f]/g, ' ')).toBe(shown);
  expect(unspoken(said)).not.toMatch(/aucune idée|déjà dit/i);
});
