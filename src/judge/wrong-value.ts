/** A value that the schema refuses: what was found there, what was expected, and what to write. */

import { readDate } from '../french/dates.ts';
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { didYouMean } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import { Draft, isObject } from '../model/draft.ts';
import { FIELDS, type Field, fieldAt } from '../model/fields.ts';
import { toDotted, toFieldPath } from '../model/pointer.ts';
import { expectation, readScalar } from '../model/reading.ts';
import { shownValue } from '../model/shown-value.ts';
import type { Source } from '../source/source.ts';
import { itemsOf } from '../source/yaml/list-candidates.ts';
import { asElements, choicesApart } from './choices-apart.ts';
import { doubtIn } from './doubtful-value.ts';
import { type Finding, plainFinding } from './finding.ts';
import { nearValue } from './near-value.ts';
import type { SchemaError } from './schema-check.ts';

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
  if (isShort && isText) return `${found} Mettez-le entre guillemets : "${written}".`;
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
    if (typeof alone === 'string' && others.length === 0 && NAMES.has(key))
      return `${name} attend un texte, sans clé. Écrivez : ${quote(`- ${alone}`)}`;
    const [only] = Array.isArray(value) && value.length === 1 && /^-\s/.test(written) ? (value as unknown[]) : [];
    if (!isElement && only !== undefined && typeof only !== 'object')
      return `${name} attend une seule valeur, sans tiret. Écrivez : ${quote(`${field.name}: ${asRead(field, only)}`)}`;
    if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && written.startsWith('- '))
      return `${name} commence par un tiret de trop. Gardez-en un : ${quote(`- ${value[0]}`)}.`;
    return `${name} attend ${asWritten(field, expectation(field))}. ${readAsGroup(source, pointer, value, field)}`;
  }
  const choices = isElement && typeof value === 'string' ? choicesApart(field, value) : null;
  if (choices !== null && choices.length > 1)
    return `${name} contient plusieurs valeurs : ${quote(written)}. ${asElements(choices, source.entries.get(pointer)?.inFlow === true)}`;
  return wrongScalar(field, name, value, written, error);
}

const NAMES: ReadonlySet<string> = new Set(FIELDS.map(({ name }) => name));

/** « aucune », where a list is due. */
const NONE =
  /^(?:aucune?s?|n[ée]ant|rien|non|sans|ras|0|sans objet|personne|(?:il n['’]y en a )?pas(?: d.{1,40})?)[.! ]*$/iu;

/** Path of the first key of a group, or of an element, that a text answers; undefined where none does. */
function textBelow({ children }: Field): string | undefined {
  return children.find((path) => {
    const field = fieldAt(path);
    return field?.kind === 'text' && field.format === null && field.choices.length === 0 && field.name !== 'id';
  });
}

function wrongShape(field: Field, name: string, value: unknown, written: string): string {
  if (field.kind === 'list') {
    const found = isObject(value) ? 'un groupe de clés' : quote(written);
    const items =
      field.items === 'text' && typeof value === 'string' && /^-\S.*, ?-/.test(written) ? itemsOf(written) : [];
    if (items.length > 1) return `${name} attend une liste. Écrivez-la entre crochets : [${items.join(', ')}]`;
    const [, element] = NO_DASH.exec(written) ?? [];
    if (element !== undefined) {
      const hidden = invisibleIn(written.slice(0, 3));
      const way = hidden === null ? '' : ` Ici, ${hidden} suit le tiret : retapez-la ; --fix le fait.`;
      return `${name} attend une liste. Chaque élément commence, sur sa ligne, par un tiret et une espace : ${quote(`- ${element.trim()}`)}.${way}`;
    }
    const [key] = isObject(value)
      ? Object.entries(value).flatMap(([one, text]) => (typeof text === 'string' ? [`${one}: ${text}`] : []))
      : [];
    const numbered = isObject(value)
      ? Object.entries(value).find(([one, text]) => /^\d+$/.test(one) && typeof text === 'string')
      : undefined;
    if (numbered !== undefined)
      return `${name} attend une liste. Mettez un tiret à la place de chaque numéro : ${quote(`- ${numbered[1]}`)}.`;
    const own = field.children.map((path) => path.replace(/^.*\./, ''));
    if (key !== undefined && own.includes(key.slice(0, key.indexOf(':'))))
      return `${name} attend une liste. Mettez un tiret devant la première clé de chaque élément : ${quote(`- ${key}`)}.`;
    if (typeof value === 'string' && field.items === 'text' && /^[^,;\n]{1,60}(?:, [^,;\n]{1,60}){1,9}$/.test(written))
      return `${name} attend une liste. Écrivez-la entre crochets : [${written.replace(/^[([{]|[)\]}]$/g, '').trim()}]`;
    const choices = typeof value === 'string' ? choicesApart(field, value) : null;
    if (choices !== null) return `${name} attend une liste. Écrivez-la entre crochets : [${choices.join(', ')}]`;
    if (typeof value === 'string' && NONE.test(written))
      return `${name} attend une liste, et ${quote(written)} n’en est pas une. S’il n’y en a pas, écrivez : ${field.name}: []`;
    const told = field.items === 'object' && typeof value === 'string' ? textBelow(field) : undefined;
    if (told !== undefined)
      return `${name} attend une liste. Écrivez dessous, deux espaces plus loin : ${quote(`- ${told.replace(/^.*\./, '')}: ${written}`)}, puis les autres clés sous la première.`;
    return `${name} attend une liste : un tiret par élément. On y lit ${found}.`;
  }
  const keys = field.children.map((path) => path.replace(/^.*\./, ''));
  const [, key = '', said = ''] =
    /^([a-z_\d]{3,60}) {0,3}(?:=>?|->|→|–|—|;) {0,3}(\S[^\r\n]{0,200})/u.exec(written) ?? [];
  if (keys.includes(key))
    return `Il faut « : » et une espace après ${quote(key)}. Écrivez : ${quote(`${key}: ${said}`)}`;
  const [first] = Array.isArray(value) ? value.filter(isObject).flatMap((one) => Object.keys(one)) : [];
  if (first !== undefined && keys.includes(first))
    return `${name} attend un groupe de clés, et non une liste. Retirez le tiret devant ${quote(`${first}:`)}, et devant les clés qui suivent.`;
  // « 7400 victimes » is no unit: the first key, or none.
  const main = textBelow(field) === field.children[0] ? keys[0] : undefined;
  if (typeof value === 'string' && main !== undefined && !written.includes('\n') && !NO_ANSWER.test(written))
    return `${name} attend un groupe de clés. Écrivez dessous, deux espaces plus loin : ${quote(`${main}: ${written}`)}, puis les autres (${enumerate(keys.slice(1, 4), 'et')}).`;
  const found = Array.isArray(value) ? 'une liste' : quote(written);
  return `${name} attend un groupe de clés (${enumerate(keys.slice(0, 4), 'et')}). On y lit ${found}.`;
}

/** « oui », « x »: said of the group, and of none of its keys. */
const NO_ANSWER = /^(?:oui|non|ok|x|vrai|faux|true|false|n[ée]ant|aucune?s?|voir .{1,40})[.! ]*$/iu;

/** Bullets of a word processor, or a dash stuck to its text; the first element. */
const NO_DASH = /^(?:--?|[•·–—*‣▪◦+−‑→\uf0b7]|o(?= \p{Lu})|\d{1,2}[.)])\s?([^\s-][^\r\n]{0,200})/u;

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
    return `${name} contient ${found}. Écrivez ${quote(shownValue(reading.value))}${way}.`;
  }
  const days = kind === 'date' ? daysIn(written) : [];
  if (days.length > 1)
    return `${name} contient ${quote(written)}. Un seul jour ici : ${enumerate(days.map(quote), 'ou')}.`;
  const near = nearValue(field, written);
  if (near !== null) return `${name} contient ${quote(written)}. Écrivez ${quote(near.value)}, ${near.called}.`;
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
