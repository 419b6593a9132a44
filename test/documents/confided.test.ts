import { expect, test } from 'vitest';
import { CONFIDED } from '../../src/documents/told.ts';
import { INTERNAL, maySee } from '../../src/model/audience.ts';
import { isWithin } from '../../src/model/pointer.ts';

/** What the tool notes of a fiche: nobody confides it. */
const OURS = ['/exceptions', '/a_completer'];

const pointers = CONFIDED.map(([path]) => `/${path.replace(/\./g, '/')}`);

test('what the page keeps back is said to whoever wrote it, place by place', () => {
  const untold = INTERNAL.filter(
    (place) => !OURS.includes(place) && !pointers.some((pointer) => isWithin(pointer, place)),
  );
  expect(untold).toEqual([]);
});

test('what is said to be kept back is not shown to everybody', () => {
  expect(pointers.filter((pointer) => maySee('public', pointer))).toEqual([]);
});
