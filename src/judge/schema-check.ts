/** Says in French, one finding per mistake, where a source departs from the schema. */

import { invisibleIn } from '../french/invisible.ts';
import { quote } from '../french/typography.ts';
import { PHASE_FIELDS } from '../model/canonical.ts';
import { Draft, isObject } from '../model/draft.ts';
import { fieldAtPointer } from '../model/fields.ts';
import { phaseNamed } from '../model/phase.ts';
import { parentOf, segmentsOf } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';
import { leftCommas } from './left-commas.ts';
import { lostHeaders } from './lost-header.ts';
import { isCarried } from './out-of-place.ts';
import { MAIL_HEAD, unknownKey } from './unknown-key.ts';
import validate from './validator.gen.js';
import { wrongValue } from './wrong-value.ts';

export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** A value at fault; or a key, with the one that was meant when there is one. */
export interface Mistake {
  pointer: string;
  isKey: boolean;
  meant?: string;
}

export interface SchemaVerdict {
  findings: Finding[];
  /** Where they are, for what can be mended. */
  mistakes: Mistake[];
  /** Pointers that a mistyped key was meant to answer: their absence is not a second mistake. */
  meant: ReadonlySet<string>;
  /** False when the source announces a format this version cannot judge. */
  judgeable: boolean;
}

/** At the same place, the first of these tells the mistake best. */
const PRECEDENCE = ['type', 'enum', 'format', 'pattern', 'minimum', 'maximum'];

export function checkSchema(source: Source): SchemaVerdict {
  const format = new Draft(source.value).at('format').text;
  if (format !== undefined && /^fiche\/\d+$/.test(format) && format !== 'fiche/1') {
    const message = `Cette fiche est au format ${quote(format)}. Votre outil lit « fiche/1 » : mettez fiche à jour.`;
    const finding = plainFinding('schema', 'schema/version', 'error', message, { pointer: '/format', on: 'value' });
    return { findings: [finding], mistakes: [], meant: new Set(), judgeable: false };
  }
  validate(source.value);
  const errors = (validate.errors ?? []).filter((error) => !isOpaque(source.opaque, error.instancePath));
  const keys = errors
    .filter((error) => error.keyword === 'additionalProperties')
    .map(({ instancePath, params }) => unknownKey(source, instancePath, String(params.additionalProperty)));
  const values = foremost(errors).filter((error) => !isCutByComma(source, error));
  const headers = lostHeaders(
    source,
    keys.map(({ finding }) => finding.pointer),
    values.map(({ instancePath }) => instancePath),
  );
  const commas = leftCommas(source);
  const astray = new Set([...headers, ...commas].flatMap((one) => one.keys));
  // Another name of a phase is understood: only `--fix` changes it.
  const wrong = values.filter((error) => !isOtherName(source, error) && !astray.has(error.instancePath));
  return {
    findings: [
      ...[...headers, ...commas].map(({ finding }) => finding),
      ...hiddenOnce(
        keys.flatMap(({ finding }) =>
          astray.has(finding.pointer) || isCarried(source, finding.pointer) || isFellow(source, finding, keys)
            ? []
            : finding,
        ),
      ),
      ...wrong.map((error) => wrongValue(source, error)),
    ],
    mistakes: [
      ...keys.map(({ finding: { pointer }, meant }) => ({ pointer, isKey: true, ...(meant && { meant }) })),
      ...values.map(({ instancePath }) => ({ pointer: instancePath, isKey: false })),
    ],
    meant: new Set([...keys.flatMap(({ places }) => places), ...headers.flatMap(({ meant }) => meant)]),
    judgeable: isObject(source.value),
  };
}

/** « { agences, privee, vendent } », « De : », « Objet : »: several of a kind are one slip, told at the first. */
function isFellow({ entries }: Source, { pointer }: Finding, all: readonly { finding: Finding }[]): boolean {
  const parent = parentOf(pointer);
  const isBare = (at: string) => entries.get(at)?.inFlow === true && entries.get(at)?.shape === 'empty';
  const isOfMail = (at: string) => parent === '' && MAIL_HEAD.test(segmentsOf(at).at(-1) ?? '');
  const beside = all.map(({ finding }) => finding.pointer).filter((at) => parentOf(at) === parent);
  return [isBare, isOfMail].some((is) => is(pointer) && beside.find(is) !== pointer);
}

/** Typed by a word processor, all keys hide the same space: one slip, told once. */
const MANY = 5;

function hiddenOnce(keys: readonly Finding[]): Finding[] {
  const hidden = keys.filter(({ pointer }) => invisibleIn(segmentsOf(pointer).at(-1) ?? '') !== null);
  const [first, ...others] = hidden;
  if (first === undefined || hidden.length <= MANY) return [...keys];
  const name = invisibleIn(segmentsOf(first.pointer).at(-1) ?? '') ?? '';
  const message = `${hidden.length} clés cachent ${name}, ou un signe semblable, avant « : ». Retapez-les ; --fix le fait.`;
  return keys.flatMap((one) => (others.includes(one) ? [] : one === first ? { ...first, message } : one));
}

function isOtherName(source: Source, { keyword, instancePath }: SchemaError): boolean {
  const { value } = new Draft(source.value).follow(instancePath);
  const field = fieldAtPointer(instancePath);
  return (
    keyword === 'enum' &&
    typeof value === 'string' &&
    field !== undefined &&
    PHASE_FIELDS.includes(field) &&
    phaseNamed(value) !== null
  );
}

/** « { limite: 12,5 % de frais } »: the comma is told, at what follows it. */
function isCutByComma({ entries, text }: Source, { instancePath }: SchemaError): boolean {
  const entry = entries.get(instancePath);
  return entry?.inFlow === true && entry.value !== null && /^,\d/.test(text.slice(entry.value[1], entry.value[1] + 2));
}

function isOpaque(opaque: ReadonlySet<string>, pointer: string): boolean {
  if (opaque.size === 0) return false;
  return opaque.has(pointer) || (pointer !== '' && isOpaque(opaque, parentOf(pointer)));
}

/** The most telling error at each place. */
function foremost(errors: readonly SchemaError[]): SchemaError[] {
  const byPlace = new Map<string, SchemaError>();
  for (const error of errors.filter(({ keyword }) => PRECEDENCE.includes(keyword))) {
    const other = byPlace.get(error.instancePath);
    if (!other || PRECEDENCE.indexOf(error.keyword) < PRECEDENCE.indexOf(other.keyword)) {
      byPlace.set(error.instancePath, error);
    }
  }
  return [...byPlace.values()];
}
