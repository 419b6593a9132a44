/** Lines that a form or a message ran together: told once, and what is told makes the fiche it was. */
import { describe, expect, it } from 'vitest';
import { keysOnOneLine } from '../../src/source/yaml/keys-on-one-line.ts';
import { readYaml } from '../../src/source/yaml/read.ts';

const FICHE = `format: fiche/1
nom: Bac du soir
phase: investigation
porteur:
  nom: Odile Ra
  fonction: agente du port
  temps_pct: 40
probleme:
  enonce: La nuit, personne ne traverse.
  ampleur:
    nombre: 120
    unite: riverains`;

/** Its lines, those from `from` run together as a message would. */
function together(from: number, to?: number): string {
  const rows = FICHE.split('\n');
  const glued = rows.slice(from, to).map((row, rank) => (rank === 0 ? row : row.trim()));
  return [...rows.slice(0, from), glued.join(' '), ...(to === undefined ? [] : rows.slice(to))].join('\n');
}

function toldOf(text: string): string[] {
  return readYaml(text).flaws.map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '));
}

describe('keys on one line', () => {
  it.each<[string, number, number | undefined, RegExp]>([
    ['the whole fiche', 0, undefined, /^12 clés sont sur cette ligne\. Allez à la ligne devant « nom: », « phase: »,/],
    ['its first answers', 0, 3, /^3 clés sont sur cette ligne\. Allez à la ligne devant « nom: » et « phase: »\.$/],
    ['a group', 3, 7, /« nom: », « fonction: » et « temps_pct: », avec 2 espaces de plus\.$/],
    ['the inside of a group', 4, 7, /Allez à la ligne devant « fonction: » et « temps_pct: »\.$/],
    [
      'groups within a group',
      7,
      undefined,
      /« ampleur: », avec 2 espaces de plus ; puis devant « nombre: » et « unite: », avec 4 espaces de plus\.$/,
    ],
  ])('%s', (_, from, to, message) => {
    const text = together(from, to);
    expect(toldOf(text)).toEqual([expect.stringMatching(message)]);
    const rows = text.split('\n');
    const [repair] = keysOnOneLine(rows, from);
    const mended = rows.map((row, rank) => repair?.rows.get(rank) ?? row).join('\n');
    expect(mended).toBe(FICHE);
  });

  it.each([
    ['two of them', 'nom: Bac phase: investigation'],
    ['a text that speaks of keys', 'nom: "Bac phase: investigation statut: en_cours"'],
    ['words that are no keys of the fiche', 'nom: Bac couleur: bleu moteur: diesel rame: deux'],
    ['a key said twice', 'nom: Bac nom: Relais nom: Navette'],
    ['a group that holds a text', 'porteur: Odile nom: Odile Ra temps_pct: 40'],
    ['a brace that is closed alone', 'nom: Bac, phase: investigation, statut: en_cours }'],
    ['keys between braces', 'porteur: { nom: Odile, fonction: agente, temps_pct: 40 }'],
  ])('leaves %s to others', (_, row) => {
    expect(keysOnOneLine(['format: fiche/1', row], 1)).toEqual([]);
  });
});
