/** Reads `fiche.config.yaml`: plain data, checked, each value with the line it stands on. Nothing in it is executed. */

import { didYouMean } from '../french/nearest.ts';
import { formatNumber } from '../french/numbers.ts';
import { quote } from '../french/typography.ts';
import type { Adjustable, HouseWord, Settings } from '../judge/settings.ts';
import type { Draft } from '../model/draft.ts';
import { segmentsOf } from '../model/pointer.ts';
import { type Severity, severityNamed } from '../model/severity.ts';
import { spanOf } from '../source/locate.ts';
import { type Snapshot, snapshotOf } from '../source/snapshot.ts';
import { configMistake, type Mistake } from './mistakes.ts';
import validate from './validator.gen.js';

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
  /** All the patterns by which fiches are chosen, to be judged or to have settings of their own. */
  choosing: readonly Placed<string>[];
  /** Folder of earlier attempts, from that of the configuration; null when none is named. */
  neighbours: Placed<string> | null;
}

/** What is wrong with it, and where: 1-based. */
export interface ConfigProblem {
  line: number;
  column: number;
  message: string;
}

export const NO_CONFIG: Config = { layers: [], files: [], ignored: [], choosing: [], neighbours: null };

export function readConfig(
  text: string,
  adjustable: Adjustable,
): { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] } {
  const snapshot = snapshotOf(text);
  if (snapshot.isBlank) return { ok: true, config: NO_CONFIG };
  const { readable, flaws } = snapshot.source;
  const wrong = readable ? [...flaws, ...mistakes(snapshot, adjustable)] : flaws;
  if (wrong.length > 0) return { ok: false, problems: wrong.map((one) => problem(snapshot, one)) };
  const root = snapshot.draft;
  const lineOf = lineReader(snapshot);
  return {
    ok: true,
    config: {
      layers: [root, ...root.find('selon_fichiers').items].map((draft) => layer(draft, lineOf)),
      files: texts(root.find('fichiers')),
      ignored: texts(root.find('ignorer')),
      choosing: [root, ...root.find('selon_fichiers').items].flatMap((draft) =>
        draft.find('fichiers').items.map((one) => ({ value: one.text ?? '', line: lineOf(one) })),
      ),
      neighbours: placedText(root.find('voisins'), lineOf),
    },
  };
}

function problem(snapshot: Snapshot, mistake: Mistake): ConfigProblem {
  const { start } = snapshot.rangeOf(spanOf(snapshot.source, mistake));
  return { ...start, message: mistake.message };
}

function mistakes(snapshot: Snapshot, adjustable: Adjustable): Mistake[] {
  validate(snapshot.source.value);
  const shape = (validate.errors ?? []).map((error) => configMistake(snapshot, error));
  if (shape.length > 0) return shape;
  const root = snapshot.draft;
  return [root, ...root.find('selon_fichiers').items].flatMap((draft) => [
    ...draft.find('gravites').members.flatMap((member) => severityMistake(member, adjustable)),
    ...draft.find('options').members.flatMap((member) => optionMistakes(member, adjustable)),
  ]);
}

function nameOf(member: Draft): string {
  return segmentsOf(member.pointer).at(-1) ?? '';
}

function severityMistake(member: Draft, { ids, fixed }: Adjustable): Mistake[] {
  const id = nameOf(member);
  if (fixed.has(id)) return [onKey(member, `${quote(id)} est toujours une erreur : la fiche ne se lit pas sans.`)];
  if (ids.has(id)) return [];
  const hint = didYouMean(id, ids, ' Lancez « fiche rules » pour les lister.');
  return [onKey(member, `Aucune règle ne s’appelle ${quote(id)}.${hint}`)];
}

function optionMistakes(member: Draft, { options }: Adjustable): Mistake[] {
  const id = nameOf(member);
  const known = options.get(id);
  if (!known) {
    const hint = didYouMean(id, options.keys());
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
    return [{ message, pointer: option.pointer, on: 'value' }];
  });
}

function onKey(draft: Draft, message: string): Mistake {
  return { message, pointer: draft.pointer, on: 'key' };
}

type LineOf = (draft: Draft) => number;

function lineReader(snapshot: Snapshot): LineOf {
  return ({ pointer }) => {
    const entry = snapshot.source.entries.get(pointer);
    const offset = entry?.key?.[0] ?? entry?.value?.[0] ?? 0;
    return snapshot.rangeOf([offset, offset]).start.line;
  };
}

function layer(draft: Draft, lineOf: LineOf): Layer {
  const placed = <T>(at: Draft, value: T): Placed<T> => ({ value, line: lineOf(at) });
  const words = draft.find('vocabulaire');
  return {
    patterns: draft.pointer === '' ? null : texts(draft.find('fichiers')),
    severities: new Map(
      draft.find('gravites').members.map((one) => [nameOf(one), placed(one, severityNamed(one.text ?? ''))]),
    ),
    options: new Map(
      draft
        .find('options')
        .members.map((rule) => [
          nameOf(rule),
          new Map(rule.members.map((one) => [nameOf(one), placed(one, one.number ?? 0)])),
        ]),
    ),
    houseWords: words
      .find('maison')
      .items.map((one) => placed(one, { mot: one.find('mot').text ?? '', conseil: one.find('conseil').text ?? '' })),
    knownWords: words.find('clairs').items.map((one) => placed(one, one.text ?? '')),
  };
}

function placedText(draft: Draft, lineOf: LineOf): Placed<string> | null {
  return draft.text === undefined ? null : { value: draft.text, line: lineOf(draft) };
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
