/** All that an element of a list lacks is told at once: nobody is told one field a run. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { fieldAt } from '../../src/model/fields.ts';
import { toFieldPath } from '../../src/model/pointer.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { setValue } from '../../src/source/edit.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = snapshotOf(readFileSync('templates/exemples/construction.yaml', 'utf8'));
const TODAY = SOUND.draft.at('date_maj').text ?? '';
const judged = (pointer: string, value: unknown) =>
  lint('x', setValue(SOUND, pointer, value), CATALOGUE, { today: TODAY, phase: null, gate: true }).findings;

it('of the only element: one finding, each field by its name and its place', () => {
  const found = judged('/deploiement/premiers_utilisateurs', [{ qui: 'éleveurs de Brivezal' }]);
  const own = found.filter(({ pointer }) => pointer.startsWith('/deploiement/premiers_utilisateurs'));
  expect(own).toHaveLength(1);
  const [{ message, missing = [] } = { message: '' }] = own;
  expect(missing.length).toBeGreaterThan(3);
  for (const pointer of missing) expect(message).toContain(fieldAt(toFieldPath(pointer))?.title);
});

it('of one among others: one finding, which names them all', () => {
  const found = judged('/impact/indicateurs/0', { id: 'fermes', nom: 'part des fermes transmises' });
  const own = found.filter(({ pointer }) => pointer.startsWith('/impact/indicateurs/0'));
  expect(own).toHaveLength(1);
  expect(own[0]?.message).toMatch(/«.Définition exacte.», «.Unité de mesure.».* manquent pour «.part des fermes/);
});
