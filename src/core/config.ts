/** Reads `fiche.config.yaml`: plain data, checked, each value with the line it stands on. Nothing in it is executed. */

import { configMistake } from './config-mistakes.ts';
import checkSchema from './config-validator.gen.js';
import { type Finding, plainFinding, type Severity } from './diagnostic.ts';
import { type FicheDocument, readDocument } from './document.ts';
import { Draft } from './draft.ts';
import { formatNumber, quote } from './french.ts';
import { lineStarts, rangeOf } from './lines.ts';
import { spanOfFinding } from './locate.ts';
import { segmentsOf } from './pointer.ts';
import type { RuleOption } from './rule.ts';
import type { HouseWord, Settings } from './settings.ts';
import { nearest } from './suggest.ts';

/** A value and where it was set. */
export interface Placed<T> {
  value: T;
  /** 1-based. */
  line: number;
}

/** Settings of all the fiches, or of those whose path one of the patterns matches. */
export interface Layer {
  /** Null: of all. */
  patterns: readonly string[] | null;
  severities: ReadonlyMap<string, Placed<Severity | null>>;
  options: ReadonlyMap<string, ReadonlyMap<string, Placed<number>>>;
  houseWords: readonly Placed<HouseWord>[];
  knownWords: readonly Placed<string>[];
}

export interface Config {
  layers: readonly Layer[];
  /** Patterns of files to judge besides those that bear the name of a fiche. */
  files: readonly string[];
  ignored: readonly string[];
}

/** What a configuration may name. */
export interface Adjustable {
  /** Ids whose severity may change, and those of which it may not. */
  ids: ReadonlySet<string>;
  fixed: ReadonlySet<string>;
  options: ReadonlyMap<string, Readonly<Record<string, RuleOption>>>;
}

/** What is wrong with it, and where: 1-based. */
export interface ConfigProblem {
  line: number;
  column: number;
  message: string;
}

export const NO_CONFIG: Config = { layers: [], files: [], ignored: [] };

const SEVERITIES: Readonly<Record<string, Severity | null>> = {
  erreur: 'error',
  avertissement: 'warning',
  conseil: 'info',
  ignorer: null,
};

export function readConfig(
  text: string,
  adjustable: Adjustable,
): { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] } {
  const document = readDocument(text);
  const isEmpty = document.findings.some(({ rule }) => rule === 'fichier/vide');
  if (isEmpty) return { ok: true, config: NO_CONFIG };
  const findings = document.readable ? [...document.findings, ...mistakes(document, adjustable)] : document.findings;
  if (findings.length > 0) return { ok: false, problems: findings.map((finding) => problem(document, finding)) };
  const root = new Draft(document.value);
  const lineOf = lineReader(document);
  return {
    ok: true,
    config: {
      layers: [root, ...root.at('selon_fichiers').items].map((draft) => layer(draft, lineOf)),
      files: texts(root.at('fichiers')),
      ignored: texts(root.at('ignorer')),
    },
  };
}

function problem(document: FicheDocument, finding: Finding): ConfigProblem {
  const { start } = rangeOf(lineStarts(document.text), spanOfFinding(document, finding));
  return { ...start, message: finding.message };
}

function mistakes(document: FicheDocument, adjustable: Adjustable): Finding[] {
  checkSchema(document.value);
  const shape = (checkSchema.errors ?? []).map((error) => configMistake(document, error));
  if (shape.length > 0) return shape;
  const root = new Draft(document.value);
  return [root, ...root.at('selon_fichiers').items].flatMap((draft) => [
    ...draft.at('gravites').members.flatMap((member) => severityMistake(member, adjustable)),
    ...draft.at('options').members.flatMap((member) => optionMistakes(member, adjustable)),
  ]);
}

function nameOf(member: Draft): string {
  return segmentsOf(member.pointer).at(-1) ?? '';
}

function severityMistake(member: Draft, { ids, fixed }: Adjustable): Finding[] {
  const id = nameOf(member);
  if (fixed.has(id)) return [onKey(member, `${quote(id)} est toujours une erreur : la fiche ne se lit pas sans.`)];
  if (ids.has(id)) return [];
  const suggestion = nearest(id, ids);
  const hint = suggestion ? ` Vouliez-vous dire ${quote(suggestion)} ?` : ' Lancez « fiche rules » pour les lister.';
  return [onKey(member, `Aucune règle ne s’appelle ${quote(id)}.${hint}`)];
}

function optionMistakes(member: Draft, { options }: Adjustable): Finding[] {
  const id = nameOf(member);
  const known = options.get(id);
  if (!known) {
    const suggestion = nearest(id, options.keys());
    const hint = suggestion ? ` Vouliez-vous dire ${quote(suggestion)} ?` : '';
    return [onKey(member, `Aucune règle ${quote(id)} n’a de seuil à régler.${hint}`)];
  }
  return member.members.flatMap((option) => {
    const name = nameOf(option);
    const spec = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!spec) {
      const names = Object.keys(known).map(quote).join(', ');
      return [onKey(option, `${quote(id)} n’a pas de seuil ${quote(name)}. Il y a : ${names}.`)];
    }
    if ((option.number ?? 0) >= spec.minimum) return [];
    const message = `${quote(name)} vaut ${option.number}. Écrivez ${formatNumber(spec.minimum)} ou plus (${spec.title}).`;
    return [plainFinding('config', 'error', message, { pointer: option.pointer, on: 'value' })];
  });
}

function onKey(draft: Draft, message: string): Finding {
  return plainFinding('config', 'error', message, { pointer: draft.pointer, on: 'key' });
}

type LineOf = (draft: Draft) => number;

function lineReader(document: FicheDocument): LineOf {
  const starts = lineStarts(document.text);
  return ({ pointer }) => {
    const entry = document.entries.get(pointer);
    const offset = entry?.key?.[0] ?? entry?.value?.[0] ?? 0;
    return rangeOf(starts, [offset, offset]).start.line;
  };
}

function layer(draft: Draft, lineOf: LineOf): Layer {
  const placed = <T>(at: Draft, value: T): Placed<T> => ({ value, line: lineOf(at) });
  const words = draft.at('vocabulaire');
  return {
    patterns: draft.pointer === '' ? null : texts(draft.at('fichiers')),
    severities: new Map(
      draft.at('gravites').members.map((one) => [nameOf(one), placed(one, SEVERITIES[one.text ?? ''] ?? null)]),
    ),
    options: new Map(
      draft
        .at('options')
        .members.map((rule) => [
          nameOf(rule),
          new Map(rule.members.map((one) => [nameOf(one), placed(one, one.number ?? 0)])),
        ]),
    ),
    houseWords: words
      .at('maison')
      .items.map((one) => placed(one, { mot: one.at('mot').text ?? '', conseil: one.at('conseil').text ?? '' })),
    knownWords: words.at('clairs').items.map((one) => placed(one, one.text ?? '')),
  };
}

function texts(draft: Draft): string[] {
  return draft.items.flatMap((item) => item.text ?? []);
}

/** The layers that apply to one file, from the first to the last: the last one wins, words add up. */
export function merged(layers: readonly Layer[]): Omit<Layer, 'patterns'> {
  const options = new Map<string, Map<string, Placed<number>>>();
  for (const { options: more } of layers) {
    for (const [id, set] of more) options.set(id, new Map([...(options.get(id) ?? []), ...set]));
  }
  return {
    severities: new Map(layers.flatMap(({ severities }) => [...severities])),
    options,
    houseWords: layers.flatMap(({ houseWords }) => houseWords),
    knownWords: layers.flatMap(({ knownWords }) => knownWords),
  };
}

export function settingsFrom({ severities, options, houseWords, knownWords }: Omit<Layer, 'patterns'>): Settings {
  return {
    severities: new Map([...severities].map(([id, { value }]) => [id, value])),
    options: new Map(
      [...options].map(([id, set]) => [id, Object.fromEntries([...set].map(([name, { value }]) => [name, value]))]),
    ),
    houseWords: houseWords.map(({ value }) => value),
    knownWords: new Set(knownWords.map(({ value }) => value)),
  };
}
