/** A fact of a proposal changes, comes or goes: the others stay as they were, and what is said back says it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Understood } from '../../src/interview/facts/fact.ts';
import { saidOf } from '../../src/interview/facts/fact.ts';
import { withChange } from '../../src/interview/facts/fact-changes.ts';
import { shownIn } from '../../src/interview/facts/shown-facts.ts';
import { type Change, type FactKind, kindsTold } from '../../src/text/remarks/fact-kinds.ts';
import { plain } from '../interview-script.ts';
import type { Authors } from './remarques.ts';

const TODAY = '2026-11-30';
const authors: Authors = JSON.parse(readFileSync('test/mesures/remarques.json', 'utf8'));
const proposals = Object.values(authors)
  .flat()
  .map(({ faits }): Understood => faits.map((fact) => ({ facts: [fact], said: String(fact[0]) })));
const ASKED = [
  'enonce',
  'constats',
  'usagers',
  'existant',
  'demarrage',
  'cap',
  'difference',
  'signes',
  'portage',
] as const;
const KINDS: readonly FactKind[] = ASKED.flatMap((asked) => kindsTold(asked));
/** What goes, or comes, with another: how many they are, with who they are. */
const WITH: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  nombre: ['unite', 'periode'],
  unite: ['nombre', 'periode'],
  groupe: ['effectif'],
  qui: ['combien', 'pourquoi'],
  inquiet: ['crainte'],
  source: ['annee'],
};

describe('a fact that changes', () => {
  it('changes no other', () => {
    const change: fc.Arbitrary<Change> = fc.record({
      kind: fc.constantFrom(...KINDS),
      rank: fc.option(fc.nat(3)),
      right: fc.option(
        fc.constantFrom('12', 'les infirmières de nuit', 'fin juin', 'par mois', 'Mme Roux, directrice', '45 %'),
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...proposals), change, (understood, one) => {
        const now = withChange(understood, one, '', TODAY);
        if (now === null) return;
        const others = (all: Understood) =>
          shownIn(all)
            .filter(({ kind }) => kind !== one.kind && !(WITH[one.kind] ?? []).includes(kind))
            .map(({ kind, text }) => `${kind} ${text}`)
            .sort();
        expect(others(now)).toEqual(others(understood));
      }),
      { numRuns: 400 },
    );
  });

  const BACKER: Understood = [
    {
      facts: [['portage.sponsors', [{ nom: 'Mme Roux', fonction: 'directrice', engagement: 'nous prête une salle' }]]],
      said: '',
    },
  ];
  it.each<[string, Understood, Change, unknown, string]>([
    [
      'a post is put right: the name and what they promise stay',
      BACKER,
      { kind: 'soutien', rank: 0, right: 'directrice adjointe' },
      { nom: 'Mme Roux', fonction: 'directrice adjointe', engagement: 'nous prête une salle' },
      'votre soutien : Mme Roux, directrice adjointe (« nous prête une salle »)',
    ],
    [
      'another person takes the post, and promises nothing yet',
      BACKER,
      { kind: 'soutien', rank: 0, right: 'M. Petit' },
      { nom: 'M. Petit', fonction: 'directrice' },
      'votre soutien : M. Petit, directrice',
    ],
    [
      'one more sign comes after the others',
      [{ facts: [['impact.premiers_signes', [{ description: 'Zéro recours' }]]], said: '' }],
      { kind: 'signe', rank: null, right: 'les bergers appellent moins' },
      { description: 'Zéro recours' },
      '2 signes : zéro recours ; les bergers appellent moins',
    ],
    [
      'who is told is another: how many they are stays',
      [{ facts: [['usagers.cibles', [{ nom: 'familles', effectif: 60, nature: 'usager' }]]], said: '' }],
      { kind: 'groupe', rank: 0, right: 'les commerçants' },
      { nom: 'commerçants', effectif: 60, nature: 'usager' },
      'ceux qui en souffrent le plus : les commerçants, 60 personnes',
    ],
    [
      'a number without what it counts tells nothing',
      [
        {
          facts: [
            ['probleme.ampleur.nombre', 250],
            ['probleme.ampleur.unite', 'patients'],
          ],
          said: '',
        },
        { facts: [['probleme.ampleur.source', 'le registre']], said: 'le chiffre vient de : le registre' },
      ],
      { kind: 'unite', rank: 0, right: null },
      'le registre',
      'le chiffre vient de : le registre',
    ],
  ])('%s', (_, understood, change, first, said) => {
    const now = withChange(understood, change, '', TODAY) ?? [];
    const value = now[0]?.facts[0]?.[1];
    expect(Array.isArray(value) ? value[0] : value).toEqual(first);
    expect(plain(saidOf(now))).toBe(said);
  });
});
