/** A key that the schema does not know: what was meant by it. */

import { fold } from '../french/fold.ts';
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { isTypo, nearest } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import { FIELD_NAMES, FIELDS, type Field, fieldAt, keysBelow } from '../model/fields.ts';
import { child, fromDotted, parentOf, toDotted, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';
import { gluedAt } from './glued-key.ts';
import { isPathSaid, synonymOf, unmarked } from './key-synonyms.ts';
import { markedKey } from './marked-key.ts';
import { groupAbove, holderAround, startOf } from './out-of-place.ts';
import { setApart } from './set-apart.ts';

/** `meant`: the key of the same group that was meant; `places`: pointers of all the places that it may have been for. */
export function unknownKey(
  source: Source,
  parent: string,
  key: string,
): { finding: Finding; meant: string | null; places: readonly string[] } {
  const glued = gluedAt(source, parent, key);
  if (glued !== null) {
    const place = { pointer: child(parent, key), on: 'key' as const };
    return {
      finding: plainFinding('schema', 'schema/cle-inconnue', 'error', glued.message, place),
      meant: glued.name,
      places: placesOf(parent, glued.name),
    };
  }
  const apart = setApart(source, parent, key);
  if (apart !== null) {
    const place = { pointer: child(parent, key), on: 'key' as const };
    const finding = plainFinding('schema', 'schema/cle-inconnue', 'error', apart.message, place);
    return { finding, meant: null, places: placesOf(parent, apart.name) };
  }
  const siblings = emptySiblings(source, parent);
  const suggestion =
    nearest(unmarked(key), siblings) ??
    (/\s/.test(key.trim()) && REMARK.test(key.trim()) ? null : synonymOf(unmarked(key), siblings)) ??
    titled(parent, key, siblings);
  const below = suggestion === null ? saidBelow(source, parent, key) : null;
  const holder = holderAround(source, parent, key);
  const elsewhere = FIELDS.filter(({ path }) => path.endsWith(`.${key}`) && !path.includes('[]'));
  const places = [
    ...placesOf(parent, suggestion),
    ...(holder === null ? [] : [child(holder, key)]),
    ...(below === null ? [] : [fromDotted(below.path)]),
    ...elsewhere.map(({ path }) => fromDotted(path)),
  ];
  return { finding: unknownKeyFinding(source, parent, key, suggestion), meant: suggestion, places };
}

/** « Énoncé du problème: », as the interview calls it. */
function titled(parent: string, key: string, siblings: readonly string[]): string | null {
  const path = toFieldPath(parent);
  const titleOf = (name: string) => fieldAt(path === '' ? name : `${path}.${name}`)?.title ?? '';
  return siblings.find((name) => fold(titleOf(name)) === fold(key)) ?? null;
}

/** « nom_porteur »: a field of a group below, that lacks, by both of their names. */
function saidBelow(source: Source, parent: string, key: string): Field | null {
  const path = toFieldPath(parent);
  if (path.includes('[]')) return null;
  const start = path === '' ? '' : `${path}.`;
  const said = FIELDS.filter(
    (field) =>
      field.list === null &&
      field.path.startsWith(start) &&
      field.path.slice(start.length).includes('.') &&
      isPathSaid(key, field.path.slice(start.length)) &&
      (source.entries.get(fromDotted(field.path))?.shape ?? 'empty') === 'empty',
  );
  return said.length === 1 ? (said[0] ?? null) : null;
}

function placesOf(parent: string, meant: string | null): string[] {
  return meant === null ? [] : [child(parent, meant)];
}

/** « NB : à revoir », « <!-- chiffres : à voir --> »: what somebody notes for themselves. */
const REMARK =
  /^(?:<!--|\/\/|\/\*|n\.?b\.?$|p\.?-?s\.?$|todo|fixme|xxx|(?:à|a) (?:faire|revoir|voir|compl[ée]ter|v[ée]rifier|relire)|remarque|attention|rappel|commentaire|relecture|question)/iu;

/** Keys of the same place that are still unanswered: those that may have been meant. */
function emptySiblings(source: Source, parent: string): string[] {
  return keysBelow(toFieldPath(parent)).filter(
    (name) => (source.entries.get(child(parent, name))?.shape ?? 'empty') === 'empty',
  );
}

function unknownKeyFinding(source: Source, parent: string, key: string, suggestion: string | null): Finding {
  const pointer = child(parent, key);
  const marked = key === '?' ? markedKey(source, pointer) : null;
  const message =
    marked ??
    foreignLetterIn(key) ??
    accentedOf(source, parent, key) ??
    dottedKey(source, parent, key, suggestion) ??
    (suggestion === null ? (announced(source, pointer, key) ?? sentenceOf(source, parent, key)) : null) ??
    slipOf(source, parent, key) ??
    againOf(source, parent, key) ??
    (suggestion === null ? remarkOf(source, pointer, key) : null) ??
    `La clé ${quote(key)} n’existe pas ${parent === '' ? 'à la racine d’une fiche' : `dans ${quote(toDotted(parent))}`}. ${wayOn(source, parent, key, suggestion)}`;
  return plainFinding('schema', 'schema/cle-inconnue', 'error', message, { pointer, on: 'key' });
}

/** A sign that nobody sees in a key, or a letter of another alphabet that looks like one of ours; null where there is none. */
function foreignLetterIn(key: string): string | null {
  const hidden = invisibleIn(key);
  if (hidden !== null)
    return `La clé ${quote(asTyped(key))} cache ${hidden}. Effacez la clé et retapez-la ; --fix le fait.`;
  const foreign = [...key].find((letter) => /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter));
  return foreign === undefined
    ? null
    : `La clé ${quote(key)} contient une lettre d’un autre alphabet (${quote(foreign)}), qui ressemble à une autre. Retapez la clé.`;
}

/** « porteur.nom: », « porteur nom: »: two keys in one; null of any other. */
function dottedKey(source: Source, parent: string, key: string, suggestion: string | null): string | null {
  const dotted = parent === '' && key.includes('.') ? fieldAt(key) : undefined;
  const below = dotted ?? (suggestion === null ? saidBelow(source, parent, key) : null);
  if (below === null || below === undefined) return null;
  const why = dotted === undefined ? 'est faite de deux noms' : 'ne s’écrit pas avec un point';
  return `La clé ${quote(key)} ${why}. Écrivez ${quote(`${below.name}:`)} sous ${quote(`${below.parent}:`)}, deux espaces plus loin.`;
}

/** What to do of a key that is nowhere there. */
function wayOn(source: Source, parent: string, key: string, suggestion: string | null): string {
  if (suggestion) return `Vouliez-vous dire ${quote(suggestion)} ?`;
  const elsewhere = FIELDS.filter((field) => field.path.endsWith(`.${key}`)).map(({ path }) => quote(path));
  if (elsewhere.length > 0 && elsewhere.length <= MOST_PLACES)
    return `Elle se range ici : ${enumerate(elsewhere, 'ou')}.`;
  const siblings = emptySiblings(source, parent);
  return siblings.length > 0 && siblings.length <= MOST_SHOWN
    ? `Clés possibles : ${enumerate(siblings, 'ou')}.`
    : 'Corrigez-la, ou déplacez ce texte dans « notes ».';
}

const MOST_SHOWN = 12;

/** « Je ne veux plus : signer »: a text that goes on, and its colon makes a key of it. */
function sentenceOf(source: Source, parent: string, key: string): string | null {
  if (source.entries.get(child(parent, key))?.inFlow === true) return null;
  const start = startOf(source, child(parent, key));
  const above = [...source.entries]
    .filter(([pointer, { key: own }]) => own !== null && parentOf(pointer) === parent && own[0] < start)
    .at(-1);
  const field = above === undefined ? undefined : fieldAt(toFieldPath(above[0]));
  if (above === undefined || field?.kind !== 'text') return null;
  if (!/^[a-z][a-z0-9_]*$/.test(key) && isBlock(source, above[0]))
    return `Cette ligne continue le texte de ${quote(field.name)} : mettez ${columnAt(source, above[0]) + 2} espaces à son début.`;
  if (key.trim().split(/\s+/).length < FEWEST_WORDS) return null;
  return `${quote(key)} ressemble à une phrase, et son « : » en fait une clé. Si elle continue ${quote(field.name)}, décalez cette ligne de deux espaces de plus que lui, sous ${quote(`${field.name}: >-`)}.`;
}

/** Whether a key opens a text on the lines below: « clé: >- ». */
function isBlock(source: Source, pointer: string): boolean {
  const end = source.entries.get(pointer)?.key?.[1] ?? source.text.length;
  return /^ ?:[ \t]+[|>][-+]?\d?[ \t]*(?:#[^\n]*)?\r?\n/.test(source.text.slice(end, end + LONGEST_SIGN));
}

/** In UTF-16 units, with a remark after it. */
const LONGEST_SIGN = 200;

function columnAt(source: Source, pointer: string): number {
  const start = source.entries.get(pointer)?.key?.[0] ?? 0;
  return start - (source.text.lastIndexOf('\n', start - 1) + 1);
}

/** Fewer may be a key of somebody’s. */
const FEWEST_WORDS = 3;

/** « préjudice », where « prejudice » is written: no sentence, whatever stands above. */
function accentedOf(source: Source, parent: string, key: string): string | null {
  const isKnown = keysBelow(toFieldPath(parent)).some((name) => fold(name) === fold(key) && name !== key);
  return isKnown ? againOf(source, parent, key) : null;
}

/** « Nom », where « nom » is written: the same key twice. */
function againOf(source: Source, parent: string, key: string): string | null {
  const known = keysBelow(toFieldPath(parent)).find((name) => fold(name) === fold(key) || isTypo(key, name));
  const start = known === undefined ? undefined : source.entries.get(child(parent, known))?.key?.[0];
  if (known === undefined || start === undefined) return null;
  const line = source.text.slice(0, start).split('\n').length;
  const isTold = (name: string) => source.entries.get(child(parent, name))?.shape !== 'empty';
  const way =
    isTold(key) && isTold(known)
      ? `Gardez une seule clé, ${quote(known)}, avec ce que disent les deux.`
      : 'Gardez un seul des deux.';
  return `${quote(key)} est ${quote(known)}, déjà écrit ligne ${line}. ${way}`;
}

/** One such word alone may be anybody's key. */
function isAmongHeads({ value }: Source): boolean {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).filter((key) => MAIL_HEAD.test(key)).length > 1
  );
}

/** « De : », « Objet : » above a fiche that came by mail. */
export const MAIL_HEAD = /^(?:de|à|a|cc|cci|objet|sujet|envoyé|date|from|to|subject|sent)$/iu;

/** Null of a key that looks like one. */
/** « Voici votre fiche complétée : »: a line that announces the rest, and answers nothing. */
function announced(source: Source, pointer: string, key: string): string | null {
  const isAlone = source.entries.get(pointer)?.shape === 'empty' && parentOf(pointer) === '';
  return isAlone && key.trim().split(/\s+/).length >= FEWEST_WORDS ? asRemark(source, pointer, key) : null;
}

function asRemark(source: Source, pointer: string, key: string): string {
  const start = source.entries.get(pointer)?.key?.[0];
  const line = start === undefined ? key : (/^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? key);
  return `${quote(line.trim())} est une remarque, pas une réponse. Mettez « # » devant, ou retirez la ligne.`;
}

function remarkOf(source: Source, pointer: string, key: string): string | null {
  if (key === '<<') return '« << » recopie un autre groupe : une fiche ne le lit pas. Écrivez ses réponses ici.';
  if (parentOf(pointer) === '' && MAIL_HEAD.test(key) && isAmongHeads(source))
    return 'Cette ligne est l’en-tête d’un courriel, et non une réponse. Retirez-la, avec celles du même en-tête.';
  const [, sign, meant] = /^(\+|>{1,3}) ?([a-z_]{2,40})$/.exec(key) ?? [];
  if (meant !== undefined && FIELD_NAMES.has(meant))
    return `Le signe ${quote(sign ?? '')} vient d’un courriel ou d’une comparaison de fichiers. Retirez-le, et alignez ${quote(`${meant}:`)} avec les clés de son groupe.`;
  return REMARK.test(key.trim()) ? asRemark(source, pointer, key) : null;
}

/** More, and none of them helps. */
const MOST_PLACES = 3;

/** A key that is no key, or one of the group above, that its indentation took out of it. */
function slipOf(source: Source, parent: string, key: string): string | null {
  const entry = source.entries.get(child(parent, key));
  const before = source.text.slice(0, entry?.key?.[0] ?? 0);
  if (entry?.inFlow && entry.shape === 'empty' && /\{\s*$/.test(before))
    return `Entre accolades, chaque réponse suit sa clé : « { clé: réponse, autre clé: réponse } ». ${quote(key)} n’en a pas.`;
  if (entry?.inFlow && entry.shape === 'empty')
    return `La virgule coupe ce texte : ${quote(key)} est lu comme une clé. Mettez tout le texte entre guillemets.`;
  const group = groupAbove(source, parent, key);
  if (group !== null)
    return `${quote(key)} appartient à ${quote(group)}. Décalez cette ligne de deux espaces, et celles qui suivent dans ce groupe.`;
  const holder = holderAround(source, parent, key);
  if (holder === null) return null;
  const below = entry?.shape === 'map' || entry?.shape === 'list' ? ', et décalez d’autant ce qui en dépend' : '';
  return holder === ''
    ? `${quote(key)} s’écrit au bord de la fiche. Retirez les espaces devant cette ligne${below}.`
    : `${quote(key)} appartient à ${quote(toDotted(holder))}. Retirez deux espaces devant cette ligne${below}.`;
}
