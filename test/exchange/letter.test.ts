/** What a coach does to a letter with a pen: each way says that a point is done, or is read with it. */
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/exchange/letter.ts';

const POINT = '- ligne 14 : « Enjeu » reste à remplir. `requis/probleme.enjeu`';
const ASKED = '  - À demander (le porteur) : Que coûte ce problème ?';
const END = '10 questions attendent une réponse dès maintenant : problème (6).\n\n4 avertissements, 1 conseil.';

function read(...rows: string[]) {
  return letterOf(
    ['## a.fiche.yaml, investigation', '', 'Voici une relecture de « Cap ». Tout va.', ...rows, '', END].join('\n'),
  );
}

it('as it was sent: no note, nothing done', () => {
  expect(read(POINT, ASKED)).toEqual({
    nom: 'Cap',
    words: [],
    points: [{ rule: 'requis/probleme.enjeu', message: '« Enjeu » reste à remplir.', notes: [], isDone: false }],
  });
});

describe('a point that is done', () => {
  it.each([
    [`- ~~${POINT.slice(2)}~~`],
    [`~~${POINT}~~`],
    [`- [x] ${POINT.slice(2)}`],
    [`- fait : ${POINT.slice(2)}`],
    [`- OK ${POINT.slice(2)}`],
    [`${POINT} ok`],
    [`${POINT} → réglé`],
    [POINT, '> ok'],
    [POINT, ASKED, '  - c’est fait !'],
    [`- ✅ ${POINT.slice(2)}`],
  ])('%s', (...rows) => {
    const { points } = read(...rows);
    expect(points.map(({ isDone, notes }) => [isDone, notes])).toEqual([[true, []]]);
  });
});

describe('what is said of a point', () => {
  it.each([
    [[`${POINT} à voir avant le 12`], 'à voir avant le 12'],
    [[POINT, ASKED, 'Karim : le cahier est chez Sylvie.'], 'Karim : le cahier est chez Sylvie.'],
    [[POINT, '  - ok pour le chiffre, pas pour la date'], 'ok pour le chiffre, pas pour la date'],
    [[`- [ ] ${POINT.slice(2)}`, '> 3 familles mercredi'], '3 familles mercredi'],
  ])('%s', (rows, note) => {
    const { points } = read(...rows);
    expect(points.map(({ isDone, notes }) => [isDone, notes])).toEqual([[false, [note]]]);
  });

  it('and above the first, of the whole', () => {
    expect(read('Bonjour Karim.', POINT).words).toEqual(['Bonjour Karim.']);
  });
});
