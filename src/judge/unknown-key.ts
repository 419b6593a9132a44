/** A key that the schema does not know: what was meant by it. */
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { nearest } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import { FIELDS, fieldAt, keysBelow } from '../model/fields.ts';
import { child, parentOf, toDotted, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';

export function unknownKey(source: Source, parent: string, key: string): { finding: Finding; meant: string | null } {
  const suggestion = nearest(asTyped(key).trim(), emptySiblings(source, parent));
  return { finding: unknownKeyFinding(source, parent, key, suggestion), meant: suggestion };
}

/** Keys of the same place that are still unanswered: those that may have been meant. */
function emptySiblings(source: Source, parent: string): string[] {
  return keysBelow(toFieldPath(parent)).filter(
    (name) => (source.entries.get(child(parent, name))?.shape ?? 'empty') === 'empty',
  );
}

function unknownKeyFinding(source: Source, parent: string, key: string, suggestion: string | null): Finding {
  const pointer = child(parent, key);
  const place = { pointer, on: 'key' as const };
  const siblings = emptySiblings(source, parent);
  const hidden = invisibleIn(key);
  if (hidden !== null) {
    const message = `La clé ${quote(asTyped(key))} cache ${hidden}. Effacez la clé et retapez-la ; --fix le fait.`;
    return plainFinding('schema', 'schema/cle-inconnue', 'error', message, place);
  }
  const slip = slipOf(source, parent, key);
  if (slip !== null) return plainFinding('schema', 'schema/cle-inconnue', 'error', slip, place);
  const head = `La clé ${quote(key)} n’existe pas ${parent === '' ? 'à la racine d’une fiche' : `dans ${quote(toDotted(parent))}`}.`;
  if (suggestion) {
    return plainFinding(
      'schema',
      'schema/cle-inconnue',
      'error',
      `${head} Vouliez-vous dire ${quote(suggestion)} ?`,
      place,
    );
  }
  const elsewhere = FIELDS.filter((field) => field.path.endsWith(`.${key}`));
  if (elsewhere.length === 1 && elsewhere[0]) {
    return plainFinding(
      'schema',
      'schema/cle-inconnue',
      'error',
      `${head} Elle se range ici : ${quote(elsewhere[0].path)}.`,
      place,
    );
  }
  const hint = siblings.length > 0 && siblings.length <= 12 ? ` Clés possibles : ${enumerate(siblings, 'ou')}.` : '';
  return plainFinding(
    'schema',
    'schema/cle-inconnue',
    'error',
    `${head}${hint || ' Corrigez-la, ou déplacez ce texte dans « notes ».'}`,
    place,
  );
}

/** A key that is no key, or one of the group above, that its indentation took out of it. */
function slipOf(source: Source, parent: string, key: string): string | null {
  const entry = source.entries.get(child(parent, key));
  if (entry?.inFlow && entry.shape === 'empty')
    return `La virgule coupe ce texte : ${quote(key)} est lu comme une clé. Mettez tout le texte entre guillemets.`;
  const group = groupAbove(source, parent, key);
  return group === null ? null : `${quote(key)} appartient à ${quote(group)}. Décalez cette ligne de deux espaces.`;
}

/** The empty group under which the key stands, through others of the same group; null when there is none. */
function groupAbove(source: Source, parent: string, key: string): string | null {
  const siblings = [...source.entries.keys()].filter((at) => at !== '' && parentOf(at) === parent);
  for (let rank = siblings.indexOf(child(parent, key)) - 1; rank >= 0; rank--) {
    const at = siblings[rank] ?? '';
    const field = fieldAt(toFieldPath(at));
    if (field === undefined) continue;
    const isEmptyGroup = field.kind === 'object' && source.entries.get(at)?.shape === 'empty';
    return isEmptyGroup && keysBelow(field.path).includes(key) ? field.name : null;
  }
  return null;
}
