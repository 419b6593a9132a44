/** A fiche that we began: a heading over each section, no key that tells nothing, whatever is answered and taken away. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eraseAnswer, recordAnswer } from '../../src/interview/writing/record.ts';
import { FIELDS } from '../../src/model/fields.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const START = `# Fiche produit, phase : investigation.
# Pour la compléter : fiche edit.
format: fiche/1
nom: Bon Vent
phase: investigation
statut: en_cours

# --- Risques ---
risques:
  probleme:
    niveau: fort
`;
const TITLES = new Map(
  FIELDS.filter(({ parent, kind }) => parent === '' && kind === 'object').map(({ path, title }) => [path, title]),
);
const LEAVES = FIELDS.filter(({ path, kind }) => kind === 'text' && path.includes('.') && !path.includes('[')).map(
  ({ path }) => path,
);
const change = fc.record({ path: fc.constantFrom(...LEAVES), isGone: fc.boolean() });

function changed(all: readonly { path: string; isGone: boolean }[]): string {
  return all.reduce(
    (fiche, { path, isGone }) => (isGone ? eraseAnswer(fiche, path) : recordAnswer(fiche, path, `dit de ${path}`)),
    snapshotOf(START),
  ).text;
}

it('each section stands below its heading, and each heading over its section', () => {
  expect(LEAVES.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 15 }), (all) => {
      const lines = changed(all).split('\n');
      for (const [rank, line] of lines.entries()) {
        const title = /^# --- (.*) ---$/.exec(line)?.[1];
        if (title !== undefined) expect(TITLES.get(/^([a-z_]+):/.exec(lines[rank + 1] ?? '')?.[1] ?? '')).toBe(title);
        const own = TITLES.get(/^([a-z_]+):/.exec(line)?.[1] ?? '');
        if (own !== undefined) expect(lines[rank - 1]).toBe(`# --- ${own} ---`);
      }
    }),
  );
});

it('no key is left empty', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 15 }), (all) => {
      const lines = changed(all).split('\n');
      for (const [rank, line] of lines.entries())
        if (/^ *[a-z_0-9]+:$/.test(line))
          expect(lines[rank + 1]).toMatch(new RegExp(`^${/^ */.exec(line)?.[0]}  *\\S`));
    }),
  );
});

it.each([
  ['a comment beside it', '  constats: ce que je sais # à revoir', '  constats: # à revoir'],
  ['a comment above it', '  # à revoir\n  constats: ce que je sais', '  # à revoir\n  constats:'],
])('%s: the key stays', (_, lines, left) => {
  const fiche = snapshotOf(`${START}\n# --- Problème ---\nprobleme:\n  enonce: un mot\n${lines}\n`);
  expect(eraseAnswer(fiche, 'probleme.constats').text).toContain(`  enonce: un mot\n${left}`);
});

it('in a fiche of somebody else, the key stays', () => {
  const fiche = snapshotOf('nom: Bon Vent\nprobleme:\n  enonce: un mot\n  constats: ce que je sais\n');
  expect(eraseAnswer(fiche, 'probleme.constats').text).toBe(
    'nom: Bon Vent\nprobleme:\n  enonce: un mot\n  constats:\n',
  );
});
