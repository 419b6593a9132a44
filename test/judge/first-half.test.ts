/** What is counted during a phase is not over in its first half: too few is told later, nobody at all at once. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { setValue } from '../../src/source/edit.ts';
import { type Snapshot, snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = snapshotOf(readFileSync('templates/exemples/investigation.yaml', 'utf8'));
const [victims = '', ...others] = SOUND.draft.at('usagers.cibles').items.map((item) => item.at('nom').text ?? '');

function begun(cible: string): Snapshot {
  const few = setValue(SOUND, '/investigation/entretiens/par_cible', [{ cible, nombre: 9 }]);
  return setValue(few, '/investigation/entretiens/nombre', 9);
}

function told(fiche: Snapshot, today: string, gate = false): string[] {
  return lint('x', fiche, CATALOGUE, { today, phase: null, gate })
    .findings.filter(({ message }) => /c’est peu\.|Aucun entretien avec/.test(message))
    .map(({ rule }) => rule);
}

const start = SOUND.draft.at('calendrier.phases').items[0]?.at('debut').text ?? '';
const early = start.replace(/\d\d$/, (day) => String(Math.min(28, Number(day) + 9)).padStart(2, '0'));

it('nine of the users, in the first days: nothing; past half and at the gate: all of it', () => {
  expect(told(begun(victims), early)).toEqual([]);
  const late = ['investigation-vrais-usagers', 'investigation-entretiens-nombre'];
  expect(told(begun(victims), SOUND.draft.at('date_maj').text ?? '')).toEqual(expect.arrayContaining(late));
  expect(told(begun(victims), early, true)).toEqual(expect.arrayContaining(late));
});

it('none of the users, whatever the day: told', () => {
  expect(told(begun(others.at(-1) ?? ''), early)).toContain('investigation-vrais-usagers');
});
