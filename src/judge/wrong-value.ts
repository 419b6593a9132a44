/** A value that the schema refuses: what was found there, what was expected, and what to write. */

import { readDate } from '../french/dates.ts';
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { didYouMean } from '../french/nearest.ts';
import { isNone, isNotKnown } from '../french/not-known.ts';
import { enumerate, quote, shortened } from '../french/typography.ts';
import { Draft, isObject } from '../model/draft.ts';
import { FIELD_NAMES, type Field, fieldAt } from '../model/fields.ts';
import { toDotted, toFieldPath } from '../model/pointer.ts';
import { expectation, readScalar } from '../model/reading.ts';
import { shownValue } from '../model/shown-value.ts';
import type { Source } from '../source/source.ts';
import { asElements, choicesApart } from './choices-apart.ts';
import { doubtIn } from './doubtful-value.ts';
import { type Finding, plainFinding } from './finding.ts';
import { nearValue } from './near-value.ts';
import type { SchemaError } from './schema-check.ts';
import { textBelow, wrongShape } from './wrong-shape.ts';

const RULE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    type: 'schema/type',
    enum: 'schema/enum',
    format: 'schema/format',
    pattern: 'schema/format',
    minimum: 'schema/bornes',
    maximum: 'schema/bornes',
  }),
);

/** What is told of a value that the schema refuses. */
export function wrongValue(source: Source, error: SchemaError): Finding {
  const pointer = error.instancePath;
  const rule = RULE_OF.get(error.keyword) ?? 'schema/type';
  const message = pointer === '' ? wrongRoot(source) : describe(source, pointer, error);
  return plainFinding('schema', rule, 'error', message, { pointer, on: 'value' });
}

/** « [à trouver] », « Justice : pénale »: signs of YAML within a text. */
function readAsGroup(source: Source, pointer: string, value: object, field: Field): string {
  const [from, to] = source.entries.get(pointer)?.value ?? [0, 0];
  const written = source.text.slice(from, to).trim();
  const isShort =
    written !== '' && written.length <= LONGEST_SHOWN && !written.includes('\n') && !/["\\]/.test(written);
  const found = `${quote(written)} y est lu comme ${Array.isArray(value) ? 'une liste' : 'un groupe de clés'}.`;
  const inside = written.slice(1, -1).trim();
  const isText = (field.items ?? field.kind) === 'text' && field.format === null;
  const reading = readScalar(field, inside);
  if (isShort && !isText && reading.ok) {
    const way = `Retirez ${Array.isArray(value) ? 'les crochets' : 'les accolades'}`;
    const meant = shownValue(reading.value);
    return `${found} ${way}${meant === inside ? ' :' : ', et écrivez :'} ${meant}`;
  }
  if (isShort && isText && isNotKnown(inside))
    return `${found} Remplacez-le par votre réponse ; si vous ne savez pas encore, laissez la place vide.`;
  // « [Objet Rendu] »: a name between brackets would be taken for what a model left there.
  if (isShort && isText && /^[^:,[\]{}#]+$/.test(inside))
    return `${found} Retirez ${Array.isArray(value) ? 'les crochets' : 'les accolades'} : ${inside}`;
  if (isShort && isText) return `${found} Mettez-le entre guillemets : "${written}".`;
  const isBlock = !Array.isArray(value) && written.includes('\n') && !written.startsWith('{');
  if (isBlock && isText && field.kind === 'text') {
    const found = 'Les lignes du dessous y sont lues comme un groupe de clés.';
    // Kept as a text, they would be taken for keys that stand too far in.
    return Object.keys(value).some((key) => FIELD_NAMES.has(key))
      ? `${found} Réunissez-les en un texte, sans clé.`
      : `${found} Écrivez ${quote(`${field.name}: |`)} au-dessus d’elles : elles resteront dans le texte.`;
  }
  const [head = ''] = Object.keys(value);
  if (isText && !Array.isArray(value) && written !== '' && !written.includes('\n') && !written.startsWith('{'))
    return `Ce qui précède « : » (${quote(shortened(head, LONGEST_SHOWN))}) y est lu comme une clé. Écrivez ${quote(`${field.name}: >-`)}, et le texte sur la ligne du dessous, décalé de deux espaces de plus.`;
  return `On y lit ${Array.isArray(value) ? 'une liste' : 'un groupe de clés'}.`;
}

/** In UTF-16 units. */
const LONGEST_SHOWN = 80;

function wrongRoot({ value, text }: Source): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every((line) => line.trimStart().startsWith('>')))
    return 'Chaque ligne commence par « > », comme ce qu’un courriel cite. Retirez ce signe de toutes les lignes, et l’espace qui le suit.';
  const [, key = ''] = /^[ \t]{0,40}(\w{2,40})[ \t]{0,4}=[ \t]{0,4}\S/m.exec(text) ?? [];
  if (fieldAt(key) !== undefined)
    return `Ici une clé est suivie de « = ». Dans une fiche, elle est suivie de « : » et d’une espace : ${quote(`${key}: `)}.`;
  return `Une fiche est une suite de lignes « clé: valeur ». Ce fichier contient ${Array.isArray(value) ? 'une liste' : 'un simple texte'}.`;
}

function describe(source: Source, pointer: string, error: SchemaError): string {
  const { value } = new Draft(source.value).follow(pointer);
  const field = fieldAt(toFieldPath(pointer));
  const name = quote(toDotted(pointer));
  const written = writtenAt(source, pointer) ?? shownValue(value);
  if (!field) return `${name} ne convient pas : ${quote(written)}.`;
  const isElement = field.kind === 'list' && /\/\d+$/.test(pointer);
  if (/^\{\{[^{}]{1,80}\}\}$/.test(written))
    return `${name} contient encore la consigne d’un gabarit, ${quote(written)}. Remplacez-la par votre réponse, ou retirez la ligne.`;
  const first = textBelow(field);
  const [, stuck = '', rest = ''] = /^([a-z_]{2,40}):(\S[^\n]*)$/.exec(written) ?? [];
  if (isElement && field.items === 'object' && field.children.some((path) => path.endsWith(`.${stuck}`)))
    return `Il manque une espace après ${quote(`${stuck}:`)}. Écrivez : ${quote(`- ${stuck}: ${rest}`)}`;
  if (isElement && field.items === 'object' && first !== undefined && typeof value !== 'object')
    return `${name} attend un groupe de clés. Écrivez ${quote(`- ${first.replace(/^.*\./, '')}: ${written}`)}, puis les autres clés dessous.`;
  if (!isElement && (field.kind === 'list' || field.kind === 'object')) return wrongShape(field, name, value, written);
  if (typeof value === 'object' && value !== null) {
    if (
      Array.isArray(value) &&
      written.startsWith('-') &&
      field.kind === 'text' &&
      !isElement &&
      value.every((one) => typeof one === 'string')
    ) {
      if (field.format !== null)
        return `${name} attend une seule réponse, sans tiret. Écrivez : ${quote(`${field.name}: ${value[0]}`)}`;
      return `${name} attend un texte, et ces tirets en font une liste. Écrivez ${quote(`${field.name}: |`)} au-dessus d’eux : ils resteront dans le texte.`;
    }
    // « temps_pct: - 45 »: a list of one, where one value is due.
    // « - nom: Justice », where a text is due.
    const [[key = '', alone] = [], ...others] = isObject(value) && isElement ? Object.entries(value) : [];
    if (typeof alone === 'string' && others.length === 0 && FIELD_NAMES.has(key))
      return `${name} attend un texte, sans clé. Écrivez : ${quote(`- ${alone}`)}`;
    const [only] = Array.isArray(value) && value.length === 1 && /^-\s/.test(written) ? (value as unknown[]) : [];
    if (!isElement && only !== undefined && typeof only !== 'object')
      return `${name} attend une seule valeur, sans tiret. Écrivez : ${quote(`${field.name}: ${asRead(field, only)}`)}`;
    if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && written.startsWith('- '))
      return `${name} commence par un tiret de trop. Gardez-en un : ${quote(`- ${value[0]}`)}.`;
    // « - - nom: x »
    if (isElement && Array.isArray(value) && written.startsWith('-'))
      return `${name} commence par un tiret de trop. Gardez-en un devant la première clé.`;
    return `${name} attend ${asWritten(field, expectation(field))}. ${readAsGroup(source, pointer, value, field)}`;
  }
  const choices = isElement && typeof value === 'string' ? choicesApart(field, value) : null;
  if (choices !== null && choices.length > 1)
    return `${name} contient plusieurs valeurs : ${quote(written)}. ${asElements(choices, source.entries.get(pointer)?.inFlow === true)}`;
  return wrongScalar(field, name, value, written, error);
}

function wrongScalar(field: Field, name: string, value: unknown, written: string, error: SchemaError): string {
  const kind = field.items ?? field.kind;
  // What a text must be is told at once: quotes alone would be refused at the next run.
  if (error.keyword === 'type' && kind === 'text' && readScalar(field, written).ok) {
    return `${name} attend un texte, et ${quote(written)} se lit autrement. Mettez-le entre guillemets : ${JSON.stringify(written)}.`;
  }
  const reading = readScalar(field, value);
  const doubt = doubtIn(field, written);
  if (doubt !== null) return `${name} contient ${quote(written)}${doubt}`;
  if (reading.ok) {
    // What stands at its end is no part of what YAML shows of it.
    const hidden = invisibleIn(typeof value === 'string' ? value : written);
    const found = hidden === null ? quote(written) : `${quote(asTyped(written))} avec ${hidden}`;
    const way = /[\u2010-\u2015\u2212]/.test(written) ? ', avec les tirets du clavier' : '';
    return `${name} contient ${found}. Écrivez ${quote(shownValue(reading.value))}${way}.${besides(written, shownValue(reading.value))}`;
  }
  if (isLeftOpen(field, written))
    return `${name} contient ${quote(written)}. Écrivez ${asWritten(field, reading.expected)} ; si vous ne savez pas encore, laissez la place vide.`;
  const days = kind === 'date' ? daysIn(written) : [];
  if (days.length > 1)
    return `${name} contient ${quote(written)}. Un seul jour ici : ${enumerate(days.map(quote), 'ou')}.`;
  const near = nearValue(field, written);
  // « 1/2 » is half a full time, where a share is counted, and one or two everywhere else.
  const isFraction = near !== null && /^\d ?\/ ?\d{1,2}$/.test(written);
  const choice = isFraction ? null : oneOf(kind, written);
  if (choice !== null) return `${name} contient ${quote(written)}. ${choice}`;
  if (near !== null)
    return `${name} contient ${quote(written)}. Écrivez ${quote(near.value)}, ${near.called}.${besides(written, near.value)}`;
  const hint =
    kind === 'choice' && !/^(?:pas|plus|non|ni|jamais|aucun)(?!\p{L})/iu.test(written)
      ? didYouMean(
          written,
          field.choices.map((choice) => choice.value),
        )
      : '';
  const unseen = field.format === 'email' ? invisibleIn(written) : null;
  if (unseen !== null) return `${name} cache ${unseen}. Retapez : ${asTyped(written).trim()}`;
  return `${name} contient ${quote(written)}. Écrivez ${asWritten(field, reading.expected)}.${hint}`;
}

/** « 45 (à confirmer) », « 45 // à confirmer »: what is said beside an answer is kept as a remark. */
function besides(written: string, value: string): string {
  const at = written.search(/\(|\/\/|#/);
  const said =
    at <= 0
      ? ''
      : written
          .slice(at)
          .replace(/^[(/#\s]{1,9}/, '')
          .replace(/[)\s]{1,9}$/, '');
  const isSaid = /\p{L}{2}/u.test(said) && !/[()\n]/.test(said);
  return isSaid ? ` Pour garder le reste : ${value} # ${said}` : '';
}

/** In the place of what is counted, dated or reached; a choice has its own word for it. */
function isLeftOpen(field: Field, written: string): boolean {
  const kind = field.items ?? field.kind;
  if (kind === 'choice' || (kind === 'text' && field.format === null)) return false;
  return isNotKnown(written) || (field.isEmptyAtZero && isNone(written));
}

/** « 50 à 60 % », « oui/non »: which one is a choice, and nobody makes it for the person; null where there is none. */
function oneOf(kind: string, written: string): string | null {
  if (kind === 'boolean' && /^(?:oui|vrai|true)\s?(?:[/|,]|ou|et)\s?(?:non|faux|false)$/iu.test(written))
    return 'Choisissez : « true » pour oui, « false » pour non.';
  const [, first = '', last = ''] =
    /^(?:entre |de |environ )?(\d{1,9}) ?%? ?(?:à|et|ou|[-–/]) ?(\d{1,9}) ?%?$/iu.exec(written) ?? [];
  return kind === 'number' && last !== '' ? `Un seul nombre ici : ${quote(first)} ou ${quote(last)}.` : null;
}

/** « du 27 au 29 octobre 2026 », « 2026-10-29, 2026-10-30 »: each of them, as it would be written; empty of one alone. */
function daysIn(written: string): string[] {
  const [, first = '', last = '', rest = ''] =
    /^(?:du )?(\d{1,2}) (?:au|et|-|–) (\d{1,2})( \p{L}{3,9} 20\d\d)$/u.exec(written) ?? [];
  const apart = rest === '' ? written.split(/, | et | au | ?[–—] ?| - /) : [first + rest, last + rest];
  const days = apart.flatMap((one) => readDate(one.replace(/^(?:du|le) /, '')) ?? []);
  return days.length === apart.length ? days : [];
}

/** What a file takes as it is: what an interview reads is more, and the next run would ask for another form. */
function asWritten(field: Field, expected: string): string {
  const kind = field.items ?? field.kind;
  if (kind === 'date') return 'une date, par exemple 2027-03-15';
  if (kind === 'boolean') return 'true (oui) ou false (non)';
  return kind === 'number' ? `${expected}, en chiffres sans espace` : expected;
}

/** In the form that the next run takes, where there is one. */
function asRead(field: Field, value: unknown): string {
  const reading = readScalar(field, value);
  return reading.ok ? shownValue(reading.value) : shownValue(value);
}

/** What the person wrote there, as is, on one line; null when there is nothing. */
function writtenAt(source: Source, pointer: string): string | null {
  const span = source.entries.get(pointer)?.value;
  return span ? source.text.slice(span[0], span[1]) : null;
}
