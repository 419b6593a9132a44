/**
 * What a fiche says once it is read, whatever the kind of file: plain data, the place of each key and value, and what is
 * wrong with the text itself. Everything that judges or edits knows this, and nothing of a grammar.
 */
import type { Span } from './position.ts';

/** Where one key and its value stand. `value` is null when nothing is written. */
export interface Entry {
  key: Span | null;
  value: Span | null;
  shape: 'map' | 'list' | 'scalar' | 'empty';
  /** Written between braces or brackets, or inside such a value. */
  flow: boolean;
  /** Inside such a value. */
  inFlow: boolean;
}

/** A place that a message speaks of. The pointer may name something missing. */
export interface Place {
  /** JSON pointer. */
  pointer: string;
  /** Whether the key or the value is at fault. */
  on: 'key' | 'value';
  /** Narrows the place to its first occurrence inside the value. */
  word?: string;
  /** Replaces the pointer where there is no value to point at, as in broken YAML. UTF-16, end exclusive. */
  offsets?: Span;
}

/** What is wrong with the text itself: it always counts, and nobody in particular can tell. */
export interface Flaw extends Place {
  kind: 'file' | 'yaml';
  /** `yaml/syntaxe` and the like: see the contract. */
  rule: string;
  /** A French sentence, ready to print. */
  message: string;
  /** A second place that the message speaks of. */
  relatedOffsets?: Span;
}

export interface Source {
  /** The text without its byte-order mark: all offsets are in it. */
  text: string;
  /** Objects have no prototype, so that no key can be mistaken for an inherited one. */
  value: unknown;
  entries: ReadonlyMap<string, Entry>;
  flaws: readonly Flaw[];
  /** False when the grammar is broken: the data is then partial and must not be judged. */
  readable: boolean;
  /** Of a broken grammar, the text once what is told of it is mended, line for line; null where it is not known. */
  mended?: string | null;
  /** Pointers of values that exist but cannot be read (aliases): answered, of unknown content. */
  opaque: ReadonlySet<string>;
}
