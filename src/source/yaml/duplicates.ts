/** Keys written twice in one group: one of the two is too many, unless another element of a list lost its dash. */
import { enumerate, quote } from '../../french/typography.ts';
import { childrenOf, type Field, fieldAtPointer, keysBelow, TOP_FIELDS } from '../../model/fields.ts';
import { parentOf } from '../../model/pointer.ts';
import type { Flaw } from '../source.ts';
import { lineFrom } from './errors.ts';

/** `group`: where the line belongs, when its indentation took it out; `added`: keys of the second that the first has not. */
export function duplicateMessage(name: string, line: number, group: string | null, added: readonly string[]): string {
  if (group !== null)
    return `${quote(name)} appartient à ${quote(group)} : la clé d’ici est déjà écrite ligne ${line}. Décalez cette ligne de deux espaces.`;
  const way =
    added.length === 0
      ? 'Gardez une seule des deux'
      : `Réunissez-les : placez là-bas ce que celle d’ici ajoute (${enumerate(added.map(quote), 'et')}), puis retirez-la`;
  return `La clé ${quote(name)} est déjà écrite ligne ${line}. ${way}.`;
}

/** Of the keys that are written again in a row in one group, the first is told: there its slip is. `written`: what is. */
export function firstOfEach(text: string, duplicates: readonly Flaw[], written: ReadonlyMap<string, unknown>): Flaw[] {
  const [first, ...others] = duplicates.filter(({ pointer }) => parentOf(pointer) === '');
  // One section pasted many times is no second fiche.
  if (first !== undefined && new Set(others.map(({ pointer }) => pointer)).size >= MANY) {
    const line = text.slice(0, first.offsets?.[0] ?? 0).split('\n').length;
    return [
      {
        ...first,
        message: `La fiche est écrite deux fois : la seconde commence ligne ${line}. Gardez-en une, et retirez l’autre.`,
      },
    ];
  }
  const told: Flaw[] = [];
  let last: Flaw | undefined;
  for (const flaw of duplicates) {
    const group = parentOf(flaw.pointer);
    // Elements that lost their dashes: that a list is due there is told.
    if (fieldAtPointer(group)?.kind === 'list' && !/\/\d+$/.test(group)) continue;
    const goesOn = last !== undefined && parentOf(last.pointer) === group && isNextLine(text, last, flaw);
    last = flaw;
    const isAgain = told.some(({ pointer }) => pointer === flaw.pointer);
    if (goesOn && !isAgain) continue;
    const erased = isAgain ? null : erasedAbove(text, duplicates, flaw, written);
    if (erased !== null) {
      told.push({ ...flaw, message: erased });
      continue;
    }
    const isElement = /\/\d+$/.test(group);
    told.push(isElement ? { ...flaw, message: `${flaw.message} ${dashBefore(text, flaw)}` } : flaw);
  }
  return told;
}

/** « solution: », erased between two groups of the same keys: it would be two of each that one keeps, and a whole group lost. */
function erasedAbove(
  text: string,
  duplicates: readonly Flaw[],
  first: Flaw,
  written: ReadonlyMap<string, unknown>,
): string | null {
  const group = parentOf(first.pointer);
  const holder = parentOf(group);
  const again = duplicates.filter(({ pointer }) => parentOf(pointer) === group).map(({ pointer }) => lastOf(pointer));
  if (new Set(again).size < SEVERAL || group === '' || /\/\d+$/.test(group)) return null;
  const around = childrenBelow(holder);
  const lacked = around.filter(({ kind, name, path }) => {
    const own = keysBelow(path);
    return kind === 'object' && !written.has(`${holder}/${name}`) && again.every((key) => own.includes(key));
  });
  if (lacked.length === 0) return null;
  const names = enumerate(
    lacked.map(({ name }) => quote(`${name}:`)),
    'ou',
  );
  const start = text.lastIndexOf('\n', (first.offsets?.[0] ?? 0) - 1) + 1;
  const column = Math.max(0, (first.offsets?.[0] ?? 0) - start - 2);
  return `Il manque une ligne au-dessus de celle-ci, ${names} : les clés de ${quote(lastOf(group))} y recommencent. Ajoutez-la, avec ${column} espaces devant.`;
}

function childrenBelow(pointer: string): readonly Field[] {
  const field = fieldAtPointer(pointer);
  return pointer === '' ? TOP_FIELDS : field === undefined ? [] : childrenOf(field);
}

/** Fewer, and one key was written twice. */
const SEVERAL = 3;

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

/** So many sections written again are a whole fiche, pasted after another. */
const MANY = 6;

/** How many lines the value of a key may take, between two keys of one group. */
const FEW = 6;

function isNextLine(text: string, { offsets: before }: Flaw, { offsets: after }: Flaw): boolean {
  return text.slice(before?.[0] ?? 0, after?.[0] ?? 0).split('\n').length <= FEW;
}

function dashBefore(text: string, { offsets }: Flaw): string {
  const written = lineFrom(text, offsets?.[0] ?? 0);
  return `Si un autre élément commence ici, il lui manque son tiret : ${quote(`- ${written}`)}, deux espaces plus à gauche.`;
}
