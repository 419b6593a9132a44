/** A key within signs that YAML reads as its own. */
import { quote } from '../french/typography.ts';
import { keysBelow } from '../model/fields.ts';
import { parentOf, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';

/** In UTF-16 units. */
const LONGEST_LINE = 200;

/** Null of one that no key of the group is: « **nom** : Objet », « [phase]: construction »: a key within signs that YAML reads. */
export function markedKey({ entries, text }: Source, pointer: string): string | null {
  const from = entries.get(pointer)?.key?.[0];
  if (from === undefined) return null;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = (text.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? '').trim();
  const [, written = '', name = '', value = ''] =
    /^([*[\]{}"'`]{1,3}([a-z_\d]{2,60})[*[\]{}"'`]{1,3}) ?: ?(.*)$/.exec(line) ?? [];
  return keysBelow(toFieldPath(parentOf(pointer))).includes(name)
    ? `Une clé s’écrit sans signe autour d’elle : ${quote(written)}. Écrivez : ${name}: ${value}`
    : null;
}
